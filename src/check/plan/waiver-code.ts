import { parseCivilDate } from '../../model/civil-date.ts';
import { allCodes, codes, isCode } from '../../model/codes.ts';
import type { Waiver } from '../../model/reporting.ts';
import { nearest } from '../../text/nearest.ts';
import { finding, type PlanRule } from './rule.ts';

/** A waiver of nothing: an unknown code, one that no clerk can waive, or a last day that does not exist. */
export const waiverCode: PlanRule = {
  code: 'waiver-code',
  run: ({ plan, locate }) =>
    (plan.waivers ?? []).flatMap((w) => {
      const problem = problemOf(w);
      if (!problem) return [];
      const suggestion = problem === 'unknown' ? nearest(w.code, waivable) : undefined;
      const key = problem === 'until' ? 'until' : 'code';
      const values = { id: w.id, found: w[key], problem, ...(suggestion ? { suggestion } : {}) };
      return [finding('waiver-code', locate(`waivers/waivers/${w.id}/${key}`), values)];
    }),
};

/** Only what is found in the answers; a waiver's own findings are not waived. */
const waivable = allCodes.filter(
  (c) => ['content', 'period'].includes(codes[c].area) && !c.startsWith('waiver-'),
);

function problemOf({ code, until }: Waiver): 'unknown' | 'not-waivable' | 'until' | undefined {
  if (!isCode(code)) return 'unknown';
  if (!waivable.includes(code)) return 'not-waivable';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(until);
  return month || parseCivilDate(until) ? undefined : 'until';
}
