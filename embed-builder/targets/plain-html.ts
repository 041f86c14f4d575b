import type { Target } from './target.js';
import { uploadStep } from './upload-step.js';

export const plainHtml: Target = {
  name: 'html',
  title: 'Plain HTML',
  isHtml: true,
  folder: '/',
  instructions: (context) => ({
    steps: [
      uploadStep(context),
      'Paste this where the widgets shall stand. The script may also stand once in the head of all pages.',
    ],
    pieces: [{ title: 'Into the page', language: 'html', code: context.pageHtml() }],
  }),
};
