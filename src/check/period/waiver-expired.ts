import { severityOf } from '../../model/codes.ts';
import { isInForce } from '../waivers.ts';
import type { PeriodCheck } from './input.ts';

/** A waiver of a unit that reported is over: it covers nothing any more and should be renewed or taken out. */
export const waiverExpired: PeriodCheck = {
  code: 'waiver-expired',
  run: ({ plan, period, submissions }) =>
    (plan.waivers ?? []).flatMap((w) => {
      const own = submissions.find((s) => s.unit.id === w.unit);
      if (!own || isInForce(w, period, own.form.obligation.deadline.lastOnTimeDay)) return [];
      const values = { id: w.id, unitName: own.unit.name, waivedCode: w.code, until: w.until };
      const place = { kind: 'plan', path: `plan/waivers.yaml, ${w.id}` } as const;
      return [
        {
          code: 'waiver-expired',
          severity: severityOf('waiver-expired'),
          place,
          values,
          unit: w.unit,
          period: period.id,
        },
      ];
    }),
};
