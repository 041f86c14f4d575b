// Every way onto a page, with the built script.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { bareTags, engines, openSite, page, seen, until, visit, whole } from './helpers/site.mjs';

const src = 'src="/aftercare.js"';
const injected = (delay) => `<script>setTimeout(() => {
  const script = document.createElement('script');
  script.src = '/aftercare.js';
  document.head.append(script);
}, ${delay})</script>`;

const ways = {
  'async in the head': page(`<script async ${src}></script>`, bareTags),
  'defer in the head': page(`<script defer ${src}></script>`, bareTags),
  'blocking in the head': page(`<script ${src}></script>`, bareTags),
  'as a module': page(`<script type="module" ${src}></script>`, bareTags),
  'at the end of the body': page('', `${bareTags}<script ${src}></script>`),
  'between the tags': page(
    '',
    bareTags.replace('<aftercare-booking', `<script ${src}></script><aftercare-booking`),
  ),
  'injected at once': page(injected(0), bareTags),
  'injected late': page('', bareTags + injected(400)),
  twice: page(`<script async ${src}></script><script ${src}></script>`, bareTags),
  'twice, once as a module': page(
    `<script ${src}></script><script type="module" ${src}></script>`,
    bareTags,
  ),
};

const paths = Object.fromEntries(Object.keys(ways).map((way, index) => [way, `/way-${index}`]));

for (const [engine, launch] of Object.entries(engines))
  describe(`in ${engine}`, () => {
    let browser;
    let site;

    before(async () => {
      site = await openSite(
        Object.fromEntries(Object.entries(ways).map(([way, html]) => [paths[way], html])),
      );
      browser = await launch();
    });

    after(async () => {
      await browser.close();
      site.close();
    });

    /** Opens a page that stands nowhere yet. */
    const open = (path, html, prepare) => {
      site.pages[path] = html;
      return visit(browser, site.address(path), prepare);
    };

    for (const [way, path] of Object.entries(paths))
      it(`four bare tags stand with the script ${way}, and nothing else is asked for, stored or said`, async () => {
        const { tab, requests, lines } = await visit(browser, site.address(path));
        await until(tab, () =>
          document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form'),
        );
        assert.deepEqual(await seen(tab), whole);
        assert.deepEqual(
          [...new Set(requests.filter((url) => url.startsWith('http')))].map(
            (url) => new URL(url).pathname,
          ),
          [path, '/aftercare.js'],
        );
        const stored = await tab.evaluate(() => [
          document.cookie,
          localStorage.length,
          sessionStorage.length,
        ]);
        assert.deepEqual(stored, ['', 0, 0]);
        assert.deepEqual(lines, []);
        await tab.close();
      });

    it('another version beside it changes nothing and is named once, whichever comes first', async () => {
      const [one, other] = ['/aftercare.js', '/aftercare-9.9.9.js'];
      site.pages['/locales/de.json'] = await readFile('dist/locales/de.json', 'utf8');
      for (const [first, second, lang] of [
        [one, other, 'en'],
        [other, one, 'en'],
        // While the one waits for its words, the other does not take its place.
        [one, other, 'de'],
        [other, one, 'de'],
      ]) {
        const scripts = `<script src="${first}"></script><script src="${second}"></script>`;
        const { tab, lines } = await open(
          '/two',
          lang === 'en' ? page(scripts, bareTags) : page('', bareTags + scripts, `lang="${lang}"`),
        );
        await until(tab, () => customElements.get('aftercare-booking-cta'));
        await until(tab, () =>
          document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('form'),
        );
        const { booking, ...found } = await seen(tab);
        assert.deepEqual({ ...found, booking: whole.booking }, whole);
        assert.ok(booking);
        assert.equal(lines.length, 1);
        assert.match(
          lines[0],
          /two-versions: \d\.\d\.\d came first, \d\.\d\.\d does nothing; keep one script tag/,
        );
        const running = await tab.evaluate(() => globalThis.Aftercare.version);
        assert.equal(running === '9.9.9', first.includes('9.9.9'));
        await tab.close();
      }
    });

    const settings =
      'data-phone="+1 555 010 0199" data-numbered data-limit="2" data-accent="rebeccapurple" data-heading-level="4" data-thread="post-7"';
    const settingWays = {
      async: `<script async ${src} ${settings}></script>`,
      'as a module': `<script type="module" ${src} ${settings}></script>`,
      'beside other scripts': `<script data-phone="1"></script><script async ${src} ${settings}></script><script data-phone="2"></script>`,
      'delayed by an optimiser': `<script type="text/plain" data-late-src="/aftercare.js" ${settings}></script>
        <script>addEventListener('load', async () => (0, eval)(await (await fetch('/aftercare.js')).text()))</script>`,
      'with an element named currentScript': `<script async ${src} ${settings}></script>`,
      'under another name': `<script src="/widgets.js" ${settings}></script>`,
    };
    for (const [way, head] of Object.entries(settingWays))
      it(`the script tag’s settings hold for every widget, those of a widget come first: ${way}`, async () => {
        site.pages['/widgets.js'] = (response) => {
          response.writeHead(302, { location: '/aftercare.js' });
          response.end();
        };
        const clobber = way.includes('currentScript') ? '<img name="currentScript" alt="">' : '';
        const { tab, lines } = await open(
          '/settings',
          page(
            head,
            `${clobber}${bareTags}<aftercare-tips-card id="own" limit="3" heading-level="2"></aftercare-tips-card>`,
          ),
        );
        await until(tab, () =>
          document.querySelector('#own').shadowRoot?.querySelector('[part=item]'),
        );
        const found = await tab.evaluate(() => {
          const root = (selector) => document.querySelector(selector).shadowRoot;
          return {
            limit: root('aftercare-tips-card').querySelectorAll('[part=item]').length,
            ownLimit: root('#own').querySelectorAll('[part=item]').length,
            ownLevel: root('#own').querySelector('[part=heading]').localName,
            level: root('aftercare-tips-card').querySelector('[part=heading]').localName,
            numbers: root('aftercare-causes-accordion').querySelectorAll('.number').length,
            phone: root('aftercare-booking-cta').querySelector('a').href,
            accent: getComputedStyle(root('aftercare-comment-form').querySelector('[part=button]'))
              .backgroundColor,
          };
        });
        assert.deepEqual(found, {
          limit: 2,
          ownLimit: 3,
          ownLevel: 'h2',
          level: 'h4',
          numbers: 5,
          phone: 'tel:+15550100199',
          accent: 'color(srgb 0.4 0.2 0.6)',
        });
        assert.deepEqual(lines, []);
        await tab.close();
      });

    it('placeholders before and after the script become widgets, later ones when asked', async () => {
      const { tab, lines } = await open(
        '/placeholders',
        page(
          `<script ${src}></script>`,
          `<div data-aftercare="tips-card" data-limit="1"></div>
           <div data-aftercare="causes-accordion" data-open="all"><details id="a"><summary>A</summary><p>Text</p></details></div>`,
        ),
      );
      await until(tab, () =>
        document
          .querySelector('aftercare-causes-accordion')
          ?.shadowRoot?.querySelector('details[open]'),
      );
      await tab.evaluate(() => {
        const later = document.createElement('section');
        later.innerHTML = '<div data-aftercare="booking-cta" data-phone="555 0199"></div>';
        document.body.append(later);
        globalThis.Aftercare.scan(later);
      });
      await until(tab, () =>
        document.querySelector('aftercare-booking-cta').shadowRoot.querySelector('a'),
      );
      assert.equal(
        await tab.evaluate(
          () =>
            document.querySelector('aftercare-tips-card').shadowRoot.querySelectorAll('[part=item]')
              .length,
        ),
        1,
      );
      assert.deepEqual(lines, []);
      await tab.close();
    });

    it('children that trickle in are taken whole, and never the built-in words in between', async () => {
      const { tab } = await open('/slow', (response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        const [start, end] = page(
          `<script ${src}></script><script>
            const shown = (window.shown = new Set());
            setInterval(() => shown.add(document.querySelector('aftercare-tips-card')?.shadowRoot?.textContent.includes('Keep drinking')), 5);
          </script>`,
          '<aftercare-tips-card><ul><li>One</li>SPLIT<li>Two</li></ul></aftercare-tips-card>',
        ).split('SPLIT');
        response.write(start + ' '.repeat(2000));
        setTimeout(() => response.end(end), 300);
      });
      await until(
        tab,
        () =>
          document.querySelector('aftercare-tips-card').shadowRoot.querySelectorAll('[part=item]')
            .length === 2,
      );
      assert.equal(await tab.evaluate(() => window.shown.has(true)), false);
      await tab.close();
    });

    it('a topic may stand as JSON further down a page that is still on its way', async () => {
      const { tab, lines } = await open('/inline', (response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        const [start, end] = page(
          `<script ${src}></script>`,
          '<aftercare-tips-card topic="#neck"></aftercare-tips-card>SPLIT<script type="application/json" id="neck">{"title":"Neck","tips":[{"title":"Turn slowly"}]}</script>',
        ).split('SPLIT');
        response.write(start + ' '.repeat(2000));
        setTimeout(() => response.end(end), 300);
      });
      await until(tab, () =>
        document
          .querySelector('aftercare-tips-card')
          .shadowRoot?.textContent.includes('Turn slowly'),
      );
      assert.deepEqual(lines, []);
      await tab.close();
    });

    it('a topic’s address is asked once for all widgets, and one that never answers ends in the built-in words', async () => {
      site.pages['/neck.json'] =
        '{"title":"Neck","tips":[{"title":"Turn slowly"}],"causes":[{"title":"Desk work"}]}';
      site.pages['/hangs.json'] = (response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"tips":');
      const { tab, requests, lines } = await open(
        '/remote',
        page(
          `<script async ${src} data-topic="/neck.json"></script>`,
          `${bareTags}<aftercare-tips-card></aftercare-tips-card><aftercare-tips-card id="hangs" topic="/hangs.json"></aftercare-tips-card>`,
        ),
      );
      await until(tab, () =>
        document
          .querySelector('aftercare-causes-accordion')
          .shadowRoot?.textContent.includes('Desk work'),
      );
      assert.equal(requests.filter((url) => url.endsWith('/neck.json')).length, 1);
      await tab.waitForFunction(
        () => document.querySelector('#hangs').shadowRoot.textContent.includes('Keep drinking'),
        { timeout: 12_000, polling: 100 },
      );
      assert.equal(
        lines.filter((line) =>
          /bad-topic: topic="\/hangs\.json" cannot be shown: (Timeout|Abort)Error/.test(line),
        ).length,
        1,
      );
      await tab.close();
    });

    it('words typed into the form before the script came, and the focus, are carried over', async () => {
      const { tab } = await open(
        '/typing',
        page(
          '',
          `<aftercare-comment-form><form action="/reply" method="post"><input name="author"><textarea name="text"></textarea></form></aftercare-comment-form>
           <script>addEventListener('come', () => { const s = document.createElement('script'); s.src = '/aftercare.js'; document.head.append(s); })</script>`,
        ),
      );
      await tab.type('input', 'Dana');
      await tab.type('textarea', 'It was');
      await tab.evaluate(() => dispatchEvent(new Event('come')));
      await until(
        tab,
        () =>
          document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('textarea')
            ?.value,
      );
      await tab.keyboard.press('End');
      await tab.keyboard.type(' sore');
      const values = await tab.evaluate(() =>
        [
          ...document
            .querySelector('aftercare-comment-form')
            .shadowRoot.querySelectorAll('[part=field]'),
        ].map(({ value }) => value),
      );
      assert.deepEqual(values, ['Dana', '', '', 'It was sore']);
      await tab.close();
    });

    it('works under a strict content security policy, with no violation', async () => {
      const { tab, lines } = await open('/csp', (response) => {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; script-src 'self'; img-src data:",
        });
        response.end(
          page(
            `<script async ${src} data-accent="#123456" data-color-scheme="dark"></script>`,
            bareTags,
          ),
        );
      });
      await until(tab, () =>
        document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('form'),
      );
      assert.deepEqual(await seen(tab), whole);
      assert.equal(
        await tab.evaluate(
          () =>
            getComputedStyle(
              document.querySelector('aftercare-tips-card').shadowRoot.querySelector('.card'),
            ).colorScheme,
        ),
        'dark',
      );
      assert.deepEqual(lines, []);
      await tab.close();
    });

    it('without script the children stand as they are', async () => {
      const { tab } = await open(
        '/no-script',
        page(
          `<script async src="/gone.js"></script>`,
          '<aftercare-booking-cta><a href="/book">Book</a></aftercare-booking-cta><aftercare-causes-accordion><details><summary>Why</summary>Because.</details></aftercare-causes-accordion>',
        ),
      );
      assert.equal(
        await tab.evaluate(() =>
          [...document.querySelectorAll('a, summary')].every((element) =>
            element.checkVisibility(),
          ),
        ),
        true,
      );
      await tab.close();
    });

    if (engine === 'Chromium')
      it('prints every cause', async () => {
        const { tab } = await open('/print', page(`<script ${src}></script>`, bareTags));
        await until(tab, () =>
          document.querySelector('aftercare-causes-accordion').shadowRoot?.querySelector('details'),
        );
        const hidden = () =>
          tab.evaluate(
            () =>
              [
                ...document
                  .querySelector('aftercare-causes-accordion')
                  .shadowRoot.querySelectorAll('.text'),
              ].filter(
                (text) =>
                  !text.checkVisibility({ contentVisibilityAuto: true }) ||
                  !text.getBoundingClientRect().height,
              ).length,
          );
        assert.equal(await hidden(), 5);
        await tab.emulateMediaType('print');
        // The browser shows what it had skipped a frame later.
        for (let frames = 0; frames < 20 && (await hidden()); frames++)
          await new Promise((resolve) => setTimeout(resolve, 50));
        assert.equal(await hidden(), 0);
        await tab.close();
      });
  });
