import { expect } from '@open-wc/testing';
import { distance, suggest } from './suggest.js';

describe('a suggestion', () => {
  it('is the nearest word that is known', () => {
    const known = ['heading', 'heading-level', 'accent', 'href', 'phone', 'word-send'];
    const means = {
      headin: 'heading',
      headinglevel: 'heading-level',
      acent: 'accent',
      hreff: 'href',
      phon: 'phone',
      'word-sned': 'word-send',
      colour: 'accent',
      tittle: 'heading',
      tel: 'phone',
    };
    for (const [written, meant] of Object.entries(means))
      expect(suggest(written, known), written).to.equal(meant);
  });

  it('is none where nothing is near', () => {
    for (const written of ['id', 'aos', 'layout', 'elementor-type', ''])
      expect(suggest(written, ['accent', 'href', 'phone']), written).to.equal(undefined);
    expect(suggest('colour', ['href'])).to.equal(undefined);
  });

  it('rests on how many letters differ', () => {
    expect(distance('', 'abc')).to.equal(3);
    expect(distance('kitten', 'sitting')).to.equal(3);
    expect(distance('same', 'same')).to.equal(0);
  });
});
