// Protects Lit in the script against hostile pages, by single-line edits of the modules that Lit publishes.
import MagicString from 'magic-string';

/** @typedef {{ why: string, text: string, instead?: string }} Edit `text` occurs once and is replaced */

/** @type {Record<string, Edit[]>} by the end of a module's path */
const edits = {
  'lit-html/lit-html.js': [
    {
      why: 'With setHTML no Trusted Types policy is needed, and making one could be a violation. Elsewhere the policy has our name, and a page that allows none does not end the script.',
      text: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      instead:
        '"setHTML"in Element.prototype?void 0:(()=>{try{return s?.createPolicy("aftercare",{createHTML:t=>t})}catch{}})()',
    },
    {
      why: 'As above. Lit marks places for values with comments.',
      text: 's.innerHTML=t',
      instead: 's.setHTML?s.setHTML(t,{sanitizer:{comments:!0}}):s.innerHTML=t',
    },
    {
      why: 'Translators of browsers wrap or replace text nodes: write into a new one, not into what is there now.',
      text: 'this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t))',
      instead: 'this.T(l.createTextNode(t))',
    },
    {
      why: 'An element with this id or name is found as a global, and is neither a function nor a list.',
      text: 'B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    {
      why: 'An element with this id or name is found as a global. Standard decorators would need the map.',
      text: ',a.litPropertyMetadata??=new WeakMap',
    },
    {
      why: 'As above.',
      text: 'litPropertyMetadata.get(t)',
      instead: 'void 0',
    },
    {
      why: 'An element with this id or name is found as a global, and is neither a function nor a list.',
      text: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
    },
  ],
  'lit-element/lit-element.js': [
    {
      why: 'An element with this id or name is found as a global, and is neither a function nor a list.',
      text: ',s.litElementHydrateSupport?.({LitElement:i})',
    },
    { why: 'As above.', text: 'o?.({LitElement:i});' },
    { why: 'As above.', text: '(s.litElementVersions??=[]).push("4.2.2");' },
  ],
};

/** Rollup plugin that makes the edits. Fails the build where Lit has changed or a module is not met. */
export function hardenLit() {
  const pending = new Set(Object.keys(edits));
  return {
    name: 'harden-lit',
    transform(code, id) {
      const file = [...pending].find((path) => id.replaceAll('\\', '/').endsWith(path));
      if (!file) return null;
      pending.delete(file);
      const hardened = new MagicString(code);
      for (const { why, text, instead = '' } of edits[file]) {
        const parts = code.split(text);
        if (parts.length !== 2)
          this.error(`${file} has changed. Review the edit of ${text} (${why})`);
        const start = parts[0].length;
        if (instead) hardened.update(start, start + text.length, instead);
        else hardened.remove(start, start + text.length);
      }
      return { code: hardened.toString(), map: hardened.generateMap({ hires: true }) };
    },
    buildEnd(error) {
      if (!error && pending.size) this.error(`Not part of the build: ${[...pending].join(', ')}`);
    },
  };
}
