// The steps to take and the code to copy.
import { html, type TemplateResult } from 'lit';
import type { Snippet } from '../snippet.js';
import type { Piece } from '../targets/target.js';

export interface SnippetPanel {
  readonly snippet: Snippet;
  /** Whether the snippet reserves space for the widgets; `false` while they are measured. */
  readonly isMeasured: boolean;
  /** The announcement of what was copied last; empty if nothing was copied. */
  readonly copied: string;
  /** Copies a text. `what` names it in the announcement. */
  readonly copy: (what: string, text: string) => void;
  /** Returns to the default choice. */
  readonly reset: () => void;
}

const codeBlock = ({ title, code }: Piece, copy: SnippetPanel['copy']): TemplateResult =>
  html`<div class="piece">
    <div>
      <h3>${title}</h3>
      <button aria-label="Copy: ${title}" @click=${() => copy(title, code)}>Copy</button>
    </div>
    <pre tabindex="0" role="region" aria-label=${title}><code>${code}</code></pre>
  </div>`;

export const snippetPanel = ({
  snippet: { steps, pieces, notes },
  isMeasured,
  copied,
  copy,
  reset,
}: SnippetPanel): TemplateResult =>
  html`<section class="card" aria-labelledby="snippet" aria-busy=${isMeasured ? 'false' : 'true'}>
    <h2 id="snippet">Paste this</h2>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${
      notes.length
        ? html`<ul class="notes">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : ''
    }
    ${pieces.map((piece) => codeBlock(piece, copy))}
    <div class="row">
      <button @click=${() => copy('the address', location.href)}>
        Copy the address of this choice
      </button>
      <button class="quiet" @click=${reset}>Begin again</button>
    </div>
    <p role="status">${copied}</p>
  </section>`;
