import { general, placeOf, shown } from './context.ts';
import { extrasOf, partsOfId } from './extras.ts';
import type { SubmissionCheck } from './input.ts';

/** A figure for an indicator that the plan does not have or does not ask of this unit; or in a second row of one that it asks. */
export const indicatorUnknown: SubmissionCheck = {
  code: 'indicator-unknown',
  run: (c) =>
    extrasOf(c).flatMap((e) => {
      const { kind, name } = partsOfId(e.id);
      if (kind !== 'indicator') return [];
      const known = c.plan.reporting.indicators.find((i) => i.id === name);
      const asked = [...c.questions.values()].find((q) => q.indicator === name);
      const values = {
        row: known?.name ?? e.id,
        known: known ? 1 : 0,
        value: shown(e.raw),
        ...(asked && { second: 1 }),
      };
      const finding = { ...general(c, 'indicator-unknown', values), place: e.place };
      return [{ ...finding, ...(asked && { also: placeOf(c, asked.id) }), cause: `indicator/${name}` }];
    }),
};
