// What becomes of the payloads in the hands of those who trust them: proof that they would run, and that
// the canary would hear of it. Each has a frame of its own, for some lead it away.
import { executed, letLoad } from './canary.mjs';
import { payloads } from './payloads.mjs';

/** Pages that put a text into their markup as it is; by family, where the text means one place of it. */
const anywhere = (text) => text;
const templates = {
  'attribute break-out': [
    (text) => `<p title="${text}">x</p>`,
    (text) => `<p title='${text}'>x</p>`,
    (text) => `<p title=${text}>x</p>`,
  ],
  address: [anywhere, (text) => `<a href="${text}">x</a>`],
  style: [
    anywhere,
    (text) => `<p style="color: ${text}">x</p>`,
    (text) => `<style>p { color: ${text} }</style><p>x</p>`,
  ],
  'other language': [anywhere, (text) => `<script>const words = "${text}"</script>`],
};

/** What template engines do with what stands in their marks. */
const marks = [/\{\{(.+?)\}\}/s, /\$\{(.+?)\}/s, /<%[=-](.+?)%>/s, /[#*]\{(.+?)\}/s];

function merge(into, from) {
  for (const key of Object.keys(Object(from)))
    if (Object(from[key]) === from[key]) merge((into[key] ??= {}), from[key]);
    else into[key] = from[key];
}

/** Uses what people use: every handler is called, every link is followed in its frame. */
function use(frame) {
  for (const element of frame.contentDocument?.querySelectorAll('*') ?? []) {
    for (const name of element.getAttributeNames())
      if (name.startsWith('on') && typeof element[name] === 'function')
        try {
          element[name](new Event(name.slice(2)));
        } catch {
          // Not all that is written is a script.
        }
    if (element.localName === 'a' && element.protocol === 'javascript:') element.click();
  }
}

/**
 * Puts frames into the page and waits for what they load. Some never finish, so it is enough that three
 * requests in a row were answered while no frame finished.
 */
async function open(frames) {
  let loaded = 0;
  for (const frame of frames) frame.onload = () => loaded++;
  document.body.append(...frames);
  for (let quiet = 0, before = -1; loaded < frames.length && quiet < 3;) {
    quiet = loaded === before ? quiet + 1 : 0;
    before = loaded;
    await letLoad();
  }
}

const frameOf = (attributes) =>
  Object.assign(document.createElement('iframe'), { width: 40, height: 20, ...attributes });

/** Hands every payload to every naive page; resolves to the number of those that polluted a prototype. */
async function trust() {
  const polluted = new Set();
  for (let start = 0; start < payloads.length; start += 48) {
    const some = payloads.slice(start, start + 48);
    const frames = some
      .flatMap(({ family, text }) => (templates[family] ?? [anywhere]).map((put) => put(text)))
      // Where there is no element, nothing can run.
      .filter((markup) => markup.includes('<'))
      .map((markup) => frameOf({ srcdoc: markup }));
    const links = some
      .filter(({ family }) => family === 'address')
      .map(({ text }) => frameOf({ src: text }));
    // Many of these lead nowhere, and never say so.
    document.body.append(...links);
    await open(frames);
    frames.forEach(use);
    for (const { text } of some) {
      for (const mark of marks)
        try {
          Function(mark.exec(text)?.[1])();
        } catch {
          // Not all that is marked is a script.
        }
      try {
        merge({}, JSON.parse(text));
      } catch {
        // Not all texts are JSON.
      }
      if (!('polluted' in {})) continue;
      polluted.add(text);
      delete Object.prototype.polluted;
    }
    await letLoad();
    for (const frame of frames) frame.remove();
  }
  return polluted.size;
}

globalThis.naive = { trust, countExecuted: () => executed.size };
