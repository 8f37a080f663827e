import type { PlanFiles } from './plan-reading.ts';

/**
 * Format of a workspace, as `version` in dondoc.yaml says. Raised when an older tool would read the workspace wrongly;
 * what each number means: docs/dinh-dang.md. 2: plan/amendments.yaml and the snapshots of closed periods.
 */
export const workspaceFormat = 2;

export type FormattedFile = keyof PlanFiles | 'editorial' | 'submission';

/** Format of each kind of YAML file, as `version` in it says. */
export const fileFormats: Readonly<Record<FormattedFile, number>> = {
  decision: 1,
  appendix: 1,
  units: 1,
  reporting: 1,
  requests: 1,
  calendar: 1,
  office: 1,
  waivers: 1,
  amendments: 1,
  questions: 1,
  editorial: 1,
  /** A form filled in as YAML; its reader judges the stamp in it. */
  submission: 1,
};
