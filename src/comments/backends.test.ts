import { expect } from '@open-wc/testing';
import { CommentError, type Comment, type CommentBackend } from './comment-backend.js';
import { sendAsForm } from './form.js';
import { sendAsJson } from './json.js';

const comment: Comment = {
  name: 'Dana',
  email: 'dana@example.com',
  website: '',
  comment: 'Walking helped.',
  consent: '',
  topic: '',
  thread: '/back-ache',
  page: 'https://clinic.example/back-ache',
};

const realFetch = window.fetch;
let asked: { url: string; options: RequestInit } | undefined;

/** Answers the next request; `undefined` for a connection that fails. */
function answerWith(body: string | undefined, status = 200): void {
  window.fetch = (url, options) => {
    asked = { url: url as string, options: options! };
    return body === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(status === 204 ? null : body, { status }));
  };
}

async function outcome(send: CommentBackend, form: HTMLFormElement | null = null): Promise<string> {
  try {
    return await send(comment, '/comments', {
      form,
      nameOf: (field) => (field === 'name' ? 'author' : field),
    });
  } catch (error) {
    return (error as CommentError).reason;
  }
}

afterEach(() => {
  window.fetch = realFetch;
});

describe('a comment sent as JSON', () => {
  it('is a flat object, posted as JSON', async () => {
    answerWith('{"status":"pending"}', 201);
    expect(await outcome(sendAsJson)).to.equal('pending');
    expect(asked!.url).to.equal('/comments');
    expect(asked!.options.method).to.equal('POST');
    expect(new Headers(asked!.options.headers).get('content-type')).to.equal('application/json');
    expect(JSON.parse(asked!.options.body as string)).to.deep.equal(comment);
  });

  const answers: [string | undefined, number, string][] = [
    ['{"status":"published"}', 200, 'published'],
    ['{"status":"pending"}', 202, 'pending'],
    ['{"status":"ok"}', 200, 'unclear'],
    ['{"status":"published"}', 400, 'refused'],
    ['', 200, 'unclear'],
    ['null', 200, 'unclear'],
    ['<html>Sign in</html>', 200, 'unclear'],
    ['{}', 403, 'refused'],
    ['oops', 500, 'server'],
    ['', 503, 'server'],
    [undefined, 0, 'offline'],
  ];
  for (const [body, status, meant] of answers)
    it(`is ${meant} after ${status} ${String(body)}`, async () => {
      answerWith(body, status);
      expect(await outcome(sendAsJson)).to.equal(meant);
    });

  it('is timed out where the time limit ends it, whatever the engine calls that', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => AbortSignal.abort();
    window.fetch = () => Promise.reject(new DOMException('', 'AbortError'));
    expect(await outcome(sendAsJson)).to.equal('timeout');
    AbortSignal.timeout = timeout;
  });

  it('may take as long as its time limit, and has one', async () => {
    answerWith('{"status":"pending"}');
    await outcome(sendAsJson);
    expect(asked!.options.signal).to.be.instanceOf(AbortSignal);
  });
});

describe('a comment sent as a form', () => {
  it('is form-urlencoded under the form’s own names, its hidden fields with it, empty ones left out', async () => {
    const form = document.createElement('form');
    form.innerHTML =
      '<input type="hidden" name="form-name" value="reply"><input type="hidden" value="nameless">';
    answerWith('<h1>Thank you</h1>');
    expect(await outcome(sendAsForm, form)).to.equal('pending');
    expect(Object.fromEntries(asked!.options.body as URLSearchParams)).to.deep.equal({
      'form-name': 'reply',
      author: 'Dana',
      email: 'dana@example.com',
      comment: 'Walking helped.',
      thread: '/back-ache',
      page: 'https://clinic.example/back-ache',
    });
    expect(new Headers(asked!.options.headers).get('accept')).to.equal('application/json');
  });

  const answers: [string | undefined, number, string][] = [
    ['{"ok":true}', 200, 'pending'],
    ['', 204, 'pending'],
    ['{"error":"closed"}', 200, 'refused'],
    ['{"errors":[{"message":"email"}]}', 200, 'refused'],
    ['{"success":false}', 200, 'refused'],
    ['{"ok":false}', 200, 'refused'],
    ['{"ok":true}', 422, 'refused'],
    ['', 502, 'server'],
    [undefined, 0, 'offline'],
  ];
  for (const [body, status, meant] of answers)
    it(`is ${meant} after ${status} ${String(body)}`, async () => {
      answerWith(body, status);
      expect(await outcome(sendAsForm)).to.equal(meant);
    });
});
