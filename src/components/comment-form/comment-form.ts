import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  CommentError,
  type Comment,
  type CommentBackend,
  type CommentStatus,
} from '../../comments/comment-backend.js';
import { sendAsForm } from '../../comments/form.js';
import { sendAsJson } from '../../comments/json.js';
import { fieldOf, type FieldName } from '../../content/children.js';
import { fill, type Messages } from '../../content/messages/messages.js';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
import { safeUrl } from '../../shared/safe-url.js';
import { oneOf, someOf, text, wholeNumber, type Kind } from '../../shared/settings.js';
import { warn } from '../../shared/warn.js';
import { CommentFailedEvent, CommentSentEvent, CommentSubmitEvent } from './comment-events.js';
import { commentFormStyles } from './comment-form.styles.js';
import { patterns, problemOf, type Problem } from './problem.js';

type OptionalField = Exclude<FieldName, 'comment'>;
type Control = HTMLInputElement | HTMLTextAreaElement;
type Problems = Record<string, Problem | undefined>;

const types: Readonly<Record<OptionalField, string>> = {
  name: 'text',
  email: 'email',
  website: 'url',
};
const optionalFields = Object.keys(types) as OptionalField[];
const fieldLists = someOf(optionalFields, optionalFields);
const requiredLists = someOf(optionalFields, ['name', 'email']);
const backends: Readonly<Record<string, CommentBackend>> = { json: sendAsJson, form: sendAsForm };
const backendNames: Kind<string | undefined> = { ...oneOf('json', 'form'), fallback: undefined };
/** What a WordPress comment holds: 65,535 bytes, less a little for the column's own. */
const lengths = wholeNumber(1, 65_525, 65_525);

/**
 * A comment form with the fields and words that visitors know from WordPress.
 * What was typed stays in the fields until an answer says that it arrived.
 *
 * @tag aftercare-comment-form
 * @slot - A `<form action>` that works without script. Its address, its fields' names, its hidden fields and what has been typed into it are taken over. Shown as it is until the script runs.
 * @csspart field - An input or the comment's text area.
 * @csspart button - The button that posts the comment.
 * @fires {CommentSubmitEvent} aftercare-comment-submit - A comment is about to be sent: `comment`. Cancelable; `respondWith(promise)` sends it by other means.
 * @fires {CommentSentEvent} aftercare-comment-sent - A comment has arrived: `status`.
 * @fires {CommentFailedEvent} aftercare-comment-failed - A comment did not get through: `reason`.
 */
export class CommentFormElement extends AftercareElement {
  static override readonly tag = 'aftercare-comment-form';
  static override styles = [...super.styles, commentFormStyles];

  /** The URL that comments are posted to; else that of the `<form>` inside the tag. */
  @property() action?: string;

  /**
   * How to post: `json`, an object to a server of your own, or `form`, as an
   * HTML form does. By default `form` where the tag holds a `<form action>`, else `json`.
   */
  @property() backend?: 'json' | 'form';

  /** What the comment belongs to, as your site names it; the page's path by default. */
  @property() thread?: string;

  /**
   * Which fields stand beside the comment: some of `name email website`. Empty for none.
   * @default name email website
   */
  @property() fields?: string;

  /**
   * Which of them must be filled in. The comment always must.
   * @default name email
   */
  @property() required?: string;

  /**
   * The most characters in a comment, 1 to 65525.
   * @default 65525
   */
  @property() maxlength?: number | string;

  /** The text of a box that must be ticked before a comment is sent. None by default. */
  @property() consent?: string;

  #problems: Problems = {};
  #sending = false;
  /** What the live regions say: how it goes, and what is wrong. */
  #said = ['', ''];
  #tookOver = false;

  protected override contentOfChildren(): undefined {
    // The form inside is no content: `#takeOver` and `#send` read it.
  }

  protected override cardWords(): CardWords {
    const { heading, emailIsPrivate, requiredIsMarked } = this.#words;
    const fields = this.setting('fields', fieldLists);
    return {
      heading,
      intro: (fields.includes('email') ? `${emailIsPrivate} ` : '') + requiredIsMarked,
    };
  }

  protected override renderBody(): TemplateResult {
    const words = this.#words;
    const fields = this.setting('fields', fieldLists);
    const consent = this.setting('consent', text);
    return html`
      <form
        novalidate
        aria-label=${this.setting('heading', text) || words.heading}
        @submit=${this.#submit}
        @input=${this.#recheck}
      >
        <div class="fields">
          ${optionalFields.map((name) => (fields.includes(name) ? this.#renderInput(name) : nothing))}
        </div>
        <div>
          <label for="comment">${words.comment}</label>
          <textarea
            id="comment"
            name="comment"
            part="field"
            required
            aria-invalid=${!!this.#problems['comment']}
            aria-describedby="comment-problem hint"
          ></textarea>
          ${this.#renderProblem('comment')}
          <p class="hint muted" id="hint">${words.hint}</p>
        </div>
        ${
          consent
            ? html`<div>
                <label class="consent">
                  <input
                    name="consent"
                    type="checkbox"
                    value=${consent}
                    required
                    aria-invalid=${!!this.#problems['consent']}
                    aria-describedby="consent-problem"
                  />
                  <span>${consent}</span>
                </label>
                ${this.#renderProblem('consent')}
              </div>`
            : nothing
        }
        <div class="bar">
          <div>
            <p role="status">${this.#said[0]}</p>
            <p role="alert">${this.#said[1]}</p>
          </div>
          <button part="button" aria-disabled=${this.#sending}>
            ${this.#sending ? words.sending : words.send}
          </button>
        </div>
      </form>
    `;
  }

  #renderInput(name: OptionalField): TemplateResult {
    return html`
      <div>
        <label for=${name}>${this.#words[name]}</label>
        <input
          id=${name}
          name=${name}
          part="field"
          type=${types[name]}
          autocomplete=${name === 'website' ? 'url' : name}
          pattern=${patterns[name] ?? nothing}
          ?required=${this.setting('required', requiredLists).includes(name)}
          aria-invalid=${!!this.#problems[name]}
          aria-describedby="${name}-problem"
        />
        ${this.#renderProblem(name)}
      </div>
    `;
  }

  /** Always there, also when empty: what describes a field must exist. */
  #renderProblem(name: string): TemplateResult {
    const problem = this.#problems[name];
    const words = this.#words;
    return html`<p class="problem" id="${name}-problem">
      ${problem && fill(words[problem], { most: this.#most })}
    </p>`;
  }

  protected override updated(): void {
    super.updated();
    this.#takeOver();
  }

  /**
   * Checks what was typed and sends it, as the button does. Does nothing while
   * a comment is on its way; never throws.
   */
  async sendComment(): Promise<void> {
    if (this.#sending) return;
    const words = this.#words;
    this.#problems = this.#findProblems();
    const wrong = this.#controls.find(({ name }) => this.#problems[name]);
    if (wrong) {
      this.#say('', words.check);
      wrong.focus();
      return;
    }
    const event = new CommentSubmitEvent(this.#comment());
    if (!this.dispatchEvent(event) && !event.answer) return;
    this.#sending = true;
    this.#say(words.sending, '');
    let outcome: Event;
    try {
      const answer = await (event.answer ?? this.#send(event.comment));
      // A host that only says "done" promises no more than that it has arrived.
      const status = answer === 'published' ? answer : 'pending';
      const area = this.renderRoot.querySelector('textarea')!;
      // What was typed on while the comment was on its way has not been sent.
      if (area.value.trim() === event.comment.comment) area.value = '';
      this.#say(words[status], '');
      outcome = new CommentSentEvent(status);
    } catch (error) {
      // By its reason, not its class: a host beside the script has no class of ours to throw.
      const given = (error as Partial<CommentError> | undefined)?.reason;
      const reason = given && Object.hasOwn(words.failed, given) ? given : 'unclear';
      this.#say('', `${words.failed[reason]} ${words.kept}`);
      outcome = new CommentFailedEvent(reason);
    }
    this.#sending = false;
    this.dispatchEvent(outcome);
  }

  #say(...said: [status: string, alert: string]): void {
    this.#said = said;
    this.requestUpdate();
  }

  async #send(comment: Comment): Promise<CommentStatus> {
    const form = this.querySelector('form');
    // Not `form.action`: a field of that name would hide it.
    const inside = form?.getAttribute('action') || undefined;
    const action = safeUrl(this.setting('action', text, inside));
    if (!action?.startsWith('http')) {
      warn('no-action', `give <${this.localName}> an action="https://…" to send comments to.`);
      throw new CommentError('server');
    }
    const send = backends[this.setting('backend', backendNames) ?? (inside ? 'form' : 'json')]!;
    return send(comment, action, {
      form,
      nameOf: (field) => fieldOf(this, field as FieldName)?.name || field,
    });
  }

  get #words(): Messages['comment'] {
    return this.language.messages.comment;
  }

  get #controls(): Control[] {
    return [...this.renderRoot.querySelectorAll<Control>('input, textarea')];
  }

  get #most(): number {
    return this.setting('maxlength', lengths);
  }

  #comment(): Comment {
    const typed = Object.fromEntries(
      this.#controls.map(({ name, value }) => [name, value.trim()]),
    ) as Partial<Record<FieldName | 'consent', string>>;
    return {
      name: '',
      email: '',
      comment: '',
      consent: '',
      ...typed,
      // People write websites without their scheme.
      website: (typed.website ?? '').replace(/^(?!https?:|$)/i, 'https://'),
      topic: (this.setting('topic', text) && this.shown?.id) || '',
      thread: this.setting('thread', text) ?? location.pathname,
      page: location.href.replace(/#.*/, ''),
    };
  }

  #findProblems(): Problems {
    const most = this.#most;
    return Object.fromEntries(this.#controls.map((field) => [field.name, problemOf(field, most)]));
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    void this.sendComment();
  };

  /** Keeps complaints true while they are being mended; new ones wait for the next try. */
  #recheck = (): void => {
    const still = this.#findProblems();
    for (const name in this.#problems) this.#problems[name] &&= still[name];
    this.requestUpdate();
  };

  /** Takes over what was typed into the form inside the tag before the script ran, and the focus. */
  #takeOver(): void {
    if (this.#tookOver || !this.querySelector('form')) return;
    this.#tookOver = true;
    for (const control of this.#controls) {
      const before = fieldOf(this, control.name as FieldName);
      if (before) control.value ||= before.value;
      if (before?.matches(':focus')) control.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-comment-form': CommentFormElement;
  }
}
