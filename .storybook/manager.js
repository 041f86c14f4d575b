import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const look = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

addons.setConfig({
  theme: create({ base: look, brandTitle: 'Aftercare Widgets', brandUrl: './' }),
  layoutCustomisations: {
    // A story that is a page to read and to use has no controls: it has the room instead.
    showPanel: ({ index, storyId }, usual) =>
      index?.[storyId]?.tags?.includes('whole-page') ? false : usual,
  },
});
