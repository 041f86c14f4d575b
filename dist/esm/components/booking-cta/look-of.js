/** What the widget looks like now, in its card: colours and all, whichever way the page gave them. */
function lookOf(probe, inline) {
    /** A custom property's colour, mixed with what shines through it where it is translucent. */
    const digits = (property, behind) => {
        // Computed as `color(srgb 0.1 0.2 0.3 / 0.5)`, the last part for what is translucent.
        probe.style.color = `color(from var(${property}) srgb r g b)`;
        const [red, green, blue, , alpha = 1] = getComputedStyle(probe)
            .color.split(' ')
            .slice(1)
            .map(parseFloat);
        const mixed = [red, green, blue].map((part) => 255 * (part * alpha + behind * (1 - alpha)));
        // Not by a second argument of Array.from: old libraries replace it by one that has none.
        return [...new Uint8ClampedArray(mixed)]
            .map((part) => part.toString(16).padStart(2, '0'))
            .join('');
    };
    const text = digits('--_text', 0);
    // Green is most of what an eye takes for bright.
    const isDark = text.slice(2, 4) > '7f';
    const look = {
        inline,
        scheme: isDark ? 'dark' : 'light',
        text,
        surface: digits('--_surface', isDark ? 0 : 1),
        accent: digits('--_link', 0),
    };
    probe.style.color = '';
    return look;
}

export { lookOf };
//# sourceMappingURL=look-of.js.map
