import { html } from 'lit';

/** A description of the manifest: what stands between backticks is code. */
export const described = (text = '') =>
  text.split('`').map((piece, place) => (place % 2 ? html`<code>${piece}</code>` : piece));
