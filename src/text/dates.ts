import { type CivilDate, civilDateOf, partsOf } from '../model/civil-date.ts';
import { tidy } from './canonical.ts';

export type DateProblem = 'two-digit-year' | 'no-such-day' | 'no-year' | 'unreadable';

export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'date'; readonly date: CivilDate }
  | { readonly kind: 'problem'; readonly why: DateProblem };

const inWords = /^(?:.*?(?:^|[\s,(]))?(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:,\s*)?năm\s*(\d{2,4})$/i;
const dayFirst = /^(?:.*?(?:^|[\s,(])ngày\s*)?(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{2,4})$/i;
const yearFirst = /^(\d{4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/;
const withoutYear = /^(?:ngày\s*)?\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}$/i;
const clock = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/**
 * A day as people write it: "5/6/2026", "05-6-2026", "ngày 5 tháng 6 năm 2026", "2026-06-05".
 * Always day before month; a year of two digits is refused. Whether day and month were swapped is a check's business.
 */
export function readDate(text: string): DateReading {
  const t = tidy(text)
    .replace(/[\uff10-\uff19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(clock, '')
    .replace(/[.;,)]+$/, '');
  if (t === '') return { kind: 'blank' };
  if (t.length > 80) return { kind: 'problem', why: 'unreadable' };
  const ymd = yearFirst.exec(t);
  if (ymd) return dayOf(ymd[1], ymd[3], ymd[4]);
  const words = inWords.exec(t);
  if (words) return dayOf(words[3], words[2], words[1]);
  const dmy = dayFirst.exec(t);
  if (dmy) return dayOf(dmy[4], dmy[3], dmy[1]);
  return { kind: 'problem', why: withoutYear.test(t) ? 'no-year' : 'unreadable' };
}

function dayOf(year = '', month = '', day = ''): DateReading {
  if (year.length !== 4) return { kind: 'problem', why: year.length === 2 ? 'two-digit-year' : 'unreadable' };
  const date = civilDateOf(Number(year), Number(month), Number(day));
  return date ? { kind: 'date', date } : { kind: 'problem', why: 'no-such-day' };
}

/** The same day with day and month changed over (12/6 ↔ 6/12), where that is another existing day. */
export function swappedDayAndMonth(date: CivilDate): CivilDate | undefined {
  const { year, month, day } = partsOf(date);
  return month === day ? undefined : civilDateOf(year, day, month);
}
