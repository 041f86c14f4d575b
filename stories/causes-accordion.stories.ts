import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { warnings } from '../src/index.js';
import { hasFocus, inside, shadowIn, widgetIn } from './find.js';
import { withoutWarnings } from './stand-ins.js';

const tag = 'aftercare-causes-accordion';
const fluids = 'Not enough fluids';

/** The causes that are open, by their places. */
const open = (canvas: HTMLElement) =>
  [...shadowIn(canvas, tag).querySelectorAll('details')].flatMap((cause, place) =>
    cause.open ? [place] : [],
  );

/** Its heading, which is what a visitor taps. */
const titleOf = (canvas: HTMLElement, name: string) =>
  inside(canvas, tag).findByRole('heading', { name });

export default {
  title: 'Causes accordion',
  component: tag,
} satisfies Meta;

export const Default: StoryObj = {};

/** A tap opens a cause, another closes it; each is told to the page. */
export const OpenedByAVisitor: StoryObj = {
  // Before anybody acts it is the one above.
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const told: unknown[] = [];
    widgetIn(canvasElement, tag).addEventListener('aftercare-cause-toggle', ({ id, open }) =>
      told.push([id, open]),
    );
    const title = await titleOf(canvasElement, fluids);
    await userEvent.click(title);
    await waitFor(() => expect(told).toEqual([['fluids', true]]));
    await userEvent.click(title);
    await waitFor(() => expect(told.at(-1)).toEqual(['fluids', false]));
    await userEvent.click(title);
    await expect(open(canvasElement)).toEqual([2]);
  },
};

/** Opening the third closes the first. */
export const Single: StoryObj = {
  args: { single: true, open: 'first' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await titleOf(canvasElement, fluids));
    await waitFor(() => expect(open(canvasElement)).toEqual([2]));
  },
};

/** A link to `#back-ache-after-massage-injury` leads to that cause, and opens it. */
export const OpenedByItsAddress: StoryObj = {
  beforeEach: () => () => {
    const { pathname, search } = location;
    history.replaceState(history.state, '', pathname + search);
  },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const title = await titleOf(canvasElement, 'An earlier injury or surgery');
    location.hash = '#back-ache-after-massage-injury';
    await waitFor(() => expect(open(canvasElement)).toEqual([4]));
    await expect(hasFocus(title.closest('summary')!)).toBe(true);
  },
};

/** Plain `<details>`: visitors can open them before the script has run, too. */
export const FromChildren: StoryObj = {
  render: () => html`
    <aftercare-causes-accordion open="shoes">
      <h2>Why your knee may complain</h2>
      <p>Two usual reasons.</p>
      <details id="distance">
        <summary>Too far, too soon</summary>
        <p>Add a tenth a week, not more.</p>
        <p>A week of rest costs less than a month.</p>
      </details>
      <details id="shoes">
        <summary>Shoes past their day</summary>
        After 600 km the sole gives way. <a href="/shoes">How to tell</a>
      </details>
    </aftercare-causes-accordion>
  `,
};

/** An owner’s words from right to left, on a page that is read so. */
export const RightToLeft: StoryObj = {
  render: () => html`
    <div lang="ar" dir="rtl">
      <aftercare-causes-accordion open="first" numbered>
        <h2>لماذا قد تؤلمك ركبتك</h2>
        <details>
          <summary>مسافة أطول من المعتاد</summary>
          <p>زد عُشر المسافة كل أسبوع.</p>
        </details>
        <details>
          <summary>حذاء قديم</summary>
          <p>بعد 600 كم يضعف النعل.</p>
        </details>
      </aftercare-causes-accordion>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const title = await titleOf(canvasElement, 'مسافة أطول من المعتاد');
    // An owner's words name no language: their direction is the page's.
    await expect(getComputedStyle(title).direction).toBe('rtl');
  },
};

/** Words that no line on a phone can hold. */
export const LongWords: StoryObj = {
  render: () => html`
    <aftercare-causes-accordion lang="de" open="all" numbered>
      <h2>Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz</h2>
      <details>
        <summary>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter</summary>
        <p>${'Muskelverspannung'.repeat(12)}</p>
      </details>
      <details>
        <summary>Kurz</summary>
        <p><a href="/walk">${'https://clinic.example/'.repeat(6)}</a></p>
      </details>
    </aftercare-causes-accordion>
  `,
};

/** What stands in the tag stays as it is; the owner reads in the console what is wrong. */
export const TopicNotFound: StoryObj = {
  tags: ['!autodocs'],
  beforeEach: withoutWarnings,
  render: () => html`
    <aftercare-causes-accordion topic="#my-causes">
      <p>Ask us at the front desk why it can ache after a massage.</p>
    </aftercare-causes-accordion>
  `,
  play: async ({ canvas, canvasElement }) => {
    await widgetIn(canvasElement, tag).updateComplete;
    await expect(canvas.getByText(/^Ask us at the front desk/)).toBeVisible();
    await expect([...warnings].join('\n')).toContain('[aftercare] bad-topic: topic="#my-causes"');
  },
};
