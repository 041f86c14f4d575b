// Old libraries that change what every object on a page can do, as old themes still load them: what
// is typed arrives as it was typed, and is kept as it was typed.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formOn } from '../comment-systems/form.mjs';
import { openSystem } from '../comment-systems/server.mjs';
import { systems } from '../comment-systems/systems.mjs';
import { shareOf, take } from '../harness/sharing.mjs';
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';

const prototype = '/usr/share/javascript/prototype/prototype.js';
const isMissing = !existsSync(prototype) && !process.env.CI;

/** What Prototype up to 1.6.1 answers when `JSON.stringify` asks: text, which becomes JSON once more. */
function oldPrototype() {
  const said = function () {
    return `[${[...this].map((item) => JSON.stringify(item)).join(', ')}]`;
  };
  Array.prototype.toJSON = said;
  for (const { prototype } of [String, Number, Boolean])
    prototype.toJSON = function () {
      return `"${this}"`;
    };
  Date.prototype.toJSON = function () {
    return `"${this.toISOString()}"`;
  };
  Array.from = (list) => Array.prototype.slice.call(list);
}

/** What MooTools 1.2 puts on every kind of value, and its own `bind` and `JSON`. */
function oldMooTools() {
  for (const kind of [Array, Function, String, Number, Date, RegExp, Element])
    kind.prototype.$family = { name: kind.name.toLowerCase() };
  Function.prototype.bind = function (self, given) {
    return (...called) => this.apply(self, given === undefined ? called : [].concat(given));
  };
  const { parse, stringify } = JSON;
  globalThis.JSON = { parse, stringify, encode: stringify, decode: parse };
}

/** What json.js of 2006 gives to every object, to be met in each loop over names. */
function oldJson() {
  Object.prototype.toJSONString = function () {
    return 'not this';
  };
}

const asScript = (source) =>
  `<script src="data:text/javascript;base64,${Buffer.from(source).toString('base64')}"></script>`;
const libraries = {
  'Prototype 1.6': () => asScript(`(${oldPrototype})()`),
  'MooTools 1.2': () => asScript(`(${oldMooTools})()`),
  'json.js': () => asScript(`(${oldJson})()`),
  'Prototype 1.7': () => asScript(readFileSync(prototype)),
};

const words = {
  Name: 'Dana "D" R.',
  Email: 'dana@example.com',
  Website: 'https://dana.example/a?b=[1]',
  Comment: '["Walking", 1, null] helped \\ {my} back.',
};
const labels = Object.keys(words);
const sent = {
  'a server of the clinic’s own': ['name', 'email', 'website', 'comment'],
  Isso: ['author', 'email', 'website', 'text'],
  'WordPress by REST': ['author_name', 'author_email', 'author_url', 'content'],
  WordPress: ['author', 'email', 'url', 'comment'],
};

describe('beside old libraries', () => {
  inEngines(
    ({ engine, browser }) => {
      // The engines share the pairs: each meets every library, and every system.
      for (const [number, [library, head]] of Object.entries(libraries).entries())
        for (const [name, fields] of take(
          Object.entries(sent),
          shareOf(engine, number, puppeteerEngines),
        )) {
          const skip =
            library === 'Prototype 1.7' &&
            isMissing &&
            'is missing: apt-get install libjs-prototype';
          it(
            `beside ${library}, ${name} gets what was typed, also after a reload`,
            { skip },
            async (test) => {
              const server = await openSystem(systems[name], head());
              test.after(server.close);
              const site = server.open();
              const tab = await browser().open(server.page(site));
              test.after(tab.close);
              await (await formOn(tab)).type(words);
              await tab.page.reload();
              const form = await formOn(tab);
              assert.deepEqual(await form.values(...labels), Object.values(words));
              await form.press('Post comment');
              await form.hears('Thank you.');
              const [{ fields: body }] = site.requests;
              assert.deepEqual(
                fields.map((field) => body[field]),
                Object.values(words),
              );
              assert.ok(Object.values(body).every((value) => Object(value) !== value));
              assert.deepEqual(tab.lines, []);
            },
          );
        }
    },
    { engines: puppeteerEngines },
  );
});
