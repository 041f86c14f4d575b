import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import { all, field, names, one, spoken } from '../../test/unit/find.js';
import { fixture } from '../../test/unit/fixture.js';
import { loadSpanish } from '../../test/unit/spanish.js';
import { eventually, settled } from '../../test/unit/wait.js';
import type { AftercareElement } from '../index.js';

const tags = ['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'].map(
  (name) => `aftercare-${name}`,
);
const card = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[part=card]')!;
const realFetch = window.fetch;
/** The parts of a language's files that these tests use. */
interface Files {
  readonly messages: object;
  readonly topic: object;
}

const files = (messages: object, topic: object = { title: 'T' }): Files => ({ messages, topic });

/** Answers for the files of languages, and remembers what was asked for. */
function serve(answer: () => Response | Files | Promise<Response | Files>): string[] {
  const asked: string[] = [];
  window.fetch = async (input) => {
    const url = input as string;
    asked.push(url);
    const answered = await answer();
    if (answered instanceof Response) return answered.clone();
    return Response.json(answered[url.includes('/topics/') ? 'topic' : 'messages']);
  };
  return asked;
}

before(loadSpanish);

afterEach(() => {
  window.fetch = realFetch;
  document.documentElement.lang = 'en';
  sessionStorage.clear();
});

/** The words of all four widgets at once, with what makes them speak most. */
async function speech(lang: string): Promise<string[]> {
  const place = await fixture(
    `<div lang="${lang}">
      <aftercare-tips-card printable></aftercare-tips-card>
      <aftercare-causes-accordion></aftercare-causes-accordion>
      <aftercare-comment-form></aftercare-comment-form>
      <aftercare-booking-cta href="/b" hours="Mo-Su 00:00-24:00"></aftercare-booking-cta>
    </div>`,
  );
  return [...place.children].map(spoken);
}

describe('the language of a page', () => {
  it('is spoken by all four widgets, at once where it has come before', async () => {
    const asked = serve(() => Response.error());
    const [tips, causes, comment, booking] = await speech('es');
    expect(tips).to.include('Siga bebiendo agua').and.to.include('Busque ayuda ahora');
    expect(causes).to.include('Por qué puede pasar');
    expect(comment).to.include('Deje un comentario').and.to.include('Publicar comentario');
    expect(booking).to.include('Reservar una cita').and.to.include('Abierto ahora');
    expect(asked).to.deep.equal([]);
  });

  it('has its own dates and numbers, those of the region', async () => {
    const markup =
      '<aftercare-tips-card reviewed-by="Dana" reviewed-on="2026-03-31"></aftercare-tips-card>';
    const spanish = await fixture(`<div lang="es-MX">${markup}</div>`);
    expect(spoken(spanish.firstElementChild!)).to.include('Revisión: Dana · 31 de marzo de 2026');
    const british = await fixture(`<div lang="en-GB">${markup}</div>`);
    expect(spoken(british.firstElementChild!)).to.include('31 March 2026');
    const form = await fixture<AftercareElement & { sendComment(): Promise<void> }>(
      '<aftercare-comment-form lang="es" maxlength="12345" action="/c"></aftercare-comment-form>',
    );
    field(form, 'Comentario').value = 'a'.repeat(12346);
    await form.sendComment();
    await form.updateComplete;
    expect(spoken(form)).to.include('Máximo de caracteres: 12.345');
  });

  it('is marked on the card, for readers and hyphenation', async () => {
    const place = await fixture(
      `<div lang="es">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</div>`,
    );
    for (const widget of place.children) expect(card(widget).lang).to.equal('es');
  });

  it('may be another one for one widget', async () => {
    const place = await fixture(
      '<div lang="es"><aftercare-comment-form lang="en-GB"></aftercare-comment-form></div>',
    );
    expect(names(place.firstElementChild!, 'heading')).to.deep.equal(['Leave a reply']);
    expect(card(place.firstElementChild!).lang).to.equal('en-GB');
  });

  it('changes live, and the draft, what is open and what is said stay', async () => {
    const form = await fixture<AftercareElement & { sendComment(): Promise<void> }>(
      '<aftercare-comment-form action="/c"></aftercare-comment-form>',
    );
    field(form, 'Comment').value = 'Walking helped.';
    await form.sendComment();
    await form.updateComplete;
    expect(spoken(form)).to.include('Please fill in this field');
    const area = field(form, 'Comment');
    form.lang = 'es';
    await form.updateComplete;
    expect(field(form, 'Comentario')).to.equal(area);
    expect(area.value).to.equal('Walking helped.');
    expect(spoken(form)).to.include('Rellene este campo').and.to.not.include('Please');
    expect(form.shadowRoot!.querySelector('[role=alert]')!.textContent).to.equal(
      'No se envió: revise los campos marcados.',
    );

    const causes = await fixture<AftercareElement>(
      '<aftercare-causes-accordion open="fluids"></aftercare-causes-accordion>',
    );
    causes.lang = 'es';
    await causes.updateComplete;
    expect(
      all(causes, 'group')
        .filter((details) => (details as HTMLDetailsElement).open)
        .map(({ id }) => id),
    ).to.deep.equal(['fluids']);
    expect(names(causes, 'group')[2]).to.equal('Pocos líquidos');
  });

  it('changes with the page’s own', async () => {
    const form = await fixture<AftercareElement>(
      '<aftercare-comment-form></aftercare-comment-form>',
    );
    document.documentElement.lang = 'es';
    await eventually(() => expect(names(form, 'heading')).to.deep.equal(['Deje un comentario']));
  });

  it('changes with whatever stands around it', async () => {
    const place = await fixture(
      '<div lang="en"><p><aftercare-comment-form></aftercare-comment-form></p></div>',
    );
    place.lang = 'es';
    const form = place.querySelector<AftercareElement>('aftercare-comment-form')!;
    await eventually(() => expect(names(form, 'heading')).to.deep.equal(['Deje un comentario']));
  });
});

describe('a language that is not in the script', () => {
  it('comes from its files once, for all who ask, and only then', async () => {
    const asked = serve(() => files({ send: 'Senden', leaveReply: 'Antworten' }));
    const place = await fixture(
      `<div>${'<aftercare-comment-form></aftercare-comment-form>'.repeat(3)}</div>`,
    );
    expect(asked).to.deep.equal([]);
    for (const form of place.children) form.setAttribute('lang', 'de-AT');
    await eventually(() => {
      for (const form of place.children)
        expect(names(form, 'heading')).to.deep.equal(['Antworten']);
    });
    expect(asked).to.have.length(2);
    expect(asked[0]).to.match(/\/locales\/de\.json\?\d+\.\d+\.\d+$/);
    expect(asked[1]).to.match(/\/topics\/back-ache-after-massage\.de\.json\?\d+\.\d+\.\d+$/);
    for (const form of place.children) {
      expect(one(form, 'button', 'Senden')).to.have.property('localName', 'button');
      expect(card(form).lang).to.equal('de-AT');
    }
  });

  it('brings the topic, also when it is asked for by name', async () => {
    serve(() => files({}, { id: 'back-ache-after-massage', tips: [{ title: 'Bevi acqua' }] }));
    const tips = await fixture('<aftercare-tips-card lang="it"></aftercare-tips-card>');
    const named = await fixture(
      '<aftercare-tips-card lang="it" topic="back-ache-after-massage"></aftercare-tips-card>',
    );
    for (const widget of [tips, named])
      await eventually(() => expect(spoken(widget)).to.include('Bevi acqua'));
  });

  it('leaves what stands inside the tag until it has come, or nothing at all', async () => {
    let come!: (files: Files) => void;
    const coming = new Promise<Files>((resolve) => (come = resolve));
    serve(() => coming);
    const place = await fixture(
      `<div lang="fr">
        <aftercare-comment-form><form action="/old"><textarea name="comment">Déjà</textarea></form></aftercare-comment-form>
        <aftercare-tips-card></aftercare-tips-card>
      </div>`,
    );
    const [form, tips] = place.children as unknown as [HTMLElement, HTMLElement];
    expect(form.querySelector('textarea')!.checkVisibility()).to.equal(true);
    expect(spoken(tips)).to.equal('…');
    form.querySelector('textarea')!.value = 'Déjà écrit';
    come(files({ comment: 'Commentaire' }, { tips: [{ title: 'Buvez' }] }));
    await eventually(() => expect(spoken(tips)).to.include('Buvez'));
    expect(field(form, 'Commentaire').value).to.equal('Déjà écrit');
  });

  it('leaves the words of before until it has come, and what was typed', async () => {
    let come!: (files: Files) => void;
    const coming = new Promise<Files>((resolve) => (come = resolve));
    serve(() => coming);
    const form = await fixture<AftercareElement>(
      '<aftercare-comment-form></aftercare-comment-form>',
    );
    const area = field(form, 'Comment');
    area.value = 'Walking helped.';
    form.lang = 'pl';
    await form.updateComplete;
    expect(names(form, 'heading')).to.deep.equal(['Leave a reply']);
    come(files({ comment: 'Komentarz' }));
    await eventually(() => expect(field(form, 'Komentarz')).to.equal(area));
    expect(area.value).to.equal('Walking helped.');
  });

  it('that was asked for and is not any more does not come late', async () => {
    let come!: (files: Files) => void;
    const coming = new Promise<Files>((resolve) => (come = resolve));
    serve(() => coming);
    const form = await fixture<AftercareElement>(
      '<aftercare-comment-form></aftercare-comment-form>',
    );
    form.lang = 'pt';
    await form.updateComplete;
    form.lang = 'es';
    await form.updateComplete;
    come(files({ leaveReply: 'Responda' }));
    await settled();
    expect(names(form, 'heading')).to.deep.equal(['Deje un comentario']);
  });

  it('is English where its files do not come, and the owner is told once', async () => {
    expectWarning(
      /no-language: lang="ko" is shown in English: .*\/locales\/ko\.json.*status 404; put the folders locales and topics beside the script, or name the address of locales in data-locales/,
    );
    const asked = serve(() => new Response('', { status: 404 }));
    const place = await fixture(
      `<div lang="ko">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</div>`,
    );
    await eventually(() => expect(spoken(place.children[2]!)).to.include('Leave a reply'));
    expect(asked).to.have.length(2);
    expect(spoken(place.children[0]!)).to.include('Keep drinking water');
    for (const widget of place.children) expect(card(widget).lang).to.equal('en');
  });

  for (const [lang, what, body] of [
    ['ja', 'no JSON', '<!doctype html>'],
    ['vi', 'null', 'null'],
  ] as const)
    it(`is English where its files hold ${what}`, async () => {
      expectWarning(new RegExp(`no-language: lang="${lang}" is shown in English`));
      serve(() => new Response(body));
      const form = await fixture(
        `<aftercare-comment-form lang="${lang}"></aftercare-comment-form>`,
      );
      await eventually(() => expect(names(form, 'heading')).to.deep.equal(['Leave a reply']));
    });

  it('is English in those words that its file lacks or has wrong', async () => {
    expectWarning(/bad-content: .*ru\.json.*\.send is left out; make it text/);
    serve(() => files({ comment: 'Комментарий', send: 7, toString: 'x' }));
    const form = await fixture('<aftercare-comment-form lang="ru"></aftercare-comment-form>');
    await eventually(() => expect(field(form, 'Комментарий')).to.have.property('name', 'comment'));
    expect(one(form, 'button', 'Post comment')).to.have.property('localName', 'button');
  });

  it('is written in its own direction', async () => {
    const title = 'ألم';
    serve(() =>
      files({ leaveReply: 'اترك تعليقًا' }, { lang: 'ar', tips: [{ title }], causes: [{ title }] }),
    );
    const place = await fixture(
      `<div lang="ar-EG">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</div>`,
    );
    for (const widget of place.children)
      await eventually(() => expect(getComputedStyle(card(widget)).direction).to.equal('rtl'));
    expect(card(place.children[2]!).lang).to.equal('ar-EG');
    const area = place.children[2]!.shadowRoot!.querySelector('textarea')!;
    expect(getComputedStyle(area).direction, 'the caret in an empty field').to.equal('rtl');
    area.value = 'name@example.com';
    expect(getComputedStyle(area).direction, 'what is written in Latin letters').to.equal('ltr');
  });

  it('goes by BCP 47’s name for Tagalog, too', async () => {
    const asked = serve(() => files({ leaveReply: 'Mag-iwan ng tugon' }));
    const form = await fixture('<aftercare-comment-form lang="fil"></aftercare-comment-form>');
    await eventually(() => expect(names(form, 'heading')).to.deep.equal(['Mag-iwan ng tugon']));
    expect(asked[0]).to.include('/locales/tl.json');
  });
});

describe('a word of the owner', () => {
  it('stands in place of the language’s, also when it comes later', async () => {
    const form = await fixture<AftercareElement>(
      '<aftercare-comment-form word-send="Off it goes" word-required-is-marked=""></aftercare-comment-form>',
    );
    expect(names(form, 'button')).to.deep.equal(['Off it goes']);
    expect(spoken(form)).to.not.include('Required fields');
    form.setAttribute('word-send', '<b>Go</b>');
    await form.updateComplete;
    expect(names(form, 'button')).to.deep.equal(['<b>Go</b>']);
    form.removeAttribute('word-send');
    await form.updateComplete;
    expect(names(form, 'button')).to.deep.equal(['Post comment']);
  });

  it('gets the same values put in', async () => {
    const tips = await fixture(
      '<aftercare-tips-card word-sources="Read on: {count} pages"></aftercare-tips-card>',
    );
    expect(spoken(tips)).to.include('Read on: 3 pages');
    const booking = await fixture(
      '<aftercare-booking-cta phone="555 0199" word-call="Ring {phone}!"></aftercare-booking-cta>',
    );
    expect(names(booking, 'link')).to.deep.equal(['Ring 555 0199!']);
  });

  it('may be said when a comment did not get through', async () => {
    serve(() => new Response('', { status: 429 }));
    const form = await fixture<AftercareElement & { sendComment(): Promise<void> }>(
      '<aftercare-comment-form action="/c" required="" word-failed-busy="Full house, {when}." word-kept=""></aftercare-comment-form>',
    );
    field(form, 'Comment').value = 'Walking helped.';
    await form.sendComment();
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('[role=alert]')!.textContent).to.equal(
      'Full house, in 1 minute.',
    );
  });
});
