import { html, type TemplateResult } from 'lit';

type Template = (text: string, part: string) => TemplateResult;

// A template for each, for a tag's name cannot be bound: real headings keep a
// page's outline right in every reader, also in those that know no ARIA.
const templates: Readonly<Record<number, Template>> = {
  2: (text, part) => html`<h2 part=${part}>${text}</h2>`,
  3: (text, part) => html`<h3 part=${part}>${text}</h3>`,
  4: (text, part) => html`<h4 part=${part}>${text}</h4>`,
  5: (text, part) => html`<h5 part=${part}>${text}</h5>`,
  6: (text, part) => html`<h6 part=${part}>${text}</h6>`,
};

/** A heading of a level that is only known at run time; more than 6 is 6. */
export const heading = (level: number, text: string, part: 'heading' | 'title'): TemplateResult =>
  templates[Math.min(level, 6)]!(text, part);
