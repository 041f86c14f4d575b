// How the preview looks, and the place for its frames.
import { html, type TemplateResult } from 'lit';
import type { Options, SetOption } from '../choice.js';
import { hostPages } from '../preview/host-pages.js';
import { radioGroup } from './fields.js';

const pageTitles = Object.fromEntries(
  Object.entries(hostPages).map(([name, { title }]) => [name, title]),
);

export function previewPanel(options: Options, setOption: SetOption): TemplateResult {
  const optionGroup = (
    title: string,
    name: 'scheme' | 'width' | 'page',
    titles: Readonly<Record<string, string>>,
  ) =>
    radioGroup({
      title,
      name,
      titles,
      value: options[name],
      set: (value) => setOption(name, value),
    });
  return html`<section class="card preview" aria-label="Preview">
    <div class="row">
      ${optionGroup('Colours', 'scheme', { light: 'Light', dark: 'Dark' })}
      ${optionGroup('Width', 'width', { wide: 'Wide', phone: 'Phone' })}
      ${optionGroup('Page', 'page', pageTitles)}
    </div>
    <div class="frames ${options.width}"></div>
  </section>`;
}
