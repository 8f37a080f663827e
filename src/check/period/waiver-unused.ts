import { severityOf } from '../../model/codes.ts';
import type { Finding } from '../../model/finding.ts';
import type { Waiver } from '../../model/reporting.ts';
import { isInForce } from '../waivers.ts';
import type { PeriodCheck } from './input.ts';

/** A waiver in force of a unit that reported, which nothing in the period needed: the matter is settled, or the waiver misses it. */
export const waiverUnused: PeriodCheck = {
  code: 'waiver-unused',
  run: ({ plan, period, submissions }, found) => {
    const used = new Set(found.map((f) => f.values.waiver));
    return (plan.waivers ?? []).flatMap((w) => {
      const own = submissions.find((s) => s.unit.id === w.unit);
      if (!own || used.has(w.id)) return [];
      if (!isInForce(w, period, own.form.obligation.deadline.lastOnTimeDay)) return [];
      return [finding(w, own.unit.name, period.id)];
    });
  },
};

function finding(w: Waiver, unitName: string, period: string): Finding {
  return {
    code: 'waiver-unused',
    severity: severityOf('waiver-unused'),
    place: { kind: 'plan', path: `plan/waivers.yaml, ${w.id}` },
    values: {
      id: w.id,
      unitName,
      waivedCode: w.code,
      until: w.until,
      ...(w.answer ? { answer: w.answer } : {}),
    },
    unit: w.unit,
    period,
  };
}
