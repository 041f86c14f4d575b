import { render, html } from 'lit';
import { warn } from './warn.js';

/**
 * Whether a script may make markup on this page; with a warning where not: under
 * Trusted Types without a policy for it, where the browser has no `setHTML`
 * either, and in XHTML. There a drawn widget would be blank.
 */
function canDraw() {
    try {
        render(html `<p>${'?'}</p>`, document.createElement('p'));
        return true;
    }
    catch (error) {
        warn('cannot-draw', `what stands inside the tags is shown as it is: ${String(error)}; allow "trusted-types aftercare" and serve the page as text/html.`);
        return false;
    }
}

export { canDraw };
//# sourceMappingURL=can-draw.js.map
