// Code that takes widgets that live elsewhere, and code that makes them anew from what stands in the page.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { libraries, served } from './libraries.mjs';
import { both, hostPage, look, sees, stand, state, use } from './visitor.mjs';

/** What is kept by each of these: an open cause, and what is typed. */
const moves = {
  'puts them at the end of the page': ({ places }) => {
    for (const place of places) document.body.append(place);
  },
  'sorts siblings': ({ places }) => {
    for (const place of places) place.append(...[...place.children].reverse());
  },
  'takes them into a fragment and back': ({ places }) => {
    for (const place of places) {
      const fragment = document.createDocumentFragment();
      fragment.append(...place.children);
      place.append(fragment);
    }
  },
  'takes them out, and back later': async ({ places }) => {
    const held = places.map((place) => [...place.children]);
    for (const place of places) place.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
    places.forEach((place, index) => place.append(...held[index]));
  },
  'puts them away in a template, and back later': async ({ places }) => {
    const template = document.createElement('template');
    template.content.append(...places);
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(template.content);
  },
  'takes them into a frame’s document and back': async ({ places }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument.body.append(...places);
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(...places);
    frame.remove();
  },
  'moves them by moveBefore': ({ places }) => {
    for (const place of places) {
      place.moveBefore(place.lastElementChild, place.firstElementChild);
      document.body.moveBefore(place, document.body.firstChild);
    }
  },
  'moves them into a component’s shadow root': ({ places }) => {
    const host = document.createElement('div');
    globalThis.elsewhere = host.attachShadow({ mode: 'open' });
    globalThis.elsewhere.append(...places);
    document.body.append(host);
  },
  'moves them out of it again': ({ places }) => document.body.append(...places),
  'gives them to a component’s slots': ({ places }) => {
    for (const place of places) {
      place.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    }
  },
  'wraps them by jQuery': () => {
    globalThis
      .jQuery('#bare > *, #filled > *')
      .wrap('<div class="row"><div class="column"></div></div>');
  },
  'detaches them by jQuery, and back': () => {
    const $ = globalThis.jQuery;
    for (const id of ['#bare', '#filled']) $(id).children().detach().appendTo(id);
  },
  'writes classes, styles and data on them': () => {
    for (const widget of document.querySelectorAll('.column > *')) {
      widget.className = 'aos-init aos-animate lazyloaded';
      widget.style.cssText = 'opacity: 0.5; transform: translateY(1px)';
      Object.assign(widget.dataset, { aos: 'fade-up', wfId: '1' });
      widget.setAttribute('aria-busy', 'false');
      widget.removeAttribute('style');
    }
  },
};

/** What is made anew: what was typed is kept as a draft. */
const copies = {
  'clones the place that they stand in': ({ places }) => {
    for (const place of places) place.replaceWith(place.cloneNode(true));
  },
  'clones each of them': ({ widgets }) => {
    for (const widget of widgets) widget.replaceWith(widget.cloneNode(true));
  },
  'imports them from another document': ({ places }) => {
    for (const place of places) {
      const other = new DOMParser().parseFromString(place.outerHTML, 'text/html');
      place.replaceWith(document.importNode(other.body.firstElementChild, true));
    }
  },
  'adopts them from another document': ({ places }) => {
    for (const place of places) {
      const other = new DOMParser().parseFromString(place.outerHTML, 'text/html');
      place.replaceWith(document.adoptNode(other.body.firstElementChild));
    }
  },
  'adds to the innerHTML around them': () => {
    document.querySelector('#bare').innerHTML += '<p>More</p>';
    document.querySelector('#filled').innerHTML += '<p>More</p>';
  },
  'adds to the body’s innerHTML': () => {
    document.body.innerHTML += '<p>More</p>';
  },
  'reads and writes them by jQuery’s html()': () => {
    const $ = globalThis.jQuery;
    for (const id of ['#bare', '#filled']) $(id).html($(id).html());
  },
  'clones them by jQuery, with their data': () => {
    const $ = globalThis.jQuery;
    for (const id of ['#bare', '#filled']) $(id).replaceWith($(id).clone(true));
  },
  'empties the place and fills it again': ({ places }) => {
    for (const place of places) {
      const html = place.innerHTML;
      place.textContent = '';
      place.insertAdjacentHTML('afterbegin', html);
    }
  },
  'puts them where they stood by outerHTML': ({ widgets }) => {
    for (const widget of widgets) Reflect.set(widget, 'outerHTML', widget.outerHTML);
  },
};

/** What the acts above are given: the two places, wherever they are by now, and the widgets in them. */
const stage = () => {
  const isAway = globalThis.elsewhere?.firstElementChild && globalThis.elsewhere.isConnected;
  const root = isAway ? globalThis.elsewhere : document;
  const places = ['#bare', '#filled'].map((id) => root.querySelector(id));
  const isWidget = ({ localName }) => localName.startsWith('aftercare-');
  return { places, widgets: places.flatMap((place) => [...place.children].filter(isWidget)) };
};
const run = (source) => (0, eval)(source);

export function testMoves({ open, site }) {
  const { 'jQuery 4': jQuery } = libraries;
  /** Acts one after the other on one page, which somebody has used. */
  const inTurn = (title, acts, kept) =>
    it(title, async (test) => {
      Object.assign(site().pages, served(jQuery));
      const tab = await open(test, '/moves', hostPage(jQuery.head));
      await stand(tab);
      for (const place of Object.keys(both)) await use(tab, place);
      for (const [name, move] of Object.entries(acts)) {
        const isMissing =
          name.includes('moveBefore') && !(await tab.run(() => 'moveBefore' in Element.prototype));
        await test.test(
          `a script ${name}`,
          { skip: isMissing && 'it has no moveBefore' },
          async () => {
            await tab.run(run, `(${move})((${stage})())`);
            await stand(tab);
            for (const place of Object.keys(both)) await sees(tab, kept, state, place);
            assert.deepEqual(await tab.complaints(), []);
          },
        );
      }
      await look(tab, () =>
        document
          .querySelectorAll('.row')
          .forEach((row) => row.replaceWith(...row.firstElementChild.children)),
      );
      await use(tab, '#filled');
    });

  inTurn('widgets that are moved stay as they are', moves, { open: true, typed: 'Hi' });
  inTurn('widgets that are made anew stand again', copies, { open: false, typed: 'Hi' });

  it('attributes that come, go and change are followed', async (test) => {
    const tab = await open(test, '/attributes', hostPage(''));
    await stand(tab);
    const shown = () => {
      const root = (tag) => document.querySelector(`#bare aftercare-${tag}`).shadowRoot;
      return [
        root('tips-card').querySelectorAll('[part=item]').length,
        root('tips-card').querySelector('[part=heading]')?.localName,
        root('causes-accordion').querySelectorAll('.number').length,
        root('booking-cta').querySelector('a')?.pathname,
        root('comment-form').querySelectorAll('[part=field]').length,
      ];
    };
    await tab.run(() => {
      const set = (tag, attributes) => {
        const widget = document.querySelector(`#bare aftercare-${tag}`);
        for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      };
      set('tips-card', { limit: 2, 'heading-level': 4 });
      set('causes-accordion', { numbered: '' });
      set('booking-cta', { href: '/elsewhere' });
      set('comment-form', { fields: 'name' });
    });
    await sees(tab, [2, 'h4', 5, '/elsewhere', 2], shown);
    await tab.run(() => {
      for (const widget of document.querySelectorAll('#bare > *'))
        for (const name of widget.getAttributeNames()) widget.removeAttribute(name);
    });
    await sees(tab, [6, 'h2', 0, null, 4], shown);
    assert.deepEqual(await tab.complaints(), []);
  });
}
