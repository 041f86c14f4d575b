/**
 * Stands for src/index.ts where the tests of the widgets run on the built
 * script (`npm run test:built`): its templates are compiled and its Lit is cut
 * down, so what holds for the source must be seen to hold for it too.
 */
import '../../dist/aftercare.js';

const tags = ['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'];

export const widgets = tags.map((name) => customElements.get(`aftercare-${name}`)!);

export function defineWidgets(): void {
  // The script has done it.
}
