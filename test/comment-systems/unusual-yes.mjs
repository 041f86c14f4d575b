// The comment is kept, and the system's yes comes in an unusual form.
import { drip, head, inJson, send, spoilt, start, wires } from './answers.mjs';

export const unusualYes = {
  'its yes comes late': {
    spoils: (response, answer) => setTimeout(send, 300, response, answer),
    harmless: true,
  },
  'its yes comes in small pieces': {
    async spoils(response, answer) {
      await drip(start(response, answer), answer.body.match(/.{1,99}/gs), 5);
      response.end();
    },
    harmless: true,
  },
  'its yes ends with the connection': {
    spoils: (response, answer) => wires(`${head(answer)}\r\n${answer.body}`)(response),
    harmless: true,
  },
  'its yes begins with a byte order mark': spoilt((answer) => ({
    ...answer,
    body: `\ufeff${answer.body}`,
  })),
  'its yes has the wrong type': spoilt((answer) => ({ ...answer, type: 'image/png' })),
  'its yes has no type': spoilt((answer) => ({ ...answer, type: undefined })),
  'its yes says more than it has to': inJson((body) =>
    body.replace('{', '{"saved":{"status":"no"},"__proto__":{"id":0},"constructor":null,'),
  ),
  'its yes lists no errors': inJson((body) => body.replace('{', '{"error":null,"errors":[],')),
  'its yes has bytes of Latin-1': inJson((body) =>
    Buffer.from(body.replace('{', '{"city":"Z\xfcrich",').replace(/[^\0-\xff]/g, '?'), 'latin1'),
  ),
  'a notice of PHP stands before its yes': spoilt(
    (answer) => ({
      ...answer,
      body: `<br />\n<b>Warning</b>: mail(): Failed to connect in <b>/srv/a.php</b><br />\n${answer.body}`,
    }),
    {},
  ),
};
