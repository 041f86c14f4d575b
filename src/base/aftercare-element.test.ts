import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import { all, names, spoken } from '../../test/unit/find.js';
import { fixture } from '../../test/unit/fixture.js';
import { loadSpanish } from '../../test/unit/spanish.js';
import { eventually, settled } from '../../test/unit/wait.js';
import { widgets, type AftercareElement } from '../index.js';

const tags = widgets.map(({ tag }) => tag);
const card = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[part=card]')!;
const realFetch = window.fetch;

/** A day of answers from the network: a topic's address asks `fetch`. */
function serve(answer: (url: string) => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  window.fetch = (url) => {
    asked.push(url as string);
    return Promise.resolve(answer(url as string));
  };
  return asked;
}

afterEach(() => {
  window.fetch = realFetch;
});

for (const tag of tags)
  describe(tag, () => {
    const create = (attributes = '', children = '') =>
      fixture<AftercareElement>(`<${tag} ${attributes}>${children}</${tag}>`);

    it('heading and intro replace the words, empty removes them, as text', async () => {
      const widget = await create('heading="<b>My</b> words" intro="Mine too"');
      expect(names(widget, 'heading')[0]).to.equal('<b>My</b> words');
      expect(widget.shadowRoot!.querySelector('[part=intro]')!.textContent).to.equal('Mine too');
      widget.heading = '';
      widget.intro = '';
      await widget.updateComplete;
      expect(widget.shadowRoot!.querySelector('[part=heading], [part=intro], header')).to.equal(
        null,
      );
    });

    for (const level of [2, 3, 4, 5, 6])
      it(`heading-level="${level}" heads the card with a heading of that level`, async () => {
        expect(all(await create(`heading-level="${level}"`), 'heading')[0]!.localName).to.equal(
          `h${level}`,
        );
      });

    it('heading-level that is none is 2, and the owner is told', async () => {
      expectWarning(
        new RegExp(`bad-value: heading-level="1" on <${tag}> .* use a whole number from 2 to 6`),
      );
      expect(all(await create('heading-level="1"'), 'heading')[0]!.localName).to.equal('h2');
    });

    it('accent colours it, and one that is no colour leaves the default and is named', async () => {
      expectWarning(new RegExp(`bad-value: accent="tael" on <${tag}> .* use a CSS colour`));
      const colour = (widget: Element) => {
        const link = document.createElement('a');
        card(widget).append(link);
        return getComputedStyle(link).color;
      };
      const standard = colour(await create());
      const purple = colour(await create('style="--aftercare-accent: rebeccapurple"'));
      expect(purple).to.not.equal(standard);
      expect(colour(await create('accent="rebeccapurple"'))).to.equal(purple);
      expect(colour(await create('accent="tael"'))).to.equal(standard);
    });

    it('color-scheme is light, dark, the visitor’s, or that of the page around it', async () => {
      const scheme = (widget: Element) => getComputedStyle(card(widget)).colorScheme;
      expect(scheme(await create('color-scheme="light"'))).to.equal('light');
      expect(scheme(await create('color-scheme="dark"'))).to.equal('dark');
      expect(scheme(await create('color-scheme="auto"'))).to.equal('light dark');
      expect(scheme(await create('style="color-scheme: dark"'))).to.equal('dark');
      const dark = await create('color-scheme="dark"');
      const light = await create('color-scheme="light"');
      expect(getComputedStyle(card(dark)).color).to.not.equal(getComputedStyle(card(light)).color);
    });

    it('takes the tokens and the font of the page', async () => {
      const widget = await create(
        'style="--aftercare-surface: rgb(1, 2, 3); --aftercare-text: rgb(4, 5, 6); --aftercare-radius: 3px; --aftercare-space: 7px; --aftercare-line: rgb(7, 8, 9); font-family: Georgia"',
      );
      const style = getComputedStyle(card(widget));
      expect(
        style.backgroundColor === 'rgb(1, 2, 3)' || style.backgroundImage.includes('rgb(1, 2, 3)'),
      ).to.equal(true);
      expect(style.color).to.equal('rgb(4, 5, 6)');
      expect(style.borderRadius).to.equal('3px');
      expect(style.padding).to.equal('7px');
      expect(style.borderColor).to.equal('rgb(7, 8, 9)');
      expect(style.fontFamily).to.equal('Georgia');
      widget.style.setProperty('--aftercare-font', 'Courier');
      expect(getComputedStyle(card(widget)).fontFamily).to.equal('Courier');
    });

    it('keeps the page’s text size between 15 and 20 px', async () => {
      const size = async (around: number) => {
        const place = await fixture(`<div style="font-size: ${around}px"><${tag}></${tag}></div>`);
        return getComputedStyle(place.firstElementChild!).fontSize;
      };
      expect(await size(10)).to.equal('15px');
      expect(await size(17)).to.equal('17px');
      expect(await size(40)).to.equal('20px');
    });

    it('counts properties that were set before the tag was known', async () => {
      const early = class extends (customElements.get(tag) as unknown as typeof HTMLElement) {};
      const name = `early-${tag}`;
      const element = document.createElement(name) as AftercareElement;
      element.heading = 'Set early';
      document.body.append(element);
      customElements.define(name, early);
      await element.updateComplete;
      expect(names(element, 'heading')[0]).to.equal('Set early');
      element.heading = 'Set late';
      await element.updateComplete;
      expect(names(element, 'heading')[0]).to.equal('Set late');
      element.remove();
    });

    it('updates once for one change, and not for what concerns others', async () => {
      await loadSpanish();
      const Widget = customElements.get(tag) as unknown as new () => HTMLElement & {
        updated(): void;
      };
      let updates = 0;
      class Counted extends Widget {
        override updated(): void {
          super.updated();
          updates++;
        }
      }
      const name = `counted-${tag}`;
      customElements.define(name, Counted);
      const place = await fixture(`<div lang="en"><${name}></${name}><p></p></div>`);
      const widget = place.firstElementChild as AftercareElement;
      const updatesAfter = async (change: () => void) => {
        await settled();
        updates = 0;
        change();
        await settled();
        return updates;
      };
      expect(await updatesAfter(() => widget.setAttribute('heading', 'Mine'))).to.equal(1);
      expect(await updatesAfter(() => (widget.intro = 'Mine too'))).to.equal(1);
      expect(await updatesAfter(() => widget.setAttribute('word-loading', 'Wait'))).to.equal(1);
      expect(await updatesAfter(() => widget.append('Text'))).to.equal(1);
      expect(await updatesAfter(() => (widget.lang = 'es'))).to.equal(1);
      expect(await updatesAfter(() => widget.removeAttribute('lang'))).to.equal(1);
      expect(await updatesAfter(() => (place.lang = 'es'))).to.equal(1);
      expect(await updatesAfter(() => (place.querySelector('p')!.lang = 'de'))).to.equal(0);
      expect(await updatesAfter(() => widget.classList.add('own'))).to.equal(0);
    });

    it('follows the language of the host that it is in, also when that changes', async () => {
      await loadSpanish();
      const host = await fixture('<div lang="es"></div>');
      const outer = host.attachShadow({ mode: 'open' });
      const middle = outer.appendChild(document.createElement('div'));
      const widget = document.createElement(tag) as AftercareElement;
      middle.attachShadow({ mode: 'open' }).append(widget);
      await widget.updateComplete;
      expect(card(widget).lang).to.equal('es');
      middle.lang = 'en';
      await settled();
      expect(card(widget).lang).to.equal('en');
      middle.removeAttribute('lang');
      await settled();
      expect(card(widget).lang).to.equal('es');
      host.lang = 'en';
      await settled();
      expect(card(widget).lang).to.equal('en');
    });

    it('draws the same again when nothing has changed', async () => {
      const widget = await create('heading="Mine"');
      const before = widget.shadowRoot!.innerHTML;
      for (let times = 0; times < 3; times++) {
        widget.requestUpdate();
        await widget.updateComplete;
      }
      expect(widget.shadowRoot!.innerHTML).to.equal(before);
    });

    it('stays what it is when it is moved', async () => {
      const widget = await create('heading="Moved"');
      const before = card(widget);
      document.body.prepend(widget);
      await widget.updateComplete;
      expect(card(widget)).to.equal(before);
      expect(names(widget, 'heading')[0]).to.equal('Moved');
    });

    it('can be cloned, and taken out and put back', async () => {
      const widget = await create('heading="Cloned"');
      const clone = widget.cloneNode(true) as AftercareElement;
      widget.after(clone);
      await clone.updateComplete;
      expect(names(clone, 'heading')[0]).to.equal('Cloned');
      const { parentElement } = clone;
      clone.remove();
      clone.heading = 'Changed meanwhile';
      parentElement!.append(clone);
      await clone.updateComplete;
      expect(names(clone, 'heading')[0]).to.equal('Changed meanwhile');
    });

    it('does not show when it is hidden', async () => {
      expect((await create('hidden')).offsetHeight).to.equal(0);
    });

    it('fits 320 px, also with a very long word', async () => {
      const place = await fixture(
        `<div style="width: 320px; overflow: auto"><${tag} heading="${'Rindfleischetikettierung'.repeat(4)}" href="/b" label="${'Terminvereinbarung'.repeat(4)}" consent="${'Einverstanden'.repeat(9)}"></${tag}></div>`,
      );
      expect(place.scrollWidth).to.be.at.most(320);
    });

    it('is written left to right on a page that is written the other way, where its words are English', async () => {
      expectWarning(/no-language: lang="ur-.*" is not spoken/);
      const place = await fixture(`<div lang="ur-x-${tag}" dir="rtl"><${tag}></${tag}></div>`);
      expect(getComputedStyle(card(place.firstElementChild!)).direction).to.equal('ltr');
      expect(card(place.firstElementChild!).lang).to.equal('en');
    });
  });

describe('a topic', () => {
  const neck =
    '{"id":"neck","lang":"en","title":"Neck pain","tips":[{"title":"Turn slowly"}],"causes":[{"id":"desk","title":"Desk work","text":"One.\\n\\nTwo."}],"booking":{"heading":"Stiff?"}}';
  const create = (tag: string, topic: string, children = '') =>
    fixture<AftercareElement>(`<${tag} topic="${topic}">${children}</${tag}>`);

  it('may stand on the page as JSON, also changed for another one', async () => {
    await fixture(`<script type="application/json" id="neck-topic">${neck}</script>`);
    const tips = await create('aftercare-tips-card', '#neck-topic');
    expect(names(tips, 'heading')).to.deep.equal(['Neck pain']);
    expect(spoken(tips)).to.include('Turn slowly').and.to.not.include('massage');
    tips.topic = 'back-ache-after-massage';
    await tips.updateComplete;
    expect(spoken(tips)).to.include('Keep drinking water');
    const booking = await create('aftercare-booking-cta', '#neck-topic');
    expect(names(booking, 'heading')).to.deep.equal(['Stiff?']);
    const causes = await create('aftercare-causes-accordion', '#neck-topic');
    expect(
      [...causes.shadowRoot!.querySelectorAll('.text p')].map((p) => p.textContent),
    ).to.deep.equal(['One.', 'Two.']);
  });

  it('is fetched once for all who ask for it, while "Loading…" stands in for it', async () => {
    let answer!: (response: Response) => void;
    const asked = serve(() => new Promise((resolve) => (answer = resolve)));
    const [one, two] = await Promise.all([
      create('aftercare-tips-card', '/once.json'),
      create('aftercare-causes-accordion', '/once.json'),
    ]);
    expect(spoken(one)).to.equal('Loading…');
    answer(new Response(neck));
    await eventually(() => expect(spoken(one)).to.include('Turn slowly'));
    expect(names(two, 'heading')).to.include('Desk work');
    await create('aftercare-tips-card', `${location.origin}/once.json`);
    expect(asked, 'also where it is written another way').to.have.length(1);
  });

  it('that is on its way never takes the comment form or the booking links away', async () => {
    serve(() => new Promise(() => {}));
    const form = await create('aftercare-comment-form', '/never.json');
    expect(names(form, 'button')).to.deep.equal(['Post comment']);
    const booking = await fixture(
      '<aftercare-booking-cta topic="/never.json" phone="555 0199"></aftercare-booking-cta>',
    );
    expect(names(booking, 'link')).to.deep.equal(['Call 555 0199']);
  });

  const failures: [string, RegExp, () => Response | Promise<Response>][] = [
    [
      '/gone.json',
      /bad-topic: topic="\/gone\.json" cannot be shown: Error: status 404/,
      () => new Response('', { status: 404 }),
    ],
    [
      '/broken.json',
      /bad-topic: topic="\/broken\.json" cannot be shown: SyntaxError/,
      () => new Response('{"tips":['),
    ],
    [
      '/offline.json',
      /bad-topic: topic="\/offline\.json" cannot be shown: TypeError/,
      () => Promise.reject(new TypeError('no')),
    ],
    [
      '/huge.json',
      /bad-topic: topic="\/huge\.json" cannot be shown: .* more than 300000 characters/,
      () => new Response(`{"title":"${'x'.repeat(300_000)}"}`),
    ],
    [
      '/list.json',
      /bad-content: \/list\.json is left out; make it an object/,
      () => new Response('[]'),
    ],
    [
      '/empty.json',
      /bad-topic: topic="\/empty\.json" has no tips; add some/,
      () => new Response('{"title":"No tips"}'),
    ],
  ];
  for (const [address, warning, answer] of failures)
    it(`that fails (${address}) leaves the children, or the built-in topic, and the owner is told`, async () => {
      expectWarning(warning);
      serve(answer);
      const bare = await create('aftercare-tips-card', address);
      const filled = await create('aftercare-tips-card', address, '<p>Ask at the desk.</p>');
      await eventually(() => expect(spoken(bare)).to.include('Keep drinking water'));
      expect(filled.querySelector('p')!.checkVisibility()).to.equal(true);
    });

  it('that is unknown, or asks for another scheme, does the same', async () => {
    expectWarning(
      /bad-topic: topic="back-pain" cannot be shown: use back-ache-after-massage, #id or a URL/,
    );
    expectWarning(/bad-topic: topic="#nowhere" cannot be shown: nothing on this page has that id/);
    expectWarning(/bad-topic: topic="javascript:alert\(1\)" cannot be shown/);
    expectWarning(/bad-topic: topic="https:\/\/\[" cannot be shown/);
    for (const topic of ['back-pain', '#nowhere', 'javascript:alert(1)', 'https://[']) {
      const widget = await create('aftercare-causes-accordion', topic);
      await eventually(() => expect(names(widget, 'heading')).to.include('Not enough fluids'));
    }
  });

  it('asked for meanwhile wins over one that comes late', async () => {
    const answers: ((response: Response) => void)[] = [];
    serve(() => new Promise((resolve) => answers.push(resolve)));
    const tips = await create('aftercare-tips-card', '/slow.json');
    tips.topic = 'back-ache-after-massage';
    await tips.updateComplete;
    answers[0]!(new Response(neck));
    await settled();
    expect(spoken(tips)).to.include('Keep drinking water').and.to.not.include('Turn slowly');
  });

  it('from an address stays as it is, with what is open, while the page changes its language', async () => {
    await loadSpanish();
    const asked = serve(() => new Response(neck));
    const causes = await create('aftercare-causes-accordion', '/stays.json');
    await eventually(() => expect(names(causes, 'heading')).to.include('Desk work'));
    const details = causes.shadowRoot!.querySelector('details')!;
    details.open = true;
    causes.lang = 'es';
    await causes.updateComplete;
    await settled();
    expect(causes.shadowRoot!.querySelector('details')).to.equal(details);
    expect(details.open).to.equal(true);
    expect(asked).to.have.length(1);
  });

  it('renders nothing of objects that look like the library’s own values', async () => {
    expectWarning(/bad-content: #evil\.tips\[0\]\.text is left out; make it text/);
    await fixture(
      `<script type="application/json" id="evil">{"title":"T","tips":[{"title":"A","text":{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[]}}]}</script>`,
    );
    const tips = await create('aftercare-tips-card', '#evil');
    expect(tips.shadowRoot!.querySelector('img')).to.equal(null);
    expect(names(tips, 'heading')).to.deep.equal(['T']);
  });
});

describe('a second definition', () => {
  it('of the same version is silent; one of another version names both', () => {
    expectWarning(
      /two-versions: 0\.0\.1 came first, \d+\.\d+\.\d+ does nothing; keep one script tag/,
    );
    for (const widget of widgets) widget.define();
    const Other = class extends HTMLElement {
      static version = '0.0.1';
    };
    customElements.define('aftercare-older', Other);
    class Newer extends widgets[0] {
      static override readonly tag = 'aftercare-older' as never;
    }
    Newer.define();
  });
});

describe('letting go', () => {
  it('leaves nothing behind on window and document after a thousand moves', () => {
    const counts = { window: 0, document: 0 };
    const spies = (
      [
        ['window', window],
        ['document', document],
      ] as const
    ).map(([name, target]) => {
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = function (...args: unknown[]) {
        counts[name]++;
        return (addEventListener as (...args: unknown[]) => void).apply(target, args);
      };
      target.removeEventListener = function (...args: unknown[]) {
        counts[name]--;
        return (removeEventListener as (...args: unknown[]) => void).apply(target, args);
      };
      return () => Object.assign(target, { addEventListener, removeEventListener });
    });
    const place = document.createElement('div');
    document.body.append(place);
    for (const tag of tags) {
      const widget = document.createElement(tag);
      for (let i = 0; i < 250; i++) {
        place.append(widget);
        widget.remove();
      }
    }
    for (const restore of spies) restore();
    place.remove();
    expect(counts).to.deep.equal({ window: 0, document: 0 });
  });
});
