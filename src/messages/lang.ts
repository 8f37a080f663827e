import type { Values } from '../model/finding.ts';

export const langs = ['vi', 'en'] as const;
export type Lang = (typeof langs)[number];

/** The sentences of one code. `found` quotes the value found; `expected` and `remedy` follow on lines of their own. */
export interface FindingText {
  readonly title: string;
  readonly found: (v: Values) => string;
  readonly expected: (v: Values) => string;
  readonly remedy: (v: Values) => string;
  /** A paragraph for `dondoc explain`: what it means, which clause or reason stands behind it, what happens to the answer. */
  readonly explain: string;
}
