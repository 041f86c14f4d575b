import { button, element } from './element.js';
import { isProblem, type Finding } from './finding.js';
import { panelStyles } from './panel.styles.js';
import { plainText } from './plain-text.js';
import type { Result } from './connections.js';
import type { Setting, WidgetReport } from './report.js';
import { canBeSeen, spot } from './spot.js';
import { panel as words, severities, sources } from './words.js';

/** What the panel shows. */
export interface Shown {
  readonly findings: readonly Finding[];
  readonly reports: readonly WidgetReport[];
}

/** What the panel has to know once. */
export interface PanelOptions {
  readonly version: string;
  /** Whether the script tag asks for it; else the page's address does. */
  readonly isByScriptTag: boolean;
  /** Tests the connections, on the owner's demand. */
  readonly test: (home: ParentNode) => Promise<readonly Result[]>;
  readonly onClose: () => void;
}

function findingItem(finding: Finding, reports: readonly WidgetReport[], root: ShadowRoot) {
  const { severity, what, fix, paste, where } = finding;
  const name = reports.find(({ widget }) => widget === where)?.name;
  return element(
    'li',
    { class: `finding ${severity}` },
    element('h4', {}, element('span', { class: 'severity' }, severities[severity]), ' ', what),
    fix ? element('p', {}, fix) : undefined,
    paste ? element('pre', {}, element('code', {}, paste)) : undefined,
    where && canBeSeen(where)
      ? button(words.show, () => spot(where, root), {
          'aria-label': words.showNamed(name ?? `<${where.localName}>`),
        })
      : undefined,
  );
}

function settingRow({ attribute, value, from, isIgnored }: Setting) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, attribute),
    element('td', {}, value || words.empty),
    element('td', {}, sources[from] + (isIgnored ? `, ${words.ignored}` : '')),
  );
}

function reportItem({ name, settings, facts }: WidgetReport, isOpen: boolean) {
  const heads = [words.attribute, words.value, words.from].map((head) =>
    element('th', { scope: 'col' }, head),
  );
  return element(
    'details',
    { open: isOpen ? '' : undefined },
    element('summary', {}, name),
    element(
      'div',
      { class: 'given' },
      settings.length
        ? element(
            'table',
            { 'aria-label': name },
            element('thead', {}, element('tr', {}, ...heads)),
            element('tbody', {}, ...settings.map(settingRow)),
          )
        : element('p', { class: 'muted' }, words.noAttributes),
      element(
        'dl',
        {},
        ...facts.flatMap(([label, fact]) => [element('dt', {}, label), element('dd', {}, fact)]),
      ),
    ),
  );
}

/** The panel that shows the owner what the self-check has found. */
export class Panel {
  readonly #host = element('div', { popover: 'manual' });
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly #options: PanelOptions;
  readonly #title = element('h2', { id: 'title' });
  readonly #findings = element('div');
  readonly #reports = element('div');
  readonly #said = element('p', { role: 'status', class: 'said' });
  readonly #results = element('ul', { role: 'list' });
  readonly #copyHome = element('div');
  readonly #body: HTMLElement;
  readonly #toggle = button(words.collapse, () => this.#collapse());
  #text = '';
  /** What stands in each part, so that only what has changed is drawn anew. */
  #drawn: readonly string[] = [];
  #isTesting = false;

  constructor(options: PanelOptions) {
    this.#options = options;
    this.#body = element(
      'div',
      { class: 'body' },
      this.#findings,
      this.#reports,
      element(
        'div',
        { class: 'actions' },
        button(words.copy, () => void this.#copy()),
        button(words.test, () => void this.#test()),
      ),
      element('p', { class: 'muted' }, words.aboutTest),
      this.#said,
      this.#results,
      this.#copyHome,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(
      element(
        'section',
        { class: 'panel', lang: 'en', dir: 'ltr', 'aria-labelledby': 'title' },
        element(
          'header',
          {},
          this.#title,
          element(
            'div',
            { class: 'controls' },
            this.#toggle,
            button(words.close, () => this.#close()),
          ),
        ),
        this.#body,
      ),
    );
  }

  /** Shows what was found; what has not changed stays as it is, the focus in it too. */
  show({ findings, reports }: Shown): void {
    const { version, isByScriptTag } = this.#options;
    const problems = findings.filter(isProblem).length;
    const title = words.title(version, problems);
    this.#text = plainText(title, location.href, findings, reports);
    if (this.#title.textContent !== title) this.#title.textContent = title;

    const hasPlace = findings.map(({ where }) => !!where && canBeSeen(where));
    const drawn = [
      plainText('', String(hasPlace), findings, []),
      plainText('', '', [], reports),
    ] as const;
    if (drawn[0] !== this.#drawn[0]) {
      const hints = findings.length - problems;
      this.#redraw(
        this.#findings,
        problems ? undefined : element('p', { class: 'state' }, words.well),
        problems || !hints ? undefined : element('p', { class: 'muted' }, words.hints(hints)),
        element('p', { class: 'muted' }, isByScriptTag ? words.byScriptTag : words.byAddress),
        findings.length
          ? element('h3', {}, problems ? words.findings : words.onlyHints)
          : undefined,
        element(
          'ul',
          { role: 'list' },
          ...findings.map((finding) => findingItem(finding, reports, this.#root)),
        ),
      );
    }
    if (drawn[1] !== this.#drawn[1]) {
      const open = [...this.#reports.querySelectorAll('details[open] > summary')].map(
        ({ textContent }) => textContent,
      );
      this.#redraw(
        this.#reports,
        reports.length ? element('h3', {}, words.widgets) : undefined,
        ...reports.map((report) => reportItem(report, open.includes(report.name))),
      );
    }
    this.#drawn = drawn;
    this.#open();
  }

  /** Puts new children into a part; the focus goes to what is named as what had it. */
  #redraw(part: HTMLElement, ...children: (Node | undefined)[]): void {
    const named = ({ ariaLabel, textContent }: Element) => ariaLabel ?? textContent;
    const focused = this.#root.activeElement;
    const name = focused && part.contains(focused) ? named(focused) : undefined;
    part.replaceChildren(...children.filter((child) => child !== undefined));
    if (name === undefined) return;
    const same = [...part.querySelectorAll<HTMLElement>('button, summary')].find(
      (one) => named(one) === name,
    );
    (same ?? this.#toggle).focus({ preventScroll: true });
  }

  /** Onto the page, above everything; also again, where a script has replaced the whole page. */
  #open(): void {
    if (this.#host.isConnected) return;
    // Beside the body: what is done to all that is in it does not reach here.
    document.documentElement.append(this.#host);
    // Where the browser knows no popovers, its z-index has to do.
    this.#host.showPopover?.();
  }

  #close(): void {
    this.#host.remove();
    this.#options.onClose();
  }

  #collapse(): void {
    const isCollapsed = (this.#body.hidden = !this.#body.hidden);
    this.#toggle.textContent = isCollapsed ? words.expand : words.collapse;
  }

  async #copy(): Promise<void> {
    this.#copyHome.replaceChildren();
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#said.textContent = words.copied;
    } catch {
      // Not allowed, or not over http: then it stands there selected.
      const area = element('textarea', {
        readonly: '',
        rows: '8',
        'aria-label': words.reportText,
      });
      area.value = this.#text;
      this.#said.textContent = words.copyYourself;
      this.#copyHome.replaceChildren(area);
      area.focus();
      area.select();
    }
  }

  async #test(): Promise<void> {
    if (this.#isTesting) return;
    this.#isTesting = true;
    this.#results.replaceChildren();
    this.#said.textContent = words.testing;
    const results = await this.#options.test(this.#root);
    this.#results.replaceChildren(
      ...results.map(({ isGood, says }) =>
        element('li', { class: isGood ? 'result' : 'result bad' }, says),
      ),
    );
    this.#said.textContent = results.length ? words.tested(results.length) : words.nothingToTest;
    this.#isTesting = false;
  }
}
