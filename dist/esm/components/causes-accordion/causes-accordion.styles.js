import { css } from 'lit';

const causesAccordionStyles = css`details{border-top:1px solid var(--_line)}details:last-child{border-bottom:1px solid var(--_line)}summary{display:flex;gap:.5em;align-items:center;padding:.75em .1em}summary::-webkit-details-marker{display:none}summary:after{content:"";flex:none;width:.5em;height:.5em;margin-block-end:.2em;margin-inline:auto .3em;border:solid var(--_link);border-width:0 1.8px 1.8px 0;rotate:45deg}[open]>summary:after{margin-block-end:-.2em;rotate:225deg}.number{min-width:1em;color:var(--_muted)}.text{max-width:62ch;padding:0 .1em 1.1em;color:var(--_muted)}.numbered .text{padding-inline-start:1.6em}@media print{details{break-inside:avoid}summary:after{display:none}}`;

export { causesAccordionStyles };
//# sourceMappingURL=causes-accordion.styles.js.map
