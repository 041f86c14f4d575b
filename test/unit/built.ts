/**
 * Stands in for src/index.ts where the tests of the widgets run on the built script, which is minified and whose Lit is
 * hardened: what holds for the source must hold for it, too.
 */
import '../../dist/aftercare.js';

const tags = ['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'];

export const widgets = tags.map((name) => customElements.get(`aftercare-${name}`)!);

export function defineWidgets(): void {
  // The script has done it.
}
