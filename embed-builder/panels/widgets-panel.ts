// Which widgets the page shows.
import { html, type TemplateResult } from 'lit';
import { widgets } from '../attributes.js';
import { withWidget, type Choice, type Choose } from '../choice.js';
import { toggle } from './fields.js';

export const widgetsPanel = ({ widgets: chosen }: Choice, choose: Choose): TemplateResult =>
  html`<section class="card" aria-labelledby="widgets">
    <h2 id="widgets">Widgets</h2>
    <div>
      ${widgets.map(({ name, title }) =>
        toggle(title, chosen.includes(name), (isOn) =>
          choose({ widgets: withWidget(chosen, name, isOn) }),
        ),
      )}
    </div>
  </section>`;
