import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, spyOn, userEvent, waitFor } from 'storybook/test';
import {
  CommentError,
  type CommentFailure,
  type CommentFailureDetail,
  type CommentReceipt,
  type CommentStatus,
} from '../src/index.js';
import { hasFocus, inside as insideWidget, shadowIn } from './find.js';

type Play = NonNullable<StoryObj['play']>;
type Form = ReturnType<typeof inside>;

const tag = 'aftercare-comment-form';
const inside = (canvas: HTMLElement) => insideWidget(canvas, tag);

const walking = 'Walking helped me more than resting.';
const longWord = 'sore'.repeat(50);

/** Not letter by letter: long words would take their time. */
const write = (form: Form, label: string, value: string) =>
  fireEvent.input(form.getByLabelText(label), { target: { value } });

async function fillIn(form: Form, name = 'Dana R.', comment = walking) {
  await write(form, 'Name', name);
  await write(form, 'Email', 'dana@example.com');
  await write(form, 'Comment', comment);
}

const press = (form: Form, button = 'Post comment') =>
  userEvent.click(form.getByRole('button', { name: button }));

/** Waits until the form says something, as a `status` or as an `alert`. */
const says = (form: Form, role: 'status' | 'alert', words: string) =>
  waitFor(() => expect(form.getByRole(role)).toHaveTextContent(words), {
    // Else the failure would show the whole page.
    onTimeout: (error) => error,
  });

/** What the page that holds the form answers to a comment, as `answer` among a story's parameters. */
type Answer = () => Promise<CommentStatus | CommentReceipt>;
const succeeding = (answer: CommentStatus | CommentReceipt): Answer => {
  return () => Promise.resolve(answer);
};
const failing = (reason: CommentFailure, detail?: CommentFailureDetail): Answer => {
  return () => Promise.reject(new CommentError(reason, detail));
};

export default {
  title: 'Comment form',
  component: tag,
  // A docs page plays nothing, so it shows those stories that are marked for it.
  tags: ['!autodocs'],
} satisfies Meta;

export const Default: StoryObj = { tags: ['autodocs'] };

export const ErrorsShown: StoryObj = {
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await press(form);
    await expect(await form.findAllByText('Please fill in this field')).toHaveLength(3);
    await expect(form.getByRole('alert')).toHaveTextContent('Not sent');
    await expect(hasFocus(form.getByLabelText('Name'))).toBe(true);
  },
};

/** An address without its end, a website that is none. */
export const WrongAddresses: StoryObj = {
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    await write(form, 'Email', 'dana@');
    await write(form, 'Website', 'my page');
    await press(form);
    await form.findByText('Please enter an email address like name@example.com');
    await expect(form.getByText('Please enter a web address like example.com')).toBeVisible();
    await expect(hasFocus(form.getByLabelText('Email'))).toBe(true);
    await expect(form.getByLabelText('Comment')).toHaveValue(walking);
  },
};

/** Nothing is cut off: the visitor decides what to leave out. */
export const TooLong: StoryObj = {
  args: { maxlength: 20 },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    await press(form);
    await expect(await form.findByText('Please use at most 20 characters')).toBeVisible();
    await expect(form.getByLabelText('Comment')).toHaveValue(walking);
  },
};

/** The answer never comes. */
export const Sending: StoryObj = {
  parameters: { answer: () => new Promise(() => {}) },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    await press(form);
    await says(form, 'status', 'Sending…');
    await expect(form.getByRole('button')).toHaveTextContent('Sending…');
    await expect(form.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
    await expect(form.getByLabelText('Comment')).toHaveValue(walking);
  },
};

const playSent =
  (thanks: string): Play =>
  async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    await press(form);
    await says(form, 'status', thanks);
    await expect(form.getByLabelText('Comment')).toHaveValue('');
    await expect(form.getByText(walking)).toBeVisible();
  };

/** Waits for approval, as most sites have it. */
export const HeldForApproval: StoryObj = {
  parameters: { answer: succeeding('pending') },
  play: playSent('Thank you. Your comment is waiting for approval.'),
};

/** The way of most comments: something is missing, it is mended, and it goes. */
export const MendedAndSent: StoryObj = {
  parameters: { answer: succeeding('pending') },
  play: async (context) => {
    await ErrorsShown.play!(context);
    await playSent('Thank you. Your comment is waiting for approval.')(context);
    await expect(inside(context.canvasElement).queryByText('Please fill in this field')).toBe(null);
  },
};

let arrive: (status: CommentStatus) => void;
/** A slow site: what is typed on while the comment is on its way is another comment, and stays. */
export const SlowAnswer: StoryObj = {
  parameters: { answer: () => new Promise<CommentStatus>((resolve) => (arrive = resolve)) },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    await press(form);
    await says(form, 'status', 'Sending…');
    await write(form, 'Comment', 'And heat in the evening.');
    arrive('published');
    await says(form, 'status', 'Thank you. Your comment is published.');
    await expect(form.getByText(walking)).toBeVisible();
    await expect(form.getByLabelText('Comment')).toHaveValue('And heat in the evening.');
  },
};

export const Published: StoryObj = {
  parameters: {
    answer: succeeding({ status: 'published', link: 'https://clinic.example/neck#comment-7' }),
  },
  play: async (context) => {
    await playSent('Thank you. Your comment is published.')(context);
    await expect(inside(context.canvasElement).getByRole('link')).toHaveAttribute(
      'href',
      'https://clinic.example/neck#comment-7',
    );
  },
};

const playFailed =
  (words: string): Play =>
  async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    await press(form);
    await says(form, 'alert', `${words} Your text is still here: try again, or copy it.`);
    await expect(form.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(form.getByRole('button', { name: 'Copy my comment' })).toBeVisible();
    await expect(form.getByLabelText('Comment')).toHaveValue(walking);
  };

/** What was typed is still there. */
const failed = (
  words: string,
  reason: CommentFailure,
  detail?: CommentFailureDetail,
): StoryObj => ({ parameters: { answer: failing(reason, detail) }, play: playFailed(words) });

export const Offline = failed('Not sent: you are offline.', 'offline');
export const Unreachable = failed(
  'Perhaps not sent: the site could not be reached.',
  'unreachable',
);
export const Timeout = failed('Perhaps not sent: no answer came.', 'timeout');
export const Busy = failed('Please try again in 2 minutes.', 'busy', { wait: 120 });
export const Duplicate = failed('Not sent: the site has this comment already.', 'duplicate');
export const Refused = failed(
  'Not sent: the site did not accept it. It says: “Comments are closed.”',
  'refused',
  { says: 'Comments are closed.' },
);
export const ServerProblem = failed(
  'The site has a problem. Please try again in 1 minute.',
  'server',
);
export const Unclear = failed('Perhaps not sent: the answer was unclear.', 'unclear');

export const BackOnline: StoryObj = {
  parameters: Offline.parameters,
  play: async (context) => {
    await Offline.play!(context);
    const form = inside(context.canvasElement);
    window.dispatchEvent(new Event('online'));
    await says(form, 'status', 'You are online again. Please try again.');
    await expect(form.getByRole('alert')).toHaveTextContent('');
    await expect(form.getByLabelText('Comment')).toHaveValue(walking);
  },
};

/** A browser may have filled in what only robots fill in. */
export const AskedAboutTheHiddenField: StoryObj = {
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    shadowIn(canvasElement, tag).querySelector<HTMLInputElement>('[name=trap]')!.value = 'Dana Ltd';
    await press(form);
    await says(form, 'alert', 'A hidden field was filled in');
    await expect(form.getByRole('button', { name: 'Send anyway' })).toBeVisible();
  },
};

const playAskedTwice =
  (comment: string): Play =>
  async (context) => {
    await Unclear.play!(context);
    const form = inside(context.canvasElement);
    await write(form, 'Comment', comment);
    await press(form, 'Try again');
    await says(form, 'alert', 'Your comment may have arrived already. Send anyway?');
    await expect(form.getByRole('button', { name: 'Send anyway' })).toBeVisible();
    await expect(form.getByRole('button', { name: 'Copy my comment' })).toBeVisible();
  };

/** It may have arrived, and it says something else now. */
export const AskedAboutAChangedComment: StoryObj = {
  parameters: Unclear.parameters,
  play: playAskedTwice(`${walking} Much more.`),
};

/** It may have arrived, and this system would keep it twice. */
export const AskedAboutTheSameComment: StoryObj = {
  args: { backend: 'isso' },
  parameters: Unclear.parameters,
  play: playAskedTwice(walking),
};

export const RestoredDraft: StoryObj = {
  play: async ({ canvasElement }) => {
    await fillIn(inside(canvasElement));
    // As after a reload: a new form, in the same tab.
    canvasElement.querySelector(tag)!.replaceWith(document.createElement(tag));
    const form = inside(canvasElement);
    await waitFor(() => expect(form.getByLabelText('Comment')).toHaveValue(walking));
    await expect(form.getByLabelText('Name')).toHaveValue('Dana R.');
    await expect(form.getByLabelText('Email')).toHaveValue('dana@example.com');
  },
};

/** The box was ticked on an earlier visit. */
export const RememberedVisitor: StoryObj = {
  beforeEach: () => {
    const visitor = JSON.stringify({ name: 'Dana R.', email: 'dana@example.com' });
    // Not kept in truth: other tabs would know the visitor, too.
    const getItem = spyOn(Storage.prototype, 'getItem').mockImplementation((name) =>
      name === 'aftercare visitor' ? visitor : null,
    );
    return () => getItem.mockRestore();
  },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    // The form is drawn before it looks at what is kept.
    await waitFor(() => expect(form.getByLabelText('Name')).toHaveValue('Dana R.'));
    await expect(form.getByLabelText('Email')).toHaveValue('dana@example.com');
    await expect(form.getByLabelText('Comment')).toHaveValue('');
    await expect(form.getByRole('checkbox')).toBeChecked();
  },
};

/** The site's words and the visitor's, each as long as the card is wide. */
export const LongWords: StoryObj = {
  args: { consent: longWord },
  parameters: { answer: failing('refused', { says: longWord }) },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form, longWord, longWord);
    await userEvent.click(form.getByLabelText(longWord));
    await press(form);
    await says(form, 'alert', longWord);
  },
};

export const LongWordsSent: StoryObj = {
  parameters: { answer: succeeding('pending') },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form, longWord, longWord);
    await press(form);
    await expect(await form.findByText(longWord)).toBeVisible();
  },
};

/** Nothing is sent without the tick. */
export const WithConsent: StoryObj = {
  tags: ['autodocs'],
  args: { consent: 'I agree that my comment and my name are shown on this site.', fields: 'name' },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await write(form, 'Name', 'Dana R.');
    await write(form, 'Comment', 'Thank you.');
    await press(form);
    await form.findByText('Please tick this box');
    await expect(hasFocus(form.getByLabelText(/^I agree/))).toBe(true);
  },
};

/** A plain form: visitors can write, and post, before the script has run, too. */
export const FromAForm: StoryObj = {
  name: 'From a form',
  tags: ['autodocs'],
  render: () => html`
    <aftercare-comment-form>
      <form action="https://clinic.example/comments" method="post">
        <label>Name <input name="author" /></label>
        <label>Comment <textarea name="text">Typed before the script came.</textarea></label>
        <button>Send</button>
      </form>
    </aftercare-comment-form>
  `,
  play: async ({ canvasElement }) => {
    await expect(inside(canvasElement).getByLabelText('Comment')).toHaveValue(
      'Typed before the script came.',
    );
  },
};

/** A page, a site and a visitor that write from right to left. The form's own words come in a file. */
export const RightToLeft: StoryObj = {
  parameters: { answer: failing('refused', { says: 'التعليقات مغلقة.' }) },
  render: () => html`
    <div lang="ar" dir="rtl">
      <aftercare-comment-form></aftercare-comment-form>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    const file = await fetch('/locales/ar.json');
    const { name, email, comment, send } = (await file.json()) as Record<string, string>;
    const card = (await form.findByLabelText(comment!)).closest('[lang]');
    await expect(card).toHaveAttribute('lang', 'ar');
    await expect(card).toHaveAttribute('dir', 'rtl');
    await write(form, name!, 'دانا');
    await write(form, email!, 'dana@example.com');
    await write(form, comment!, 'المشي ساعدني أكثر من الراحة.');
    await press(form, send);
    await says(form, 'alert', 'التعليقات مغلقة.');
  },
};
