import type { CivilDate } from '../model/civil-date.ts';
import { type RegisterEvent, recordedOn } from '../model/register.ts';
import type { Standing } from '../model/standing.ts';
import { confirmedArrivals, countsFrom, type EventOf, silentKinds, undoneIds } from './known-events.ts';
import { type Problem, problem, type Situation } from './problem.ts';

const dayNames = ['arrived', 'documentDate', 'decided', 'answered', 'closedOn'] as const;

/** Days that may not lie ahead of the recording. A letter may be dated later than the day it is drafted. */
function daysIn(event: RegisterEvent): readonly CivilDate[] {
  const fields: Readonly<Record<string, unknown>> = { ...event };
  return dayNames.flatMap((name) => (fields[name] === undefined ? [] : [fields[name] as CivilDate]));
}

export function futureDay(event: RegisterEvent): Problem | undefined {
  const ahead = daysIn(event).find((day) => day > recordedOn(event));
  return ahead && problem('day-after-recording', { day: ahead, recorded: recordedOn(event) });
}

/** After closing only late arrivals marked so, refusals, notes and letters are recorded, and closing itself can be undone. */
export function closedPeriod(event: RegisterEvent, { effective }: Situation): Problem | undefined {
  const closing = effective.findLast((e) => e.kind === 'closed');
  if (closing?.kind !== 'closed') return undefined;
  const position = effective.indexOf(closing);
  const free =
    (event.kind === 'received' && event.afterClosing === true) ||
    ['refused', 'note', 'letter', 'numbered'].includes(event.kind) ||
    (event.kind === 'undone' && effective.findIndex((e) => e.id === event.event) >= position) ||
    (event.kind === 'undone' && !effective.some((e) => e.id === event.event));
  return free ? undefined : problem('period-closed', { day: closing.closedOn, event: closing.id });
}

/** The return that sends back this one arrival: without it there was nothing to return. */
function returnOf(target: RegisterEvent, effective: readonly RegisterEvent[]): RegisterEvent | undefined {
  if (target.kind !== 'received') return undefined;
  return effective.find((e, at) => {
    if (e.kind !== 'returned' || e.unit !== target.unit) return false;
    const sent = effective
      .slice(0, at)
      .filter((o) => o.kind === 'received' && o.unit === e.unit && (e.form ?? o.form) === o.form);
    return sent.length === 1 && sent[0] === target;
  });
}

/** Undoing takes back one event that nothing later speaks of. */
export function mayUndo(event: EventOf<'undone'>, { all, effective }: Situation): Problem | undefined {
  const target = all.find((e) => e.id === event.event);
  if (target === undefined) return problem('event-unknown', { event: event.event });
  if (target.kind === 'undone') return problem('undo-of-undo', { event: event.event });
  if (undoneIds(all).has(target.id)) return problem('already-undone', { event: event.event });
  const needing = effective.find(
    (e) => (e.kind === 'revoked' || e.kind === 'confirmed' || e.kind === 'numbered') && e.event === target.id,
  );
  const by = needing ?? returnOf(target, effective);
  return by && problem('undo-needed-later', { event: target.id, by: by.id });
}

function hasTime(s: Standing, day: CivilDate): boolean {
  if (s.kind === 'returned') return s.correctBy !== undefined && day <= s.correctBy;
  return s.kind === 'not-yet-due' || s.kind === 'open' || s.kind === 'extended';
}

/** Closing is refused while a unit still has time; `standing` must be that of the closing day. */
export function mayClose(event: EventOf<'closed'>, { effective, standing }: Situation): Problem | undefined {
  const early = standing.standings.filter((s) => hasTime(s, event.closedOn));
  if (early[0]) return problem('closing-too-early', { units: early.length, unit: early[0].unit.id });
  const arrivals = confirmedArrivals(effective);
  const after = effective.find(
    (e) => !silentKinds.includes(e.kind) && countsFrom(e, arrivals) > event.closedOn,
  );
  return after && problem('closing-before-event', { event: after.id, day: countsFrom(after, arrivals) });
}
