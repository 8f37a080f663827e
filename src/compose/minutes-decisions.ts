import { findingText } from '../messages/findings.ts';
import { cliVi } from '../messages/vi/cli.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { isCode } from '../model/codes.ts';
import type { Block, DocAppendix } from '../model/doc.ts';
import { type Plan, unitById } from '../model/plan.ts';
import { decidedOn, type RegisterEvent } from '../model/register.ts';
import { shortDay, vietnameseNumber } from '../text/print.ts';
import { capital } from './book-parts.ts';
import { answerName } from './consolidated-book-labels.ts';
import { heading, sentence } from './consolidated-doc-words.ts';
import { type Appendices, appendixName, dayAndPaper, item, type MinutesInput } from './minutes-words.ts';
import { cells, head } from './receipt-tables.ts';

type EventOf<K extends RegisterEvent['kind']> = Extract<RegisterEvent, { kind: K }>;
const kinds = ['extended', 'exempted', 'nil', 'returned', 'revoked', 'confirmed'] as const;
type Decision = EventOf<(typeof kinds)[number]>;

const words: Readonly<Record<Decision['kind'], string>> = {
  extended: 'Gia hạn',
  exempted: 'Miễn báo cáo',
  nil: 'Không phát sinh',
  returned: 'Trả lại để bổ sung, chỉnh sửa',
  revoked: 'Đơn vị rút lại văn bản, tệp',
  confirmed: 'Xác nhận',
};

/** A unit says on its own day that nothing arose. */
const dayOf = (e: Decision): CivilDate => (e.kind === 'nil' && e.answered ? e.answered : decidedOn(e));

function isDecision(e: RegisterEvent): e is Decision {
  return (kinds as readonly string[]).includes(e.kind);
}

function decisionsOf({ events }: MinutesInput): readonly Decision[] {
  return events.filter(isDecision).toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const nameOf = (plan: Plan, unit: string): string => unitById(plan, unit)?.name ?? unit;

/** "đến hết ngày 30/6/2026", "ngày đến là 18/6/2026", the question and the finding confirmed. */
function about(plan: Plan, e: Decision): string {
  switch (e.kind) {
    case 'extended':
      return `đến hết ngày ${shortDay(e.until)}`;
    case 'returned':
      return `gửi lại chậm nhất hết ngày ${shortDay(e.correctBy)}`;
    case 'nil':
      return e.answered ? `trả lời ngày ${shortDay(e.answered)}` : '';
    case 'revoked':
      return `bản ghi ở sự kiện ${e.event}`;
    case 'confirmed':
      return [
        ...(e.arrived ? [`ngày đến là ${shortDay(e.arrived)}`] : []),
        ...(e.code ? [isCode(e.code) ? findingText('vi', e.code).title : e.code] : []),
        ...(e.answer ? [answerName(plan, e.answer)] : []),
      ].join('; ');
    case 'exempted':
      return '';
  }
}

/** How often each was decided, with its units; who was asked by letter; exceptions of the plan. */
export function decisionBlocks(input: MinutesInput, appendices: Appendices): readonly Block[] {
  const all = decisionsOf(input);
  const counted = kinds.flatMap((kind) => {
    const own = all.filter((e) => e.kind === kind);
    const units = new Set(own.map((e) => e.unit)).size;
    return own.length === 0 ? [] : [item(`${words[kind]}: ${own.length} lần, ${units} đơn vị`)];
  });
  const refused = input.events.filter((e) => e.kind === 'refused').length;
  return [
    heading(2, '3. Các việc đã quyết định, ngoại lệ và công văn'),
    ...(appendices.decisions
      ? [
          sentence(
            `Gia hạn, miễn, không phát sinh, trả lại, rút lại và xác nhận, kèm lý do: ${appendixName(appendices, 'decisions')}.`,
          ),
          ...counted,
        ]
      : [sentence('Không có gia hạn, miễn, trả lại, rút lại hoặc xác nhận nào.')]),
    item(`Tệp bị từ chối khi tiếp nhận: ${refused}; việc ghi nhầm đã hủy: ${input.takenBack}`),
    ...waiverBlocks(input),
    ...letterBlocks(input),
  ];
}

function waiverBlocks({ plan, waivers }: MinutesInput): readonly Block[] {
  if (waivers.length === 0) return [sentence('Ngoại lệ (plan/waivers.yaml) có hiệu lực trong kỳ: không có.')];
  return [
    sentence('Ngoại lệ (plan/waivers.yaml) có hiệu lực trong kỳ:'),
    ...waivers.map((w) => {
      const code = isCode(w.code) ? findingText('vi', w.code).title : w.code;
      const what = w.answer ? ` (${answerName(plan, w.answer)})` : '';
      return item(
        `${w.id}, ${nameOf(plan, w.unit)}: ${code}${what}; lý do: ${w.reason.replace(/[.\s]+$/, '')}; người quyết định: ${w.who}; văn bản: ${w.document}`,
      );
    }),
  ];
}

/** By the round of the letter. */
const rounds: readonly string[] = ['Nhắc trước hạn', 'Đôn đốc lần 1', 'Đôn đốc lần 2', 'Báo cáo Chủ tịch'];

function letterBlocks({ events }: MinutesInput): readonly Block[] {
  const letters = events.filter((e): e is EventOf<'letter'> => e.kind === 'letter');
  if (letters.length === 0) return [sentence('Công văn đôn đốc đã ghi sổ: không có.')];
  const numbers = new Map(events.flatMap((e) => (e.kind === 'numbered' ? [[e.event, e] as const] : [])));
  return [
    sentence('Công văn đôn đốc đã ghi sổ:'),
    ...letters.map((e) => {
      const typed = numbers.get(e.id) ?? e;
      const number = typed.number ? `số ${typed.number}` : 'chưa ghi số';
      const day = typed.date ? ` ngày ${shortDay(typed.date)}` : '';
      return item(
        `${rounds[e.round] ?? `Lần ${e.round}`}: ${number}${day}, gửi ${vietnameseNumber(e.units.length)} đơn vị (${e.id})`,
      );
    }),
  ];
}

/** Every decision with its reason, day and paper. */
export function decisionsAppendix(input: MinutesInput): DocAppendix | undefined {
  const all = decisionsOf(input);
  if (all.length === 0) return undefined;
  const shares = [6, 17, 22, 31, 24];
  return {
    title: 'Các việc đã quyết định trong kỳ',
    landscape: true,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: shares.map((share, i) => ({ share, align: i === 0 ? 'center' : 'left' })),
          head: head(
            'TT',
            'Việc',
            'Cơ quan, đơn vị, địa phương',
            'Nội dung, lý do',
            'Ngày, văn bản; sự kiện',
          ),
          rows: all.map((e, i) =>
            cells(
              String(i + 1),
              words[e.kind],
              nameOf(input.plan, e.unit),
              [capital(about(input.plan, e)), `Lý do: ${e.reason}`].filter((t) => t !== '').join('\n'),
              `${dayAndPaper(dayOf(e), e)}\n${cliVi.eventKinds[e.kind]} ${e.id}`,
            ),
          ),
        },
      },
    ],
  };
}
