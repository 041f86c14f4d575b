import { css } from 'lit';

export const commentFormStyles = css`
  .card {
    --_error: light-dark(#b42318, #ff9b8f);
  }

  form,
  .fields {
    display: flex;
    flex-flow: column;
    gap: 1em;
  }

  .fields {
    flex-flow: wrap;
  }

  .fields div {
    flex: 1 1 13em;
  }

  label:not(.consent) {
    font-weight: 560;
  }

  label:has(+ :required)::after,
  :required + span::after {
    content: ' *' / '';
  }

  ::after,
  .problem,
  [role='alert'] {
    color: var(--_error);
  }

  [part='field'] {
    display: block;
    width: 100%;
    min-height: 44px;
    margin-top: 0.35em;
    padding: 0.62em 0.75em;
    border: 1px solid #7b8a8b;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* Below 16 px, iOS zooms the page when a field takes the focus. */
    font-size: max(1em, 16px);
  }

  /* An empty field would be written from the left by its dir="auto". */
  :placeholder-shown {
    direction: inherit;
  }

  textarea[part] {
    min-height: 7.2em;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  .problem,
  .hint {
    margin-top: 0.35em;
    font-size: 0.88em;
  }

  [aria-invalid='true'] + .problem::before,
  :has([aria-invalid='true']) + .problem::before {
    content: '⚠ ' / '';
  }

  .consent,
  .bar {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 44px;
  }

  [type='checkbox'] {
    flex: none;
    width: 1.4em;
    height: 1.4em;
    accent-color: var(--_link);
  }

  .bar {
    flex-wrap: wrap;
  }

  /* Out of sight, not out of the page: robots pass over what is not shown at all. */
  .trap {
    position: absolute;
    width: 1px;
    clip-path: inset(50%);
  }

  .copy,
  .copy + button {
    flex: 1 1 9em;
    max-width: 16em;
  }

  .copy {
    background: none;
    color: var(--_link);
  }

  [part='sent'] {
    margin-top: 1em;
    padding-top: 1em;
    border-top: 1px solid var(--_line);
  }

  .words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .bar div {
    flex: 1 1 15em;
  }

  /* Two buttons stand together, under the words. */
  .bar div:has(+ .copy) {
    flex-basis: 100%;
  }

  .bar p {
    margin: 0;
  }

  [role='status'] {
    color: var(--_link);
  }

  [role='status']:not(:empty) + p {
    margin-top: 0.35em;
  }

  [aria-disabled='true'] {
    opacity: 0.8;
  }

  /* Nobody can post from paper. */
  @media print {
    .card {
      display: none;
    }
  }
`;
