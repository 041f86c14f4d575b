import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectWarning } from '../../../test/unit/console.js';
import { field, names, one, spoken } from '../../../test/unit/find.js';
import { fixture } from '../../../test/unit/fixture.js';
import { settled } from '../../../test/unit/wait.js';
import { CommentError } from '../../comments/comment-backend.js';
import type { CommentFailedEvent, CommentSentEvent, CommentSubmitEvent } from './comment-events.js';
import type { CommentFormElement } from './comment-form.js';

const realFetch = window.fetch;
const requests: { url: string; body: unknown }[] = [];

/** Answers requests from now on; the answer may be waited for. */
function answerWith(answer: () => Response | Promise<Response>): void {
  window.fetch = (url, options) => {
    requests.push({ url: url as string, body: options?.body });
    return Promise.resolve(answer());
  };
}

/** The keys under which comments were sent. */
const keys = () =>
  requests.map(({ body }) => (JSON.parse(body as string) as Record<string, string>)['key']);

const pending = () => new Response('{"status":"pending"}', { status: 201 });

afterEach(() => {
  window.fetch = realFetch;
  requests.length = 0;
  sessionStorage.clear();
  localStorage.clear();
});

const create = (attributes = 'action="/comments"', children = '') =>
  fixture<CommentFormElement>(
    `<aftercare-comment-form ${attributes}>${children}</aftercare-comment-form>`,
  );

async function fill(form: Element, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const control = field(form, label);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await (form as CommentFormElement).updateComplete;
}

const complete = { Name: 'Dana', Email: 'dana@example.com', Comment: 'Walking helped.' };

/** Presses the button and waits until the form has answered. */
async function post(form: CommentFormElement): Promise<CommentSentEvent | CommentFailedEvent> {
  const answered = new Promise<CommentSentEvent | CommentFailedEvent>((resolve) => {
    form.addEventListener('aftercare-comment-sent', resolve, { once: true });
    form.addEventListener('aftercare-comment-failed', resolve, { once: true });
  });
  one(form, 'button', /^(Post comment|Try again|Send anyway)$/).click();
  const event = await answered;
  await form.updateComplete;
  return event;
}

const said = (form: Element, role: string) =>
  form.shadowRoot!.querySelector(`[role=${role}]`)!.textContent;

const described = (form: Element, label: string) => {
  const control = field(form, label);
  return control
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => form.shadowRoot!.getElementById(id)!.textContent.trim())
    .join(' ')
    .trim();
};

describe('the comment form', () => {
  it('asks what WordPress asks, in its words, with the tokens that browsers fill in', async () => {
    const form = await create();
    expect(names(form, 'heading')).to.deep.equal(['Leave a reply']);
    expect(spoken(form)).to.include(
      'Your email address will not be published. Required fields are marked *',
    );
    const asked = ['Name', 'Email', 'Website', 'Comment'].map((label) => {
      const control = field(form, label);
      // Not the property: Firefox knows no "url" there.
      return [control.type, control.getAttribute('autocomplete'), control.required];
    });
    expect(asked).to.deep.equal([
      ['text', 'name', true],
      ['email', 'email', true],
      ['url', 'url', false],
      ['textarea', null, true],
    ]);
    expect(getComputedStyle(field(form, 'Name').labels![0]!, '::after').content).to.include('*');
    expect(getComputedStyle(field(form, 'Website').labels![0]!, '::after').content).to.not.include(
      '*',
    );
    expect(spoken(form)).to.include('leave out personal medical details');
  });

  it('marks its words as the language that they are in, whatever the topic’s', async () => {
    await fixture(
      '<script type="application/json" id="arabic">{"lang":"ar","title":"ظهر"}</script>',
    );
    const form = await create('action="/comments" topic="#arabic"');
    const card = form.shadowRoot!.querySelector('[part=card]')!;
    expect([card.getAttribute('lang'), card.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
  });

  it('has its live regions from the start, empty', async () => {
    const form = await create();
    expect(said(form, 'status')).to.equal('');
    expect(said(form, 'alert')).to.equal('');
  });

  it('says what is wrong at the field, moves there, and takes it back when it is mended', async () => {
    const form = await create();
    await fill(form, { Name: 'Dana', Email: 'dana@', Website: 'my site', Comment: '  ' });
    one(form, 'button', 'Post comment').click();
    await form.updateComplete;
    expect(described(form, 'Email')).to.equal(
      'Please enter an email address like name@example.com',
    );
    expect(described(form, 'Website')).to.equal('Please enter a web address like example.com');
    expect(described(form, 'Comment')).to.match(/^Please fill in this field/);
    expect(described(form, 'Name')).to.equal('');
    expect(field(form, 'Email').getAttribute('aria-invalid')).to.equal('true');
    expect(field(form, 'Name').getAttribute('aria-invalid')).to.equal('false');
    expect(form.shadowRoot!.activeElement).to.equal(field(form, 'Email'));
    expect(said(form, 'alert')).to.equal('Not sent: please look at the marked fields.');
    expect(requests).to.deep.equal([]);
    await fill(form, { Email: '' });
    expect(described(form, 'Email')).to.equal('Please fill in this field');
    await fill(form, { Email: 'dana@example.com' });
    expect(described(form, 'Email')).to.equal('');
    expect(described(form, 'Website')).to.not.equal('');
  });

  it('does not complain while something is being typed for the first time', async () => {
    const form = await create();
    await fill(form, { Email: 'd' });
    expect(described(form, 'Email')).to.equal('');
  });

  it('sends once however often it is pressed, says how it goes, and is ready again', async () => {
    let answer!: (response: Response) => void;
    answerWith(() => new Promise((resolve) => (answer = resolve)));
    const form = await create();
    await fill(form, { ...complete, Website: 'dana.example' });
    const sent = new Promise<CommentSentEvent>((resolve) =>
      form.addEventListener('aftercare-comment-sent', resolve),
    );
    const button = one(form, 'button', 'Post comment');
    for (let i = 0; i < 50; i++) button.click();
    await form.updateComplete;
    expect(requests).to.have.length(1);
    expect(button.textContent.trim()).to.equal('Sending…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(said(form, 'status')).to.equal('Sending…');
    expect(field(form, 'Comment').value, 'kept until the answer').to.equal('Walking helped.');
    answer(pending());
    expect((await sent).status).to.equal('pending');
    await form.updateComplete;
    expect(requests[0]!.url).to.equal(`${location.origin}/comments`);
    const posted = JSON.parse(requests[0]!.body as string) as Record<string, unknown>;
    expect(posted).to.deep.equal({
      name: 'Dana',
      email: 'dana@example.com',
      website: 'https://dana.example',
      comment: 'Walking helped.',
      consent: '',
      topic: '',
      thread: location.pathname,
      page: location.href,
      key: posted['key'],
      seconds: '0',
      trap: '',
    });
    expect(posted['key']).to.match(/^\w{6,}$/);
    expect(said(form, 'status')).to.equal('Thank you. Your comment is waiting for approval.');
    expect(field(form, 'Comment').value).to.equal('');
    expect(field(form, 'Name').value).to.equal('Dana');
    expect(one(form, 'button', 'Post comment').getAttribute('aria-disabled')).to.equal('false');
  });

  it('says that a comment is published where it is', async () => {
    answerWith(() => new Response('{"status":"published"}'));
    const form = await create();
    await fill(form, complete);
    expect(((await post(form)) as CommentSentEvent).status).to.equal('published');
    expect(said(form, 'status')).to.equal('Thank you. Your comment is published.');
  });

  it('keeps the text when sending fails, says so in plain words, and sends again', async () => {
    answerWith(() => new Response('', { status: 500 }));
    const form = await create();
    await fill(form, complete);
    expect(((await post(form)) as CommentFailedEvent).reason).to.equal('server');
    expect(said(form, 'alert')).to.equal(
      'The site has a problem. Please try again in 1 minute. Your text is still here: try again, or copy it.',
    );
    expect(said(form, 'status')).to.equal('');
    expect(field(form, 'Comment').value).to.equal('Walking helped.');
    answerWith(pending);
    expect(((await post(form)) as CommentSentEvent).status).to.equal('pending');
    expect(said(form, 'alert')).to.equal('');
  });

  it('keeps what is typed while the comment is on its way', async () => {
    let answer!: (response: Response) => void;
    answerWith(() => new Promise((resolve) => (answer = resolve)));
    const form = await create();
    await fill(form, complete);
    const sent = new Promise((resolve) => form.addEventListener('aftercare-comment-sent', resolve));
    one(form, 'button', 'Post comment').click();
    await fill(form, { Comment: 'Walking helped. And so did rest.' });
    answer(pending());
    await sent;
    expect(field(form, 'Comment').value).to.equal('Walking helped. And so did rest.');
  });

  it('sends on Enter in a field, by the keyboard alone', async () => {
    answerWith(pending);
    const form = await create('action="/comments" fields="name"');
    field(form, 'Name').focus();
    await sendKeys({ type: 'Dana' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Walking helped.' });
    const sent = new Promise((resolve) => form.addEventListener('aftercare-comment-sent', resolve));
    field(form, 'Name').focus();
    await sendKeys({ press: 'Enter' });
    await sent;
    expect(JSON.parse(requests[0]!.body as string)).to.include({
      name: 'Dana',
      comment: 'Walking helped.',
    });
  });

  describe('when it fails', () => {
    const failures: [string, () => Response, string][] = [
      [
        'refused',
        () => new Response('{"message":"<p>Comments are closed.</p>"}', { status: 403 }),
        'Not sent: the site did not accept it. It says: “Comments are closed.” Your text is still here: try again, or copy it.',
      ],
      [
        'busy',
        () => new Response('', { status: 429, headers: { 'Retry-After': '100' } }),
        'Not sent: the site is busy. Please try again in 2 minutes. Your text is still here: try again, or copy it.',
      ],
      [
        'server',
        () => new Response('', { status: 503, headers: { 'Retry-After': '100' } }),
        'The site has a problem. Please try again in 2 minutes. Your text is still here: try again, or copy it.',
      ],
      [
        'duplicate',
        () => new Response('', { status: 409 }),
        'Not sent: the site has this comment already. Your text is still here: try again, or copy it.',
      ],
      [
        'server',
        () => new Response('{"message":"Table comments is full at line 7"}', { status: 500 }),
        'The site has a problem. Please try again in 1 minute. Your text is still here: try again, or copy it.',
      ],
      [
        'unclear',
        () => new Response('<h1>Log in</h1>'),
        'Perhaps not sent: the answer was unclear. Your text is still here: try again, or copy it.',
      ],
    ];
    for (const [reason, response, words] of failures)
      it(`says so in plain words: ${words.slice(0, 90)}`, async () => {
        answerWith(response);
        const form = await create();
        await fill(form, complete);
        expect(((await post(form)) as CommentFailedEvent).reason).to.equal(reason);
        expect(said(form, 'alert')).to.equal(words);
        expect(field(form, 'Comment').value).to.equal('Walking helped.');
        expect(names(form, 'button')).to.deep.equal(['Copy my comment', 'Try again']);
      });

    it('leaves the focus where it is: on the button, which now tries again', async () => {
      answerWith(() => new Response('', { status: 500 }));
      const form = await create();
      await fill(form, complete);
      const button = one(form, 'button', 'Post comment');
      button.focus();
      await post(form);
      expect(form.shadowRoot!.activeElement === button).to.equal(true);
      expect(names(form, 'button')).to.deep.equal(['Copy my comment', 'Try again']);
      expect(document.getElementById('alert'), 'described inside its own root').to.equal(null);
      expect(button.getAttribute('aria-describedby')).to.equal('alert');
    });

    it('sends the same key again, and takes "duplicate" for received', async () => {
      answerWith(() => Promise.reject(new TypeError('lost')));
      const form = await create();
      await fill(form, complete);
      expect(((await post(form)) as CommentFailedEvent).reason).to.equal('unreachable');
      answerWith(() => new Response('', { status: 409 }));
      expect(((await post(form)) as CommentSentEvent).status).to.equal('pending');
      expect(keys()[0]).to.equal(keys()[1]);
      expect(said(form, 'status')).to.equal('Thank you. Your comment has arrived.');
      expect(field(form, 'Comment').value).to.equal('');
    });

    it('gives the next comment another key', async () => {
      answerWith(pending);
      const form = await create();
      for (const Comment of ['One', 'Two']) {
        await fill(form, { ...complete, Comment });
        await post(form);
      }
      expect(keys()[0]).to.not.equal(keys()[1]);
    });

    const asks = async (form: CommentFormElement, question: string) => {
      one(form, 'button', 'Try again').click();
      await form.updateComplete;
      expect(said(form, 'alert')).to.equal(question);
      const button = one(form, 'button', 'Send anyway');
      button.click();
      await form.updateComplete;
      expect(requests, 'the second click of a double click').to.have.length(1);
      return button;
    };
    const twice = 'Your comment may have arrived already. Send anyway?';

    it('asks before a changed comment follows one that may have arrived', async () => {
      answerWith(() => new Response('?'));
      const form = await create();
      await fill(form, complete);
      await post(form);
      await fill(form, { Comment: 'Walking helped. Rest, too.' });
      const button = await asks(form, twice);
      const { now } = Date;
      Date.now = () => now() + 1_500;
      answerWith(pending);
      const sent = new Promise((resolve) =>
        form.addEventListener('aftercare-comment-sent', resolve),
      );
      button.click();
      await sent;
      Date.now = now;
      expect(keys()[0], 'another comment').to.not.equal(keys()[1]);
    });

    it('asks before the same is sent again to a system that would keep both', async () => {
      const { now } = Date;
      answerWith(() => new Response('?'));
      const form = await create('action="/reply.php" backend="form"');
      await fill(form, complete);
      await post(form);
      const button = await asks(form, twice);
      Date.now = () => now() + 1_500;
      answerWith(() => new Response('{"ok":true}'));
      const sent = new Promise((resolve) =>
        form.addEventListener('aftercare-comment-sent', resolve),
      );
      button.click();
      await sent;
      Date.now = now;
      expect(requests).to.have.length(2);
    });

    it('asks also where the site has refused a second try: the first may have arrived', async () => {
      answerWith(() => new Response('?'));
      const form = await create('action="/reply.php" backend="form"');
      await fill(form, complete);
      await post(form);
      await asks(form, twice);
      const { now } = Date;
      Date.now = () => now() + 1_500;
      answerWith(() => new Response('', { status: 429 }));
      expect(((await post(form)) as CommentFailedEvent).reason).to.equal('busy');
      Date.now = now;
      one(form, 'button', 'Try again').click();
      await form.updateComplete;
      expect(said(form, 'alert')).to.equal(twice);
    });

    it('does not ask where the site has said that it did not take the first', async () => {
      answerWith(() => new Response('', { status: 429 }));
      const form = await create('action="/reply.php" backend="form"');
      await fill(form, complete);
      await post(form);
      answerWith(() => new Response('{"ok":true}'));
      expect((await post(form)).type).to.equal('aftercare-comment-sent');
    });

    it('says when the connection is back, and sends nothing by itself', async () => {
      const form = await create();
      dispatchEvent(new Event('online'));
      await form.updateComplete;
      expect(said(form, 'status'), 'nothing had failed').to.equal('');
      answerWith(() => Promise.reject(new TypeError('lost')));
      await fill(form, complete);
      await post(form);
      dispatchEvent(new Event('online'));
      await form.updateComplete;
      expect(said(form, 'status')).to.equal('You are online again. Please try again.');
      expect(said(form, 'alert')).to.equal('');
      expect(requests).to.have.length(1);
      form.remove();
      dispatchEvent(new Event('online'));
    });

    it('moves to the field that the site misses', async () => {
      answerWith(() => new Response('{"config":{"require-email":true}}'));
      const form = await create('action="/isso" backend="isso" required=""');
      await fill(form, { Name: 'Dana', Comment: 'Walking helped.' });
      expect(((await post(form)) as CommentFailedEvent).reason).to.equal('refused');
      expect(form.shadowRoot!.activeElement === field(form, 'Email')).to.equal(true);
      expect(described(form, 'Email')).to.equal('Please fill in this field');
      expect(requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/isso/config']);
    });

    it('says no more than that where the site misses a field that is not there', async () => {
      answerWith(() => new Response('{"config":{"require-email":true}}'));
      const form = await create('action="/isso" backend="isso" fields=""');
      await fill(form, { Comment: 'Walking helped.' });
      await post(form);
      expect(said(form, 'alert')).to.match(/^Not sent: the site did not accept it/);
    });

    it('offers a copy; where that is not allowed the text stands selected', async () => {
      answerWith(() => new Response('', { status: 500 }));
      const form = await create();
      await fill(form, complete);
      await post(form);
      let copied = '';
      const clipboard = {
        writeText: (text: string) => {
          copied = text;
          return Promise.resolve();
        },
      };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      const copy = one(form, 'button', 'Copy my comment');
      copy.click();
      await settled();
      await form.updateComplete;
      expect(copied).to.equal('Walking helped.');
      expect(said(form, 'status')).to.equal('Copied.');
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      copy.click();
      await form.updateComplete;
      Reflect.deleteProperty(navigator, 'clipboard');
      const area = field(form, 'Comment');
      expect(form.shadowRoot!.activeElement === area).to.equal(true);
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, 'Walking helped.'.length]);
    });
  });

  describe('when it has sent', () => {
    it('shows what was sent as the visitor’s own, as text, waiting or with its link', async () => {
      answerWith(() => new Response('{"status":"published","link":"/back-ache#comment-7"}'));
      const form = await create();
      await fill(form, { ...complete, Comment: '<b>Walking</b>\nhelped.' });
      await post(form);
      const [own] = form.shadowRoot!.querySelectorAll('[part=sent]');
      expect(own!.querySelector('.words')!.textContent).to.equal('<b>Walking</b>\nhelped.');
      const link = one(form, 'link', 'See it on the page') as HTMLAnchorElement;
      expect(link.href).to.equal(`${location.origin}/back-ache#comment-7`);
      expect(names(form, 'button')).to.deep.equal(['Post comment']);
      answerWith(pending);
      await fill(form, { Comment: 'Rest, too.' });
      await post(form);
      const both = [...form.shadowRoot!.querySelectorAll('[part=sent]')];
      const lines = (each: Element) =>
        [...each.children].map((line) => line.textContent.trim().replace(/\s+/g, ' ')).join(' | ');
      expect(both.map(lines)).to.deep.equal([
        'Your comment | <b>Walking</b> helped. | See it on the page',
        'Your comment, waiting for approval | Rest, too.',
      ]);
    });

    it('follows no link that could run script', async () => {
      expectWarning(/unsafe-url: "javascript:alert\(2\)"/);
      answerWith(() => new Response('{"status":"published","link":"javascript:alert(2)"}'));
      const form = await create();
      await fill(form, complete);
      await post(form);
      expect(names(form, 'link')).to.deep.equal([]);
    });
  });

  describe('what it keeps', () => {
    /** What was kept comes back in a task of its own. */
    const task = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });

    /** The same form after a reload. */
    const again = async (form: Element, attributes?: string) => {
      form.remove();
      const after = await create(attributes);
      await task();
      return after;
    };

    it('is the draft, on this page, for this thread', async () => {
      const form = await create('action="/comments" thread="a"');
      await fill(form, { ...complete, Website: 'dana.exam', Comment: 'Walking hel' });
      const after = await again(form, 'action="/comments" thread="a"');
      const kept = ['Name', 'Email', 'Website', 'Comment'].map(
        (label) => field(after, label).value,
      );
      expect(kept).to.deep.equal(['Dana', 'dana@example.com', 'dana.exam', 'Walking hel']);
      const other = await again(after, 'action="/comments" thread="b"');
      expect(field(other, 'Comment').value).to.equal('');
    });

    it('is not lost to who types, sends or leaves before it is back', async () => {
      const form = await create();
      await fill(form, complete);
      form.remove();
      const typing = await create();
      await fill(typing, { Website: 'dana.example' });
      expect(field(typing, 'Comment').value).to.equal('Walking helped.');
      typing.remove();
      const coming = await create();
      field(coming, 'Comment').focus();
      expect(field(coming, 'Comment').value).to.equal('Walking helped.');
      coming.remove();
      const leaving = await create(
        'action="/comments"',
        '<form><input name="name" value="Eva" /></form>',
      );
      dispatchEvent(new Event('pagehide'));
      expect(field(leaving, 'Comment').value).to.equal('Walking helped.');
      leaving.remove();
      answerWith(pending);
      const sending = await create();
      const sent = new Promise((resolve) => {
        sending.addEventListener('aftercare-comment-sent', resolve, { once: true });
      });
      void sending.sendComment();
      await sent;
      expect(requests[0]!.body).to.include('Walking helped.').and.include('dana.example');
    });

    it('is nothing before something is typed', async () => {
      const form = await create();
      dispatchEvent(new Event('pagehide'));
      form.remove();
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
    });

    it('is flushed when the page is left, for what was filled in without a word', async () => {
      const form = await create();
      await fill(form, { Name: 'Dana' });
      field(form, 'Comment').value = 'Filled in by an extension';
      dispatchEvent(new Event('pagehide'));
      expect(field(await again(form), 'Comment').value).to.equal('Filled in by an extension');
    });

    it('is gone when the comment has arrived', async () => {
      answerWith(pending);
      const form = await create();
      await fill(form, complete);
      await task();
      expect(sessionStorage.length).to.equal(1);
      await post(form);
      dispatchEvent(new Event('pagehide'));
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
      expect(field(await again(form), 'Comment').value).to.equal('');
    });

    const visit = (query: string) => history.replaceState(null, '', location.pathname + query);

    for (const query of ['?x=2', '?utm_source=mail', '#comments'])
      it(`is gone when the comment has arrived, also if the page’s address changed to ${query}`, async () => {
        const { href } = location;
        answerWith(pending);
        const form = await create();
        await fill(form, complete);
        await task();
        visit(query);
        await fill(form, { Comment: 'Walking helped a lot.' });
        await post(form);
        dispatchEvent(new Event('pagehide'));
        const here = await again(form);
        history.replaceState(null, '', href);
        const before = await again(here);
        expect([field(here, 'Comment').value, field(before, 'Comment').value]).to.deep.equal([
          '',
          '',
        ]);
        expect(sessionStorage.length).to.equal(0);
      });

    it('moves along when the page’s address changes while it is typed', async () => {
      const { href } = location;
      const form = await create();
      await fill(form, complete);
      await task();
      visit('?x=2');
      await fill(form, { Comment: 'Walking helped a lot.' });
      const after = await again(form);
      expect(field(after, 'Comment').value).to.equal('Walking helped a lot.');
      history.replaceState(null, '', href);
      expect(field(await again(after), 'Comment').value, 'the old address').to.equal('');
    });

    it('is the same on the page that a newsletter links to, and is sent under the same key', async () => {
      const { href } = location;
      answerWith(() => Promise.reject(new TypeError('no answer')));
      visit('');
      const form = await create();
      await fill(form, complete);
      await post(form);
      visit('?utm_source=newsletter&fbclid=7');
      const after = await again(form);
      expect(field(after, 'Comment').value).to.equal('Walking helped.');
      answerWith(pending);
      await post(after);
      history.replaceState(null, '', href);
      expect(keys()[0]).to.equal(keys()[1]);
    });

    it('is each form’s own where a page has two for one thread, so a hidden copy brings nothing back', async () => {
      answerWith(pending);
      const copies = () =>
        fixture(
          '<div><aftercare-comment-form action="/comments"></aftercare-comment-form><aftercare-comment-form action="/comments" style="display: none"></aftercare-comment-form></div>',
        );
      const formsOf = (around: Element) => [...around.querySelectorAll('aftercare-comment-form')];
      const page = await copies();
      await fill(formsOf(page)[0]!, complete);
      await task();
      page.remove();
      const back = await copies();
      await task();
      const texts = (around: Element) =>
        formsOf(around).map((form) => field(form, 'Comment').value);
      expect(texts(back)).to.deep.equal(['Walking helped.', '']);
      await post(formsOf(back)[0]!);
      dispatchEvent(new Event('pagehide'));
      expect(sessionStorage.length).to.equal(0);
      back.remove();
      const last = await copies();
      await task();
      expect(texts(last)).to.deep.equal(['', '']);
    });

    it('keeps when the visitor began to type', async () => {
      const { now } = Date;
      answerWith(pending);
      const form = await create();
      await fill(form, complete);
      const after = await again(form);
      Date.now = () => now() + 42_000;
      await post(after);
      Date.now = now;
      expect(JSON.parse(requests[0]!.body as string)).to.include({ seconds: '42' });
    });

    it('counts what the browser brought back, or was typed before the script, from when the page was opened', async () => {
      answerWith(pending);
      const form = await create();
      form.formStateRestoreCallback(JSON.stringify(complete).toLowerCase());
      await form.updateComplete;
      await task();
      await post(form);
      const typed = await create(
        '',
        '<form action="/comments"><input name="author" value="Dana"><input type="email" value="d@e.org"><textarea>Hello</textarea></form>',
      );
      typed.backend = 'json';
      await post(typed);
      const open = Math.floor((Date.now() - performance.timeOrigin) / 1000);
      for (const { body } of requests) {
        const { seconds } = JSON.parse(body as string) as { seconds: string };
        expect(Number(seconds)).to.be.within(open - 2, open + 1);
        expect(seconds).to.match(/^\d+$/);
      }
    });

    it('of who somebody is, a form without their e-mail field changes the rest only', async () => {
      answerWith(pending);
      const tick = 'Remember my name and email in this browser';
      const form = await create();
      await fill(form, complete);
      field(form, tick).click();
      await post(form);
      const short = await again(form, 'action="/comments" fields="name"');
      await fill(short, { Name: 'Dana R.', Comment: 'Rest, too.' });
      await post(short);
      const full = await again(short);
      expect([field(full, 'Name').value, field(full, 'Email').value]).to.deep.equal([
        'Dana R.',
        'dana@example.com',
      ]);
    });

    it('is written once, and not before a key has been handled', async () => {
      const form = await create();
      await task();
      field(form, 'Remember my name and email in this browser').click();
      await form.updateComplete;
      const writes: string[] = [];
      const { setItem, removeItem } = Storage.prototype;
      const { querySelector, querySelectorAll } = ShadowRoot.prototype;
      let queries = 0;
      Storage.prototype.setItem = function (name, value) {
        writes.push(name);
        setItem.call(this, name, value);
      };
      Storage.prototype.removeItem = function (name) {
        writes.push(name);
        removeItem.call(this, name);
      };
      const comment = field(form, 'Comment');
      ShadowRoot.prototype.querySelector = function (selector: string) {
        queries++;
        return querySelector.call(this, selector) as Element;
      };
      ShadowRoot.prototype.querySelectorAll = function (selector: string) {
        queries++;
        return querySelectorAll.call(this, selector);
      };
      for (const text of ['W', 'Wa', 'Wal', 'Walk']) {
        comment.value = text;
        comment.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      const during = [writes.length, queries];
      await task();
      await task();
      Object.assign(Storage.prototype, { setItem, removeItem });
      Object.assign(ShadowRoot.prototype, { querySelector, querySelectorAll });
      expect(during).to.deep.equal([0, 0]);
      expect(writes).to.have.length(1);
      expect(field(await again(form), 'Comment').value).to.equal('Walk');
    });

    it('is in no line of the console', async () => {
      const lines: unknown[][] = [];
      const { debug, log, info } = console;
      for (const name of ['debug', 'log', 'info'] as const)
        console[name] = (...line: unknown[]) => void lines.push(line);
      const form = await create('action="/comments" thread="private"');
      await task();
      await fill(form, complete);
      await task();
      Object.assign(console, { debug, log, info });
      expect(lines).to.deep.equal([]);
    });

    it('is nothing with no-draft', async () => {
      const form = await create('action="/comments" no-draft');
      await fill(form, complete);
      await task();
      expect(sessionStorage.length).to.equal(0);
      expect(field(await again(form, 'action="/comments" no-draft'), 'Comment').value).to.equal('');
    });

    it('is that a comment may have arrived, also after a reload', async () => {
      answerWith(() => new Promise(() => {}));
      const form = await create();
      await fill(form, complete);
      one(form, 'button', 'Post comment').click();
      await form.updateComplete;
      answerWith(() => new Response('', { status: 409 }));
      const after = await again(form);
      expect(((await post(after)) as CommentSentEvent).status).to.equal('pending');
      expect(said(after, 'status')).to.equal('Thank you. Your comment has arrived.');
      expect(keys()[0], 'so that it is kept once').to.equal(keys()[1]);
    });

    it('is, with a tick, who somebody is; without it nothing', async () => {
      const tick = 'Remember my name and email in this browser';
      answerWith(pending);
      let form = await create();
      await fill(form, complete);
      await post(form);
      expect(localStorage.length).to.equal(0);
      field(form, tick).click();
      await fill(form, { Comment: 'Rest, too.' });
      await post(form);
      form = await again(form);
      expect([field(form, 'Name').value, field(form, 'Email').value]).to.deep.equal([
        'Dana',
        'dana@example.com',
      ]);
      expect(field(form, tick).checked).to.equal(true);
      expect(field(form, 'Comment').value).to.equal('');
      field(form, tick).click();
      await form.updateComplete;
      expect(localStorage.length).to.equal(0);
      form = await again(form, 'action="/comments" fields=""');
      expect(() => field(form, tick)).to.throw('no field');
    });

    it('can be refused by the browser; nothing else changes', async () => {
      const { sessionStorage: session, localStorage: local } = window;
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw new DOMException('', 'SecurityError');
          },
        });
      answerWith(pending);
      const form = await create();
      await fill(form, complete);
      field(form, 'Remember my name and email in this browser').click();
      expect((await post(form)).type).to.equal('aftercare-comment-sent');
      Object.defineProperty(window, 'sessionStorage', { value: session, configurable: true });
      Object.defineProperty(window, 'localStorage', { value: local, configurable: true });
    });

    it('comes back from the browser’s own memory of forms, where fields are empty', async () => {
      const form = await create();
      await fill(form, { Name: 'Eva' });
      form.formStateRestoreCallback('{"name":"Dana","comment":"Walking helped."}');
      await form.updateComplete;
      await task();
      expect([field(form, 'Name').value, field(form, 'Comment').value]).to.deep.equal([
        'Eva',
        'Walking helped.',
      ]);
      form.formStateRestoreCallback('no JSON');
      await form.updateComplete;
      await task();
    });
  });

  describe('against robots', () => {
    const trap = (form: Element) =>
      form.shadowRoot!.querySelector<HTMLInputElement>('[name=trap]')!;

    it('has a field that people do not meet', async () => {
      const form = await create();
      const { width, height } = trap(form).getBoundingClientRect();
      expect(width * height, 'a robot has to think that it is there').to.be.greaterThan(0);
      expect(trap(form).tabIndex).to.equal(-1);
      expect(trap(form).getAttribute('aria-hidden')).to.equal('true');
      expect(trap(form).getAttribute('autocomplete')).to.equal('off');
    });

    it('asks where that field is filled in, and then sends with what stands in it', async () => {
      const { now } = Date;
      answerWith(pending);
      const form = await create();
      await fill(form, complete);
      trap(form).value = 'filled by a browser';
      one(form, 'button', 'Post comment').click();
      await form.updateComplete;
      expect(said(form, 'alert')).to.match(/^A hidden field was filled in, .* Send anyway\?$/);
      expect(requests).to.deep.equal([]);
      Date.now = () => now() + 1_500;
      expect((await post(form)).type).to.equal('aftercare-comment-sent');
      Date.now = now;
      expect(JSON.parse(requests[0]!.body as string)).to.include({ trap: 'filled by a browser' });
    });

    it('says how long the writing took', async () => {
      const { now } = Date;
      answerWith(pending);
      const form = await create();
      await fill(form, complete);
      Date.now = () => now() + 42_000;
      await post(form);
      Date.now = now;
      expect(JSON.parse(requests[0]!.body as string)).to.include({ seconds: '42' });
      await fill(form, { Comment: 'Rest, too.' });
      await post(form);
      expect(JSON.parse(requests[1]!.body as string), 'of this one').to.include({ seconds: '0' });
    });
  });

  describe('its events', () => {
    it('let a host stop the sending', async () => {
      answerWith(pending);
      const form = await create();
      await fill(form, complete);
      let comment: CommentSubmitEvent['comment'] | undefined;
      const stop = (event: CommentSubmitEvent) => {
        comment = event.comment;
        event.preventDefault();
      };
      document.addEventListener('aftercare-comment-submit', stop as EventListener, { once: true });
      one(form, 'button', 'Post comment').click();
      await form.updateComplete;
      expect(comment).to.include({ name: 'Dana', comment: 'Walking helped.' });
      expect(requests).to.deep.equal([]);
      expect(field(form, 'Comment').value).to.equal('Walking helped.');
      expect(said(form, 'status')).to.equal('');
    });

    const answers: [string, () => Promise<unknown>, string, string][] = [
      ['published', () => Promise.resolve('published'), 'sent', 'published'],
      ['something else', () => Promise.resolve(undefined), 'sent', 'pending'],
      ['a CommentError', () => Promise.reject(new CommentError('refused')), 'failed', 'refused'],
      ['another error', () => Promise.reject(new Error('!')), 'failed', 'unclear'],
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as scripts of hosts do
      ['a reason of its own', () => Promise.reject({ reason: 'toString' }), 'failed', 'unclear'],
    ];
    for (const [answer, promise, outcome, detail] of answers)
      it(`let a host send by other means: ${answer} is ${outcome}, ${detail}`, async () => {
        answerWith(pending);
        const form = await create();
        await fill(form, complete);
        form.addEventListener('aftercare-comment-submit', (event) =>
          event.respondWith(promise() as Promise<'published'>),
        );
        const event = await post(form);
        expect(event.type).to.equal(`aftercare-comment-${outcome}`);
        expect('status' in event ? event.status : event.reason).to.equal(detail);
        expect(event.bubbles && event.composed).to.equal(true);
        expect(requests).to.deep.equal([]);
      });
  });

  describe('its settings', () => {
    it('fields: which fields there are', async () => {
      const form = await create('fields="email"');
      expect(() => field(form, 'Name')).to.throw('no field');
      expect(() => field(form, 'Website')).to.throw('no field');
      expect(field(form, 'Email').required).to.equal(true);
      const none = await create('fields=""');
      expect(() => field(none, 'Email')).to.throw('no field');
      expect(spoken(none)).to.not.include('email address');
      expect(field(none, 'Comment').required).to.equal(true);
    });

    it('fields: those that are none leave all in place, and are named', async () => {
      expectWarning(/bad-value: fields="name phone" .* use some of name email website/);
      expect(field(await create('fields="name phone"'), 'Website')).to.be.instanceOf(
        HTMLInputElement,
      );
    });

    it('required: which of them must be filled in', async () => {
      answerWith(pending);
      const form = await create('action="/comments" required="website"');
      expect(field(form, 'Name').required).to.equal(false);
      expect(field(form, 'Website').required).to.equal(true);
      await fill(form, { Website: 'a.example', Comment: 'Hello' });
      expect((await post(form)).type).to.equal('aftercare-comment-sent');
    });

    it('maxlength: longer comments are kept whole, but not sent', async () => {
      const form = await create('action="/comments" maxlength="10"');
      await fill(form, { ...complete, Comment: '12345678901' });
      one(form, 'button', 'Post comment').click();
      await form.updateComplete;
      expect(described(form, 'Comment')).to.include('Please use at most 10 characters');
      expect(field(form, 'Comment').value).to.equal('12345678901');
    });

    it('consent: a box that must be ticked, and is sent with its words', async () => {
      answerWith(pending);
      const form = await create('action="/comments" consent="I agree to the rules."');
      await fill(form, complete);
      one(form, 'button', 'Post comment').click();
      await form.updateComplete;
      expect(described(form, 'I agree to the rules.')).to.equal('Please tick this box');
      expect(requests).to.deep.equal([]);
      field(form, 'I agree to the rules.').click();
      await post(form);
      expect(JSON.parse(requests[0]!.body as string)).to.have.property(
        'consent',
        'I agree to the rules.',
      );
    });

    it('thread: what the comment belongs to', async () => {
      answerWith(pending);
      const form = await create('action="/comments" thread="post-7"');
      await fill(form, complete);
      await post(form);
      expect(JSON.parse(requests[0]!.body as string)).to.have.property('thread', 'post-7');
    });

    it('topic: its id is sent along', async () => {
      answerWith(pending);
      const form = await create('action="/comments" topic="back-ache-after-massage"');
      await fill(form, complete);
      await post(form);
      expect(JSON.parse(requests[0]!.body as string)).to.have.property(
        'topic',
        'back-ache-after-massage',
      );
    });

    it('backend: form posts as a form does', async () => {
      answerWith(() => new Response('{"ok":true}'));
      const form = await create('action="/comments" backend="form"');
      await fill(form, complete);
      expect((await post(form)).type).to.equal('aftercare-comment-sent');
      expect((requests[0]!.body as URLSearchParams).get('comment')).to.equal('Walking helped.');
    });

    it('backend: one that is none is ignored, and those that are are named', async () => {
      answerWith(pending);
      expectWarning(/bad-value: backend="mail" .* use json or form/);
      const form = await create('action="/comments" backend="mail"');
      await fill(form, complete);
      expect((await post(form)).type).to.equal('aftercare-comment-sent');
    });

    for (const action of ['', 'action="javascript:alert(1)"', 'action="mailto:a@b.example"'])
      it(`action: ${action || 'none'} sends nothing, keeps the text, and tells the owner`, async () => {
        if (action.includes('javascript')) expectWarning(/unsafe-url: "javascript:alert\(1\)"/);
        if (!action) expectWarning(/no-action: give <aftercare-comment-form> an action="https:/);
        answerWith(pending);
        const form = await create(`${action} backend="form"`);
        await fill(form, complete);
        expect(((await post(form)) as CommentFailedEvent).reason).to.equal('server');
        expect(requests).to.deep.equal([]);
        expect(field(form, 'Comment').value).to.equal('Walking helped.');
        // Nothing can have arrived, so nothing is asked.
        form.action = '/reply.php';
        answerWith(() => new Response('{"ok":true}'));
        expect((await post(form)).type).to.equal('aftercare-comment-sent');
      });
  });

  describe('the form inside the tag', () => {
    const inside = `<form action="/reply.php" method="post">
      <input type="hidden" name="comment_post_ID" value="7">
      <input name="author" value="Dana"><input type="email" name="mail"><textarea name="message">Typed early</textarea>
      <button>Send</button></form>`;

    it('says where to post and under which names', async () => {
      answerWith(() => new Response('ok'));
      const form = await create('', inside);
      expect(field(form, 'Name').value).to.equal('Dana');
      expect(field(form, 'Comment').value).to.equal('Typed early');
      await fill(form, { Email: 'dana@example.com' });
      await post(form);
      expect(requests[0]!.url).to.equal(`${location.origin}/reply.php`);
      expect(Object.fromEntries(requests[0]!.body as URLSearchParams)).to.include({
        comment_post_ID: '7',
        author: 'Dana',
        mail: 'dana@example.com',
        message: 'Typed early',
      });
    });

    it('hands over the text and the focus of someone who is typing when the script comes', async () => {
      const form = await fixture<CommentFormElement>(
        `<late-comment-form>${inside}</late-comment-form>`,
      );
      form.querySelector('textarea')!.focus();
      form.querySelector('textarea')!.value = 'Typed just now';
      const widget = customElements.get('aftercare-comment-form') as typeof HTMLElement;
      customElements.define('late-comment-form', class extends widget {});
      await form.updateComplete;
      expect(form.shadowRoot!.activeElement).to.equal(field(form, 'Comment'));
      expect(field(form, 'Comment').value).to.equal('Typed just now');
    });

    it('is not seen any more', async () => {
      const form = await create('', inside);
      expect(form.querySelector('form')!.checkVisibility()).to.equal(false);
    });
  });
});
