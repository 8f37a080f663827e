import type { CivilDate } from '../model/civil-date.ts';
import { decidedOn, type RegisterEvent, recordedOn } from '../model/register.ts';

export type EventOf<K extends RegisterEvent['kind']> = Extract<RegisterEvent, { kind: K }>;
export type Received = EventOf<'received'>;
export type Nil = EventOf<'nil'>;

/** Kinds that give no standing. */
export const silentKinds: readonly RegisterEvent['kind'][] = ['note', 'letter', 'numbered', 'refused'];

/** Without every event that an `undone` takes back, and without the `undone` events: the event never was. */
export function withoutUndone(events: readonly RegisterEvent[]): readonly RegisterEvent[] {
  const undone = undoneIds(events);
  return events.filter((e) => e.kind !== 'undone' && !undone.has(e.id));
}

/** Ids of events taken back; read from the end, so that an `undone` that was itself taken back takes nothing back. */
export function undoneIds(events: readonly RegisterEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const e of events.toReversed()) {
    if (e.kind === 'undone' && !undone.has(e.id)) undone.add(e.event);
  }
  return undone;
}

/** Arrival days as confirmed later, by id of the `received` event; the last confirmation counts. */
export function confirmedArrivals(events: readonly RegisterEvent[]): ReadonlyMap<string, CivilDate> {
  return new Map(
    events.flatMap((e) => (e.kind === 'confirmed' && e.event && e.arrived ? [[e.event, e.arrived]] : [])),
  );
}

/** Day of a nil: the office's decision, else the unit's answer, else the recording. */
export function nilDay(event: Nil): CivilDate {
  return event.decided ?? event.answered ?? recordedOn(event);
}

/** The day from which the event counts: a paper's arrival, a decision's own day; without one, the day of recording. */
export function countsFrom(event: RegisterEvent, arrivals: ReadonlyMap<string, CivilDate>): CivilDate {
  switch (event.kind) {
    case 'received':
      return arrivals.get(event.id) ?? event.arrived ?? recordedOn(event);
    case 'refused':
      return event.arrived ?? recordedOn(event);
    case 'nil':
      return nilDay(event);
    case 'closed':
      return event.closedOn;
    case 'letter':
      return event.date ?? recordedOn(event);
    case 'numbered':
      return event.date;
    case 'undone':
      return recordedOn(event);
    case 'returned':
    case 'extended':
    case 'exempted':
    case 'revoked':
    case 'confirmed':
    case 'note':
      return decidedOn(event);
  }
}

/**
 * Whether the event is used on that day. A confirmed arrival day is not a decision but what is known now about an
 * earlier day, so it is used whatever day is judged.
 */
export function isUsed(
  event: RegisterEvent,
  day: CivilDate,
  arrivals: ReadonlyMap<string, CivilDate>,
): boolean {
  if (event.kind === 'confirmed' && event.arrived !== undefined) return true;
  return countsFrom(event, arrivals) <= day;
}
