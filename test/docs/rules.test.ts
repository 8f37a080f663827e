import { describe, expect, test } from 'vitest';
import { templateSamples } from '../../src/compose/template-samples.ts';
import { periodById } from '../../src/model/plan.ts';
import type { DeadlineRule } from '../../src/model/reporting.ts';
import { readArrivals } from '../../src/read/arrivals.ts';
import { documentPlaceholders } from '../../src/render/docx-placeholders.ts';
import { deadlineFor } from '../../src/schedule/deadline.ts';
import { makeUp, obligationsFor } from '../../src/schedule/obligations.ts';
import { dayWithWeekday } from '../../src/text/print.ts';
import { shippedPlan } from '../support/shipped-plan.ts';
import { fencedLines, page, tableRows } from './pages.ts';

const plan = (() => {
  const read = shippedPlan().value.plan;
  if (!read) throw new Error('the shipped plan cannot be read');
  return read;
})();

describe('docs/quy-tac.md: worked days', () => {
  const rows = tableRows(page('docs/quy-tac.md')).filter((cells) => /^20\d\d-\d\d$/.test(cells[0] ?? ''));

  test('nine of them', () => expect(rows.length).toBe(9));

  test.each(rows)('%s, %s: %s', (id = '', rule = '', day = '') => {
    const [wording, roll] = rule.split(', ') as [DeadlineRule['wording'], DeadlineRule['roll']];
    const period = periodById(plan, id);
    if (!period) throw new Error(`no period ${id}`);
    const { lastOnTimeDay } = deadlineFor(period, { wording, roll, counts: 'arrived' }, plan.calendar);
    expect(day.startsWith(dayWithWeekday(lastOnTimeDay))).toBe(true);
  });
});

test('docs/quy-tac.md: N and how it is made up', () => {
  const period = periodById(plan, '2026-06');
  const obligations = period ? obligationsFor(plan, period) : [];
  const [so, banNganh, donVi, xa, phuong] = makeUp(obligations).map((g) => g.units);
  expect(page('docs/quy-tac.md')).toContain(
    `N = ${obligations.length} = ${so} sở + ${banNganh} ban, ngành cấp tỉnh + ${donVi} đơn vị cấp tỉnh + ${xa} UBND xã + ${phuong} UBND phường.`,
  );
  for (const text of [
    `${plan.units.length} đơn vị`,
    `${obligations.length} đơn vị phải`,
    `${plan.units.length} units`,
  ])
    expect(page('README.md')).toContain(text);
});

test('docs/so-tay.md: the CSV of the incoming book is read as it stands', () => {
  const lines = fencedLines(page('docs/so-tay.md')).map((l) => l.text);
  const start = lines.findIndex((l) => l.startsWith('Số đến,'));
  const { rows, missing } = readArrivals(lines.slice(start, start + 3).join('\n'));
  expect(missing).toEqual([]);
  expect(rows.map((r) => [r.unit, r.arrived, r.file, r.period])).toEqual([
    ['UBND xã Hà Trung', '17/6/2026', 'ha-trung.xlsx', '2026-06'],
    ['Sở Nội vụ', '18/6/2026', '', '2026-06'],
  ]);
});

test('docs/so-tay.md: every other way to head a column is understood', () => {
  const rows = tableRows(page('docs/so-tay.md'));
  const at = rows.findIndex(([name]) => name === 'Ngày đến');
  const headings = rows.slice(at, at + 7).flatMap(([name = '', others = '']) => {
    const names =
      others === '' ? [] : others.split(name.startsWith('Số và') || name === 'Ngày văn bản' ? '; ' : ', ');
    return [name, ...names].map((heading) => ({ name, heading }));
  });
  expect(headings.length).toBeGreaterThan(14);
  const value = 'x';
  const unread = headings.filter(({ heading }) => {
    const { rows: read } = readArrivals(`"${heading}"\n${value}`);
    return !Object.values(read[0] ?? {}).includes(value);
  });
  expect(unread).toEqual([]);
});

test('docs/so-tay.md: the placeholders of the Word template', () => {
  const rows = page('docs/so-tay.md')
    .split('\n')
    .filter((line) => line.startsWith('| `{{'));
  const named = rows.flatMap((row) => [...row.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]));
  const [report] = templateSamples;
  const sections = report?.doc.sections?.map((s) => s.tag) ?? [];
  const known = [...Object.keys(documentPlaceholders), ...sections];
  expect(named.filter((name) => name !== 'ten').toSorted()).toEqual(known.toSorted());
});
