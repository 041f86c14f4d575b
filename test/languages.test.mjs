// Fifteen languages, as visitors of the built script meet them: each is whole, fits a phone, is
// written in its own direction, and comes from beside the script only when it is asked for.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { en } from '../dist/esm/content/messages/en.js';
import { es } from '../dist/esm/content/messages/es.js';
import { backAcheAfterMassage } from '../dist/esm/content/topics/back-ache-after-massage.js';
import { es as backAcheEs } from '../dist/esm/content/topics/back-ache-after-massage.es.js';
import { defaultTopic } from '../dist/esm/content/topics/default-topic.js';
import { bareTags, engines, openSite, page, tags, until, visit } from './helpers/site.mjs';

const script = await readFile('dist/aftercare.js', 'utf8');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const codesOf = async (folder, ending) =>
  (await readdir(folder))
    .map((file) => new RegExp(`^([a-z]{2})${ending}$`).exec(file)?.[1])
    .filter(Boolean)
    .sort();
const spoken = await codesOf('src/content/messages', '\\.ts');
const served = await codesOf('dist/locales', '\\.json');
const files = Object.fromEntries(
  await Promise.all(
    served.map(async (code) => [
      `/locales/${code}.json`,
      await readFile(`dist/locales/${code}.json`, 'utf8'),
    ]),
  ),
);
/** What is said in every language but English: the widgets' own words, and the built-in topic. */
const translations = {
  es: { messages: es, topic: backAcheAfterMassage(backAcheEs) },
  ...Object.fromEntries(served.map((code) => [code, JSON.parse(files[`/locales/${code}.json`])])),
};

/** Every text in a topic, by its path: `.tips.0.title`. */
const textsIn = (part, path = '') =>
  Object(part) === part
    ? Object.entries(part).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
    : [[path, part]];
const slotsOf = (text) => [...text.matchAll(/{[^}]*}/g)].map(String).sort();

// Words that a language has from English, or both from Latin.
const sameAsInEnglish = {
  de: ['name', 'website'],
  fr: ['sources'],
  it: ['email'],
  ru: ['email'],
  tl: ['email', 'website'],
  vi: ['email'],
};

describe('the files of languages', () => {
  it('are there for each language that has words, but for the two in the script', () => {
    assert.equal(spoken.length, 15);
    assert.deepEqual(
      served,
      spoken.filter((code) => !['en', 'es'].includes(code)),
    );
  });

  for (const [code, { messages, topic }] of Object.entries(translations)) {
    it(`${code} says all that English says, with the same places for values, in words of its own`, () => {
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
      for (const [name, text] of Object.entries(messages)) {
        assert.deepEqual(slotsOf(text), slotsOf(en[name]), name);
        assert.ok(text.trim(), name);
      }
      assert.deepEqual(
        Object.keys(messages).filter((name) => messages[name] === en[name]),
        sameAsInEnglish[code] ?? [],
      );
    });

    it(`${code} has the same tips, causes and signs as English, and pages to read on`, () => {
      assert.equal(topic.id, defaultTopic.id);
      assert.match(topic.lang, new RegExp(`^${code}\\b`));
      const ids = (list) => list.map(({ id, icon }) => [id, icon]);
      assert.deepEqual(ids(topic.tips), ids(defaultTopic.tips));
      assert.deepEqual(ids(topic.causes), ids(defaultTopic.causes));
      const { tips, causes, seekHelp, sources } = topic;
      assert.deepEqual(
        [tips, causes, seekHelp.items, sources].map(({ length }) => length),
        [6, 5, 5, 3],
      );
      for (const { url } of sources) assert.equal(new URL(url).protocol, 'https:');
      const english = Object.fromEntries(textsIn(defaultTopic));
      const texts = textsIn(topic).filter(([path]) => !/\.(id|icon|lang|url|by|on)$/.test(path));
      assert.deepEqual(
        texts.map(([path]) => path),
        Object.keys(english).filter((path) => !/\.(id|icon|lang|url|by|on)$/.test(path)),
      );
      for (const [path, text] of texts) {
        assert.ok(text.trim(), path);
        assert.notEqual(text, english[path], path);
      }
    });
  }
});

const failures = Object.keys(en).flatMap((name) => /^failed-(.*)/.exec(name)?.[1] ?? []);
const formStates = ['wrong', 'sending', 'trapped', 'copied', 'published', 'pending', 'arrived'];
const form = (state) =>
  `<aftercare-comment-form data-state="${state}" thread="${state}" consent="Tern" no-draft></aftercare-comment-form>`;
const booking = (attributes, children = '') =>
  `<aftercare-booking-cta href="/hangs" phone="+1 555 010 0199" ${attributes}>${children}</aftercare-booking-cta>`;

// All that the widgets can say at once, at any time of day. Every word of the owner's is "Tern".
const everything = [
  '<aftercare-tips-card printable clinic="Tern" phone="+1 555 010 0199" reviewed-by="Tern"></aftercare-tips-card>',
  '<aftercare-tips-card layout="grid"></aftercare-tips-card>',
  '<aftercare-causes-accordion numbered open="all"></aftercare-causes-accordion>',
  ...[...formStates, ...failures].map(form),
  booking('hours="Mo-Su 00:00-12:00"'),
  booking('hours="Mo-Su 12:00-24:00"'),
  booking('hours="Mo-Su 00:00-24:00"'),
  booking('hours="Mo-Su 09:00-17:00" closed="2020-01-01/2099-12-31"', '<h2>Tern</h2>'),
  booking('mode="inline"'),
  booking('mode="inline" data-state="loading"'),
  booking('mode="dialog" data-state="silent"'),
  booking('placement="bar"'),
].join('\n');

/** Brings every widget of that page into its state. Runs in the page. */
async function actEverything() {
  const within = (state, selector) =>
    document.querySelector(`[data-state=${state}]`)?.shadowRoot.querySelector(selector);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  for (const state of ['loading', 'silent']) within(state, 'a')?.click();
  for (const widget of document.querySelectorAll('aftercare-comment-form')) {
    const { state } = widget.dataset;
    const field = (name) => widget.shadowRoot.querySelector(`[name=${name}]`);
    if (state === 'wrong') {
      widget.maxlength = 3;
      Object.assign(field('email'), { value: 'Tern' });
      Object.assign(field('website'), { value: 'Tern' });
    } else {
      field('name').value = 'Tern';
      field('email').value = 'tern@example.com';
      field('consent').checked = true;
    }
    field('comment').value = 'Tern';
    field('trap').value = state === 'trapped' ? 'Tern' : '';
    widget.addEventListener('aftercare-comment-submit', (event) =>
      event.respondWith(
        {
          sending: () => new Promise(() => {}),
          published: async () => ({ status: 'published', link: '/#comment-7' }),
          pending: async () => 'pending',
          arrived: async () => undefined,
        }[state]?.() ??
          Promise.reject({
            reason: state === 'copied' ? 'refused' : state,
            detail: { says: 'Tern', wait: 120 },
          }),
      ),
    );
    widget.sendComment();
  }
  await pause();
  within('copied', '.copy')?.click();
  // A frame that has loaded nothing is one that was blocked.
  within('silent', 'iframe').dispatchEvent(new Event('load'));
  await pause();
}

/** A second round: what is said when things change. Runs in the page. */
async function actOn() {
  // The comment that may have arrived is changed and sent once more.
  const late = document.querySelector('[data-state=timeout]');
  late.shadowRoot.querySelector('textarea').value = 'Tern Tern';
  late.sendComment();
  dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** All that can be seen or heard in the widgets, text by text. Runs in the page. */
function textsOnPage() {
  const found = new Set();
  const note = (text) => text?.trim() && found.add(text.trim().replace(/\s+/g, ' '));
  for (const { shadowRoot } of document.querySelectorAll('*'))
    for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        note(element.getAttribute(name));
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) note(node.textContent);
    }
  return [...found];
}

/** What is wider than the screen, and buttons of the bar that do not stand side by side. Runs in the page. */
function findWhatDoesNotFit() {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
  for (const widget of document.querySelectorAll('*'))
    for (const element of widget.shadowRoot?.querySelectorAll('*') ?? []) {
      const range = document.createRange();
      for (const node of element.childNodes)
        for (const { index, 0: word } of node.data?.matchAll(/[\p{L}\p{M}]+/gu) ?? []) {
          // Such languages may break a line after any sign.
          if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word))
            continue;
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
          if (lines > 1) found.push(`${widget.localName}: ${word} is cut in two`);
        }
      range.selectNodeContents(element);
      // Words may stick out of their box, and nothing scrolls to what sticks out before its start.
      for (const { left, right, width } of [...element.getClientRects(), ...range.getClientRects()])
        if (width && (left < -0.5 || right > clientWidth + 0.5))
          found.push(`${widget.localName} ${element.outerHTML.slice(0, 80)}: ${left} to ${right}`);
    }
  const buttons = [
    ...document.querySelector('[placement=bar]').shadowRoot.querySelectorAll('[part=button]'),
  ];
  const middles = buttons.map((button) => {
    const { y, height } = button.getBoundingClientRect();
    return Math.round(y + height / 2);
  });
  if (new Set(middles).size > 1) found.push(`the bar’s buttons stand at ${middles}`);
  return found;
}

/** Waits until all widgets speak a language; a card of the owner's own words says nothing of it. */
const allSpeak = (tab, code) =>
  tab.waitForFunction(
    (code) =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('aftercare-'))
        .map((widget) => widget.shadowRoot?.querySelector('.card'))
        // One that waits for its words shows three dots.
        .every((card) =>
          card?.lang ? card.lang.slice(0, 2) === code : card && card.textContent.trim() !== '…',
        ),
    // A machine that is busy takes its time.
    { timeout: 15_000, polling: 50 },
    // Its region is not the built-in topic's.
    code.slice(0, 2),
  );

const mirrored = [
  '<aftercare-tips-card printable></aftercare-tips-card>',
  '<aftercare-tips-card layout="grid"></aftercare-tips-card>',
  '<aftercare-causes-accordion numbered open="first"></aftercare-causes-accordion>',
  ...['wrong', 'refused', 'published'].map(form),
  booking('hours="Mo-Su 00:00-24:00" mode="inline"'),
  booking('mode="dialog" data-state="silent"'),
  booking('placement="bar"'),
].join('\n');

/** Where everything in the widgets stands. Runs in the page. */
async function boxesOnPage() {
  // The bar gives way to the dialog.
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const animations = roots.flatMap((root) => root.getAnimations());
  await Promise.all(animations.map(({ finished }) => finished));
  return [...document.querySelectorAll('*')].flatMap((widget) =>
    // What a drawing shows is no matter of writing; the trap is for robots.
    [...(widget.shadowRoot?.querySelectorAll(':not(path, .trap)') ?? [])].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { localName, className, id, part } = element;
      return {
        what: [widget.localName, localName, className.baseVal ?? className, id, part.value].join(
          ' ',
        ),
        box: [x, y, width, height],
      };
    }),
  );
}

const phone = '<meta name="viewport" content="width=device-width">';
// A scrollbar beside the page is not what a phone has.
const noScrollbar = '<style>html { scrollbar-width: none } body { margin: 8px }</style>';
// Else browsers choose one by the language, and Firefox among the cuts of "DejaVu Serif" by how its
// files lie on the disk: some are wider than any phone's font.
const sameFont =
  '<style>body { font-family: Arial, "Liberation Sans", "DejaVu Sans", "Noto Sans" }</style>';
const src = 'src="/aftercare.js"';
const hangs = () => {};

/** How a server can fail to give a language. */
const faults = {
  'is not there': undefined,
  'is cut off by the server': (response) => response.socket.destroy(),
  'ends in the middle': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 9_000 });
    response.write('{"messages":');
    setTimeout(() => response.socket.destroy(), 50);
  },
  'is a page of the site': page('', 'Not found'),
  'is empty': '',
  'never comes': hangs,
};
const folderOf = (fault) => `/${fault.replaceAll(' ', '-')}`;

for (const [engine, launch] of Object.entries(engines))
  describe(`in ${engine}`, () => {
    let browser;
    let site;
    /** A visit that takes long: it waits while the other tests run. */
    let waiting;

    before(async () => {
      site = await openSite({ ...files, '/hangs': hangs });
      browser = await launch();
      waiting = await visitWith('never comes');
    });

    after(async () => {
      await browser.close();
      site.close();
    });

    /** Opens a page; `[aftercare]` lines and what the server was asked for are kept apart. */
    async function open(html, prepare, path = '/page') {
      site.pages[path] = html;
      site.requests.length = 0;
      const visited = await visit(browser, site.address(path), prepare);
      return {
        ...visited,
        warnings: () => visited.lines.filter((line) => line.includes('[aftercare]')),
        /** The languages that this site was asked for, by their addresses. */
        asked: () => site.requests.filter((request) => request.includes('.json')),
      };
    }

    /** Visits a page in German, whose file does not come. */
    function visitWith(fault) {
      const folder = folderOf(fault);
      if (faults[fault] !== undefined) site.pages[`${folder}/de.json`] = faults[fault];
      site.pages[`${folder}.html`] = page(
        `<script async ${src} data-locales="${folder}"></script>`,
        bareTags,
        'lang="de"',
      );
      return visit(browser, site.address(`${folder}.html`));
    }

    async function showEverything(code) {
      const { tab } = await open(
        page(
          `${phone}${noScrollbar}${sameFont}<script ${src}></script><script>
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
          </script>`,
          everything,
          `lang="${code}"`,
        ),
        (tab) => tab.setViewport({ width: 320, height: 640 }),
      );
      await allSpeak(tab, code);
      await tab.evaluate(actEverything);
      return tab;
    }

    const wordsIn = async (code) => {
      const tab = await showEverything(code);
      const texts = await tab.evaluate(textsOnPage);
      await tab.evaluate(actOn);
      texts.push(...(await tab.evaluate(textsOnPage)));
      await tab.close();
      return texts;
    };

    it('nothing of the English words is left on a Spanish or an Arabic page', async () => {
      const english = await wordsIn('en');
      // Else the comparison below would miss what it never saw.
      for (const [name, message] of Object.entries(en))
        for (const part of message.split(/{\w+}/).map((part) => part.trim()))
          assert.ok(
            english.some((text) => text.includes(part)),
            `${name}: "${part}" is said`,
          );
      // The owner's own, a number, an address.
      const isNobodys = (text) => /^[\d\s+*·.:/-]*$|^Tern( Tern)?$|^http|127\.0\.0\.1/.test(text);
      const words = english.filter((text) => !isNobodys(text));
      assert.ok(words.length > 100);
      for (const code of ['es', 'ar']) {
        const texts = await wordsIn(code);
        assert.deepEqual(
          texts.filter((text) => words.includes(text)),
          [],
          code,
        );
        // English within a longer text would be in Latin letters.
        const names =
          /Tern|NHS|NCCIH|MedlinePlus|(name@)?example\.com|https?:\S+|127\.0\.0\.1|\u200e/g;
        if (code === 'ar')
          assert.deepEqual(
            texts.filter((text) => /[a-z]/i.test(text.replace(names, ''))),
            [],
          );
      }
    });

    it('every language fits a phone of 320 px, with errors, an open calendar and the booking bar', async () => {
      const tab = await showEverything('en');
      const wrong = {};
      for (const code of spoken) {
        await tab.evaluate((code) => {
          document.documentElement.lang = code;
          document.documentElement.dir = ['ar', 'he'].includes(code) ? 'rtl' : 'ltr';
        }, code);
        await allSpeak(tab, code);
        wrong[code] = await tab.evaluate(findWhatDoesNotFit);
      }
      assert.deepEqual(wrong, Object.fromEntries(spoken.map((code) => [code, []])));
      await tab.close();
    });

    for (const width of [320, 900])
      it(`right to left is the mirror of left to right, ${width} px wide`, async () => {
        // The same words on both, so that every box has its like on the other side.
        const words = { messages: en, topic: { ...defaultTopic, lang: 'he' } };
        site.pages['/mirror/he.json'] = JSON.stringify(words);
        const boxes = {};
        for (const [code, dir] of [
          ['en', 'ltr'],
          ['he', 'rtl'],
        ]) {
          const { tab } = await open(
            page(
              `${phone}${noScrollbar}${sameFont}<script ${src} data-locales="/mirror" data-reviewed-by="Tern"></script>`,
              mirrored,
              `lang="${code}" dir="${dir}"`,
            ),
            (tab) => tab.setViewport({ width, height: 640 }),
          );
          await allSpeak(tab, code);
          await tab.evaluate(actEverything);
          boxes[dir] = await tab.evaluate(boxesOnPage);
          await tab.close();
        }
        const { ltr, rtl } = boxes;
        assert.ok(ltr.length > 100);
        assert.deepEqual(
          rtl.map(({ what }) => what),
          ltr.map(({ what }) => what),
        );
        const wrong = ltr.flatMap(({ what, box: [x, y, w, h] }, index) => {
          const there = rtl[index].box;
          const like = [width - x - w, y, w, h];
          return (w || there[2]) && like.some((side, place) => Math.abs(side - there[place]) > 2)
            ? [`${what} is at ${there}, not at ${like}`]
            : [];
        });
        assert.deepEqual(wrong, []);
      });

    it('an Arabic and a Hebrew page are written from the right, numbers and addresses from the left', async () => {
      const look = async (code) => {
        const { tab } = await open(
          page(
            `${phone}<script ${src} data-href="/book" data-phone="+1 555 010 0199" data-printable data-hours="Mo-Su 00:00-24:00"></script>`,
            bareTags,
            `lang="${code}"`,
          ),
          (tab) => tab.setViewport({ width: 700, height: 800 }),
        );
        await allSpeak(tab, code);
        const found = await tab.evaluate(() => {
          const all = (tag, selector) => [
            ...document.querySelector(`aftercare-${tag}`).shadowRoot.querySelectorAll(selector),
          ];
          // The sheet for paper, shown for once.
          for (const sheet of all('tips-card', 'address')) sheet.style.display = 'block';
          const middle = ({ left, right }) => (left + right) / 2;
          const isRightOf = (one, other) =>
            middle(one.getBoundingClientRect()) > middle(other.getBoundingClientRect());
          /** Where a sign of a text stands. */
          const placeOf = (element, at) => {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            while (!walker.nextNode().data.trim());
            const node = walker.currentNode;
            const range = document.createRange();
            const index = at < 0 ? node.data.length + at : at;
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            return middle(range.getBoundingClientRect());
          };
          const reads = (element) =>
            placeOf(element, 0) < placeOf(element, -1) ? 'from the left' : 'from the right';
          const pseudo = (element, name) => getComputedStyle(element, name);
          const end = (name) =>
            parseFloat(pseudo(all('causes-accordion', 'summary')[0], '::after')[name]);
          const dot = pseudo(all('booking-cta', '[part=hours]')[0], '::before');
          const [tip] = all('tips-card', '[part=item]');
          const [box] = all('comment-form', '[name=remember]');
          const [book, call] = all('booking-cta', '[part=button]');
          return {
            icons: isRightOf(tip.querySelector('svg'), tip.querySelector('strong')),
            checkboxes: isRightOf(box, box.nextElementSibling),
            buttons: isRightOf(book, call),
            chevrons: end('marginRight') > end('marginLeft'),
            dots: parseFloat(dot.marginLeft) > parseFloat(dot.marginRight),
            gradient: getComputedStyle(all('booking-cta', '.card')[0]).backgroundImage.match(
              /[-\d]+deg/,
            )[0],
            aligned: ['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'].every(
              (tag) => getComputedStyle(all(tag, '.card > *')[0]).textAlign === 'start',
            ),
            headings: reads(all('tips-card', '[part=heading]')[0]),
            numbers: reads(call.querySelector('span')),
            sheet: all('tips-card', 'address span')
              .filter((line) => line.textContent.trim())
              .map(reads),
          };
        });
        await tab.close();
        return found;
      };
      const fromTheLeft = {
        icons: false,
        checkboxes: false,
        buttons: false,
        chevrons: false,
        dots: false,
        gradient: '100deg',
        aligned: true,
        headings: 'from the left',
        numbers: 'from the left',
        sheet: ['from the left', 'from the left'],
      };
      assert.deepEqual(await look('en'), fromTheLeft);
      for (const code of ['ar', 'he'])
        assert.deepEqual(
          await look(code),
          {
            ...fromTheLeft,
            ...{ icons: true, checkboxes: true, buttons: true, chevrons: true, dots: true },
            gradient: '-100deg',
            headings: 'from the right',
          },
          code,
        );
    });

    describe('words that are not in the script', () => {
      const german = translations.de.messages;
      const spokenBy = (tab) =>
        tab.evaluate(() =>
          document
            .querySelector('aftercare-comment-form')
            .shadowRoot.querySelector('[part=heading]')
            .textContent.trim(),
        );

      for (const code of ['en', 'en-GB', 'es', 'es-MX'])
        it(`nothing is asked for by a page in ${code}`, async () => {
          const { tab, asked, lines } = await open(
            page(`<script async ${src}></script>`, bareTags, `lang="${code}"`),
          );
          await allSpeak(tab, code);
          assert.deepEqual([asked(), lines], [[], []]);
          await tab.close();
        });

      it('nothing is asked for by a page in a language that nobody wrote, and the owner is told once', async () => {
        const { tab, asked, warnings } = await open(
          page(`<script async ${src}></script>`, bareTags, 'lang="sv"'),
        );
        await allSpeak(tab, 'en');
        assert.deepEqual(asked(), []);
        assert.equal(warnings().length, 1);
        assert.match(warnings()[0], /no-language: lang="sv" is not spoken; English is shown/);
        await tab.close();
      });

      const places = {
        'beside the script': ['/aftercare.js', '', '/locales/'],
        'beside a script in another folder': [
          '/assets/v1/aftercare.js?ver=6.5',
          '',
          '/assets/v1/locales/',
        ],
        'from the folder that the script tag names': [
          '/aftercare.js',
          'data-locales="/words"',
          '/words/',
        ],
        'from a folder that is named from the page on': [
          '/aftercare.js',
          'data-locales="words/"',
          '/words/',
        ],
      };
      for (const [place, [address, attributes, folder]] of Object.entries(places))
        it(`German comes ${place}, once for all four widgets`, async () => {
          site.pages[new URL(address, 'http://localhost').pathname] = script;
          site.pages[`${folder}de.json`] = files['/locales/de.json'];
          const { tab, asked, lines } = await open(
            page(
              `<script async src="${address}" ${attributes}></script>`,
              bareTags,
              'lang="de-AT"',
            ),
          );
          await allSpeak(tab, 'de');
          assert.equal(await spokenBy(tab), german.leaveReply);
          assert.deepEqual(asked(), [`GET ${folder}de.json?${version}`]);
          assert.deepEqual(lines, []);
          await tab.close();
        });

      it('German comes from another origin that allows it, as the script does', async () => {
        const allow = (body, type) => (response) => {
          response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
          response.end(body);
        };
        const host = await openSite({
          '/v1/aftercare.js': allow(script, 'text/javascript'),
          '/v1/locales/de.json': allow(files['/locales/de.json'], 'application/json'),
        });
        try {
          const { tab, asked, lines } = await open(
            page(
              `<script async src="${host.address('/v1/aftercare.js')}"></script>`,
              bareTags,
              'lang="de"',
            ),
          );
          await allSpeak(tab, 'de');
          assert.equal(await spokenBy(tab), german.leaveReply);
          assert.deepEqual(asked(), []);
          assert.deepEqual(
            host.requests.filter((request) => request.includes('.json')),
            [`GET /v1/locales/de.json?${version}`],
          );
          assert.deepEqual(lines, []);
          await tab.close();
        } finally {
          host.close();
        }
      });

      for (const fault of Object.keys(faults))
        it(`English is shown, and the owner told once, where the file ${fault}`, async () => {
          const { tab, lines } = fault === 'never comes' ? waiting : await visitWith(fault);
          await tab.waitForFunction(
            (tags) =>
              tags.every((tag) =>
                document
                  .querySelector(`aftercare-${tag}`)
                  .shadowRoot?.querySelector('.card[lang=en] [part=heading]'),
              ),
            { timeout: 12_000, polling: 100 },
            tags,
          );
          assert.equal(await spokenBy(tab), en.leaveReply);
          const warnings = lines.filter((line) => line.includes('[aftercare]'));
          assert.equal(warnings.length, 1, warnings.join());
          assert.match(
            warnings[0],
            new RegExp(
              `^warn(ing)?: \\[aftercare\\] no-language: lang="de" is shown in English: http.*${folderOf(fault)}/de\\.json`,
            ),
          );
          await tab.close();
        });

      const strict = "default-src 'none'; script-src 'self'; img-src data:";
      for (const [policy, says, language] of [
        [`${strict}; connect-src 'self'`, 'comes', 'de'],
        [strict, 'is asked for in vain', 'en'],
      ])
        it(`German ${says} under the content security policy "${policy}"`, async () => {
          const { tab, lines, warnings } = await open((response) => {
            response.writeHead(200, {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': policy,
            });
            response.end(page(`<script async ${src}></script>`, bareTags, 'lang="de"'));
          });
          await allSpeak(tab, language);
          assert.equal(await spokenBy(tab), language === 'de' ? german.leaveReply : en.leaveReply);
          if (language === 'de') assert.deepEqual(lines, []);
          else {
            assert.equal(warnings().length, 1);
            assert.match(warnings()[0], /no-language: lang="de" is shown in English/);
          }
          await tab.close();
        });
    });

    it('a word of the owner’s on the script tag stands on every form, one on a form before it, in every language', async () => {
      for (const code of ['en', 'de']) {
        const { tab, lines } = await open(
          page(
            `<script async ${src} data-word-send="Off it goes"></script>`,
            `<aftercare-comment-form></aftercare-comment-form>
             <aftercare-comment-form word-send="Tell us"></aftercare-comment-form>
             <div data-aftercare="comment-form"></div>
             <div data-aftercare="comment-form" data-word-send="Ask us"></div>`,
            `lang="${code}"`,
          ),
        );
        await until(
          tab,
          () =>
            [...document.querySelectorAll('aftercare-comment-form')].filter((form) =>
              form.shadowRoot?.querySelector('form'),
            ).length === 4,
        );
        const found = await tab.evaluate(() =>
          [...document.querySelectorAll('aftercare-comment-form')].map(({ shadowRoot }) =>
            ['[part=heading]', 'form button'].map((part) =>
              shadowRoot.querySelector(part).textContent.trim(),
            ),
          ),
        );
        const { leaveReply } = code === 'de' ? translations.de.messages : en;
        assert.deepEqual(
          found,
          ['Off it goes', 'Tell us', 'Off it goes', 'Ask us'].map((word) => [leaveReply, word]),
        );
        assert.deepEqual(lines, []);
        await tab.close();
      }
    });

    it('a comment is written on while the page is translated under it', async () => {
      const { tab, lines } = await open(
        page(
          `<script async ${src}></script>`,
          `<aftercare-tips-card><ul><li>Rest</li></ul></aftercare-tips-card>
           <aftercare-comment-form></aftercare-comment-form>`,
        ),
      );
      await until(tab, () =>
        document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('textarea'),
      );
      await tab.evaluate(() =>
        document
          .querySelector('aftercare-comment-form')
          .shadowRoot.querySelector('textarea')
          .focus(),
      );
      await tab.keyboard.type('Walking helped');
      for (let step = 0; step < 7; step++) await tab.keyboard.press('ArrowLeft');
      // What Google Translate does to a page in Chrome.
      await tab.evaluate(() => {
        document.documentElement.lang = 'ja';
        document.documentElement.classList.add('translated-ltr');
        document.querySelector('li').innerHTML = '<font><font>休む</font></font>';
      });
      await until(
        tab,
        (label) =>
          document.querySelector('aftercare-comment-form').shadowRoot.querySelector('[for=comment]')
            .textContent === label,
        translations.ja.messages.comment,
      );
      await tab.keyboard.type(' really');
      const found = await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('aftercare-comment-form');
        const { value, selectionStart } = shadowRoot.activeElement;
        const [send] = shadowRoot.querySelectorAll('button');
        const tip = document
          .querySelector('aftercare-tips-card')
          .shadowRoot.querySelector('[part=item]');
        return [value, selectionStart, send.textContent.trim(), tip.textContent.trim()];
      });
      assert.deepEqual(found, ['Walking really helped', 14, translations.ja.messages.send, '休む']);
      assert.deepEqual(lines, []);
      await tab.close();
    });
  });
