import { es } from '../../src/content/messages/es.js';
import { topic } from '../../src/content/topics/back-ache-after-massage/es.js';
import { fixture } from './fixture.js';
import { eventually } from './wait.js';

/** Has the widgets load Spanish, as from its files: from then on they speak it at once. */
export async function loadSpanish(): Promise<void> {
  const { fetch } = window;
  window.fetch = (url) =>
    Promise.resolve(Response.json((url as string).includes('/topics/') ? topic : es));
  const form = await fixture('<aftercare-comment-form lang="es"></aftercare-comment-form>');
  await eventually(() => {
    if (!form.shadowRoot?.querySelector('[lang=es]')) throw new Error('Spanish has not come.');
  });
  form.remove();
  window.fetch = fetch;
}
