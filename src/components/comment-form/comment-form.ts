import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { actionOnPage, backendFor, backends, type BackendName } from '../../comments/backends.js';
import {
  CommentError,
  type Comment,
  type CommentFailure,
  type CommentFailureDetail,
  type CommentReceipt,
  type CommentStatus,
} from '../../comments/comment-backend.js';
import { fieldOf, type FieldName } from '../../comments/page-form.js';
import { formatNumber, formatWait } from '../../content/languages.js';
import { fill, type Messages } from '../../content/messages/messages.js';
import { AftercareElement, type CardWords } from '../../base/aftercare-element.js';
import { safeUrl } from '../../shared/safe-url.js';
import { flag, oneOf, someOf, text, wholeNumber, type Kind } from '../../shared/settings.js';
import { warn } from '../../shared/warn.js';
import { CommentFailedEvent, CommentSentEvent, CommentSubmitEvent } from './comment-events.js';
import { commentFormStyles } from './comment-form.styles.js';
import { keep, recall, type Kept } from './kept.js';
import { patterns, problemOf, type Problem } from './problem.js';

type OptionalField = Exclude<FieldName, 'comment'>;
type Control = HTMLInputElement | HTMLTextAreaElement;
/** In the words of whichever language is spoken by then. */
type Said = ((words: Messages) => string) | undefined;
type Problems = Record<string, Problem | undefined>;

const types: Readonly<Record<OptionalField, string>> = {
  name: 'text',
  email: 'email',
  website: 'url',
};
const optionalFields = Object.keys(types) as OptionalField[];
const fieldLists = someOf(optionalFields, optionalFields);
const requiredLists = someOf(optionalFields, ['name', 'email']);
const backendNames: Kind<BackendName | undefined> = {
  ...oneOf(...(backends.map(({ name }) => name) as [BackendName])),
  fallback: undefined,
};

/** Where the browser keeps who somebody is, for those who ticked that box. */
const visitorName = 'aftercare visitor';
/** Where it keeps a draft: what is written on one page to one thread is not for another. */
const draftName = ({ page, thread }: Comment): string => `aftercare ${page} ${thread}`;

/** What is read, where it is text or a number: hosts and servers may give what is neither, or cannot be read. */
function plain<T>(read: () => T): T | undefined {
  try {
    const value = read();
    return /string|number/.test(typeof value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What a WordPress comment holds: 65,535 bytes, less a little for the column's own. */
const lengths = wholeNumber(1, 65_525, 65_525);

/**
 * A comment form with the fields and words that visitors know from WordPress.
 * What was typed stays in the fields until an answer says that it arrived, and
 * in the browser while the tab lives: a reload or a crash loses nothing.
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
export class CommentFormElement extends AftercareElement {
  static override readonly tag = 'aftercare-comment-form';
  static override styles = [...super.styles, commentFormStyles];

  /** The URL that comments are posted to; else that of the `<form>` inside the tag. */
  @property() action?: string;

  /**
   * What takes the comments: `wordpress` (its own comment form's address), `wordpress-rest`,
   * `isso`, `form` (whatever an HTML form posts to) or `json` (a server of your own).
   * By default what `action` and the page say: a WordPress or Isso page, Formspree, `form`
   * where the tag holds a `<form action>`, else `json`.
   */
  @property() backend?: BackendName;

  /**
   * What the comment belongs to: the number of a WordPress post, an Isso thread, or what your
   * site calls it. By default what a WordPress or Isso page says, else the page's path.
   */
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

  /** Keeps no draft of what is typed, where people share a browser. */
  @property({ attribute: 'no-draft' }) noDraft?: boolean | string;

  #problems: Problems = {};
  #sending = false;
  /** What the live regions say: how it goes, and what is wrong. */
  #said: [status?: Said, alert?: Said] = [];
  /** What the button offers. */
  #offer: 'send' | 'again' | 'anyway' = 'send';
  /** Whether it says that no answer came. */
  #isCutOff = false;
  /** When it was last asked whether to send anyway, or answered. */
  #askedAt = 0;
  /** Names the comment that is being written. */
  #key = '';
  /** The text that was sent without an answer to rely on: it may have arrived. */
  #lost = '';
  /** When the first key was hit. */
  #startedAt = 0;
  /** Whether there is something of the visitor's to keep. */
  #isDraft = false;
  /** What has been sent from here, newest last. */
  #sent: { comment: string; status: CommentStatus | 'arrived'; link: string | undefined }[] = [];
  #tookOver = false;
  #restored = false;
  /** What the browser has kept. */
  #state = '';
  #internals = this.attachInternals();

  /** @internal So that browsers keep its state as they keep that of an input. */
  static readonly formAssociated = true;

  protected override contentOfChildren(): undefined {
    // The form inside is no content: `#takeOver` and `#send` read it.
  }

  protected override cardWords(): CardWords {
    const { leaveReply: heading, emailIsPrivate, requiredIsMarked } = this.words;
    const fields = this.setting('fields', fieldLists);
    return {
      lang: this.language.tag,
      heading,
      intro: (fields.includes('email') ? `${emailIsPrivate} ` : '') + requiredIsMarked,
    };
  }

  protected override renderBody(): TemplateResult {
    const words = this.words;
    const fields = this.setting('fields', fieldLists);
    const consent = this.setting('consent', text);
    return html`
      <form
        novalidate
        aria-label=${this.setting('heading', text) || words.leaveReply}
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
  }

  /** @internal The window's events. */
  handleEvent({ type }: Event): void {
    // Fields are also filled in without a word, so the draft is kept once more.
    if (type === 'pagehide' && this.#isDraft) this.#save();
    if (type === 'online' && this.#isCutOff) this.#say((words) => words.online);
  }

  protected override updated(): void {
    super.updated();
    // The words may be on their way, and no field is there.
    if (!this.shown) return;
    this.#takeOver();
    if (this.#restored) return;
    // In a task of its own: a page's first look into its storage takes as long as drawing a widget.
    // Not by a timer, as those of a tab in the background wait.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      this.#restore();
    };
    port2.postMessage(0);
  }

  /** Puts back what the browser has kept, once, and before anything is typed, kept or sent. */
  #restore = (): void => {
    if (this.#restored || !this.#controls.length) return;
    this.#restored = true;
    const { backend, action, thread } = this.#destination();
    console.debug('[aftercare]', backend.name, action, thread);
    this.#fillIn(recall(() => sessionStorage.getItem(draftName(this.#comment()))));
    this.#fillIn(recall(() => this.#state));
    const visitor = recall(() => localStorage.getItem(visitorName));
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
   * Checks what was typed and sends it, as the button does; asks first where
   * that seems wise. Does nothing while a comment is on its way; never throws.
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
    if (!isRepeat) this.#key = '';
    const event = new CommentSubmitEvent(this.#comment());
    if (!this.dispatchEvent(event) && !event.answer) return;
    this.#sending = this.#isDraft = true;
    this.#offer = 'send';
    this.#lost = written;
    this.#save();
    this.#say((words) => words.sending);
    let outcome: Event;
    try {
      outcome = this.#receive(written, await (event.answer ?? this.#send(event.comment)));
    } catch (error) {
      // By what it says, not by its class: a host beside the script has no class of ours to throw.
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

  /** Asks whether to send anyway; true when that has been answered. */
  #isConfirmed(question: 'twice' | 'trapped'): boolean {
    const before = this.#askedAt;
    this.#askedAt = Date.now();
    // A double click or a key that is held down answers nothing.
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
    // Here the site has said, or the browser, that this one did not arrive; an earlier one may have.
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

  /** Says that fields need a look, and moves to the first; false where none does. */
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
      // Not allowed, or not over http: then it stands there selected.
      area.focus();
      area.select();
    }
  };

  /** Where comments go, by the settings, the form inside the tag and the page. */
  #destination() {
    const form = this.querySelector('form');
    // Not `form.action`: a field of that name would hide it.
    const inside = form?.getAttribute('action');
    const action = safeUrl(this.setting('action', text, inside) || actionOnPage());
    const backend = backendFor(this.setting('backend', backendNames), action, !!inside);
    const thread = this.setting('thread', text) ?? backend.threadOf?.(form) ?? location.pathname;
    return { backend, action, form, thread };
  }

  get #controls(): Control[] {
    return [...this.renderRoot.querySelectorAll<Control>('input, textarea')];
  }

  #field(name: string): HTMLInputElement | null {
    return this.renderRoot.querySelector(`[name=${name}]`);
  }

  /** What stands in a field, trimmed; empty where there is no such field. */
  #value(name: string): string {
    return this.#field(name)?.value.trim() ?? '';
  }

  get #most(): number {
    return this.setting('maxlength', lengths);
  }

  #comment(): Comment {
    return {
      name: this.#value('name'),
      email: this.#value('email'),
      // People write websites without their scheme.
      website: this.#value('website').replace(/^(?!https?:|$)/i, 'https://'),
      comment: this.#value('comment'),
      consent: this.#value('consent'),
      topic: (this.setting('topic', text) && this.shown?.id) || '',
      thread: this.#destination().thread,
      page: location.href.replace(/#.*/, ''),
      key: (this.#key ||= Math.random().toString(36).slice(2)),
      seconds: this.#startedAt ? `${Math.round((Date.now() - this.#startedAt) / 1000)}` : '',
      trap: this.#value('trap'),
    };
  }

  /** Keeps what is typed; nothing once it is sent. */
  #save(): void {
    this.#restore();
    const comment = this.#comment();
    const { name, email } = comment;
    const visitor = { name, email, website: this.#value('website') };
    const draft = {
      ...visitor,
      comment: this.#field('comment')!.value,
      lost: this.#lost,
      key: this.#key,
    };
    const kept =
      this.#isDraft && !this.setting('noDraft', flag) ? JSON.stringify(draft) : undefined;
    keep(() => sessionStorage, draftName(comment), kept);
    this.#internals.setFormValue(null, kept);
    const remember = this.#field('remember');
    if (remember)
      keep(() => localStorage, visitorName, remember.checked ? JSON.stringify(visitor) : undefined);
  }

  /** Puts what was kept into the fields that are empty. */
  #fillIn({ lost, key, ...kept }: Kept): void {
    for (const field of this.#controls) {
      const value = kept[field.name];
      if (value && !field.value) {
        field.value = value;
        this.#isDraft = true;
      }
    }
    // Under its key it may have arrived already.
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

  #type = (): void => {
    this.#startedAt ||= Date.now();
    this.#isDraft = true;
    this.#save();
    // Complaints stay true while they are being mended; new ones wait for the next try.
    const still = this.#findProblems();
    for (const name in this.#problems) this.#problems[name] &&= still[name];
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
