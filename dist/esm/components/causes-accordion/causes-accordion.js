import { nothing, html } from 'lit';
import { causesFromChildren } from '../../content/children.js';
import { formatNumber } from '../../content/languages.js';
import { AftercareElement } from '../../shared/aftercare-element.js';
import { heading } from '../../shared/heading.js';
import { paragraphs } from '../../shared/paragraphs.js';
import { flag, someOf } from '../../shared/settings.js';
import { CauseToggleEvent } from './cause-toggle-event.js';
import { causesAccordionStyles } from './causes-accordion.styles.js';

/** What happens to the page that each accordion heeds. */
const ofThePage = ['hashchange', 'beforeprint', 'afterprint'];
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
class CausesAccordionElement extends AftercareElement {
    static { this.properties = {
        open: {},
        single: {},
        numbered: {}
    }; }
    static { this.tag = 'aftercare-causes-accordion'; }
    static { this.styles = [...super.styles, causesAccordionStyles]; }
    static { this.essential = 'causes'; }
    static #present = new Set();
    /** One listener for all on the page: a thousand would take seconds to take out again. */
    static #tellAll = (event) => {
        for (const accordion of CausesAccordionElement.#present)
            accordion.#heed(event);
    };
    /** What is open, as far as everyone has been told. */
    #open = new Set();
    /** What `#open` was last set from: opening follows the owner's word once, then the visitor's hand. */
    #openedFor;
    /** The address that was last followed, so that a move in the page does not scroll it again. */
    #followed = '';
    #isPrinting = false;
    contentOfChildren() {
        return causesFromChildren(this);
    }
    cardWords(topic) {
        return { heading: topic.causesHeading ?? topic.title, intro: topic.causesIntro };
    }
    connectedCallback() {
        super.connectedCallback();
        // One for all of them; such an event does not bubble.
        this.renderRoot.addEventListener('toggle', this.#noteToggle, true);
        if (!CausesAccordionElement.#present.size)
            for (const type of ofThePage)
                addEventListener(type, CausesAccordionElement.#tellAll);
        CausesAccordionElement.#present.add(this);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        CausesAccordionElement.#present.delete(this);
        if (!CausesAccordionElement.#present.size)
            for (const type of ofThePage)
                removeEventListener(type, CausesAccordionElement.#tellAll);
    }
    #heed({ type }) {
        if (type === 'hashchange')
            this.#followAddress();
        else
            this.#showForPrint(type === 'beforeprint');
    }
    renderBody(topic) {
        const numbered = this.setting('numbered', flag);
        return html `<div class=${numbered ? 'numbered' : nothing}>${(topic.causes ?? []).map((cause, index) => html `<details id=${cause.id || index + 1} part="item"><summary>${numbered ? html `<span class="number">${formatNumber(index + 1, this.language)}</span>` : nothing}${heading(this.level + 1, cause.title, 'title')}</summary><div class="text">${paragraphs(cause.text)}</div></details>`)}</div>`;
    }
    updated() {
        super.updated();
        if (!this.shown)
            return;
        this.#openAsTold([...this.#details].map(({ id }) => id));
        if (location.hash !== this.#followed)
            this.#followAddress();
    }
    #openAsTold(ids) {
        const told = this.setting('open', someOf(['none', 'first', 'all', ...ids], []));
        const key = [...told, '', ...ids].join();
        if (key === this.#openedFor)
            return;
        this.#openedFor = key;
        const open = ids.filter((id, index) => told.includes(id) || told.includes('all') || (told.includes('first') && !index));
        this.#open = new Set(this.setting('single', flag) ? open.slice(0, 1) : open);
        for (const details of this.#details)
            details.open = this.#open.has(details.id);
    }
    /** The causes, and no `<details>` in their text. */
    get #details() {
        return this.renderRoot.querySelectorAll('[part=item]');
    }
    #noteToggle = (event) => {
        const { id, open, part } = event.target;
        // A `<details>` in the text of one; or opened by `open` or for paper, not by anyone: nothing happened.
        if (!part.contains('item') || this.#isPrinting || open === this.#open.has(id))
            return;
        if (open) {
            this.#open.add(id);
            // Not <details name>: that would also forbid `open="all"` and printing every cause.
            if (this.setting('single', flag))
                for (const other of this.#details)
                    if (other.id !== id)
                        other.open = false;
        }
        else {
            this.#open.delete(id);
        }
        this.dispatchEvent(new CauseToggleEvent(id, open));
    };
    /** On paper all stand open. Not by `::details-content` alone, which Firefox 142 and Safari 18.3 do not know. */
    #showForPrint(isPrinting) {
        this.#isPrinting = isPrinting;
        for (const details of this.#details)
            details.open = isPrinting || this.#open.has(details.id);
    }
    /** Ids in a shadow root are no targets of addresses, so the widget follows them itself. */
    #followAddress() {
        if (!this.shown)
            return;
        const { hash, href } = location;
        const { id: topic } = this.shown;
        this.#followed = hash;
        for (const details of this.#details) {
            // Through URL, for it encodes what the address bar encodes.
            if (new URL(`#${topic ? `${topic}-` : ''}${details.id}`, href).hash !== hash)
                continue;
            details.open = true;
            details.scrollIntoView();
            details.querySelector('summary').focus({ preventScroll: true });
        }
    }
}

export { CausesAccordionElement };
//# sourceMappingURL=causes-accordion.js.map
