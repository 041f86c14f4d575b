import type { FrameTheme } from '../../schedulers/scheduler.js';

/** The colours of a widget's card as they are now, for the frame in it. */
export function frameTheme(probe: HTMLElement, inline: boolean): FrameTheme {
  /** A custom property's colour as hexadecimal digits, blended with what is behind it. */
  const digits = (property: string, behind: number): string => {
    // Computed as `color(srgb 0.1 0.2 0.3 / 0.5)`; the alpha only if it is not 1.
    probe.style.color = `color(from var(${property}) srgb r g b)`;
    const [red, green, blue, , alpha = 1] = getComputedStyle(probe)
      .color.split(' ')
      .slice(1)
      .map(parseFloat);
    const mixed = [red, green, blue].map((part) => 255 * (part! * alpha + behind * (1 - alpha)));
    // Not Array.from with a mapping: old libraries replace it by one that ignores the second argument.
    return [...new Uint8ClampedArray(mixed)]
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('');
  };
  const text = digits('--_text', 0);
  // Green contributes most to perceived brightness.
  const isDark = text.slice(2, 4) > '7f';
  const theme: FrameTheme = {
    inline,
    scheme: isDark ? 'dark' : 'light',
    text,
    surface: digits('--_surface', isDark ? 0 : 1),
    accent: digits('--_link', 0),
  };
  probe.style.color = '';
  return theme;
}
