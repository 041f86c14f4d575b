import { css } from 'lit';

export const styles = css`
  :host {
    min-height: 100vh;
    background: var(--page);
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    max-width: 90rem;
    margin: auto;
    padding: 1.25rem 1rem 3rem;
  }

  @media (width >= 64rem) {
    .page {
      grid-template-columns: 26rem minmax(0, 1fr);
      align-items: start;
      gap: 1.5rem 2rem;
      padding-inline: 2rem;
    }

    header {
      grid-column: 1 / -1;
    }
  }

  h1,
  h2,
  p,
  ol,
  ul {
    margin: 0;
  }

  h1 {
    font-size: 1.6rem;
    font-weight: 650;
    line-height: 1.25;
  }

  h2 {
    font-size: 1.1rem;
    font-weight: 620;
  }

  .lead {
    max-width: 44em;
    margin-top: 0.4em;
    color: var(--muted);
  }

  .choices,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  .card {
    border: 1px solid var(--line);
    border-radius: 0.875em;
    background: var(--surface);
  }

  section.card,
  .preview {
    padding: 1rem 1.1rem;
  }

  section.card > * + * {
    margin-top: 0.6em;
  }

  summary {
    min-height: 44px;
    padding: 0.7rem 1.1rem;
    font-weight: 600;
    cursor: pointer;
  }

  .inside {
    display: grid;
    gap: 1rem;
    padding: 0.2rem 1.1rem 1.2rem;
    border-top: 1px solid var(--line);
  }

  .about,
  .help {
    color: var(--muted);
    font-size: 0.9em;
    line-height: 1.45;
  }

  .about {
    padding-top: 0.9rem;
  }

  .field > label,
  legend {
    font-weight: 600;
  }

  .help {
    margin-top: 0.25em;
    overflow-wrap: anywhere;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    align-items: center;
  }

  .preview > .row {
    gap: 0 2.6em;
  }

  .pair {
    display: flex;
    gap: 0.5em;
  }

  .frames {
    position: relative;
    height: min(70vh, 46rem);
    margin: 0.6rem auto 0;
    border: 1px solid var(--line);
    border-radius: 0.6em;
    overflow: clip;
  }

  .frames.phone {
    max-width: 360px;
  }

  iframe {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
    visibility: hidden;
  }

  iframe.shown {
    visibility: visible;
  }

  /* As wide as what is measured in it, whatever the preview is. */
  iframe.ruler {
    width: 1100px;
  }

  .piece > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
  }

  h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  pre {
    max-height: 30rem;
    margin: 0.5em 0 0;
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: 0.6em;
    background: var(--page);
    overflow: auto;
    font:
      0.875rem/1.55 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      monospace;
    tab-size: 2;
  }

  ol {
    padding-inline-start: 1.4em;
  }

  .notes {
    padding: 0.7em 1em 0.7em 2em;
    border-inline-start: 3px solid var(--accent);
    background: var(--page);
  }
`;
