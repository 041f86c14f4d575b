import { calCom } from './cal-com.js';
import { calendly } from './calendly.js';
import type { Scheduler } from './scheduler.js';

/** Systems whose booking pages cannot be framed. Acuity's can, but a link to them always works. */
const refusesFrames =
  /(^|\.)(acuityscheduling\.com|as\.me|clientsecure\.me|simplepractice\.com|janeapp\.[a-z.]+|zocdoc\.com|mindbodyonline\.com|vagaro\.com|fresha\.com)$/;

/** Every booking system that is known. */
export const schedulers: readonly Scheduler[] = [calendly, calCom];

/** The system that an address belongs to; `undefined` for any other page. */
export const schedulerOf = ({ hostname }: URL): Scheduler | undefined =>
  schedulers.find(({ detect }) => detect(hostname));

/** Whether this page can show the page at an address in a frame, judging by the address alone. */
export const canBeFramed = ({ protocol, hostname, origin }: URL): boolean =>
  (protocol === 'https:' || origin === location.origin) && !refusesFrames.test(hostname);

/** What the address of a booking page can say about the visitor. */
export interface Prefill {
  readonly name: string | undefined;
  readonly email: string | undefined;
  /** Whether to add the UTM parameters of this page. */
  readonly utm: boolean;
}

/**
 * The address of a booking page with what is known about the visitor: name and e-mail address for systems that accept
 * them, the page's UTM parameters if wanted. Parameters that the address already has are kept.
 */
export function prefilled(href: string, { name, email, utm }: Prefill): URL {
  const address = new URL(href);
  const { searchParams } = address;
  const known = utm ? [...new URLSearchParams(location.search)] : [];
  const parameters = known.filter(([key]) => /^utm_/.test(key));
  if (schedulerOf(address)) parameters.push(['name', name ?? ''], ['email', email ?? '']);
  for (const [key, value] of parameters)
    if (value && !searchParams.has(key)) searchParams.set(key, value);
  return address;
}
