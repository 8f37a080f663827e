import type { Words } from '../messages/words.ts';
import { unitStandingAnchor } from '../model/anchor.ts';
import type { Block, DocAppendix, Table, TableCell, TableRow } from '../model/doc.ts';
import { type StandingKind, stoodOn } from '../model/standing.ts';
import { shortDay, vietnameseNumber } from '../text/print.ts';
import { closedSentences } from './closed-period-lines.ts';
import { closedText } from './closed-standing.ts';
import { ruleSentence } from './consolidated-doc-standing.ts';
import { standingColumns } from './consolidated-doc-standing-columns.ts';
import { lateOrSilent, notSent, type Source, sentence } from './consolidated-doc-words.ts';
import { type ArrivalCell, type StandingGroup, type StandingRow, standingTable } from './standing-table.ts';

const arrivalText = (cell: ArrivalCell | undefined): string =>
  cell === undefined ? '' : cell.arrived === undefined ? 'chưa ghi ngày' : shortDay(cell.arrived);

const documentText = (row: StandingRow): string =>
  [row.documentNumber, row.documentDate && shortDay(row.documentDate)].filter(Boolean).join('\n');

/** What the register says of a unit: arrivals, rule and days can be asked. */
const ofUnit = ({ unit }: StandingRow, text: string): TableCell =>
  text === '' ? { text } : { text, anchor: unitStandingAnchor(unit.id) };

function rowsOf(group: StandingGroup, plans: ReadonlyMap<string, string>): readonly TableRow[] {
  const count = vietnameseNumber(group.rows.length);
  return [
    { cells: [{ text: `${group.name} (${count})`, across: 8 }], emphasis: 'group' },
    ...group.rows.map((row) => ({
      cells: [
        { text: row.ordinal === undefined ? '' : String(row.ordinal) },
        { text: row.unit.name },
        ofUnit(row, row.standing),
        ofUnit(row, documentText(row)),
        ofUnit(row, arrivalText(row.document)),
        ofUnit(row, arrivalText(row.dataFile)),
        { text: plans.get(row.unit.id) ?? '' },
        { text: row.notes.join('; ') },
      ],
    })),
  ];
}

const opening = (source: Source, words: Words) =>
  sentence(
    [
      `Tính đến ngày ${shortDay(stoodOn(source.consolidation.standing))}.`,
      ...closedText(source.consolidation.standing),
      ...closedSentences(source.consolidation.standing),
      ruleSentence(source, words),
    ]
      .join(' ')
      .trim(),
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
  /** Follows from the register: has an anchor. */
  readonly ofRegister?: boolean;
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
  ofRegister: true,
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
  {
    head: 'Tình trạng',
    share: 28,
    align: 'left',
    ofRegister: true,
    text: (row) => row.standing.replace(/ \(\d+ ngày\)$/, ''),
  },
  daysColumn('Số ngày quá hạn'),
  notesColumn,
];

const lateColumns: readonly Column[] = [
  unitColumn,
  { head: 'Số, ngày văn bản', share: 26, align: 'center', ofRegister: true, text: documentText },
  {
    head: 'Ngày đến',
    share: 22,
    align: 'center',
    ofRegister: true,
    text: (row) => arrivalText(row.dataFile ?? row.document),
  },
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
        cells: [
          { text: String((first[at] ?? 1) + i) },
          ...columns.map((c) => (c.ofRegister ? ofUnit(row, c.text(row)) : { text: c.text(row) })),
        ],
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
  const untilWord = consolidation.standing.closedOn === undefined ? '' : ' đến ngày khóa kỳ';
  const lists = [
    [`Cơ quan, đơn vị, địa phương chưa gửi báo cáo${untilWord}`, silentColumns, only(notSent)],
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
