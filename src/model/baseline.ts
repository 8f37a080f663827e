/** One problem that the office knows and lives with for now. */
export interface BaselineEntry {
  /** What the check was about: "plan", a period, or the files named. */
  readonly scope: string;
  readonly fingerprint: string;
  readonly code: string;
  readonly unit?: string;
  /** The place as it was printed, for people. */
  readonly place: string;
  readonly why: string;
  /** Line in the baseline file, as read. */
  readonly line?: number;
}
