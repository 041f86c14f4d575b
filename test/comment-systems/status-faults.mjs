// Each status that says no, with a page; those that ask for patience, in all their forms.
import { kept, page } from './answers.mjs';

export const statusFaults = {};

const refused = [400, 401, 402, 403, 404, 405, 408, 413, 418, 422, 451];
for (const status of refused) statusFaults[`status ${status}`] = page(status, 'No', 'refused');
for (const status of [500, 501, 502, 504, 520])
  statusFaults[`status ${status}`] = page(status, 'Bad gateway', 'server');
const waits = {
  '': {},
  ', try in 30 s': { 'retry-after': '30' },
  ', try at a date': { 'retry-after': new Date(Date.now() + 90_000).toUTCString() },
  ', try at a date that is past': { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' },
  ', try in a blue moon': { 'retry-after': 'in a blue moon' },
  ', try in more than a lifetime': { 'retry-after': '99999999999999999999' },
  ', try before': { 'retry-after': '-5' },
};
for (const [when, headers] of Object.entries(waits)) {
  statusFaults[`status 429${when}`] = page(429, 'Too many', 'busy', headers);
}
statusFaults['status 503'] = page(503, 'Unavailable');
statusFaults['status 503, try in 5 s'] = page(503, 'Unavailable', undefined, {
  'retry-after': '5',
});
// A proxy in front of the system answers with an error, but the system has stored the comment.
for (const status of [500, 502, 503, 504, 524])
  statusFaults[`status ${status} after it was kept`] = { ...page(status, 'Bad gateway'), ...kept };
statusFaults['status 503 after it was kept, try in 5 s'] = {
  ...page(503, 'Backend fetch failed', undefined, { 'retry-after': '5' }),
  ...kept,
};
