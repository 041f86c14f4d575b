import type { Target } from './target.js';

export const wix: Target = {
  name: 'wix',
  title: 'Wix',
  isHtml: true,
  folder: 'https://files.clinic.example/',
  instructions: ({ release, pageHtml }) => ({
    steps: [
      `Put ${release.file}, self-check.js and the folders locales and topics from dist/ on a server of yours with https, for Wix keeps no scripts, and write their folder above. That server has to allow other sites to fetch them (by CORS).`,
      'In the editor choose Add Elements, Embed Code, Embed HTML, and paste this. Make the frame as high as the widgets are; in it links open a new tab.',
    ],
    pieces: [
      {
        title: 'Into “Embed HTML”',
        language: 'html',
        // Wix shows the code in a frame. Without a base target, links would open inside the frame.
        code: `<base target="_blank" />\n${pageHtml()}`,
      },
    ],
  }),
};
