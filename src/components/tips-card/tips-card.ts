import { html, nothing, type TemplateResult } from 'lit';
import { tipsFromChildren } from '../../content/children.js';
import { formatDay, formatNumber } from '../../content/languages.js';
import { fill } from '../../content/messages/messages.js';
import type { Source, Tip, Topic } from '../../content/topic.js';
import { AftercareElement, type CardWords } from '../../base/aftercare-element.js';
import { heading } from '../../base/heading.js';
import { paragraphs } from '../../base/paragraphs.js';
import { propertiesOf, type SettingProperties } from '../../base/settings.js';
import { tipsCardSettings } from './tips-card-settings.js';
import { iconPath } from './icons.js';
import { printAlone } from './print-alone.js';
import { tipsCardStyles } from './tips-card.styles.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit defines the properties, by `static properties`.
export interface TipsCardElement extends SettingProperties<typeof tipsCardSettings> {}

/**
 * What helps: tips with an icon each, advice, the signs that call for help at
 * once, and the sources of it all.
 *
 * @tag aftercare-tips-card
 * @slot - A list. Each item is a tip, its title in a `<strong>` or `<b>` at its start, its icon named by `data-icon`; a heading and a paragraph may stand before it, a paragraph of advice after it, and a second list, perhaps with a sentence before it, holds the signs that call for help at once. Shown as it is until the script runs.
 * @csspart title - The heading of what stands in the card.
 * @csspart item - A tip.
 * @csspart button - The button that prints the card.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- As above.
export class TipsCardElement extends AftercareElement {
  static override readonly tag = 'aftercare-tips-card';
  static override styles = [...super.styles, tipsCardStyles];

  /** @internal */
  static override readonly settings = tipsCardSettings;
  /** @internal */
  static override properties = propertiesOf(tipsCardSettings);

  /** @internal */
  declare readonly kinds: typeof tipsCardSettings;

  protected static override readonly essential = 'tips';

  protected override contentOfChildren(): Topic | undefined {
    return tipsFromChildren(this);
  }

  protected override cardWords(topic: Topic): CardWords {
    return { heading: topic.tipsHeading ?? topic.title, intro: topic.intro };
  }

  protected override renderBody(topic: Topic): TemplateResult {
    const tips = (topic.tips ?? []).slice(0, this.setting('limit'));
    const reviewed = this.#reviewed(topic);
    return html`
      <ul class="tips ${this.setting('layout')}" role="list">
        ${tips.map(renderTip)}
      </ul>
      ${topic.advice ? html`<div class="advice">${paragraphs(topic.advice)}</div>` : nothing}
      ${topic.seekHelp?.items?.length ? this.#renderSeekHelp(topic.seekHelp) : nothing}
      ${
        this.setting('printable')
          ? html`
              <button part="button" class="quiet" @click=${this.#print}>${this.words.print}</button>
              <address>
                <strong>${this.setting('clinic')}</strong>
                ${[this.setting('phone'), location.href.replace(/#.*/, '')].map(
                  (line) => html`<p><span dir="ltr">${line}</span></p>`,
                )}
              </address>
            `
          : nothing
      }
      ${
        reviewed || topic.sources?.length
          ? html`<footer>
              ${reviewed} ${topic.sources?.length ? this.#renderSources(topic.sources) : nothing}
            </footer>`
          : nothing
      }
    `;
  }

  #renderSeekHelp({ text, items }: NonNullable<Topic['seekHelp']>): TemplateResult {
    return html`
      <div class="note">
        ${heading(this.level + 1, this.words.getHelp, 'title')} ${paragraphs(text)}
        <ul role="list">
          ${items!.map((sign) => html`<li>${sign}</li>`)}
        </ul>
      </div>
    `;
  }

  #renderSources(sources: readonly Source[]): TemplateResult {
    return html`
      <details>
        <summary>
          ${fill(this.words.sources, { count: formatNumber(sources.length, this.language) })}
        </summary>
        <ul role="list">
          ${sources.map(({ title, url }) => html`<li><a class="target" href=${url}>${title}</a></li>`)}
        </ul>
      </details>
    `;
  }

  #print = (): void => printAlone(this);

  /** Who reviewed the words and when; the owner's review stands for the topic's. */
  #reviewed(topic: Topic): TemplateResult | undefined {
    const { words } = this;
    const own = { by: this.setting('reviewedBy'), on: this.setting('reviewedOn') };
    const { by, on } = own.by || own.on ? own : (topic.reviewed ?? {});
    const day = formatDay(on, this.language);
    if (!by && !day) return undefined;
    // Else a name in other letters than the page's would draw the day's number to itself.
    return html`<p>
      <bdi>${by ? fill(words.reviewed, { by }) : words.updated}</bdi
      >${day ? [' · ', html`<bdi>${day}</bdi>`] : nothing}
    </p>`;
  }
}

const renderTip = (tip: Tip): TemplateResult => html`
  <li part="item">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${iconPath(tip.icon ?? tip.id)} /></svg>
    <div>${tip.title ? html`<strong>${tip.title}</strong>` : nothing} ${paragraphs(tip.text)}</div>
  </li>
`;

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-tips-card': TipsCardElement;
  }
}
