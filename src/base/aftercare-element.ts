import { LitElement, adoptStyles, html, nothing } from 'lit';
import { directionOf, languageFor, type Language } from '../content/languages.js';
import { loadTopic } from '../content/load-topic.js';
import { en } from '../content/messages/en.js';
import type { Messages } from '../content/messages/messages.js';
import type { Topic, Words } from '../content/topic.js';
import { baseSettings } from './base-settings.js';
import { baseStyles } from './base.styles.js';
import { canDraw } from './can-draw.js';
import { heading } from './heading.js';
import { unwatchLanguage, watchLanguage } from './language-changes.js';
import { text } from './kinds.js';
import { paragraphs } from './paragraphs.js';
import {
  attributeOf,
  propertiesOf,
  resolveSetting,
  type SettingProperties,
  type SettingsTable,
  type ValueOf,
} from './settings.js';
import { wantedLanguage } from './wanted-language.js';
import { version } from '../shared/version.js';
import { warn } from '../shared/warn.js';

/** The beginning of a card. */
export interface CardWords {
  /** Content above the heading. */
  above?: unknown;
  heading?: string | undefined;
  intro?: Words | undefined;
  /** The language of the card's content; the topic's by default. */
  lang?: string | undefined;
}

/** The attribute that replaces a message. */
const wordAttributeOf = (name: string): string => `word-${attributeOf(name)}`;

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit defines the properties, by `static properties`.
export interface AftercareElement extends SettingProperties<typeof baseSettings> {}

/**
 * What all four widgets have in common: settings and their precedence, where
 * their content comes from, language, colours, and the card around it all.
 *
 * A widget says what it takes from its children (`contentOfChildren`), which
 * words head it (`cardWords`) and what it shows (`renderBody`); the rest is here.
 *
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
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- As above.
export abstract class AftercareElement extends LitElement {
  /** The version of the library that this class came with. */
  static readonly version: string = version;

  /** The tag that `define` registers. */
  static readonly tag: string;

  /** The settings of the widget by property, those of all widgets included: how each is read, and its default. */
  static readonly settings: SettingsTable = baseSettings;

  /** @internal */
  static override properties = propertiesOf(baseSettings);

  static override styles = [baseStyles];

  /**
   * Registers the tag, unless it is taken: the first definition on a page wins.
   * Warns when the other one is of another version. Where the page lets no script
   * make markup, it warns too, and what stands inside the tags stays as it is.
   * On a server it does nothing: there, what stands inside the tags is the page.
   */
  static define(): void {
    if (typeof document === 'undefined') return;
    const known = customElements.get(this.tag) as typeof AftercareElement | undefined;
    if (!known) {
      if (canDraw()) customElements.define(this.tag, this as unknown as CustomElementConstructor);
    } else if (known.version !== this.version) {
      warn(
        'two-versions',
        `${known.version} came first, ${this.version} does nothing; keep one script tag.`,
      );
    }
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...Object.keys(en).map(wordAttributeOf)];
  }

  /** The list of a topic that the widget cannot do without. */
  protected static readonly essential?: 'causes' | 'tips';

  /** The language of the page, or English. `undefined` until it has loaded for the first time. */
  protected language!: Language;

  /** The content to show; `undefined` while it loads, and if the children are shown instead. */
  protected shown: Topic | undefined;

  #wanted: string | undefined;
  #isAccented = false;
  /** What `#topic` is loaded for: what the owner wrote, and the language. */
  #reference: string | undefined;
  #topicLanguage: string | undefined;
  #topic: ReturnType<typeof loadTopic>;
  #fromChildren: Topic | undefined;
  #changes = new MutationObserver((changes) => {
    const isInside = changes.some(
      ({ target, type }) => type === 'childList' || (target !== this && this.contains(target)),
    );
    // If only an attribute has changed, do not copy the children again: focus in the copy would be lost.
    if (isInside) this.#readChildren();
  });

  /** The content in the widget's children; `undefined` if there is none that it knows. */
  protected abstract contentOfChildren(): Topic | undefined;

  /** The beginning of the card, unless the owner sets it. */
  protected abstract cardWords(topic: Topic): CardWords;

  /** The rest of the card. */
  protected abstract renderBody(topic: Topic): unknown;

  /** @internal The table of settings; exists in types only. */
  declare readonly kinds: typeof baseSettings;

  /**
   * The present value of a setting: the widget's own ▸ the script tag's ▸ the built-in one.
   *
   * @param fromChildren the value that the children of the tag give; it counts as the widget's own
   */
  protected setting<Name extends keyof this['kinds'] & string>(
    name: Name,
    fromChildren?: string | null,
  ): ValueOf<this['kinds'][Name]> {
    const kind = (this.constructor as typeof AftercareElement).settings[name]!;
    const own = this[name as unknown as keyof this] ?? fromChildren;
    return resolveSetting(this.localName, attributeOf(name), own, kind) as ValueOf<
      this['kinds'][Name]
    >;
  }

  /** The messages, by name: the owner's ▸ the language's. */
  protected get words(): Messages {
    return new Proxy(this.language.messages, {
      get: (messages, name: keyof Messages) => {
        const attribute = wordAttributeOf(name);
        const own = this.getAttribute(attribute);
        return resolveSetting(this.localName, attribute, own, text) ?? messages[name];
      },
    });
  }

  /** The level of the card's heading. */
  protected get level(): number {
    return this.setting('headingLevel');
  }

  // A constructed style sheet belongs to one document: in that of a frame, the browser refuses it, and removes it from
  // a widget that a script moves there.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.ownerDocument === document
      ? super.createRenderRoot()
      : this.attachShadow({ mode: 'open' });
  }

  /** @internal */
  adoptedCallback(): void {
    if (this.shadowRoot && this.ownerDocument === document)
      adoptStyles(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#changes.observe(this, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    watchLanguage(this);
    // The children may have changed meanwhile, and another place may have another language.
    this.#readChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
    unwatchLanguage(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // `lang` and the attributes of messages are no properties, so Lit ignores their changes.
    this.requestUpdate();
  }

  /** @internal Updates the widget if what it stands in has another language than before. */
  languageMayHaveChanged(): void {
    if (this.#wanted !== wantedLanguage(this)) this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    // A script in the head may see the tag before the parser has read its children: wait for the next task.
    if (!this.hasUpdated && document.readyState === 'loading')
      await new Promise((resolve) => setTimeout(resolve));
    return super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const wanted = wantedLanguage(this);
    if (wanted !== this.#wanted) this.#useLanguage(wanted);
    this.shown = this.language && this.#resolveContent();
  }

  protected override render(): unknown {
    const { shown: content, language } = this;
    if (!content && this.firstElementChild) return html`<slot></slot>`;
    const words = content && this.cardWords(content);
    const title = this.setting('heading') ?? words?.heading;
    const intro = this.setting('intro') ?? words?.intro;
    const lang = words ? (words.lang ?? content.lang) : language?.tag;
    return html`
      <section
        part="card"
        class="card ${this.setting('colorScheme')}"
        lang=${lang ?? nothing}
        dir=${lang ? directionOf(lang) : nothing}
      >
        ${
          title || intro || words?.above
            ? html`<header>
                ${words?.above} ${title ? heading(this.level, title, 'heading') : nothing}
                ${intro ? html`<div part="intro">${paragraphs(intro)}</div>` : nothing}
              </header>`
            : nothing
        }
        ${content ? this.renderBody(content) : html`<p>${language ? this.words.loading : '…'}</p>`}
      </section>
    `;
  }

  protected override updated(): void {
    // `currentColor` means the page's text colour, not that of the card.
    const accent = this.setting('accent')?.replace(
      /currentcolor/i,
      () => getComputedStyle(this).color,
    );
    // Most widgets have none: the page's accent is in a custom property.
    if (!accent && !this.#isAccented) return;
    this.#isAccented = true;
    // Not a style attribute in the template: strict content security policies block it.
    this.renderRoot
      .querySelector<HTMLElement>('.card')
      ?.style.setProperty('--_accent', accent ?? null);
  }

  /** Keeps showing the current language until the new one has loaded, so that typed text is not lost. */
  #useLanguage(wanted: string): void {
    this.#wanted = wanted;
    const language = languageFor(wanted);
    if (!('then' in language)) this.language = language;
    else
      void language.then((loaded) => {
        // The page may have changed to another language meanwhile.
        if (this.#wanted !== wanted) return;
        this.language = loaded;
        this.requestUpdate();
      });
  }

  #readChildren(): void {
    this.#fromChildren = this.contentOfChildren();
    this.requestUpdate();
  }

  #resolveContent(): Topic | undefined {
    const { essential } = this.constructor as typeof AftercareElement;
    const { topic: builtIn } = this.language;
    const reference = this.setting('topic');
    const isBuiltIn = reference === builtIn.id;
    if (!isBuiltIn) this.#load(reference, this.language.code);
    const topic = isBuiltIn ? builtIn : this.#topic;
    const loading = topic && 'then' in topic;
    if (this.#fromChildren) {
      const found = Object.entries(this.#fromChildren).filter(([, part]) => part !== undefined);
      return { ...(loading ? {} : topic), ...Object.fromEntries(found) };
    }
    if (loading) return essential ? undefined : {};
    if (topic && (!essential || topic[essential]?.length)) return topic;
    if (topic) warn('bad-topic', `topic="${reference}" has no ${essential}; add some.`);
    return reference && essential && this.firstElementChild ? undefined : builtIn;
  }

  #load(reference: string | undefined, language: string): void {
    const isSameTopic = reference === this.#reference;
    if (isSameTopic && language === this.#topicLanguage) return;
    this.#reference = reference;
    this.#topicLanguage = language;
    const topic = reference ? loadTopic(reference, language) : undefined;
    const isLoading = topic && 'then' in topic;
    // In another language: keep showing the present words until the new ones have loaded.
    if (!isSameTopic || !isLoading) this.#topic = topic;
    if (isLoading)
      void topic.then((loaded) => {
        // The widget may have been given another topic or language meanwhile.
        if (reference !== this.#reference || language !== this.#topicLanguage) return;
        this.#topic = loaded;
        this.requestUpdate();
      });
  }
}
