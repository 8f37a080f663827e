import { shortDay } from '../../text/print.ts';
import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/**
 * The form of another period than the one collected now: filled in again by mistake, or never advanced. Refused where its
 * own document's day contradicts it (naming the period settles that), or where it would replace a report on record (that
 * must be said).
 */
export const formEarlierPeriod: FormCheck = {
  code: 'form-earlier-period',
  run: (c) => {
    const { unit, period, collecting } = c;
    if (!unit || !period || !collecting) return undefined;
    const periodLabel = period.label;
    const { now, documentDay, told, replace, command, commandToReplace } = collecting;
    if (!told && documentDay && documentDay.period.due > period.due)
      return aboutFile(c, 'form-earlier-period', {
        periodLabel,
        command,
        why: 'date',
        value: shortDay(documentDay.date),
        current: documentDay.period.label,
      });
    const before = c.onRecord?.(unit.id, period.id);
    if (replace || !before || now.due <= period.due) return undefined;
    return aboutFile(c, 'form-earlier-period', {
      periodLabel,
      command: commandToReplace,
      why: 'record',
      where: before.where,
      current: now.label,
    });
  },
};
