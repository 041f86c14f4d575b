import { html, nothing, type TemplateResult } from 'lit';
import { causesFromChildren } from '../../content/children.js';
import { formatNumber } from '../../content/languages.js';
import type { Topic } from '../../content/topic.js';
import { AftercareElement, type CardWords } from '../../base/aftercare-element.js';
import { heading } from '../../base/heading.js';
import { paragraphs } from '../../base/paragraphs.js';
import { propertiesOf, resolveSetting, type SettingProperties } from '../../base/settings.js';
import { causesAccordionSettings, causesToOpen } from './causes-accordion-settings.js';
import { CauseToggleEvent } from './cause-toggle-event.js';
import { causesAccordionStyles } from './causes-accordion.styles.js';

/** What happens to the page that each accordion heeds. */
const ofThePage = ['hashchange', 'beforeprint', 'afterprint'];

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit defines the properties, by `static properties`.
export interface CausesAccordionElement extends SettingProperties<typeof causesAccordionSettings> {}

/**
 * Why it can happen: one native `<details>` a cause. The address
 * `#<topic>-<cause>` opens a cause and shows it, find-in-page opens what it
 * finds, and printing shows them all.
 *
 * @tag aftercare-causes-accordion
 * @slot - `<details>`, each with a `<summary>` and perhaps an `id`; a heading and a paragraph may stand before them. Shown as they are until the script runs.
 * @csspart title - The heading of what stands in the card.
 * @csspart item - A cause.
 * @fires {CauseToggleEvent} aftercare-cause-toggle - A cause was opened or closed: `id`, `open`.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- As above.
export class CausesAccordionElement extends AftercareElement {
  static override readonly tag = 'aftercare-causes-accordion';
  static override styles = [...super.styles, causesAccordionStyles];

  /** @internal */
  static override readonly settings = causesAccordionSettings;
  /** @internal */
  static override properties = propertiesOf(causesAccordionSettings);

  /** @internal */
  declare readonly kinds: typeof causesAccordionSettings;

  protected static override readonly essential = 'causes';

  static readonly #present = new Set<CausesAccordionElement>();
  /** One listener for all on the page: a thousand would take seconds to take out again. */
  static readonly #tellAll = (event: Event): void => {
    for (const accordion of CausesAccordionElement.#present) accordion.#heed(event);
  };

  /** What is open, as far as everyone has been told. */
  #open = new Set<string>();
  /** What `#open` was last set from: opening follows the owner's word once, then the visitor's hand. */
  #openedFor: string | undefined;
  /** The address that was last followed, so that a move in the page does not scroll it again. */
  #followed = '';
  #isPrinting = false;

  protected override contentOfChildren(): Topic | undefined {
    return causesFromChildren(this);
  }

  protected override cardWords(topic: Topic): CardWords {
    return { heading: topic.causesHeading ?? topic.title, intro: topic.causesIntro };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // One for all of them; such an event does not bubble.
    this.renderRoot.addEventListener('toggle', this.#noteToggle, true);
    if (!CausesAccordionElement.#present.size)
      for (const type of ofThePage) addEventListener(type, CausesAccordionElement.#tellAll);
    CausesAccordionElement.#present.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    CausesAccordionElement.#present.delete(this);
    if (!CausesAccordionElement.#present.size)
      for (const type of ofThePage) removeEventListener(type, CausesAccordionElement.#tellAll);
  }

  #heed({ type }: Event): void {
    if (type === 'hashchange') this.#followAddress();
    else this.#showForPrint(type === 'beforeprint');
  }

  protected override renderBody(topic: Topic): TemplateResult {
    const numbered = this.setting('numbered');
    return html`
      <div class=${numbered ? 'numbered' : nothing}>
        ${(topic.causes ?? []).map(
          (cause, index) => html`
            <details id=${cause.id || index + 1} part="item">
              <summary>
                ${numbered ? html`<span class="number">${formatNumber(index + 1, this.language)}</span>` : nothing}
                ${heading(this.level + 1, cause.title, 'title')}
              </summary>
              <div class="text">${paragraphs(cause.text)}</div>
            </details>
          `,
        )}
      </div>
    `;
  }

  protected override updated(): void {
    super.updated();
    if (!this.shown) return;
    this.#openAsTold([...this.#details].map(({ id }) => id));
    if (location.hash !== this.#followed) this.#followAddress();
  }

  #openAsTold(ids: readonly string[]): void {
    const told = resolveSetting(this.localName, 'open', this.open, causesToOpen(ids));
    const key = [...told, '', ...ids].join();
    if (key === this.#openedFor) return;
    this.#openedFor = key;
    const open = ids.filter(
      (id, index) =>
        told.includes(id) || told.includes('all') || (told.includes('first') && !index),
    );
    this.#open = new Set(this.setting('single') ? open.slice(0, 1) : open);
    for (const details of this.#details) details.open = this.#open.has(details.id);
  }

  /** The causes, and no `<details>` in their text. */
  get #details(): NodeListOf<HTMLDetailsElement> {
    return this.renderRoot.querySelectorAll('[part=item]');
  }

  #noteToggle = (event: Event): void => {
    const { id, open, part } = event.target as HTMLDetailsElement;
    // A `<details>` in the text of one; or opened by `open` or for paper, not by anyone: nothing happened.
    if (!part.contains('item') || this.#isPrinting || open === this.#open.has(id)) return;
    if (open) {
      this.#open.add(id);
      // Not <details name>: that would also forbid `open="all"` and printing every cause.
      if (this.setting('single'))
        for (const other of this.#details) if (other.id !== id) other.open = false;
    } else {
      this.#open.delete(id);
    }
    this.dispatchEvent(new CauseToggleEvent(id, open));
  };

  /** On paper all stand open. Not by `::details-content` alone, which Firefox 142 and Safari 18.3 do not know. */
  #showForPrint(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    for (const details of this.#details) details.open = isPrinting || this.#open.has(details.id);
  }

  /** Ids in a shadow root are no targets of addresses, so the widget follows them itself. */
  #followAddress(): void {
    if (!this.shown) return;
    const { hash, href } = location;
    const { id: topic } = this.shown;
    this.#followed = hash;
    for (const details of this.#details) {
      // Through URL, for it encodes what the address bar encodes.
      if (new URL(`#${topic ? `${topic}-` : ''}${details.id}`, href).hash !== hash) continue;
      details.open = true;
      details.scrollIntoView();
      details.querySelector('summary')!.focus({ preventScroll: true });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-causes-accordion': CausesAccordionElement;
  }
}
