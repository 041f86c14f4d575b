// What stands inside a tag: what a page says while the script has not run, and where it never does.
import type { Language } from '../../src/index.js';
import { element, type Markup } from './markup.js';

/** The value of one of a widget's attributes, by its name; `undefined` where none was set. */
export type Values = (name: string) => string | undefined;

interface Fallback {
  readonly children: readonly Markup[];
  /** The attributes that the children say: written twice, an owner would change the wrong one. */
  readonly said: readonly string[];
}

const nothing: Fallback = { children: [], said: [] };

/** The topic that the words of this file are of. Of another one a builder knows nothing. */
const isBuiltIn = (values: Values, { topic }: Language) =>
  (values('topic') ?? topic.id) === topic.id;

/** Whether a page may lead there: an address of the builder's own can say anything. */
const isSafe = (address: string | undefined) =>
  !!address &&
  URL.canParse(address, 'https://clinic.example') &&
  /^https?:$/.test(new URL(address, 'https://clinic.example').protocol);

/** A built-in topic's words, which are text. */
const plain = (words: unknown) => (typeof words === 'string' ? words : '');

/** What is said by an element, unless an owner has left it out. */
const saying = (tag: string, words: unknown): Markup[] =>
  plain(words) ? [element(tag, {}, plain(words))] : [];

/** The heading and what is under it, as the widget would show them. */
function head(values: Values, heading: unknown, intro: unknown): Markup[] {
  return [
    ...saying(`h${values('heading-level') ?? 2}`, values('heading') ?? heading),
    ...saying('p', values('intro') ?? intro),
  ];
}

/** Of the words at the head, those that children can say: that there are none only the attribute can. */
const headSaid = (values: Values) => ['heading', 'intro'].filter((name) => values(name));

function tips(values: Values, language: Language): Fallback {
  if (!isBuiltIn(values, language)) return nothing;
  const { topic } = language;
  const tips = (topic.tips ?? []).slice(0, Number(values('limit')) || undefined);
  return {
    said: headSaid(values),
    children: [
      ...head(values, topic.tipsHeading, topic.intro),
      element(
        'ul',
        {},
        ...tips.map(({ title = '', text, icon = '' }) =>
          element('li', { 'data-icon': icon }, element('strong', {}, title), ` ${plain(text)}`),
        ),
      ),
      ...saying('p', topic.advice),
      ...saying('p', topic.seekHelp?.text),
      element(
        'ul',
        {},
        ...(topic.seekHelp?.items ?? []).map((sign) => element('li', {}, plain(sign))),
      ),
    ],
  };
}

function causes(values: Values, language: Language): Fallback {
  if (!isBuiltIn(values, language)) return nothing;
  const { topic } = language;
  return {
    said: headSaid(values),
    children: [
      ...head(values, topic.causesHeading, topic.causesIntro),
      ...(topic.causes ?? []).map(({ id = '', title, text }) =>
        element('details', { id }, element('summary', {}, title), element('p', {}, plain(text))),
      ),
    ],
  };
}

function booking(values: Values, language: Language): Fallback {
  const { topic, messages } = language;
  const words = isBuiltIn(values, language) ? topic.booking : undefined;
  const [href, phone] = [values('href'), values('phone')];
  const label = values('label') || words?.label || messages.book;
  return {
    said: [
      ...headSaid(values),
      ...(isSafe(href) ? ['href', ...(values('label') ? ['label'] : [])] : []),
      ...(phone ? ['phone'] : []),
    ],
    children: [
      ...head(values, words?.heading, words?.text),
      ...(isSafe(href) ? [element('p', {}, element('a', { href: href! }, label))] : []),
      ...(phone
        ? [element('p', {}, element('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone))]
        : []),
    ],
  };
}

/** What each field is called by the systems that take an ordinary form. */
const fieldNames = {
  form: { name: 'name', email: 'email', website: 'website', comment: 'comment' },
  wordpress: { name: 'author', email: 'email', website: 'url', comment: 'comment' },
} as const;

/** Which system takes an ordinary form here; `undefined` where none is known to. */
export function formSystem(
  values: Values,
  isNetlify: boolean,
): keyof typeof fieldNames | undefined {
  const [backend, action = ''] = [values('backend'), values('action')];
  if (action && !isSafe(action)) return undefined;
  if (isNetlify) return 'form';
  if (/(^|\/)wp-comments-post\.php/.test(action) || backend === 'wordpress')
    return values('thread') ? 'wordpress' : undefined;
  return action && (backend === 'form' || /^https:\/\/formspree\.io\//.test(action))
    ? 'form'
    : undefined;
}

/** What the widget posts beside what a visitor writes: Netlify takes only the fields that it has found. */
const alsoPosted = ['consent', 'topic', 'thread', 'page', 'key', 'seconds', 'trap'];

/** The name that Netlify knows the form by. */
export const netlifyName = 'comments';

/** The form that posts comments without a script, where the system takes one. */
export function commentForm(
  values: Values,
  { messages }: Language,
  isNetlify: boolean,
): Markup | undefined {
  const system = formSystem(values, isNetlify);
  if (!system) return undefined;
  const names = fieldNames[system];
  const isRequired = (field: string) =>
    (values('required') ?? 'name email').split(' ').includes(field);
  const types = { name: 'text', email: 'email', website: 'url' };
  const fields = (['name', 'email', 'website'] as const).filter((field) =>
    (values('fields') ?? 'name email website').split(' ').includes(field),
  );
  const hidden = (name: string, value: string) => element('input', { type: 'hidden', name, value });
  return element(
    'form',
    {
      ...(isNetlify && { name: netlifyName }),
      action: values('action') || (system === 'wordpress' ? '/wp-comments-post.php' : '/'),
      method: 'post',
      ...(isNetlify && { 'data-netlify': 'true' }),
    },
    ...(isNetlify
      ? [hidden('form-name', netlifyName), ...alsoPosted.map((name) => hidden(name, ''))]
      : []),
    ...(system === 'wordpress' ? [hidden('comment_post_ID', values('thread')!)] : []),
    ...fields.map((field) =>
      element(
        'p',
        {},
        element(
          'label',
          {},
          `${messages[field]} `,
          element('input', {
            name: names[field],
            type: types[field],
            ...(field === 'name' && { autocomplete: 'name' }),
            ...(isRequired(field) && { required: true }),
          }),
        ),
      ),
    ),
    element(
      'p',
      {},
      element(
        'label',
        {},
        `${messages.comment} `,
        element('textarea', { name: names.comment, required: true }),
      ),
    ),
    element('p', {}, element('button', {}, messages.send)),
  );
}

/** What a page says in the place of a widget. */
export function fallbackOf(
  widget: string,
  values: Values,
  language: Language,
  isNetlify: boolean,
): Fallback {
  if (widget === 'tips-card') return tips(values, language);
  if (widget === 'causes-accordion') return causes(values, language);
  if (widget === 'booking-cta') return booking(values, language);
  const form = commentForm(values, language, isNetlify);
  return form ? { children: [form], said: ['action'].filter((name) => values(name)) } : nothing;
}
