// The four widgets as plain HTML: the very elements that ours show, and our own style sheets under a
// class for each widget.
import { bookingCtaStyles } from '../../dist/esm/components/booking-cta/booking-cta.styles.js';
import { causesAccordionStyles } from '../../dist/esm/components/causes-accordion/causes-accordion.styles.js';
import { commentFormStyles } from '../../dist/esm/components/comment-form/comment-form.styles.js';
import { tipsCardStyles } from '../../dist/esm/components/tips-card/tips-card.styles.js';
import { baseStyles } from '../../dist/esm/base/base.styles.js';
import { content } from './content.mjs';

const { tips, causes, booking, form } = content;

const all = (items, write) => items.map(write).join('');

const card = ({ above = '', heading, intro }, body) =>
  `<section part="card" class="card" lang="en" dir="ltr"><header>${above}<h2 part="heading">${heading}</h2><div part="intro"><p>${intro}</p></div></header>${body}</section>`;

const sources = ({ heading, items }) =>
  `<details><summary>${heading}</summary><ul role="list">${all(
    items,
    ({ title, url }) => `<li><a class="target" href="${url}">${title}</a></li>`,
  )}</ul></details>`;

const field = ({ name, label, type, required }) =>
  `<div><label for="${name}">${label}</label><input part="field" dir="auto" placeholder=" " id="${name}" name="${name}" type="${type}" autocomplete="${name}" ${required ? 'required' : ''} aria-describedby="${name}-problem"><p class="problem" id="${name}-problem"></p></div>`;

export const icon = (path) =>
  `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"></path></svg>`;

/** What stands in each widget, by its name. */
export const markup = {
  'tips-card': card(
    tips,
    `<ul role="list" class="tips list">${all(
      tips.items,
      ({ path, title, text }) =>
        `<li part="item">${icon(path)}<div><strong>${title}</strong> <p>${text}</p></div></li>`,
    )}</ul><div class="advice"><p>${tips.advice}</p></div><div class="note"><h3 part="title">${tips.seekHelp.heading}</h3><p>${tips.seekHelp.text}</p><ul role="list">${all(
      tips.seekHelp.items,
      (sign) => `<li>${sign}</li>`,
    )}</ul></div><footer><p><bdi>${tips.updated.words}</bdi> · <bdi>${tips.updated.day}</bdi></p>${sources(tips.sources)}</footer>`,
  ),
  'causes-accordion': card(
    causes,
    `<div>${all(
      causes.items,
      ({ id, title, text }) =>
        `<details id="${id}" part="item"><summary><h3 part="title">${title}</h3></summary><div class="text"><p>${text}</p></div></details>`,
    )}</div>`,
  ),
  'booking-cta': card(
    {
      above: `<p part="hours" class="open">${booking.hours}</p>`,
      heading: booking.heading,
      intro: booking.text,
    },
    `<div class="actions"><a part="button" href="/book" aria-haspopup="dialog">${booking.label}</a><button part="button" class="quiet hide" aria-label="Hide"><svg viewBox="0 0 12 12" width="14" aria-hidden="true"><path d="m1 1 10 10M1 11 11 1"></path></svg></button></div><dialog part="dialog" class="calendar" aria-label="${booking.label}"><form method="dialog"><h2 part="heading" tabindex="-1" autofocus>${booking.label}</h2><button part="button" class="quiet">${booking.close}</button></form></dialog>`,
  ),
  'comment-form': card(
    form,
    `<form aria-label="${form.heading}"><div class="fields">${all(form.fields, field)}</div><div><label for="comment">${form.comment}</label><textarea id="comment" name="comment" part="field" dir="auto" placeholder=" " required aria-describedby="comment-problem hint"></textarea><p class="problem" id="comment-problem"></p><p class="hint muted" id="hint">${form.hint}</p></div><input name="trap" class="trap" tabindex="-1" autocomplete="off" aria-hidden="true"><label class="consent"><input name="remember" type="checkbox"><span>${form.remember}</span></label><div class="bar"><div><p role="status"></p><p role="alert" id="alert"></p></div><button part="button" aria-describedby="alert">${form.send}</button></div></form>`,
  ),
};

const sheets = {
  'tips-card': tipsCardStyles,
  'causes-accordion': causesAccordionStyles,
  'booking-cta': bookingCtaStyles,
  'comment-form': commentFormStyles,
};

/** Our own style sheets, as they stand in a shadow root. */
export const shadowStyles = {
  base: baseStyles.cssText,
  ...Object.fromEntries(Object.entries(sheets).map(([name, { cssText }]) => [name, cssText])),
};

const outOfShadow = (css, host) =>
  css
    .replace(/:host\(([^)]*)\)/g, `${host}$1`)
    .replaceAll(':host', host)
    .replace(/(^|})\*{/, `$1:where(${host}) *{`);

/** The same for elements that stand in the page: each widget's under its class. */
export const lightStyles = [
  outOfShadow(baseStyles.cssText, '.widget'),
  ...Object.entries(sheets).map(([name, { cssText }]) => `.${name}{${outOfShadow(cssText, '&')}}`),
].join('\n');

export const names = Object.keys(markup);
