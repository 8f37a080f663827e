import type { Words } from '../messages/words.ts';
import type { Block, DocAppendix, Table, TableRow } from '../model/doc.ts';
import type { Standing, StandingKind } from '../model/standing.ts';
import { rateText, shortDay, vietnameseNumber } from '../text/print.ts';
import { bodies, dash, namedAtMost, requestName, type Source, sentence } from './consolidated-doc-words.ts';
import { type ArrivalCell, type StandingGroup, standingTable } from './standing-table.ts';
import { outOf, upperFirst } from './vietnamese-sentences.ts';

const notSent: readonly StandingKind[] = ['overdue', 'extended', 'open', 'not-yet-due'];
const countedApart: readonly StandingKind[] = [
  'late',
  'confirm-arrival',
  'returned',
  'nil',
  'overdue',
  'extended',
  'open',
  'not-yet-due',
  'exempt',
];

export const ofKind = (source: Source, ...kinds: readonly StandingKind[]): readonly Standing[] =>
  source.consolidation.standing.standings.filter((s) => kinds.includes(s.kind));
export const missing = (source: Source): readonly Standing[] => ofKind(source, ...notSent);

/** The rule and the last on-time day as every list prints them; the deadline is one for all units of a period. */
function ruleSentence(source: Source, words: Words): string {
  const deadline = source.consolidation.standing.standings.find((s) => s.obligation)?.obligation?.deadline;
  return deadline === undefined ? '' : upperFirst(words.deadline(deadline));
}

/** Names while they are few, else how many of each group; the appendix names all. */
function named(source: Source, standings: readonly Standing[]): string {
  if (standings.length <= namedAtMost) return standings.map((s) => s.unit.name).join('; ');
  const groups = source.plan.groups
    .map((g) => ({ name: g.name, count: standings.filter((s) => s.unit.group === g.id).length }))
    .filter((g) => g.count > 0);
  return groups.map((g) => `nhóm ${g.name}: ${vietnameseNumber(g.count)}`).join('; ');
}

function listed(source: Source, standings: readonly Standing[], what: string): readonly Block[] {
  if (standings.length === 0) return [];
  const count = vietnameseNumber(standings.length);
  return [dash(`${what} (${count} ${bodies}; chi tiết tại Phụ lục I): ${named(source, standings)}.`)];
}

function measureBlocks(source: Source, words: Words): readonly Block[] {
  const { standing } = source.consolidation;
  const { expected, received, onTime } = standing.measures;
  const count = (kind: StandingKind): number => ofKind(source, kind).length;
  const others = countedApart
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${words.standings[kind]}: ${vietnameseNumber(count(kind))}`);
  return [
    dash(
      `Tổng số ${bodies} phải gửi báo cáo (không tính trường hợp được miễn): ${vietnameseNumber(expected)}.`,
    ),
    dash(`Đã gửi: ${vietnameseNumber(received)}, đạt tỷ lệ ${rateText(received, expected)}.`),
    dash(`Gửi đúng hạn: ${vietnameseNumber(onTime)}, đạt tỷ lệ ${rateText(onTime, expected)}.`),
    ...(others.length === 0 ? [] : [dash(`Tình trạng khác: ${others.join('; ')}.`)]),
  ];
}

/** I.2: the rule, the five measures, who is missing or late, and what the totals cover. */
export function standingBlocks(source: Source, words: Words): readonly Block[] {
  const { consolidation } = source;
  const strict = consolidation.standing.standings.filter((s) => s.strictOnly).length;
  const rule = ruleSentence(source, words);
  return [
    ...(rule === '' ? [] : [sentence(rule)]),
    sentence(`Tính đến ngày ${shortDay(consolidation.standing.asOf)}:`),
    ...measureBlocks(source, words),
    ...listed(source, missing(source), 'Đến thời điểm tổng hợp, chưa nhận được báo cáo'),
    ...listed(source, ofKind(source, 'late'), 'Gửi chậm'),
    ...listed(
      source,
      ofKind(source, 'returned'),
      'Trả lại để bổ sung, chỉnh sửa, chưa nhận được bản hoàn thiện',
    ),
    ...(strict === 0
      ? []
      : [
          dash(
            `Trong số gửi chậm có ${vietnameseNumber(strict)} trường hợp đúng hạn nếu tính cả ngày nêu trong ${dueNamedIn(source)} và lùi ngày nghỉ.`,
          ),
        ]),
    sentence(coverage(source)),
  ];
}

/** Where the day that the rule counts from is written. */
function dueNamedIn({ consolidation, plan }: Source): string {
  const { request } = consolidation.period;
  return request === undefined ? plan.decision.kind : requestName(request);
}

function coverage({ consolidation }: Source): string {
  const { accepted, expected } = consolidation;
  const all = accepted === expected ? '' : '; không suy đoán, không ước tính thay cho nơi chưa gửi';
  return `Nội dung và số liệu trong báo cáo này được tổng hợp từ tệp số liệu của ${outOf(accepted, expected)} ${bodies}${all}.`;
}

const arrivalText = (cell: ArrivalCell | undefined): string =>
  cell === undefined ? '' : cell.arrived === undefined ? 'chưa ghi ngày' : shortDay(cell.arrived);

function rowsOf(group: StandingGroup, plans: ReadonlyMap<string, string>): readonly TableRow[] {
  const count = vietnameseNumber(group.rows.length);
  return [
    { cells: [{ text: `${group.name} (${count})`, across: 8 }], emphasis: 'group' },
    ...group.rows.map((row) => ({
      cells: [
        { text: row.ordinal === undefined ? '' : String(row.ordinal) },
        { text: row.unit.name },
        { text: row.standing },
        {
          text: [row.documentNumber, row.documentDate && shortDay(row.documentDate)]
            .filter(Boolean)
            .join('\n'),
        },
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
      sentence(`Tính đến ngày ${shortDay(consolidation.standing.asOf)}. ${ruleSentence(source, words)}`),
      {
        kind: 'table',
        table: {
          ...standingColumns,
          rows: groups.flatMap((g) => rowsOf(g, plans)),
        },
      },
    ],
  };
}
