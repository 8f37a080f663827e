import type { CivilDate } from './civil-date.ts';
import type { RegisterEvent } from './register.ts';

/** Why the plan of then does not come from the history that git keeps. */
export type NoHistory =
  | 'no-git'
  | 'no-repository'
  | 'not-trusted'
  | 'no-revision'
  | 'shallow'
  | 'too-early'
  | 'no-folder'
  | 'git-failed';

/** What the register of a period held that evening, and how that is known. */
export interface PastRegister {
  readonly events: readonly RegisterEvent[];
  /** Events of the revision that were recorded by that evening. */
  readonly committed: number;
  /** Recorded by that evening, not yet in the revision: taken from the register of today. */
  readonly added: number;
  /** In the revision, no longer so in the register of today: a line was changed or taken out. */
  readonly lost: readonly string[];
  /** How git keeps the register's file of today, where it does not keep it as it lies there. */
  readonly unkept?: 'changed' | 'unknown' | 'ignored';
}

/** The plan and the register as they stood on an evening: by a revision in git, else by the dates of events and amendments. */
export type PastPlan = {
  readonly evening: CivilDate;
  readonly register: (period: string) => PastRegister;
} & (
  | {
      readonly by: 'git';
      readonly commit: string;
      readonly short: string;
      readonly committedAt: string;
      /** An earlier revision of the branch that bears a later moment: the moments of this history cannot be relied on. */
      readonly laterBefore?: string;
      /** The plan's files of the revision, by name ("decision.yaml"), with the path as messages print it. */
      readonly planFiles: ReadonlyMap<string, { readonly path: string; readonly text: string }>;
      /** SHA-256 by name ("plan/decision.yaml"). */
      readonly planHashes: ReadonlyMap<string, string>;
      /** Files of the plan edited since and not committed; only where the revision is the one checked out. */
      readonly planEdited: readonly string[];
    }
  | { readonly by: 'events'; readonly why: NoHistory }
);
