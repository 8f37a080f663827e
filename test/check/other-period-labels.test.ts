import { expect, test } from 'vitest';
import { periodOfLetter } from '../../src/check/recognise-period.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Period } from '../../src/model/reporting.ts';
import { buildUnitIndex } from '../../src/text/unit-names.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';

// How letters of another decision name its months and quarters.

const month = (n: number): Period =>
  smallPeriod('2026-06', {
    id: `2026-${String(n).padStart(2, '0')}`,
    label: `tháng ${n} năm 2026`,
    window: { from: civilDate('2026-06-16'), to: civilDate('2026-07-15') },
  });
const quarter = smallPeriod('2026-06', { id: '2026-09', label: 'quý III năm 2026' });

function named(subject: string, periods: readonly Period[], date = '2026-07-20'): string | undefined {
  const plan = { ...smallPlan(), periods };
  return periodOfLetter({
    plan,
    index: buildUnitIndex(plan.units, plan.office.place),
    submission: undefined,
    fileName: 'x.docx',
    told: {},
    letter: { style: 'state', sections: [], scanned: false, subject, date: civilDate(date) },
  })?.id;
}

test.each([
  ['Kết quả chống hạn tháng 7 năm 2026', '2026-07'],
  ['Kết quả chống hạn tháng 07/2026', '2026-07'],
  ['Kết quả chống hạn tháng 7/2026', '2026-07'],
  ['Kết quả chống hạn tháng 1 năm 2026', '2026-01'],
  ['Kết quả chống hạn tháng 11 năm 2026', '2026-11'],
  ['Kết quả chống hạn', undefined],
  ['Thực hiện Công văn ngày 02 tháng 7 năm 2026 về chống hạn', undefined],
])('%s', (subject, id) => {
  expect(named(subject, [1, 7, 11].map(month))).toBe(id);
});

test.each(['quý III năm 2026', 'quý 3/2026', 'Quý III/2026'])('%s', (text) => {
  expect(named(`Kết quả chống hạn ${text}`, [quarter])).toBe('2026-09');
});

test('a month is not the year it lies in', () => {
  const year = smallPeriod('2026-12', { label: 'năm 2026' });
  expect(named('Kết quả tuyên truyền năm 2026', [year], '2026-12-10')).toBe('2026-12');
  expect(named('Kết quả tuyên truyền tháng 11 năm 2026', [year], '2026-12-10')).toBeUndefined();
});
