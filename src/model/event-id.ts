import type { RegisterEvent } from './register.ts';

/** The running number in "2026-06-0001"; 0 where the id is of another shape. Ids past 9,999 do not sort as texts. */
export function eventNumber({ id, period }: Pick<RegisterEvent, 'id' | 'period'>): number {
  const number = Number(id.slice(period.length + 1));
  return Number.isInteger(number) ? number : 0;
}

export function eventId(period: string, number: number): string {
  return `${period}-${String(number).padStart(4, '0')}`;
}

/** "2026-06-0001": the number after the highest one given in the period, so that a number is never given twice. */
export function nextEventId(period: string, events: readonly RegisterEvent[]): string {
  const highest = events.reduce((max, e) => (e.period === period ? Math.max(max, eventNumber(e)) : max), 0);
  return eventId(period, highest + 1);
}
