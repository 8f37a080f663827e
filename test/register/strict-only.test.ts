import { describe, test } from 'vitest';
import { type ArrivalCase, byRule, checkArrival } from '../support/arrival-case.ts';
import { data, extended, nil } from '../support/register.ts';

describe('the strict-only group: sent, late by the rule in force, in time by `by` + `next-working-day`', () => {
  // 20/6/2026 is a Saturday: the lenient last day is Monday 22/6.
  test.each<ArrivalCase>([
    { law: 'on the lenient day', events: [data('2026-06-22')], expected: { kind: 'late', strictOnly: true } },
    { law: 'the day after', events: [data('2026-06-23')], expected: { kind: 'late', strictOnly: false } },
    { law: 'in time', events: [data('2026-06-19')], expected: { kind: 'on-time', strictOnly: false } },
    { law: 'not sent', events: [], expected: { kind: 'overdue', strictOnly: false } },
    { law: 'nil', events: [nil('2026-06-22')], expected: { kind: 'nil', strictOnly: false } },
    {
      law: 'nobody is strict-only under the lenient rule itself',
      events: [data('2026-06-23')],
      expected: { kind: 'late', strictOnly: false },
      look: byRule({ wording: 'by', roll: 'next-working-day' }),
    },
    {
      law: 'late even by an extension past the lenient day',
      events: [extended('2026-06-10', '2026-06-24'), data('2026-06-25')],
      expected: { kind: 'late', strictOnly: false },
    },
  ])('$law', checkArrival);
});
