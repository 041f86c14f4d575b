// The build's own plugins: what they make, and that they fail loudly.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { checkInnerNames } from '../../tools/inner-names.mjs';
import { pinFiles } from '../../tools/integrity.mjs';
import { compileTemplates, markupOf } from '../../tools/compile-templates.mjs';
import { likeEnglish } from '../../tools/like-english.mjs';
import { privateNames } from '../../tools/private-names.mjs';
import { propertyNames } from '../../tools/property-names.mjs';
import { shortProperties } from '../../tools/short-properties.mjs';
import { slimLit } from '../../tools/slim-lit.mjs';

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

describe('short names', () => {
  const short = (code) => Object.assign(shortProperties(), { error: fail }).renderChunk(code).code;
  const check = (code, names) =>
    Object.assign(checkInnerNames(names), { error: fail }).renderChunk(code);

  it('are given to the widgets’ own custom properties, in styles and in code alike', () => {
    assert.equal(
      short("css`a{--_link:red;color:var(--_link)}`, set('--_line', 'var(--aftercare-line)')"),
      "css`a{--a:red;color:var(--a)}`, set('--b', 'var(--aftercare-line)')",
    );
  });

  it('fail the build where a custom property’s name is put together', () => {
    assert.throws(() => short('`var(--_${name})`'), /put together/);
  });

  const renamed = (code) => Object.assign(privateNames(), { error: fail }).renderChunk(code).code;

  it('begin anew in each class where they are private', () => {
    assert.equal(
      renamed('class A{#q=1;#z(){return this.#z(this.#q)||this.#z()}}class B{#y=#y in this}'),
      'class A{#t=1;#e(){return this.#e(this.#t)||this.#e()}}class B{#e=#e in this}',
    );
    assert.throws(() => renamed('class A{#q=class{#z=1}}'), /within a class/);
  });

  it('are all that is left of properties whose attributes are named after them', () => {
    const listed = (properties) =>
      Object.assign(propertyNames(), { error: fail, parse: parseAst }).transform(
        `class A { static { this.properties = { ${properties} }; } }`,
        'x.ts',
      ).code;
    assert.equal(
      listed("open: {}, headingLevel: { attribute: 'heading-level' }"),
      'class A { static { this.properties = ["open","headingLevel"]; } }',
    );
    for (const odd of ["open: { attribute: 'is-open' }", 'noDraft: {}', 'open: { reflect: true }'])
      assert.throws(() => listed(odd), /options of its own/, odd);
  });

  it('fail the build where a name of the list is a member no more', () => {
    check('class A { shown = { late: 1 }; mend() { return this.hosts } }', [
      ...['shown', 'late', 'mend', 'hosts'],
    ]);
    assert.throws(() => check('const shown = "shown"', ['shown']), /not met.*shown/);
  });

  it('leave alone what Preact keeps on every element', async () => {
    const script = await readFile('dist/aftercare.js', 'utf8');
    assert.ok(!/[^.]\.l\b/.test(script));
  });
});

describe('Spanish in the order of English', () => {
  const english = {
    hello: 'Hello',
    items: [{ title: 'One', text: '' }],
    more: { 'heat-cold': 'Two' },
  };
  const spanish = {
    hello: 'Hola',
    items: [{ title: 'Uno', text: '·' }],
    more: { 'heat-cold': 'Dos' },
  };

  async function built(words) {
    const modules = {
      '/messages/en.ts': `export const en = ${JSON.stringify(english)};`,
      '/messages/es.ts': `export const es = ${JSON.stringify(words)};`,
    };
    const memory = { name: 'memory', resolveId: (id) => id, load: (id) => modules[id] };
    const bundle = await rollup({ input: '/messages/es.ts', plugins: [likeEnglish(), memory] });
    const { output } = await bundle.generate({ format: 'es' });
    return output[0].code;
  }

  it('says the same, and names nothing twice', async () => {
    const code = await built(spanish);
    assert.equal(code.split('heat-cold').length, 2);
    const { es } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.deepEqual(es, spanish);
  });

  for (const [what, words] of Object.entries({
    'has another order': { items: spanish.items, hello: 'Hola', more: spanish.more },
    'lacks words': { hello: 'Hola', items: spanish.items },
    'has more of them': { ...spanish, adios: 'Adiós' },
  }))
    it(`fails the build where it ${what}`, async () => {
      await assert.rejects(built(words), /not in the order of the English words/);
    });
});

describe('a style sheet', () => {
  const compile = (code) =>
    Object.assign(compileTemplates({ compile: true }), {
      error: fail,
      parse: parseAst,
    }).transform(code, 'x.ts').code;

  it('loses its comments and the layout of the source', () => {
    assert.equal(
      compile("css`\n  /* why */\n  p + p {\n    content: '⚠';\n  }\n`"),
      'css`p+p{content:"⚠"}`',
    );
  });

  it('is refused with what no browser knows', () => {
    assert.throws(() => compile('css`p { colr: red }`'), /colr/);
    assert.throws(() => compile('css`p { color: red `'), /}/);
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
