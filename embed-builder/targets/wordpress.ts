import type { Target } from './target.js';
import { uploadStep } from './upload-step.js';

export const wordpress: Target = {
  name: 'wordpress',
  title: 'WordPress block',
  isHtml: true,
  folder: '/wp-content/uploads/aftercare/',
  instructions: (context) => ({
    steps: [
      `${uploadStep(context)} Your host’s file manager can do that, or FTP; WordPress’s own media library takes no scripts.`,
      'Paste this into a post or a page, right into the editor: it becomes a block “Custom HTML”. An administrator has to save it, for WordPress takes scripts from nobody else.',
    ],
    pieces: [
      {
        title: 'Into the post',
        language: 'html',
        // The comments make the editor create a Custom HTML block.
        code: `<!-- wp:html -->\n${context.pageHtml()}\n<!-- /wp:html -->`,
      },
    ],
  }),
};
