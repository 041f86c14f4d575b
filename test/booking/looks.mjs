// What the card, the calendar and the bar look like to those who see, and to those who do not.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { widget } from './clinic.mjs';

const phone = { width: 320, height: 640 };
const links = Array.from({ length: 40 }, (_, i) => `<p><a href="#${i}">Advice ${i}</a></p>`).join(
  '',
);
const hours = 'hours="Mo-Su 00:00-23:59" time-zone="Europe/London"';

/** A visitor's tap, and what is to be seen then. */
const tap = async (tab) => {
  await tab.click('link', 'Book an appointment');
  await tab.until(() => visitor.find('frame').length);
};

/** The states that a visitor can meet. */
const states = {
  'the card': { attributes: hours },
  'the open dialog': { attributes: 'mode="dialog"', act: tap },
  'the card that will load a calendar': { attributes: 'mode="inline"' },
  'the calendar in the card': { attributes: 'mode="inline"', act: tap },
  'the words where no calendar comes': {
    attributes: 'mode="dialog"',
    path: '/fails',
    host: 'acme.cal.com',
    async act(tab) {
      await tap(tab);
      await tab.until(() => visitor.names('status')[0]?.startsWith('No calendar'));
    },
  },
  'the bar': { attributes: `placement="bar" ${hours}` },
};
const pages = {
  light: 'lang="en"',
  dark: 'lang="en" style="color-scheme: dark; background: #111; color: #eee"',
};

/** @param {{ engine: string, world, open }} site */
export function looks({ engine, world, open }) {
  for (const [state, { attributes, host = 'calendly.com', path, act }] of Object.entries(states))
    for (const [scheme, pageAttributes] of Object.entries(pages))
      it(`${state} fits a narrow screen, can be hit and has nothing that axe complains of (${scheme})`, async (test) => {
        const address = world.newAddress(host, path);
        const tab = await open(test, widget(address, attributes), {
          size: phone,
          // Colours are forced in the tab.
          fresh: engine === 'Chromium',
          attributes: pageAttributes,
          head: '<script src="/axe.js"></script>',
        });
        await act?.(tab);
        const { overflow, small } = await tab.run(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          small: [...visitor.find('link'), ...visitor.find('button')]
            .filter((element) => {
              const { width, height, x } = visitor.boxOf(element);
              return width < 44 || height < 44 || x < 0 || x + width > innerWidth;
            })
            .map(({ outerHTML }) => outerHTML),
        }));
        assert.equal(overflow, 0);
        assert.deepEqual(small, []);
        const check = () =>
          tab.run(async () => {
            const options = { resultTypes: ['violations'], iframes: false };
            const { violations } = await globalThis.axe.run('aftercare-booking-cta', options);
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target} ${nodes[0].html}`);
          });
        assert.deepEqual(await check(), []);
        // On dark pages not even a plain heading passes: of text, axe sees the colour that was there
        // before colours were forced.
        if (engine !== 'Chromium' || scheme === 'dark') return;
        const session = await tab.page.createCDPSession();
        const features = [{ name: 'forced-colors', value: 'active' }];
        await session.send('Emulation.setEmulatedMedia', { features });
        assert.equal(await tab.run(() => matchMedia('(forced-colors: active)').matches), true);
        assert.deepEqual(await check(), []);
      });

  it('the bar stays at the bottom, and is never over what has the focus', async (test) => {
    const address = world.newAddress('calendly.com');
    const tab = await open(test, links + widget(address, 'placement="bar"') + links, {
      size: phone,
      // In a tab from which a test has opened a window, Firefox does not show the focus any more.
      fresh: true,
    });
    const bar = () =>
      tab.run(() => {
        const [card] = visitor.all().filter((element) => element.matches('.card'));
        const { y, height } = visitor.boxOf(card);
        return { y, bottom: y + height, height: innerHeight };
      });
    const { y, bottom, height } = await bar();
    assert.equal(Math.round(bottom), height);
    assert.ok(y > height * 0.8);
    let covered = 0;
    for (let step = 0; step < 60; step++) {
      await tab.press('Tab');
      covered += await tab.run(async () => {
        const [card] = visitor.all().filter((element) => element.matches('.card'));
        await Promise.all(card.getAnimations().map(({ finished }) => finished));
        const focused = visitor.focused();
        if (card.contains(focused) || focused === document.body) return 0;
        const { y, height } = visitor.boxOf(focused);
        return y < innerHeight && y + height > visitor.boxOf(card).y ? 1 : 0;
      });
    }
    assert.equal(covered, 0);
  });

  it('the bar is put away, and the card is in its place', async (test) => {
    const tab = await open(test, widget(world.newAddress('calendly.com'), 'placement="bar"'), {
      size: phone,
    });
    assert.equal(await tab.sees('heading', 'Still sore after a few days?'), false);
    await tab.click('button', 'Hide');
    await tab.until(() => visitor.find('heading', 'Still sore after a few days?').length);
    assert.equal(await tab.sees('button', 'Hide'), false);
    await tab.resize({ width: 1000, height: 700 });
    assert.equal(await tab.sees('link', 'Call +1 555 010 0199'), true);
  });

  it('a card that is no bar stays in its place while somebody types elsewhere on a phone', async (test) => {
    const address = world.newAddress('calendly.com');
    const tab = await open(test, `${widget(address)}<p><input /></p>`, {
      size: phone,
    });
    const place = () =>
      tab.run(() => {
        const { x, y } = visitor.boxOf(visitor.find('link')[0]);
        return [x, y];
      });
    const before = await place();
    const [x, y] = await tab.run(() => {
      const box = visitor.boxOf(document.querySelector('input'));
      return [box.x + 10, box.y + 5];
    });
    await tab.clickAt(x, y);
    await tab.press('H', 'i');
    await tab.until(() => document.querySelector('input').value === 'Hi');
    assert.deepEqual(await place(), before);
  });

  it('on a wide screen the bar is a card', async (test) => {
    const tab = await open(test, widget(world.newAddress('calendly.com'), 'placement="bar"'));
    assert.ok(await tab.sees('heading', 'Still sore after a few days?'));
    assert.equal(await tab.sees('button', 'Hide'), false);
  });
}
