/**
 * Reads an answer's text, but no more than is of use: a server may send without end.
 *
 * @param most how many characters are wanted; what follows them is never fetched
 */
async function readText({ body }, most) {
    let text = '';
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part; reader && text.length <= most; text += part.value) {
        part = await reader.read();
        if (part.done)
            return text;
    }
    void reader?.cancel();
    return text;
}

export { readText };
//# sourceMappingURL=read-text.js.map
