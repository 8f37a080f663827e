import { type CivilDate, partsOf } from '../model/civil-date.ts';
import { type RegisterEvent, recordedOn } from '../model/register.ts';
import type { EarlierLetter } from '../model/reminder.ts';
import type { Standing } from '../model/standing.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import { type EventOf, withoutUndone } from './known-events.ts';
import { ofUnit, type Problem, problem, type Situation } from './problem.ts';

/** Letters on record that were not taken back, in the order of recording, each with the number typed in for it. */
export function lettersOf(events: readonly RegisterEvent[], asOf?: CivilDate): readonly EarlierLetter[] {
  const known = withoutUndone(events).filter((e) => asOf === undefined || recordedOn(e) <= asOf);
  const numbered = new Map(known.flatMap((e) => (e.kind === 'numbered' ? [[e.event, e] as const] : [])));
  return known.flatMap((e) => (e.kind === 'letter' ? [letterOf(e, numbered.get(e.id))] : []));
}

function letterOf(e: EventOf<'letter'>, typed: EventOf<'numbered'> | undefined): EarlierLetter {
  const number = typed?.number ?? e.number;
  const date = typed?.date ?? e.date;
  return {
    event: e.id,
    round: e.round,
    units: e.units,
    recorded: recordedOn(e),
    recordedAt: e.recordedAt,
    ...(e.scope && { scope: e.scope }),
    ...(e.due && { due: e.due }),
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
    ...(e.states && { states: e.states }),
  };
}

/** The last letter that went to each unit by `asOf`. */
export function lastReminders(
  events: readonly RegisterEvent[],
  asOf: CivilDate,
): ReadonlyMap<string, NonNullable<Standing['reminded']>> {
  return new Map(
    lettersOf(events, asOf).flatMap(({ units, round, recorded, number, date }) => {
      const told = { round, date: date ?? recorded, ...(number !== undefined && { number }) };
      return units.map((unit) => [unit, told] as const);
    }),
  );
}

/** A letter goes to units of the period only. */
export function mayRemind(event: EventOf<'letter'>, situation: Situation): Problem | undefined {
  const stranger = event.units.find((unit) => ofUnit(situation, unit) === undefined);
  return stranger === undefined ? undefined : problem('unit-unknown', { unit: stranger });
}

/** Number and symbol are unique in the office within a calendar year (NĐ 30/2020, Điều 15). */
export function numberTaken(
  letters: readonly EarlierLetter[],
  { number, date }: { readonly number: string; readonly date: CivilDate },
): EarlierLetter | undefined {
  const key = (text: string, day: CivilDate): string => {
    const read = readDocumentNumber(text);
    return `${read ? `${read.number}/${read.symbol.toUpperCase()}` : text.trim()}|${partsOf(day).year}`;
  };
  return letters.find((l) => l.number !== undefined && l.date && key(l.number, l.date) === key(number, date));
}

/** A number is given once to a letter on record, on a day not before it was made. */
export function mayNumber(event: EventOf<'numbered'>, { all, effective }: Situation): Problem | undefined {
  const target = effective.find((e) => e.id === event.event);
  if (target === undefined) return problem('event-unknown', { event: event.event });
  if (target.kind !== 'letter') return problem('event-not-letter', { event: event.event });
  const letters = lettersOf(all);
  const own = letters.find((l) => l.event === target.id);
  if (own?.number !== undefined) return problem('letter-numbered', { event: target.id, number: own.number });
  const made = recordedOn(target);
  if (event.date < made) return problem('letter-day-before', { day: event.date, made });
  if (event.date > recordedOn(event))
    return problem('day-after-recording', { day: event.date, recorded: recordedOn(event) });
  const taken = numberTaken(letters, event);
  return taken && problem('letter-number-taken', { number: event.number, event: taken.event });
}
