// Pages whose elements take the names of what scripts ask a document for.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { shown, whole } from '../harness/widgets.mjs';
import { isDrawn, script, tags } from './clinic.mjs';

export function testClobbering({ open, site }) {
  const names = [
    ...['reactiveElementVersions', 'litElementVersions', 'litHtmlVersions', 'litIssuedWarnings'],
    ...['litElementPolyfillSupport', 'reactiveElementPolyfillSupport', 'litHtmlPolyfillSupport'],
    ...[
      'trustedTypes',
      'Aftercare',
      'aftercare',
      'define',
      'global',
      'process',
      'module',
      'exports',
      'require',
    ],
    ...[
      'currentScript',
      'title',
      'hidden',
      'head',
      'body',
      'cookie',
      'baseURI',
      'readyState',
      'documentElement',
      'scripts',
      'forms',
      'adoptedStyleSheets',
      'activeElement',
      'defaultView',
    ],
  ];
  const clobbers = {
    'a link of that id': (name) => `<a id="${name}" href="https://evil.example/"></a>`,
    'a form of that name': (name) =>
      `<form name="${name}"><input name="href" /><input name="push" /></form>`,
    'an image of that name': (name) => `<img name="${name}" id="${name}" alt="" src="data:," />`,
    'two elements of that id': (name) => `<a id="${name}"></a><a id="${name}" name="push"></a>`,
  };
  for (const [how, clobber] of Object.entries(clobbers))
    it(`stands whole on a page that has ${how}, of all that a script may ask a page for`, async (test) => {
      const html = page(
        '<script src="/witness.js"></script>',
        `${names.map(clobber).join('')}${tags}${script}`,
      );
      const tab = await open(test, '/clobbered', html);
      await tab.until(isDrawn);
      assert.deepEqual(await tab.run(shown), whole);
      assert.equal(await tab.run(() => typeof globalThis.Aftercare.scan), 'function');
      assert.deepEqual(await tab.complaints(), []);
    });

  const methods = [
    ...[
      'createElement',
      'createElementNS',
      'createComment',
      'createTextNode',
      'createTreeWalker',
      'importNode',
    ],
    ...[
      'querySelector',
      'querySelectorAll',
      'getElementById',
      'addEventListener',
      'removeEventListener',
    ],
  ];
  it('shows what stands inside the tags, or the widgets, where elements hide what every script needs of a document', async (test) => {
    const frames = methods.map((method) => {
      site().pages[`/hidden-${method}`] = page(
        '',
        `<img name="${method}" alt="" />${tags}${script}`,
      );
      return `<iframe src="/hidden-${method}" title="${method}"></iframe>`;
    });
    const tab = await open(test, '/hidden', page('', frames.join('')));
    // By then the script has drawn what it draws.
    await tab.settled();
    const blank = await tab.run(() => {
      const isSeen = ({ contentDocument: frame }) =>
        ['booking-cta', 'comment-form'].every((name) => {
          // The image hides the document's own methods from the test, too.
          const widget = Document.prototype.querySelector.call(frame, `aftercare-${name}`);
          const look = (root) => root?.querySelector('a, form')?.checkVisibility();
          return look(widget.shadowRoot) || look(widget);
        });
      const frames = [...document.querySelectorAll('iframe')];
      return frames.filter((frame) => !isSeen(frame)).map(({ title }) => title);
    });
    assert.deepEqual(blank, []);
  });
}
