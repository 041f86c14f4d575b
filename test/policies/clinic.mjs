// What the tests of policies share: a page with the four tags, and what it shows.

export const script = '<script async src="/aftercare.js"></script>';
export const head = `<script src="/witness.js"></script>${script}`;

/** The four tags as the README gives them: with what stands there without script. */
export const tags = `
<aftercare-tips-card topic="back-ache-after-massage"></aftercare-tips-card>
<aftercare-causes-accordion topic="back-ache-after-massage"></aftercare-causes-accordion>
<aftercare-booking-cta href="/book"><a id="link" href="/book">Book</a></aftercare-booking-cta>
<aftercare-comment-form action="/comments"><form id="form" action="/comments" method="post"><textarea name="text"></textarea></form></aftercare-comment-form>`;

export const isDrawn = () =>
  !!document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form');

/** Whether what stands inside the tags is what visitors see, and can be used. */
export const isFallback = () =>
  ['link', 'form'].every((id) => document.getElementById(id).checkVisibility()) &&
  document.querySelectorAll('aftercare-booking-cta, aftercare-comment-form').length === 2 &&
  ![...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot);

/** What answers with a page and its headers. */
export const answer = (html, headers) => (response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(html);
};
export const under = (policy, html) => answer(html, { 'content-security-policy': policy });

/** A script of the page's own; the policies here allow inline ones. */
export const inline = (code) => `<script>${code}</script>`;
