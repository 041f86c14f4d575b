// The snippets in the README: the four widgets with their defaults, and CSS that reserves their space.
import release from '../dist/release.json';
import { languageFor, type Language } from '../src/index.js';
import { chosenWidgets, defaultChoice, type Choice } from './choice.js';
import measured from './example.heights.json';
import { measure } from './preview/measure.js';
import { previewOf } from './preview/preview-page.js';
import type { Steps } from './room.js';
import { headHtml, pageHtml, widgetsHtml } from './snippet/page-html.js';
import { widgetMarkup } from './snippet/widget-markup.js';

const choice: Choice = {
  ...defaultChoice,
  values: {
    accent: '#0f766e',
    'booking-cta.href': '/book',
    'booking-cta.phone': '+1 555 010 0199',
    'comment-form.action': '/comments',
  },
};

/** WordPress accepts comments itself. */
const wordpress: Choice = {
  ...choice,
  values: { ...choice.values, 'comment-form.action': '' },
  options: { ...choice.options, target: 'wordpress' },
};

// English is part of the script, so it needs no loading.
const language = languageFor('en') as Language;

const heights = new Map(Object.entries(measured as unknown as Record<string, Steps>));

/** The snippets by name: `head` once for each page, `widgets` in the content, `wordpress` both for a post. */
export const example = () => ({
  head: headHtml(choice, release, heights),
  widgets: widgetsHtml(widgetMarkup(choice, language)),
  wordpress: pageHtml(wordpress, release, heights, widgetMarkup(wordpress, language)),
});

/** The heights of its widgets by width, in Roboto: the font of Android phones for a page that names none. */
export async function measureExample(script: string, font: string): Promise<Record<string, Steps>> {
  const heights = await measure(
    document.body,
    previewOf(choice, language, script),
    chosenWidgets(choice).map(({ tag }) => tag),
    async (page) => {
      const roboto = await new FontFace('Roboto', `url(${font})`, { weight: '100 900' }).load();
      page.fonts.add(roboto);
      page.body.style.fontFamily = 'Roboto';
    },
  );
  return Object.fromEntries(heights);
}
