// What TypeScript, Vue's and Svelte's checkers say of a project that uses the published package:
// nothing where the tags are used rightly, an error where they are not. The right and the wrong
// uses stand in test/package/consumer/types.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openConsumer } from './consumer.mjs';

describe('types are right, and wrong uses are errors,', () => {
  let consumer;

  before(async () => {
    consumer = await openConsumer([
      ...['lit', 'vue', 'svelte'],
      ...['react', 'react-dom', '@types/react', '@types/react-dom'],
    ]);
  });

  after(() => consumer.close());

  // Vue's checker is TypeScript's, and reads Vue's files too.
  it('in a script of a page, in JSX of React and in templates of Vue', async () => {
    assert.equal(await consumer.check('vue-tsc/bin/vue-tsc.js', '--project', '.'), '');
  });

  it('in markup of Svelte', async () => {
    const options = ['--tsconfig', 'tsconfig.json', '--output', 'human', '--fail-on-warnings'];
    assert.equal(await consumer.check('svelte-check/bin/svelte-check', ...options), '');
  });
});
