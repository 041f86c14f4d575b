import { css } from 'lit';

const causesAccordionStyles = css`details{border-top:1px solid var(--_line)}details:last-child{border-bottom:1px solid var(--_line)}summary{align-items:center;gap:.5em;padding:.75em .1em;display:flex}summary::-webkit-details-marker{display:none}summary:after{content:"";border:solid var(--_link);border-width:0 1.8px 1.8px 0;flex:none;width:.5em;height:.5em;margin-block-end:.2em;margin-inline:auto .3em;rotate:45deg}[open]>summary:after{margin-block-end:-.2em;rotate:225deg}.number{min-width:1em;color:var(--_muted)}.text{max-width:62ch;color:var(--_muted);padding:0 .1em 1.1em}.numbered .text{padding-inline-start:1.6em}@media print{details{break-inside:avoid}summary:after{display:none}}`;

export { causesAccordionStyles };
//# sourceMappingURL=causes-accordion.styles.js.map
