// What an editor offers to those who write the tags: asked of the very services that VS Code asks,
// with the data that the package ships.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import { widgets } from '../../dist/esm/index.js';

const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
const htmlData = await read('dist/vscode.html-custom-data.json');
const cssData = await read('dist/vscode.css-custom-data.json');
const webTypes = await read('dist/web-types.json');

const tags = widgets.map(({ tag }) => tag);
const namesOf = (things) => things.map(({ name }) => name).sort();

/** A text with the place of the cursor, written as `|`. */
function atCursor({ TextDocument }, language, text) {
  const document = TextDocument.create(
    `file:///page.${language}`,
    language,
    1,
    text.replace('|', ''),
  );
  return [document, document.positionAt(text.indexOf('|'))];
}

describe('VS Code, in HTML,', () => {
  const service = html.getLanguageService({
    customDataProviders: [html.newHTMLDataProvider('aftercare', htmlData)],
  });
  const ask = (text) => {
    const [document, place] = atCursor(html, 'html', text);
    return [document, place, service.parseHTMLDocument(document)];
  };
  const offered = (text) => service.doComplete(...ask(text)).items;
  const labels = (text) => offered(text).map(({ label }) => label);
  const hover = (text) => service.doHover(...ask(text))?.contents.value;

  it('offers the four tags', () => {
    const own = labels('<aftercare-|').filter((label) => label.startsWith('aftercare-'));
    assert.deepEqual(own.sort(), [...tags].sort());
  });

  for (const widget of widgets)
    it(`offers every attribute of <${widget.tag}>, and no other of our own`, () => {
      const foreign = new Set(labels('<unknown-tag |'));
      const own = labels(`<${widget.tag} |`).filter((label) => !foreign.has(label));
      // What every tag has, it offers anyway.
      const read = widget.observedAttributes.filter((name) => !foreign.has(name));
      assert.deepEqual(own.sort(), read.sort());
    });

  it('offers the values of an attribute', () => {
    assert.deepEqual(labels('<aftercare-tips-card layout="|"'), ['list', 'grid']);
    assert.deepEqual(labels('<aftercare-booking-cta mode="|"'), ['link', 'dialog', 'inline']);
  });

  it('writes no value where an attribute needs none', () => {
    const textOf = (attribute) =>
      offered('<aftercare-causes-accordion |').find(({ label }) => label === attribute).textEdit
        .newText;
    assert.equal(textOf('numbered'), 'numbered');
    assert.equal(textOf('heading'), 'heading="$1"');
  });

  it('offers the placeholder and what it can become', () => {
    assert.ok(labels('<div |').includes('data-aftercare'));
    assert.deepEqual(
      labels('<div data-aftercare="|"').map((name) => `aftercare-${name}`),
      tags,
    );
  });

  it('says what a tag, an attribute and a word are', () => {
    assert.match(hover('<aftercare-comm|ent-form>'), /\*\*Events\*\*[^]*`aftercare-comment-sent`/);
    assert.match(hover('<aftercare-booking-cta ho|urs="">'), /When the clinic is open/);
    assert.match(hover('<aftercare-comment-form word-se|nd="">'), /In place of “Post comment”/);
  });
});

describe('VS Code, in CSS,', () => {
  const service = css.getCSSLanguageService({
    customDataProviders: [css.newCSSDataProvider(cssData)],
  });
  const offered = (text) => {
    const [document, place] = atCursor(css, 'css', text);
    return service.doComplete(document, place, service.parseStylesheet(document)).items;
  };

  it('offers every custom property once', () => {
    const own = offered('aftercare-tips-card { --aft| }')
      .map(({ label }) => label)
      .filter((label) => label.startsWith('--aftercare-'));
    assert.deepEqual(own.sort(), namesOf(cssData.properties));
    assert.equal(new Set(own).size, own.length);
    assert.ok(own.includes('--aftercare-accent'));
  });

  it('offers the parts, and says of which tags they are', () => {
    const part = offered('aftercare-booking-cta::| {}').find(
      ({ label }) => label === '::part(button)',
    );
    assert.match(part.documentation.value, /`aftercare-booking-cta`: The link to book/);
  });
});

describe('the data for VS Code', () => {
  for (const [language, data] of Object.entries({ html: htmlData, css: cssData }))
    it(`is what the schema of VS Code asks for in ${language}`, async () => {
      const schema = await read(
        `node_modules/vscode-${language}-languageservice/docs/customData.schema.json`,
      );
      // It names no dialect by the address that the validator knows it by.
      const valid = new Ajv({ strict: false }).compile({ ...schema, $schema: undefined });
      assert.equal(valid(data), true, JSON.stringify(valid.errors));
    });
});

// The schema of web-types comes in no package; that the file follows it is looked at by hand.
describe('the editors of JetBrains', () => {
  const { elements, attributes } = webTypes.contributions.html;

  it('find the file by the package, of its version', async () => {
    const { name, version, 'web-types': path } = await read('package.json');
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    assert.deepEqual(await read(path), webTypes);
  });

  it('know the four tags and the placeholder', () => {
    assert.deepEqual(
      elements.map(({ name }) => name),
      tags,
    );
    assert.deepEqual(namesOf(attributes), ['data-aftercare']);
  });

  for (const [place, widget] of widgets.entries())
    it(`know every attribute of <${widget.tag}>`, () => {
      assert.deepEqual(namesOf(elements[place].attributes), [...widget.observedAttributes].sort());
    });

  it('know an attribute’s values and default, the events, the parts', () => {
    const card = elements[tags.indexOf('aftercare-tips-card')];
    const layout = card.attributes.find(({ name }) => name === 'layout');
    assert.deepEqual([layout.value, layout.default], [{ type: "'list' | 'grid'" }, 'list']);
    const form = elements[tags.indexOf('aftercare-comment-form')];
    assert.ok(namesOf(form.js.events).includes('aftercare-comment-sent'));
    assert.ok(namesOf(form.css.parts).includes('field'));
    assert.ok(namesOf(form.css.properties).includes('--aftercare-accent'));
  });
});
