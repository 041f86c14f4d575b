// What takes comments: each system with the tag that an owner writes for it, and with the answers
// that the real one gives, to the byte. A site keeps comments as its system does: WordPress
// takes the same words of the same author once, a server of the clinic's own the same `key` once,
// the others whatever comes.
import { formspree, netlify, phpJson, phpPage } from './forms.mjs';
import { isso } from './isso.mjs';
import { ownServer } from './own-server.mjs';
import { wordpress, wordpressRest } from './wordpress.mjs';

/** Every system, by what owners call it; `asksFirst` where a comment sent twice would be there twice. */
export const systems = {
  WordPress: wordpress,
  'WordPress by REST': wordpressRest,
  Isso: isso,
  Formspree: formspree,
  Netlify: netlify,
  'a PHP script that says ok': phpJson,
  'a PHP script with a page of thanks': phpPage,
  'a server of the clinic’s own': ownServer,
};
