import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import release from '../dist/release.json';
import { languageFor, type Language } from '../src/index.js';
import { fromHash, keyOf, standard, toHash, type Choice, type Options } from './choice.js';
import { control } from './controls.js';
import { styles } from './embed-builder.styles.js';
import { hostPages } from './host-pages.js';
import { shared, widgets, type Attribute } from './attributes.js';
import { directionOf, element } from '../src/authoring.js';
import { measure } from './measure.js';
import { show } from './preview.js';
import {
  scriptSettings,
  snippetOf,
  tags,
  targetOf,
  targets,
  type Heights,
  type Piece,
} from './snippet.js';
import { fieldStyles } from './styles.js';

/**
 * Choose widgets, change their settings, see them on a page, and copy the code for a page of your own. The address
 * stores the choice.
 */
export class EmbedBuilder extends LitElement {
  static override styles = [fieldStyles, styles];

  // Not decorators: Storybook's compiler lowers them only in `src`.
  static override properties = {
    script: {},
    _choice: { state: true },
    _language: { state: true },
    _heights: { state: true },
    _copied: { state: true },
  };

  /** The address of the script that the preview runs. */
  declare script: string;
  declare private _choice: Choice;
  /** The words of the chosen language, once they have loaded. */
  declare private _language: Language | undefined;
  /** The heights of the chosen widgets; `undefined` while they are measured. */
  declare private _heights: Heights | undefined;
  /** The announcement of what was copied last. */
  declare private _copied: string;

  #soon: ReturnType<typeof setTimeout> | undefined;
  #isShown = false;

  #followAddress = (): void => {
    this._choice = fromHash(location.hash);
  };

  constructor() {
    super();
    this.script = '/aftercare.js';
    this._choice = fromHash(location.hash);
    this._copied = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    this.#followAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_choice')) return;
    this._heights = undefined;
    const wanted = this._choice.values['lang'] ?? '';
    void Promise.resolve(languageFor(wanted)).then((language) => {
      // The choice may have changed meanwhile.
      if ((this._choice.values['lang'] ?? '') === wanted) this._language = language;
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (!this._language || !(changed.has('_choice') || changed.has('_language'))) return;
    clearTimeout(this.#soon);
    // Not for each letter, because each preview is a new page.
    this.#soon = setTimeout(() => this.#show(), this.#isShown ? 250 : 0);
  }

  #show(): void {
    this.#isShown = true;
    const { _choice: choice, _language: language } = this;
    if (!language || !this.isConnected) return;
    const { scheme, page } = choice.options;
    const preview = {
      script: element('script', { async: true, src: this.script, ...scriptSettings(choice) }),
      widgets: tags(choice, language),
      lang: language.tag,
      dir: directionOf(language.tag),
      scheme,
      page,
    };
    const place = this.renderRoot.querySelector('.frames')!;
    show(place, preview);
    const chosen = widgets.filter(({ name }) => choice.widgets.includes(name));
    const measured = measure(
      place,
      preview,
      chosen.map(({ tag }) => tag),
    );
    void measured.then((heights) => {
      // The choice may have changed meanwhile.
      if (this._choice === choice) this._heights = heights;
    });
  }

  #choose(change: Partial<Choice>): void {
    this._choice = { ...this._choice, ...change };
    this._copied = '';
    history.replaceState(null, '', toHash(this._choice) || location.pathname + location.search);
  }

  #option<Name extends keyof Options>(name: Name, value: Options[Name]): void {
    this.#choose({ options: { ...this._choice.options, [name]: value } });
  }

  async #copy(what: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this._copied = `Copied: ${what}.`;
    } catch {
      this._copied = 'Your browser lets no page copy: select the text and press Ctrl+C, or ⌘C.';
    }
  }

  override render(): TemplateResult {
    // The builder is in English, whatever the page's language.
    return html`<div class="page" lang="en" dir="ltr">
      <header>
        <h1>Embed builder</h1>
        <p class="lead">
          Choose the widgets, make them yours, and copy what to paste. The address of this page
          holds your choice: share it, or keep it for later.
        </p>
      </header>
      <div class="choices">
        ${this.#renderSite()} ${this.#renderWidgets()}
        <details class="card">
          <summary>All widgets</summary>
          <div class="inside">
            <p class="about">Set once, these hold for every widget on the page.</p>
            ${shared.map((attribute) => this.#renderAttribute(attribute))}
          </div>
        </details>
        ${widgets
          .filter(({ name }) => this._choice.widgets.includes(name))
          .map(
            ({ name, title, description, attributes }) =>
              html`<details class="card">
                <summary>${title}</summary>
                <div class="inside">
                  <p class="about">${description}</p>
                  ${attributes.map((attribute) => this.#renderAttribute(attribute, name))}
                </div>
              </details>`,
          )}
      </div>
      <div class="results">${this.#renderPreview()} ${this.#renderSnippet()}</div>
    </div>`;
  }

  #renderWidgets(): TemplateResult {
    const { widgets: chosen } = this._choice;
    return html`<section class="card" aria-labelledby="widgets">
      <h2 id="widgets">Widgets</h2>
      <div>
        ${widgets.map(({ name, title }) =>
          this.#renderToggle(title, chosen.includes(name), (isOn) =>
            this.#choose({
              widgets: standard.widgets.filter((other) =>
                other === name ? isOn : chosen.includes(other),
              ),
            }),
          ),
        )}
      </div>
    </section>`;
  }

  #renderAttribute(attribute: Attribute, widget?: string): TemplateResult {
    const key = keyOf(attribute, widget);
    const { values } = this._choice;
    return control(attribute, {
      id: key.replace('.', '-'),
      value: values[key],
      set: (value) => {
        const others = Object.entries(values).filter(([other]) => other !== key);
        const own = value === undefined ? [] : [[key, value] as const];
        this.#choose({ values: Object.fromEntries([...others, ...own]) });
      },
    });
  }

  #renderToggle(title: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
    return html`<label class="toggle">
      <input
        type="checkbox"
        .checked=${isOn}
        @change=${({ currentTarget }: Event) => set((currentTarget as HTMLInputElement).checked)}
      />
      ${title}
    </label>`;
  }

  #renderRadios(
    title: string,
    name: keyof Options,
    options: Readonly<Record<string, string>>,
  ): TemplateResult {
    return html`<fieldset class="row" role="radiogroup" aria-label=${title}>
      ${Object.entries(options).map(
        ([value, words]) =>
          html`<label class="toggle">
            <input
              type="radio"
              name=${name}
              .checked=${this._choice.options[name] === value}
              @change=${() => this.#option(name, value)}
            />
            ${words}
          </label>`,
      )}
    </fieldset>`;
  }

  #renderSite(): TemplateResult {
    const { options, widgets } = this._choice;
    const { isHtml, folder } = targetOf(this._choice);
    return html`<section class="card" aria-labelledby="site">
      <h2 id="site">Your site</h2>
      ${this.#renderRadios(
        'Your site',
        'target',
        Object.fromEntries(targets.map(({ name, title }) => [name, title])),
      )}
      <div class="field" ?hidden=${!isHtml}>
        <label for="folder">Where the script is</label>
        <input
          id="folder"
          inputmode="url"
          placeholder=${folder}
          aria-describedby="folder-help"
          .value=${options.folder}
          @input=${({ currentTarget }: Event) =>
            this.#option('folder', (currentTarget as HTMLInputElement).value)}
        />
        <p class="help" id="folder-help">The folder, as an address.</p>
      </div>
      <div>
        ${this.#renderToggle('Words for visitors without script', options.fallback, (isOn) =>
          this.#option('fallback', isOn),
        )}
        ${
          isHtml
            ? this.#renderToggle('My editor removes unknown tags', options.placeholders, (isOn) =>
                this.#option('placeholders', isOn),
              )
            : ''
        }
        ${
          widgets.includes('comment-form')
            ? this.#renderToggle('Netlify takes the comments', options.netlify, (isOn) =>
                this.#option('netlify', isOn),
              )
            : ''
        }
      </div>
    </section>`;
  }

  #renderPreview(): TemplateResult {
    const pages = Object.entries(hostPages).map(([name, { title }]) => [name, title]);
    return html`<section class="card preview" aria-label="Preview">
      <div class="row">
        ${this.#renderRadios('Colours', 'scheme', { light: 'Light', dark: 'Dark' })}
        ${this.#renderRadios('Width', 'width', { wide: 'Wide', phone: 'Phone' })}
        ${this.#renderRadios('Page', 'page', Object.fromEntries(pages) as Record<string, string>)}
      </div>
      <div class="frames ${this._choice.options.width}"></div>
    </section>`;
  }

  #renderSnippet(): TemplateResult {
    const language = this._language;
    if (!language) return html``;
    const { steps, pieces, notes } = snippetOf(this._choice, language, release, this._heights);
    return html`<section
      class="card"
      aria-labelledby="snippet"
      aria-busy=${this._heights ? 'false' : 'true'}
    >
      <h2 id="snippet">Paste this</h2>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${
        notes.length
          ? html`<ul class="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : ''
      }
      ${pieces.map((piece) => this.#renderPiece(piece))}
      <div class="row">
        <button @click=${() => void this.#copy('the address', location.href)}>
          Copy the address of this choice
        </button>
        <button class="quiet" @click=${() => this.#choose(standard)}>Begin again</button>
      </div>
      <p role="status">${this._copied}</p>
    </section>`;
  }

  #renderPiece({ title, code }: Piece): TemplateResult {
    return html`<div class="piece">
      <div>
        <h3>${title}</h3>
        <button aria-label="Copy: ${title}" @click=${() => void this.#copy(title, code)}>
          Copy
        </button>
      </div>
      <pre tabindex="0" role="region" aria-label=${title}><code>${code}</code></pre>
    </div>`;
  }
}

customElements.define('embed-builder', EmbedBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
