// The pages on which the preview shows widgets, like those of owners.
import { element, type Markup } from '../../src/authoring.js';

export interface HostPage {
  readonly title: string;
  /** The page's body around the widgets. */
  body(widgets: readonly Markup[]): readonly Markup[];
  readonly css: string;
}

const base = `
  html { color-scheme: light; }
  html.dark { color-scheme: dark; }
  body { margin: 0; background: light-dark(#fff, #14181a); color: light-dark(#1b2a2b, #e4ecea); }
  [data-aftercare], aftercare-tips-card, aftercare-causes-accordion, aftercare-booking-cta, aftercare-comment-form { margin-block: 1.5rem; }
`;

const plain: HostPage = {
  title: 'Plain page',
  body: (widgets) => [
    element('main', {}, element('h1', {}, 'The day after a massage'), ...widgets),
  ],
  css: `${base}
    body { font: 1rem/1.6 system-ui, sans-serif; }
    main { max-width: 42rem; margin-inline: auto; padding: 1rem; }
  `,
};

const item = (text: string) => element('li', {}, element('a', { href: '#top' }, text));

const busy: HostPage = {
  title: 'Busy page',
  body: (widgets) => [
    element(
      'header',
      { id: 'top' },
      element('p', { class: 'brand' }, 'Harbour Street Wellness'),
      element(
        'nav',
        { 'aria-label': 'Main' },
        element('ul', {}, ...['Massage', 'Team', 'Prices', 'Visit'].map(item)),
      ),
    ),
    element(
      'div',
      { class: 'columns' },
      element(
        'main',
        {},
        element('h1', {}, 'The day after a massage'),
        element(
          'p',
          { class: 'lead' },
          'Sore this morning? You are not alone. Here is what we tell everyone who asks at the desk.',
        ),
        ...widgets,
        element('p', {}, 'This page is for general advice and does not replace a visit.'),
      ),
      element(
        'aside',
        {},
        element('h2', {}, 'Latest'),
        element('ul', {}, ...['New: evening hours', 'Meet our team', 'Gift cards'].map(item)),
        element('p', { class: 'offer' }, 'Ten visits for the price of nine'),
      ),
    ),
    element('footer', {}, element('p', {}, 'Harbour Street Wellness · Open six days a week')),
  ],
  css: `${base}
    * { box-sizing: border-box; }
    body { font: 18px/1.7 Georgia, 'Times New Roman', serif; background: light-dark(#f6efe6, #1d1a17); }
    header { background: #5b2c6f; color: #fff; padding: 1rem 1.5rem; border-bottom: 6px solid #d9a441; }
    .brand { margin: 0; font: 700 1.6rem/1.2 'Trebuchet MS', Verdana, sans-serif; letter-spacing: 0.02em; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 1.2rem; list-style: none; margin: 0.4rem 0 0; padding: 0; }
    header a { color: inherit; text-transform: uppercase; font: 600 0.8rem/2 Verdana, sans-serif; }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; max-width: 72rem; margin: auto; padding: 1.5rem; }
    @media (width > 50rem) { .columns { grid-template-columns: minmax(0, 1fr) 15rem; } }
    h1 { font: 700 2.2rem/1.15 'Trebuchet MS', Verdana, sans-serif; margin: 0 0 1rem; }
    h2 { font: italic 1.3rem/1.3 Georgia, serif; border-bottom: 2px dotted; }
    .lead { font-size: 1.2em; font-style: italic; }
    a { color: light-dark(#8e2a4f, #f0a9c4); }
    aside { font-size: 0.9em; }
    .offer { background: #d9a441; color: #2b1d00; padding: 1rem; transform: rotate(-2deg); text-align: center; font-weight: bold; }
    footer { background: light-dark(#e6d9c6, #2a2520); padding: 1.5rem; text-align: center; }
  `,
};

export const hostPages: Readonly<Record<string, HostPage>> = { plain, busy };
