// The four widgets made from component kits: theirs where they have one, plain elements elsewhere.
import { content } from './content.mjs';
import { icon } from './markup.mjs';

const { tips, causes, booking, form } = content;

const all = (items, write) => items.map(write).join('');
const head = ({ heading, intro }) => `<h2>${heading}</h2><p>${intro}</p>`;
const note = `<p class="advice">${tips.advice}</p><div class="note"><h3>${tips.seekHelp.heading}</h3><p>${tips.seekHelp.text}</p><ul>${all(
  tips.seekHelp.items,
  (sign) => `<li>${sign}</li>`,
)}</ul></div><p>${tips.updated.words} · ${tips.updated.day}</p>`;
const sources = `<ul>${all(
  tips.sources.items,
  ({ title, url }) => `<li><a href="${url}">${title}</a></li>`,
)}</ul>`;

/** Shoelace and Web Awesome: one came out of the other, and most names are the same. */
const shoelaceLike = ({ prefix, hint, variant }) => {
  const card = (name, header, body) =>
    `<${prefix}-card class="widget ${name}" with-header><div slot="header">${header}</div>${body}</${prefix}-card>`;
  const details = (summary, body) =>
    `<${prefix}-details summary="${summary}">${body}</${prefix}-details>`;
  return {
    'tips-card': card(
      'tips-card',
      head(tips),
      `<ul class="tips">${all(
        tips.items,
        ({ path, title, text }) =>
          `<li>${icon(path)}<div><strong>${title}</strong><p>${text}</p></div></li>`,
      )}</ul>${note}${details(tips.sources.heading, sources)}`,
    ),
    'causes-accordion': card(
      'causes-accordion',
      head(causes),
      all(causes.items, ({ title, text }) => details(title, `<p>${text}</p>`)),
    ),
    'booking-cta': card(
      'booking-cta',
      `<p class="hours">${booking.hours}</p>${head({ heading: booking.heading, intro: booking.text })}`,
      `<${prefix}-button variant="${variant}" href="/book">${booking.label}</${prefix}-button><${prefix}-dialog label="${booking.label}"><${prefix}-button slot="footer">${booking.close}</${prefix}-button></${prefix}-dialog>`,
    ),
    'comment-form': card(
      'comment-form',
      head(form),
      `<form><div class="fields">${all(
        form.fields,
        ({ name, label, type, required }) =>
          `<${prefix}-input name="${name}" label="${label}" type="${type}" autocomplete="${name}" ${required ? 'required' : ''}></${prefix}-input>`,
      )}</div><${prefix}-textarea name="comment" label="${form.comment}" ${hint}="${form.hint}" required></${prefix}-textarea><p class="advice"><${prefix}-checkbox name="remember">${form.remember}</${prefix}-checkbox></p><${prefix}-button type="submit" variant="${variant}">${form.send}</${prefix}-button></form>`,
    ),
  };
};

export const shoelace = shoelaceLike({ prefix: 'sl', hint: 'help-text', variant: 'primary' });
export const webAwesome = shoelaceLike({ prefix: 'wa', hint: 'hint', variant: 'brand' });

const materialCard = (name, header, body) =>
  `<md-outlined-card class="widget ${name}"><div>${header}</div>${body}</md-outlined-card>`;
const nativeDetails = (summary, body) => `<details><summary>${summary}</summary>${body}</details>`;

export const material = {
  'tips-card': materialCard(
    'tips-card',
    head(tips),
    `<md-list>${all(
      tips.items,
      ({ path, title, text }) =>
        `<md-list-item><div slot="start">${icon(path)}</div><div slot="headline">${title}</div><div slot="supporting-text">${text}</div></md-list-item>`,
    )}</md-list>${note}${nativeDetails(tips.sources.heading, sources)}`,
  ),
  'causes-accordion': materialCard(
    'causes-accordion',
    head(causes),
    all(causes.items, ({ title, text }) => nativeDetails(title, `<p>${text}</p>`)),
  ),
  'booking-cta': materialCard(
    'booking-cta',
    `<p class="hours">${booking.hours}</p>${head({ heading: booking.heading, intro: booking.text })}`,
    `<md-filled-button href="/book">${booking.label}</md-filled-button><md-dialog><div slot="headline">${booking.label}</div><div slot="actions"><md-text-button>${booking.close}</md-text-button></div></md-dialog>`,
  ),
  'comment-form': materialCard(
    'comment-form',
    head(form),
    `<form><div class="fields">${all(
      form.fields,
      ({ name, label, type, required }) =>
        `<md-outlined-text-field name="${name}" label="${label}" type="${type}" autocomplete="${name}" ${required ? 'required' : ''}></md-outlined-text-field>`,
    )}</div><div class="fields"><md-outlined-text-field type="textarea" rows="4" name="comment" label="${form.comment}" supporting-text="${form.hint}" required></md-outlined-text-field></div><label class="advice"><md-checkbox name="remember"></md-checkbox> ${form.remember}</label><p><md-filled-button type="submit">${form.send}</md-filled-button></p></form>`,
  ),
};
