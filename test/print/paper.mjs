// Putting a page on paper, and reading what is on it.
import { constants, inflateSync } from 'node:zlib';

export const src = 'src="/aftercare.js"';
export const number = '+1 555 010 0199';

/**
 * Makes the style sheets of a page those for `print` or for `screen`. Firefox cannot emulate a
 * medium, so there every rule for print becomes one for all media.
 */
const media = {
  Chromium: (tab, medium) => tab.page.emulateMediaType(medium),
  Firefox: (tab, medium) =>
    tab.run((medium) => {
      const trees = (root) => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? trees(shadowRoot) : [],
        ),
      ];
      const mediaRules = (rules) =>
        [...rules].flatMap((rule) => [
          ...(rule instanceof CSSMediaRule ? [rule] : []),
          ...mediaRules(rule.cssRules ?? []),
        ]);
      const before = (globalThis.mediaBefore ??= new Map());
      for (const tree of trees(document))
        for (const { cssRules } of new Set([...tree.styleSheets, ...tree.adoptedStyleSheets]))
          for (const { media } of mediaRules(cssRules)) {
            if (!before.has(media)) before.set(media, media.mediaText);
            const written = before.get(media);
            media.mediaText =
              medium === 'screen'
                ? written
                : written.replace(/\bprint\b/, 'all').replace(/\bscreen\b/, 'print');
          }
    }, medium),
};

/** How many pages a PDF has. */
export function pagesOf(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  // Firefox compresses the page objects. The last byte of a checksum may look like the end of a line.
  const finishFlush = constants.Z_SYNC_FLUSH;
  const packed = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(
    ([, bytes]) => `${inflateSync(Buffer.from(bytes, 'latin1'), { finishFlush })}`,
  );
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length;
}

/** Every visible text, in the page's and in all shadow trees. Runs in the page. */
export function textsShown() {
  const found = [];
  const range = document.createRange();
  const look = (node) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
      const { parentElement } = node;
      const style = parentElement && getComputedStyle(parentElement);
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (
        width * height &&
        (!style || style.visibility === 'visible') &&
        (!style || style.display === 'contents' || parentElement.checkVisibility())
      )
        found.push(node.data.trim().replace(/\s+/g, ' '));
    }
    for (const child of node.shadowRoot?.childNodes ?? node.assignedNodes?.() ?? node.childNodes)
      look(child);
  };
  look(document.documentElement);
  return found;
}

/** Fires an event at the window. */
export const tell = (tab, type) => tab.run((type) => void dispatchEvent(new Event(type)), type);

export async function toPaper(engine, tab) {
  await tell(tab, 'beforeprint');
  await media[engine](tab, 'print');
}

export async function toScreen(engine, tab) {
  await media[engine](tab, 'screen');
  await tell(tab, 'afterprint');
}

/** Runs in the page before anything else: `print` shows no dialog, and widgets are found in any tree. */
export function preparePage() {
  globalThis.printed = 0;
  globalThis.print = () => (globalThis.printed += 1);
  globalThis.inAnyTree = (id) => {
    const find = (root) =>
      root.querySelector(`#${id}, ${id}`) ??
      [...root.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => (shadowRoot ? (find(shadowRoot) ?? []) : []))
        .at(0);
    return find(document);
  };
}
