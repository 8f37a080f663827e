import { standingAnchor } from '../model/anchor.ts';
import type { Cell, Row } from '../model/book.ts';
import type { Chart } from '../model/chart.ts';
import { cell, cellName, columnRange, headRow, label, onSheet, rowOf } from '../model/sheet-text.ts';
import type { Standing, StandingKind } from '../model/standing.ts';
import { capital } from './book-parts.ts';
import type { OverviewSource, Section } from './consolidated-book-overview.ts';
import { columnCharted, standingColumn, summaryName } from './consolidated-book-overview-cells.ts';
import type { StandingGroup } from './standing-table.ts';

const kinds: readonly { readonly name: string; readonly of: readonly StandingKind[] }[] = [
  { name: 'Báo cáo đúng hạn', of: ['on-time'] },
  { name: 'Chậm', of: ['late'] },
  { name: 'Không phát sinh', of: ['nil'] },
  { name: 'Cần xác nhận ngày đến', of: ['confirm-arrival'] },
  { name: 'Trả lại', of: ['returned'] },
  { name: 'Chưa gửi', of: ['overdue', 'extended', 'open', 'not-yet-due'] },
];
type Kind = (typeof kinds)[number];

const count = (standings: readonly Standing[], kind: Kind): number =>
  standings.filter((s) => kind.of.includes(s.kind)).length;

interface Counted {
  readonly group: StandingGroup;
  readonly expected: number;
  /** Cell of the number expected, and the cells of the units' standings. */
  readonly expectedAt: string;
  readonly standingsAt: string;
}

/** Groups that owe something, with where the other sheets hold them. */
function countedGroups({ table, standing, measuresRow, provenance }: OverviewSource): readonly Counted[] {
  let row = standing.freeze?.rows ?? 0;
  const all = table.groups.map((group, i): Counted => {
    const from = row + 1;
    row += group.rows.length + 1;
    return {
      group,
      expected: provenance.measuresOf(group.standings).expected,
      expectedAt: onSheet(summaryName, cellName(2, measuresRow + 1 + i)),
      standingsAt: onSheet(standing.name, columnRange(standingColumn, from, row - 1)),
    };
  });
  return all.filter((g) => g.expected > 0);
}

/** How many units of a group stand so, counted live by the first words of their standing. */
function countCell(g: Counted, k: Kind, { words }: OverviewSource): Cell {
  const counted = k.of.map((kind) => `COUNTIF(${g.standingsAt},"${capital(words.standings[kind])}*")`);
  const formula = `SUM(${counted.join(',')})`;
  return cell({ formula, value: count(g.group.standings, k) }, 'number', { format: 'whole' });
}

function countRow(g: Counted, shown: readonly Kind[], source: OverviewSource): Row {
  const expected = cell({ formula: g.expectedAt, value: g.expected }, 'number', {
    format: 'whole',
    anchor: standingAnchor('expected', g.group.id),
  });
  return rowOf([label(g.group.name), expected, ...shown.map((k) => countCell(g, k, source))]);
}

const categoryOf = (g: Counted): string => `${g.group.name} (${g.expected})`;
const shareOf = (g: Counted, k: Kind): number => count(g.group.standings, k) / g.expected;

/** The shares of the counts in row `at` (from 0). */
function shareRow(g: Counted, shown: readonly Kind[], at: number): Row {
  const shares = shown.map((k, j) =>
    cell({ formula: `${cellName(2 + j, at)}/${cellName(1, at)}`, value: shareOf(g, k) }, 'number', {
      format: 'percent',
    }),
  );
  return rowOf([label(categoryOf(g)), label(''), ...shares]);
}

function chartOf(groups: readonly Counted[], shown: readonly Kind[]): Chart {
  const told = groups.map((g) => {
    const counts = shown.map((k) => `${k.name.toLocaleLowerCase('vi')} ${count(g.group.standings, k)}`);
    return `${g.group.name} (${g.expected} đơn vị): ${counts.join(', ')}`;
  });
  return {
    kind: 'stacked-bar',
    title: 'Tình hình gửi báo cáo theo nhóm',
    alt: `Tình hình gửi báo cáo theo nhóm. ${told.join('; ')}.`,
    valueTitle: 'Tỷ lệ trên số phải báo cáo',
    categories: groups.map(categoryOf),
    series: shown.map((k) => ({ name: k.name, values: groups.map((g) => shareOf(g, k)) })),
    format: 'percent',
  };
}

/** Counts by standing, and below them their shares, which the chart shows: groups of 4 and of 147 stand side by side. */
export function groupSection(source: OverviewSource): Section | undefined {
  const groups = countedGroups(source);
  if (groups.length === 0) return undefined;
  const shown = kinds.filter((k) => groups.some((g) => count(g.group.standings, k) > 0));
  const names = shown.map((k) => k.name);
  return {
    title: 'Tình hình gửi báo cáo theo nhóm',
    chartRows: 19,
    apart: groups.length > 4,
    table: (start) => [
      headRow(['Nhóm cơ quan, đơn vị', 'Phải báo cáo', ...names]),
      ...groups.map((g) => countRow(g, shown, source)),
      headRow(['Tỷ lệ trên số phải báo cáo', '', ...names]),
      ...groups.map((g, i) => shareRow(g, shown, start + 1 + i)),
    ],
    chart: (start) => ({
      chart: chartOf(groups, shown),
      ranges: columnCharted(
        start + groups.length + 1,
        groups.length,
        shown.map((_k, j) => 2 + j),
      ),
    }),
  };
}
