/**
 * The self-check: shows a site's owner, in the page, what each widget was given
 * and what is wrong with it. Becomes `dist/self-check.js`, which the script
 * fetches from beside itself where it is asked to (`data-debug`,
 * `?aftercare-debug`); no visitor meets it otherwise.
 *
 * It asks the network for nothing before its button is pressed, and stores nothing.
 */
import { findingsOf } from './checks.js';
import { testConnections } from './connections.js';
import { readPage, type Page } from './page.js';
import { Panel } from './panel.js';
import { reportsOf } from './report.js';
import { watchViolations } from './violations.js';

/** What the script has put on the page for it (`src/embed.ts`). */
interface Aftercare {
  readonly version: string;
  readonly defaults: ReadonlyMap<string, string>;
  readonly warnings: ReadonlySet<string>;
}

/** How often the page is looked at, in milliseconds: widgets come, go and change, and more is said. */
const pause = 500;

function start({ version, defaults, warnings }: Aftercare): void {
  const { violations, end } = watchViolations();
  const read = (): Page => readPage({ settings: defaults, warnings, violations });
  const panel = new Panel({
    version,
    isByScriptTag: (defaults.get('debug') ?? 'false') !== 'false',
    test: (home) => testConnections(read(), home),
    onClose() {
      clearInterval(clock);
      end();
    },
  });
  const look = () => {
    if (document.hidden) return;
    const page = read();
    panel.show({ findings: findingsOf(page), reports: reportsOf(page) });
  };
  const clock = setInterval(look, pause);
  look();
}

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => start(globalThis.Aftercare));
else start(globalThis.Aftercare);
