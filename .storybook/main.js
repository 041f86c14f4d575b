import { existsSync } from 'node:fs';

if (!existsSync('dist/custom-elements.json'))
  throw new Error('Storybook shows what `npm run build` writes: run that first.');

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
