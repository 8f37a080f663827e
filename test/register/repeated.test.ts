import { expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import { eventsBefore, lastAbout, saysTheSame } from '../../src/register/repeated.ts';

const note = (n: number, more: Partial<RegisterEvent> = {}): RegisterEvent =>
  ({
    id: `2026-06-000${n}`,
    period: '2026-06',
    recordedAt: '2026-06-18T08:00:00+07:00',
    by: 'văn thư mẫu',
    kind: 'note',
    unit: 'xa-ha-trung',
    reason: 'Đã gọi điện',
    ...more,
  }) as RegisterEvent;

test('who recorded it, when and under which number make no difference; anything else does', () => {
  const other = { id: '2026-06-0009', recordedAt: '2026-06-19T08:00:00+07:00', by: 'văn thư khác' };
  expect(saysTheSame(note(1), note(1, other))).toBe(true);
  expect(saysTheSame(note(1), note(1, { unit: 'xa-khac' }))).toBe(false);
  expect(saysTheSame(note(1), { kind: 'note', unit: 'xa-ha-trung', reason: 'Đã gọi điện lần hai' })).toBe(
    false,
  );
  expect(saysTheSame({ kind: 'nil', decided: civilDate('2026-06-18') }, { kind: 'nil' })).toBe(false);
  expect(saysTheSame({ kind: 'nil', decided: undefined }, { kind: 'nil' })).toBe(true);
});

test('the last about a unit is one that stands: not taken back, not a refused file, not of another unit', () => {
  const undone = { kind: 'undone', unit: undefined, event: '2026-06-0002', reason: 'nhầm' } as const;
  const events = [
    note(1),
    note(2),
    note(3, undone as unknown as Partial<RegisterEvent>),
    note(4, { unit: 'xa-khac' }),
    note(5, { kind: 'refused' } as Partial<RegisterEvent>),
  ];
  expect(lastAbout(events, 'xa-ha-trung')?.id).toBe('2026-06-0001');
  expect(lastAbout(events, 'xa-la')).toBeUndefined();
  expect(eventsBefore(events, events[3] as RegisterEvent)).toHaveLength(3);
});
