// The four tags, and what a page shows of them.

export const tags = ['tips-card', 'causes-accordion', 'booking-cta', 'comment-form'];
export const bareTags = tags.map((tag) => `<aftercare-${tag}></aftercare-${tag}>`).join('\n');

/** What the four widgets show, as numbers and words. Runs in the page. */
export const shown = () => {
  const root = (tag) => document.querySelector(`aftercare-${tag}`)?.shadowRoot;
  const count = (tag, selector) => root(tag)?.querySelectorAll(selector).length ?? 0;
  return {
    tips: count('tips-card', '[part=item]'),
    causes: count('causes-accordion', 'details'),
    fields: count('comment-form', '[part=field]'),
    booking: root('booking-cta')?.querySelector('[part=heading]')?.textContent ?? '',
  };
};

/** What `shown` finds when all four show the built-in topic. */
export const whole = { tips: 6, causes: 5, fields: 4, booking: 'Still sore after a few days?' };
