import { expect } from '@open-wc/testing';
import { fixture } from '../../test/unit/fixture.js';
import { actionOnPage, backendFor, backends } from './backends.js';

describe('the system that takes comments', () => {
  const nameFor = (action: string, named?: string, hasForm = false) =>
    backendFor(named, action, hasForm).name;

  const certain: [string, string | undefined][] = [
    ['https://clinic.example/blog/wp-comments-post.php', 'wordpress'],
    ['https://clinic.example/wp-json/wp/v2/comments', 'wordpress-rest'],
    ['https://clinic.example/index.php?rest_route=/wp/v2/comments', 'wordpress-rest'],
    ['https://formspree.io/f/abc', 'form'],
    ['https://formspree.io.example/f/abc', undefined],
    ['https://clinic.example/comments', undefined],
    ['', undefined],
  ];
  for (const [action, name] of certain)
    it(`is ${name ?? 'not certain'} by the address ${action}`, () => {
      expect(nameFor(action)).to.equal(name ?? 'json');
      expect(nameFor(action, undefined, true)).to.equal(name ?? 'form');
    });

  it('is the one that the owner has named, whatever the address', () => {
    for (const { name } of backends)
      expect(nameFor('https://clinic.example/wp-comments-post.php', name)).to.equal(name);
    expect(nameFor('https://clinic.example/wp-comments-post.php', 'worpress')).to.equal(
      'wordpress',
    );
  });

  it('has a name and a label of its own', () => {
    for (const describe of ['name', 'label'] as const)
      expect(new Set(backends.map((backend) => backend[describe])).size).to.equal(backends.length);
  });

  it('is Isso where the page loads Isso from there', async () => {
    await fixture('<i data-isso="//comments.example/isso/"></i>');
    expect(actionOnPage()).to.equal('//comments.example/isso/');
    expect(nameFor(`${location.protocol}//comments.example/isso/`)).to.equal('isso');
    expect(nameFor('https://clinic.example/isso/')).to.equal('json');
  });

  it('is found on a WordPress page by the theme’s form', async () => {
    expect(actionOnPage()).to.equal(undefined);
    await fixture('<form action="https://clinic.example/wp/wp-comments-post.php"></form>');
    expect(actionOnPage()).to.equal('https://clinic.example/wp/wp-comments-post.php');
  });

  it('is found on a WordPress page without that form by the folder that its head names', async () => {
    await fixture(
      '<link rel="EditURI" type="application/rsd+xml" href="https://clinic.example/wp/xmlrpc.php?rsd">',
    );
    expect(actionOnPage()).to.equal('https://clinic.example/wp/wp-comments-post.php');
  });
});
