import type { CivilDate } from '../model/civil-date.ts';
import { type RegisterEvent, recordedOn } from '../model/register.ts';
import {
  confirmedArrivals,
  countsFrom,
  type EventOf,
  isUsed,
  type Received,
  silentKinds,
  undoneIds,
  withoutUndone,
} from './known-events.ts';

/** The register of one period as used for one day. */
export interface RegisterView {
  /** The day judged: asOf, or the day of closing where that is earlier. */
  readonly day: CivilDate;
  /** Events that give the standings, in the order of recording. */
  readonly used: readonly RegisterEvent[];
  /** Received by asOf but after the list was closed: shown, never judged. */
  readonly afterClosing: readonly Received[];
  readonly notes: readonly EventOf<'note'>[];
  readonly arrivals: ReadonlyMap<string, CivilDate>;
  readonly closedOn?: CivilDate;
  readonly closedPlan?: string;
  readonly closedExpected?: number;
  readonly recordedLater: number;
}

export interface Question {
  readonly period: string;
  readonly asOf: CivilDate;
  /** Only what was recorded by asOf. */
  readonly asRecorded: boolean;
}

/** Undoings recorded after `asOf` of something recorded by then: they too change what stood that evening. */
function undoneLater(events: readonly RegisterEvent[], asOf: CivilDate): number {
  const undone = undoneIds(events);
  const byThen = new Set(
    events.filter((e) => recordedOn(e) <= asOf && !silentKinds.includes(e.kind)).map((e) => e.id),
  );
  return events.filter(
    (e) => e.kind === 'undone' && !undone.has(e.id) && recordedOn(e) > asOf && byThen.has(e.event),
  ).length;
}

/** Selects what counts on `asOf` (docs/quy-tac.md, mục 2, 9, 13). */
export function viewRegister(all: readonly RegisterEvent[], question: Question): RegisterView {
  const { period, asOf, asRecorded } = question;
  const recorded = all.filter((e) => e.period === period && (!asRecorded || recordedOn(e) <= asOf));
  const events = withoutUndone(recorded);
  const closing = events.findLast((e) => e.kind === 'closed' && e.closedOn <= asOf);
  const closedOn = closing?.kind === 'closed' ? closing.closedOn : undefined;
  const before = closing ? events.slice(0, events.indexOf(closing)) : events;
  const arrivals = confirmedArrivals(before);
  const day = closedOn ?? asOf;
  const used = before.filter((e) => isUsed(e, day, arrivals));
  const usedIds = new Set(used.map((e) => e.id));
  const bearing = [...used.filter((e) => !silentKinds.includes(e.kind)), ...(closing ? [closing] : [])];
  return {
    day,
    used,
    afterClosing: events.filter(
      (e): e is Received =>
        closing !== undefined &&
        e.kind === 'received' &&
        !usedIds.has(e.id) &&
        countsFrom(e, arrivals) <= asOf,
    ),
    notes: events.filter((e): e is EventOf<'note'> => e.kind === 'note' && countsFrom(e, arrivals) <= asOf),
    arrivals,
    ...(closing?.kind === 'closed' && { closedOn: closing.closedOn, closedPlan: closing.planVersion }),
    ...(closing?.kind === 'closed' && closing.counts && { closedExpected: closing.counts.expected }),
    recordedLater:
      bearing.filter((e) => recordedOn(e) > asOf).length + (asRecorded ? 0 : undoneLater(recorded, asOf)),
  };
}
