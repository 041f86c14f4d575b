// A page of React’s with the four widgets in it, for the server and for the browser.
import { createElement as h, StrictMode } from 'react';

/** @param {{ limit?, numbered?, href?, tips?, title?, version?, isShown?, isReversed?, onToggle?, onDrawn? }} settings */
export function App({ limit, numbered, href, tips = ['Drink water.', 'Walk a little.'], ...rest }) {
  const {
    title = 'Still sore?',
    version = 1,
    isShown = true,
    isReversed,
    onToggle,
    onDrawn,
  } = rest;
  const widgets = [
    h(
      'aftercare-tips-card',
      { key: 'tips', limit, className: 'wide' },
      h('h2', null, 'After your session'),
      h('ul', null, ...tips.map((tip) => h('li', { key: tip }, tip))),
    ),
    h(
      'aftercare-causes-accordion',
      { key: `causes ${version}`, numbered, 'onaftercare-cause-toggle': onToggle },
      h(
        'details',
        { id: 'firm' },
        h('summary', null, 'Was it too firm?'),
        h('p', null, 'Tell us next time.'),
      ),
    ),
    h(
      'aftercare-booking-cta',
      { key: 'booking', href },
      h('h2', null, title),
      h('a', { href: '/book' }, 'Book a visit'),
    ),
    h(
      'aftercare-comment-form',
      { key: 'comments', thread: 'filled', 'heading-level': 3 },
      h('form', { action: '/comments', method: 'post' }, h('textarea', { name: 'comment' })),
    ),
  ];
  return h(
    StrictMode,
    null,
    h('div', { id: 'filled', ref: onDrawn }, isShown && (isReversed ? widgets.reverse() : widgets)),
  );
}
