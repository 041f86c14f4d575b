/**
 * How much a finding weighs, most first:
 * - `broken`: something does not work for visitors;
 * - `wrong`: something that the owner wrote does nothing;
 * - `hint`: all works, and could be better.
 */
export const severities = ['broken', 'wrong', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What is said of a finding. */
export interface Advice {
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** What the owner can do. */
  readonly fix: string;
  /** The very text to paste. */
  readonly paste?: string | undefined;
}

/** Something that the owner of the site should know. */
export interface Finding extends Advice {
  readonly severity: Severity;
  /** What it is about. */
  readonly where?: Element | undefined;
}

/** Whether it is more than a hint. */
export const isProblem = ({ severity }: Finding): boolean => severity !== 'hint';
