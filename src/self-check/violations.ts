import { schedulerOf } from '../schedulers/schedulers.js';

/** Something that the page's content security policy has blocked. */
export interface Violation {
  /** Such as `connect-src`. */
  readonly directive: string;
  /** The address that was asked for, or a word such as `inline`. */
  readonly blocked: string;
}

/** Whether what was blocked is a certain address, or at least something of its site. */
export function isOf(address: URL, { blocked }: Violation): boolean {
  if (!URL.canParse(blocked)) return false;
  const { origin, pathname, hostname } = new URL(blocked);
  // Its frame has another name: cal.com's is app.cal.com's.
  if (schedulerOf(address)?.detect(hostname)) return true;
  // Of another site, browsers may tell no more than its origin.
  return origin === address.origin && (pathname === '/' || pathname.startsWith(address.pathname));
}

/** What a report of the browser says of it; TypeScript does not know it yet. */
interface Blocked {
  readonly effectiveDirective?: string;
  readonly blockedURL?: string;
  readonly disposition?: string;
}

/**
 * Collects what the page's policy blocks from now on; also what it has blocked
 * before, where the browser remembers.
 *
 * @returns the list, which grows, and a way to end it
 */
export function watchViolations(): { violations: readonly Violation[]; end: () => void } {
  const violations: Violation[] = [];
  const add = (directive: string, blocked = '') => {
    const isKnown = violations.some(
      (known) => known.directive === directive && known.blocked === blocked,
    );
    if (!isKnown) violations.push({ directive, blocked });
  };
  // A policy that is only tried out blocks nothing.
  const hear = (event: SecurityPolicyViolationEvent) => {
    if (event.disposition !== 'report') add(event.effectiveDirective, event.blockedURI);
  };
  document.addEventListener('securitypolicyviolation', hear);

  const observer =
    'ReportingObserver' in globalThis
      ? new ReportingObserver(
          (reports) => {
            for (const { body } of reports as { body: Blocked | null }[])
              if (body?.effectiveDirective && body.disposition !== 'report')
                add(body.effectiveDirective, body.blockedURL);
          },
          { types: ['csp-violation'], buffered: true },
        )
      : undefined;
  observer?.observe();
  return {
    violations,
    end() {
      document.removeEventListener('securitypolicyviolation', hear);
      observer?.disconnect();
    },
  };
}
