import { backendFor } from '../comments/backends.js';
import type { CommentBackend } from '../comments/comment-backend.js';
import type { Language } from '../content/languages.js';
import { telephoneAddress } from '../shared/telephone.js';
import { element, type Markup } from './markup.js';

/** The words of a language: its messages and its default topic, as the files in `locales` and `topics` hold them. */
export type LanguageWords = Pick<Language, 'messages' | 'topic'>;

/** The value of one of a widget's attributes, by its name; `undefined` where none was set. */
export type Values = (name: string) => string | undefined;

/** What a page says in the place of a widget, where the script has not run or never does. */
export interface Fallback {
  readonly children: readonly Markup[];
  /** The attributes that the children say: written twice, an owner would change the wrong one. */
  readonly said: readonly string[];
}

const nothing: Fallback = { children: [], said: [] };

/** The topic that the words of this file are of. Of another one a builder knows nothing. */
const isBuiltIn = (values: Values, { topic }: LanguageWords) =>
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

/** What the widget posts beside what a visitor writes: Netlify takes only the fields that it has found. */
const alsoPosted = ['consent', 'topic', 'thread', 'page', 'key', 'seconds', 'trap'];

/** The name that Netlify knows the form by. */
export const netlifyName = 'comments';

/** The form that posts comments without a script, where the system takes one. */
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
      ? [hidden('form-name', netlifyName), ...alsoPosted.map((name) => hidden(name, ''))]
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

/** What a page says in the place of a widget. */
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
