const given = new Map<string, string>();

/** The settings that hold for every widget without one of its own, by attribute: what `setDefaults` was called with. */
export const defaults: ReadonlyMap<string, string> = given;

/**
 * Sets what holds for every widget without a setting of its own. The script entry calls it with the `data-` attributes
 * of its tag. Call it before the widgets are defined: widgets that are already drawn are not drawn again.
 *
 * @param settings values by attribute name, as in `{ accent: '#0f766e', 'heading-level': '3' }`; and `locales`, the
 * address of the folder with the languages' files
 */
export function setDefaults(settings: Readonly<Record<string, string>>): void {
  for (const [attribute, value] of Object.entries(settings)) given.set(attribute, value);
}
