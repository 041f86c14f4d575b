import { baseSettings } from '../../base/base-settings.js';
import { flag, someOf } from '../../base/kinds.js';

const places = ['none', 'first', 'all'];

/** The causes to open, when their ids are known. */
export const causesToOpen = (ids: readonly string[]) => someOf([...places, ...ids], []);

/** The settings of the causes accordion. */
export const causesAccordionSettings = {
  ...baseSettings,

  /**
   * The causes that are open at first: `none`, `first`, `all`, or their ids separated by spaces.
   * @default none
   */
  open: { ...causesToOpen([]), control: 'text' } as const,

  /** Opening a cause closes the others. */
  single: flag,

  /** Numbers the causes. */
  numbered: flag,
};
