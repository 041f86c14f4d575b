/** Marks a style sheet, for editors and for the build, which makes it small. */
const css = ([sheet]: TemplateStringsArray): string => sheet!;

/**
 * The panel's look: the widgets' own (`base/base.styles.ts`), without Lit. In a
 * shadow root, important rules beat the page's important ones.
 */
export const panelStyles = css`
  :host {
    all: initial !important;
    color-scheme: light dark !important;
    display: block !important;
    position: fixed !important;
    inset: auto 12px 12px auto !important;
    z-index: 2147483647 !important;
    width: min(440px, 100vw - 24px) !important;
    font:
      15px/1.5 system-ui,
      sans-serif !important;
    font-size: clamp(15px, 0.9375rem, 20px) !important;
  }

  /* One place for all that changes with light and dark. */
  .panel {
    --accent: light-dark(#0b5e57, #7cd3c8);
    --surface: light-dark(#fff, #1b2123);
    --text: light-dark(#1b2a2b, #e4ecea);
    --muted: light-dark(#4d5f63, #a3b5b4);
    --line: light-dark(#dfe6e4, #2f393b);
    --tint: light-dark(#eef4f3, #232d2f);
    --broken: light-dark(#b42318, #ff9b8f);
    --wrong: light-dark(#854d0e, #f0c36a);

    display: flex;
    position: relative;
    flex-direction: column;
    max-height: min(70vh, 46em);
    overflow: clip;
    border: 1px solid var(--line);
    border-radius: 0.875em;
    background: var(--surface);
    color: var(--text);
    box-shadow: 0 4px 24px rgb(0 0 0 / 22%);
    overflow-wrap: anywhere;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  [hidden],
  ul:empty {
    display: none !important;
  }

  header {
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding: 0.4em 0.4em 0.4em 1.1em;
  }

  .body {
    padding: 0.9em 1.1em 1.1em;
    border-top: 1px solid var(--line);
    overflow: auto;
    overscroll-behavior: contain;
  }

  h2 {
    flex: 1;
    text-wrap: balance;
    font-size: 1em;
    font-weight: 620;
    line-height: 1.3;
  }

  .controls {
    flex: none;
  }

  h3 {
    margin: 1.4em 0 0.5em;
    font-size: 1em;
    font-weight: 620;
  }

  h4 {
    font-size: inherit;
    font-weight: 620;
  }

  .muted,
  dt,
  th {
    color: var(--muted);
  }

  .state {
    font-size: 1.15em;
    font-weight: 620;
    color: var(--accent);
  }

  .state + .muted,
  .muted + .state {
    margin-top: 0.35em;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  .finding {
    padding: 0.8em 0.9em;
    border-radius: 0.6em;
    background: var(--tint);
  }

  .finding + .finding {
    margin-top: 0.6em;
  }

  .finding > * + * {
    margin-top: 0.45em;
  }

  .severity {
    display: block;
    font-size: 0.87em;
    font-weight: 620;
    color: var(--muted);
  }

  .broken .severity {
    color: var(--broken);
  }

  .wrong .severity {
    color: var(--wrong);
  }

  code,
  textarea {
    font:
      0.9em/1.5 ui-monospace,
      monospace;
  }

  pre,
  textarea {
    width: 100%;
    padding: 0.5em 0.7em;
    border: 1px solid var(--line);
    border-radius: 0.4em;
    background: var(--surface);
    color: inherit;
    white-space: pre-wrap;
  }

  pre {
    user-select: all;
    -webkit-user-select: all;
  }

  details {
    border-top: 1px solid var(--line);
  }

  details:last-of-type {
    border-bottom: 1px solid var(--line);
  }

  summary {
    min-height: 44px;
    align-content: center;
    font-weight: 620;
    cursor: pointer;
  }

  .given {
    padding-bottom: 0.9em;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    text-align: start;
    font-size: 0.93em;
  }

  th,
  td {
    padding: 0.3em 0.6em 0.3em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  /* Names stay whole where there is room; only values break anywhere. */
  th,
  td:last-child {
    overflow-wrap: break-word;
  }

  tbody tr {
    border-top: 1px solid var(--line);
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.2em 0.9em;
    margin-top: 0.7em;
    font-size: 0.93em;
  }

  dt {
    max-width: 9em;
  }

  dd {
    min-width: 0;
  }

  button {
    min-height: 44px;
    padding: 0.4em 0.9em;
    border: 1.5px solid var(--accent);
    border-radius: 0.6em;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 620;
    line-height: 1.3;
    cursor: pointer;
  }

  header button {
    border-color: transparent;
    padding: 0.4em 0.6em;
  }

  button:hover,
  summary:hover {
    text-decoration: underline;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-top: 1.2em;
  }

  .result {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--accent);
  }

  .result.bad {
    border-color: var(--broken);
  }

  .result,
  .said:not(:empty),
  .actions + .muted,
  textarea {
    margin-top: 0.7em;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
    border-radius: 6px;
  }

  .frame {
    position: fixed;
    visibility: hidden;
    width: 320px;
    height: 320px;
    border: 0;
    inset: 0 auto auto -400px;
  }

  .spot {
    position: fixed;
    border: 4px solid light-dark(#0b5e57, #7cd3c8);
    border-radius: 12px;
    box-shadow:
      0 0 0 2px light-dark(#fff, #1b2123),
      inset 0 0 0 2px light-dark(#fff, #1b2123);
    pointer-events: none;
  }

  @media (max-width: 640px) {
    :host {
      inset: auto 0 0 0 !important;
      width: auto !important;
    }

    .panel {
      max-height: 55vh;
      border-radius: 0.875em 0.875em 0 0;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
