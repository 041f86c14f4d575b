import { css, html, LitElement, type TemplateResult } from 'lit';
import { fieldStyles } from './styles.js';
import { closed, formatHours, readHours, type Span, type Week } from './hours.js';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const usual: Span = ['09:00', '17:00'];

/** Edits a week's opening hours, one line for each day. Fires `change`; `value` has the format of the attribute `hours`. */
export class HoursEditor extends LitElement {
  static override styles = [
    fieldStyles,
    css`
      fieldset {
        display: grid;
        gap: 0.4em;
      }
      .day {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.2em 0.6em;
      }
      .name {
        min-width: 8.5em;
      }
      .span {
        white-space: nowrap;
      }
      input[type='time'] {
        width: auto;
      }
    `,
  ];

  static override properties = { value: {} };

  declare value: string;

  constructor() {
    super();
    this.value = '';
  }

  override render(): TemplateResult {
    const week = readHours(this.value) ?? closed;
    return html`<fieldset>
      <legend>Opening hours</legend>
      ${week.map((spans, day) => this.#renderDay(spans, day, week))}
    </fieldset>`;
  }

  #renderDay(spans: readonly Span[], day: number, week: Week): TemplateResult {
    const set = (spans: readonly Span[]) => this.#set(week.with(day, spans));
    const yesterday = week[day - 1];
    return html`<div class="day" role="group" aria-label=${names[day]!}>
      <label class="name toggle">
        <input
          type="checkbox"
          .checked=${spans.length > 0}
          @change=${() => set(spans.length ? [] : yesterday?.length ? yesterday : [usual])}
        />
        ${names[day]}
      </label>
      ${spans.map(
        ([from, to], place) =>
          html`<span class="span">
            ${this.#renderTime('opens', from, (time) => set(spans.with(place, [time, to])))} –
            ${this.#renderTime('closes', to, (time) => set(spans.with(place, [from, time])))}
          </span>`,
      )}
      ${
        spans.length === 1
          ? html`<button
              class="quiet"
              @click=${() =>
                set([
                  [spans[0]![0], '12:30'],
                  ['13:30', spans[0]![1]],
                ])}
            >
              Break
            </button>`
          : spans.length === 2
            ? html`<button class="quiet" @click=${() => set([[spans[0]![0], spans[1]![1]]])}>
                No break
              </button>`
            : ''
      }
    </div>`;
  }

  #renderTime(name: string, time: string, set: (time: string) => void): TemplateResult {
    return html`<input
      type="time"
      required
      aria-label=${name}
      .value=${time}
      @change=${({ currentTarget }: Event) => {
        const { value } = currentTarget as HTMLInputElement;
        // An incomplete time is no time yet.
        if (value) set(value);
      }}
    />`;
  }

  #set(week: Week): void {
    this.value = formatHours(week);
    this.dispatchEvent(new Event('change'));
  }
}

customElements.define('hours-editor', HoursEditor);

declare global {
  interface HTMLElementTagNameMap {
    'hours-editor': HoursEditor;
  }
}
