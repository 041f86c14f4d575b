import type { Scheduler } from './scheduler.js';
/**
 * [Calendly](https://help.calendly.com/hc/en-us/articles/31618265722775): its
 * page, told by parameters that it stands in a frame and which colours it has.
 * Without `embed_domain` it would say nothing.
 */
export declare const calendly: Scheduler;
