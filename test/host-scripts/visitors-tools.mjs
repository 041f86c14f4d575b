// What a visitor brings along: translators, blockers and other extensions.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { both, filled, hostPage, look, sees, stand, use } from './visitor.mjs';

/** Wraps every text of a page twice, as browsers that translate pages do, also what comes later where it is to. */
function translate(goesOn) {
  const wrap = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, style, textarea')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(`«${text.data}»`);
    }
  };
  const roots = [
    document.body,
    ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot),
  ];
  for (const root of roots.filter(Boolean)) {
    wrap(root);
    if (goesOn)
      new MutationObserver(() => wrap(root)).observe(root, {
        ...{ characterData: true, childList: true, subtree: true },
      });
  }
}

const plain = (text) => text?.replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();
/** All words of the widgets of a place, without the marks of the translator. */
const words = (place, plain) =>
  [...document.querySelectorAll(`${place} > *`)].map((widget) =>
    (0, eval)(plain)(widget.shadowRoot.textContent),
  );
const said = (role, plain) =>
  (0, eval)(plain)(
    document
      .querySelector('#filled aftercare-comment-form')
      .shadowRoot.querySelector(`[role=${role}]`).textContent,
  );
const press = () =>
  document
    .querySelector('#filled aftercare-comment-form')
    .shadowRoot.querySelector('button:not([type])')
    .click();

/** Words in names of elements that lists of blockers look for. */
const adWords =
  /(^|[-_\s])(ads?|adv|advert\w*|adsense|banners?|sponsor\w*|promo\w*|pop-?(up|under)|overlay|modal|newsletter|cookies?|consent-?(banner|wall)|paywall|share|social|tracking|tracker|related|outbrain|taboola)([-_\s]|$)/;

export function testVisitorsTools({ open, site }) {
  for (const [how, goesOn] of [
    ['once', false],
    ['and what comes later', true],
  ])
    it(`a translator that wraps all words, ${how}, leaves each word once`, async (test) => {
      site().pages['/comments'] = (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"status":"published"}');
      };
      const twins = filled
        .replace('id="filled"', 'id="twin"')
        .replace('thread="filled"', 'thread="twin" backend="json"');
      const html = hostPage(
        '',
        filled.replace('thread="filled"', 'thread="filled" backend="json"') + twins,
      );
      const tab = await open(test, '/translated', html);
      await stand(tab, { '#filled': both['#filled'] });
      await tab.run(translate, goesOn);

      await tab.run(press);
      await sees(tab, 'Not sent: please look at the marked fields.', said, 'alert', `${plain}`);
      await use(tab, '#filled');
      await tab.run(() => {
        const root = document.querySelector('#filled aftercare-comment-form').shadowRoot;
        for (const [name, value] of [
          ['name', 'Dana'],
          ['email', 'dana@example.com'],
        ])
          root.querySelector(`[name=${name}]`).value = value;
      });
      await tab.run(press);
      await sees(tab, 'Thank you. Your comment is published.', said, 'status', `${plain}`);
      await sees(tab, '', said, 'alert', `${plain}`);

      // The same page in the same state, which nobody has translated.
      for (const lang of ['es', 'en']) {
        await tab.run((lang) => {
          document.documentElement.lang = lang;
        }, lang);
        const fresh = await open(test, '/fresh', html.replace('lang="en"', `lang="${lang}"`), {
          beside: true,
        });
        await stand(fresh, { '#twin': { ...both['#filled'] } });
        const wanted = await look(fresh, words, '#twin', `${plain}`);
        const [tips, causes, booking] = wanted;
        await sees(
          tab,
          [tips, causes, booking],
          (place, plain, words) => (0, eval)(words)(place, plain).slice(0, 3),
          '#filled',
          `${plain}`,
          `(${words})`,
        );
      }
      assert.deepEqual(await tab.complaints(), []);
    });

  it('a blocker finds nothing to remove, and what it removes is missed by nobody', async (test) => {
    const tab = await open(test, '/blocked', hostPage(''));
    await stand(tab);
    const found = await look(
      tab,
      (source) => {
        const word = new RegExp(source);
        const roots = [
          document,
          ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot),
        ];
        return roots
          .filter(Boolean)
          .flatMap((root) => [...root.querySelectorAll('*')])
          .flatMap((element) => [
            element.id,
            element.getAttribute('class'),
            element.localName,
            element.getAttribute('part'),
          ])
          .filter((name) => name && word.test(name));
      },
      adWords.source,
    );
    assert.deepEqual(found, []);
    await tab.run(() => {
      for (const tag of ['tips-card', 'booking-cta', 'causes-accordion'])
        document.querySelector(`#bare aftercare-${tag}`).remove();
      document.documentElement.lang = 'es';
    });
    await sees(tab, { title: 'Deje un comentario' }, () => ({
      title: document
        .querySelector('#bare aftercare-comment-form')
        .shadowRoot.querySelector('[part=heading]').textContent,
    }));
    await use(tab, '#filled');
    assert.deepEqual(await tab.complaints(), []);
  });

  it('an extension that puts elements into shadow roots, and takes them out, disturbs nothing', async (test) => {
    const tab = await open(test, '/extended', hostPage(''));
    await stand(tab);
    await tab.run(() => {
      for (const { shadowRoot } of document.querySelectorAll('#bare > *, #filled > *')) {
        shadowRoot.prepend(
          Object.assign(document.createElement('style'), { className: 'darkreader' }),
        );
        shadowRoot.append(document.createElement('grammar-checker'));
        for (const field of shadowRoot.querySelectorAll('input, textarea, summary, a, h2, li')) {
          field.after(document.createElement('password-manager'));
          field.before(document.createElement('password-manager'));
          field.setAttribute('data-extension', '1');
        }
      }
    });
    await stand(tab);
    await use(tab, '#filled');
    for (const lang of ['es', 'en'])
      await tab.run((lang) => {
        document.documentElement.lang = lang;
        for (const widget of document.querySelectorAll('#bare > *'))
          widget.setAttribute('heading', lang);
      }, lang);
    await tab.run(() => {
      for (const widget of document.querySelectorAll('#bare > *, #filled > *')) {
        for (const element of widget.shadowRoot.querySelectorAll(
          'password-manager, grammar-checker',
        ))
          element.remove();
        widget.removeAttribute('heading');
      }
    });
    await stand(tab);
    await use(tab, '#filled');
    assert.deepEqual(await tab.complaints(), []);
  });
}
