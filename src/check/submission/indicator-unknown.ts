import { general, shown } from './context.ts';
import { extrasOf, partsOfId } from './extras.ts';
import type { SubmissionCheck } from './input.ts';

/** A figure for an indicator that the plan does not have, or does not ask of this unit. */
export const indicatorUnknown: SubmissionCheck = {
  code: 'indicator-unknown',
  run: (c) =>
    extrasOf(c).flatMap((e) => {
      const { kind, name } = partsOfId(e.id);
      if (kind !== 'indicator') return [];
      const known = c.plan.reporting.indicators.find((i) => i.id === name);
      const values = { row: known?.name ?? e.id, known: known ? 1 : 0, value: shown(e.raw) };
      return [{ ...general(c, 'indicator-unknown', values), place: e.place, cause: `indicator/${name}` }];
    }),
};
