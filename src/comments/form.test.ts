import { expect } from '@open-wc/testing';
import { answer, answerWith, header, outcome, postedForm } from '../../test/unit/answers.js';
import { form as backend } from './form.js';

const action = 'https://formspree.io/f/abc';

function pageForm(attributes = ''): HTMLFormElement {
  const form = document.createElement('div');
  form.innerHTML = `<form ${attributes}><input type="hidden" name="form-name" value="reply"><input name="author"></form>`;
  return form.querySelector('form')!;
}

describe('a comment sent as a form', () => {
  it('goes under the form’s own names, its hidden fields with it, without what is empty', async () => {
    answerWith(() => answer({ ok: true }));
    expect(await outcome(backend, action, { form: pageForm() })).to.deep.equal({});
    expect(postedForm()).to.deep.equal({
      'form-name': 'reply',
      author: 'Dana',
      email: 'dana@example.com',
      comment: 'Walking helped.',
      thread: '7',
      page: 'https://clinic.example/back-ache',
      key: 'k1',
      seconds: '12',
    });
    expect(header('accept')).to.equal('application/json');
    expect(header('content-type'), 'the browser knows it').to.equal(null);
  });

  it('leaves the site’s own hidden fields as they are, and fills in those that are empty', async () => {
    answerWith(() => answer({ ok: true }));
    const form = pageForm();
    form.insertAdjacentHTML(
      'beforeend',
      '<input type="hidden" name="page" value="7"><input type="hidden" name="key" value="">',
    );
    await outcome(backend, action, { form });
    expect(postedForm()).to.include({ page: '7', key: 'k1' });
  });

  const netlify = '<h1>Thank you!</h1><p>Your form submission has been received.</p>';
  const answers: [string, number, unknown][] = [
    ['{"ok":true}', 200, {}],
    ['{"next":"https://formspree.io/thanks"}', 200, {}],
    ['{"success":"true","message":"Sent."}', 200, {}],
    [netlify, 200, {}],
    [netlify, 500, 'server'],
    ['<h1>Log in</h1>', 200, 'unclear'],
    ['', 200, 'unclear'],
    ['', 204, 'unclear'],
    ['{"message":"Hello"}', 200, { reason: 'unclear', says: 'Hello' }],
    ['{"error":"Form not found"}', 200, { reason: 'refused', says: 'Form not found' }],
    [
      '{"errors":[{"code":"TYPE_EMAIL","field":"email","message":"should be an email"}]}',
      422,
      { reason: 'refused', says: 'should be an email' },
    ],
    ['{"ok":true,"errors":[{"message":"no"}]}', 200, { reason: 'refused', says: 'no' }],
    ['{"ok":true,"errors":[]}', 200, {}],
    ['{"ok":true,"errors":{"email":["no"]}}', 200, 'refused'],
    ['{"ok":true}', 409, 'refused'],
    ['{"success":false}', 200, 'refused'],
    ['{"success":"false","next":"/"}', 200, 'refused'],
    ['{"ok":true}', 422, 'refused'],
    ['', 502, 'server'],
  ];
  for (const [body, status, meant] of answers)
    it(`is ${JSON.stringify(meant)} after ${status} ${body}`, async () => {
      answerWith(() => answer(body, { status }));
      expect(await outcome(backend, action)).to.deep.equal(meant);
    });

  it('has arrived where the page of thanks says the words that the form names', async () => {
    const form = pageForm('data-success="we got it"');
    answerWith(() => answer('<h1>Thanks, we got it.</h1>'));
    expect(await outcome(backend, action, { form })).to.deep.equal({});
    answerWith(() => answer('<h1>Log in</h1>'));
    expect(await outcome(backend, action, { form })).to.equal('unclear');
  });

  it('is not known to be kept once', () => {
    expect(backend.keepsOnce).to.not.equal(true);
  });
});
