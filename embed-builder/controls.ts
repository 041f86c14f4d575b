// A control for each attribute, by what its values are.
import { html, type TemplateResult } from 'lit';
import type { Attribute } from './attributes.js';
import './hours-editor.js';

interface Given {
  readonly id: string;
  /** The attribute's value; `undefined` if it is not set. */
  readonly value: string | undefined;
  readonly set: (value: string | undefined) => void;
}

const valueOf = ({ currentTarget }: Event) =>
  (currentTarget as HTMLInputElement | HTMLSelectElement).value;

const inputTypes: Partial<Record<Attribute['control'], string>> = {
  number: 'number',
  date: 'date',
  email: 'email',
  telephone: 'tel',
};

/** The label of an option: languages by their own names. */
const labelOf = (attribute: string, option: string) =>
  attribute === 'lang'
    ? (new Intl.DisplayNames(option, { type: 'language' }).of(option) ?? option)
    : option;

/** The text is the value; no text means no value. */
function input(
  { name, control, options, standard }: Attribute,
  { id, value, set }: Given,
): TemplateResult {
  return html`<input
      id=${id}
      type=${inputTypes[control] ?? 'text'}
      inputmode=${control === 'address' ? 'url' : 'text'}
      aria-describedby="${id}-help"
      list=${options.length ? `${id}-options` : ''}
      placeholder=${standard}
      .value=${value ?? ''}
      @input=${(event: Event) => set(valueOf(event) || undefined)}
    />
    ${
      options.length
        ? html`<datalist id="${id}-options">
            ${options.map((option) => html`<option value=${option} label=${labelOf(name, option)}></option>`)}
          </datalist>`
        : ''
    }`;
}

/** Any colour can be typed; the swatch shows those that it knows. */
function color(attribute: Attribute, given: Given): TemplateResult {
  const { value, set } = given;
  return html`<div class="pair">
    <input
      type="color"
      aria-label="${attribute.name}: pick a colour"
      .value=${/^#[\da-f]{6}$/i.test(value ?? '') ? value! : '#0f766e'}
      @input=${(event: Event) => set(valueOf(event))}
    />
    ${input(attribute, given)}
  </div>`;
}

const choice = ({ options, standard }: Attribute, { id, value, set }: Given): TemplateResult =>
  html`<select
    id=${id}
    aria-describedby="${id}-help"
    @change=${(event: Event) => set(valueOf(event) || undefined)}
  >
    <option value="" ?selected=${value === undefined}>
      ${standard ? `${standard} (as it comes)` : 'as it comes'}
    </option>
    ${options
      .filter((option) => option !== standard)
      .map(
        (option) => html`<option value=${option} ?selected=${option === value}>${option}</option>`,
      )}
  </select>`;

const toggle = (id: string, title: string, isOn: boolean, set: (isOn: boolean) => void) =>
  html`<label class="toggle">
    <input
      type="checkbox"
      id=${id}
      aria-describedby="${id}-help"
      .checked=${isOn}
      @change=${({ currentTarget }: Event) => set((currentTarget as HTMLInputElement).checked)}
    />
    ${title}
  </label>`;

function list({ name, options, standard }: Attribute, { id, value, set }: Given): TemplateResult {
  const chosen = (value ?? standard).split(' ');
  return html`<fieldset aria-describedby="${id}-help">
    <legend>${name}</legend>
    <div class="row">
      ${options.map((option) =>
        toggle(`${id}-${option}`, option, chosen.includes(option), (isOn) => {
          const now = options.filter((other) => (other === option ? isOn : chosen.includes(other)));
          set(now.join(' ') === standard ? undefined : now.join(' '));
        }),
      )}
    </div>
  </fieldset>`;
}

/** The control for an attribute, with its name and what it means. */
export function control(attribute: Attribute, given: Given): TemplateResult {
  const { name, control, description, canBeEmpty } = attribute;
  const { id, value, set } = given;
  const help = html`<p class="help" id="${id}-help">${description}</p>`;
  const labelled = (field: TemplateResult) => html`<label for=${id}>${name}</label>${field}`;
  const leftOut = canBeEmpty
    ? toggle(`${id}-none`, 'Leave it out', value === '', (isOut) => set(isOut ? '' : undefined))
    : '';
  const fields: Partial<Record<Attribute['control'], () => TemplateResult>> = {
    toggle: () => toggle(id, name, value !== undefined, (isOn) => set(isOn ? '' : undefined)),
    list: () => list(attribute, given),
    choice: () => labelled(choice(attribute, given)),
    color: () => labelled(color(attribute, given)),
    hours: () =>
      html`<hours-editor
        .value=${value ?? ''}
        @change=${(event: Event) => set(valueOf(event) || undefined)}
      ></hours-editor>`,
  };
  return html`<div class="field">
    ${fields[control]?.() ?? labelled(input(attribute, given))} ${leftOut} ${help}
  </div>`;
}
