// What editors show beside a name, as Markdown: from the manifest's descriptions.

/** JSDoc breaks its lines where the source has no room; a reader's window does not. */
const flowing = (text) => text.replace(/(?<!\n)\n(?!\n)/g, ' ');

const list = (head, items = []) =>
  items.length ? `**${head}**\n${items.map((item) => `\n- ${item}`).join('')}` : '';

const named = (name, { description }) => `\`${name}\`: ${flowing(description)}`;

/** An attribute, a custom property: what it is, and what holds without it. */
export const description = ({ description, default: standard }) =>
  `${flowing(description)}${standard ? `\n\nDefault: \`${standard}\`` : ''}`;

/** A tag: what it is, what stands inside, what it tells, what of it can be styled. */
export const tagDescription = (widget) =>
  [
    flowing(widget.description),
    list(
      'Inside',
      widget.slots?.map((slot) => flowing(slot.description)),
    ),
    list(
      'Events',
      widget.events?.map((event) => named(event.name, event)),
    ),
    list(
      'Parts',
      widget.cssParts?.map((part) => named(`::part(${part.name})`, part)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');

/** A word that an owner can replace. */
export const wordDescription = ({ english, note }) =>
  `In place of “${english}”; empty leaves it out.${note && `\n\n${flowing(note)}`}`;

/** The placeholder for places where unknown tags are taken out. */
export const placeholderDescription =
  'Becomes the widget, where an editor takes out tags that it does not know: every `data-<attribute>` is an attribute of the widget, what stands inside is its content.';
