import { css } from 'lit';

/** The styles of the builder's fields and buttons. */
export const fieldStyles = css`
  :host {
    --accent: light-dark(#0b5e57, #7cd3c8);
    --on-accent: light-dark(#fff, #0d1f1d);
    --surface: light-dark(#fff, #1b2123);
    --page: light-dark(#f4f6f5, #14181a);
    --text: light-dark(#1b2a2b, #e4ecea);
    --muted: light-dark(#4d5f63, #a3b5b4);
    --line: light-dark(#d5dedc, #364145);
    --edge: light-dark(#76888a, #82979a);
    display: block;
    color: var(--text);
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }

  * {
    box-sizing: border-box;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  input,
  select,
  button {
    min-height: 44px;
    border: 1px solid var(--edge);
    border-radius: 0.5em;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }

  input,
  select {
    width: 100%;
    padding: 0.3em 0.6em;
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    min-height: 0;
    margin: 0;
    accent-color: var(--accent);
  }

  input[type='color'] {
    flex: none;
    width: 44px;
    padding: 4px;
  }

  button {
    padding: 0.3em 0.9em;
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
  }

  .quiet {
    border-color: transparent;
    background: none;
  }

  .toggle {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 44px;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  [hidden] {
    display: none;
  }
`;
