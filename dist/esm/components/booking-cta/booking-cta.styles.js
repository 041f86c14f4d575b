import { css } from 'lit';

/**
 * The card, the calendar in it or in a dialog, and the bar that the card is on
 * phones: 40em are 640 px, whatever the page's text size.
 */
const bookingCtaStyles = css`.card,.actions,form{flex-wrap:wrap;align-items:center;gap:.7em;display:flex}.card{background:linear-gradient(100deg, var(--_tint), var(--_surface) 70%);gap:1.25em 2em}header{flex:20em}[part=intro]{max-width:56ch}.actions{margin:0}.hide{display:none}[part=hours]{margin-bottom:.7em;font-size:.86em;font-weight:600}[part=hours]:before{content:"";border:.275em solid var(--_muted);border-radius:50%;width:.55em;height:.55em;margin-inline-end:.6em;display:inline-block}.open{color:var(--_link)}.open:before{box-shadow:0 0 0 4px oklab(62.7052% -.145969 .0869672/.2);border-color:#16a34a!important}.calendar{flex-direction:column;flex:100%;align-items:stretch;gap:.7em}div.calendar,dialog[open]{display:flex}[role=status]{min-height:1.55em}[tabindex]{outline:none}iframe{background:var(--_surface);border:0;flex:none;width:100%;min-height:40em}dialog{border-radius:var(--_radius);background:var(--_surface);width:min(56em,100%);max-width:none;height:min(50em,100%);max-height:none;color:var(--_text);border:0;margin:auto;padding:1em}::backdrop{background:#00000080}dialog iframe{flex:1;min-height:0}form{flex-wrap:nowrap;justify-content:space-between}form .quiet,.bar .quiet{flex:none}@media (width<=40em){dialog{border-radius:0;height:100%}.bar{z-index:99;padding:.6em max(.8em, env(safe-area-inset-right)) max(.6em, env(safe-area-inset-bottom)) max(.8em, env(safe-area-inset-left));border-width:1px 0 0;border-radius:0;flex-wrap:nowrap;transition:translate .2s;position:fixed;inset:auto 0 0}.bar>.actions{flex-wrap:nowrap;flex:1}.bar .hide{display:block}.bar [part=button]{padding-inline:.9em}.bar a:first-child{flex:1}.bar header,.bar span{display:none}.away{translate:0 100%}}@media print{.actions{display:none}}`;

export { bookingCtaStyles };
//# sourceMappingURL=booking-cta.styles.js.map
