import { warn } from '../shared/warn.js';

const marker = 'data-aftercare';

/**
 * Turns placeholders into widgets, for sites that strip unknown tags:
 * `<div data-aftercare="tips-card" data-topic="…">…</div>` gets the widget
 * inside it, every `data-` attribute that the widget knows as an attribute, its
 * children as the widget's content. The `<div>` itself stays, with its classes,
 * its id and what other scripts know of it. Safe to call as often as one likes.
 *
 * @param root where to look, itself included; the whole document by default
 */
export function scan(root: ParentNode = document): void {
  const selector = `[${marker}]`;
  if (root instanceof Element && root.matches(selector)) fill(root);
  for (const placeholder of root.querySelectorAll(selector)) fill(placeholder);
}

function fill(placeholder: Element): void {
  const name = placeholder.getAttribute(marker);
  const tag = `aftercare-${name}`;
  const known = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  if (!known) {
    warn(
      'unknown-widget',
      `${marker}="${name}" is none; use tips-card, causes-accordion, comment-form or booking-cta.`,
    );
  } else if (placeholder.firstElementChild?.localName !== tag) {
    const widget = document.createElement(tag);
    // Only what the widget observes: copied blindly, `data-onclick` would
    // become a script, on the very sites that strip scripts.
    for (const attribute of known.observedAttributes ?? []) {
      const value = placeholder.getAttribute(`data-${attribute}`);
      if (value !== null) widget.setAttribute(attribute, value);
    }
    widget.append(...placeholder.childNodes);
    placeholder.append(widget);
  }
}
