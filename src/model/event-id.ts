import type { RegisterEvent } from './register.ts';

/** "2026-06-0001": the number after the highest one given in the period, so that a number is never given twice. */
export function nextEventId(period: string, events: readonly RegisterEvent[]): string {
  const highest = events.reduce((max, e) => {
    const number = e.period === period ? Number(e.id.slice(period.length + 1)) : 0;
    return Number.isInteger(number) ? Math.max(max, number) : max;
  }, 0);
  return `${period}-${String(highest + 1).padStart(4, '0')}`;
}
