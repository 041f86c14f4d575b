import { existsSync } from 'node:fs';

if (!existsSync('dist/custom-elements.json'))
  throw new Error('Storybook shows what `npm run build` writes: run that first.');

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  staticDirs: [
    // The demonstration's booking page, for the frames of stories. Not the whole folder: the
    // demonstration's server keeps comments there.
    ...['book.html', 'book.js', 'page.css', 'icon.svg'].map((file) => ({
      from: `../demo/${file}`,
      to: `/${file}`,
    })),
    // The script that the embed builder's preview runs.
    { from: '../dist/aftercare.js', to: '/aftercare.js' },
    // The words of the languages that are not in the script.
    { from: '../dist/locales', to: '/locales' },
    { from: '../dist/topics', to: '/topics' },
    // What looks into a frame has to stand in it.
    { from: '../node_modules/axe-core/axe.min.js', to: '/axe.js' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
