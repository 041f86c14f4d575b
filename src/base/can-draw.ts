import { html, render } from 'lit';
import { warn } from '../shared/warn.js';

/**
 * Whether a script can make markup on this page; with a warning where not: under
 * Trusted Types that allow no policy for it, in a browser without `setHTML`, and
 * in XHTML. A widget that is drawn there would be blank.
 */
export function canDraw(): boolean {
  const probe = document.createElement('p');
  let why: unknown = 'its markup comes out changed';
  try {
    render(html`<p>${'?'}</p>`, probe);
  } catch (error) {
    why = error;
  }
  return (
    probe.textContent === '?' ||
    !!warn(
      'cannot-draw',
      `what stands inside the tags is shown as it is: ${String(why)}; allow "trusted-types aftercare" and serve the page as text/html.`,
    )
  );
}
