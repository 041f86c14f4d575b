/** Something that the page's content security policy has blocked. */
export interface Violation {
    /** Such as `connect-src`. */
    readonly directive: string;
    /** The address that was asked for, or a word such as `inline`. */
    readonly blocked: string;
}
/** Whether what was blocked is a certain address, or at least something of its site. */
export declare function isOf(address: URL, { blocked }: Violation): boolean;
/**
 * Collects what the page's policy blocks from now on; also what it has blocked
 * before, where the browser remembers.
 *
 * @returns the list, which grows, and a way to end it
 */
export declare function watchViolations(): {
    violations: readonly Violation[];
    end: () => void;
};
