/** The object that an answer's JSON is; an empty one where the answer is anything else. */
function parsedOrEmpty(answer) {
    try {
        return Object(JSON.parse(answer));
    }
    catch {
        return {};
    }
}

export { parsedOrEmpty };
//# sourceMappingURL=parsed.js.map
