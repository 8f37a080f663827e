/** A day of the civil calendar in Việt Nam, "YYYY-MM-DD". Never a moment, never zoned (Bộ luật Dân sự 2015, Điều 145). */
export type CivilDate = string & { readonly __civilDate: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

function utcMs(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

/** "2026-06-19" → the day, or undefined where the calendar has no such day. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const m = shape.exec(text);
  if (!m) return undefined;
  return civilDateOf(Number(m[1]), Number(m[2]), Number(m[3]));
}

/** Year, month (1–12), day → the day, or undefined where the calendar has no such day. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const iso = new Date(utcMs(year, month, day)).toISOString().slice(0, 10);
  const wanted = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return iso === wanted ? (iso as CivilDate) : undefined;
}

/** For literals in code and tests; throws on a day that does not exist. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new Error(`not a civil date: ${text}`);
  return date;
}

export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** Whole days since 1970-01-01. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  return utcMs(year, month, day) / dayMs;
}

export function fromDayNumber(n: number): CivilDate {
  return new Date(n * dayMs).toISOString().slice(0, 10) as CivilDate;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
