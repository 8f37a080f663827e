import { expect, test } from 'vitest';
import type { RegisterEvent } from '../../src/model/register.ts';
import { sameFile, sameNumber } from '../../src/register/duplicates.ts';
import { data, document, eventId, file, refused, registerOf } from '../support/register.ts';

test('the identical file: its receipt rather than its refusal', () => {
  const events = registerOf([refused('2026-06-17'), data('2026-06-18', { file: file('r') })]);
  expect(sameFile(events, file('r').sha256)?.id).toBe(eventId(2));
  expect(sameFile(events.slice(0, 1), file('r').sha256)?.kind).toBe('refused');
  expect(sameFile(events, file('x').sha256)).toBeUndefined();
});

test('the same number is the same unit, number, symbol and year', () => {
  const events = registerOf([
    document('2026-06-18', { documentNumber: '12/BC-UBND', documentDate: '2026-06-17' }),
    data('2026-06-18', { documentNumber: 'Số: 12/BC-UBND', documentDate: '2026-06-17' }),
    data('2026-06-18', { documentNumber: '12/BC-UBND', documentDate: '2025-12-30' }),
    data('2026-06-18', { documentNumber: '12/BC-UBND', documentDate: '2026-06-17', unit: 'so-noi-vu' }),
    data('2026-06-18', { documentNumber: '12/KH-UBND', documentDate: '2026-06-17' }),
    data('2026-06-18'),
  ]);
  const twins = sameNumber(events, events[0] as Extract<RegisterEvent, { kind: 'received' }>);
  expect(twins.map((e) => e.id)).toEqual([eventId(2)]);
});
