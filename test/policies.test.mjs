// Pages whose elements or policies are in the way of scripts: the widgets stand whole, or what stands
// inside their tags does.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEveryEngine } from './helpers/hosts.mjs';
import { bareTags, page, whole } from './helpers/site.mjs';

const script = '<script src="/witness.js"></script><script async src="/aftercare.js"></script>';

const seen = () => {
  const root = (tag) => document.querySelector(`aftercare-${tag}`)?.shadowRoot;
  const count = (tag, selector) => root(tag)?.querySelectorAll(selector).length ?? 0;
  return {
    tips: count('tips-card', '[part=item]'),
    causes: count('causes-accordion', 'details'),
    fields: count('comment-form', '[part=field]'),
    booking: root('booking-cta')?.querySelector('[part=heading]')?.textContent ?? '',
  };
};
const isWhole = () =>
  !!document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form');

/** What a page answers, with a policy. */
const under = (policy, html) => (response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  });
  response.end(html);
};

inEveryEngine(({ engine, open }) => {
  it('works under a strict policy without style-src, with no violation', async (test) => {
    const tab = await open(
      test,
      '/strict',
      under("default-src 'none'; script-src 'self'; img-src data:", page(script, bareTags)),
    );
    await tab.until(isWhole);
    assert.deepEqual(await tab.run(seen), whole);
    assert.deepEqual(await tab.complaints(), []);
  });
  for (const policy of [
    "trusted-types 'none'",
    'trusted-types aftercare',
    'trusted-types lit-html',
    '',
  ])
    it(`tt ${policy}`, async (test) => {
      const tab = await open(
        test,
        '/tt',
        under(`require-trusted-types-for 'script'; ${policy}`, page(script, bareTags)),
      );
      await new Promise((r) => setTimeout(r, 1000));
      console.log(engine, policy, JSON.stringify(await tab.run(seen)), await tab.complaints());
    });
});
