import { expect } from '@open-wc/testing';
import {
  bookingFromChildren,
  causesFromChildren,
  linksFromChildren,
  tipsFromChildren,
} from './children.js';

function host(markup: string): Element {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

const words = (value: unknown) =>
  value instanceof Node ? value.textContent!.trim().replace(/\s+/g, ' ') : value;

describe('content from children', () => {
  it('takes tips from a list, the heading and the paragraph before it, and signs from a second list', () => {
    const topic = tipsFromChildren(
      host(`<h2>First aid</h2><p>Try <b>these</b>.</p>
        <ul><li data-icon="water"><strong>Drink</strong> a <a href="/water">glass</a></li><li>Rest<ul><li>lying down</li></ul></li></ul>
        <p>Go to a doctor with:</p><ul><li>fever</li></ul>`),
    )!;
    expect(topic.tipsHeading).to.equal('First aid');
    expect(words(topic.intro)).to.equal('Try these.');
    expect((topic.intro as Element).querySelector('b')!.textContent).to.equal('these');
    expect(topic.tips).to.have.length(2);
    expect(topic.tips![0]!.icon).to.equal('water');
    expect((topic.tips![0]!.text as Element).querySelector('a')!.getAttribute('href')).to.equal(
      '/water',
    );
    expect(words(topic.tips![1]!.text)).to.equal('Restlying down');
    expect(words(topic.seekHelp!.text)).to.equal('Go to a doctor with:');
    expect(topic.seekHelp!.items!.map(words)).to.deep.equal(['fever']);
  });

  it('takes a paragraph after the tips for advice, and none that leads to the signs', () => {
    const topic = (after: string) => tipsFromChildren(host(`<ul><li>Rest</li></ul>${after}`))!;
    const advice = topic('<p>Tell <em>us</em> <a id="a" href="/tell">first</a>.</p>').advice;
    expect(words(advice)).to.equal('Tell us first.');
    expect((advice as Element).querySelector('a')!.outerHTML).to.equal('<a href="/tell">first</a>');
    expect(topic('<p>Call with:</p><ul><li>fever</li></ul>').advice).to.equal(undefined);
    const both = topic('<p>Tell us.</p><h3>Urgent</h3><p>Call with:</p><ul><li>fever</li></ul>');
    expect([words(both.advice), words(both.seekHelp!.text)]).to.deep.equal([
      'Tell us.',
      'Call with:',
    ]);
    expect(topic('<p> </p>').advice).to.equal(undefined);
  });

  it('takes causes from <details>, with their ids, also inside wrappers', () => {
    const topic = causesFromChildren(
      host(`<h3>Why</h3><p>Reasons</p>
        <div><details id="deep"><summary>Deep <em>pressure</em></summary><p id="p">It <a href="#x">may</a> hurt.</p></details></div>
        <details><summary>Other</summary>Text<details><summary>inner</summary></details></details>`),
    )!;
    expect(topic.causesHeading).to.equal('Why');
    expect(words(topic.causesIntro)).to.equal('Reasons');
    expect(topic.causes!.map(({ id, title }) => [id, title])).to.deep.equal([
      ['deep', 'Deep pressure'],
      ['', 'Other'],
    ]);
    const text = topic.causes![0]!.text as Element;
    expect(words(text)).to.equal('It may hurt.');
    expect(text.querySelector('[id]'), 'no id stands twice').to.equal(null);
  });

  it('finds nothing where nothing is', () => {
    expect(tipsFromChildren(host('<p>Loading</p>'))).to.equal(undefined);
    expect(causesFromChildren(host('<p>Loading</p>'))).to.equal(undefined);
    expect(bookingFromChildren(host('<a href="/book">Book</a>'))).to.equal(undefined);
    expect(linksFromChildren(host(''))).to.deep.equal({
      href: undefined,
      label: undefined,
      phone: undefined,
    });
  });

  it('takes booking words and links, the number as people read it', () => {
    const children = host(
      '<h2>Sore?</h2><p>Come by.</p><p><a href="/book">Book <b>now</b></a> <a href="tel:+15550100199">Call (555) 010-0199</a></p>',
    );
    const { booking } = bookingFromChildren(children)!;
    expect(booking!.heading).to.equal('Sore?');
    expect(words(booking!.text)).to.equal('Come by.');
    expect(linksFromChildren(children)).to.deep.equal({
      href: '/book',
      label: 'Book now',
      phone: '(555) 010-0199',
    });
    expect(linksFromChildren(host('<a href="tel:+1555">Ring us</a>')).phone).to.equal('+1555');
  });
});
