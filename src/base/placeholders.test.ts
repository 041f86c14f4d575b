import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import { names } from '../../test/unit/find.js';
import { fixture } from '../../test/unit/fixture.js';
import type { AftercareElement } from '../index.js';
import { scan } from './placeholders.js';

describe('a placeholder', () => {
  it('gets the widget, its data- attributes as attributes, its children as content', async () => {
    const place = await fixture(
      '<div id="here" class="wide" data-aftercare="causes-accordion" data-heading-level="3" data-open="all" data-lang="en-GB"><details id="a"><summary>A</summary>1</details></div>',
    );
    scan(place);
    const widget = place.querySelector('aftercare-causes-accordion')!;
    await widget.updateComplete;
    expect(place.id).to.equal('here');
    expect(widget.headingLevel).to.equal('3');
    expect(widget.lang).to.equal('en-GB');
    expect(names(widget, 'heading')).to.deep.equal(['Back ache after a massage', 'A'].slice(1));
    expect(widget.shadowRoot!.querySelector('details')!.open).to.equal(true);
  });

  it('is found below any root, and is turned once however often it is scanned', async () => {
    const place = await fixture(
      '<section><div data-aftercare="tips-card"></div><p data-aftercare="booking-cta"></p></section>',
    );
    scan(place);
    scan(place);
    scan();
    expect(place.querySelectorAll('aftercare-tips-card')).to.have.length(1);
    expect(place.querySelectorAll('aftercare-booking-cta')).to.have.length(1);
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<div data-aftercare="tips-card"></div>';
    scan(root);
    expect(root.querySelector('aftercare-tips-card')).to.not.equal(null);
  });

  it('never turns a data- attribute into a script or anything else that the widget does not know', async () => {
    const place = await fixture(
      '<div data-aftercare="booking-cta" data-onclick="alert(1)" data-style="color:red" data-id="x" data-href="/book"></div>',
    );
    scan(place);
    const widget = place.querySelector<AftercareElement>('aftercare-booking-cta')!;
    expect(widget.getAttributeNames()).to.deep.equal(['href']);
  });

  it('that names no widget stays as it is, and the owner is told which there are', async () => {
    expectWarning(
      /unknown-widget: data-aftercare="tipcard" is none; use tips-card, causes-accordion, comment-form or booking-cta/,
    );
    const place = await fixture('<div data-aftercare="tipcard"><p>Stay</p></div>');
    scan(place);
    expect(place.innerHTML).to.equal('<p>Stay</p>');
  });
});
