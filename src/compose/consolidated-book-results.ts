import { answerAnchor } from '../model/anchor.ts';
import type { Cell, Row, Sheet } from '../model/book.ts';
import type { Consolidation, Passage, TaskResults } from '../model/consolidation.ts';
import { type Plan, taskById } from '../model/plan.ts';
import { figure, headRow, label, rowOf, text } from '../model/sheet-text.ts';
import { stoodOn } from '../model/standing.ts';
import { groupRow, listSheet, titleRows, widths } from './book-parts.ts';

const resultHead = (plan: Plan): readonly string[] => [
  'Nhiệm vụ',
  'Cơ quan, đơn vị',
  'Vai trò',
  'Tình trạng',
  'Kết quả trong kỳ',
  'Lãnh đạo phụ trách',
  'Sản phẩm, tài liệu',
  `Văn bản báo cáo ${plan.office.committeeTitle}`,
  'Nhiệm vụ kỳ tới',
];
const resultColumns = 9;

const roles = { lead: 'Chủ trì', coordinating: 'Phối hợp' } as const;

/** A quotation under the name of its answer. */
function quoted(passage: Passage | undefined): Cell {
  if (!passage) return text('');
  const { unit, answer } = passage;
  return text(passage.text, answer === undefined ? {} : { anchor: answerAnchor(unit.id, answer) });
}

function aboutOf(c: Consolidation): {
  readonly period: Consolidation['period'];
  readonly asOf: typeof c.standing.asOf;
} {
  return { period: c.period, asOf: stoodOn(c.standing) };
}

/** A task's results, and units that only say what comes next. */
function resultRows(plan: Plan, t: TaskResults): readonly Row[] {
  const next = new Map(t.next.map((p) => [p.unit.id, p]));
  const told = new Set(t.results.map((r) => r.unit.id));
  const only = t.next.filter((p) => !told.has(p.unit.id));
  const title = `${t.task.id}. ${taskById(plan, t.task.id)?.shortName ?? t.task.shortName}`;
  return [
    groupRow(`${title} (${t.answered}/${t.asked} đơn vị chủ trì đã trả lời)`, resultColumns),
    ...t.results.map((r) =>
      rowOf([
        text(t.task.id, { align: 'center' }),
        text(r.unit.name),
        text(roles[r.role]),
        text(r.status ?? ''),
        quoted(r),
        text(r.leader ?? ''),
        text(r.products ?? ''),
        text(r.outputDocument ?? ''),
        quoted(next.get(r.unit.id)),
      ]),
    ),
    ...only.map((p) =>
      rowOf([
        text(t.task.id, { align: 'center' }),
        text(p.unit.name),
        ...Array.from({ length: resultColumns - 3 }, () => text('')),
        quoted(p),
      ]),
    ),
  ];
}

/** General passages of the units: what was done, what comes next. */
function generalRows(c: Consolidation): readonly Row[] {
  const { summary, next } = c.unitPassages;
  const nextOf = new Map(next.map((p) => [p.unit.id, p]));
  const summaryOf = new Map(summary.map((p) => [p.unit.id, p]));
  const units = c.acceptedUnits.filter((u) => nextOf.has(u.id) || summaryOf.has(u.id));
  return [
    groupRow('Phần chung của cơ quan, đơn vị', resultColumns),
    ...units.map((u) =>
      rowOf([
        text('Chung', { align: 'center' }),
        text(u.name),
        text(''),
        text(''),
        quoted(summaryOf.get(u.id)),
        text(''),
        text(''),
        text(''),
        quoted(nextOf.get(u.id)),
      ]),
    ),
  ];
}

/** What the units wrote about each task, word for word. */
export function resultsSheet(c: Consolidation, plan: Plan): Sheet {
  const head = titleRows(plan, 'KẾT QUẢ THEO NHIỆM VỤ VÀ ĐƠN VỊ', aboutOf(c), resultColumns);
  const at = head.length + 1;
  return listSheet(
    {
      name: 'Kết quả',
      columns: widths(8, 22, 9, 13, 52, 18, 20, 16, 26),
      rows: [
        ...head,
        headRow(resultHead(plan)),
        ...c.tasks.flatMap((t) => resultRows(plan, t)),
        ...generalRows(c),
      ],
    },
    { from: at, to: at },
  );
}

const difficultyHead = (plan: Plan): readonly string[] => [
  'TT',
  'Cơ quan, đơn vị',
  'Loại',
  'Nhiệm vụ',
  'Nội dung',
  `Đã báo cáo ${plan.office.committeeTitle} bằng văn bản`,
];
const difficultyColumns = 6;

interface Said {
  readonly passage: Passage & { readonly reported?: string };
  readonly task: string;
}

function said(c: Consolidation, topic: 'difficulties' | 'proposals'): readonly Said[] {
  return [
    ...c.tasks.flatMap((t) => t[topic].map((passage): Said => ({ passage, task: t.task.id }))),
    ...c.unitPassages[topic].map((passage): Said => ({ passage, task: 'Chung' })),
  ];
}

/** Difficulties, with whether the committee was told, and proposals. */
export function difficultiesSheet(c: Consolidation, plan: Plan): Sheet {
  const head = titleRows(plan, 'KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ, ĐỀ XUẤT', aboutOf(c), difficultyColumns);
  const at = head.length + 1;
  const rows = (kind: string, of: readonly Said[]): readonly Row[] => [
    groupRow(`${kind} (${of.length})`, difficultyColumns),
    ...of.map(({ passage, task }, i) =>
      rowOf([
        figure(i + 1, 'number', { align: 'center' }),
        label(passage.unit.name),
        label(kind),
        label(task, { align: 'center' }),
        quoted(passage),
        label(passage.reported ?? ''),
      ]),
    ),
  ];
  return listSheet(
    {
      name: 'Khó khăn, đề xuất',
      columns: widths(6, 28, 16, 10, 62, 24),
      rows: [
        ...head,
        headRow(difficultyHead(plan)),
        ...rows('Khó khăn, vướng mắc', said(c, 'difficulties')),
        ...rows('Kiến nghị, đề xuất', said(c, 'proposals')),
      ],
    },
    { from: at, to: at },
  );
}

const textHead = ['TT', 'Cơ quan, đơn vị', 'Chỉ tiêu', 'Nội dung'];

/** Indicators answered in words: listed, never summed. Absent where no unit gave one. */
export function textIndicatorsSheet(c: Consolidation, plan: Plan): Sheet | undefined {
  const found = c.tasks.flatMap((t) =>
    t.indicators.flatMap((f) => (f.texts ?? []).map((passage) => ({ passage, indicator: f.indicator }))),
  );
  if (found.length === 0) return undefined;
  const head = titleRows(plan, 'CHỈ TIÊU TRẢ LỜI BẰNG CHỮ', aboutOf(c), textHead.length);
  const at = head.length + 1;
  return listSheet(
    {
      name: 'Chỉ tiêu bằng chữ',
      columns: widths(6, 30, 40, 70),
      rows: [
        ...head,
        headRow(textHead),
        ...found.map(({ passage, indicator }, i) =>
          rowOf([
            figure(i + 1, 'number', { align: 'center' }),
            label(passage.unit.name),
            label(`${indicator.id}. ${indicator.name}`),
            quoted(passage),
          ]),
        ),
      ],
    },
    { from: at, to: at },
  );
}
