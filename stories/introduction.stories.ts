import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { version, widgets } from '../src/index.js';
import { drawnIn } from './find.js';

export default {
  title: 'Introduction',
  tags: ['!autodocs', 'whole-page'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

const snippet = `<!-- Once, in the head -->
<script
  async
  src="/aftercare-${version}.js"
  data-phone="+1 555 010 0199"
  data-accent="#0f766e"
></script>

<!-- Where you want them -->
<aftercare-tips-card></aftercare-tips-card>
<aftercare-causes-accordion></aftercare-causes-accordion>
<aftercare-booking-cta href="/book">
  <a href="/book">Book an appointment</a>
</aftercare-booking-cta>
<aftercare-comment-form
  action="/comments"
></aftercare-comment-form>`;

/** A page of this Storybook, by its kind and id. */
const to = (page: string, words: string, what: string) => html`
  <li><a href="./?path=/${page}" target="_top">${words}</a> ${what}</li>
`;

/** What this is, and where what is. */
export const Introduction: StoryObj = {
  render: () => html`
    <main class="introduction">
      <header class="prose" lang="en" dir="ltr">
        <h1>Aftercare Widgets</h1>
        <p>
          Somebody comes home from a massage, and the next morning their back aches. They look at
          your website. These four widgets are for that moment: what helps, why it can ache, when to
          get help, how to reach you, and a place to say how it went. They come in one script, and
          take on the font, the colours and the language of your page.
        </p>
        <p>Here they are, alive. Open, type and tap: nothing leaves this page.</p>
      </header>

      <div class="live">
        <aftercare-tips-card limit="4" printable></aftercare-tips-card>
        <aftercare-causes-accordion open="first"></aftercare-causes-accordion>
        <aftercare-booking-cta
          mode="dialog"
          href="/book.html"
          phone="+1 555 010 0199"
          hours="Mo-Fr 09:00-17:00, Sa 10:00-14:00"
        ></aftercare-booking-cta>
        <aftercare-comment-form></aftercare-comment-form>
      </div>

      <div class="prose" lang="en" dir="ltr">
        <h2>Put them on your site</h2>
        <p>
          Upload the script to where your pictures are, paste this, and write your own number,
          colour and addresses into it. Your editor removes the tags? The Embed builder and the
          README have the way around that.
        </p>
        <pre role="region" aria-label="What to paste"><code>${snippet}</code></pre>
        <p>
          What stands inside a tag is what visitors have before the script has run, or if it never
          does.
        </p>

        <h2>Where what is</h2>
        <h3>If it is your site</h3>
        <ul>
          ${to('story/embed-builder--embed-builder', 'Embed builder', 'makes the snippet from what you choose.')}
          ${to('story/theming--themes', 'Themes', 'are whole looks to start from.')}
          ${to('story/theming--tokens', 'Tokens', 'change one colour, corner or font at a time.')}
          ${to('story/on-your-page--word-press-block-theme', 'On your page', 'shows the widgets among the styles of others.')}
        </ul>
        <h3>If you build it for somebody</h3>
        <ul>
          ${to('docs/tips-card--docs', 'Tips card', 'with every attribute and state,')}
          ${to('docs/causes-accordion--docs', 'Causes accordion', 'likewise,')}
          ${to('docs/comment-form--docs', 'Comment form', 'with all that can become of a comment,')}
          ${to('docs/booking--docs', 'Booking', 'by link, in a dialog, in the card, on a phone.')}
          ${to('story/events--events', 'Events', 'lists what your page hears, as it happens.')}
          ${to('story/theming--parts', 'Parts', 'are the names by which your styles reach inside.')}
          ${to('docs/languages--docs', 'Languages', 'from the page’s own, right to left too.')}
        </ul>
        <p>
          The toolbar above turns every page here to another language and to dark. Nothing here asks
          another server for anything.
        </p>
      </div>
    </main>
  `,
  play: async ({ canvasElement }) => {
    const drawn = await drawnIn(canvasElement);
    await expect(drawn.map(({ localName }) => localName).sort()).toEqual(
      widgets.map(({ tag }) => tag).sort(),
    );
    for (const widget of drawn)
      await expect(widget.shadowRoot!.querySelector('[part=heading]')).toBeVisible();
  },
};
