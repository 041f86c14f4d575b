import { LitElement, html, nothing } from 'lit';
import { directionOf, languageFor } from '../content/languages.js';
import { loadTopic } from '../content/load-topic.js';
import { en } from '../content/messages/en.js';
import { baseStyles } from './base.styles.js';
import { canDraw } from './can-draw.js';
import { heading } from './heading.js';
import { paragraphs } from './paragraphs.js';
import { oneOf, settle, text, color, wholeNumber } from './settings.js';
import { version } from './version.js';
import { wantedLanguage } from './wanted-language.js';
import { warn } from './warn.js';

/** The widgets on the page. */
const present = new Set();
/** Tells them of its language. One for all: a thousand of their own would take seconds to take out again. */
let languages;
const levels = wholeNumber(2, 6, 2);
const schemes = oneOf('inherit', 'light', 'dark', 'auto');
const attributes = {};
/** As HTML writes it: `headingLevel` is `heading-level`. */
const attributeOf = (name) => (attributes[name] ??= name.replace(/[A-Z]/g, '-$&').toLowerCase());
/** The attribute that replaces one of the widgets' own words. */
const wordAttributeOf = (name) => `word-${attributeOf(name)}`;
/**
 * What all four widgets have in common: settings and their precedence, where
 * their content comes from, language, colours, and the card around it all.
 *
 * A widget says what it takes from its children (`contentOfChildren`), which
 * words head it (`cardWords`) and what it shows (`renderBody`); the rest is here.
 *
 * @attr {string} [lang] - BCP 47; else the nearest `lang` around it, else `en`. Words, dates, numbers and direction follow, also when it changes. English where the language is not spoken.
 * @csspart card - The card: surface, border, padding.
 * @csspart heading - The heading of the card.
 * @csspart intro - The words under the heading.
 * @cssprop [--aftercare-accent=#0f766e] - The accent. The `accent` attribute wins over it. Words on it and in it stay readable whatever it is.
 * @cssprop [--aftercare-surface] - The card's background.
 * @cssprop [--aftercare-text] - The card's text.
 * @cssprop [--aftercare-muted] - Text of less weight.
 * @cssprop [--aftercare-line] - Hairlines and the card's border.
 * @cssprop [--aftercare-radius=0.875em] - The roundness of the card; buttons and fields follow.
 * @cssprop [--aftercare-space=min(1.5em, 6%)] - The room between the card's edge and its content.
 * @cssprop [--aftercare-font=inherit] - The font family; the page's own by default.
 */
class AftercareElement extends LitElement {
    static { this.properties = {
        topic: {},
        heading: {},
        intro: {},
        headingLevel: { attribute: 'heading-level' },
        accent: {},
        colorScheme: { attribute: 'color-scheme' }
    }; }
    /** The version of the library that this class came with. */
    static { this.version = version; }
    static { this.styles = [baseStyles]; }
    /**
     * Registers the tag, unless it is taken: the first definition on a page wins.
     * Warns when the other one is of another version. Where the page lets no script
     * make markup, it warns too, and what stands inside the tags stays as it is.
     * On a server it does nothing: there, what stands inside the tags is the page.
     */
    static define() {
        if (typeof document === 'undefined')
            return;
        const known = customElements.get(this.tag);
        if (!known) {
            if (canDraw())
                customElements.define(this.tag, this);
        }
        else if (known.version !== this.version) {
            warn('two-versions', `${known.version} came first, ${this.version} does nothing; keep one script tag.`);
        }
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang', ...Object.keys(en).map(wordAttributeOf)];
    }
    #wanted;
    #isAccented = false;
    #reference;
    #topic;
    #fromChildren;
    #changes = new MutationObserver((changes) => {
        // A setting, or the page's language: a copy of the children anew would lose the focus in it.
        const isInside = changes.some(({ target, type }) => type === 'childList' || (target !== this && this.contains(target)));
        if (isInside)
            this.#readChildren();
        else
            this.requestUpdate();
    });
    /**
     * A setting as it holds now: the widget's own value ▸ the script tag's ▸ the built-in one.
     *
     * @param fromChildren what the children of the tag say of it; it counts as the widget's own
     */
    setting(name, kind, fromChildren) {
        return settle(this.localName, attributeOf(name), this[name] ?? fromChildren, kind);
    }
    /** The widgets' own words, by name: the owner's ▸ the language's. */
    get words() {
        return new Proxy(this.language.messages, {
            get: (messages, name) => {
                const attribute = wordAttributeOf(name);
                const own = this.getAttribute(attribute);
                return settle(this.localName, attribute, own, text) ?? messages[name];
            },
        });
    }
    /** The level of the card's heading. */
    get level() {
        return this.setting('headingLevel', levels);
    }
    connectedCallback() {
        super.connectedCallback();
        this.#changes.observe(this, {
            attributes: true,
            characterData: true,
            childList: true,
            subtree: true,
        });
        present.add(this);
        // Visitors choose another language, or have the page translated.
        languages ??= new MutationObserver(() => present.forEach((widget) => widget.requestUpdate()));
        languages.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
        // They may have changed on the way, and another place may speak another language.
        this.#readChildren();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#changes.disconnect();
        present.delete(this);
        if (!present.size)
            languages?.disconnect();
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        // Lit knows of `lang` and of words as little as of any other attribute.
        this.requestUpdate();
    }
    async scheduleUpdate() {
        // A script in the head meets the tag before the parser has read its
        // children; a turn of the event loop later they are there.
        if (!this.hasUpdated && document.readyState === 'loading')
            await new Promise((resolve) => setTimeout(resolve));
        return super.scheduleUpdate();
    }
    willUpdate() {
        const wanted = wantedLanguage(this);
        if (wanted !== this.#wanted)
            this.#speak(wanted);
        this.shown = this.language && this.#settleContent();
    }
    render() {
        const { shown: content, language } = this;
        if (!content && this.firstElementChild)
            return html `<slot></slot>`;
        const words = content && this.cardWords(content);
        const title = this.setting('heading', text) ?? words?.heading;
        const intro = this.setting('intro', text) ?? words?.intro;
        const lang = words ? (words.lang ?? content.lang) : language?.tag;
        return html `<section part="card" class="card ${this.setting('colorScheme', schemes)}" lang=${lang ?? nothing} dir=${lang ? directionOf(lang) : nothing}>${title || intro || words?.above
            ? html `<header>${words?.above} ${title ? heading(this.level, title, 'heading') : nothing}${intro ? html `<div part="intro">${paragraphs(intro)}</div>` : nothing}</header>`
            : nothing}${content ? this.renderBody(content) : html `<p>${language ? this.words.loading : '…'}</p>`}</section>`;
    }
    updated() {
        // Inside the card `currentColor` would be the card's own; the page's is meant.
        const accent = this.setting('accent', color)?.replace(/currentcolor/i, () => getComputedStyle(this).color);
        // Most have none of their own: their page's is in the style sheet.
        if (!accent && !this.#isAccented)
            return;
        this.#isAccented = true;
        // Not a style attribute in the template: strict content security policies block those.
        this.renderRoot
            .querySelector('.card')
            ?.style.setProperty('--_accent', accent ?? null);
    }
    /** What is there stays until the words of another language have come: so does what is typed into it. */
    #speak(wanted) {
        this.#wanted = wanted;
        const language = languageFor(wanted);
        if (!('then' in language))
            this.language = language;
        else
            void language.then((come) => {
                // Another one may have been asked for on the way.
                if (this.#wanted !== wanted)
                    return;
                this.language = come;
                this.requestUpdate();
            });
    }
    #readChildren() {
        this.#fromChildren = this.contentOfChildren();
        this.requestUpdate();
    }
    #settleContent() {
        const { essential } = this.constructor;
        const { topic: builtIn } = this.language;
        const reference = this.setting('topic', text);
        const isBuiltIn = reference === builtIn.id;
        if (!isBuiltIn && reference !== this.#reference)
            this.#load(reference);
        const topic = isBuiltIn ? builtIn : this.#topic;
        const loading = topic && 'then' in topic;
        if (this.#fromChildren) {
            const found = Object.entries(this.#fromChildren).filter(([, part]) => part !== undefined);
            return { ...(loading ? {} : topic), ...Object.fromEntries(found) };
        }
        if (loading)
            return essential ? undefined : {};
        if (topic && (!essential || topic[essential]?.length))
            return topic;
        if (topic)
            warn('bad-topic', `topic="${reference}" has no ${essential}; add some.`);
        return reference && essential && this.firstElementChild ? undefined : builtIn;
    }
    #load(reference) {
        this.#reference = reference;
        const topic = (this.#topic = reference ? loadTopic(reference) : undefined);
        if (topic && 'then' in topic)
            void topic.then((loaded) => {
                // Another topic may have been asked for on the way.
                if (this.#topic !== topic)
                    return;
                this.#topic = loaded;
                this.requestUpdate();
            });
    }
}

export { AftercareElement };
//# sourceMappingURL=aftercare-element.js.map
