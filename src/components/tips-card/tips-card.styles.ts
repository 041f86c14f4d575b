import { css } from 'lit';

export const tipsCardStyles = css`
  .tips {
    display: grid;
    gap: 1.05em 1.75em;
  }

  .grid {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }

  .tips > li {
    display: flex;
    gap: 0.9em;
  }

  /* Else WebKit makes room for a word of many thousand letters in one line. */
  .tips > li,
  .tips div {
    min-width: 0;
  }

  svg {
    flex: none;
    width: 2.5em;
    height: 2.5em;
    padding: 0.6em;
    border-radius: 50%;
    background: var(--_tint);
    fill: none;
    stroke: var(--_link);
    stroke-width: 1.7;
    stroke-linecap: round;
  }

  .tips div {
    color: var(--_muted);
  }

  :is(strong, b):first-child {
    display: block;
    color: var(--_text);
    font-weight: 620;
  }

  .advice,
  .note {
    margin-top: 1.4em;
  }

  .note {
    padding: 0.85em 1em;
    /* Seen where colours are forced, which takes the tint. */
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
    font-size: 0.94em;
  }

  [part='title'] {
    color: var(--_link);
  }

  .note ul {
    margin-top: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  footer {
    margin-top: 1em;
    color: var(--_muted);
    font-size: 0.86em;
  }

  button {
    margin-top: 1.4em;
  }

  /* The clinic, for the sheet to take home. */
  address {
    display: none;
  }

  @media (forced-colors: active) {
    svg {
      background: none;
      stroke: currentcolor;
    }
  }

  @media print {
    /* One sheet, in every language. */
    :host([data-aftercare-print]) .card {
      padding: 0;
      border: 0;
      line-height: 1.4;
    }

    :host([data-aftercare-print]) .tips {
      gap: 0.6em 1.75em;
    }

    :host([data-aftercare-print]) address {
      display: block;
      margin-top: 1.4em;
      font: inherit;
    }

    address p {
      margin: 0;
    }

    li,
    .note {
      break-inside: avoid;
    }

    /* Paper has no tint. */
    .note {
      border-color: currentcolor;
    }

    .target {
      display: inline;
    }

    .target::after {
      content: attr(href);
      margin-inline: 0.4em;
      direction: ltr;
      unicode-bidi: isolate;
    }
  }
`;
