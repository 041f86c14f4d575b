// The embed builder: what it gives out stands where it is pasted.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { widgetsOf } from '../tools/manifest.mjs';
import { openBuilder } from './embed-builder/builder.mjs';
import { sites } from './embed-builder/sites.mjs';
import { inEveryEngine } from './helpers/hosts.mjs';
import { integrity, versioned } from './helpers/site.mjs';

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const widgets = widgetsOf(manifest).map(({ tagName, attributes }) => ({
  name: tagName.replace('aftercare-', ''),
  attributes,
}));
const names = widgets.map(({ name }) => name);
/** Every choice of widgets but none. */
const combinations = Array.from({ length: 2 ** names.length - 1 }, (_, number) =>
  names.filter((_name, place) => (number + 1) & (1 << place)),
);

const hashOf = (target, widgets, values = {}, options = {}) =>
  `#${new URLSearchParams({
    target,
    folder: '/',
    widgets: widgets.join(' '),
    ...options,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [`set.${key}`, value])),
  })}`;

/** What somebody has set in the pages below. */
const set = {
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
/** What that comes to, by widget. */
const shows = {
  'tips-card': '3 tips',
  'causes-accordion': 'pressure is open, 1',
  'comment-form': 'I "agree" to <this> & {that}',
  'booking-cta': 'Find a time: /book?visit=1&with=2',
};

/** What each widget of a page shows, what heads it, and its accent. */
function drawn() {
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

/** What can be read on a page, and what can be followed, without its script. */
function readable() {
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

describe('in the builder', () => {
  let builder;
  before(async () => {
    builder = await openBuilder();
  });
  after(() => builder?.close());

  it('the snippet names the release and its hash', async () => {
    const visitor = await builder.open();
    const [{ code }] = (await visitor.snippet()).pieces;
    assert.ok(code.includes(`src="${versioned}"`), code);
    assert.ok(code.includes(`integrity="${integrity}"`), code);
    assert.deepEqual(visitor.complaints, []);
  });

  it('a choice is seen at once: in the snippet, in the preview, and in the address', async () => {
    const visitor = await builder.open();
    await visitor.sees((page) => page.querySelector('aftercare-tips-card')?.shadowRoot);
    await visitor.click('checkbox', 'Comment form');
    await visitor.open('All widgets');
    await visitor.fill('textbox', 'accent', 'rebeccapurple');
    await visitor.open('Tips card');
    await visitor.fill('spinbutton', 'limit', '2');
    await visitor.click('checkbox', 'printable');
    const [{ code }] = (await visitor.measured()).pieces;
    assert.ok(code.includes('data-accent="rebeccapurple"'), code);
    assert.ok(/<aftercare-tips-card[^>]* limit="2" printable>/.test(code), code);
    assert.ok(!code.includes('comment-form'), code);
    await visitor.sees((page) => {
      const root = page.querySelector('aftercare-tips-card')?.shadowRoot;
      return (
        root?.querySelectorAll('[part=item]').length === 2 &&
        root.querySelector('button') &&
        !page.querySelector('aftercare-comment-form')
      );
    });
    const { hash } = new URL(visitor.page.url());
    const again = await builder.open(hash);
    assert.equal((await again.measured()).pieces[0].code, code);
    // Half a colour is none, and the preview may see it while it is typed.
    const complaints = [...visitor.complaints, ...again.complaints];
    assert.deepEqual(
      complaints.filter((line) => !line.includes('bad-value: accent="reb')),
      [],
    );
  });

  it('the preview is light or dark, wide or as a phone, plain or busy', async () => {
    const visitor = await builder.open('#widgets=tips-card');
    const background = (page) => page.defaultView.getComputedStyle(page.body).backgroundColor;
    const light = await visitor.sees(background);
    await visitor.click('radio', 'Dark');
    await visitor.sees(
      (page, light) => page.defaultView.getComputedStyle(page.body).backgroundColor !== light,
      light,
    );
    await visitor.click('radio', 'Phone');
    await visitor.sees((page) => page.documentElement.clientWidth <= 360);
    await visitor.click('radio', 'Busy page');
    await visitor.sees((page) => page.querySelector('h1') && page.querySelector('nav a'));
    assert.deepEqual(visitor.complaints, []);
  });

  it('opening hours are picked day by day', async () => {
    const visitor = await builder.open('#widgets=booking-cta&set.booking-cta.href=%2Fbook');
    await visitor.open('Booking card');
    for (const day of ['Monday', 'Tuesday', 'Saturday']) await visitor.click('checkbox', day);
    await visitor.click('button', 'Break');
    const [{ code }] = (await visitor.snippet()).pieces;
    assert.ok(
      code.includes('hours="Mo 09:00-12:30,13:30-17:00, Tu 09:00-17:00, Sa 09:00-17:00"'),
      code,
    );
    await visitor.sees((page) =>
      page.querySelector('aftercare-booking-cta')?.shadowRoot?.querySelector('[part=hours]'),
    );
  });

  it('what is copied is what stands there', async () => {
    const visitor = await builder.open();
    const [{ code }] = (await visitor.measured()).pieces;
    await visitor.page.bringToFront();
    await visitor.click('button', 'Copy: Into the page');
    assert.equal(await visitor.status(), 'Copied: Into the page.');
    assert.equal(await visitor.page.evaluate(() => navigator.clipboard.readText()), code);
  });

  it('the words for visitors without script are in their language', async () => {
    const visitor = await builder.open();
    for (const [lang, heading] of Object.entries({
      es: 'Qué puede ayudar los primeros días',
      de: JSON.parse(await readFile('dist/locales/de.json', 'utf8')).topic.tipsHeading,
    })) {
      await visitor.choose(hashOf('html', names, { lang }));
      const { pieces } = await visitor.until(({ pieces: [{ code }] }) => code.includes(heading));
      assert.ok(pieces[0].code.includes(`<aftercare-tips-card lang="${lang}"`), pieces[0].code);
    }
    await visitor.sees((page) => page.documentElement.lang === 'de');
    for (const placeholders of [true, false]) {
      await visitor.choose(hashOf('html', names, { lang: 'ar' }, { placeholders }));
      await visitor.until(({ pieces: [{ code }] }) => / lang="ar" [^>]*dir="rtl"/.test(code));
    }
  });

  it('who opens a strange address gets a builder that runs nothing', async () => {
    const evil = '"><img src=x onerror="parent.ran=1"></script><script>parent.ran=1</script>';
    const hash = hashOf(
      evil,
      [...names, evil],
      {
        ...Object.fromEntries(
          widgets.flatMap(({ name, attributes }) =>
            attributes.map((attribute) => [`${name}.${attribute.name}`, evil]),
          ),
        ),
        'booking-cta.href': 'javascript:parent.ran=1',
        'comment-form.action': 'javascript:parent.ran=1',
        accent: evil,
        lang: evil,
        'no-such.thing': evil,
      },
      { folder: evil, scheme: evil, page: evil, width: evil, netlify: 'true' },
    );
    const visitor = await builder.open(hash);
    await visitor.sees((page) => page.querySelector('aftercare-booking-cta'));
    assert.equal(
      await visitor.sees(
        (page) =>
          page.querySelectorAll(
            'img, [onerror], a[href^="javascript:"], form[action^="javascript:"], script:not([src])',
          ).length + 1,
      ),
      1,
    );
    assert.equal(await visitor.page.evaluate(() => globalThis.ran), undefined);
  });

  it('all of it can be used by everyone, on a phone too', async () => {
    for (const width of [320, 1280]) {
      const visitor = await builder.open('', { width });
      await visitor.sees((page) => page.querySelector('aftercare-tips-card')?.shadowRoot);
      const found = await visitor.page
        .evaluate(async (axe) => {
          const root = document.querySelector('embed-builder').shadowRoot;
          for (const details of root.querySelectorAll('details')) details.open = true;
          (0, eval)(axe);
          const { violations } = await globalThis.axe.run(document, { iframes: false });
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
        }, axe)
        .catch(String);
      assert.deepEqual(found, []);
      const { scrollWidth } = await visitor.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      assert.ok(scrollWidth <= width, `${scrollWidth} of ${width}`);
    }
  });
});

it('an attribute that is new in the manifest is in the builder by itself', async () => {
  const added = {
    name: 'shape',
    type: { text: "'round' | 'square'" },
    default: 'round',
    description: 'What the card looks like.',
  };
  const builder = await openBuilder([
    {
      name: 'another manifest',
      setup(bundler) {
        bundler.onLoad({ filter: /custom-elements\.json$/ }, () => {
          const changed = structuredClone(manifest);
          for (const { declarations } of changed.modules)
            for (const { tagName, attributes } of declarations)
              if (tagName === 'aftercare-tips-card') attributes.push(added);
          return { contents: JSON.stringify(changed), loader: 'json' };
        });
      },
    },
  ]);
  try {
    const visitor = await builder.open();
    await visitor.open('Tips card');
    await visitor.select('shape', 'square');
    const [{ code }] = (await visitor.snippet()).pieces;
    assert.ok(/<aftercare-tips-card [^>]*shape="square"/.test(code), code);
  } finally {
    await builder.close();
  }
});

/** What each target's snippet is for every combination of widgets, and with what stands beside it. */
async function snippets() {
  const builder = await openBuilder();
  try {
    const visitor = await builder.open();
    const made = [];
    for (const target of Object.keys(sites))
      for (const combination of combinations)
        made.push({
          target,
          combination,
          snippet: await visitor.choose(hashOf(target, combination, set)),
        });
    return made;
  } finally {
    await builder.close();
  }
}
const made = await snippets();

/** A value for each attribute, of its kind. */
function sampleOf({ name, type: { text } }) {
  const samples = {
    accent: 'hsl(200 90% 30%)',
    action: '/comments?a=1&b=2',
    'color-scheme': 'dark',
    fields: 'name',
    hours: 'Mo-Fr 09:00-12:30,13:30-17:00',
    href: '/book?a=1&b="2"',
    lang: 'es',
    phone: '+1 555 010 0199',
    required: '',
    'reviewed-on': '2026-03-31',
    'time-zone': 'Europe/London',
  };
  if (name in samples) return samples[name];
  if (text === 'boolean') return '';
  if (text === 'number') return '4';
  const [, last] = /'([^']*)'$/.exec(text) ?? [];
  return last ?? `Words for <${name}> & "more"`;
}

inEveryEngine(({ site, open }) => {
  for (const target of Object.keys(sites))
    it(`every combination of widgets stands where its snippet is pasted: ${target}`, async (test) => {
      for (const { combination, snippet } of made.filter((one) => one.target === target)) {
        const path = `/${target}-${combination.join('-')}`;
        Object.assign(site().pages, await sites[target](snippet, path));
        const tab = await open(test, path);
        const wanted = Object.fromEntries(
          combination.map((name) => [name, `${shows[name]}, h3, ${set.accent}`]),
        );
        await stands(tab, wanted, drawn, path);
        assert.deepEqual(await tab.complaints(), [], path);
        await tab.close();
      }
    });

  for (const target of ['html', 'wordpress', 'wix', 'squarespace'])
    it(`where no script comes, its words can be read and its links followed: ${target}`, async (test) => {
      const { snippet } = made.find(
        (one) => one.target === target && one.combination.length === names.length,
      );
      const pieces = snippet.pieces.map(({ title, code }) => ({
        title,
        code: code.replace(/<script[^]*?<\/script>/, ''),
      }));
      const path = `/without-${target}`;
      Object.assign(site().pages, await sites[target]({ ...snippet, pieces }, path));
      const tab = await open(test, path);
      const all = { tips: true, causes: true, booking: 'Find a time' };
      await stands(tab, all, readable, path);
    });
});

describe('every attribute that was set is pasted', () => {
  const isShared = ({ name, inheritedFrom }) =>
    inheritedFrom && !['heading', 'intro'].includes(name);
  const values = Object.fromEntries(
    widgets.flatMap(({ name, attributes }) =>
      attributes.map((attribute) => [
        isShared(attribute) ? attribute.name : `${name}.${attribute.name}`,
        sampleOf(attribute),
      ]),
    ),
  );
  let builder;
  let visitor;
  before(async () => {
    builder = await openBuilder();
    visitor = await builder.open();
  });
  after(() => builder?.close());

  for (const placeholders of [false, true])
    for (const fallback of [false, true])
      it(`as ${placeholders ? 'placeholders' : 'tags'}, ${fallback ? 'with' : 'without'} words`, async () => {
        const options = { placeholders, fallback };
        await visitor.choose(hashOf('html', names, values, options));
        const { pieces } = await visitor.until(({ pieces: [{ code }] }) => code.includes('"es"'));
        // As a browser reads it.
        const lost = await visitor.page.evaluate(
          (code, values, names, prefix) => {
            const page = new DOMParser().parseFromString(code, 'text/html');
            const lost = [];
            for (const [key, value] of Object.entries(values)) {
              const [attribute, widget] = key.split('.').reverse();
              const ofAll = page.querySelector('script').getAttribute(`data-${attribute}`);
              for (const name of widget ? [widget] : names) {
                const tag = page.querySelector(
                  prefix ? `[data-aftercare=${name}]` : `aftercare-${name}`,
                );
                const own =
                  tag.getAttribute(attribute === 'lang' ? 'lang' : `${prefix}${attribute}`) ??
                  (widget ? null : ofAll);
                const children = [...tag.querySelectorAll('*')];
                const isSaid = children.some(
                  (child) =>
                    child.textContent === value ||
                    child.getAttribute('href') === value ||
                    child.getAttribute('action') === value,
                );
                if (own !== value && !isSaid) lost.push(`${name} ${attribute}: ${own}`);
              }
            }
            return lost;
          },
          pieces[0].code,
          values,
          names,
          placeholders ? 'data-' : '',
        );
        assert.deepEqual(lost, []);
      });
});

describe('where Netlify takes the comments', () => {
  const chosen = (target) =>
    hashOf(
      target,
      ['comment-form'],
      { 'comment-form.action': '/taken', 'comment-form.consent': 'I agree' },
      { netlify: 'true' },
    );
  const form = new Map();
  before(async () => {
    const builder = await openBuilder();
    const visitor = await builder.open();
    for (const target of ['html', 'react', 'vue'])
      form.set(target, await visitor.choose(chosen(target)));
    await builder.close();
  });

  inEveryEngine(({ site, open }) => {
    for (const target of ['html', 'react', 'vue'])
      it(`a comment arrives in a form that Netlify has found: ${target}`, async (test) => {
        const snippet = form.get(target);
        const { code } = snippet.pieces.at(-1);
        assert.ok(/<form[^>]*data-netlify="true"/.test(code), code);
        const taken = [];
        site().pages['/taken'] = (response, request) => {
          let body = '';
          request.on('data', (chunk) => (body += chunk));
          request.on('end', () => {
            taken.push(Object.fromEntries(new URLSearchParams(body)));
            response.writeHead(200, { 'content-type': 'text/html' });
            response.end('<h1>Thank you!</h1><p>Your form submission has been received.</p>');
          });
        };
        const path = `/netlify-${target}`;
        Object.assign(site().pages, await sites[target](snippet, path));
        const tab = await open(test, path);
        await tab.until(
          () =>
            !!document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form'),
        );
        await tab.run(() => {
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
        });
        await tab.until(() =>
          /has arrived/.test(
            document.querySelector('aftercare-comment-form').shadowRoot.textContent,
          ),
        );
        const [comment] = taken;
        assert.equal(comment['form-name'], /<form[^>]* name="([^"]*)"/.exec(code)[1]);
        assert.equal(comment.comment, 'Walking helped.');
        for (const name of Object.keys(comment))
          assert.ok(
            code.includes(`name="${name}"`),
            `${name} is not in the form that Netlify has found`,
          );
      });
  });
});

/** Waits until a page looks as it is wanted; fails with what it looks like where it does not in time. */
async function stands(tab, wanted, look, what) {
  for (const end = Date.now() + 8000; ; await pause(30)) {
    const found = await tab.run(look).catch(String);
    if (isDeepStrictEqual(found, wanted)) return;
    if (Date.now() > end) assert.deepEqual(found, wanted, what);
  }
}
