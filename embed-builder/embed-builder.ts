import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import release from '../dist/release.json';
import { languageFor, type Language } from '../src/index.js';
import { fromHash, toHash } from './choice-hash.js';
import { defaultChoice, type Choice, type Choose, type SetOption } from './choice.js';
import { copyText } from './copy-text.js';
import { styles } from './embed-builder.styles.js';
import { previewPanel } from './panels/preview-panel.js';
import { settingsPanels } from './panels/settings-panels.js';
import { sitePanel } from './panels/site-panel.js';
import { snippetPanel } from './panels/snippet-panel.js';
import { widgetsPanel } from './panels/widgets-panel.js';
import { LivePreview, type PreviewSource } from './preview/live-preview.js';
import type { Heights } from './room.js';
import { snippetOf } from './snippet.js';
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

  #preview = new LivePreview(
    () => this.#previewSource(),
    (heights, choice) => {
      // The choice may have changed in the meantime.
      if (this._choice === choice) this._heights = heights;
    },
  );

  #readAddress = (): void => {
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
    addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_choice')) return;
    this._heights = undefined;
    const wanted = this._choice.values['lang'] ?? '';
    void Promise.resolve(languageFor(wanted)).then((language) => {
      // The choice may have changed in the meantime.
      if ((this._choice.values['lang'] ?? '') === wanted) this._language = language;
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (this._language && (changed.has('_choice') || changed.has('_language')))
      this.#preview.schedule();
  }

  #previewSource(): PreviewSource | undefined {
    const { _choice: choice, _language: language, script } = this;
    if (!language || !this.isConnected) return undefined;
    return { place: this.renderRoot.querySelector('.frames')!, choice, language, script };
  }

  #choose: Choose = (change) => {
    this._choice = { ...this._choice, ...change };
    this._copied = '';
    history.replaceState(null, '', toHash(this._choice) || location.pathname + location.search);
  };

  #setOption: SetOption = (name, value) =>
    this.#choose({ options: { ...this._choice.options, [name]: value } });

  async #copy(what: string, text: string): Promise<void> {
    this._copied = await copyText(what, text);
  }

  override render(): TemplateResult {
    const { _choice: choice } = this;
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
        ${sitePanel(choice, this.#setOption)} ${widgetsPanel(choice, this.#choose)}
        ${settingsPanels(choice, this.#choose)}
      </div>
      <div class="results">
        ${previewPanel(choice.options, this.#setOption)} ${this.#renderSnippet()}
      </div>
    </div>`;
  }

  #renderSnippet(): TemplateResult | undefined {
    const { _choice: choice, _language: language, _heights: heights } = this;
    if (!language) return undefined;
    return snippetPanel({
      snippet: snippetOf(choice, language, release, heights),
      isMeasured: !!heights,
      copied: this._copied,
      copy: (what, text) => void this.#copy(what, text),
      reset: () => this.#choose(defaultChoice),
    });
  }
}

customElements.define('embed-builder', EmbedBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
