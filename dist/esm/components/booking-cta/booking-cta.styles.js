import { css } from 'lit';

const bookingCtaStyles = css`.card,.actions{flex-wrap:wrap;align-items:center;gap:.7em;display:flex}.card{background:linear-gradient(100deg, var(--_tint), var(--_surface) 70%);gap:1.25em 2em}header{flex:20em}[part=intro]{max-width:56ch}.actions{margin:0}`;

export { bookingCtaStyles };
//# sourceMappingURL=booking-cta.styles.js.map
