/** The theme's own comment form. Plugins add hidden fields to it. */
export const themeForm = (): HTMLFormElement | null =>
  document.querySelector('form[action*="wp-comments-post.php"]');

/** The id of the post that a WordPress page shows, from the comment form, the body's class or the short link. */
export const postOnPage = (form: HTMLFormElement | null): string | undefined =>
  (form ?? themeForm())?.querySelector<HTMLInputElement>('[name=comment_post_ID]')?.value ??
  /\b(?:postid|page-id)-(\d+)/.exec(document.body.className)?.[1] ??
  /[?&]p=(\d+)/.exec(
    document.querySelector<HTMLLinkElement>('link[rel=shortlink]')?.href ?? '',
  )?.[1];
