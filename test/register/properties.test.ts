import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate } from '../../src/model/civil-date.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import type { Standing } from '../../src/model/standing.ts';
import { measuresByGroup } from '../../src/register/measures.ts';
import { smallPlan } from '../support/plan.ts';
import {
  closed,
  confirmed,
  type Draft,
  data,
  document,
  eventId,
  exempted,
  extended,
  listOn,
  nil,
  registerOf,
  returned,
  revoked,
  undone,
} from '../support/register.ts';

const start = civilDate('2026-06-08');
const at = (n: number): string => addDays(start, n);

const unit = fc.constantFrom(...smallPlan().units.map((u) => u.id));
const day = fc.integer({ min: 0, max: 24 }).map(at);
const maybeDay = fc.option(day, { nil: null });
const target = fc.integer({ min: 1, max: 12 });

const receipt: fc.Arbitrary<Draft> = fc
  .record({ make: fc.constantFrom(data, document), recorded: day, unit, arrived: maybeDay })
  .map((r) => r.make(r.recorded, { unit: r.unit, arrived: r.arrived }));
const decision: fc.Arbitrary<Draft> = fc
  .record({
    recorded: day,
    unit,
    decided: maybeDay,
    until: day,
    n: target,
    pick: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ recorded, until, n, pick, ...more }) => {
    const makers = [
      () => returned(recorded, until, more),
      () => extended(recorded, until, more),
      () => exempted(recorded, more),
      () => nil(recorded, more),
      () => revoked(recorded, n, more),
      () => confirmed(recorded, n, until, more),
    ];
    return (makers[pick] ?? (() => exempted(recorded, more)))();
  });
const closing: fc.Arbitrary<Draft> = day.map((d) => closed(d));

/** Any register, in the order of the days of recording. */
function registers(...kinds: readonly fc.Arbitrary<Draft>[]): fc.Arbitrary<readonly RegisterEvent[]> {
  return fc
    .array(fc.oneof(...kinds), { maxLength: 12 })
    .map((drafts) => registerOf(drafts.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))));
}
const anyRegister = registers(receipt, receipt, decision, closing);

const standingsOn = (asOf: string, events: readonly RegisterEvent[]): readonly Standing[] =>
  listOn(asOf, events).standings;

describe('measures', () => {
  test('on time ≤ received ≤ expected, no rate over 100, and the groups add up', () => {
    fc.assert(
      fc.property(anyRegister, day, (events, asOf) => {
        const { measures, standings } = listOn(asOf, events);
        expect(measures.onTime).toBeLessThanOrEqual(measures.received);
        expect(measures.received).toBeLessThanOrEqual(measures.expected);
        expect(measures.rate ?? 0).toBeLessThanOrEqual(100);
        expect(measures.rate === 100).toBe(measures.expected > 0 && measures.received === measures.expected);
        const groups = measuresByGroup(standings);
        for (const name of ['expected', 'received', 'onTime'] as const) {
          expect(groups.reduce((sum, g) => sum + g.measures[name], 0)).toBe(measures[name]);
        }
      }),
    );
  });

  test('without decisions, received never falls as days go by', () => {
    fc.assert(
      fc.property(registers(receipt), (events) => {
        const counts = Array.from({ length: 30 }, (_, n) => listOn(at(n), events).measures.received);
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      }),
    );
  });
});

test('undo of an event = the event never was', () => {
  fc.assert(
    fc.property(anyRegister, target, day, (events, n, asOf) => {
      fc.pre(events.some((e) => e.id === eventId(n)));
      const [taken] = registerOf([undone(at(24), n)]);
      const after = [...events, { ...taken, id: eventId(99) } as RegisterEvent];
      const never = events.filter((e) => e.id !== eventId(n));
      expect(standingsOn(asOf, after)).toEqual(standingsOn(asOf, never));
    }),
  );
});

test('a unit’s standing depends on its own events in their order, not on how units interleave', () => {
  fc.assert(
    fc.property(registers(receipt, decision), day, (events, asOf) => {
      const unitOf = (e: RegisterEvent) => ('unit' in e ? (e.unit ?? '') : '');
      const sorted = events.toSorted((a, b) => (unitOf(a) < unitOf(b) ? -1 : unitOf(a) > unitOf(b) ? 1 : 0));
      // Confirmations name an event: of whatever unit, the order among them stays.
      const confirming = events.filter((e) => e.kind === 'confirmed');
      const others = sorted.filter((e) => e.kind !== 'confirmed');
      expect(standingsOn(asOf, [...others, ...confirming])).toEqual(standingsOn(asOf, events));
    }),
  );
});

test('receipts of different days may be recorded in any order', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { maxLength: 5 });
  const shuffled = days.chain((own) =>
    fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
  );
  fc.assert(
    fc.property(shuffled, ([own, other]) => {
      const look = (order: readonly number[]) => {
        const drafts = order.map((n) => data('2026-07-10', { arrived: at(n) }));
        return standingsOn('2026-07-10', registerOf(drafts)).map((s) => [
          s.kind,
          s.days,
          s.judgedBy,
          s.accepted?.arrived,
        ]);
      };
      expect(look(other)).toEqual(look(own));
    }),
  );
});

test('as-recorded agrees with as-of on any day after everything was recorded', () => {
  fc.assert(
    fc.property(anyRegister, (events) => {
      const [now, then] = [true, false].map((asRecorded) => listOn('2026-08-01', events, { asRecorded }));
      expect(now).toEqual(then);
    }),
  );
});

test('every standing is whole: days with late and overdue, one current version per form, accepted is current', () => {
  fc.assert(
    fc.property(anyRegister, day, (events, asOf) => {
      for (const s of standingsOn(asOf, events)) {
        if (s.kind === 'late' || s.kind === 'overdue') expect(s.days).toBeGreaterThan(0);
        if (['on-time', 'open', 'extended', 'not-yet-due', 'nil'].includes(s.kind))
          expect(s.days).toBeUndefined();
        const current = s.arrivals.filter((a) => a.state === 'current' && !a.afterClosing);
        expect(new Set(current.map((a) => a.form)).size).toBe(current.length);
        if (s.accepted) expect(current.filter((a) => a.form === 'data')).toEqual([s.accepted]);
        if (s.kind === 'returned') expect(s.accepted).toBeUndefined();
        if (s.kind === 'on-time') expect((s.judgedBy?.date ?? '9999') <= (s.lastOnTimeDay ?? '')).toBe(true);
      }
    }),
  );
});
