import { css } from 'lit';

const tipsCardStyles = css`.tips{gap:1.05em 1.75em;display:grid}.grid{grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr))}.tips>li{gap:.9em;display:flex}svg{background:var(--_tint);fill:none;width:2.5em;height:2.5em;stroke:var(--_link);stroke-width:1.7px;stroke-linecap:round;border-radius:50%;flex:none;padding:.6em}.tips div{color:var(--_muted)}:is(strong,b):first-child{color:var(--_text);font-weight:620;display:block}.advice,.note{margin-top:1.4em}.note{border-radius:calc(var(--_radius) * .7);background:var(--_tint);padding:.85em 1em;font-size:.94em}[part=title]{color:var(--_link)}.note ul{margin-top:.4em;padding-inline-start:1.2em;list-style:outside}footer{color:var(--_muted);margin-top:1em;font-size:.86em}footer a{align-content:center;min-height:44px;display:inline-block}`;

export { tipsCardStyles };
//# sourceMappingURL=tips-card.styles.js.map
