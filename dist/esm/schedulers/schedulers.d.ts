import type { Scheduler } from './scheduler.js';
/** The system that an address belongs to; `undefined` for any other page. */
export declare const schedulerOf: ({ hostname }: URL) => Scheduler | undefined;
/** Whether the page at an address can stand in a frame of this page, as far as the address tells. */
export declare const canBeFramed: ({ protocol, hostname, origin }: URL) => boolean;
/** What the address of a booking page can be told beforehand. */
export interface Prefill {
    readonly name: string | undefined;
    readonly email: string | undefined;
    /** Whether the UTM parameters of this page go along. */
    readonly utm: boolean;
}
/**
 * The address of a booking page with what is known already: name and e-mail
 * address where the system takes them, the page's UTM parameters where it is
 * asked for. What the address says itself stays.
 */
export declare function prefilled(href: string, { name, email, utm }: Prefill): URL;
