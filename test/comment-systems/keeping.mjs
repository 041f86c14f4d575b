// How systems keep comments and show them.

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As WordPress shows text: quotes made curly, lines broken. */
export const texturized = (text) =>
  `<p>${escaped(text)
    .replace(/"(.*?)"/g, '&#8220;$1&#8221;')
    .replaceAll("'", '&#8217;')
    .replaceAll('\n', '<br />\n')}</p>`;

/** Keeps a comment and gives it its number. */
export function keep(site, text, author, key) {
  const comment = { number: site.comments.length + 41, text, author, key };
  site.comments.push(comment);
  return comment;
}

export const hasAlready = (site, text, author) =>
  site.comments.some((comment) => comment.text === text && comment.author === author);
