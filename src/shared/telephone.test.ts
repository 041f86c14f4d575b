import { expect } from '@open-wc/testing';
import { isTelephone, telephoneAddress } from './telephone.js';

describe('a telephone number', () => {
  const addresses: Record<string, string> = {
    '+1 555 010 0199': 'tel:+15550100199',
    '(555) 010-0199': 'tel:5550100199',
    '+44 (0)20 7946 0000': 'tel:+442079460000',
    '020 7946 0000': 'tel:02079460000',
    '+1 555 010 0199 ext. 7': 'tel:+15550100199;ext=7',
    '555-0199 x12': 'tel:5550199;ext=12',
    '+15550100199;ext=3': 'tel:+15550100199;ext=3',
  };
  for (const [written, address] of Object.entries(addresses))
    it(`${written} is called at ${address}`, () => {
      expect(telephoneAddress(written)).to.equal(address);
    });

  it('has three digits at least', () => {
    expect(isTelephone('911')).to.equal(true);
    expect(isTelephone('call us')).to.equal(false);
    expect(isTelephone('')).to.equal(false);
  });
});
