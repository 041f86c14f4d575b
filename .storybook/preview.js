import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../dist/custom-elements.json';
import { directionOf } from '../src/content/languages.ts';
import { defineWidgets, setDefaults } from '../src/index.ts';
import { events, fieldsOf } from '../stories/manifest.ts';
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

/** Shows the widgets' events in the Actions panel. */
function listen({ canvasElement }) {
  const gone = new AbortController();
  for (const { name } of events)
    canvasElement.addEventListener(name, (event) => action(name)(fieldsOf(event)), gone);
  return () => gone.abort();
}

/**
 * No story asks a server: its page takes comments by its own means, and answers what the story's
 * `answer` does. What a visitor typed in one story is nothing to another.
 */
function takeComments({ canvasElement, parameters }) {
  const gone = new AbortController();
  const answer = (event) => event.respondWith(parameters.answer());
  forget();
  canvasElement.addEventListener('aftercare-comment-submit', answer, gone);
  return () => {
    gone.abort();
    forget();
  };
}

/** Takes what forms have kept of a visitor out of this browser, and nothing of Storybook's own. */
function forget() {
  for (const storage of [localStorage, sessionStorage])
    for (const name of Object.keys(storage))
      if (name.startsWith('aftercare ')) storage.removeItem(name);
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

/** A day as HTML writes it; Storybook's control for dates tells a moment of the day that was chosen. */
const isoDay = (moment) => new Date(moment).toLocaleDateString('sv');

/** The tag with its attributes, as an owner writes it: what "Show code" shows can be pasted. */
function render(args, { component, argTypes }) {
  const widget = document.createElement(component);
  for (const [attribute, value] of Object.entries(args)) {
    const isDate = argTypes[attribute]?.control?.type === 'date';
    if (value !== undefined && value !== false)
      widget.setAttribute(attribute, value === true ? '' : isDate ? isoDay(value) : value);
  }
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
  beforeEach: (context) => {
    const letGo = [listen, takeComments].map((start) => start(context));
    return () => letGo.forEach((end) => end());
  },
  parameters: {
    answer: () => new Promise((resolve) => setTimeout(resolve, 1000, 'pending')),
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, matchers: { color: /^accent$/, date: /-on$/ } },
    docs: { extractArgTypes: argTypesFrom(manifest) },
    options: {
      storySort: {
        // Read from the text, so that nothing but a plain list will do.
        order: [
          'Introduction',
          'Embed builder',
          'Tips card',
          'Causes accordion',
          'Comment form',
          'Booking',
          'Theming',
          ['Tokens', 'Parts', 'Themes', 'Accents'],
          'On your page',
          'Events',
          'Languages',
        ],
      },
    },
  },
  render,
};
