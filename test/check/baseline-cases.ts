import { compareWithBaseline } from '../../src/check/known-problems.ts';
import type { Finding } from '../../src/model/finding.ts';
import { planFinding } from '../support/report.ts';

const entry = {
  scope: 'plan',
  fingerprint: 'aaaa',
  code: 'unit-unknown',
  place: 'plan/appendix.yaml:3:7',
  why: 'chờ cơ quan xác nhận',
  line: 4,
};
const stale = (fingerprint: string): readonly Finding[] =>
  compareWithBaseline([{ finding: planFinding(3), fingerprint }], [entry], 'da-biet.json').stale;

/** Findings about the file of known problems: a list that yields each, and one beside it that does not. */
export const baselineCases: Readonly<
  Record<string, { readonly yields: () => readonly Finding[]; readonly neighbour: () => readonly Finding[] }>
> = { 'baseline-stale': { yields: () => stale('bbbb'), neighbour: () => stale('aaaa') } };
