import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { CommentError, type CommentStatus } from '../../src/index.js';
import { drawnIn, inside } from '../find.js';
import { eventsPage } from './events-page.js';

export default {
  title: 'Events',
  tags: ['!autodocs', 'whole-page'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

let tries = 0;
/** The first try fails, the second arrives. */
const everyOtherTry = (): Promise<CommentStatus> => {
  tries += 1;
  return tries % 2 ? Promise.reject(new CommentError('server')) : Promise.resolve('pending');
};

/** What a page hears, listed as it happens. */
export const Events: StoryObj = {
  render: () => eventsPage(),
  parameters: { answer: everyOtherTry },
  play: async ({ canvas, canvasElement }) => {
    await drawnIn(canvasElement);
    /** The newest line says all of this. */
    const lists = (...words: string[]) =>
      waitFor(
        () => {
          const newest =
            within(canvas.getByRole('log')).queryAllByRole('listitem').at(-1)?.textContent ?? '';
          return expect(words.filter((word) => !newest.includes(word))).toEqual([]);
        },
        { onTimeout: (error) => error },
      );

    const causes = inside(canvasElement, 'aftercare-causes-accordion');
    await userEvent.click(causes.getByRole('heading', { name: 'Not enough fluids' }));
    await lists('aftercare-cause-toggle', 'id: "fluids"', 'open: true');

    const form = inside(canvasElement, 'aftercare-comment-form');
    await fireEvent.input(form.getByLabelText('Name'), { target: { value: 'Dana R.' } });
    await fireEvent.input(form.getByLabelText('Comment'), { target: { value: 'Thank you.' } });
    await userEvent.click(form.getByRole('button', { name: 'Post comment' }));
    await lists('aftercare-comment-failed', 'reason: "server"');
    await userEvent.click(form.getByRole('button', { name: 'Try again' }));
    await lists('aftercare-comment-sent', 'status: "pending"');
    await expect(canvas.getByRole('log')).toHaveTextContent('"comment":"Thank you."');

    const booking = inside(canvasElement, 'aftercare-booking-cta');
    await userEvent.click(booking.getByRole('link', { name: 'Book an appointment' }));
    await lists('aftercare-booking-open', 'mode: "inline"', '/book.html');
  },
};
