// Gives things that are no text where a text should stand.
import { faultsOf, outline } from './canary.mjs';
import { fillIn, make, tags } from './channels.mjs';
import { others, plain } from './things.mjs';

const things = { ...plain, ...others() };

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * Gives each thing to each property, to the answers of a page's own sending, and to its refusals.
 *
 * @returns how often, and what was wrong
 */
export async function objects(stage, resolveSetting) {
  const faults = [];
  let runs = 0;
  const complain = (what, found) => faults.push(...found.map((fault) => `${what}: ${fault}`));
  const draw = async (...elements) => {
    stage.append(...elements);
    await resolveSetting(elements);
    return elements;
  };
  const bare = (await draw(...tags.map((tag) => make(tag)))).map(outline);
  stage.replaceChildren();

  for (const [name, thing] of Object.entries(things)) {
    const isPlain = Object(thing) !== thing;
    const widgets = tags.map((tag) => {
      const names = customElements.get(tag).observedAttributes;
      const properties = names.filter((name) => !/^(word-.*|lang)$/.test(name)).map(camel);
      runs += properties.length;
      return Object.assign(make(tag), Object.fromEntries(properties.map((key) => [key, thing])));
    });
    await draw(...widgets);
    widgets.forEach((widget, index) => {
      complain(name, faultsOf(widget));
      // Numbers and the like are texts as attributes have them.
      if (!isPlain && outline(widget) !== bare[index]) complain(name, [`draws ${outline(widget)}`]);
    });
    const { warnings } = globalThis.Aftercare;
    if (!isPlain && !warnings.size) complain(name, ['is not warned of']);
    for (const line of warnings) if (line.includes('<img')) complain(name, [`is said: ${line}`]);
    warnings.clear();
    stage.replaceChildren();

    const answers = {
      'a receipt': () => thing,
      'a status': () => ({ status: thing, link: '/x' }),
      'a link': () => ({ status: 'published', link: thing }),
      'a rejection': () => Promise.reject(thing),
      'a reason': () => Promise.reject({ reason: thing }),
      'a detail': () => Promise.reject({ reason: 'refused', detail: thing }),
      words: () => Promise.reject({ reason: 'refused', detail: { says: thing } }),
      'a field': () => Promise.reject({ reason: 'refused', detail: { field: thing } }),
      'a wait': () => Promise.reject({ reason: 'busy', detail: { wait: thing } }),
    };
    const forms = await draw(...Object.keys(answers).map(() => make(tags[3], { 'no-draft': '' })));
    const outcomes = await Promise.all(
      Object.values(answers)
        .map(async (answer, index) => {
          const form = forms[index];
          let said;
          for (const type of ['sent', 'failed'])
            form.addEventListener(`aftercare-comment-${type}`, () => (said = type));
          form.addEventListener('aftercare-comment-submit', (event) => {
            event.respondWith(Promise.resolve().then(answer));
          });
          fillIn(form);
          await form.sendComment();
          await form.updateComplete;
          return said;
        })
        .map((outcome) => outcome.catch((error) => `throws ${error}`)),
    );
    runs += forms.length;
    Object.keys(answers).forEach((place, index) => {
      const form = forms[index];
      const what = `${name} as ${place}`;
      const outcome = outcomes[index];
      complain(what, faultsOf(form));
      const { value } = form.shadowRoot.querySelector('textarea');
      const words = form.shadowRoot.textContent;
      if (!/^(sent|failed)$/.test(outcome)) complain(what, [`ends in ${outcome}`]);
      if (/Sending/.test(words)) complain(what, ['leaves it sending']);
      if (/object Object|Symbol\(|=>|<img/.test(words)) complain(what, [`says ${words}`]);
      // What has arrived is taken out of its field; nothing else ever is.
      if ((outcome === 'sent') !== !value) complain(what, [`${outcome} with "${value}"`]);
      for (const { href } of form.shadowRoot.querySelectorAll('[part=sent] a'))
        if (/object/.test(href)) complain(what, [`leads to ${href}`]);
    });
    stage.replaceChildren();
    warnings.clear();
  }
  return { faults, runs };
}
