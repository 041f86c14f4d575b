/** Puts values into a message, once each. */
const fill = (message, values) => message.replace(/{(\w+)}/g, (slot, name) => Object.hasOwn(values, name) ? values[name] : slot);

export { fill };
//# sourceMappingURL=messages.js.map
