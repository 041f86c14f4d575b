// The build's own plugins: what they make, and that they fail loudly.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { hardenLit } from '../../tools/rollup/harden-lit.mjs';
import { pinFiles } from '../../tools/rollup/integrity.mjs';
import { minifyHtml, minifyLiterals } from '../../tools/rollup/minify-literals.mjs';

const fail = (why) => {
  throw new Error(why);
};
const transform = (code) =>
  Object.assign(minifyLiterals(), { error: fail, parse: parseAst }).transform(code, 'x.ts').code;

describe('a template', () => {
  const minified = {
    'loses the layout of the source': [
      ['\n  <p>\n    ', '\n  </p>\n  <i>a</i>\n'],
      ['<p>', '</p><i>a</i>'],
    ],
    'keeps spaces that are meant': [
      ['<p>', ' ', ' now</p>'],
      ['<p>', ' ', ' now</p>'],
    ],
    'keeps words on two lines apart': [['<p>one\n   two</p>'], ['<p>one two</p>']],
    'keeps attributes on several lines apart': [
      ['<input\n  id="a"\n  required\n  value=', '\n/>'],
      ['<input id="a" required value=', '/>'],
    ],
  };
  for (const [what, [texts, result]] of Object.entries(minified))
    it(what, () => {
      assert.deepEqual(minifyHtml(texts), result);
    });

  it('keeps its values', () => {
    assert.equal(
      transform('html`\n <p class=${a}>\n ${`b`}\n </p>`'),
      'html`<p class=${a}>${`b`}</p>`',
    );
  });
});

describe('hardened Lit', () => {
  const plugin = () => Object.assign(hardenLit(), { error: fail });
  const files = [
    'lit-html/lit-html.js',
    '@lit/reactive-element/reactive-element.js',
    'lit-element/lit-element.js',
  ].map((file) => `node_modules/${file}`);

  it('reads no global that an element of the page can hide', async () => {
    for (const file of files) {
      const { code } = plugin().transform(await readFile(file, 'utf8'), file);
      assert.doesNotMatch(code, /Versions|HydrateSupport|litPropertyMetadata/, file);
    }
  });

  it('fails the build where Lit is not what it was', async () => {
    for (const file of files) {
      const code = await readFile(file, 'utf8');
      assert.throws(
        () => plugin().transform(code.replaceAll('.push("', '.add("'), file),
        /has changed/,
      );
      assert.throws(() => plugin().transform(code + code, file), /has changed/);
    }
  });

  it('fails the build where a part of Lit is not met', () => {
    assert.throws(() => plugin().buildEnd(), /Not part of the build/);
  });
});

describe('a style sheet', () => {
  it('loses its comments and the layout of the source', () => {
    assert.equal(
      transform("css`\n  /* why */\n  p + p {\n    content: '⚠';\n  }\n`"),
      'css`p+p{content:"⚠"}`',
    );
  });

  it('is refused with what no browser knows', () => {
    assert.throws(() => transform('css`p { colr: red }`'), /colr/);
    assert.throws(() => transform('css`p { color: red `'), /}/);
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

  it('asks V8 before any code to compile all functions at once', async () => {
    assert.match(`${await built('aftercare.js')}`, /^\/\*!.*\n\/\/# allFunctionsCalledOnLoad\n/);
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
