import { vi as notes } from '../messages/vi/standing-notes.ts';
import type { Block, DocAppendix, Table } from '../model/doc.ts';
import type { Measures, Standing, StandingKind } from '../model/standing.ts';
import { rateFromPercent, shortDay, vietnameseNumber } from '../text/print.ts';
import { capital } from './book-parts.ts';
import { heading, sentence } from './consolidated-doc-words.ts';
import { type Appendices, appendixName, item, type MinutesInput } from './minutes-words.ts';
import { cells, head } from './receipt-tables.ts';
import { notesOf, standingTable } from './standing-table.ts';
import { outOf } from './vietnamese-sentences.ts';

const order: readonly StandingKind[] = [
  'on-time',
  'late',
  'confirm-arrival',
  'nil',
  'returned',
  'overdue',
  'exempt',
  'not-owing',
];

/** Not on time, nor excused: they are named one by one. */
const behind: readonly StandingKind[] = ['overdue', 'returned', 'confirm-arrival', 'late'];

const centred = (shares: readonly number[], left: readonly number[]): Table['columns'] =>
  shares.map((share, i) => ({ share, align: left.includes(i) ? 'left' : 'center' }));

function measuresTable({ plan, byGroup, standing }: MinutesInput): Block {
  const line = (first: string, name: string, m: Measures) =>
    cells(
      first,
      name,
      vietnameseNumber(m.expected),
      vietnameseNumber(m.received),
      rateFromPercent(m.rate),
      vietnameseNumber(m.onTime),
      rateFromPercent(m.onTimeRate),
    );
  const nameOf = (id: string): string => plan.groups.find((g) => g.id === id)?.name ?? id;
  return {
    kind: 'table',
    table: {
      columns: centred([7, 37, 12, 11, 11, 11, 13], [1]),
      head: head('TT', 'Nhóm', 'Phải gửi (N)', 'Đã gửi', 'Tỷ lệ trên N', 'Đúng hạn', 'Tỷ lệ đúng hạn trên N'),
      rows: [
        ...byGroup.map((g, i) => line(String(i + 1), capital(nameOf(g.group)), g.measures)),
        { ...line('', 'Tổng cộng', standing.measures), emphasis: 'total' },
      ],
    },
  };
}

function acceptedOf({ standing }: MinutesInput): number {
  return standing.standings.filter((s) => s.accepted && s.kind !== 'exempt' && s.kind !== 'not-owing').length;
}

/** Counts with their denominators; the units behind stand in an appendix. */
export function resultBlocks(input: MinutesInput, appendices: Appendices): readonly Block[] {
  const { standing, words } = input;
  const { standings, measures } = standing;
  const count = (kind: StandingKind): number => standings.filter((s) => s.kind === kind).length;
  const strict = standings.filter((s) => s.strictOnly).length;
  const late = appendices.behind
    ? [
        sentence(
          `Cơ quan, đơn vị, địa phương gửi chậm, chưa gửi, bị trả lại chưa sửa xong hoặc chưa rõ ngày đến: ${appendixName(appendices, 'behind')}.`,
        ),
      ]
    : [sentence('Không có cơ quan, đơn vị, địa phương nào gửi chậm hoặc chưa gửi.')];
  const request = standings.find((s) => s.obligation)?.obligation?.period.request?.number;
  return [
    heading(2, '2. Kết quả gửi báo cáo'),
    sentence(
      `Tính đến hết ngày ${shortDay(input.closing.closedOn)}: đã gửi ${outOf(measures.received, measures.expected)} (${rateFromPercent(measures.rate)}), đúng hạn ${outOf(measures.onTime, measures.expected)} (${rateFromPercent(measures.onTimeRate)}), tệp số liệu được chấp nhận ${outOf(acceptedOf(input), measures.expected)}. N là số báo cáo phải gửi, không kể đơn vị được miễn.`,
    ),
    measuresTable(input),
    sentence('Theo tình trạng:'),
    ...order.filter((k) => count(k) > 0).map((k) => item(`${capital(words.standings[k])}: ${count(k)}`)),
    ...(strict > 0 ? [item(`Trong số gửi chậm, ${notes.strictOnly(request)}: ${strict}`)] : []),
    ...late,
  ];
}

function judged(s: Standing): string {
  if (!s.judgedBy || s.kind === 'overdue') return '';
  const day = shortDay(s.judgedBy.date);
  const which = { document: ' (ngày văn bản)', recorded: ' (ngày ghi sổ)', arrived: '', 'first-version': '' };
  return `${day}${which[s.judgedBy.which]}`;
}

/** Every unit that is behind, by group, with the days and the remarks of its standing. */
export function behindAppendix({ plan, words, standing }: MinutesInput): DocAppendix | undefined {
  const table = standingTable(standing, plan, words);
  const groups = table.groups
    .map((g) => ({ ...g, standings: g.standings.filter((s) => behind.includes(s.kind)) }))
    .filter((g) => g.standings.length > 0);
  if (groups.length === 0) return undefined;
  let ordinal = 0;
  const row = (s: Standing) => {
    ordinal += 1;
    return cells(
      String(ordinal),
      s.unit.name,
      capital(words.standing(s)),
      judged(s),
      s.days === undefined ? '' : vietnameseNumber(s.days),
      capital(notesOf(s, notes).join('; ')),
    );
  };
  return {
    title: 'Danh sách đơn vị gửi chậm, chưa gửi hoặc chưa sửa xong báo cáo',
    landscape: true,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: centred([6, 26, 22, 14, 9, 23], [1, 2, 5]),
          head: head('TT', 'Cơ quan, đơn vị, địa phương', 'Tình trạng', 'Ngày xét', 'Số ngày', 'Ghi chú'),
          rows: groups.flatMap((g) => [
            {
              cells: [{ text: `${capital(g.name)} (${g.standings.length})`, across: 6 }],
              emphasis: 'group' as const,
            },
            ...g.standings.map(row),
          ]),
        },
      },
      sentence(
        'Số ngày là số ngày lịch sau ngày cuối cùng còn đúng hạn: đến ngày đến nếu gửi chậm, đến ngày khóa kỳ nếu chưa gửi.',
      ),
    ],
  };
}
