import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { warnings } from '../src/index.js';
import { inside, widgetIn } from './find.js';
import { neverAnswers, withoutWarnings } from './stand-ins.js';

const tag = 'aftercare-tips-card';

export default {
  title: 'Tips card',
  component: tag,
} satisfies Meta;

export const Default: StoryObj = {};

/** A button that prints this card alone: the tips, when to get help, and whose card it is. */
export const Printable: StoryObj = {
  args: {
    printable: true,
    clinic: 'Tern Lane Physiotherapy',
    phone: '+1 555 010 0199',
    'reviewed-by': 'Dana Ruiz, physiotherapist',
    // Noon, which is the same day wherever one is.
    'reviewed-on': new Date('2026-03-31T12:00'),
  },
  play: async ({ canvasElement }) => {
    const card = widgetIn(canvasElement, tag);
    await card.updateComplete;
    let printed: NodeListOf<Element> | undefined;
    const print = spyOn(window, 'print').mockImplementation(() => {
      printed = document.querySelectorAll('[data-aftercare-print]');
      window.dispatchEvent(new Event('afterprint'));
    });
    await userEvent.click(
      inside(canvasElement, tag).getByRole('button', { name: 'Print these tips' }),
    );
    await expect(print).toHaveBeenCalledOnce();
    await expect([...printed!]).toEqual([card]);
    await expect(card).not.toHaveAttribute('data-aftercare-print');
    await expect(
      inside(canvasElement, tag).getByText('Reviewed by Dana Ruiz, physiotherapist'),
    ).toBeVisible();
    print.mockRestore();
  },
};

/** What an owner writes inside the tag is what visitors read, with or without script. */
export const FromChildren: StoryObj = {
  render: () => html`
    <aftercare-tips-card>
      <h2>After your hot stone massage</h2>
      <p>The heat goes deep. Give it an evening.</p>
      <ul>
        <li data-icon="water">
          <strong>Drink more than usual</strong> <a href="/teas">Herbal tea</a> counts.
        </li>
        <li data-icon="walk"><strong>Leave the car</strong> Ten minutes on foot are enough.</li>
        <li>A tip without a title, and <em>without an icon</em> of its own.</li>
      </ul>
      <p>Coming again soon? <a href="/notes">Tell us how it went</a> before we begin.</p>
      <h3>Do not wait</h3>
      <p>Call 112 if your back hurts and you have:</p>
      <ul>
        <li>a fever, or chest pain</li>
        <li>numb or weak legs</li>
      </ul>
    </aftercare-tips-card>
  `,
};

/** An owner’s words from right to left, on a page that is read so. */
export const RightToLeft: StoryObj = {
  render: () => html`
    <div lang="ar" dir="rtl">
      <aftercare-tips-card printable>
        <h2>بعد جلسة التدليك</h2>
        <p>امنح جسمك أمسية هادئة.</p>
        <ul>
          <li data-icon="water"><strong>اشرب الماء</strong> كوب إضافي يكفي.</li>
          <li data-icon="walk"><strong>تحرّك قليلًا</strong> عشر دقائق مشيًا.</li>
        </ul>
      </aftercare-tips-card>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const title = await inside(canvasElement, tag).findByText('بعد جلسة التدليك');
    // An owner's words name no language: their direction is the page's.
    await expect(getComputedStyle(title).direction).toBe('rtl');
  },
};

/** Words that no line on a phone can hold. */
export const LongWords: StoryObj = {
  render: () => html`
    <aftercare-tips-card lang="de" printable reviewed-by=${'Physiotherapeut'.repeat(8)}>
      <h2>Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz</h2>
      <p>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</p>
      <ul>
        <li data-icon="water">
          <strong>${'Mineralwasser'.repeat(6)}</strong> ${'trinken'.repeat(20)}
        </li>
        <li><a href="/walk">${'https://clinic.example/'.repeat(6)}</a></li>
      </ul>
    </aftercare-tips-card>
  `,
};

/** A topic in a file that is still on its way. */
export const TopicLoading: StoryObj = {
  // It would hold the answers of the other stories on a docs page, too.
  tags: ['!autodocs'],
  args: { topic: '/topics/slow.json' },
  beforeEach: () => neverAnswers('/topics/slow.json'),
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, tag).findByText('Loading…')).toBeVisible();
  },
};

/** Visitors read the built-in tips; the owner reads in the console what is wrong. */
export const TopicNotFound: StoryObj = {
  tags: ['!autodocs'],
  args: { topic: '#my-tips' },
  beforeEach: withoutWarnings,
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(inside(canvasElement, tag).getByText('What can help in the first days')).toBeVisible(),
    );
    await expect([...warnings].join('\n')).toContain('[aftercare] bad-topic: topic="#my-tips"');
  },
};
