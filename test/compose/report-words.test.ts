import { expect, test } from 'vitest';
import { listOf } from '../../src/cli/editing-steps.ts';
import { titleOnEveryPage } from '../../src/compose/book-parts.ts';
import { comparisonCell } from '../../src/compose/consolidated-book-cells.ts';
import { figureRuns } from '../../src/compose/consolidated-doc-figure-words.ts';
import { findingText } from '../../src/messages/findings.ts';
import { cliVi } from '../../src/messages/vi/cli.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { IndicatorFigures } from '../../src/model/consolidation.ts';
import type { Figure } from '../../src/model/reporting.ts';
import { smallPlan } from '../support/plan.ts';

const plan = smallPlan();
const indicator = plan.reporting.indicators.find((i) => i.id === 'tin-bai');
if (!indicator) throw new Error('tin-bai');
const unevenWindow = { from: civilDate('2025-10-10'), to: civilDate('2025-12-14') };
const told = (figure: Figure, value: number, before: number): IndicatorFigures => ({
  indicator,
  figure,
  total: { value, given: 2, asked: 3 },
  byGroup: [],
  comparison: { period: '2025-12', units: 1, now: value, before, change: null, unevenWindow },
  sources: [],
  leftOut: [],
});
const text = (...figures: readonly IndicatorFigures[]): string =>
  figureRuns({ indicator, figures })
    .map((r) => r.text)
    .join('');

test('figures that are alike are told once, and the earlier days stand once in a line', () => {
  const alike = text(told('period', 12, 10), told('cumulative', 12, 10));
  expect(alike).toMatch(/^trong kỳ và lũy kế từ đầu năm 12 /);
  const apart = text(told('period', 12, 10), told('cumulative', 14, 11));
  expect(apart.split('từ 10/10/2025')).toHaveLength(2);
  expect(apart).toContain('lũy kế từ đầu năm 14 ');
});

test('the year before has its name on every figure of the line', () => {
  const runs = figureRuns({ indicator, figures: [told('period', 12, 10), told('cumulative', 14, 11)] });
  expect(runs.flatMap((r) => r.anchor ?? [])).toEqual([
    'so/tin-bai/period',
    'ck/tin-bai/period',
    'so/tin-bai/cumulative',
    'ck/tin-bai/cumulative',
  ]);
});

test('a passage that is gone is told by the names of its unit and its question', () => {
  const passage = { unit: 'so-noi-vu', answer: 'task/1.1/result', use: true, text: 'x' };
  const [line = ''] = listOf([{ kind: 'gone', path: [], passage } as never], plan, cliVi);
  expect(line).toContain('Sở Nội vụ');
  expect(line).toContain('Nhiệm vụ 1.1');
  expect(line).not.toContain('task/');
});

test('a damaged file of any kind is not said to belong into Excel, nor to come from a unit', () => {
  const said = findingText('vi', 'file-damaged');
  const all = [said.expected({}), said.remedy({})].join(' ');
  expect(all).not.toContain('mở được bằng Excel');
  expect(all).not.toContain('đề nghị đơn vị');
});

test('a ratio beside the year before is written to two decimals, as in the report', () => {
  const column = { figures: told('period', 93.14, 78.32), part: 'percent', column: 5 } as never;
  expect(comparisonCell(column, 'now', 9)).toMatchObject({ format: 'share', anchor: 'ck/tin-bai/period' });
  expect(titleOnEveryPage).toEqual({ from: 2, to: 3 });
});
