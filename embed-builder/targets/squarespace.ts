import type { Target } from './target.js';

export const squarespace: Target = {
  name: 'squarespace',
  title: 'Squarespace',
  isHtml: true,
  folder: '/s/',
  instructions: ({ release, folder, pageHtml }) => ({
    steps: [
      `Upload ${release.file} as the file of a link; Squarespace serves it from ${folder}. Languages besides English need the folders locales and topics, which Squarespace cannot hold: put them on another server, and name the address of locales in data-locales.`,
      'Edit the page, add a block “Code”, choose HTML, and paste this.',
    ],
    pieces: [{ title: 'Into the block “Code”', language: 'html', code: pageHtml() }],
  }),
};
