import { standingAnchor } from '../model/anchor.ts';
import type { Table, TableCell } from '../model/doc.ts';
import type { Measures, Standing, StandingKind } from '../model/standing.ts';
import { rateText, vietnameseNumber } from '../text/print.ts';
import { notSent, type Source } from './consolidated-doc-words.ts';

interface GroupRow {
  readonly name: string;
  readonly standings: readonly Standing[];
  readonly measures: Measures;
  readonly group?: string;
}

function groupRows({ consolidation, plan, measuresOf }: Source): readonly GroupRow[] {
  const { standings, measures } = consolidation.standing;
  const groups = plan.groups
    .map((g) => ({ ...g, standings: standings.filter((s) => s.unit.group === g.id) }))
    .map((g) => ({ group: g.id, name: g.name, standings: g.standings, measures: measuresOf(g.standings) }))
    .filter((g) => g.measures.expected > 0);
  return [...groups, { name: 'Tổng cộng', standings, measures }];
}

function groupCells({ standings, measures: m, group }: GroupRow): readonly TableCell[] {
  const count = (value: number, measure: string): TableCell => ({
    text: vietnameseNumber(value),
    anchor: standingAnchor(measure, group),
  });
  const kinds = (...wanted: readonly StandingKind[]): number =>
    standings.filter((s) => wanted.includes(s.kind)).length;
  return [
    count(m.expected, 'expected'),
    count(m.received, 'received'),
    { text: rateText(m.received, m.expected) },
    count(m.onTime, 'on-time'),
    { text: rateText(m.onTime, m.expected) },
    count(kinds('late'), 'late'),
    count(kinds('returned'), 'returned'),
    count(kinds(...notSent), 'missing'),
  ];
}

/** The measures by group: what the Chairman looks at first. */
export function groupTable(source: Source): Table {
  const rows = groupRows(source);
  return {
    caption: 'Tình hình gửi báo cáo theo nhóm cơ quan, đơn vị, địa phương',
    columns: [
      { share: 8, align: 'center' },
      { share: 28, align: 'left' },
      ...[12, 12, 13, 12, 13, 11, 11, 11].map((share) => ({ share, align: 'center' as const })),
    ],
    head: [
      [
        'TT',
        'Nhóm',
        'Phải gửi',
        'Đã gửi',
        'Tỷ lệ gửi',
        'Đúng hạn',
        'Tỷ lệ đúng hạn',
        'Gửi chậm',
        'Trả lại',
        'Chưa gửi',
      ].map((text) => ({ text })),
    ],
    rows: rows.map((row, i) => ({
      cells: [{ text: row.group === undefined ? '' : String(i + 1) }, { text: row.name }, ...groupCells(row)],
      ...(row.group === undefined ? { emphasis: 'total' as const } : {}),
    })),
  };
}
