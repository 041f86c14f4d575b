import { expect, fixture } from '@open-wc/testing';
import { setDefaults } from '../shared/defaults.js';
import { wantedLanguage } from './wanted-language.js';

describe('the language that a widget is to speak', () => {
  afterEach(() => setDefaults({ lang: '' }));

  const create = (html: string) => fixture(html).then((around) => around.querySelector('p')!);

  it('is its own, else the script tag’s, else that of what is around it', async () => {
    const own = await create('<div lang="fr"><p lang="de"></p></div>');
    const other = await create('<div lang="fr"><section><p></p></section></div>');
    expect(wantedLanguage(other)).to.equal('fr');
    setDefaults({ lang: 'es' });
    expect(wantedLanguage(own)).to.equal('de');
    expect(wantedLanguage(other)).to.equal('es');
    expect(wantedLanguage(other, 'pl')).to.equal('pl');
  });

  it('is the page’s where nothing nearer says one, also in a tree of its own', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'ja';
    const around = await fixture('<div></div>');
    const root = around.attachShadow({ mode: 'open' });
    const inside = root.appendChild(document.createElement('p'));
    expect(wantedLanguage(inside)).to.equal('ja');
    document.documentElement.removeAttribute('lang');
    expect(wantedLanguage(inside)).to.equal('');
    document.documentElement.lang = lang;
  });

  it('is found through the hosts of all shadow trees around it, the nearest first', async () => {
    const around = await fixture('<div lang="de"><article><section></section></article></div>');
    const outer = around.querySelector('section')!.attachShadow({ mode: 'open' });
    const middle = outer.appendChild(document.createElement('div'));
    const inner = middle.attachShadow({ mode: 'open' });
    const inside = inner.appendChild(document.createElement('p'));
    expect(wantedLanguage(inside)).to.equal('de');
    around.querySelector('article')!.lang = 'fr';
    expect(wantedLanguage(inside)).to.equal('fr');
    middle.lang = 'it';
    expect(wantedLanguage(inside)).to.equal('it');
    middle.lang = '';
    expect(wantedLanguage(inside)).to.equal('');
  });

  it('does not come from what an empty attribute turns off', async () => {
    const off = await create('<div lang="fr"><p lang=""></p></div>');
    setDefaults({ lang: 'es' });
    expect(wantedLanguage(off)).to.equal('');
  });
});
