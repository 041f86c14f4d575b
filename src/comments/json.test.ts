import { expect } from '@open-wc/testing';
import {
  answer,
  answerNothing,
  answerWith,
  asked,
  comment,
  outcome,
  postedJson,
} from '../../test/unit/answers.js';
import { json } from './json.js';

const action = 'https://clinic.example/comments';

describe('a comment sent as JSON', () => {
  it('is a flat object of text, with a key that tells a repeat', async () => {
    answerWith(() => answer({ status: 'pending' }, { status: 201 }));
    await outcome(json, action);
    expect(asked[0]!.url).to.equal(action);
    expect(postedJson()).to.deep.equal(comment);
  });

  const answers: [string, number, unknown][] = [
    ['{"status":"published"}', 200, { status: 'published', link: undefined }],
    ['{"status":"published","link":"/a#c1"}', 201, { status: 'published', link: '/a#c1' }],
    ['{"status":"pending"}', 202, { status: 'pending', link: undefined }],
    ['{"status":"ok"}', 200, 'unclear'],
    ['{"status":["published"]}', 200, 'unclear'],
    ['{"status":"published"}', 400, 'refused'],
    ['{"message":"Too short."}', 400, { reason: 'refused', says: 'Too short.' }],
    ['', 200, 'unclear'],
    ['', 204, 'unclear'],
    ['null', 200, 'unclear'],
    ['<html>Sign in</html>', 200, 'unclear'],
    ['{}', 409, 'duplicate'],
    ['oops', 500, 'server'],
  ];
  for (const [body, status, meant] of answers)
    it(`is ${JSON.stringify(meant)} after ${status} ${body}`, async () => {
      answerWith(() => answer(body, { status }));
      expect(await outcome(json, action)).to.deep.equal(meant);
    });

  it('is unreachable where no answer comes', async () => {
    answerNothing();
    expect(await outcome(json, action)).to.equal('unreachable');
  });
});
