/** The comment form that a theme has drawn; plugins put what they ask for into its hidden fields. */
const themeForm = () => document.querySelector('form[action*="wp-comments-post.php"]');
/** The post that a WordPress page shows: its number, as the comment form, the body's class or the short link has it. */
const postOnPage = (form) => (form ?? themeForm())?.querySelector('[name=comment_post_ID]')?.value ??
    /\b(?:postid|page-id)-(\d+)/.exec(document.body.className)?.[1] ??
    /[?&]p=(\d+)/.exec(document.querySelector('link[rel=shortlink]')?.href ?? '')?.[1];

export { postOnPage, themeForm };
//# sourceMappingURL=wordpress-post.js.map
