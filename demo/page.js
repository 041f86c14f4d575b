// The page's own script: what a clinic's site would do itself. The widgets do not need it.

const comments = document.querySelector('#comments');
const list = comments.querySelector('ol');
const template = document.querySelector('#comment');
const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' });

/** As text throughout: whatever a comment holds, it stays words. */
function drawComment({ name, comment, sent, status }) {
  const item = template.content.cloneNode(true);
  const time = item.querySelector('time');
  item.querySelector('.comment-name').textContent = name || 'Someone';
  item.querySelector('.comment-text').textContent = comment;
  item.querySelector('.comment-status').hidden = status !== 'pending';
  time.textContent = day.format(new Date(sent));
  time.dateTime = sent;
  return item;
}

async function showComments() {
  const response = await fetch('/comments');
  if (!response.ok) return;
  const newestFirst = await response.json();
  list.replaceChildren(...newestFirst.map(drawComment));
  comments.hidden = newestFirst.length === 0;
}

function offerCopy(button, source) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
      button.textContent = 'Copied';
    } catch {
      // Not allowed, or not over https: one keystroke is left to the visitor.
      getSelection().selectAllChildren(source);
      button.textContent = 'Selected: now copy';
    }
  });
}

/** Gives back the room that `page.css` keeps for cards, where their script was blocked or broke. */
function giveBackRoom() {
  const hasWidgets = customElements.get('aftercare-tips-card');
  document.documentElement.classList.toggle('without-widgets', !hasWidgets);
}

document.addEventListener('aftercare-comment-sent', showComments);
// An async script has run, or has failed, by then.
addEventListener('load', giveBackRoom);
offerCopy(document.querySelector('#copy'), document.querySelector('#snippet'));
void showComments();
