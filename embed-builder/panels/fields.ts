// Form fields that several panels use.
import { html, type TemplateResult } from 'lit';

/** A checkbox with its label. */
export const toggle = (
  title: string,
  isOn: boolean,
  set: (isOn: boolean) => void,
): TemplateResult =>
  html`<label class="toggle">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${({ currentTarget }: Event) => set((currentTarget as HTMLInputElement).checked)}
    />
    ${title}
  </label>`;

export interface RadioGroup {
  readonly title: string;
  /** The name of the radio buttons, which no other group may have. */
  readonly name: string;
  /** The titles of the radio buttons by value. */
  readonly titles: Readonly<Record<string, string>>;
  readonly value: string;
  readonly set: (value: string) => void;
}

export const radioGroup = ({ title, name, titles, value, set }: RadioGroup): TemplateResult =>
  html`<fieldset class="row" role="radiogroup" aria-label=${title}>
    ${Object.entries(titles).map(
      ([option, words]) =>
        html`<label class="toggle">
          <input
            type="radio"
            name=${name}
            .checked=${option === value}
            @change=${() => set(option)}
          />
          ${words}
        </label>`,
    )}
  </fieldset>`;
