// The build's own plugins: what they make, and that they fail loudly.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { pinFiles } from '../tools/integrity.mjs';
import { markupOf } from '../tools/compile-templates.mjs';
import { slimLit } from '../tools/slim-lit.mjs';

const fail = (why) => {
  throw new Error(why);
};

describe('a compiled template', () => {
  const compiled = {
    'marks values between tags and in attributes': [
      ['<a href=', ' class="a ', '" ?hidden=', '>', '</a>'],
      '<a $href=$ $class="a $" $?hidden=$><?></a>',
    ],
    'loses the layout of the source': [
      ['\n  <p>\n    ', '\n  </p>\n  <i>a</i>\n'],
      '<p><?></p><i>a</i>',
    ],
    'keeps spaces that are meant': [['<p>', ' ', ' now</p>'], '<p><?> <?> now</p>'],
    'parts words over two lines by one space': [['<p>one\n   two</p>'], '<p>one two</p>'],
    'keeps attributes over several lines apart': [
      ['<input\n  id="a"\n  required\n  value=', '\n/>'],
      '<input id=a required $value=$ />',
    ],
    'ends a last value with a mark': [['<p></p>', ''], '<p></p><?><!>'],
    listens: [['<form @submit=', '></form>'], '<form $@submit=$></form>'],
  };
  for (const [what, [texts, markup]] of Object.entries(compiled))
    it(what, () => {
      assert.equal(markupOf(texts, fail), markup);
    });

  const refused = {
    'a property binding': ['<p .x=', '></p>'],
    'an element binding': ['<p ', '></p>'],
    'a value in a text area': ['<textarea>', '</textarea>'],
    'a value in a comment': ['<!-- ', ' -->'],
    'the sign that marks values': ['<p>$5 ', '</p>'],
    'an attribute in capitals': ['<svg viewBox=', '></svg>'],
  };
  for (const [what, texts] of Object.entries(refused))
    it(`is refused with ${what}`, () => {
      assert.throws(() => markupOf(texts, fail));
    });
});

describe('Lit cut down', () => {
  const file = 'node_modules/lit-html/development/lit-html.js';
  const plugin = () => Object.assign(slimLit(), { error: fail });

  it('fails the build where Lit is not what it was', async () => {
    const code = await readFile(file, 'utf8');
    plugin().transform(code, file);
    for (const part of [
      'function trustFromTemplateString(',
      'const trustedTypes = global.trustedTypes;',
      'const templateCache = new WeakMap();',
      ".push('3.3.3')",
    ])
      assert.throws(
        () => plugin().transform(code.replace(part, 'changed('), file),
        /look again at the edit/,
      );
  });

  it('fails the build where a part of Lit is not met, or one is asked for that is gone', () => {
    assert.throws(() => plugin().buildEnd(), /not met in the build/);
    assert.throws(
      () => plugin().resolveId('lit/directives/repeat.js', 'x.ts'),
      /is edited out of Lit/,
    );
  });
});

describe('what was built', () => {
  const built = (name) => readFile(`dist/${name}`);
  const hashOf = (bytes, algorithm) =>
    `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

  it('is there under a name with its version, with its hash beside it and in what owners paste', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    const script = await built('aftercare.js');
    const integrity = hashOf(script, 'sha384');
    assert.deepEqual(await built(`aftercare-${version}.js`), script);
    assert.equal(`${await built(`aftercare-${version}.js.sri`)}`, `${integrity}\n`);
    const [paste] = (await readFile('README.md', 'utf8')).match(/<script\b.*?>/s);
    assert.ok(paste.includes(`src="/aftercare-${version}.js"`));
    assert.ok(paste.includes(`integrity="${integrity}"`));
  });

  it('takes only its own self-check for it', async () => {
    const hash = hashOf(await built('self-check.js'), 'sha256');
    for (const door of ['aftercare.js', 'esm/embed.js'])
      assert.ok(`${await built(door)}`.includes(hash), door);
  });

  it('pins a file by what stands in it, and fails where there is none', async () => {
    const hash = hashOf(await readFile('LICENSE'), 'sha256');
    assert.equal(pinFiles().renderChunk("x = 'sha256 of LICENSE';").code, `x = '${hash}';`);
    assert.throws(() => pinFiles().renderChunk("x = 'sha256 of gone.js';"), /ENOENT/);
  });
});
