/**
 * What the fields' `pattern` attributes ask for. Forgiving on purpose: the only
 * proof of an address is a message to it, and people write websites without
 * their scheme.
 */
const patterns = {
    email: '[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+',
    website: '([Hh]ttps?://)?[^\\s:\\/@]+\\.[^\\s@]+',
};
/**
 * What is wrong with a field, by its own constraints; `undefined` for nothing.
 *
 * @param most the most characters (UTF-16 units, as servers count) in a text area.
 * Not its `maxlength`, which would cut off what is pasted, unseen.
 */
function problemOf(field, most) {
    const { name, required, validity, value } = field;
    if (name === 'consent')
        return validity.valid ? undefined : 'noConsent';
    if (!value.trim())
        return required ? 'missing' : undefined;
    if (validity.patternMismatch)
        return name === 'email' ? 'badEmail' : 'badWebsite';
    return value.length > most ? 'tooLong' : undefined;
}

export { patterns, problemOf };
//# sourceMappingURL=problem.js.map
