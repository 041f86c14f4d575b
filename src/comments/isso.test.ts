import { expect } from '@open-wc/testing';
import { answer, answerWith, asked, header, outcome, postedJson } from '../../test/unit/answers.js';
import { fixture } from '../../test/unit/fixture.js';
import { isso } from './isso.js';

const action = 'https://comments.example/isso/';

/** An Isso server: what its config asks for, and what it answers to a comment. */
function serve(created: () => Response, config: object = {}): void {
  answerWith((url) => (url.endsWith('/config') ? answer({ config }) : created()));
}

const created = (status: number) => () =>
  answer({ id: 5, mode: status === 202 ? 2 : 1, text: '<p>Walking helped.</p>' }, { status });

describe('a comment sent to Isso', () => {
  it('is JSON in its words, with cookies, and a title for a new thread', async () => {
    serve(created(201));
    expect(await outcome(isso, action, { thread: '/back ache/' })).to.deep.equal({
      status: 'published',
      link: 'https://clinic.example/back-ache#isso-5',
    });
    expect(asked.map(({ url }) => url)).to.deep.equal([
      'https://comments.example/isso/config',
      'https://comments.example/isso/new?uri=%2Fback%20ache%2F',
    ]);
    expect(header('content-type')).to.equal('application/json');
    expect(asked[1]!.options.credentials).to.equal('include');
    expect(postedJson()).to.deep.equal({
      author: 'Dana',
      email: 'dana@example.com',
      website: '',
      text: 'Walking helped.',
      title: document.title,
    });
  });

  for (const address of ['', 'new', '/new'])
    it(`goes to the same place by the address that ends in "${address}"`, async () => {
      serve(created(202));
      const server = 'https://comments.example/isso';
      await outcome(isso, address === '/new' ? server + address : `${server}/${address}`);
      expect(asked[1]!.url).to.equal('https://comments.example/isso/new?uri=7');
    });

  it('waits after 202', async () => {
    serve(created(202));
    expect(await outcome(isso, action)).to.deep.equal({ status: 'pending' });
  });

  it('is not sent without what the server’s config asks for', async () => {
    const config = { 'require-email': true, 'require-author': true };
    serve(created(201), config);
    expect(await outcome(isso, action, { email: '' })).to.deep.equal({
      reason: 'refused',
      field: 'email',
    });
    expect(await outcome(isso, action, { name: '' })).to.deep.equal({
      reason: 'refused',
      field: 'name',
    });
    expect(asked.every(({ url }) => url.endsWith('/config'))).to.equal(true);
    expect(await outcome(isso, action)).to.include({ status: 'published' });
  });

  it('is sent also where the config cannot be read', async () => {
    answerWith((url) =>
      url.endsWith('/config') ? Promise.reject(new TypeError('no')) : created(202)(),
    );
    expect(await outcome(isso, action)).to.deep.equal({ status: 'pending' });
  });

  const limit = '203.0.113.7: ratelimit exceeded (1, 2)';
  const answers: [string, Response, unknown][] = [
    ['the rate limit as HTML', answer(`<p>${limit}</p>`, { status: 403 }), 'busy'],
    ['the rate limit as a message', answer({ message: limit }, { status: 403 }), 'busy'],
    ['the rate limit as a reason', answer({ reason: 'ratelimit' }, { status: 403 }), 'busy'],
    ['three direct replies', answer({ reason: 'direct-reply' }, { status: 403 }), 'refused'],
    ['HTML with an address', answer('<p>203.0.113.7: no</p>', { status: 403 }), 'refused'],
    ['a message with an address', answer({ message: '203.0.113.7' }, { status: 403 }), 'refused'],
    ['bad data as HTML', answer('<h1>Bad Request</h1>', { status: 400 }), 'refused'],
    ['a number without 201', answer({ id: 5 }), 'unclear'],
    ['201 without a number', answer('{}', { status: 201 }), 'unclear'],
    ['a broken server', answer('', { status: 500 }), 'server'],
  ];
  for (const [name, response, meant] of answers)
    it(`is ${String(meant)} after ${name}, in words of our own`, async () => {
      serve(() => response);
      expect(await outcome(isso, action)).to.equal(meant);
    });

  it('belongs to the thread that Isso’s own section names', async () => {
    expect(isso.threadOf!(null)).to.equal(undefined);
    await fixture('<section id="isso-thread" data-isso-id="/foo"></section>');
    expect(isso.threadOf!(null)).to.equal('/foo');
  });
});
