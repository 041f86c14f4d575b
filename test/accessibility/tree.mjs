// The accessibility tree as text: what a screen reader is told, one line a node.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
/** Whether to write the trees instead of comparing them. */
export const isUpdating = !!process.env.UPDATE_SNAPSHOTS;

/** Roles that have other names in Chromium. */
const named = { DisclosureTriangle: 'summary', Iframe: 'iframe', LabelText: 'label' };
/** Screen readers do not announce these, only their content. */
const silent = /^(none|generic|InlineTextBox|ListMarker|sectionheader|sectionfooter)$/;

const withoutSpace = (text) => text.replace(/\s+/g, '');

/** The states of a node, as written in brackets after its role and name. */
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

/** The tree of a page's body. */
export async function treeOf(tab) {
  const session = await tab.page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  // Chromium tells screen readers which checkboxes are required, but leaves it out of this tree.
  for (const { role, properties, backendDOMNodeId: backendNodeId } of nodes) {
    if (role?.value !== 'checkbox') continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId });
    if (node.attributes.includes('required'))
      properties.push({ name: 'required', value: { value: true } });
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = ({ role }) => named[role.value] ?? role.value;

  // A form without a name is no form to screen readers, nor to some versions of Chromium.
  const isSilent = (node) =>
    node.ignored || silent.test(roleOf(node)) || (roleOf(node) === 'form' && !node.name?.value);

  /** The children of a node, with silent ones replaced by theirs. */
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
    // Its content is its value.
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

/** The lines removed (-), added (+) and unchanged. */
function difference(before, now) {
  const [from, to] = [before, now].map((text) => text.split('\n'));
  // The longest common subsequence of lines, from here to the end.
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

/** The tree that is kept for a state. */
export function kept(name) {
  const file = new URL(`${name}.txt`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export function assertKept(name, tree) {
  if (isUpdating) writeFileSync(new URL(`${name}.txt`, folder), tree);
  if (kept(name) === tree) return;
  assert.fail(
    `test/accessibility/${name}.txt is not what a screen reader is told now. If that is right: ` +
      `UPDATE_SNAPSHOTS=1 node --test test/accessibility/accessibility.test.mjs\n${difference(kept(name), tree)}`,
  );
}

/** Fails when a tree is kept for a state that no longer exists. */
export function assertNoOthers(names) {
  const others = readdirSync(folder).filter(
    (file) => file.endsWith('.txt') && !names.includes(file.slice(0, -4)),
  );
  if (isUpdating) for (const file of others) rmSync(new URL(file, folder));
  else assert.deepEqual(others, []);
}
