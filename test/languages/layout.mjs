// All messages of every language, on a phone.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { en, languages } from '../harness/words.mjs';
import { actEverything, actOn, everything, textsOnPage } from './everything.mjs';
import { findWhatDoesNotFit } from './measure.mjs';
import { allSpeak, noScrollbar, phone, sameFont, src } from './tabs.mjs';

export function testLayout({ open }) {
  /** Opens a page with every message in a language, on a phone. */
  async function showEverything(test, code) {
    const tab = await open(
      test,
      page(
        `${phone}${noScrollbar}${sameFont}<script ${src}></script><script>
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
        </script>`,
        everything,
        `lang="${code}"`,
      ),
      { size: { width: 320, height: 640 } },
    );
    await allSpeak(tab, code);
    await tab.run(actEverything);
    return tab;
  }

  const wordsIn = async (test, code) => {
    const tab = await showEverything(test, code);
    const texts = await tab.run(textsOnPage);
    await tab.run(actOn);
    texts.push(...(await tab.run(textsOnPage)));
    await tab.close();
    return texts;
  };

  it('nothing of the English words is left on a Spanish or an Arabic page', async (test) => {
    const english = await wordsIn(test, 'en');
    // Every English text is on the page, or the comparison below would miss it.
    for (const [name, message] of Object.entries(en))
      for (const part of message.split(/{\w+}/).map((part) => part.trim()))
        assert.ok(
          english.some((text) => text.includes(part)),
          `${name}: "${part}" is said`,
        );
    // The owner's texts, numbers and addresses.
    const isNobodys = (text) => /^[\d\s+*·.:/-]*$|^Tern( Tern)?$|^http|127\.0\.0\.1/.test(text);
    const words = english.filter((text) => !isNobodys(text));
    assert.ok(words.length > 100);
    for (const code of ['es', 'ar']) {
      const texts = await wordsIn(test, code);
      assert.deepEqual(
        texts.filter((text) => words.includes(text)),
        [],
        code,
      );
      // English within a longer Arabic text would be in Latin letters.
      const names =
        /Tern|NHS|NCCIH|MedlinePlus|(name@)?example\.com|https?:\S+|127\.0\.0\.1|\u200e/g;
      if (code === 'ar')
        assert.deepEqual(
          texts.filter((text) => /[a-z]/i.test(text.replace(names, ''))),
          [],
        );
    }
  });

  it('every language fits a phone of 320 px, with errors, an open calendar and the booking bar', async (test) => {
    const tab = await showEverything(test, 'en');
    const wrong = {};
    for (const code of languages) {
      await tab.run((code) => {
        document.documentElement.lang = code;
        document.documentElement.dir = ['ar', 'he'].includes(code) ? 'rtl' : 'ltr';
      }, code);
      await allSpeak(tab, code);
      wrong[code] = await tab.run(findWhatDoesNotFit);
    }
    assert.deepEqual(wrong, Object.fromEntries(languages.map((code) => [code, []])));
    await tab.close();
  });
}
