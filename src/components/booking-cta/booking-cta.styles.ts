import { css } from 'lit';

export const bookingCtaStyles = css`
  .card,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    align-items: center;
  }

  .card {
    gap: 1.25em 2em;
    background: linear-gradient(100deg, var(--_tint), var(--_surface) 70%);
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
`;
