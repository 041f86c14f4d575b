import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looksOf, nameOf } from './looks.mjs';

const values = {
  lang: ['en', 'es', 'ar'],
  width: [320, 1280],
  scheme: ['light', 'dark'],
  forced: ['none', 'active'],
};

describe(
  'the looks at a story',
  { skip: process.env.TEST_EVERY_COMBINATION && 'all are looked at' },
  () => {
    for (let story = 0; story < 8; story++)
      it(`hold every pair of values, as those of story ${story}`, () => {
        const looks = looksOf(story);
        assert.equal(looks.length, 6);
        for (const [one, ones] of Object.entries(values))
          for (const [other, others] of Object.entries(values))
            for (const first of ones)
              for (const second of one === other ? [first] : others)
                assert.ok(
                  looks.some((look) => look[one] === first && look[other] === second),
                  `${one}=${first} with ${other}=${second}`,
                );
      });

    it('of eight stories in a row are all combinations that there are', () => {
      const names = Array.from({ length: 8 }, (_, story) => looksOf(story).map(nameOf)).flat();
      assert.equal(new Set(names).size, 24);
    });
  },
);
