import type { Meta, StoryObj } from '@storybook/web-components-vite';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { drawnIn, inside } from '../find.js';
import { differences, lookOf } from '../look.js';
import { pageStyle } from '../page-style.js';
import blockTheme from './block-theme.css?raw';
import aroundBootstrap from './bootstrap.css?raw';
import hostile from './hostile.css?raw';

type Play = NonNullable<StoryObj['play']>;

export default {
  title: 'On your page',
  tags: ['!autodocs', 'whole-page'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

const tips = html`<aftercare-tips-card limit="3"></aftercare-tips-card>`;
const causes = html`<aftercare-causes-accordion open="first"></aftercare-causes-accordion>`;
const booking = html`
  <aftercare-booking-cta href="/book.html" mode="dialog" phone="+1 555 010 0199">
    <a href="/book.html">Book an appointment</a>
  </aftercare-booking-cta>
`;
const comments = html`<aftercare-comment-form action="/comments"></aftercare-comment-form>`;

/** The widgets answer to a visitor here as anywhere. */
const use: Play = async ({ canvasElement }) => {
  await drawnIn(canvasElement);
  const cause = inside(canvasElement, 'aftercare-causes-accordion').getByRole('heading', {
    name: 'Not enough fluids',
  });
  await userEvent.click(cause);
  await expect(cause.closest('details')!.open).toBe(true);
  const form = inside(canvasElement, 'aftercare-comment-form');
  await userEvent.click(form.getByRole('button', { name: 'Post comment' }));
  await waitFor(() =>
    expect(form.getByRole('alert')).toHaveTextContent(
      'Not sent: please look at the marked fields.',
    ),
  );
};

/** An article of a WordPress block theme: its column is a margin and a width on each thing in it. */
export const WordPressBlockTheme: StoryObj = {
  name: 'WordPress block theme',
  beforeEach: () => pageStyle(blockTheme),
  render: () => html`
    <div class="wp-site-blocks">
      <header class="wp-block-template-part has-global-padding is-layout-constrained">
        <div class="alignwide is-layout-flex">
          <p class="wp-block-site-title"><a href="/">Tern Lane Physiotherapy</a></p>
          <nav aria-label="Main"><a href="/advice">Advice</a></nav>
        </div>
      </header>
      <main class="entry-content has-global-padding is-layout-constrained">
        <h1 class="wp-block-post-title" lang="en" dir="ltr">When your back aches the day after</h1>
        <p lang="en" dir="ltr">
          A massage asks something of tired muscles. Some of them answer a day late.
        </p>
        ${tips}
        <h2 class="wp-block-heading" lang="en" dir="ltr">What else it can be</h2>
        <div class="wp-block-columns alignwide is-layout-flex">
          <div class="wp-block-column is-layout-flow">
            <p lang="en" dir="ltr">
              Tell us at your next visit what you did before and after. It helps us to find it.
            </p>
          </div>
          <div class="wp-block-column is-layout-flow">${causes}</div>
        </div>
        ${booking} ${comments}
      </main>
    </div>
  `,
  play: async (context) => {
    await use(context);
    const { canvasElement } = context;
    const widthOf = (selector: string) =>
      canvasElement.querySelector(selector)!.getBoundingClientRect().width;
    // In the theme's column, as wide as its paragraphs' may be, and its words in the theme's font.
    await expect(widthOf('aftercare-tips-card')).toBeLessThanOrEqual(620);
    await expect(widthOf('aftercare-tips-card')).toBe(widthOf('aftercare-comment-form'));
  },
};

/** Bootstrap's own style sheet, as it is published. */
export const Bootstrap: StoryObj = {
  name: 'Bootstrap 5',
  beforeEach: () => {
    // Its switch between light and dark has another name than that of the pages here.
    const css = bootstrap.replaceAll('data-bs-theme', 'data-scheme');
    return pageStyle(css + aroundBootstrap);
  },
  render: () => html`
    <div class="bootstrap-page">
      <nav class="navbar bg-body-tertiary border-bottom" aria-label="Main">
        <div class="container"><a class="navbar-brand" href="/">Tern Lane</a></div>
      </nav>
      <main class="container py-4">
        <h1 class="display-6" lang="en" dir="ltr">When your back aches the day after</h1>
        <p class="lead" lang="en" dir="ltr">
          A massage asks something of tired muscles. Some answer a day late.
        </p>
        <div class="row g-4">
          <div class="col-lg-6">${tips}</div>
          <div class="col-lg-6">
            ${causes}
            <div class="card mt-4">
              <div class="card-body">
                <h2 class="card-title h5" lang="en" dir="ltr">A card of the page’s own</h2>
                <p class="card-text" lang="en" dir="ltr">
                  It has the same class as one inside the widgets.
                </p>
                <a class="btn btn-primary" href="/visit">Plan your visit</a>
              </div>
            </div>
          </div>
          <div class="col-12">${booking}</div>
          <div class="col-12">${comments}</div>
        </div>
      </main>
    </div>
  `,
  play: use,
};

/** Rules about everything, all of them important. Inside the cards nothing has changed. */
export const Hostile: StoryObj = {
  name: 'A page that styles everything',
  beforeEach: () => pageStyle(hostile),
  render: () => html`
    <main class="hostile">
      <h1 lang="en" dir="ltr">A page that styles everything</h1>
      <p lang="en" dir="ltr">
        Every element floats, in italics and capitals, without a margin or a line of its own.
      </p>
      ${tips} ${causes} ${booking} ${comments}
    </main>
  `,
  play: async (context) => {
    await use(context);
    const widgets = await drawnIn(context.canvasElement);
    const here = lookOf(widgets);
    const [sheet] = document.adoptedStyleSheets.slice(-1);
    sheet!.disabled = true;
    const elsewhere = lookOf(widgets);
    sheet!.disabled = false;
    await expect(differences(here, elsewhere)).toEqual([]);
  },
};
