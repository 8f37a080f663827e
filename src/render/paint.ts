import type { Severity } from '../model/finding.ts';

/** Emphasis in the terminal; without a terminal every function gives its text back. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  /** What was taken away and what was added; without colours brackets say it. */
  readonly changed?: { readonly removed: (text: string) => string; readonly added: (text: string) => string };
}

const same = (text: string): string => text;

export const noPaint: Paint = { severity: (_s, text) => text, heading: same, faint: same };
