import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import { fixture } from '../../test/unit/fixture.js';
import { readPage } from './page.js';
import { plainText } from './plain-text.js';
import { reportsOf } from './report.js';

/** What is known of the one widget in some markup, by label. */
async function facts(markup: string): Promise<Record<string, string>> {
  const place = await fixture(`<div>${markup}</div>`);
  const [report] = reportsOf(readPage({ address: new URL('https://clinic.example/back-ache') }));
  place.remove();
  return Object.fromEntries(report!.facts);
}

describe('the report of a widget', () => {
  it('says what a tips card takes from inside its tag', async () => {
    const inside =
      '<h2>After</h2><p>Words</p><ul><li>Rest</li><li>Drink</li></ul><p>Call us:</p><ul><li>fever</li></ul>';
    const { 'Inside the tag': taken } = await facts(
      `<aftercare-tips-card>${inside}</aftercare-tips-card>`,
    );
    expect(taken).to.equal(
      'the heading “After”, words under the heading, 2 tips, 1 sign that calls for help',
    );
  });

  it('says that nothing of what stands inside is taken', async () => {
    const { 'Inside the tag': taken } = await facts(
      '<aftercare-causes-accordion><b>Words</b></aftercare-causes-accordion>',
    );
    expect(taken).to.match(/^nothing that it takes/);
  });

  it('says where comments go', async () => {
    expect(
      await facts(
        '<aftercare-comment-form action="https://formspree.io/f/x"></aftercare-comment-form>',
      ),
    ).to.include({
      'Comments go to': 'https://formspree.io/f/x',
      'Comments are taken by': 'whatever your form posts to (form)',
      'They belong to': '/back-ache',
    });
    expect(await facts('<aftercare-comment-form></aftercare-comment-form>')).to.include({
      'Comments go to': 'nowhere yet',
    });
  });

  it('says where booking leads', async () => {
    expect(
      await facts(
        '<aftercare-booking-cta href="https://calendly.com/x" mode="inline" phone="555 010 0199"></aftercare-booking-cta>',
      ),
    ).to.include({
      'Booking leads to': 'https://calendly.com/x',
      'It opens': 'in the card',
      'Number to call': '555 010 0199',
    });
    expect(
      await facts(
        '<aftercare-booking-cta href="https://x.as.me/" mode="inline"></aftercare-booking-cta>',
      ),
    ).to.include({ 'It opens': 'in a new tab: it does not stand in a frame' });
    expectWarning(/unsafe-url/);
    expect(
      await facts('<aftercare-booking-cta href="javascript:alert(1)"></aftercare-booking-cta>'),
    ).to.include({ 'Booking leads to': 'nowhere: this address is left out' });
    expect(
      await facts('<aftercare-booking-cta href="tel:+15550100199"></aftercare-booking-cta>'),
    ).to.include({ 'Booking leads to': 'tel:+15550100199' });
  });

  it('says which language is spoken', async () => {
    expect(await facts('<aftercare-tips-card lang="en-GB"></aftercare-tips-card>')).to.include({
      Language: 'en-GB',
    });
  });

  it('can be sent as text', async () => {
    await fixture('<aftercare-tips-card layout="grid"></aftercare-tips-card>');
    const finding = { severity: 'wrong', what: 'What.', fix: 'Mend.', paste: 'paste' } as const;
    const text = plainText('Title', 'https://clinic.example/', [finding], reportsOf(readPage()));
    expect(text).to.match(
      /^Title\n\nhttps:.*\n\n- Has no effect: What\.\n {2}Mend\.\n {2}paste\n\nTips card\n {2}layout="grid" \(the tag itself\)\n {2}Topic: /,
    );
  });
});
