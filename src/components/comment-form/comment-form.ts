import { html, nothing, type TemplateResult } from 'lit';
import { actionOnPage, backendFor } from '../../comments/backends.js';
import {
  CommentError,
  type Comment,
  type CommentFailure,
  type CommentFailureDetail,
  type CommentReceipt,
  type CommentStatus,
} from '../../comments/comment-backend.js';
import { fieldOf } from '../../comments/page-form.js';
import { formatNumber, formatWait } from '../../content/languages.js';
import { fill, type Messages } from '../../content/messages/messages.js';
import { AftercareElement, type CardWords } from '../../base/aftercare-element.js';
import { safeUrl } from '../../shared/safe-url.js';
import { propertiesOf, type SettingProperties } from '../../base/settings.js';
import { inOwnTask } from '../../shared/task.js';
import { warn } from '../../shared/warn.js';
import { CommentFailedEvent, CommentSentEvent, CommentSubmitEvent } from './comment-events.js';
import {
  commentFormSettings,
  inputTypes,
  optionalFields,
  type OptionalField,
} from './comment-form-settings.js';
import { commentFormStyles } from './comment-form.styles.js';
import { DraftName } from './draft-name.js';
import { patterns, problemOf, type Problem } from './problem.js';
import { readStorage, writeStorage, type Stored } from './storage.js';

type Control = HTMLInputElement | HTMLTextAreaElement;
/** In the language of the moment in which it is shown. */
type Said = ((words: Messages) => string) | undefined;
type Problems = Record<string, Problem | undefined>;

/** Where the browser stores who a visitor is, if they ticked that box. */
const visitorName = 'aftercare visitor';
const readVisitor = () => readStorage(() => localStorage.getItem(visitorName));

/** Reads a text or a number. Hosts and servers may give something else, or something that cannot be read. */
function plain<T>(read: () => T): T | undefined {
  try {
    const value = read();
    return /string|number/.test(typeof value) ? value : undefined;
  } catch {
    return undefined;
  }
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit defines the properties, by `static properties`.
export interface CommentFormElement extends SettingProperties<typeof commentFormSettings> {}

/**
 * A comment form with the fields and words that visitors know from WordPress.
 * What visitors type stays in the fields until an answer says that it has arrived, and is stored while the tab lives: a
 * reload or a crash loses nothing.
 *
 * @tag aftercare-comment-form
 * @slot - A `<form action>` that works without script. Its address, its fields' names, its hidden fields and what has been typed into it are taken over. Shown as it is until the script runs.
 * @csspart field - An input or the comment's text area.
 * @csspart button - The button that posts the comment, and the one that copies it.
 * @csspart sent - A comment that was sent from here.
 * @fires {CommentSubmitEvent} aftercare-comment-submit - A comment is about to be sent: `comment`. Cancelable; `respondWith(promise)` sends it by other means.
 * @fires {CommentSentEvent} aftercare-comment-sent - A comment has arrived: `status`.
 * @fires {CommentFailedEvent} aftercare-comment-failed - A comment did not get through: `reason`.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- As above.
export class CommentFormElement extends AftercareElement {
  static override readonly tag = 'aftercare-comment-form';
  static override styles = [...super.styles, commentFormStyles];

  /** @internal */
  static override readonly settings = commentFormSettings;
  /** @internal */
  static override properties = propertiesOf(commentFormSettings);

  /** @internal */
  declare readonly kinds: typeof commentFormSettings;

  #problems: Problems = {};
  #sending = false;
  /** What the live regions say: the progress, and what is wrong. */
  #said: [status?: Said, alert?: Said] = [];
  /** What the button offers. */
  #offer: 'send' | 'again' | 'anyway' = 'send';
  /** Whether the visitor waits for the connection to come back. */
  #isCutOff = false;
  /** When it was last asked whether to send anyway, or answered. */
  #askedAt = 0;
  /** Identifies the comment. It stays the same when the comment is sent again, so that it can be stored once. */
  #key = '';
  /** The text that was sent without a clear answer: it may have arrived. Empty if there is none. */
  #lost = '';
  /** When the visitor began to type, in milliseconds since 1970; 0 if they have not. */
  #startedAt = 0;
  /** Whether there is something of the visitor's to store. */
  #isDraft = false;
  #draftName = new DraftName();
  #isSaveScheduled = false;
  /** What has been sent from here, newest last. */
  #sent: { comment: string; status: CommentStatus | 'arrived'; link: string | undefined }[] = [];
  #tookOver = false;
  #restored = false;
  /** What the browser kept of this form. */
  #state = '';
  #internals = this.attachInternals();

  /** @internal So that browsers keep its state as they keep that of an input. */
  static readonly formAssociated = true;

  protected override contentOfChildren(): undefined {
    // The form inside is no content: `#takeOver` and `#send` read it.
  }

  protected override cardWords(): CardWords {
    const { leaveReply: heading, emailIsPrivate, requiredIsMarked } = this.words;
    const fields = this.setting('fields');
    return {
      lang: this.language.tag,
      heading,
      intro: (fields.includes('email') ? `${emailIsPrivate} ` : '') + requiredIsMarked,
    };
  }

  protected override renderBody(): TemplateResult {
    const words = this.words;
    const fields = this.setting('fields');
    const consent = this.setting('consent');
    return html`
      <form
        novalidate
        aria-label=${this.setting('heading') || words.leaveReply}
        @submit=${this.#submit}
        @focusin=${this.#restore}
        @input=${this.#type}
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
            dir="auto"
            placeholder=" "
            required
            aria-invalid=${!!this.#problems['comment']}
            aria-describedby="comment-problem hint"
          ></textarea>
          ${this.#renderProblem('comment')}
          <p class="hint muted" id="hint">${words.hint}</p>
        </div>
        <input name="trap" class="trap" tabindex="-1" autocomplete="off" aria-hidden="true" />
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
        ${
          fields.length
            ? html`<label class="consent">
                <input name="remember" type="checkbox" />
                <span>${words.remember}</span>
              </label>`
            : nothing
        }
        <div class="bar">
          <div>
            <p role="status">${this.#said[0]?.(words)}</p>
            <p role="alert" id="alert">${this.#said[1]?.(words)}</p>
          </div>
          ${
            this.#offer !== 'send'
              ? html`<button class="copy" part="button" type="button" @click=${this.#copy}>
                  ${words.copy}
                </button>`
              : nothing
          }
          <button part="button" aria-disabled=${this.#sending} aria-describedby="alert">
            ${this.#sending ? words.sending : words[this.#offer]}
          </button>
        </div>
      </form>
      ${this.#sent.map(
        ({ comment, status, link }) => html`
          <div part="sent">
            <p class="muted">${words[status === 'pending' ? 'waits' : 'yours']}</p>
            <p class="words" dir="auto">${comment}</p>
            ${link ? html`<a class="target" href=${link} target="_blank">${words.see}</a>` : nothing}
          </div>
        `,
      )}
    `;
  }

  #renderInput(name: OptionalField): TemplateResult {
    return html`
      <div>
        <label for=${name}>${this.words[name]}</label>
        <input
          id=${name}
          name=${name}
          part="field"
          dir="auto"
          placeholder=" "
          type=${inputTypes[name]}
          autocomplete=${name === 'website' ? 'url' : name}
          pattern=${patterns[name] ?? nothing}
          ?required=${this.setting('required').includes(name)}
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
    const words = this.words;
    return html`<p class="problem" id="${name}-problem">
      ${problem && fill(words[problem], { most: formatNumber(this.#most, this.language) })}
    </p>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this);
    addEventListener('online', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this);
    removeEventListener('online', this);
    this.#saveScheduled();
    this.#draftName.release();
  }

  /** @internal The window's events. */
  handleEvent({ type }: Event): void {
    // Browsers and extensions also fill in fields without an event, so store them once more.
    if (type === 'pagehide' && this.#isDraft) this.#save();
    if (type === 'online' && this.#isCutOff) this.#say((words) => words.online);
  }

  protected override updated(): void {
    super.updated();
    // While the messages load, there are no fields.
    if (!this.shown) return;
    this.#takeOver();
    // The first access to storage takes as long as drawing a widget, so do it in a separate task.
    if (!this.#restored) inOwnTask(this.#restore);
  }

  /** Puts back what the browser has stored, once, and before anything is typed, stored or sent. */
  #restore = (): void => {
    if (this.#restored || !this.#controls.length) return;
    this.#restored = true;
    const name = this.#draftName.find(this.#destination().thread);
    this.#fillIn(readStorage(() => sessionStorage.getItem(name)));
    this.#fillIn(readStorage(() => this.#state));
    const visitor = readVisitor();
    this.#fillIn(visitor);
    const remember = this.#field('remember');
    if (remember) remember.checked = 'name' in visitor;
  };

  /** @internal The browser has kept what was typed: a second net under the draft. */
  formStateRestoreCallback(state: string): void {
    this.#state = state;
    this.#restored = false;
    this.requestUpdate();
  }

  /**
   * Checks what was typed and sends it, as the button does. Asks first if the comment may have arrived already, or if a
   * field is filled in that people do not see. Does nothing while a comment is on its way; never throws.
   */
  async sendComment(): Promise<void> {
    this.#restore();
    if (this.#sending || !this.#restored) return;
    this.#problems = this.#findProblems();
    if (this.#complain()) return;
    const written = this.#value('comment');
    const isRepeat = this.#lost === written;
    const mayHaveArrived = this.#lost && !(isRepeat && this.#destination().backend.keepsOnce);
    if (
      mayHaveArrived
        ? !this.#isConfirmed('twice')
        : this.#value('trap') && !this.#isConfirmed('trapped')
    )
      return;
    const before: [lost: string, key: string] = [this.#lost, this.#key];
    if (!isRepeat) this.#key = Math.random().toString(36).slice(2);
    const event = new CommentSubmitEvent(this.#comment());
    if (!this.dispatchEvent(event) && !event.answer) {
      [this.#lost, this.#key] = before;
      return;
    }
    this.#sending = this.#isDraft = true;
    this.#offer = 'send';
    this.#lost = written;
    this.#save();
    this.#say((words) => words.sending);
    let outcome: Event;
    try {
      outcome = this.#receive(written, await (event.answer ?? this.#send(event.comment)));
    } catch (error) {
      // Read its parts, not its class: a host beside the script has no class of ours to throw.
      const thrown = error as CommentError;
      const reason = plain(() => thrown.reason);
      outcome =
        reason === 'duplicate' && isRepeat
          ? this.#receive(written)
          : this.#fail(
              reason,
              {
                field: plain(() => thrown.detail.field),
                wait: plain(() => thrown.detail.wait),
                says: plain(() => thrown.detail.says),
              },
              before,
            );
    }
    this.#sending = false;
    this.#save();
    this.dispatchEvent(outcome);
  }

  /** Asks whether to send anyway; true if that is the answer to a question that was asked before. */
  #isConfirmed(question: 'twice' | 'trapped'): boolean {
    const before = this.#askedAt;
    this.#askedAt = Date.now();
    // A double click, or a key that is held down, is no answer.
    if (this.#offer === 'anyway') return this.#askedAt - before > 1_000;
    this.#offer = 'anyway';
    this.#say(undefined, (words) => words[question]);
    return false;
  }

  async #send(comment: Comment): Promise<CommentReceipt> {
    const { backend, action, form } = this.#destination();
    if (action?.startsWith('http')) return backend.send(comment, action, form);
    warn('no-action', `give <${this.localName}> an action="https://…" to send comments to.`);
    this.#lost = '';
    throw new CommentError('server');
  }

  /** The comment has arrived: only now is it taken out of its field. */
  #receive(comment: string, receipt?: CommentReceipt | CommentStatus): Event {
    const told = receipt as CommentReceipt;
    const given = plain(() => told.status) ?? receipt;
    // A host that only says "done" promises no more than that it has arrived.
    const status = given === 'published' || given === 'pending' ? given : 'arrived';
    const area = this.#field('comment')!;
    // What was typed on while the comment was on its way has not been sent.
    if (this.#value('comment') === comment) area.value = '';
    this.#isDraft = !!area.value;
    this.#key = this.#lost = '';
    this.#startedAt = 0;
    this.#offer = 'send';
    this.#sent = [...this.#sent, { comment, status, link: safeUrl(plain(() => told.link)) }];
    this.#say((words) => words[status]);
    return new CommentSentEvent(status === 'published' ? status : 'pending');
  }

  #fail(
    given: CommentFailure | undefined,
    { field, wait, says }: CommentFailureDetail,
    before: [lost: string, key: string],
  ): Event {
    const reason = given && Object.hasOwn(this.words, `failed-${given}`) ? given : 'unclear';
    this.#offer = 'again';
    // This attempt was definitely not stored, so restore the state from before it. An earlier attempt may have been.
    if (/offline|busy|duplicate|refused/.test(reason)) [this.#lost, this.#key] = before;
    if (field) this.#problems = { ...this.#problems, [field]: 'missing' };
    if (!this.#complain())
      this.#say(undefined, (words) =>
        [
          fill(words[`failed-${reason}`], { when: formatWait(wait, this.language) }),
          reason === 'refused' && says && fill(words.says, { words: says }),
          words.kept,
        ]
          .filter(Boolean)
          .join(' '),
      );
    this.#isCutOff = /offline|unreachable|timeout/.test(reason);
    return new CommentFailedEvent(reason);
  }

  /** Says that something is wrong, and focuses the first such field; false if nothing is. */
  #complain(): boolean {
    const wrong = this.#controls.find(({ name }) => this.#problems[name]);
    if (wrong) this.#say(undefined, (words) => words.check);
    wrong?.focus();
    return !!wrong;
  }

  #say(...said: [status?: Said, alert?: Said]): void {
    this.#said = said;
    this.#isCutOff = false;
    this.requestUpdate();
  }

  #copy = async (): Promise<void> => {
    const area = this.#field('comment')!;
    try {
      await navigator.clipboard.writeText(area.value);
      this.#say((words) => words.copied, this.#said[1]);
    } catch {
      // Not allowed, or not over https: select the text instead.
      area.focus();
      area.select();
    }
  };

  /** Where comments go, by the settings, the form inside the tag and the page. */
  #destination() {
    const form = this.querySelector('form');
    // Not `form.action`: a field of that name would hide it.
    const inside = form?.getAttribute('action');
    const action = safeUrl(this.setting('action', inside) || actionOnPage());
    const backend = backendFor(this.setting('backend'), action, !!inside);
    const thread = this.setting('thread') ?? backend.threadOf?.(form) ?? location.pathname;
    return { backend, action, form, thread };
  }

  get #controls(): Control[] {
    return [...this.renderRoot.querySelectorAll<Control>('input, textarea')];
  }

  #field(name: string): HTMLInputElement | null {
    return this.renderRoot.querySelector(`[name=${name}]`);
  }

  /** The trimmed value of a field; an empty text if there is no such field. */
  #value(name: string): string {
    return this.#field(name)?.value.trim() ?? '';
  }

  get #most(): number {
    return this.setting('maxlength');
  }

  #comment(): Comment {
    return {
      name: this.#value('name'),
      email: this.#value('email'),
      // People write websites without their scheme.
      website: this.#value('website').replace(/^(?!https?:|$)/i, 'https://'),
      comment: this.#value('comment'),
      consent: this.#value('consent'),
      topic: (this.setting('topic') && this.shown?.id) || '',
      thread: this.#destination().thread,
      page: location.href.replace(/#.*/, ''),
      key: this.#key,
      seconds: this.#startedAt ? `${Math.round((Date.now() - this.#startedAt) / 1000)}` : '',
      trap: this.#value('trap'),
    };
  }

  #saveScheduled = (): void => {
    if (this.#isSaveScheduled) this.#save();
  };

  /** Stores what is typed; nothing once it is sent. */
  #save(): void {
    this.#isSaveScheduled = false;
    this.#restore();
    // Only of the fields that this form has.
    const visitor = Object.fromEntries(
      optionalFields.filter((name) => this.#field(name)).map((name) => [name, this.#value(name)]),
    );
    const draft = {
      ...visitor,
      comment: this.#field('comment')!.value,
      lost: this.#lost,
      key: this.#key,
      startedAt: `${this.#startedAt}`,
    };
    const text = this.#isDraft && !this.setting('noDraft') ? JSON.stringify(draft) : undefined;
    writeStorage(() => sessionStorage, this.#draftName.find(this.#destination().thread), text);
    if (!this.isConnected) this.#draftName.release();
    this.#internals.setFormValue(null, text);
    const remember = this.#field('remember');
    const known = readVisitor();
    const before = remember && 'name' in known ? JSON.stringify(known) : undefined;
    const now = remember?.checked ? JSON.stringify({ name: '', ...known, ...visitor }) : undefined;
    if (now !== before) writeStorage(() => localStorage, visitorName, now);
  }

  /** Puts what was stored into the fields that are empty. */
  #fillIn({ lost, key, startedAt, ...values }: Stored): void {
    for (const field of this.#controls) {
      const value = values[field.name];
      if (value && !field.value) {
        field.value = value;
        this.#isDraft = true;
        // A comment that was typed in no time looks like a robot's.
        if (field.name === 'comment')
          this.#startedAt ||= Number(startedAt) || performance.timeOrigin;
      }
    }
    // That text may have arrived already, under that key.
    if (lost && key) [this.#lost, this.#key] = [lost, key];
  }

  #findProblems(): Problems {
    const most = this.#most;
    return Object.fromEntries(this.#controls.map((field) => [field.name, problemOf(field, most)]));
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    void this.sendComment();
  };

  #type = ({ target }: Event): void => {
    const field = target as Control;
    this.#restore();
    this.#startedAt ||= Date.now();
    this.#isDraft = true;
    // Written once for all events of a keystroke. No later: a page may crash after each.
    this.#isSaveScheduled = true;
    queueMicrotask(this.#saveScheduled);
    // A complaint goes once the field is right. New ones wait for the next attempt.
    if (!this.#problems[field.name]) return;
    this.#problems = { ...this.#problems, [field.name]: problemOf(field, this.#most) };
    this.requestUpdate();
  };

  /** Takes over what was typed into the form inside the tag before the script ran, and the focus. */
  #takeOver(): void {
    if (this.#tookOver || !this.querySelector('form')) return;
    this.#tookOver = true;
    for (const field of this.#controls) {
      const before = fieldOf(this, field.name);
      if (before) this.#fillIn({ [field.name]: before.value });
      if (before?.matches(':focus')) field.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-comment-form': CommentFormElement;
  }
}
