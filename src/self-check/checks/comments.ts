import { themeForm } from '../../comments/wordpress-post.js';
import { destinationOf } from '../comments.js';
import type { Advice, Finding } from '../finding.js';
import { nameOf } from '../names.js';
import type { Page } from '../page.js';
import { findings } from '../words.js';

/** Form services that take comments from any site. */
const takesFromAnySite = /(^|\.)formspree\.io$/;

/** Comment forms whose comments would not arrive. */
export function* checkComments(page: Page): Iterable<Finding> {
  for (const widget of page.widgets) {
    if (widget.localName !== 'aftercare-comment-form') continue;
    const name = nameOf(page, widget);
    const { backend, written, address, thread } = destinationOf(page, widget);
    const { origin, protocol } = page.address;
    const say = (severity: Finding['severity'], advice: Advice): Finding => ({
      severity,
      where: widget,
      ...advice,
    });
    if (!written) yield say('broken', findings.noAction(name));
    else if (!address) yield say('broken', findings.actionIsNoAddress(name, written));
    else if (protocol === 'https:' && address.protocol === 'http:')
      yield say('broken', findings.actionByHttp(name, address.href));
    else if (address.origin !== origin && backend.name === 'wordpress')
      yield say('broken', findings.wordpressElsewhere(name, address.host));
    else if (address.origin !== origin && !takesFromAnySite.test(address.hostname))
      yield say('hint', findings.actionElsewhere(name, address.host, origin));
    if (address && backend.name.startsWith('wordpress') && !/^\d+$/.test(thread))
      yield say('broken', findings.noThread(name, thread));
    else if (backend.name === 'wordpress' && address?.origin === origin && !themeForm())
      yield say('hint', findings.perhapsClosed(name));
  }
}
