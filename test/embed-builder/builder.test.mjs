// The embed builder itself, in Chromium: what is chosen in it is in the snippet and in the preview.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { integrity, openSite, versioned } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { translations } from '../harness/words.mjs';
import { lostFrom, values } from './attributes.mjs';
import { builderPages, visitorOf } from './builder.mjs';
import { hashOf, manifest, names, widgets } from './choices.mjs';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const wide = { width: 1280, height: 900 };

inEngines(
  ({ browser, site, open }) => {
    const visit = async (test, hash = '', size = wide) =>
      visitorOf(await open(test, `/builder${hash}`, undefined, { size }));

    describe('in the builder', () => {
      it('the snippet names the release and its hash', async (test) => {
        const visitor = await visit(test);
        const [{ code }] = (await visitor.snippet()).pieces;
        assert.ok(code.includes(`src="${versioned}"`), code);
        assert.ok(code.includes(`integrity="${integrity}"`), code);
        assert.deepEqual(visitor.complaints, []);
      });

      it('a choice is seen at once: in the snippet, in the preview, and in the address', async (test) => {
        const visitor = await visit(test);
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
        const again = await visit(test, await visitor.tab.run(() => location.hash));
        assert.equal((await again.measured()).pieces[0].code, code);
        // The preview may see half a colour while it is typed.
        const complaints = [...visitor.complaints, ...again.complaints];
        assert.deepEqual(
          complaints.filter((line) => !line.includes('bad-value: accent="reb')),
          [],
        );
      });

      it('the preview is light or dark, wide or as a phone, plain or busy', async (test) => {
        const visitor = await visit(test, '#widgets=tips-card');
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

      it('opening hours are picked day by day', async (test) => {
        const visitor = await visit(test, '#widgets=booking-cta&set.booking-cta.href=%2Fbook');
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

      it('what is copied is what stands there', async (test) => {
        const visitor = await visit(test);
        const { page } = visitor.tab;
        const [{ code }] = (await visitor.measured()).pieces;
        const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
        await page.browserContext().overridePermissions(site().address(''), permissions);
        // Only a page that has the focus may copy.
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        await visitor.click('button', 'Copy: Into the page');
        assert.equal(await visitor.status(), 'Copied: Into the page.');
        assert.equal(await visitor.tab.run(() => navigator.clipboard.readText()), code);
      });

      it('the words for visitors without script are in their language', async (test) => {
        const visitor = await visit(test);
        for (const [lang, heading] of Object.entries({
          es: 'Qué puede ayudar los primeros días',
          de: translations.de.topic.tipsHeading,
        })) {
          await visitor.choose(hashOf('html', names, { lang }));
          const { pieces } = await visitor.until(({ pieces: [{ code }] }) =>
            code.includes(heading),
          );
          assert.ok(pieces[0].code.includes(`<aftercare-tips-card lang="${lang}"`), pieces[0].code);
        }
        await visitor.sees((page) => page.documentElement.lang === 'de');
        for (const placeholders of [true, false]) {
          await visitor.choose(hashOf('html', names, { lang: 'ar' }, { placeholders }));
          await visitor.until(({ pieces: [{ code }] }) => / lang="ar" [^>]*dir="rtl"/.test(code));
        }
      });

      it('who opens a strange address gets a builder that runs nothing', async (test) => {
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
        const visitor = await visit(test, hash);
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
        assert.equal(await visitor.tab.run(() => globalThis.ran), undefined);
      });

      it('all of it can be used by everyone, on a phone too', async (test) => {
        for (const width of [320, 1280]) {
          const visitor = await visit(test, '', { width, height: 900 });
          await visitor.sees((page) => page.querySelector('aftercare-tips-card')?.shadowRoot);
          await visitor.tab.run(axe);
          const found = await visitor.tab.run(async () => {
            const root = document.querySelector('embed-builder').shadowRoot;
            for (const details of root.querySelectorAll('details')) details.open = true;
            const { violations } = await globalThis.axe.run(document, { iframes: false });
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
          });
          assert.deepEqual(found, []);
          const scrollWidth = await visitor.tab.run(() => document.documentElement.scrollWidth);
          assert.ok(scrollWidth <= width, `${scrollWidth} of ${width}`);
        }
      });
    });

    it('an attribute that is new in the manifest is in the builder by itself', async (test) => {
      const added = {
        name: 'shape',
        type: { text: "'round' | 'square'" },
        default: 'round',
        description: 'What the card looks like.',
      };
      const withAnotherManifest = {
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
      };
      const otherSite = await openSite(await builderPages([withAnotherManifest]));
      test.after(otherSite.close);
      const tab = await browser().open(otherSite.address('/builder'), { size: wide });
      test.after(tab.close);
      const visitor = visitorOf(tab);
      await visitor.open('Tips card');
      await visitor.select('shape', 'square');
      const [{ code }] = (await visitor.snippet()).pieces;
      assert.ok(/<aftercare-tips-card [^>]*shape="square"/.test(code), code);
    });

    describe('every attribute that was set is pasted', () => {
      for (const placeholders of [false, true])
        for (const fallback of [false, true])
          it(`as ${placeholders ? 'placeholders' : 'tags'}, ${fallback ? 'with' : 'without'} words`, async (test) => {
            const hash = hashOf('html', names, values, { placeholders, fallback });
            const visitor = await visit(test, hash);
            const { pieces } = await visitor.until(({ pieces: [{ code }] }) =>
              code.includes('"es"'),
            );
            const prefix = placeholders ? 'data-' : '';
            const lost = await visitor.tab.run(lostFrom, pieces[0].code, values, names, prefix);
            assert.deepEqual(lost, []);
          });
    });
  },
  { engines: ['Chromium'], pages: await builderPages() },
);
