import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../dist/custom-elements.json';
import { directionOf } from '../src/content/languages.ts';
import { defineWidgets, setDefaults } from '../src/index.ts';
import { argTypesFrom } from './arg-types.js';
import './page.css';

setCustomElementsManifest(manifest);
// Where main.js has the files of the languages served.
setDefaults({ locales: '/locales/' });
defineWidgets();

/** What the widgets speak, each language by its own name. */
const languages = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  pt: 'Português',
  pl: 'Polski',
  ar: 'العربية',
  he: 'עברית',
  zh: '简体中文',
  ja: '日本語',
  ko: '한국어',
  vi: 'Tiếng Việt',
  tl: 'Tagalog',
  ru: 'Русский',
};

const events = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap((widget) => widget.events ?? [])
  .map(({ name }) => name);

/** Shows the widgets' events in the Actions panel. */
function listen({ canvasElement }) {
  const gone = new AbortController();
  for (const name of events)
    // The event's own fields: what else an event has would fill the panel.
    canvasElement.addEventListener(name, (event) => action(name)({ ...event }), gone);
  return () => gone.abort();
}

/** The page around a story, as page.css draws it, and the language that it is in. */
function onPage(story, { canvasElement, globals }) {
  const { documentElement } = document;
  documentElement.lang = globals.language;
  documentElement.dir = directionOf(globals.language);
  canvasElement.classList.add('page');
  canvasElement.dataset.scheme = globals.scheme;
  return story();
}

/** The tag with its attributes, as an owner writes it: what "Show code" shows can be pasted. */
function render(args, { component }) {
  const widget = document.createElement(component);
  for (const [attribute, value] of Object.entries(args))
    if (value !== undefined && value !== false)
      widget.setAttribute(attribute, value === true ? '' : value);
  return widget;
}

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'The language of the page around the widget',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: Object.entries(languages).map(([value, title]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'The colour scheme of the page around the widget',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'en', scheme: 'light' },
  decorators: [onPage],
  beforeEach: listen,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, matchers: { color: /^accent$/ } },
    docs: { extractArgTypes: argTypesFrom(manifest) },
    options: {
      storySort: { order: ['Tips card', 'Causes accordion', 'Comment form', 'Booking'] },
    },
  },
  render,
};
