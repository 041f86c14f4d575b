import type { Finding } from '../finding.js';
import { attributesOf, tags, type Page } from '../page.js';
import { suggest } from '../suggest.js';
import { findings } from '../words.js';

/** What the script itself takes beside the widgets' attributes. */
const ownSettings = ['locales', 'debug'];

/** What optimisers, consent managers and site builders write on script tags. */
const ofOthers =
  /^(cfasync|rocket|rocketlazyloadscript|no-?(optimize|minify|defer|delay|instant|lazy)|noptimize|nowprocket|minify|optimized|pagespeed|cookie\w*|category|categories|\w*consent|ot-ignore|usercentrics|borlabs|cmp|cmplz|iub|service|gdpr|wp|jetpack|litespeed|pmdelayedscript|perfmatters|flying|two|turbo|astro|handle|deps|domain|src|type|name|id|class|ampdevmode|webpack|react|n?-?head|hid)([-_].*)?$/;

/** The script's own tag: how it is loaded, and its settings. */
export function* checkScriptTag(page: Page): Iterable<Finding> {
  const { scripts, settings, warnings, address } = page;
  const [script] = scripts;
  const isSaid = [...warnings].some((line) => line.includes(' two-versions: '));
  if (scripts.length > 1 && !isSaid)
    yield { severity: 'wrong', ...findings.scriptTwice(scripts.length) };
  if (address.protocol === 'https:' && script?.getAttribute('src')?.startsWith('http:'))
    yield { severity: 'wrong', ...findings.scriptByHttp(script.src) };
  if (script?.closest('head') && !script.async && !script.defer && script.type !== 'module')
    yield { severity: 'hint', ...findings.scriptBlocks() };

  const known = [...new Set(tags.flatMap(attributesOf)), ...ownSettings];
  // Where no widget is defined, nobody knows what they know.
  if (known.length === ownSettings.length) return;
  for (const [name, value] of settings) {
    if (known.includes(name) || ofOthers.test(name)) continue;
    const meant = suggest(name, known);
    yield meant
      ? { severity: 'wrong', ...findings.misspeltSetting(name, meant, value) }
      : { severity: 'hint', ...findings.unknownSetting(name) };
  }
}
