import type { Scheduler } from './scheduler.js';
/**
 * [Cal.com](https://cal.com/help/embedding/embed-instructions), also the
 * `*.cal.com` of an organisation: the `/embed` of a booking page, which stays
 * hidden until the page around it has answered. Its own embed script trusts
 * any origin; nothing of it is used here.
 */
export declare const calCom: Scheduler;
