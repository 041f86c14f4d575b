import { expect } from '@open-wc/testing';
import { fixture } from '../../test/unit/fixture.js';
import { widgets } from '../index.js';
import { defaultTopic } from '../content/topics/default-topic.js';
import { nameOf } from './names.js';
import { addressOf, attributesOf, defaultTopicId, readPage, tags } from './page.js';

describe('the reading of a page', () => {
  it('knows the widgets, their attributes and the built-in topic', () => {
    expect(widgets.map(({ tag }) => tag).toSorted()).to.deep.equal([...tags].sort());
    expect(defaultTopicId).to.equal(defaultTopic.id);
    expect(attributesOf('aftercare-booking-cta')).to.include.members([
      'href',
      'time-zone',
      'lang',
      'word-call',
    ]);
    expect(attributesOf('x-unknown')).to.deep.equal([]);
  });

  it('numbers widgets of a kind where there are several', async () => {
    await fixture(
      '<div><aftercare-tips-card></aftercare-tips-card><aftercare-booking-cta phone="555 010 0199"></aftercare-booking-cta><aftercare-tips-card></aftercare-tips-card></div>',
    );
    const page = readPage();
    expect(page.widgets.map((widget) => nameOf(page, widget))).to.deep.equal([
      'Tips card 1',
      'Booking card',
      'Tips card 2',
    ]);
  });

  it('takes for an address only what the widgets would use', () => {
    expect(addressOf('/book')!.href).to.equal(`${location.origin}/book`);
    for (const written of [
      undefined,
      '',
      'javascript:x()',
      'mailto:a@b.example',
      'https://a:b@c.example',
      'https://',
    ])
      expect(addressOf(written), written).to.equal(undefined);
  });
});
