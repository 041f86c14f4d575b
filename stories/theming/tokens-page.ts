import { html, render, type TemplateResult } from 'lit';
import { described } from '../described.js';
import { sample } from './sample.js';
import type { KnownToken } from './token-kinds.js';

const fonts = ['Georgia, serif', 'system-ui, sans-serif', 'Courier New, monospace'];

/** A token's control: by its kind one that can only say what means something. */
function control({ name, kind, standard }: KnownToken, value: string): TemplateResult {
  if (kind === 'color')
    return html`<input type="color" id=${name} name=${name} .value=${value || standard} />`;
  if (kind === 'length')
    return html`
      <input
        type="range"
        id=${name}
        name=${name}
        min="0"
        max="3"
        step="0.125"
        data-unit="em"
        .value=${String(parseFloat(value || standard))}
      />
    `;
  if (kind === 'font-family')
    return html`
      <select id=${name} name=${name}>
        ${['inherit', ...fonts].map(
          (font) =>
            html`<option value=${font} .selected=${font === (value || standard)}>${font}</option>`,
        )}
      </select>
    `;
  return html`<input id=${name} name=${name} .value=${value} />`;
}

const ruleOf = (chosen: ReadonlyMap<string, string>): string =>
  chosen.size
    ? `:root {\n${[...chosen].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`
    : '/* Choose something, and paste it from here. */';

/** Every token beside what it does, and what to paste. */
export function tokensPage(tokens: readonly KnownToken[]): HTMLElement {
  const chosen = new Map<string, string>();
  const page = document.createElement('main');

  const choose = ({ target }: Event) => {
    const { name, value, dataset } = target as HTMLInputElement;
    chosen.set(name, value + (dataset['unit'] ?? ''));
    draw();
  };
  const reset = () => {
    chosen.clear();
    draw();
  };

  function draw(): void {
    render(
      html`
        <h1 lang="en" dir="ltr">Tokens</h1>
        <p class="prose" lang="en" dir="ltr">
          The widgets take on the font, the text size and the light or dark of the page around them.
          What you want otherwise, say with these. They hold on <code>:root</code> for all widgets,
          and on any element for the widgets in it.
        </p>
        <div class="workshop">
          <form aria-label="Tokens" lang="en" dir="ltr" @input=${choose}>
            ${tokens.map(
              (token) => html`
                <div class="token">
                  <label for=${token.name}><code>${token.name}</code></label>
                  ${control(token, chosen.get(token.name) ?? '')}
                  <p>${described(token.description)}</p>
                </div>
              `,
            )}
            <button type="button" @click=${reset}>Back to the standard</button>
            <pre role="region" aria-label="What to paste"><code>${ruleOf(chosen)}</code></pre>
          </form>
          <div class="widgets sample">${sample()}</div>
        </div>
      `,
      page,
    );
    const { style } = page.querySelector<HTMLElement>('.sample')!;
    for (const { name } of tokens) style.setProperty(name, chosen.get(name) ?? null);
  }

  draw();
  return page;
}
