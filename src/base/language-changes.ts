interface Watcher {
  languageMayHaveChanged(): void;
  getRootNode(): Node;
}

const watchers = new Set<Watcher>();
/** One shared observer for `lang` changes: one per widget made removing 1,000 widgets take seconds. */
let observer: MutationObserver | undefined;

/** Tells a widget of each change of a `lang` on the page, also outside of the shadow trees that it is in. */
export function watchLanguage(widget: Watcher): void {
  watchers.add(widget);
  observer ??= new MutationObserver(() => {
    for (const watcher of watchers) watcher.languageMayHaveChanged();
  });
  for (let node: Pick<Watcher, 'getRootNode'> | undefined = widget; node;) {
    const root = node.getRootNode();
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    node = (root as ShadowRoot).host;
  }
}

/** Stops telling a widget. */
export function unwatchLanguage(widget: Watcher): void {
  watchers.delete(widget);
  if (!watchers.size) observer?.disconnect();
}
