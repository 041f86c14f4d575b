// What assistive technology is told of a form, and what axe finds wrong with it.
import { readFile } from 'node:fs/promises';

/** The script of axe, for pages to load from `/axe.js`. */
export const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** The form in the accessibility tree, a line for each node; text that a control has already said is left out. */
export async function tree({ tab }) {
  const nodes = [];
  const walk = (node) => {
    const live = ['alert', 'status'].includes(node.role);
    nodes.push(live ? { ...node, name: node.children?.[0]?.name ?? '' } : node);
    if (!live) node.children?.forEach(walk);
  };
  walk(await tab.page.accessibility.snapshot());
  const isText = ({ role }) => role === 'StaticText';
  const form = nodes.slice(nodes.findIndex(({ role }) => role === 'form') + 1);
  const controls = form.filter((node) => !isText(node));
  const isSaid = (words) =>
    controls.some(({ name, description }) => name === words || description?.includes(words));
  return form
    .filter((node) => !isText(node) || !isSaid(node.name))
    .map((node) => {
      const { role, name, value, description } = node;
      const is = ['required', 'invalid', 'disabled', 'focused'].filter((state) => node[state]);
      return [
        `${isText(node) ? 'text' : role} "${name}"`,
        value && `= ${value}`,
        is.length && `[${is.join()}]`,
        description && `– ${description}`,
      ]
        .filter(Boolean)
        .join(' ');
    });
}

/** The announcements and the focus: for browsers that do not give tests the accessibility tree. */
export const heard = ({ root }) =>
  root.evaluate((root) => {
    const focus = root.activeElement;
    return [
      ...['status', 'alert'].map(
        (role) => `${role} "${root.querySelector(`[role=${role}]`).textContent}"`,
      ),
      `focus "${(focus?.labels?.[0] ?? focus)?.textContent.trim()}"`,
    ];
  });

/** What `heard` should give for the lines that `tree` should give. */
export const heardIn = (lines) => [
  ...lines.filter((line) => /^(status|alert) /.test(line)),
  lines.find((line) => /\[.*focused\]/.test(line)).replace(/^\w+( ".*?").*/, 'focus$1'),
];

/** What axe complains of, and what it could not decide. */
export async function axeProblems({ tab }) {
  if (!(await tab.run(() => 'axe' in globalThis))) await tab.page.addScriptTag({ url: '/axe.js' });
  return tab.run(async () => {
    const found = await globalThis.axe.run({ resultTypes: ['violations', 'incomplete'] });
    return [...found.violations, ...found.incomplete].map(
      ({ id, nodes }) => `${id}: ${nodes[0].target}`,
    );
  });
}
