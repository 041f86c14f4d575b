import { expect } from '@open-wc/testing';
import { answer, answerNothing, answerWith, asked, header } from '../../test/unit/answers.js';
import { asJson, request, toCommentError } from './request.js';
import type { CommentError } from './comment-backend.js';

const address = 'https://clinic.example/comments';

const reasonOf = (asking: Promise<unknown>) =>
  asking.then(
    () => 'no failure',
    (error: CommentError) => error.reason,
  );

/** A body that comes piece by piece, and then ends, breaks off or never does either. */
const streamed = (pieces: string[], end: 'close' | 'error' | 'nothing') =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        if (end === 'close') controller.close();
        if (end === 'error') controller.error(new TypeError('network error'));
      },
    }),
  );

describe('asking a server', () => {
  it('posts where there is something to say, and asks for JSON', async () => {
    answerWith(() => answer({ a: 1 }, { status: 201 }));
    const { status, text, json } = await request(address, asJson({ comment: 'Ü' }));
    expect([status, text, json]).to.deep.equal([201, '{"a":1}', { a: 1 }]);
    expect(asked[0]!.options.method).to.equal('POST');
    expect(asked[0]!.options.body).to.equal('{"comment":"Ü"}');
    expect(header('accept')).to.equal('application/json');
    expect(header('content-type')).to.equal('application/json');
    await request(address);
    expect(asked[1]!.options.method).to.equal('GET');
  });

  for (const body of ['', 'null', '<p>Hello</p>', '{"broken":'])
    it(`takes the answer ${body || 'nothing'} for no object`, async () => {
      answerWith(() => answer(body));
      expect((await request(address)).json).to.deep.equal({});
    });

  it('tells apart that the browser is offline and that no answer comes', async () => {
    answerNothing();
    expect(await reasonOf(request(address))).to.equal('unreachable');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    expect(await reasonOf(request(address))).to.equal('offline');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('gives up when the time is over, whatever the engine calls that', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => AbortSignal.abort();
    answerWith(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await reasonOf(request(address))).to.equal('timeout');
    AbortSignal.timeout = timeout;
  });

  it('has a time limit', async () => {
    answerWith(() => answer(''));
    await request(address);
    expect(asked[0]!.options.signal).to.be.instanceOf(AbortSignal);
  });

  it('keeps the status of an answer that breaks off', async () => {
    answerWith(() => streamed(['{"status":"publ'], 'error'));
    const { status, json, text } = await request(address);
    expect([status, json]).to.deep.equal([200, {}]);
    expect(text, 'which is not an empty answer').to.not.equal('');
  });

  it('says that an answer came too late to its end', async () => {
    const { timeout } = AbortSignal;
    const time = new AbortController();
    AbortSignal.timeout = () => time.signal;
    answerWith(() => {
      time.abort();
      return streamed(['{"status":"publ'], 'error');
    });
    expect((await request(address)).late).to.equal(true);
    AbortSignal.timeout = timeout;
    answerWith(() => answer(''));
    expect((await request(address)).late).to.equal(false);
  });

  it('puts an answer of many pieces together, also a letter that was cut in two', async () => {
    const bytes = new TextEncoder().encode('"Ü"');
    answerWith(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
              controller.close();
            },
          }),
        ),
    );
    expect((await request(address)).text).to.equal('"Ü"');
  });

  it('reads no further than a page is long', async () => {
    const chunk = 'x'.repeat(600_000);
    answerWith(() => streamed([chunk, chunk, chunk], 'nothing'));
    expect((await request(address)).text.length).to.be.lessThan(1_800_000);
  });

  it('reads how long to wait, in seconds or as a date, where that is readable', async () => {
    const waits: [string, number][] = [
      ['30', 30],
      ['soon', Number.NaN],
      ['', Number.NaN],
    ];
    for (const [after, wait] of waits) {
      answerWith(() => answer('', { status: 429, headers: { 'Retry-After': after } }));
      expect((await request(address)).wait, after).to.deep.equal(wait);
    }
    const date = new Date(Date.now() + 90_000).toUTCString();
    answerWith(() => answer('', { status: 503, headers: { 'Retry-After': date } }));
    expect((await request(address)).wait).to.be.within(80, 95);
  });
});

describe('an answer that is no success', () => {
  const base = { status: 200, url: address, text: '', json: {}, late: false, wait: Number.NaN };
  const meanings: [Partial<typeof base>, unknown, string][] = [
    [{ status: 409 }, false, 'refused'],
    [{ status: 429 }, false, 'busy'],
    [{ status: 503 }, false, 'server'],
    [{ status: 400, text: '{"code":"comment_flood"}' }, false, 'busy'],
    [{ status: 403, text: '10.0.0.1: ratelimit exceeded (1)' }, false, 'busy'],
    [{ text: 'ratelimit: 3' }, false, 'unclear'],
    [{ status: 500 }, false, 'server'],
    [{ status: 504 }, false, 'server'],
    [{ status: 401 }, false, 'refused'],
    [{ status: 404 }, false, 'refused'],
    [{}, 'wp_die', 'refused'],
    [{}, false, 'unclear'],
    [{ late: true }, false, 'timeout'],
  ];
  for (const [said, saysNo, reason] of meanings)
    it(`is ${reason} after ${JSON.stringify(said)}${saysNo ? ' that says no' : ''}`, () => {
      expect(toCommentError({ ...base, ...said }, saysNo).reason).to.equal(reason);
    });

  it('is a duplicate after 409 from a system that knows repeats', () => {
    expect(toCommentError({ ...base, status: 409 }, false, true).reason).to.equal('duplicate');
    expect(toCommentError({ ...base, status: 400 }, false, true).reason).to.equal('refused');
  });

  const messages: [Record<string, unknown>, string | undefined][] = [
    [{ message: '<p><strong>Error:</strong> It&#8217;s too\n long.</p>' }, 'Error: It’s too long.'],
    [{ message: '&#60;b&#62;No&#60;/b&#62;' }, 'No'],
    [{ message: '<p>Closed,&nbsp;sorry</p>' }, 'Closed, sorry'],
    [{ error: 'Closed' }, 'Closed'],
    [{ errors: [{ message: 'should be an email' }] }, 'should be an email'],
    [{ errors: 'no' }, undefined],
    [{ errors: { a: 1 } }, undefined],
    [{ errors: [null] }, undefined],
    [{ message: { toString: 1 } }, undefined],
    [{ message: 'x'.repeat(1000) }, 'x'.repeat(200)],
    [{}, undefined],
  ];
  for (const [json, says] of messages)
    it(`says ${says?.slice(0, 30) ?? 'nothing'} after ${JSON.stringify(json).slice(0, 50)}`, () => {
      const told = toCommentError({ ...base, json, status: 400 });
      expect(told.detail.says).to.equal(says);
    });
});
