import { addDays, type CivilDate } from '../../model/civil-date.ts';
import type { Finding } from '../../model/finding.ts';
import { swappedDayAndMonth } from '../../text/dates.ts';
import { about, questionOf, readingOf } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';

/** Days after the last on-time day on which a (late) report's own date is still plausible. */
const lateDays = 60;
/** A report is signed about when its data end; earlier than this many days before, day and month may have changed places. */
const earlyDays = 15;

interface Range {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The document's date lies outside the period, or would fit far better with day and month changed over. */
export const dateOutsideWindow: SubmissionCheck = {
  code: 'date-outside-window',
  run: (c) => {
    const question = questionOf(c, 'document-date');
    const value = question && readingOf(c, question.id);
    const range = possible(c);
    if (!question || value?.kind !== 'date' || !range) return [];
    const swapped = betterSwapped(c, value.date, range);
    if (within(range, value.date) && !swapped) return [];
    const applied = within(range, value.date) ? likely(c, range) : range;
    const values = { day: value.date, ...applied, swapped: swapped ?? '' };
    return [about(c, 'date-outside-window', question, { values })] satisfies Finding[];
  },
};

function possible(c: CheckContext): Range | undefined {
  const { window, period, deadline } = c.form.obligation;
  const from = window?.from ?? period.request?.date;
  return from && { from, to: addDays(deadline.lastOnTimeDay, lateDays) };
}

function likely(c: CheckContext, range: Range): Range {
  const end = c.form.obligation.window?.to;
  return { from: end ? addDays(end, -earlyDays) : range.from, to: range.to };
}

function betterSwapped(c: CheckContext, date: CivilDate, range: Range): CivilDate | undefined {
  const near = likely(c, range);
  const swapped = swappedDayAndMonth(date);
  return swapped && !within(near, date) && within(near, swapped) ? swapped : undefined;
}

function within(range: Range, date: CivilDate): boolean {
  return range.from <= date && date <= range.to;
}
