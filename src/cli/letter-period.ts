import { dayOfOtherPeriod, letterOfOtherYear, periodsNamedBy } from '../check/letter-period.ts';
import type { Recognition } from '../check/recognise.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Finding, Values } from '../model/finding.ts';
import type { Arrival } from '../read/arrivals.ts';
import { aboutFile } from './about-file.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Gate } from './intake.ts';

/** A half-year that the letter names and the plan has not, most often last year's. */
export function periodSaid({ letter }: FileInHand): Values {
  const [named] = letter ? periodsNamedBy(letter) : [];
  return named ? { said: named.text } : {};
}

/**
 * Last year's letter is not this period's signed document, whatever was told; where only its subject names another
 * period of the year, what was told stands and the difference is shown.
 */
export function letterPeriodFindings(file: FileInHand, r: Recognition, day?: CivilDate): readonly Finding[] {
  const { period, letterPeriod } = r;
  if (!period) return [];
  const other = file.letter && letterOfOtherYear(file.letter, period, day);
  if (other) return [aboutFile(file, 'form-period-mismatch', other)];
  if (!letterPeriod) return [];
  return [aboutFile(file, 'letter-facts-differ', { what: 'period', a: letterPeriod.label, b: period.label })];
}

/** The day that the book of incoming documents gives a scan decides as the day on the letter itself does. */
export function bookDayFindings(
  file: FileInHand,
  gate: Extract<Gate, { kind: 'passed' }>,
  arrival: Arrival | undefined,
): readonly Finding[] {
  const day = gate.form === 'document' ? arrival?.documentDate : undefined;
  const other = day && dayOfOtherPeriod(day, gate.period);
  return other ? [aboutFile(file, 'form-period-mismatch', { ...other, inBook: 'yes' })] : [];
}
