import { parseCivilDate } from '../model/civil-date.ts';
import { shortDay } from '../text/print.ts';

/** "14:21 ngày 23/11/2026" of a moment as the register writes it; what is none stays as it is. */
export function vietnameseMoment(moment: string): string {
  const day = parseCivilDate(moment.slice(0, 10));
  return day === undefined ? moment : `${moment.slice(11, 16)} ngày ${shortDay(day)}`;
}

/** "2026-11-23 14:21". */
export function englishMoment(moment: string): string {
  return parseCivilDate(moment.slice(0, 10)) === undefined ? moment : moment.slice(0, 16).replace('T', ' ');
}
