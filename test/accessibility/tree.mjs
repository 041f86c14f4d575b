// The accessibility tree as text: what a screen reader is told, one line a node.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
/** Whether what is kept is what there is now. */
export const isUpdating = !!process.env.UPDATE_SNAPSHOTS;

/** Chromium’s own names of roles, in words. */
const named = { DisclosureTriangle: 'summary', Iframe: 'iframe', LabelText: 'label' };
/** These say nothing; what stands in them does. */
const silent = /^(none|generic|InlineTextBox|ListMarker|sectionheader|sectionfooter)$/;

const withoutSpace = (text) => text.replace(/\s+/g, '');

/** What stands in brackets behind a role and a name. */
function statesOf({ role, properties = [], value, description }) {
  const of = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
  return [
    role.value === 'heading' && `level ${of.level}`,
    of.hasPopup && `opens a ${of.hasPopup}`,
    'expanded' in of && (of.expanded ? 'expanded' : 'collapsed'),
    'checked' in of && (of.checked === 'true' ? 'checked' : 'not checked'),
    ...['modal', 'required', 'disabled', 'focused'].filter((name) => of[name]),
    of.invalid && of.invalid !== 'false' && 'invalid',
    of.live && `live ${of.live}`,
    value?.value && `value ${JSON.stringify(value.value)}`,
    description?.value && `description ${JSON.stringify(description.value)}`,
  ].filter(Boolean);
}

/** Of the body of a page. */
export async function treeOf(tab) {
  const session = await tab.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  // Chromium tells screen readers which boxes must be ticked, but not who asks it here.
  for (const { role, properties, backendDOMNodeId: backendNodeId } of nodes) {
    if (role?.value !== 'checkbox') continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId });
    if (node.attributes.includes('required'))
      properties.push({ name: 'required', value: { value: true } });
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = ({ role }) => named[role.value] ?? role.value;

  // A form without a name is none to a screen reader, and to some versions of Chromium.
  const isSilent = (node) =>
    node.ignored || silent.test(roleOf(node)) || (roleOf(node) === 'form' && !node.name?.value);

  /** What stands in a node, without what is silent. */
  const childrenOf = (node) =>
    (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter(Boolean)
      .flatMap((child) => (isSilent(child) ? childrenOf(child) : [child]));

  const linesOf = (node, indent = '') => {
    const name = node.name?.value ?? '';
    const role = roleOf(node);
    if (role === 'StaticText') return name.trim() ? [`${indent}text: ${name.trim()}`] : [];
    const children = childrenOf(node);
    const text = children
      .filter((child) => roleOf(child) === 'StaticText')
      .map((child) => child.name.value);
    const isText = text.length === children.length;
    const states = statesOf(node);
    const line = [
      `${indent}${role}`,
      name && JSON.stringify(name),
      states.length && `[${states.join(', ')}]`,
    ]
      .filter(Boolean)
      .join(' ');
    // What has been typed is its value.
    if (role === 'textbox') return [line];
    if (isText && name && withoutSpace(text.join('')) === withoutSpace(name)) return [line];
    if (isText && text.length && !name) return [`${line}: ${text.join('').trim()}`];
    return [line, ...children.flatMap((child) => linesOf(child, `${indent}  `))];
  };

  return childrenOf(nodes[0])
    .flatMap((node) => linesOf(node))
    .map((line) => `${line}\n`)
    .join('');
}

/** What is gone (-), what has come (+), and what has stayed. */
function difference(before, now) {
  const [from, to] = [before, now].map((text) => text.split('\n'));
  // How many lines both have from here to the end, at most.
  const most = Array.from({ length: from.length + 1 }, () => Array(to.length + 1).fill(0));
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      most[i][j] =
        from[i] === to[j] ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
  const lines = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const isSame = i < from.length && from[i] === to[j];
    const isGone = i < from.length && (j >= to.length || most[i + 1][j] >= most[i][j + 1]);
    if (isSame) lines.push(`  ${to[j]}`);
    else lines.push(isGone ? `- ${from[i]}` : `+ ${to[j]}`);
    if (isSame || isGone) i++;
    if (isSame || !isGone) j++;
  }
  return lines.join('\n');
}

/** The tree of a state as it was seen to be right. */
export function kept(name) {
  const file = new URL(`${name}.txt`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export function assertKept(name, tree) {
  if (isUpdating) writeFileSync(new URL(`${name}.txt`, folder), tree);
  if (kept(name) === tree) return;
  assert.fail(
    `test/accessibility/${name}.txt is not what a screen reader is told now. If that is right: ` +
      `UPDATE_SNAPSHOTS=1 node --test test/accessibility.test.mjs\n${difference(kept(name), tree)}`,
  );
}

/** No tree is kept of what there is no more. */
export function assertNoOthers(names) {
  const others = readdirSync(folder).filter(
    (file) => file.endsWith('.txt') && !names.includes(file.slice(0, -4)),
  );
  if (isUpdating) for (const file of others) rmSync(new URL(file, folder));
  else assert.deepEqual(others, []);
}
