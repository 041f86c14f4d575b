import { backendFor } from '../comments/backends.js';
import type { CommentBackend } from '../comments/comment-backend.js';
import type { Language } from '../content/languages.js';
import { telephoneAddress } from '../shared/telephone.js';
import { element, type Markup } from './markup.js';

/** The words of a language: its messages and its default topic, as the files in `locales` and `topics` hold them. */
export type LanguageWords = Pick<Language, 'messages' | 'topic'>;

/** The value of a widget's attribute, by its name; `undefined` if it is not set. */
export type Values = (name: string) => string | undefined;

/** What a page shows in place of a widget until the script has run, and if it never does. */
export interface Fallback {
  readonly children: readonly Markup[];
  /** The attributes whose values the children contain. Written twice, an owner would change the wrong one. */
  readonly said: readonly string[];
}

const nothing: Fallback = { children: [], said: [] };

/** Whether the widget shows the default topic, the only one whose words are known here. */
const isBuiltIn = (values: Values, { topic }: LanguageWords) =>
  (values('topic') ?? topic.id) === topic.id;

/** Whether a page may link to an address: the builder reads it from its own address, which can contain anything. */
const isSafe = (address: string | undefined) =>
  !!address &&
  URL.canParse(address, 'https://clinic.example') &&
  /^https?:$/.test(new URL(address, 'https://clinic.example').protocol);

/** The text of a built-in topic's words. */
const plain = (words: unknown) => (typeof words === 'string' ? words : '');

/** An element with words, unless there are none. */
const elementWith = (tag: string, words: unknown): Markup[] =>
  plain(words) ? [element(tag, {}, plain(words))] : [];

/** The heading and the words under it, as the widget shows them. */
function head(values: Values, heading: unknown, intro: unknown): Markup[] {
  return [
    ...elementWith(`h${values('heading-level') ?? 2}`, values('heading') ?? heading),
    ...elementWith('p', values('intro') ?? intro),
  ];
}

/** The attributes of the heading and the words under it, unless they are empty: only an attribute can remove words. */
const headSaid = (values: Values) => ['heading', 'intro'].filter((name) => values(name));

function tips(values: Values, language: LanguageWords): Fallback {
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
      ...elementWith('p', topic.advice),
      ...elementWith('p', topic.seekHelp?.text),
      element(
        'ul',
        {},
        ...(topic.seekHelp?.items ?? []).map((sign) => element('li', {}, plain(sign))),
      ),
    ],
  };
}

function causes(values: Values, language: LanguageWords): Fallback {
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

function booking(values: Values, language: LanguageWords): Fallback {
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
      ...(phone ? [element('p', {}, element('a', { href: telephoneAddress(phone) }, phone))] : []),
    ],
  };
}

/** The comment system that takes an ordinary form here; `undefined` if none is known to. */
export function formBackend(values: Values, isNetlify: boolean): CommentBackend | undefined {
  const action = values('action');
  if (action && !isSafe(action)) return undefined;
  const backend: CommentBackend = backendFor(isNetlify ? 'form' : values('backend'), action, false);
  const isPlaced = isNetlify || (backend.threadField ? values('thread') : action);
  return backend.formFields && isPlaced ? backend : undefined;
}

/** The other fields that the widget posts. Netlify accepts only fields that it has seen in the page. */
const otherFields = ['consent', 'topic', 'thread', 'page', 'key', 'seconds', 'trap'];

/** The name of the form at Netlify. */
export const netlifyName = 'comments';

/** The form that posts comments without a script, if the comment system accepts one. */
export function commentFormMarkup(
  values: Values,
  { messages }: LanguageWords,
  isNetlify: boolean,
): Markup | undefined {
  const { formFields: names, formAction, threadField } = formBackend(values, isNetlify) ?? {};
  if (!names) return undefined;
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
      action: values('action') || formAction || '/',
      method: 'post',
      ...(isNetlify && { 'data-netlify': 'true' }),
    },
    ...(isNetlify
      ? [hidden('form-name', netlifyName), ...otherFields.map((name) => hidden(name, ''))]
      : []),
    ...(threadField ? [hidden(threadField, values('thread')!)] : []),
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

/**
 * The markup that a page shows in place of a widget.
 *
 * @param widget the name of the widget, such as `tips-card`
 * @param isNetlify whether the page is hosted by Netlify, which takes the comments
 */
export function fallbackOf(
  widget: string,
  values: Values,
  language: LanguageWords,
  isNetlify = false,
): Fallback {
  if (widget === 'tips-card') return tips(values, language);
  if (widget === 'causes-accordion') return causes(values, language);
  if (widget === 'booking-cta') return booking(values, language);
  const form = commentFormMarkup(values, language, isNetlify);
  return form ? { children: [form], said: ['action'].filter((name) => values(name)) } : nothing;
}
