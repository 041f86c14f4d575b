// What the demonstration's clinic has written: HTML blocks, as an owner would paste them.
const article = `
<p>You went in because your back was sore, and the next morning it aches more, not less. We hear
this at the front desk nearly every week. Mostly it passes.</p>

<aftercare-tips-card></aftercare-tips-card>

<aftercare-causes-accordion></aftercare-causes-accordion>

<aftercare-booking-cta href="/book/" phone="+1 555 010 0199"></aftercare-booking-cta>`;

const form = '<aftercare-comment-form></aftercare-comment-form>';

/** A title, HTML, and the fields of the post in which it differs from an ordinary one. */
export const posts = {
  open: ['Back ache after a massage', `${article}\n\n${form}`],
  placeholder: [
    'Back ache after a massage, by placeholder',
    `${article}\n\n<div data-aftercare="comment-form"></div>`,
  ],
  closed: ['Comments are closed here', form, { comment_status: 'closed' }],
  book: [
    'Book',
    '<p>On a clinic’s site this would be its own way to an appointment.</p>',
    { post_type: 'page', comment_status: 'closed' },
  ],
  page: ['Questions', form, { post_type: 'page' }],
  rest: [
    'Comments by REST',
    '<aftercare-comment-form backend="wordpress-rest" action="/wp-json/wp/v2/comments"></aftercare-comment-form>',
  ],
};
