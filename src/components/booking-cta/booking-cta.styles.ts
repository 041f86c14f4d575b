import { css } from 'lit';

/**
 * The card, the calendar in it or in a dialog, and the bar that the card is on
 * phones: 40em are 640 px, whatever the page's text size.
 */
export const bookingCtaStyles = css`
  .card,
  .actions,
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    align-items: center;
  }

  .card {
    gap: 1.25em 2em;
    background: linear-gradient(100deg, var(--_tint), var(--_surface) 70%);
  }

  .card:dir(rtl) {
    background: linear-gradient(-100deg, var(--_tint), var(--_surface) 70%);
  }

  header {
    flex: 1 1 20em;
  }

  [part='intro'] {
    max-width: 56ch;
  }

  .actions {
    margin: 0;
  }

  .hide {
    display: none;
  }

  path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  /* No wider than the buttons that it stands under. */
  .actions > p {
    flex: 1 1 100%;
    contain: inline-size;
  }

  [part='hours'] {
    margin-bottom: 0.7em;
    font-size: 0.86em;
    font-weight: 600;
  }

  [part='hours']::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.6em;
    border: 0.275em solid var(--_muted);
    border-radius: 50%;
  }

  .open {
    color: var(--_link);
  }

  .open::before {
    border-color: #16a34a !important;
    box-shadow: 0 0 0 4px color-mix(in oklab, #16a34a 20%, transparent);
  }

  .calendar {
    flex: 1 1 100%;
    flex-direction: column;
    gap: 0.7em;
    align-items: stretch;
  }

  div.calendar,
  dialog[open] {
    display: flex;
  }

  /* Also when it has nothing to say, or the calendar would jump. */
  [role='status'] {
    min-height: 1lh;
  }

  [tabindex] {
    outline: none;
  }

  iframe {
    flex: none;
    width: 100%;
    min-height: 40em;
    border: 0;
    background: var(--_surface);
  }

  dialog {
    width: min(56em, 100%);
    max-width: none;
    height: min(50em, 100%);
    max-height: none;
    margin: auto;
    padding: 1em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  ::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  /* At 400 % the dialog scrolls, or there would be no calendar left. */
  dialog iframe {
    flex: 1;
    min-height: 16em;
  }

  form {
    justify-content: space-between;
  }

  form [part='heading'] {
    flex: 1 1 6em;
  }

  form .quiet,
  .bar .quiet {
    flex: none;
    min-width: 46px;
  }

  @media screen and (width <= 40em) {
    dialog {
      height: 100%;
      border-radius: 0;
    }

    .bar {
      position: fixed;
      z-index: 99;
      inset: auto 0 0;
      flex-wrap: nowrap;
      padding: 0.6em max(0.6em, env(safe-area-inset-right)) max(0.6em, env(safe-area-inset-bottom))
        max(0.6em, env(safe-area-inset-left));
      border-width: 1px 0 0;
      border-radius: 0;
    }

    .bar > .actions {
      flex: 1;
      gap: 0.5em;
    }

    .bar .hide {
      display: block;
    }

    /* As narrow as its longest word, which is broken where not even that has room. */
    .bar [part='button'] {
      max-width: 100%;
      padding-inline: 0.5em;
      overflow-wrap: break-word;
    }

    .bar a:first-child {
      flex: 1 1 0;
    }

    .bar header,
    .bar span {
      display: none;
    }

    .bar.away {
      /* More than all of it: WebKit rounds the place of a fixed box. */
      translate: 0 101%;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .bar {
      transition: translate 0.2s;
    }
  }

  /* A number and an address to type, and nothing that was true a moment ago. */
  @media print {
    [part='hours'],
    .actions > p,
    .calendar {
      display: none !important;
    }

    a[part] {
      min-height: 0;
      padding: 0;
      border: 0;
      background: none !important;
      color: inherit !important;
    }

    [href^='http']::after {
      content: attr(href);
      margin-inline: 0.4em;
      direction: ltr;
      unicode-bidi: isolate;
    }
  }

  @media (forced-colors: active) {
    .card {
      background: canvas;
    }
  }
`;
