// The settings that apply to every widget on a page.
import type { Markup } from '../../src/authoring.js';
import { shared } from '../attributes.js';
import { keyOf, type Choice } from '../choice.js';

/** These attributes describe the content inside a tag, so each tag has them instead of the script. */
const contentAttributes = ['lang', 'topic'];

/** The settings to make once for the whole page, by attribute name. */
export const sharedSettings = ({ values }: Choice): Record<string, string> =>
  Object.fromEntries(
    shared.flatMap((attribute) => {
      const value = values[keyOf(attribute)];
      return value && !contentAttributes.includes(attribute.name) ? [[attribute.name, value]] : [];
    }),
  );

/** The same settings as attributes of the script tag. */
export const scriptSettings = (choice: Choice): Markup['attributes'] =>
  Object.fromEntries(
    Object.entries(sharedSettings(choice)).map(([name, value]) => [`data-${name}`, value]),
  );
