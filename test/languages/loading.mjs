// Languages that are not in the script: where they come from, and what is shown when they do not come.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { openSite, page } from '../harness/site.mjs';
import { waitFor } from '../harness/wait.mjs';
import { bareTags, tags } from '../harness/widgets.mjs';
import { defaultTopic, en, translations, wordFiles } from '../harness/words.mjs';
import { allSpeak, headingOf, src, warningOn } from './tabs.mjs';

const script = await readFile('dist/aftercare.js', 'utf8');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** The ways in which a server can fail to deliver a language. */
const faults = {
  'is not there': undefined,
  'is cut off by the server': (response) => response.socket.destroy(),
  'ends in the middle': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 9_000 });
    response.write('{"loading":', () => response.socket.destroy());
  },
  'is a page of the site': page('', 'Not found'),
  'is empty': '',
  'never comes': () => {},
};

export function testLoading({ site, open }) {
  describe('words that are not in the script', () => {
    const german = translations.de.messages;
    const germanFiles = ['locales/de.json', `topics/${defaultTopic.id}.de.json`];

    for (const code of ['en', 'en-GB'])
      it(`nothing is asked for by a page in ${code}`, async (test) => {
        const tab = await open(
          test,
          page(`<script async ${src}></script>`, bareTags, `lang="${code}"`),
        );
        await allSpeak(tab, code);
        await tab.settled();
        assert.deepEqual([tab.asked(), tab.lines], [[], []]);
      });

    it('nothing is asked for by a page in a language that nobody wrote, and the owner is told once', async (test) => {
      const tab = await open(test, page(`<script async ${src}></script>`, bareTags, 'lang="sv"'));
      await allSpeak(tab, 'en');
      const warning = await warningOn(tab);
      assert.deepEqual(tab.asked(), []);
      assert.match(warning, /no-language: lang="sv" is not spoken; English is shown/);
    });

    const places = {
      'beside the script': ['/aftercare.js', '', '/'],
      'beside a script in another folder': ['/assets/v1/aftercare.js?ver=6.5', '', '/assets/v1/'],
      'from the folder that the script tag names': [
        '/aftercare.js',
        'data-locales="/words/locales"',
        '/words/',
      ],
      'from a folder that is named from the page on': [
        '/aftercare.js',
        'data-locales="words/locales/"',
        '/words/',
      ],
    };
    for (const [place, [address, attributes, folder]] of Object.entries(places))
      it(`German comes ${place}, once for all four widgets`, async (test) => {
        site().pages[new URL(address, 'http://localhost').pathname] = script;
        for (const path of germanFiles) site().pages[folder + path] = wordFiles[`/${path}`];
        const tab = await open(
          test,
          page(`<script async src="${address}" ${attributes}></script>`, bareTags, 'lang="de-AT"'),
        );
        await allSpeak(tab, 'de');
        assert.equal(await headingOf(tab), german.leaveReply);
        assert.deepEqual(
          tab.asked().sort(),
          germanFiles.map((path) => `GET ${folder}${path}?${version}`),
        );
        assert.deepEqual(tab.lines, []);
      });

    it('German comes from another origin that allows it, as the script does', async (test) => {
      const allow = (body, type) => (response) => {
        response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
        response.end(body);
      };
      const host = await openSite({
        '/v1/aftercare.js': allow(script, 'text/javascript'),
        ...Object.fromEntries(
          germanFiles.map((path) => [
            `/v1/${path}`,
            allow(wordFiles[`/${path}`], 'application/json'),
          ]),
        ),
      });
      try {
        const tab = await open(
          test,
          page(
            `<script async src="${host.address('/v1/aftercare.js')}"></script>`,
            bareTags,
            'lang="de"',
          ),
        );
        await allSpeak(tab, 'de');
        assert.equal(await headingOf(tab), german.leaveReply);
        assert.deepEqual(tab.asked(), []);
        assert.deepEqual(
          host.requests.filter((request) => request.includes('.json')).sort(),
          germanFiles.map((path) => `GET /v1/${path}?${version}`),
        );
        assert.deepEqual(tab.lines, []);
      } finally {
        host.close();
      }
    });

    for (const [fault, answer] of Object.entries(faults))
      for (const [file, path] of Object.entries({
        messages: germanFiles[0],
        topic: germanFiles[1],
      }))
        it(`English is shown, and the owner told once, where the file with the ${file} ${fault}`, async (test) => {
          const folder = `/${fault.replaceAll(' ', '-')}-${file}`;
          for (const german of germanFiles)
            site().pages[`${folder}/${german}`] = wordFiles[`/${german}`];
          if (answer === undefined) delete site().pages[`${folder}/${path}`];
          else site().pages[`${folder}/${path}`] = answer;
          const tab = await open(
            test,
            page(
              `<script src="/clock.js"></script><script async ${src} data-locales="${folder}/locales"></script>`,
              bareTags,
              'lang="de"',
            ),
          );
          await waitFor(() => tab.asked().length >= 2, { what: 'the files are asked for' });
          if (fault === 'never comes') {
            // The other file has come by then.
            await tab.settled();
            await tab.run(() => globalThis.clock.advance(8_000));
          }
          await tab.until(
            (tags) =>
              tags.every((tag) =>
                document
                  .querySelector(`aftercare-${tag}`)
                  .shadowRoot?.querySelector('.card[lang=en] [part=heading]'),
              ),
            tags,
          );
          assert.equal(await headingOf(tab), en.leaveReply);
          assert.match(
            await warningOn(tab),
            new RegExp(
              `^warn(ing)?: \\[aftercare\\] no-language: lang="de" is shown in English: Error: http.*${folder}/${path}`,
            ),
          );
        });

    const strict = "default-src 'none'; script-src 'self'; img-src data:";
    for (const [policy, says, language] of [
      [`${strict}; connect-src 'self'`, 'comes', 'de'],
      [strict, 'is asked for in vain', 'en'],
    ])
      it(`German ${says} under the content security policy "${policy}"`, async (test) => {
        const tab = await open(test, (response) => {
          response.writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': policy,
          });
          response.end(page(`<script async ${src}></script>`, bareTags, 'lang="de"'));
        });
        await allSpeak(tab, language);
        assert.equal(await headingOf(tab), language === 'de' ? german.leaveReply : en.leaveReply);
        if (language === 'de') assert.deepEqual(tab.lines, []);
        else assert.match(await warningOn(tab), /no-language: lang="de" is shown in English/);
      });
  });
}
