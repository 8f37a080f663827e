import type { RegisterEvent } from '../model/register.ts';
import { withoutUndone } from './known-events.ts';

/** What the register held before an event. */
export function eventsBefore(
  events: readonly RegisterEvent[],
  event: RegisterEvent,
): readonly RegisterEvent[] {
  const at = events.findIndex((e) => e.id === event.id);
  return at < 0 ? events : events.slice(0, at);
}

/** The last event about a unit that still stands; a refused file decides nothing about it. */
export function lastAbout(events: readonly RegisterEvent[], unit: string): RegisterEvent | undefined {
  return withoutUndone(events).findLast((e) => e.kind !== 'refused' && 'unit' in e && e.unit === unit);
}

type Said = Readonly<Record<string, unknown>>;

function factsOf({ id: _id, period: _period, recordedAt: _at, by: _by, ...facts }: Said): string {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return JSON.stringify(known.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two events, or drafts of them, say the same, whoever recorded them and when. */
export function saysTheSame(a: object, b: object): boolean {
  return factsOf(a as Said) === factsOf(b as Said);
}
