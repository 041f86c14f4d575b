// The widgets' own words, each with the attribute by which an owner replaces it.

/**
 * @param messages the words in English, by name
 * @param source the typed list of them, for what its JSDoc says of each
 */
export const wordsOf = ({ messages, source }) =>
  Object.entries(messages).map(([name, english]) => {
    const [, note = ''] =
      new RegExp(`/\\*\\* ((?:(?!\\*/)[^])*?) \\*/\\s*readonly ${name}:`).exec(source) ?? [];
    return { attribute: `word-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`, english, note };
  });
