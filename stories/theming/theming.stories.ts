import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { drawnIn, inside, shadowIn, widgetIn } from '../find.js';
import { differences, lookOf } from '../look.js';
import { partsOf, tokens } from '../manifest.js';
import { pageStyle } from '../page-style.js';
import { highlights, partsPage } from './parts-page.js';
import { sample } from './sample.js';
import { themes } from './themes.js';
import { learnTokens, type KnownToken } from './token-kinds.js';
import { tokensPage } from './tokens-page.js';

export default {
  title: 'Theming',
  // Pages, each to be used by itself: what they show is a page's style sheet, which no control reaches.
  tags: ['!autodocs', 'whole-page'],
  parameters: { controls: { disable: true }, answer: () => Promise.resolve('pending') },
} satisfies Meta;

/** All that the manifest knows of tokens, each with a control that fits what it was found to be. */
export const Tokens: StoryObj = {
  loaders: [
    async () => {
      const place = document.createElement('div');
      document.body.append(place);
      render(sample(), place);
      const known = await learnTokens(place);
      place.remove();
      return { known };
    },
  ],
  render: (_args, { loaded }) => tokensPage(loaded['known'] as KnownToken[]),
  play: async ({ canvas, canvasElement }) => {
    const widgets = await drawnIn(canvasElement);
    const usual = lookOf(widgets);
    const values = () =>
      tokens.map(({ name }) => canvas.getByLabelText<HTMLInputElement>(name).value);
    const usualValues = values();
    const trials = { color: '#7c3aed', range: '3', 'select-one': 'Courier New, monospace' };
    for (const { name } of tokens) {
      const control = canvas.getByLabelText<HTMLInputElement>(name);
      const value = trials[control.type as keyof typeof trials];
      await expect(value, `${name} has a control of its kind`).toBeTruthy();
      const before = lookOf(widgets);
      await fireEvent.input(control, { target: { value } });
      await expect(differences(before, lookOf(widgets)), `${name} changes`).not.toEqual([]);
      await expect(canvas.getByRole('region', { name: 'What to paste' })).toHaveTextContent(
        `${name}: ${value}`,
      );
    }
    await userEvent.click(canvas.getByRole('button', { name: 'Back to the standard' }));
    await expect(differences(usual, lookOf(widgets))).toEqual([]);
    await expect(values()).toEqual(usualValues);
  },
};

/** All that the manifest knows of parts. */
export const Parts: StoryObj = {
  beforeEach: () => pageStyle(highlights),
  render: () => partsPage(),
  play: async ({ canvas, canvasElement }) => {
    await drawnIn(canvasElement);
    for (const [tag, parts] of Object.entries(partsOf)) {
      const { shadowRoot } = canvasElement.querySelector(tag)!;
      const group = within(canvas.getByRole('group', { name: `<${tag}>` }));
      const isMarked = (element: Element) =>
        element.checkVisibility() && getComputedStyle(element).outlineWidth === '4px';
      for (const { name } of parts) {
        const marked = () => [...shadowRoot!.querySelectorAll(`[part~=${name}]`)].filter(isMarked);
        await expect(marked(), `${tag} ${name} is not marked yet`).toEqual([]);
        await fireEvent.click(group.getByLabelText(new RegExp(`::part\\(${name}\\)`)));
        await waitFor(() => expect(marked(), `${tag} ${name} is marked`).not.toEqual([]), {
          // Else the failure would show the whole page.
          onTimeout: (error) => error,
        });
      }
    }
    // The dialog lies over the page.
    await userEvent.click(inside(canvasElement, 'aftercare-booking-cta').getByText('Close'));
    await waitFor(
      () =>
        expect(shadowIn(canvasElement, 'aftercare-booking-cta').querySelector('dialog')).toBe(null),
      { timeout: 5000 },
    );
    await expect(widgetIn(canvasElement, 'aftercare-booking-cta')).toBeVisible();
  },
};

/** Whole looks to start from: each is what an owner pastes, and what it makes of the widgets. */
export const Themes: StoryObj = {
  beforeEach: () =>
    pageStyle(
      Object.entries(themes)
        .map(([name, css]) => `[data-theme='${name}'] { ${css.replace(':root', '&')} }`)
        .join('\n'),
    ),
  render: () => html`
    <main>
      <h1 lang="en" dir="ltr">Themes</h1>
      <p class="prose" lang="en" dir="ltr">
        Whole looks to start from. Paste one into your styles and change it.
      </p>
      ${Object.entries(themes).map(
        ([name, css]) => html`
          <section class="workshop" aria-label=${name}>
            <div lang="en" dir="ltr">
              <h2>${name}</h2>
              <pre role="region" aria-label="${name}: what to paste"><code>${css}</code></pre>
            </div>
            <div class="widgets sample" data-theme=${name}>
              <aftercare-tips-card limit="2" heading-level="3"></aftercare-tips-card>
              <aftercare-booking-cta
                heading-level="3"
                href="/book"
                phone="+1 555 010 0199"
                hours="Mo-Su 00:00-24:00"
              ></aftercare-booking-cta>
              <aftercare-comment-form
                heading-level="3"
                heading="Leave a reply: ${name}"
                fields="name"
                thread=${name}
              ></aftercare-comment-form>
            </div>
          </section>
        `,
      )}
    </main>
  `,
};

const accents = [
  ...['yellow', 'white', 'black', 'navy', 'red'],
  ...['rgb(13 148 136 / 0.3)', 'oklch(0.85 0.3 145)'],
];

/** Whatever the accent, words on it and in it can be read. */
export const Accents: StoryObj = {
  render: () =>
    html`<div class="widgets">
      ${accents.map(
        (accent) => html`
          <aftercare-tips-card accent=${accent} heading=${accent} intro="" limit="1">
          </aftercare-tips-card>
          <aftercare-booking-cta accent=${accent} href="/book" phone="+1 555 010 0199">
          </aftercare-booking-cta>
        `,
      )}
    </div>`,
};
