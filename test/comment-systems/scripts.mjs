// What can go wrong between a visitor and a system. A step of a script is one of:
// - `at`: the form sends to an address where no answer can come from;
// - `act(response, request)`: something else answers, perhaps after the comment was kept (`keeps`);
// - `spoils(response, answer)`: the comment is kept, and the system's own answer is spoiled on its way;
// - `offline`: the visitor has no connection, from `before` they press the button or from `during` it.
// `stalls`: the answer never ends, and the form has to stop waiting.
// `means` is the reason that the form must give, where only one is true; `harmless` steps have to
// end in success all the same. After its steps nothing is wrong any more.
import { answerFaults } from './answer-faults.mjs';
import {
  answers,
  cut,
  hangs,
  html,
  kept,
  lost,
  maintenance,
  never,
  page,
  says,
  spoilt,
  start,
} from './answers.mjs';
import { connectionFaults } from './connection-faults.mjs';
import { statusFaults } from './status-faults.mjs';
import { unusualYes } from './unusual-yes.mjs';

const single = { ...connectionFaults, ...answerFaults, ...unusualYes, ...statusFaults };

const tooMany = single['status 429'];
const forbidden = single['status 403'];
const offline = single['the visitor is offline'];

/** Each script by what goes wrong: its steps, one after the other. */
export const scripts = {
  ...Object.fromEntries(Object.entries(single).map(([name, step]) => [name, [step]])),
  'no answer, twice': [hangs, hangs],
  'two answers are lost': [lost, lost],
  'no answer, then one is lost': [hangs, lost],
  'an answer is lost, then it is busy': [lost, tooMany],
  'an answer is lost, then a guard forbids it': [lost, forbidden],
  'an answer is lost, then the visitor is offline': [lost, offline],
  'an answer is lost, then the system is down': [lost, single['status 502']],
  'offline, then an answer is lost, then busy': [offline, lost, tooMany],
};

/** What goes wrong only where a system is asked for its settings first. */
export const issoScripts = {
  'its settings never come': [{ settings: never, stalls: true, harmless: true }],
  'its settings are cut off': [{ settings: cut, harmless: true }],
  'its settings are a page': [{ settings: answers(maintenance).act, harmless: true }],
  'its settings are an error': [{ settings: page(500, 'Error').act, harmless: true }],
  'its settings are null': [{ settings: says(null).act, harmless: true }],
  'its settings are of another type': [{ settings: says({ config: 7 }).act, harmless: true }],
};

/** What a WordPress site's own pages and plugins do to its yes. */
export const wordpressScripts = {
  'its page comes out of a cache': [spoilt(() => html(200, 'Hello world!'))],
  'its page is in trouble': [spoilt(() => html(500, 'Critical error'))],
  'it leads to a page of a plugin’s that never comes': [
    {
      ...kept,
      act: (response) => start(response, maintenance).flushHeaders(),
      stalls: true,
      means: 'timeout',
    },
  ],
  'it leads to a page of a plugin’s that breaks off': [
    {
      ...kept,
      act(response) {
        start(response, maintenance, { 'content-length': 5000 }).write(' ');
        setTimeout(cut, 20, response);
      },
      means: 'unclear',
    },
  ],
  'its page is forbidden': [spoilt(() => html(403, 'Members only'))],
};

/** Without a key or a duplicate to tell from, a conflict is no sign that the comment is there. */
export const conflictScripts = {
  'status 409': [page(409, 'Conflict', 'refused')],
  'no answer, then status 409': [hangs, page(409, 'Conflict', 'refused')],
};
