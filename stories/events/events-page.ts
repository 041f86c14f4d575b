import { html, render } from 'lit';
import { described } from '../described.js';
import { events, fieldsOf } from '../manifest.js';

/** An event as a line: what was told, and nothing that every event has. */
const line = (event: Event) => html`
  <li>
    <code>${event.type}</code>
    ${Object.entries(fieldsOf(event)).map(
      ([name, value]) => html`<span>${name}: <code>${JSON.stringify(value)}</code></span>`,
    )}
  </li>
`;

/** The widgets beside what they tell the page, and all that they can tell. */
export function eventsPage(): HTMLElement {
  const page = document.createElement('main');
  // The booking page in its frame is another one.
  page.ariaLabel = 'Events';
  const told: Event[] = [];

  const draw = () =>
    render(
      html`
        <h1 lang="en" dir="ltr">Events</h1>
        <p class="prose" lang="en" dir="ltr">
          Whatever a visitor does, your page can hear: these events bubble up to
          <code>document</code>. Open a cause, send a comment, book: each is listed as it fires.
        </p>
        <div class="workshop">
          <div class="widgets">
            <aftercare-causes-accordion></aftercare-causes-accordion>
            <aftercare-booking-cta mode="inline" href="/book.html"></aftercare-booking-cta>
            <aftercare-comment-form fields="name"></aftercare-comment-form>
          </div>
          <section class="told" lang="en" dir="ltr" aria-label="What the page was told">
            <h2>What the page was told</h2>
            <div role="log" aria-label="Events, newest last">
              <ol>
                ${told.map(line)}
              </ol>
            </div>
            ${told.length ? '' : html`<p>Nothing yet.</p>`}
          </section>
        </div>
        <h2 lang="en" dir="ltr">All of them</h2>
        <dl lang="en" dir="ltr">
          ${events.map(
            ({ name, description, tag }) => html`
              <dt><code>${name}</code></dt>
              <dd>${described(description)} <code>${`<${tag}>`}</code></dd>
            `,
          )}
        </dl>
      `,
      page,
    );

  for (const { name } of events)
    page.addEventListener(name, (event) => {
      told.push(event);
      draw();
    });
  draw();
  return page;
}
