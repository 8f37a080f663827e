import type { Words } from '../messages/words.ts';
import type { Block, DocAppendix, Table, TableRow } from '../model/doc.ts';
import type { StandingKind } from '../model/standing.ts';
import { shortDay, vietnameseNumber } from '../text/print.ts';
import { ruleSentence } from './consolidated-doc-standing.ts';
import { lateOrSilent, notSent, type Source, sentence } from './consolidated-doc-words.ts';
import { type ArrivalCell, type StandingGroup, type StandingRow, standingTable } from './standing-table.ts';

const arrivalText = (cell: ArrivalCell | undefined): string =>
  cell === undefined ? '' : cell.arrived === undefined ? 'chưa ghi ngày' : shortDay(cell.arrived);

const documentText = (row: StandingRow): string =>
  [row.documentNumber, row.documentDate && shortDay(row.documentDate)].filter(Boolean).join('\n');

function rowsOf(group: StandingGroup, plans: ReadonlyMap<string, string>): readonly TableRow[] {
  const count = vietnameseNumber(group.rows.length);
  return [
    { cells: [{ text: `${group.name} (${count})`, across: 8 }], emphasis: 'group' },
    ...group.rows.map((row) => ({
      cells: [
        { text: row.ordinal === undefined ? '' : String(row.ordinal) },
        { text: row.unit.name },
        { text: row.standing },
        { text: documentText(row) },
        { text: arrivalText(row.document) },
        { text: arrivalText(row.dataFile) },
        { text: plans.get(row.unit.id) ?? '' },
        { text: row.notes.join('; ') },
      ],
    })),
  ];
}

const standingColumns: Pick<Table, 'columns' | 'head'> = {
  columns: [
    { share: 6, align: 'center' },
    { share: 27, align: 'left' },
    { share: 18, align: 'left' },
    { share: 16, align: 'center' },
    { share: 13, align: 'center' },
    { share: 13, align: 'center' },
    { share: 17, align: 'left' },
    { share: 24, align: 'left' },
  ],
  head: [
    [
      { text: 'TT', down: 2 },
      { text: 'Cơ quan, đơn vị', down: 2 },
      { text: 'Tình trạng', down: 2 },
      { text: 'Số, ngày văn bản', down: 2 },
      { text: 'Ngày đến', across: 2 },
      { text: 'Kế hoạch triển khai của đơn vị', down: 2 },
      { text: 'Ghi chú', down: 2 },
    ],
    [{ text: 'Văn bản ký' }, { text: 'Tệp số liệu' }],
  ],
};

const opening = (source: Source, words: Words) =>
  sentence(
    `Tính đến ngày ${shortDay(source.consolidation.standing.asOf)}. ${ruleSentence(source, words)}`.trim(),
  );

/** Phụ lục I: every unit, whatever its standing. */
export function standingAppendix(source: Source, words: Words): DocAppendix {
  const { consolidation, plan } = source;
  const table = standingTable(consolidation.standing, plan, words);
  const plans = new Map(consolidation.ownPlans.map((p) => [p.unit.id, p.document]));
  const groups = [...table.groups, ...(table.notOwing ? [table.notOwing] : [])];
  return {
    title: 'Tình hình gửi báo cáo của các cơ quan, đơn vị, địa phương',
    landscape: true,
    blocks: [
      opening(source, words),
      {
        kind: 'table',
        table: {
          caption: 'Tình trạng gửi báo cáo của từng cơ quan, đơn vị, địa phương',
          ...standingColumns,
          rows: groups.flatMap((g) => rowsOf(g, plans)),
        },
      },
    ],
  };
}

interface Column {
  readonly head: string;
  readonly share: number;
  readonly align: 'left' | 'center';
  readonly text: (row: StandingRow) => string;
}

const unitColumn: Column = {
  head: 'Cơ quan, đơn vị',
  share: 36,
  align: 'left',
  text: (row) => row.unit.name,
};

const daysColumn = (head: string): Column => ({
  head,
  share: 14,
  align: 'center',
  text: (row) => (row.daysLate === undefined ? '' : vietnameseNumber(row.daysLate)),
});

const notesColumn: Column = {
  head: 'Ghi chú',
  share: 32,
  align: 'left',
  text: (row) => row.notes.join('; '),
};

const silentColumns: readonly Column[] = [
  unitColumn,
  // The days have a column of their own.
  { head: 'Tình trạng', share: 28, align: 'left', text: (row) => row.standing.replace(/ \(\d+ ngày\)$/, '') },
  daysColumn('Số ngày quá hạn'),
  notesColumn,
];

const lateColumns: readonly Column[] = [
  unitColumn,
  { head: 'Số, ngày văn bản', share: 26, align: 'center', text: documentText },
  { head: 'Ngày đến', share: 22, align: 'center', text: (row) => arrivalText(row.dataFile ?? row.document) },
  daysColumn('Số ngày chậm'),
  notesColumn,
];

function listTable(caption: string, columns: readonly Column[], groups: readonly StandingGroup[]): Table {
  const count = groups.reduce((n, g) => n + g.rows.length, 0);
  const first = groups.map((_g, i) => groups.slice(0, i).reduce((n, g) => n + g.rows.length, 1));
  return {
    caption: `${caption} (${vietnameseNumber(count)})`,
    columns: [{ share: 8, align: 'center' }, ...columns],
    head: [['TT', ...columns.map((c) => c.head)].map((text) => ({ text }))],
    rows: groups.flatMap((g, at): readonly TableRow[] => [
      {
        cells: [{ text: `${g.name} (${vietnameseNumber(g.rows.length)})`, across: columns.length + 1 }],
        emphasis: 'group',
      },
      ...g.rows.map((row, i) => ({
        cells: [{ text: String((first[at] ?? 1) + i) }, ...columns.map((c) => ({ text: c.text(row) }))],
      })),
    ]),
  };
}

/** Phụ lục IV: who sent late or nothing, with the days by the rule printed above; absent where nobody did. */
export function lateAppendix(source: Source, words: Words): DocAppendix | undefined {
  if (!lateOrSilent(source)) return undefined;
  const { consolidation, plan } = source;
  const { groups } = standingTable(consolidation.standing, plan, words);
  const only = (kinds: readonly StandingKind[]): readonly StandingGroup[] =>
    groups
      .map((g) => ({ ...g, rows: g.rows.filter((row) => kinds.includes(row.kind)) }))
      .filter((g) => g.rows.length > 0);
  const lists = [
    ['Cơ quan, đơn vị, địa phương chưa gửi báo cáo', silentColumns, only(notSent)],
    ['Cơ quan, đơn vị, địa phương gửi báo cáo chậm', lateColumns, only(['late'])],
  ] as const;
  return {
    title: 'Các cơ quan, đơn vị, địa phương gửi báo cáo chậm hoặc chưa gửi báo cáo',
    landscape: false,
    blocks: [
      opening(source, words),
      sentence('Số ngày chậm, quá hạn là ngày theo lịch, tính từ sau ngày cuối cùng còn đúng hạn.'),
      ...lists.flatMap(([caption, columns, found]): readonly Block[] =>
        found.length === 0 ? [] : [{ kind: 'table', table: listTable(caption, columns, found) }],
      ),
    ],
  };
}
