import { checkAttributes } from './checks/attributes.js';
import { checkBooking } from './checks/booking.js';
import { checkComments } from './checks/comments.js';
import { checkLook } from './checks/look.js';
import { checkPolicy } from './checks/policy.js';
import { checkScriptTag } from './checks/script-tag.js';
import { checkTags } from './checks/tags.js';
import { checkWarnings } from './checks/warnings.js';
import { severities, type Finding } from './finding.js';
import type { Page } from './page.js';

const checks: readonly ((page: Page) => Iterable<Finding>)[] = [
  checkTags,
  checkComments,
  checkBooking,
  checkPolicy,
  checkWarnings,
  checkAttributes,
  checkScriptTag,
  checkLook,
];

/** Everything that is to be said of a page, what weighs most first. */
export const findingsOf = (page: Page): Finding[] =>
  checks
    .flatMap((check) => [...check(page)])
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
