// Every way onto a page, with the built script.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';
import { eventually, waitFor } from '../harness/wait.mjs';
import { bareTags, shown, whole } from '../harness/widgets.mjs';

const src = 'src="/aftercare.js"';
const inject = `() => {
  const script = document.createElement('script');
  script.src = '/aftercare.js';
  document.head.append(script);
}`;

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
  'injected at once': page(`<script>setTimeout(${inject})</script>`, bareTags),
  'injected late': page(
    '',
    // After the page was loaded and painted without the widgets.
    `${bareTags}<script>
      addEventListener('load', () => requestAnimationFrame(() => setTimeout(${inject})));
    </script>`,
  ),
  twice: page(`<script async ${src}></script><script ${src}></script>`, bareTags),
  'twice, once as a module': page(
    `<script ${src}></script><script type="module" ${src}></script>`,
    bareTags,
  ),
};

inEngines(
  ({ engine, site, open }) => {
    /** Opens a page whose text is cut at `SPLIT`: the rest is sent once the start was painted. */
    async function openInTwoParts(test, path, html) {
      const [start, rest] = html.split('SPLIT');
      let sendRest;
      site().pages[path] = (response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(start + ' '.repeat(2000));
        sendRest = () => response.end(rest);
      };
      const tab = await open(test, '/blank', page('', ''));
      const isLoaded = tab.go(site().address(path));
      await tab.until(
        () =>
          customElements.get('aftercare-tips-card') &&
          !!document.querySelector('aftercare-tips-card'),
      );
      await tab.settled();
      sendRest();
      await isLoaded;
      return tab;
    }

    for (const [way, html] of Object.entries(ways))
      it(`four bare tags stand with the script ${way}, and nothing else is asked for, stored or said`, async (test) => {
        const path = '/way';
        const tab = await open(test, path, html);
        await tab.until(
          () =>
            !!document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form'),
        );
        assert.deepEqual(await tab.run(shown), whole);
        assert.deepEqual(
          [...new Set(tab.requests.filter((url) => url.startsWith('http')))].map(
            (url) => new URL(url).pathname,
          ),
          [path, '/aftercare.js'],
        );
        const stored = await tab.run(() => [
          document.cookie,
          localStorage.length,
          sessionStorage.length,
        ]);
        assert.deepEqual(stored, ['', 0, 0]);
        assert.deepEqual(tab.lines, []);
      });

    it('another version beside it changes nothing and is named once, whichever comes first', async (test) => {
      const [one, other] = ['/aftercare.js', '/aftercare-9.9.9.js'];
      for (const [first, second, lang] of [
        [one, other, 'en'],
        [other, one, 'en'],
        // While the one waits for its words, the other does not take its place.
        [one, other, 'de'],
        [other, one, 'de'],
      ]) {
        const scripts = `<script src="${first}"></script><script src="${second}"></script>`;
        const tab = await open(
          test,
          '/two',
          lang === 'en' ? page(scripts, bareTags) : page('', bareTags + scripts, `lang="${lang}"`),
        );
        await tab.until(() => !!customElements.get('aftercare-booking-cta'));
        await tab.until(
          () =>
            !!document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('form'),
        );
        const { booking, ...found } = await tab.run(shown);
        assert.deepEqual({ ...found, booking: whole.booking }, whole);
        assert.ok(booking);
        assert.equal(tab.lines.length, 1);
        assert.match(
          tab.lines[0],
          /two-versions: \d\.\d\.\d came first, \d\.\d\.\d does nothing; keep one script tag/,
        );
        const running = await tab.run(() => globalThis.Aftercare.version);
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
      it(`the script tag’s settings hold for every widget, those of a widget come first: ${way}`, async (test) => {
        site().pages['/widgets.js'] = (response) => {
          response.writeHead(302, { location: '/aftercare.js' });
          response.end();
        };
        const clobber = way.includes('currentScript') ? '<img name="currentScript" alt="">' : '';
        const tab = await open(
          test,
          '/settings',
          page(
            head,
            `${clobber}${bareTags}<aftercare-tips-card id="own" limit="3" heading-level="2"></aftercare-tips-card>`,
          ),
        );
        await tab.until(
          () => !!document.querySelector('#own').shadowRoot?.querySelector('[part=item]'),
        );
        const found = await tab.run(() => {
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
        assert.deepEqual(tab.lines, []);
      });

    it('placeholders before and after the script become widgets, later ones when asked', async (test) => {
      const tab = await open(
        test,
        '/placeholders',
        page(
          `<script ${src}></script>`,
          `<div data-aftercare="tips-card" data-limit="1"></div>
           <div data-aftercare="causes-accordion" data-open="all"><details id="a"><summary>A</summary><p>Text</p></details></div>`,
        ),
      );
      await tab.until(
        () =>
          !!document
            .querySelector('aftercare-causes-accordion')
            ?.shadowRoot?.querySelector('details[open]'),
      );
      await tab.run(() => {
        const later = document.createElement('section');
        later.innerHTML = '<div data-aftercare="booking-cta" data-phone="555 0199"></div>';
        document.body.append(later);
        globalThis.Aftercare.scan(later);
      });
      await tab.until(
        () => !!document.querySelector('aftercare-booking-cta').shadowRoot.querySelector('a'),
      );
      assert.equal(
        await tab.run(
          () =>
            document.querySelector('aftercare-tips-card').shadowRoot.querySelectorAll('[part=item]')
              .length,
        ),
        1,
      );
      assert.deepEqual(tab.lines, []);
    });

    it('children that trickle in are taken whole, and never the built-in words in between', async (test) => {
      const tab = await openInTwoParts(
        test,
        '/slow',
        page(
          `<script ${src}></script><script>
            const shown = (window.shown = new Set());
            const look = () => {
              shown.add(document.querySelector('aftercare-tips-card')?.shadowRoot?.textContent.includes('Keep drinking'));
              requestAnimationFrame(look);
            };
            look();
          </script>`,
          '<aftercare-tips-card><ul><li>One</li>SPLIT<li>Two</li></ul></aftercare-tips-card>',
        ),
      );
      await tab.until(
        () =>
          document.querySelector('aftercare-tips-card').shadowRoot.querySelectorAll('[part=item]')
            .length === 2,
      );
      assert.equal(await tab.run(() => window.shown.has(true)), false);
    });

    it('a topic may stand as JSON further down a page that is still on its way', async (test) => {
      const tab = await openInTwoParts(
        test,
        '/inline',
        page(
          `<script ${src}></script>`,
          '<aftercare-tips-card topic="#neck"></aftercare-tips-card>SPLIT<script type="application/json" id="neck">{"title":"Neck","tips":[{"title":"Turn slowly"}]}</script>',
        ),
      );
      await tab.until(
        () =>
          !!document
            .querySelector('aftercare-tips-card')
            .shadowRoot?.textContent.includes('Turn slowly'),
      );
      assert.deepEqual(tab.lines, []);
    });

    it('a topic’s address is asked once for all widgets, and one that never answers ends in the built-in words', async (test) => {
      site().pages['/neck.json'] =
        '{"title":"Neck","tips":[{"title":"Turn slowly"}],"causes":[{"title":"Desk work"}]}';
      site().pages['/hangs.json'] = (response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"tips":');
      const tab = await open(
        test,
        '/remote',
        page(
          `<script src="/clock.js"></script><script async ${src} data-topic="/neck.json"></script>`,
          `${bareTags}<aftercare-tips-card></aftercare-tips-card><aftercare-tips-card id="hangs" topic="/hangs.json"></aftercare-tips-card>`,
        ),
      );
      await tab.until(
        () =>
          !!document
            .querySelector('aftercare-causes-accordion')
            .shadowRoot?.textContent.includes('Desk work'),
      );
      assert.equal(tab.requests.filter((url) => url.endsWith('/neck.json')).length, 1);
      await waitFor(() => site().requests.includes('GET /hangs.json'));
      await tab.run(() => globalThis.clock.advance(8_000));
      await tab.until(() =>
        document.querySelector('#hangs').shadowRoot.textContent.includes('Keep drinking'),
      );
      assert.equal(
        tab.lines.filter((line) =>
          /bad-topic: topic="\/hangs\.json" cannot be shown: (Timeout|Abort)Error/.test(line),
        ).length,
        1,
      );
    });

    it('words typed into the form before the script came, and the focus, are carried over', async (test) => {
      const tab = await open(
        test,
        '/typing',
        page(
          '',
          `<aftercare-comment-form><form action="/reply" method="post"><input name="author"><textarea name="text"></textarea></form></aftercare-comment-form>
           <script>addEventListener('come', () => { const s = document.createElement('script'); s.src = '/aftercare.js'; document.head.append(s); })</script>`,
        ),
      );
      await tab.page.type('input', 'Dana');
      await tab.page.type('textarea', 'It was');
      await tab.run(() => dispatchEvent(new Event('come')));
      await tab.until(
        () =>
          document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('textarea')
            ?.value,
      );
      await tab.page.keyboard.press('End');
      await tab.page.keyboard.type(' sore');
      const values = await tab.run(() =>
        [
          ...document
            .querySelector('aftercare-comment-form')
            .shadowRoot.querySelectorAll('[part=field]'),
        ].map(({ value }) => value),
      );
      assert.deepEqual(values, ['Dana', '', '', 'It was sore']);
    });

    it('works under a strict content security policy, with no violation', async (test) => {
      const tab = await open(test, '/csp', (response) => {
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
      await tab.until(
        () => !!document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('form'),
      );
      assert.deepEqual(await tab.run(shown), whole);
      assert.equal(
        await tab.run(
          () =>
            getComputedStyle(
              document.querySelector('aftercare-tips-card').shadowRoot.querySelector('.card'),
            ).colorScheme,
        ),
        'dark',
      );
      assert.deepEqual(tab.lines, []);
    });

    it('without script the children stand as they are', async (test) => {
      const tab = await open(
        test,
        '/no-script',
        page(
          `<script async src="/gone.js"></script>`,
          '<aftercare-booking-cta><a href="/book">Book</a></aftercare-booking-cta><aftercare-causes-accordion><details><summary>Why</summary>Because.</details></aftercare-causes-accordion>',
        ),
      );
      assert.equal(
        await tab.run(() =>
          [...document.querySelectorAll('a, summary')].every((element) =>
            element.checkVisibility(),
          ),
        ),
        true,
      );
    });

    if (engine === 'Chromium')
      it('prints every cause', async (test) => {
        const tab = await open(test, '/print', page(`<script ${src}></script>`, bareTags), {
          fresh: true,
        });
        await tab.until(
          () =>
            !!document
              .querySelector('aftercare-causes-accordion')
              .shadowRoot?.querySelector('details'),
        );
        const hidden = () =>
          tab.run(
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
        await tab.page.emulateMediaType('print');
        // The browser shows what it had skipped a frame later.
        await eventually(async () => assert.equal(await hidden(), 0));
      });
  },
  { engines: puppeteerEngines, watchesRequests: true },
);
