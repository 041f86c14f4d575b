/** A node of a syntax tree (ESTree) and all that is below it, in the order of the source. */
export function* nodesIn(node) {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child?.type) yield* nodesIn(child);
}
