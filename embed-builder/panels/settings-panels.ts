// The attributes of all widgets, and those of each chosen widget.
import { html, type TemplateResult } from 'lit';
import { shared, type Attribute } from '../attributes.js';
import { chosenWidgets, keyOf, withValue, type Choice, type Choose } from '../choice.js';
import { control } from '../controls.js';

function setting(
  { values }: Choice,
  choose: Choose,
  attribute: Attribute,
  widget?: string,
): TemplateResult {
  const key = keyOf(attribute, widget);
  return control(attribute, {
    id: key.replace('.', '-'),
    value: values[key],
    set: (value) => choose({ values: withValue(values, key, value) }),
  });
}

export const settingsPanels = (choice: Choice, choose: Choose): TemplateResult =>
  html`<details class="card">
      <summary>All widgets</summary>
      <div class="inside">
        <p class="about">Set once, these hold for every widget on the page.</p>
        ${shared.map((attribute) => setting(choice, choose, attribute))}
      </div>
    </details>
    ${chosenWidgets(choice).map(
      ({ name, title, description, attributes }) =>
        html`<details class="card">
          <summary>${title}</summary>
          <div class="inside">
            <p class="about">${description}</p>
            ${attributes.map((attribute) => setting(choice, choose, attribute, name))}
          </div>
        </details>`,
    )}`;
