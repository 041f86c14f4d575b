// What scripts set on widgets as properties: before the script has come, and of every kind.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bare, both, hostPage, look, script, sees, stand, use } from './visitor.mjs';

/** Values that no setting is made for, each as a script that makes it. */
const odd = [
  ...[
    '{}',
    '[]',
    'Object.create(null)',
    'NaN',
    'null',
    'undefined',
    '() => {}',
    'Symbol("a")',
    '-0',
  ],
  ...[
    '10n',
    'Infinity',
    'true',
    'false',
    '""',
    'new Date(NaN)',
    'new Proxy({}, {})',
    'document',
    'document.all',
  ],
  ...['({ toString() { throw new Error("toString"); } })', '({ [Symbol.toPrimitive]: 1 })'],
  ...[
    'document.createElement("p")',
    'Promise.resolve(1)',
    'class {}',
    '/a/',
    'new Map()',
    '{ nodeType: 1 }',
  ],
  ...[
    '"a".repeat(10_000)',
    '"\\ud800"',
    '"\\0"',
    '"<img src=x>"',
    '"__proto__"',
    '"javascript:alert(1)"',
  ],
];

/** Sets each property of every widget to a value; where it throws, says so. */
const setAll = (source) => {
  const value = (0, eval)(`(${source})`);
  const shared = ['topic', 'heading', 'intro', 'headingLevel', 'accent', 'colorScheme'];
  const own = {
    'tips-card': ['layout', 'limit', 'reviewedBy', 'reviewedOn', 'printable', 'clinic', 'phone'],
    'causes-accordion': ['open', 'single', 'numbered'],
    'booking-cta': [
      ...['href', 'label', 'phone', 'mode', 'hours', 'timeZone', 'closed', 'prefillName'],
      ...['prefillEmail', 'forwardUtm', 'placement'],
    ],
    'comment-form': [
      'action',
      'backend',
      'thread',
      'fields',
      'required',
      'maxlength',
      'consent',
      'noDraft',
    ],
  };
  return Object.entries(own).flatMap(([tag, names]) =>
    [...shared, ...names].filter((name) => {
      try {
        document.querySelector(`#bare aftercare-${tag}`)[name] = value;
        return false;
      } catch {
        return true;
      }
    }),
  );
};
/** The widgets that are blank, and what is asked of the console. */
const blank = () =>
  [...document.querySelectorAll('#bare > *')]
    .filter(
      ({ shadowRoot }) =>
        (shadowRoot?.querySelector('.card')?.getBoundingClientRect().height ?? 0) < 40,
    )
    .map(({ localName }) => localName);
const drawn = () =>
  Promise.all(
    [...document.querySelectorAll('#bare > *')].map((widget) => widget.updateComplete),
  ).then(() => null);

export function testProperties({ open }) {
  it('a property that was set before the script came holds, and the attribute beside it does not', async (test) => {
    const tab = await open(
      test,
      '/early',
      hostPage(
        script.replace('async', 'defer'),
        `${bare.replace('<aftercare-tips-card', '<aftercare-tips-card limit="5"')}<script>
          const find = (tag) => document.querySelector('#bare aftercare-' + tag);
          find('tips-card').limit = 2;
          find('tips-card').headingLevel = 3;
          find('causes-accordion').numbered = true;
          find('booking-cta').href = '/early';
          find('comment-form').fields = 'name';
          const made = document.createElement('aftercare-tips-card');
          made.limit = 1;
          made.id = 'made';
          document.querySelector('#bare').append(made);
        </script>`,
        '',
      ),
    );
    await sees(tab, [2, 'h3', 5, '/early', 2, 1], () => {
      const root = (selector) => document.querySelector(selector).shadowRoot;
      return [
        root('#bare aftercare-tips-card')?.querySelectorAll('[part=item]').length,
        root('#bare aftercare-tips-card')?.querySelector('[part=heading]').localName,
        root('#bare aftercare-causes-accordion')?.querySelectorAll('.number').length,
        root('#bare aftercare-booking-cta')?.querySelector('a').pathname,
        root('#bare aftercare-comment-form')?.querySelectorAll('[part=field]').length,
        root('#made')?.querySelectorAll('[part=item]').length,
      ];
    });
    assert.deepEqual(await tab.complaints(), []);
  });

  it('a property of any kind throws nothing and blanks nothing, and is told where it means nothing', async (test) => {
    const tab = await open(test, '/odd', hostPage('', bare));
    await stand(tab, { '#bare': both['#bare'] });
    for (const value of odd) {
      assert.deepEqual(await look(tab, setAll, value), [], value);
      await tab.run(drawn);
      assert.deepEqual(await look(tab, blank), [], value);
    }
    await look(tab, setAll, 'undefined');
    // The address was an attribute, in whose place the property stands.
    await stand(tab, { '#bare': { ...both['#bare'], link: '' } });
    const other = (await tab.complaints()).filter(
      (line) => !/^warn: \[aftercare\] (bad-value|bad-topic|unsafe-url): /.test(line),
    );
    assert.deepEqual(other, []);
  });

  for (const value of ['{}', 'Symbol("a")', 'NaN', '() => {}', 'null'])
    it(`a property that is ${value} before the script comes blanks nothing`, async (test) => {
      const set = `<script>(${setAll})(${JSON.stringify(value)})</script>`;
      const tab = await open(test, '/odd-early', hostPage('', bare + set + script, ''));
      await tab.until(
        () => !!document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('.card'),
      );
      assert.deepEqual(await look(tab, blank), []);
      await use(tab, '#bare');
      const other = (await tab.complaints()).filter(
        (line) => !/ (bad-value|bad-topic|unsafe-url): /.test(line),
      );
      assert.deepEqual(other, []);
    });
}
