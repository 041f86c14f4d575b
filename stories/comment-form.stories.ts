import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import { CommentError, type CommentStatus } from '../src/index.js';

/** What is in the form, for `getByRole` and the like. */
const inside = (canvas: HTMLElement) =>
  // A shadow root has all that these queries use of an element.
  within(canvas.querySelector('aftercare-comment-form')!.shadowRoot as unknown as HTMLElement);

async function fillIn(form: ReturnType<typeof inside>) {
  await userEvent.type(form.getByLabelText('Name'), 'Dana R.');
  await userEvent.type(form.getByLabelText('Email'), 'dana@example.com');
  await userEvent.type(form.getByLabelText('Comment'), 'Walking helped me more than resting.');
}

const post = (form: ReturnType<typeof inside>) => userEvent.click(form.getByRole('button'));

/** Not `toHaveFocus`, which knows no shadow roots. */
const hasFocus = (element: HTMLElement) => element.matches(':focus');

export default {
  title: 'Comment form',
  component: 'aftercare-comment-form',
  parameters: {
    /** What the page that holds the form answers to a comment. */
    answer: (): Promise<CommentStatus> =>
      new Promise((resolve) => setTimeout(resolve, 1000, 'pending')),
  },
  // The page sends comments by its own means: no story asks a server.
  beforeEach: ({ canvasElement, parameters }) => {
    const answer = parameters['answer'] as () => Promise<CommentStatus>;
    const gone = new AbortController();
    canvasElement.addEventListener(
      'aftercare-comment-submit',
      (event) => event.respondWith(answer()),
      gone,
    );
    return () => gone.abort();
  },
} satisfies Meta;

export const Default: StoryObj = {};

export const ErrorsShown: StoryObj = {
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await post(form);
    await expect(await form.findAllByText('Please fill in this field')).toHaveLength(3);
    await expect(form.getByRole('alert')).toHaveTextContent('Not sent');
    await expect(hasFocus(form.getByLabelText('Name'))).toBe(true);
  },
};

/** Waits for approval, as most sites have it. */
export const Sent: StoryObj = {
  parameters: { answer: () => Promise.resolve('pending') },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    await post(form);
    await form.findByText(/waiting for approval/);
    await expect(form.getByLabelText('Comment')).toHaveValue('');
  },
};

/** What was typed is still there. */
export const Failed: StoryObj = {
  parameters: { answer: () => Promise.reject(new CommentError('server')) },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await fillIn(form);
    await post(form);
    await form.findByText(/Your text is still here/);
    await expect(form.getByLabelText('Comment')).toHaveValue(
      'Walking helped me more than resting.',
    );
  },
};

/** Nothing is sent without the tick. */
export const WithConsent: StoryObj = {
  args: { consent: 'I agree that my comment and my name are shown on this site.', fields: 'name' },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await userEvent.type(form.getByLabelText('Name'), 'Dana R.');
    await userEvent.type(form.getByLabelText('Comment'), 'Thank you.');
    await post(form);
    await form.findByText('Please tick this box');
    await expect(hasFocus(form.getByRole('checkbox'))).toBe(true);
  },
};

/** A plain form: visitors can write, and post, before the script has run, too. */
export const FromAForm: StoryObj = {
  name: 'From a form',
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
