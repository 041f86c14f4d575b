// The owner's site: its kind, the address of the script, and what the site needs.
import { html, type TemplateResult } from 'lit';
import type { Choice, SetOption } from '../choice.js';
import { targetOf, targets } from '../targets/targets.js';
import { radioGroup, toggle } from './fields.js';

export function sitePanel(choice: Choice, setOption: SetOption): TemplateResult {
  const { options, widgets } = choice;
  const { isHtml, folder } = targetOf(choice);
  return html`<section class="card" aria-labelledby="site">
    <h2 id="site">Your site</h2>
    ${radioGroup({
      title: 'Your site',
      name: 'target',
      titles: Object.fromEntries(targets.map(({ name, title }) => [name, title])),
      value: options.target,
      set: (target) => setOption('target', target),
    })}
    <div class="field" ?hidden=${!isHtml}>
      <label for="folder">Where the script is</label>
      <input
        id="folder"
        inputmode="url"
        placeholder=${folder}
        aria-describedby="folder-help"
        .value=${options.folder}
        @input=${({ currentTarget }: Event) =>
          setOption('folder', (currentTarget as HTMLInputElement).value)}
      />
      <p class="help" id="folder-help">The folder, as an address.</p>
    </div>
    <div>
      ${toggle('Words for visitors without script', options.fallback, (isOn) =>
        setOption('fallback', isOn),
      )}
      ${
        isHtml
          ? toggle('My editor removes unknown tags', options.placeholders, (isOn) =>
              setOption('placeholders', isOn),
            )
          : ''
      }
      ${
        widgets.includes('comment-form')
          ? toggle('Netlify takes the comments', options.netlify, (isOn) =>
              setOption('netlify', isOn),
            )
          : ''
      }
    </div>
  </section>`;
}
