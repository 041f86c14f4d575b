/** What a comment has to be, and the file that keeps them. Knows nothing of HTTP. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const file =
  process.env.COMMENTS_FILE ?? fileURLToPath(new URL('./comments.json', import.meta.url));

/** The fields that are kept, and the most characters of each; what else is sent is left out. */
const mostCharacters = {
  name: 200,
  email: 254,
  website: 2000,
  comment: 5000,
  consent: 1000,
  thread: 500,
  page: 2000,
  key: 100,
};

/** Thrown with words for the visitor: what was sent is no comment. */
export class NotAComment extends Error {}

/**
 * Reads the comment in what was sent. A name or an address that the form does
 * not ask for may be absent, but not empty.
 *
 * @throws {NotAComment}
 */
export function checkComment(sent) {
  const comment = {};
  for (const [field, most] of Object.entries(mostCharacters)) {
    if (sent[field] === undefined) continue;
    if (typeof sent[field] !== 'string') throw new NotAComment(`"${field}" is not text.`);
    // Forms send the end of a line as two characters; their `maxlength` counts one.
    comment[field] = sent[field].replaceAll('\r\n', '\n').trim();
    if (comment[field].length > most) throw new NotAComment(`"${field}" is too long.`);
  }
  const missing = ['name', 'email'].find((field) => comment[field] === '');
  if (missing || !comment.comment)
    throw new NotAComment(`Please fill in the ${missing ?? 'comment'}.`);
  if (comment.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(comment.email))
    throw new NotAComment('Please enter an email address like name@example.com.');
  return comment;
}

/** Every comment, oldest first. */
async function readComments() {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    // A file that cannot be read is never taken for an empty one, and so never written over.
    throw error;
  }
}

/** What everyone may see, newest first: named one by one, so that no email address slips out. */
export async function listComments() {
  const comments = (await readComments()).reverse();
  return comments.map(({ id, sent, status, name, comment }) => ({
    id,
    sent,
    status,
    name,
    comment,
  }));
}

async function appendComment(comment) {
  const known = await readComments();
  // Sent again because the answer was lost on the way: it is here already.
  if (comment.key && known.some(({ key }) => key === comment.key)) return;
  const comments = [...known, comment];
  // Beside the file, then in its place: a crash half-way leaves the old one whole.
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, JSON.stringify(comments, null, 2), { flush: true });
  await rename(draft, file);
}

let lastAppended = Promise.resolve();

/** Keeps a comment until the clinic approves it. One after the other: two at once would lose one. */
export function keepComment(comment) {
  const kept = { id: randomUUID(), sent: new Date(), status: 'pending', ...comment };
  const appended = lastAppended.then(() => appendComment(kept));
  lastAppended = appended.catch(() => {});
  return appended;
}
