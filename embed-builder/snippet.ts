// Everything to paste: the chosen widgets, for the chosen kind of site.
import type { Language } from '../src/index.js';
import type { Choice } from './choice.js';
import type { Heights } from './room.js';
import { netlifyFormPieces } from './snippet/netlify-form.js';
import { notesOn } from './snippet/notes.js';
import { stylesheetPieces } from './snippet/page-css.js';
import { pageHtml } from './snippet/page-html.js';
import { sharedSettings } from './snippet/shared-settings.js';
import { widgetMarkup } from './snippet/widget-markup.js';
import type { Instructions, Release } from './targets/target.js';
import { scriptFolder, targetOf } from './targets/targets.js';

export interface Snippet extends Instructions {
  /** Notes for the owner: settings that are missing, and effects that they may not expect. */
  readonly notes: readonly string[];
}

/**
 * Everything to paste for a choice, with steps and notes.
 *
 * @param heights of the widgets for which space is reserved
 */
export function snippetOf(
  choice: Choice,
  language: Language,
  release: Release,
  heights: Heights = new Map(),
): Snippet {
  const widgets = widgetMarkup(choice, language);
  const { steps, pieces } = targetOf(choice).instructions({
    release,
    folder: scriptFolder(choice),
    sharedSettings: sharedSettings(choice),
    widgets,
    pageHtml: () => pageHtml(choice, release, heights, widgets),
  });
  return {
    steps,
    pieces: [
      ...pieces,
      ...stylesheetPieces(choice, heights),
      ...netlifyFormPieces(choice, language),
    ],
    notes: notesOn(choice, language),
  };
}
