import { type CivilDate, daysBetween } from '../model/civil-date.ts';
import type { Values } from '../model/finding.ts';
import type { Letter } from '../model/letter.ts';
import type { Period } from '../model/reporting.ts';
import { comparisonKey } from '../text/canonical.ts';
import { shortDay } from '../text/print.ts';

/** Days between a document and the end of the window it reports on, from which it cannot be of that window. */
const tooEarly = 15;
const halfOrQuarter =
  /(?:(?:6|sáu|3|ba|9|chín) tháng(?: (?:đầu|cuối))?|quý (?:i{1,3}|iv|[1-4])) năm (\d{4})(?!\d)/g;

interface NamedPeriod {
  /** "6 tháng đầu năm 2025". */
  readonly text: string;
  readonly year: number;
}

/** The year that the subject ends with. */
const lastYear = /(?:^| )(năm (\d{4}))$/;

/** Half-years and quarters that the subject names, and the year it ends with where the letter was written then: else it may be the year of the plan it speaks of. */
export function periodsNamedBy({ subject, date }: Letter): readonly NamedPeriod[] {
  const key = comparisonKey(subject ?? '').replace(/ngày \d+ tháng \d+ năm \d{4}/g, '');
  const parts = [...key.matchAll(halfOrQuarter)].map(([text, year]) => ({ text, year: Number(year) }));
  const [, text, year] = lastYear.exec(key) ?? [];
  const writtenThen =
    date !== undefined && (date.startsWith(`${year}-`) || date.startsWith(`${Number(year) + 1}-01-`));
  return parts.length === 0 && text && writtenThen ? [{ text, year: Number(year) }] : parts;
}

/** A period that a file's name states and that cannot be this one: another year, or another half or quarter of it. */
export function periodInFileName(fileName: string, period: Period): string | undefined {
  const name = comparisonKey(fileName.replace(/\.[^.\s]{1,5}$/u, '').replaceAll('_', ' '));
  const parts = [...name.matchAll(halfOrQuarter)].map(([text, year]) => ({ text, year: Number(year) }));
  const [, ending, year] = lastYear.exec(name) ?? [];
  const named = parts.length === 0 && ending ? [{ text: ending, year: Number(year) }] : parts;
  const [first] = named;
  const label = comparisonKey(period.label);
  // The second half is reported with the year.
  const fits = named.some(
    (n) => n.year === period.reportingYear && (label.includes(n.text) || / cuối |^quý/.test(n.text)),
  );
  return first && !fits && !(parts.length === 0 && first.year === period.reportingYear)
    ? first.text
    : undefined;
}

/** Why a document of that day is not of this period: it lies before the window and more than 15 days before the window's end. */
export function dayOfOtherPeriod(day: CivilDate, { window, label }: Period): Values | undefined {
  if (!window || day >= window.from || daysBetween(day, window.to) <= tooEarly) return undefined;
  return {
    why: 'letter-day',
    value: shortDay(day),
    b: label,
    from: shortDay(window.from),
    to: shortDay(window.to),
  };
}

/** Why a letter is clearly of another year than the period it is taken for: its subject names periods of other years only, or its day is too early. `told`: its day as the clerk read it. */
export function letterOfOtherYear(letter: Letter, period: Period, told?: CivilDate): Values | undefined {
  const named = periodsNamedBy(letter);
  const [first] = named;
  if (first && named.every((n) => n.year !== period.reportingYear))
    return { why: 'letter-subject', value: first.text, b: period.label };
  const day = told ?? letter.date;
  return day && dayOfOtherPeriod(day, period);
}
