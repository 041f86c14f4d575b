import { expect } from '@open-wc/testing';
import { DraftName, placeOf } from './draft-name.js';

const page = 'https://clinic.example/back-ache';

describe('the page of a draft', () => {
  const same = [
    '',
    '#comments',
    '?utm_source=mail&utm_campaign=a',
    '?fbclid=1',
    '?gclid=1&gbraid=2',
    '?msclkid=1',
    '?mc_cid=1&mc_eid=2',
    '?_ga=1&_gl=2',
    '?_hsenc=1&hsa_cam=2',
    '?replytocom=7#respond',
    '?unapproved=12&moderation-hash=ab',
    '?aftercare-debug',
  ];
  for (const rest of same)
    it(`is the same with "${rest}"`, () => {
      expect(placeOf(page + rest)).to.equal(page);
    });

  for (const rest of ['?p=7', '?page=2', '?another', '/2', '?utm=1&p=7', '?clinic=2'])
    it(`is another with "${rest}"`, () => {
      expect(placeOf(page + rest)).to.equal(page + rest);
    });

  it('keeps what names the page beside what does not', () => {
    expect(placeOf(`${page}?p=7&utm_source=mail#c`)).to.equal(`${page}?p=7`);
  });
});

describe('the name of a draft', () => {
  it('is another for each form of a thread on a page, and free again when a form is gone', () => {
    const [first, second, third] = [new DraftName(), new DraftName(), new DraftName()];
    const name = first.find('a');
    expect(first.find('a')).to.equal(name);
    expect(second.find('a')).to.not.equal(name);
    first.release();
    expect(third.find('a')).to.equal(name);
    second.release();
    third.release();
  });

  it('changes with the thread and the page’s address, and nothing stays under the old one', () => {
    const draft = new DraftName();
    const { href } = location;
    const names = ['a', 'b', 'b'].map((thread, index) => {
      if (index === 2) history.replaceState(null, '', '?x=2');
      const name = draft.find(thread);
      sessionStorage.setItem(name, '{}');
      return name;
    });
    history.replaceState(null, '', href);
    expect(new Set(names).size).to.equal(3);
    expect(names.map((name) => sessionStorage.getItem(name))).to.deep.equal([null, null, '{}']);
    draft.release();
    sessionStorage.clear();
  });
});
