const said = new Set();
/**
 * Tells the site's owner, in the console, what is wrong and how to mend it; the
 * same sentence at most once a page. In production too: it is the only build
 * that owners ever see.
 */
function warn(code, sentence) {
    const line = `[aftercare] ${code}: ${sentence}`;
    if (!said.has(line))
        console.warn(line);
    said.add(line);
}

export { warn };
//# sourceMappingURL=warn.js.map
