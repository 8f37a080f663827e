import { shortDay } from '../../text/print.ts';
import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/**
 * The form of another period than the one collected now: filled in again by mistake, or never advanced. Refused where it
 * would replace a report on record, or where its own document's day contradicts it; naming the period settles it.
 */
export const formEarlierPeriod: FormCheck = {
  code: 'form-earlier-period',
  run: (c) => {
    const { unit, period, collecting } = c;
    if (!unit || !period || !collecting || collecting.told) return undefined;
    const values = { periodLabel: period.label, command: collecting.command };
    const { now, documentDay } = collecting;
    if (documentDay && documentDay.period.due > period.due)
      return aboutFile(c, 'form-earlier-period', {
        ...values,
        why: 'date',
        value: shortDay(documentDay.date),
        current: documentDay.period.label,
      });
    const before = c.onRecord?.find((r) => r.unit === unit.id && r.period === period.id);
    if (!before || now.due <= period.due) return undefined;
    return aboutFile(c, 'form-earlier-period', {
      ...values,
      why: 'record',
      where: before.where,
      current: now.label,
    });
  },
};
