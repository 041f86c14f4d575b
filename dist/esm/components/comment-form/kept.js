/** What was kept, as text by name: nothing where it cannot be read, and nothing that is no text. */
function recall(read) {
    try {
        const kept = Object.entries(Object(JSON.parse(read())));
        return Object.fromEntries(kept.filter(([, value]) => typeof value === 'string'));
    }
    catch {
        return {};
    }
}
/** Keeps text under a name; removes what is there where there is none. */
function keep(storage, name, text) {
    try {
        if (text)
            storage().setItem(name, text);
        else
            storage().removeItem(name);
    }
    catch {
        // Then it is not kept; what stands in the fields is not touched by it.
    }
}

export { keep, recall };
//# sourceMappingURL=kept.js.map
