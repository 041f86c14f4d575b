/** What was said on this page so far: whole lines, oldest first. */
const warnings = new Set();
/**
 * Tells the site's owner, in the console, what is wrong and how to mend it; the
 * same sentence at most once a page. In production too: it is the only build
 * that owners ever see.
 */
function warn(code, sentence) {
    const line = `[aftercare] ${code}: ${sentence}`;
    if (!warnings.has(line))
        console.warn(line);
    warnings.add(line);
}

export { warn, warnings };
//# sourceMappingURL=warn.js.map
