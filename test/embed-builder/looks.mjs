// What a page shows of the widgets that were pasted into it.

/** The settings that the builder's user has chosen. */
export const set = {
  accent: '#7c3aed',
  'heading-level': '3',
  'tips-card.limit': '3',
  'causes-accordion.open': 'first',
  'causes-accordion.numbered': '',
  'comment-form.action': '/comments',
  'comment-form.consent': 'I "agree" to <this> & {that}',
  'booking-cta.href': '/book?visit=1&with=2',
  'booking-cta.label': 'Find a time',
};

/** What `drawn` finds of it, by widget. */
export const shows = {
  'tips-card': '3 tips',
  'causes-accordion': 'pressure is open, 1',
  'comment-form': 'I "agree" to <this> & {that}',
  'booking-cta': 'Find a time: /book?visit=1&with=2',
};

/** What each widget of a page shows, its heading's tag and its accent. Runs in the page. */
export function drawn() {
  const page = document.querySelector('iframe[srcdoc]')?.contentDocument ?? document;
  const looks = {
    'tips-card': (root) => `${root.querySelectorAll('[part=item]').length} tips`,
    'causes-accordion': (root) =>
      `${root.querySelector('details[open]')?.id} is open, ${root.querySelector('.number')?.textContent}`,
    'comment-form': (root) =>
      root.querySelector('[type=checkbox][required]')?.closest('label')?.textContent.trim(),
    'booking-cta': (root) => {
      const button = root.querySelector('a[part=button]');
      const { pathname, search } = new URL(button?.href ?? 'about:blank');
      return `${button?.textContent.trim()}: ${pathname}${search}`;
    },
  };
  const found = Object.entries(looks).flatMap(([name, look]) => {
    const root = page.querySelector(`aftercare-${name}`)?.shadowRoot;
    const heading = root?.querySelector('[part=heading]')?.localName;
    const style = root?.querySelector('[part=card]')?.style ?? [];
    const accent = [...style]
      .filter((property) => property.startsWith('--'))
      .map((property) => style.getPropertyValue(property));
    return heading ? [[name, `${look(root)}, ${heading}, ${accent}`]] : [];
  });
  return Object.fromEntries(found);
}

/** What can be read on a page, and what can be followed, without its script. Runs in the page. */
export function readable() {
  const page = document.querySelector('iframe[srcdoc]')?.contentDocument ?? document;
  const isSeen = (selector) =>
    [...page.querySelectorAll(selector)].some(
      (found) => found.checkVisibility() && found.textContent.trim(),
    );
  return {
    tips: isSeen('li[data-icon] strong'),
    causes: isSeen('details summary'),
    booking: page.querySelector('a[href^="/book"]')?.textContent,
  };
}

/** Fills in the comment form and sends it. Runs in the page. */
export function sendComment() {
  const root = document.querySelector('aftercare-comment-form').shadowRoot;
  const words = {
    name: 'Dana',
    email: 'dana@clinic.example',
    website: '',
    comment: 'Walking helped.',
  };
  for (const label of root.querySelectorAll('label')) {
    const [field] = Object.keys(words).filter((name) =>
      label.textContent.trim().toLowerCase().startsWith(name),
    );
    if (!field) continue;
    label.control.value = words[field];
    label.control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  root.querySelector('[type=checkbox][required]').click();
  root.querySelector('form [part=button]').click();
}
