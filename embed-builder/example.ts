// The snippets in the README: the four widgets with their defaults, and CSS that reserves their space.
import release from '../dist/release.json';
import { languageFor, type Language } from '../src/index.js';
import { standard, type Choice } from './choice.js';
import measured from './example.heights.json';
import { measure } from './measure.js';
import { element } from '../src/authoring.js';
import type { Steps } from './room.js';
import { body, head, scriptSettings, tags } from './snippet.js';
import { widgets } from './attributes.js';

const choice: Choice = {
  ...standard,
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

// English is in the script, so it is there at once.
const language = languageFor('en') as Language;

const heights = new Map(Object.entries(measured as unknown as Record<string, Steps>));

/** The snippets by name: `head` once for each page, `widgets` in the content, `wordpress` both for a post. */
export const example = () => ({
  head: head(choice, release, heights),
  widgets: body(choice, language),
  wordpress: [head(wordpress, release, heights), body(wordpress, language)].join('\n\n'),
});

/** The heights of its widgets by width, in Roboto: the font of Android phones for a page that names none. */
export async function measureExample(script: string, font: string): Promise<Record<string, Steps>> {
  const preview = {
    script: element('script', { async: true, src: script, ...scriptSettings(choice) }),
    widgets: tags(choice, language),
    lang: 'en',
    dir: 'ltr',
    scheme: 'light',
    page: 'plain',
  };
  const heights = await measure(
    document.body,
    preview,
    widgets.map(({ tag }) => tag),
    async (page) => {
      const roboto = await new FontFace('Roboto', `url(${font})`, { weight: '100 900' }).load();
      page.fonts.add(roboto);
      page.body.style.fontFamily = 'Roboto';
    },
  );
  return Object.fromEntries(heights);
}
