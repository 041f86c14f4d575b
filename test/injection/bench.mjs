// Puts every payload through a channel, and looks at what has come of it.
import {
  executed,
  faultsOf,
  isPolluted,
  letLoad,
  loaded,
  outline,
  said,
  uncaught,
} from './canary.mjs';
import { channels, fillIn, make, tags } from './channels.mjs';
import { objects } from './objects.mjs';
import { harmless, payloads } from './payloads.mjs';
import { languages } from './topics.mjs';
import { until } from './until.mjs';

performance.setResourceTimingBufferSize(100_000);
const stage = document.body.appendChild(make('main'));

/** White space is not looked at. */
const bare = (text) => text.replace(/\s+/g, '');

/** What a widget says, and what stands in its fields. */
const wordsOf = ({ shadowRoot }) =>
  [shadowRoot, ...shadowRoot.querySelectorAll('input, textarea')]
    .map((part) => part.value ?? part.textContent)
    .join(' ');

/** Resolves when the widgets have drawn themselves; one that failed has said so to the canary. */
async function resolveSetting(widgets) {
  const all = await Promise.allSettled(widgets.map(({ updateComplete }) => updateComplete));
  for (const { reason } of all) if (reason) uncaught.push(`${reason}`);
}

/** How many texts were drawn since garbage was collected last. */
let drawn = 0;

/** Chromium takes several times as long to insert anything while many removed widgets wait to be collected. */
function collectGarbage(texts) {
  drawn += texts;
  if (drawn < 128) return;
  globalThis.gc?.();
  drawn = 0;
}

/** Draws texts by a channel, each with widgets of its own; they are gone when `look` has seen them. */
async function show(channel, texts, look) {
  const shown = texts.map((text, index) => {
    const elements = channel.draw(text, index);
    stage.append(...elements);
    return { text, elements };
  });
  await resolveSetting(shown.flatMap(({ elements }) => elements));
  await Promise.all(shown.map(({ text, elements }) => channel.act?.(elements, text)));
  for (const each of shown) each.widgets = channel.widgetsOf?.(each.elements) ?? each.elements;
  await resolveSetting(shown.flatMap(({ widgets }) => widgets));
  shown.forEach(look);
  stage.replaceChildren();
  collectGarbage(texts.length);
  channel.after?.();
}

/** What has been noted since the last time, as faults. */
async function faultsOfPage() {
  await letLoad();
  const faults = [...executed].map((index) => `${payloads[index]?.name ?? index} has run`);
  faults.push(...uncaught.splice(0).map((error) => `nobody caught ${error}`));
  // A text that is said alone is no format for others to be put into.
  for (const [first, ...others] of said.splice(0))
    if (others.length && first !== '[aftercare]') faults.push(`"${first}" was said with others`);
  if (isPolluted()) faults.push('a prototype is polluted');
  executed.clear();
  return faults;
}

/** The files that have come since the last time, but for the canary's own. */
const loadsOfPage = () =>
  loaded.splice(0).filter(({ name }) => !/\/canary\/control-|\/injection\//.test(name));

/** Puts payloads through a channel: every so many of them, from one of the first on. */
async function run(name, { every, from: first }) {
  const channel = channels[name];
  const tried = payloads.filter((_payload, index) => index % every === first);
  const report = {
    name,
    places: channel.places(),
    tried: tried.length,
    shown: 0,
    faults: [],
  };
  const start = performance.now();
  /** What harmless texts draw, by the place of the widget. */
  const known = [];
  const elementsBefore = document.querySelectorAll('*').length;
  // What is not looked at need not be laid out.
  stage.hidden = !channel.isSeen;
  const complain = ({ name }, faults) =>
    report.faults.push(...faults.map((fault) => `${name}: ${fault}`));
  const some = channel.some ?? 32;

  for (let from = 0; from < tried.length; from += some) {
    const part = tried.slice(from, from + some);
    const odd = [];
    await show(
      channel,
      part.map(({ text }) => text),
      ({ text, widgets }, index) => {
        const words = widgets.map(wordsOf).join(' ');
        if (bare(words).includes(bare(text))) report.shown++;
        for (const widget of widgets) complain(part[index], faultsOf(widget, !bare(text)));
        const outlines = widgets.map(outline);
        if (outlines.some((outline, place) => !known[place]?.has(outline)))
          odd.push({ payload: part[index], outlines });
      },
    );
    const twin = channel.twin ?? harmless;
    for (let next = 0; next < odd.length; next += some) {
      const these = odd.slice(next, next + some);
      await show(
        channel,
        these.map(({ payload }) => twin(payload.text)),
        ({ widgets }, index) =>
          widgets.map(outline).forEach((outline, place) => {
            (known[place] ??= new Set()).add(outline);
            const { payload, outlines } = these[index];
            if (outline !== outlines[place])
              complain(payload, [`draws ${outlines[place]} in place of ${outline}`]);
          }),
      );
    }
    if (uncaught.length) complain(part[0], [`or one of the next: ${uncaught.splice(0)}`]);
    globalThis.Aftercare.warnings.clear();
  }
  report.faults.push(...(await faultsOfPage()));
  const grown = document.querySelectorAll('*').length - elementsBefore;
  if (grown) report.faults.push(`the page has ${grown} more elements than before`);
  report.loads = loadsOfPage();
  report.time = Math.round(performance.now() - start);
  return report;
}

/** What stands on a page whose own markup holds payloads: faults, and what all of its widgets have drawn. */
async function look() {
  const widgets = [...document.querySelectorAll(tags.join())];
  await resolveSetting(widgets);
  return {
    faults: [...widgets.flatMap((widget) => faultsOf(widget)), ...(await faultsOfPage())],
    outlines: widgets.map(outline),
    words: widgets.map(wordsOf).join(' '),
    loads: loadsOfPage(),
  };
}

/** What the widgets draw in languages whose files hold payloads. */
async function speak() {
  stage.hidden = true;
  for (const lang of languages)
    stage.append(
      ...tags.map((tag) => make(tag, { lang, phone: '+1 555 010 0199', printable: '' })),
    );
  const widgets = [...stage.children];
  await until(() => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.card > *')));
  await until(() => !widgets.some(({ shadowRoot }) => shadowRoot.textContent.trim() === '…'));
  return look();
}

/** Leads through addresses whose every part holds payloads. */
async function lead() {
  const faults = [];
  let opened = 0;
  const before = location.href;
  stage.hidden = true;
  const some = 16;
  for (let from = 0; from < payloads.length; from += some) {
    const texts = payloads.slice(from, from + some).map(({ text }) => text);
    const query = new URLSearchParams(texts.map((text, index) => [`utm_${index}`, text]));
    for (const text of texts) query.append(text, text);
    const causes = texts.map(
      (text, index) => `<details id="x"><summary>${index}</summary>x</details>`,
    );
    const accordion = make(tags[1]);
    accordion.innerHTML = causes.join('');
    [...accordion.children].forEach((details, index) => (details.id = texts[index]));
    history.replaceState(null, '', `?${query}#${texts[from % texts.length]}`);
    const booking = make(tags[2], { href: 'https://calendly.com/x?month=1', 'forward-utm': '' });
    stage.append(
      accordion,
      booking,
      make(tags[0], { printable: '', limit: '1' }),
      make(tags[3], { action: '/nowhere', thread: `${from}` }),
    );
    const widgets = [...stage.children];
    await resolveSetting(widgets);
    faults.push(...widgets.flatMap((widget) => faultsOf(widget)));
    opened += accordion.shadowRoot.querySelectorAll('details[open]').length;
    const { origin, searchParams } = new URL(booking.shadowRoot.querySelector('a').href);
    if (origin !== 'https://calendly.com') faults.push(`leads to ${origin}`);
    for (const key of searchParams.keys())
      if (!/^(utm_\d+|month)$/.test(key)) faults.push(`hands over ${key}`);
    stage.replaceChildren();
  }
  history.replaceState(null, '', before);
  return { faults: [...faults, ...(await faultsOfPage())], loads: loadsOfPage(), opened };
}

/** Gives objects where a text should stand. */
async function give() {
  stage.hidden = true;
  const report = await objects(stage, resolveSetting);
  report.faults.push(...(await faultsOfPage()));
  return report;
}

/** How many milliseconds the page is held up by an answer of brackets that never close, and what it says then. */
async function holdUp() {
  const { fetch } = globalThis;
  const body = JSON.stringify({ message: '<'.repeat(700_000) });
  globalThis.fetch = async () => new Response(body, { status: 400 });
  const form = make(tags[3], { action: '/nowhere', 'no-draft': '' });
  stage.append(form);
  await resolveSetting([form]);
  fillIn(form);
  const start = performance.now();
  await form.sendComment();
  const time = performance.now() - start;
  globalThis.fetch = fetch;
  await form.updateComplete;
  const alert = form.shadowRoot.querySelector('[role=alert]').textContent;
  stage.replaceChildren();
  return { time, alert };
}

/** Opens the calendars of the page. */
async function tap() {
  const widgets = [...document.querySelectorAll(tags[2])];
  await resolveSetting(widgets);
  for (const widget of widgets) {
    widget.addEventListener('aftercare-booking-scheduled', ({ host }) => hosts.push(host));
    widget.shadowRoot.querySelector('a').click();
  }
}
const hosts = [];

/** What has become of the calendars. */
async function lookAtFrames() {
  const widgets = [...document.querySelectorAll(tags[2])];
  const faults = [
    ...widgets.flatMap((widget) => faultsOf(widget)).filter((fault) => fault !== 'holds a iframe'),
    ...(await faultsOfPage()),
  ];
  const frames = widgets.map(({ shadowRoot }) => shadowRoot.querySelector('iframe'));
  return { faults, styles: frames.map(({ style }) => style.cssText) };
}

/** The hosts that said that an appointment was made, when both have. */
const scheduled = () => hosts.length > 1 && hosts;

globalThis.bench = { run, look, speak, lead, give, holdUp, tap, lookAtFrames, scheduled };
