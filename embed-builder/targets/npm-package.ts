// What the targets that install the npm package have in common.
import type { Piece, Release, TargetContext } from './target.js';

/** The command that installs the package. */
export const installPiece = ({ version }: Release): Piece => ({
  title: 'In a terminal',
  language: 'sh',
  code: `npm install aftercare-widgets@${version}`,
});

/** The step for languages other than English, whose words are loaded from files. */
export const languagesStep =
  'For languages other than English serve the package’s folders dist/locales and dist/topics side by side, and name the first in setDefaults({ locales }).';

/** The JavaScript that registers the widgets and sets what applies to all of them. */
export function setUpCode(sharedSettings: TargetContext['sharedSettings']): string {
  const settings = Object.entries(sharedSettings);
  const propertyName = (name: string) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
  const properties = settings.map(
    ([name, value]) => `${propertyName(name)}: ${JSON.stringify(value)}`,
  );
  return [
    `import { defineWidgets${settings.length ? ', setDefaults' : ''} } from 'aftercare-widgets';`,
    '',
    ...(settings.length ? [`setDefaults({ ${properties.join(', ')} });`] : []),
    'defineWidgets();',
  ].join('\n');
}
