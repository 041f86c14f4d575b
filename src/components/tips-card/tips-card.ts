import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tipsFromChildren } from '../../content/children.js';
import { formatDay, formatNumber } from '../../content/languages.js';
import { fill } from '../../content/messages/messages.js';
import type { Source, Tip, Topic } from '../../content/topic.js';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
import { heading } from '../../shared/heading.js';
import { paragraphs } from '../../shared/paragraphs.js';
import { isoDate, oneOf, text, wholeNumber } from '../../shared/settings.js';
import { icon } from './icons.js';
import { tipsCardStyles } from './tips-card.styles.js';

const layouts = oneOf('list', 'grid');
const limits = wholeNumber(1, 99, undefined);

/**
 * What helps: tips with an icon each, advice, the signs that call for help at
 * once, and the sources of it all.
 *
 * @tag aftercare-tips-card
 * @slot - A list. Each item is a tip, its title in a `<strong>` or `<b>` at its start, its icon named by `data-icon`; a heading and a paragraph may stand before it, and a second list holds the signs that call for help at once. Shown as it is until the script runs.
 * @csspart title - The heading of what stands in the card.
 * @csspart item - A tip.
 */
export class TipsCardElement extends AftercareElement {
  static override readonly tag = 'aftercare-tips-card';
  static override styles = [...super.styles, tipsCardStyles];

  /**
   * `list`, or `grid` for as many columns as fit.
   * @default list
   */
  @property() layout?: 'list' | 'grid';

  /** How many tips to show at most, 1 to 99; all by default. */
  @property() limit?: number | string;

  /** Who looked the words over, as it should be read: "Dana Ruiz, physiotherapist". */
  @property({ attribute: 'reviewed-by' }) reviewedBy?: string;

  /** The day of that review as an ISO date, `2026-03-31`; shown in the style of the language. */
  @property({ attribute: 'reviewed-on' }) reviewedOn?: string;

  protected static override readonly essential = 'tips';

  protected override contentOfChildren(): Topic | undefined {
    return tipsFromChildren(this);
  }

  protected override cardWords(topic: Topic): CardWords {
    return { heading: topic.tipsHeading ?? topic.title, intro: topic.intro };
  }

  protected override renderBody(topic: Topic): TemplateResult {
    const tips = (topic.tips ?? []).slice(0, this.setting('limit', limits));
    const reviewed = this.#reviewed(topic);
    return html`
      <ul class="tips ${this.setting('layout', layouts)}" role="list">
        ${tips.map(renderTip)}
      </ul>
      ${topic.advice ? html`<div class="advice">${paragraphs(topic.advice)}</div>` : nothing}
      ${topic.seekHelp?.items?.length ? this.#renderSeekHelp(topic.seekHelp) : nothing}
      ${
        reviewed || topic.sources?.length
          ? html`<footer>
              <p>${reviewed}</p>
              ${topic.sources?.length ? this.#renderSources(topic.sources) : nothing}
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
          ${sources.map(({ title, url }) => html`<li><a href=${url}>${title}</a></li>`)}
        </ul>
      </details>
    `;
  }

  /** Who reviewed the words and when; the owner's review stands for the topic's. */
  #reviewed(topic: Topic): string {
    const { words } = this;
    const own = { by: this.setting('reviewedBy', text), on: this.setting('reviewedOn', isoDate) };
    const { by, on } = own.by || own.on ? own : (topic.reviewed ?? {});
    const day = formatDay(on, this.language);
    return [by ? fill(words.reviewed, { by }) : day && words.updated, day]
      .filter(Boolean)
      .join(' · ');
  }
}

const renderTip = (tip: Tip): TemplateResult => html`
  <li part="item">
    ${icon(tip.icon ?? tip.id)}
    <div>${tip.title ? html`<strong>${tip.title}</strong>` : nothing} ${paragraphs(tip.text)}</div>
  </li>
`;

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-tips-card': TipsCardElement;
  }
}
