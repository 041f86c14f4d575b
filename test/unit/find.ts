/** How tests find things: as people do, by what a thing is and what it says. */

const selectors = {
  button: 'button, [role=button]',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4, h5, h6',
  listitem: 'li',
  group: 'details',
} as const;

/** What an element says of itself; a group, what its summary says. */
function named(element: Element): string {
  const speaker = element.querySelector(':scope > summary') ?? element;
  return (speaker.getAttribute('aria-label') ?? speaker.textContent).trim().replace(/\s+/g, ' ');
}

/** The elements of a role in a widget's shadow root that can be seen, in order. */
export const all = (widget: Element, role: keyof typeof selectors): HTMLElement[] =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selectors[role])].filter((element) =>
    element.checkVisibility(),
  );

/** What the elements of a role say. */
export const names = (widget: Element, role: keyof typeof selectors): string[] =>
  all(widget, role).map(named);

/** The one element of a role and a name; throws, with what there is, where there is not just one. */
export function one(
  widget: Element,
  role: keyof typeof selectors,
  name: string | RegExp,
): HTMLElement {
  const found = all(widget, role).filter((element) =>
    typeof name === 'string' ? named(element) === name : name.test(named(element)),
  );
  if (found.length !== 1)
    throw new Error(
      `${found.length} of ${role} "${String(name)}" among: ${names(widget, role).join(' | ')}`,
    );
  return found[0]!;
}

/** The field with a label. */
export function field(widget: Element, label: string): HTMLInputElement {
  for (const found of widget.shadowRoot!.querySelectorAll('label'))
    if (found.textContent.trim() === label) return found.control as HTMLInputElement;
  throw new Error(`no field labelled "${label}"`);
}

/** All that a widget says, closed parts and empty live regions included. */
export const spoken = (widget: Element): string =>
  widget.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
