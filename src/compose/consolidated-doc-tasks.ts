import type { Passage, TaskResults } from '../model/consolidation.ts';
import type { Block } from '../model/doc.ts';
import { vietnameseNumber } from '../text/print.ts';
import { figureBlocks } from './consolidated-doc-figures.ts';
import { bodies, heading, quotation, type Source, sentence, taskName } from './consolidated-doc-words.ts';
import { unevenText } from './consolidated-uneven.ts';
import { labelled, outOf, pointLetter } from './vietnamese-sentences.ts';

/** A task led by few is quoted in the body; one led by many is counted there and quoted in Phụ lục III. */
const fewLeaders = 3;
const ledByFew = (task: TaskResults): boolean => task.asked <= fewLeaders;

/** Result, products and document as one passage; parts the unit left blank are left out. */
export function resultText(r: TaskResults['results'][number]): string {
  return [
    r.text,
    r.products === undefined ? '' : labelled('Sản phẩm, tài liệu', r.products),
    r.outputDocument === undefined ? '' : labelled('Văn bản báo cáo', r.outputDocument),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n');
}

/** Leading units whose file answers the task but names no status. */
export function withoutStatus(task: TaskResults): number {
  return task.answered - task.byStatus.reduce((n, s) => n + s.units.length, 0);
}

function statusSentence(task: TaskResults): string {
  const silent = withoutStatus(task);
  const counts = [
    ...task.byStatus.map((s) => `${s.status}: ${vietnameseNumber(s.units.length)}`),
    ...(silent === 0 ? [] : [`${vietnameseNumber(silent)} đơn vị chưa nêu tình trạng`]),
  ];
  return counts.length === 0 ? '' : ` Tình trạng thực hiện: ${counts.join('; ')}.`;
}

function leadSentence(task: TaskResults): string {
  const lead = `Cơ quan chủ trì: ${task.task.lead.text.reading.replace(/[.;]\s*$/, '')}.`;
  if (task.asked === 0) return `${lead} Kỳ này không có ${bodies} chủ trì nào phải báo cáo.`;
  if (task.answered === 0)
    return `${lead} Đến thời điểm tổng hợp, chưa có báo cáo của cơ quan chủ trì về nhiệm vụ này.`;
  if (task.asked === 1) {
    const [only] = task.byStatus;
    return `${lead} Tình trạng thực hiện: ${only === undefined ? 'đơn vị chưa nêu' : only.status}.`;
  }
  return `${lead} Có ${outOf(task.answered, task.asked)} ${bodies} chủ trì đã báo cáo về nhiệm vụ này.${statusSentence(task)}`;
}

function resultBlocks(task: TaskResults): readonly Block[] {
  if (!ledByFew(task)) {
    return task.results.length === 0
      ? []
      : [sentence('Kết quả cụ thể của từng cơ quan, đơn vị, địa phương nêu tại Phụ lục III.')];
  }
  const leads = task.results.filter((r) => r.role === 'lead');
  const helping = new Set(task.results.filter((r) => r.role === 'coordinating').map((r) => r.unit.id)).size;
  return [
    ...leads.flatMap((r) => (resultText(r) === '' ? [] : quotation(r.unit, resultText(r)))),
    ...(helping === 0
      ? []
      : [
          sentence(`Có ${vietnameseNumber(helping)} cơ quan, đơn vị phối hợp báo cáo kết quả (Phụ lục III).`),
        ]),
  ];
}

/** I.3: each task in the plan's order. */
export function taskBlocks(source: Source): readonly Block[] {
  const where =
    'Số liệu đầy đủ theo chỉ tiêu tại Phụ lục II; nội dung các cơ quan, đơn vị, địa phương báo cáo theo nhiệm vụ tại Phụ lục III.';
  const tasks = source.consolidation.tasks.flatMap((task, i) => [
    heading(3, `${pointLetter(i)}) ${taskName(task.task)}`),
    sentence(leadSentence(task)),
    ...resultBlocks(task),
    ...figureBlocks(task),
  ]);
  const uneven = unevenText(source.consolidation, source.plan);
  return [sentence(where), ...(uneven === '' ? [] : [sentence(uneven)]), ...tasks];
}

export interface AboutTask {
  readonly passage: Passage & { readonly reported?: string };
  readonly task?: TaskResults;
}

/** Passages of tasks led by few with their task; the rest, unit-level ones included, are for Phụ lục III. */
export function split(
  source: Source,
  ofTask: (task: TaskResults) => readonly AboutTask['passage'][],
  ofUnit: readonly Passage[],
): { readonly quotedInBody: readonly AboutTask[]; readonly others: readonly AboutTask[] } {
  const all = source.consolidation.tasks.flatMap((task) =>
    ofTask(task).map((passage) => ({ passage, task })),
  );
  const unitLevel = ofUnit.map((passage) => ({ passage }));
  const few = all.filter((a) => ledByFew(a.task));
  const rest = [...all.filter((a) => !ledByFew(a.task)), ...unitLevel];
  return rest.length <= quotedAtMost
    ? { quotedInBody: [...few, ...rest], others: [] }
    : { quotedInBody: few, others: rest };
}

/** Passages of tasks led by many are quoted in the body only while they are few. */
const quotedAtMost = 10;
