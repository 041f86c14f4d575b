import { expect } from '@open-wc/testing';
import { fieldOf, formBody } from './page-form.js';

function host(markup: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

const entries = (body: FormData | URLSearchParams) => [...body] as [string, string][];

describe('a form that a page has', () => {
  it('has its fields found whatever it calls them', () => {
    const place =
      host(`<form><input type="hidden" name="id"><input name="author"><input type="email" name="mail">
      <input name="url"><textarea name="message"></textarea></form>`);
    for (const form of [place, place.firstElementChild]) {
      expect(fieldOf(form, 'name')!.name).to.equal('author');
      expect(fieldOf(form, 'email')!.name).to.equal('mail');
      expect(fieldOf(form, 'website')!.name).to.equal('url');
      expect(fieldOf(form, 'comment')!.name).to.equal('message');
      expect(fieldOf(form, 'toString')).to.equal(undefined);
    }
    expect(fieldOf(null, 'name')).to.equal(undefined);
  });

  it('is posted with its hidden fields, those of a name twice, and without what is empty', () => {
    const form = host(
      `<form><input type="hidden" name="form-name" value="reply"><input type="hidden" value="nameless">
       <input type="hidden" name="tag" value="a"><input type="hidden" name="tag" value="b"></form>`,
    ).querySelector('form');
    const body = formBody({ author: 'Dana', url: '', comment: 'Ü & “ö”\n2' }, form);
    expect(body).to.be.instanceOf(URLSearchParams);
    expect(entries(body)).to.deep.equal([
      ['form-name', 'reply'],
      ['tag', 'a'],
      ['tag', 'b'],
      ['author', 'Dana'],
      ['comment', 'Ü & “ö”\n2'],
    ]);
    expect(entries(formBody({ a: '1' }, null))).to.deep.equal([['a', '1']]);
  });

  it('is posted as multipart where it says so, also with a field that is called enctype', () => {
    const form = host(
      '<form enctype="multipart/form-data"><input type="hidden" name="enctype" value="x"></form>',
    ).querySelector('form');
    const body = formBody({ author: 'Dana' }, form);
    expect(body).to.be.instanceOf(FormData);
    expect(entries(body)).to.deep.equal([
      ['enctype', 'x'],
      ['author', 'Dana'],
    ]);
  });
});
