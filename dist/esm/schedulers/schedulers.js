import { calCom } from './cal-com.js';
import { calendly } from './calendly.js';

/** Systems whose booking pages refuse to stand in a frame; Acuity's would, but a link works as surely as it does elsewhere. */
const refusesFrames = /(^|\.)(acuityscheduling\.com|as\.me|clientsecure\.me|simplepractice\.com|janeapp\.[a-z.]+|zocdoc\.com|mindbodyonline\.com|vagaro\.com|fresha\.com)$/;
/** The system that an address belongs to; `undefined` for any other page. */
const schedulerOf = ({ hostname }) => [calendly, calCom].find(({ hosts }) => hosts.test(hostname));
/** Whether the page at an address can stand in a frame of this page, as far as the address tells. */
const canBeFramed = ({ protocol, hostname, origin }) => (protocol === 'https:' || origin === location.origin) && !refusesFrames.test(hostname);
/**
 * The address of a booking page with what is known already: name and e-mail
 * address where the system takes them, the page's UTM parameters where it is
 * asked for. What the address says itself stays.
 */
function prefilled(href, { name, email, utm }) {
    const address = new URL(href);
    const { searchParams } = address;
    const known = utm ? [...new URLSearchParams(location.search)] : [];
    const parameters = known.filter(([key]) => /^utm_/.test(key));
    if (schedulerOf(address))
        parameters.push(['name', name ?? ''], ['email', email ?? '']);
    for (const [key, value] of parameters)
        if (value && !searchParams.has(key))
            searchParams.set(key, value);
    return address;
}

export { canBeFramed, prefilled, schedulerOf };
//# sourceMappingURL=schedulers.js.map
