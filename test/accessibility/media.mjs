// For visitors with forced colours, and those who want less motion.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bringAll, bringInto, drawn, gallery, pageIn, states } from './states.mjs';

/** Emulates what a visitor prefers. Only Chromium can. */
export async function prefer(tab, preferences) {
  const session = await tab.page.createCDPSession();
  const features = Object.entries(preferences).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** Borders, chevrons and crosses that cannot be seen with forced colours. Runs in the page. */
function faintLines() {
  const { everyPart, nameOf } = globalThis.kit;
  const probe = document.body.appendChild(document.createElement('i'));
  const own = (name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const ground = own('Canvas');
  const colors = ['CanvasText', 'ButtonBorder', 'ButtonText', 'LinkText', 'FieldText', 'Highlight']
    .map(own)
    .filter((color) => color !== ground);

  const sides = {
    '.card, [part=button], [part=field]': ['', ['Top', 'Right', 'Bottom', 'Left']],
    // The chevron.
    '[part=item] summary': ['::after', ['Right', 'Bottom']],
  };
  const faint = Object.entries(sides).flatMap(([selector, [pseudo, sides]]) =>
    everyPart()
      .filter((element) => element.matches(selector) && !element.matches('.bar'))
      .filter((element) => {
        const style = getComputedStyle(element, pseudo || undefined);
        return sides.some(
          (side) =>
            parseFloat(style[`border${side}Width`]) < 1 ||
            style[`border${side}Style`] !== 'solid' ||
            !colors.includes(style[`border${side}Color`]),
        );
      })
      .map((element) => `${nameOf(element)}${pseudo}`),
  );
  // The button that hides the bar shows nothing else.
  const crosses = everyPart().filter((element) => element.matches('.hide path'));
  if (crosses.some((cross) => !colors.includes(getComputedStyle(cross).stroke)))
    faint.push('the cross');
  probe.remove();
  return { faint, crosses: crosses.length };
}

export function media({ engine, open }) {
  if (engine === 'Firefox') return;

  for (const scheme of ['light', 'dark']) {
    const forced = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };

    it(`where visitors choose the colours (${scheme}), buttons, fields, cards, chevrons and the cross can be seen`, async (test) => {
      const tab = await open(test, gallery('en'), { width: 320, fresh: true });
      await prefer(tab, forced);
      await drawn(tab);
      await bringAll(tab);
      assert.deepEqual(await tab.run(faintLines), { faint: [], crosses: 1 });
    });

    it(`where visitors choose the colours (${scheme}), a wrong field can be told from a right one`, async (test) => {
      const { html, ...state } = states['comment-form-errors'];
      const tab = await open(test, pageIn('en', html), { fresh: true });
      await prefer(tab, forced);
      await drawn(tab);
      await bringInto(state, tab, 'body');
      const look = (name) =>
        tab.run((name) => {
          const { shadowRoot } = document.querySelector('aftercare-comment-form');
          // The focus has a look of its own.
          globalThis.kit.focused().blur();
          const style = getComputedStyle(shadowRoot.querySelector(`[name=${name}]`));
          return ['border', 'outline', 'backgroundColor'].map((property) => style[property]).join();
        }, name);
      const right = await look('website');
      for (const wrong of ['name', 'email', 'comment']) assert.notEqual(await look(wrong), right);
    });
  }

  it('the bar slides out of the way, but where visitors want no motion nothing moves', async (test) => {
    const tab = await open(test, gallery('en'), { width: 320, fresh: true });
    await drawn(tab);
    await bringAll(tab);
    const moving = () =>
      tab.run(() => {
        const seconds = (style) =>
          `${style.transitionDuration}, ${style.animationDuration}`
            .split(', ')
            .map((time) => parseFloat(time) / (time.endsWith('ms') ? 1000 : 1));
        return globalThis.kit
          .widgets()
          .flatMap((widget) => [widget, ...widget.shadowRoot.querySelectorAll('*')])
          .filter((element) =>
            ['', '::before', '::after', '::backdrop', '::details-content'].some((pseudo) =>
              seconds(getComputedStyle(element, pseudo || undefined)).some((time) => time > 0.01),
            ),
          )
          .map(globalThis.kit.nameOf);
      });
    assert.notDeepEqual(await moving(), []);
    await prefer(tab, { 'prefers-reduced-motion': 'reduce' });
    assert.deepEqual(await moving(), []);
  });
}
