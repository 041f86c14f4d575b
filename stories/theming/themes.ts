/** Whole looks by name, as an owner pastes them. Each holds in light and in dark. */
export const themes: Readonly<Record<string, string>> = {
  'Warm clay': `:root {
  --aftercare-accent: #b4532a;
  --aftercare-surface: light-dark(#fdf6ee, #2a211c);
  --aftercare-text: light-dark(#3b2a20, #f5e9df);
  --aftercare-muted: light-dark(#6b5344, #d3bfb0);
  --aftercare-line: light-dark(#ead9c8, #4a3a31);
  --aftercare-font: Georgia, serif;
}

::part(heading) {
  font-weight: 400;
}`,
  'Quiet and square': `:root {
  --aftercare-accent: light-dark(#1d4ed8, #93b4ff);
  --aftercare-surface: transparent;
  --aftercare-line: light-dark(#64748b, #94a3b8);
  --aftercare-radius: 0;
  --aftercare-font: system-ui, sans-serif;
}

::part(card) {
  border-width: 2px 0 0;
  padding-inline: 0;
}

::part(button) {
  text-transform: uppercase;
  letter-spacing: 0.05em;
}`,
  'Soft and round': `:root {
  --aftercare-accent: #0f8a5f;
  --aftercare-surface: light-dark(#f1faf5, #13241d);
  --aftercare-line: transparent;
  --aftercare-radius: 1.75em;
  --aftercare-space: 2em;
  --aftercare-font: 'Trebuchet MS', sans-serif;
}

::part(card) {
  box-shadow: 0 0.25em 1.5em rgb(0 60 40 / 0.15);
}

::part(button) {
  border-radius: 99em;
}`,
};
