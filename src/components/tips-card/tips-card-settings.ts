import { baseSettings } from '../../base/base-settings.js';
import { flag, isoDate, oneOf, telephoneText, text, wholeNumber } from '../../base/kinds.js';

/** The settings of the tips card. */
export const tipsCardSettings = {
  ...baseSettings,

  /** `list`, or `grid` for as many columns as fit. */
  layout: oneOf('list', 'grid'),

  /** The most tips to show, 1 to 99. All by default. */
  limit: wholeNumber(1, 99, undefined),

  /** Who reviewed the text, as visitors should read it: "Dana Ruiz, physiotherapist". */
  reviewedBy: text,

  /** The day of that review, as an ISO date such as `2026-03-31`. Visitors see it in the style of their language. */
  reviewedOn: isoDate,

  /** Shows a button that prints this card alone, as a sheet to take home. */
  printable: flag,

  /** The clinic's name on that sheet. */
  clinic: text,

  /** The clinic's telephone number on that sheet. */
  phone: telephoneText,
};
