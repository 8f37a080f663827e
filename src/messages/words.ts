import type { Severity } from '../model/finding.ts';
import type { Deadline } from '../model/obligation.ts';
import type { Standing, StandingKind } from '../model/standing.ts';

/** The domain's words as printed, one language. */
export interface Words {
  readonly standings: Readonly<Record<StandingKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** With days and dates: "đã gửi chậm (3 ngày)". */
  readonly standing: (s: Standing) => string;
  /** The rule and the resulting day, as every list and letter prints it. */
  readonly deadline: (d: Deadline) => string;
}
