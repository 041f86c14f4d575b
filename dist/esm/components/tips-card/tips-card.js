import { nothing, html } from 'lit';
import { tipsFromChildren } from '../../content/children.js';
import { formatNumber, formatDay } from '../../content/languages.js';
import { fill } from '../../content/messages/messages.js';
import { AftercareElement } from '../../shared/aftercare-element.js';
import { heading } from '../../shared/heading.js';
import { paragraphs } from '../../shared/paragraphs.js';
import { oneOf, flag, text, isoDate, wholeNumber } from '../../shared/settings.js';
import { icon } from './icons.js';
import { printAlone } from './print-alone.js';
import { tipsCardStyles } from './tips-card.styles.js';

const layouts = oneOf('list', 'grid');
const limits = wholeNumber(1, 99, undefined);
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
class TipsCardElement extends AftercareElement {
    static { this.properties = {
        layout: {},
        limit: {},
        reviewedBy: { attribute: 'reviewed-by' },
        reviewedOn: { attribute: 'reviewed-on' },
        printable: {},
        clinic: {},
        phone: {}
    }; }
    static { this.tag = 'aftercare-tips-card'; }
    static { this.styles = [...super.styles, tipsCardStyles]; }
    static { this.essential = 'tips'; }
    contentOfChildren() {
        return tipsFromChildren(this);
    }
    cardWords(topic) {
        return { heading: topic.tipsHeading ?? topic.title, intro: topic.intro };
    }
    renderBody(topic) {
        const tips = (topic.tips ?? []).slice(0, this.setting('limit', limits));
        const reviewed = this.#reviewed(topic);
        return html `<ul class="tips ${this.setting('layout', layouts)}" role="list">${tips.map(renderTip)}</ul>${topic.advice ? html `<div class="advice">${paragraphs(topic.advice)}</div>` : nothing}${topic.seekHelp?.items?.length ? this.#renderSeekHelp(topic.seekHelp) : nothing}${this.setting('printable', flag)
            ? html `<button part="button" class="quiet" @click=${this.#print}>${this.words.print}</button><address><strong>${this.setting('clinic', text)}</strong>${[this.setting('phone', text), location.href.replace(/#.*/, '')].map((line) => html `<p><span dir="ltr">${line}</span></p>`)}</address>`
            : nothing}${reviewed || topic.sources?.length
            ? html `<footer>${reviewed} ${topic.sources?.length ? this.#renderSources(topic.sources) : nothing}</footer>`
            : nothing}`;
    }
    #renderSeekHelp({ text, items }) {
        return html `<div class="note">${heading(this.level + 1, this.words.getHelp, 'title')} ${paragraphs(text)}<ul role="list">${items.map((sign) => html `<li>${sign}</li>`)}</ul></div>`;
    }
    #renderSources(sources) {
        return html `<details><summary>${fill(this.words.sources, { count: formatNumber(sources.length, this.language) })}</summary><ul role="list">${sources.map(({ title, url }) => html `<li><a class="target" href=${url}>${title}</a></li>`)}</ul></details>`;
    }
    #print = () => printAlone(this);
    /** Who reviewed the words and when; the owner's review stands for the topic's. */
    #reviewed(topic) {
        const { words } = this;
        const own = { by: this.setting('reviewedBy', text), on: this.setting('reviewedOn', isoDate) };
        const { by, on } = own.by || own.on ? own : (topic.reviewed ?? {});
        const day = formatDay(on, this.language);
        if (!by && !day)
            return undefined;
        // Else a name in other letters than the page's would draw the day's number to itself.
        return html `<p><bdi>${by ? fill(words.reviewed, { by }) : words.updated}</bdi>${day ? [' · ', html `<bdi>${day}</bdi>`] : nothing}</p>`;
    }
}
const renderTip = (tip) => html `<li part="item">${icon(tip.icon ?? tip.id)}<div>${tip.title ? html `<strong>${tip.title}</strong>` : nothing} ${paragraphs(tip.text)}</div></li>`;

export { TipsCardElement };
//# sourceMappingURL=tips-card.js.map
