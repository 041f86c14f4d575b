import { jsx, writeAll } from '../markup.js';
import { installPiece, languagesStep, setUpCode } from './npm-package.js';
import type { Target, TargetContext } from './target.js';

const component = ({ sharedSettings, widgets }: TargetContext): string =>
  `${setUpCode(sharedSettings)}

export function Aftercare() {
  return (
    <>
${writeAll(widgets, jsx, '      ')}
    </>
  );
}`;

export const react: Target = {
  name: 'react',
  title: 'React',
  isHtml: false,
  folder: '',
  instructions: (context) => ({
    steps: [
      'Install the package (npm keeps its hash in package-lock.json), and write this into a component. React 19 or later.',
      languagesStep,
    ],
    pieces: [
      installPiece(context.release),
      { title: 'Aftercare.jsx', language: 'jsx', code: component(context) },
    ],
  }),
};
