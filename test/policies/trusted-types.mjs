// Pages that ask for Trusted Types.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { shown, whole } from '../harness/widgets.mjs';
import { head, inline, isDrawn, isFallback, tags, under } from './clinic.mjs';

const asksForTypes = "require-trusted-types-for 'script'";

/** The complaints without the violations of some directives. */
const beside = (complaints, ...directives) =>
  complaints.filter(
    (line) => !directives.some((directive) => line.startsWith(`violated: ${directive}`)),
  );

export function testTrustedTypes({ engine, open }) {
  for (const [what, policy] of Object.entries({
    'no policy is named': asksForTypes,
    'its own is allowed': `${asksForTypes}; trusted-types aftercare`,
    'its own is allowed beside others': `${asksForTypes}; trusted-types dompurify aftercare`,
  }))
    it(`works where Trusted Types are asked for and ${what}, with no violation`, async (test) => {
      const tab = await open(test, '/types', under(policy, page(head, tags)));
      await tab.until(isDrawn);
      assert.deepEqual(await tab.run(shown), whole);
      assert.deepEqual(await tab.complaints(), []);
    });

  for (const [what, types] of Object.entries({
    'none may be made': "'none'",
    'only that of another Lit may': 'lit-html',
    'only a sanitizer’s may': 'dompurify',
  }))
    it(`stands where Trusted Types are asked for and ${what}: whole, or as what is inside the tags`, async (test) => {
      const policy = `${asksForTypes}; trusted-types ${types}`;
      const tab = await open(test, '/no-types', under(policy, page(head, tags)));
      const canSetHtml = await tab.run(() => 'setHTML' in Element.prototype);
      // So that this is no test of nothing: only WebKit is known to lack it.
      assert.equal(canSetHtml, engine !== 'WebKit');
      await tab.until(canSetHtml ? isDrawn : isFallback);
      await tab.until(() => document.readyState === 'complete');
      if (canSetHtml) {
        assert.deepEqual(await tab.run(shown), whole);
        assert.deepEqual(await tab.complaints(), []);
      } else {
        assert.equal(await tab.run(isFallback), true);
        const complaints = beside(
          await tab.complaints(),
          'trusted-types',
          'require-trusted-types-for',
        );
        assert.equal(complaints.length, 1);
        assert.match(complaints[0], /cannot-draw: .*allow "trusted-types aftercare"/);
      }
    });

  it('works beside a policy for all that a page has made, and leaves what stands inside the tags where that changes markup', async (test) => {
    const types = `${asksForTypes}; trusted-types default`;
    for (const [rule, isKind] of [
      ['(markup) => markup', true],
      ["(markup) => markup.replace(/<[?!].*?>/g, '')", false],
    ]) {
      const own = inline(
        `globalThis.trustedTypes?.createPolicy('default', { createHTML: ${rule} })`,
      );
      const tab = await open(test, '/default', under(types, page(own + head, tags)));
      const isWhole = isKind || (await tab.run(() => 'setHTML' in Element.prototype));
      await tab.until(isWhole ? isDrawn : isFallback);
      assert.deepEqual(
        beside(await tab.complaints(), 'trusted-types').map(
          (line) => /\[aftercare\] [\w-]+/.exec(line)?.[0] ?? line,
        ),
        isWhole ? [] : ['[aftercare] cannot-draw'],
      );
    }
  });

  it('leaves the policy’s name to a page’s own Lit, whichever comes first', async (test) => {
    const make =
      "globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup })";
    const tab = await open(
      test,
      '/own-lit',
      under(`${asksForTypes}; trusted-types lit-html aftercare`, page(inline(make) + head, tags)),
    );
    await tab.until(isDrawn);
    assert.deepEqual(await tab.run(shown), whole);
    assert.deepEqual(await tab.complaints(), []);
    const later = await open(
      test,
      '/own-lit-later',
      under(
        `${asksForTypes}; trusted-types lit-html aftercare`,
        page(
          head,
          `${tags}${inline(`addEventListener('load', () => { ${make}; globalThis.made = true; })`)}`,
        ),
      ),
    );
    await later.until(() => globalThis.made);
    await later.until(isDrawn);
    assert.deepEqual(await later.complaints(), []);
  });

  it('a second copy and another version are quiet beside the first where the policy allows one of a name', async (test) => {
    const copies = ['/aftercare.js', '/aftercare.js?again', '/aftercare-9.9.9.js']
      .map((src) => `<script src="${src}"></script>`)
      .join('');
    const policy = `${asksForTypes}; trusted-types aftercare`;
    const html = page(`<script src="/witness.js"></script>${copies}`, tags);
    const tab = await open(test, '/copies', under(policy, html));
    await tab.until(isDrawn);
    assert.deepEqual(await tab.run(shown), whole);
    const complaints = beside(await tab.complaints(), 'trusted-types');
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /two-versions/);
  });
}
