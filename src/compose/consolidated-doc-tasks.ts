import { taskAnchor } from '../model/anchor.ts';
import type { TaskResults } from '../model/consolidation.ts';
import type { Block, Run, Table, TableRow } from '../model/doc.ts';
import type { EditorialCandidate } from '../model/editorial.ts';
import { taskStatuses } from '../model/form.ts';
import { vietnameseNumber } from '../text/print.ts';
import { untilClosing } from './closed-standing.ts';
import { indicatorChart } from './consolidated-doc-charts.ts';
import { allFigureBlocks, figureBlocks } from './consolidated-doc-figures.ts';
import {
  bodies,
  figure,
  heading,
  plain,
  quotation,
  type Source,
  sentence,
  taskName,
  where,
} from './consolidated-doc-words.ts';
import { unevenText } from './consolidated-uneven.ts';
import { ledByFew } from './editorial-candidates.ts';
import { nextTable } from './numbered-tables.ts';
import { linesOfText, outOf, pointLetter, upperFirst } from './vietnamese-sentences.ts';

/** Leading units whose file answers the task but names no status. */
export function withoutStatus(task: TaskResults): number {
  return task.answered - task.byStatus.reduce((n, s) => n + s.units.length, 0);
}

/** Anchor of the units with one status; without a status, "-". */
const statusAnchor = (task: TaskResults, status: string) => taskAnchor(task.task.id, status);

function statusRuns(task: TaskResults): readonly Run[] {
  const silent = withoutStatus(task);
  const counts = [
    ...task.byStatus.map((s) => ({ name: s.status, units: s.units.length })),
    ...(silent === 0 ? [] : [{ name: 'chưa nêu tình trạng', units: silent }]),
  ];
  if (counts.length === 0) return [];
  return [
    plain(' Tình trạng thực hiện: '),
    ...counts.flatMap(({ name, units }, i) => [
      plain(`${i === 0 ? '' : '; '}${name}: `),
      figure(vietnameseNumber(units), statusAnchor(task, name)),
    ]),
    plain('.'),
  ];
}

const leadName = (task: TaskResults): string => task.task.lead.text.reading.replace(/[.;]\s*$/, '');

function leadSentence(source: Source, task: TaskResults): Block {
  const until = untilClosing(source.consolidation.standing, 'Đến thời điểm tổng hợp');
  const lead = `Cơ quan chủ trì: ${leadName(task)}.`;
  if (task.asked === 0) return sentence(`${lead} Kỳ này không có ${bodies} chủ trì nào phải báo cáo.`);
  if (task.answered === 0)
    return sentence(`${lead} ${until}, chưa có báo cáo của cơ quan chủ trì về nhiệm vụ này.`);
  if (task.asked === 1) {
    const [only] = task.byStatus;
    return sentence(
      `${lead} Tình trạng thực hiện: `,
      figure(
        only === undefined ? 'đơn vị chưa nêu' : only.status,
        statusAnchor(task, only?.status ?? 'chưa nêu tình trạng'),
      ),
      '.',
    );
  }
  return sentence(
    `${lead} Có `,
    figure(outOf(task.answered, task.asked), taskAnchor(task.task.id, 'answered')),
    ` ${bodies} chủ trì đã báo cáo về nhiệm vụ này.`,
    ...statusRuns(task),
  );
}

/** The unit's document is named where the passage is not from its form. */
const aside = (c: EditorialCandidate): string => (c.answer === undefined && c.about ? ` (${c.about})` : '');

/** The officer's sentences on a task. */
const addedOn = ({ choice }: Source, task: string): readonly Block[] =>
  (choice.added.get(task) ?? []).flatMap((text) => linesOfText(text).map((line) => sentence(line)));

/** Quoted results of one task, or of none. */
const quotedOn = ({ choice }: Source, task: string | undefined): readonly Block[] =>
  choice.quoted.filter((c) => c.part === 'results' && c.task === task).flatMap((c) => quotation(c, aside(c)));

function resultBlocks(source: Source, task: TaskResults): readonly Block[] {
  const { results } = where(source);
  const { id } = task.task;
  const printed = [...addedOn(source, id), ...quotedOn(source, id)];
  if (!ledByFew(task)) {
    const rest = sentence(`Kết quả cụ thể của từng cơ quan, đơn vị, địa phương nêu ${results}.`);
    return [...printed, ...(task.results.length === 0 ? [] : [rest])];
  }
  const helping = new Set(task.results.filter((r) => r.role === 'coordinating').map((r) => r.unit.id)).size;
  return [
    ...printed,
    ...(helping === 0
      ? []
      : [
          sentence(
            'Có ',
            figure(vietnameseNumber(helping), taskAnchor(task.task.id, 'coordinating')),
            ` cơ quan, đơn vị phối hợp báo cáo kết quả (chi tiết ${results}).`,
          ),
        ]),
  ];
}

function overviewRow(task: TaskResults, statuses: readonly string[], ordinal: number): TableRow {
  const count = (status: string): number =>
    status === unnamed
      ? withoutStatus(task)
      : (task.byStatus.find((s) => s.status === status)?.units.length ?? 0);
  const { id } = task.task;
  return {
    cells: [
      { text: String(ordinal) },
      { text: taskName(task.task) },
      { text: vietnameseNumber(task.asked), anchor: taskAnchor(id, 'asked') },
      { text: vietnameseNumber(task.answered), anchor: taskAnchor(id, 'answered') },
      ...statuses.map((s) => ({ text: vietnameseNumber(count(s)), anchor: statusAnchor(task, s) })),
    ],
  };
}

const unnamed = 'chưa nêu tình trạng';

/** Every task with how many leading units answered it and where it stands; statuses that nobody named have no column. */
export function overviewTable({ consolidation }: Source): Table {
  const { tasks } = consolidation;
  const named = taskStatuses.filter((s) => tasks.some((t) => t.byStatus.some((b) => b.status === s)));
  const statuses = [...named, ...(tasks.some((t) => withoutStatus(t) > 0) ? [unnamed] : [])];
  return {
    caption: 'Tình hình báo cáo và thực hiện các nhiệm vụ (số cơ quan, đơn vị chủ trì)',
    columns: [
      { share: 8, align: 'center' },
      { share: 34, align: 'left' },
      ...[...statuses, '', ''].map(() => ({ share: 15, align: 'center' as const })),
    ],
    head: [
      ['TT', 'Nhiệm vụ', 'Phải báo cáo', 'Đã báo cáo', ...statuses.map(upperFirst)].map((text) => ({ text })),
    ],
    rows: tasks.map((task, i) => overviewRow(task, statuses, i + 1)),
  };
}

function fullTasks(source: Source): readonly Block[] {
  return source.consolidation.tasks.flatMap((task, i) => [
    heading(3, `${pointLetter(i)}) ${taskName(task.task)}`),
    leadSentence(source, task),
    ...resultBlocks(source, task),
    ...figureBlocks(source, task),
  ]);
}

/** The officer's sentences by task, and every figure in one table; the units' own words are in the full report. */
function briefTasks(source: Source): readonly Block[] {
  const added = source.consolidation.tasks.flatMap(({ task }): readonly Block[] => {
    const blocks = addedOn(source, task.id);
    return blocks.length === 0 ? [] : [sentence(`${taskName(task)}:`), ...blocks];
  });
  return [...added, ...allFigureBlocks(source)];
}

function whereText(source: Source): string {
  if (source.detail === 'brief')
    return 'Số liệu chi tiết và nội dung các cơ quan, đơn vị, địa phương báo cáo theo nhiệm vụ nêu trong tệp Excel kèm theo.';
  return 'Số liệu đầy đủ theo chỉ tiêu tại Phụ lục II; nội dung các cơ quan, đơn vị, địa phương báo cáo theo nhiệm vụ tại Phụ lục III.';
}

/** I.3: every task at a glance, then each in the plan's order; the brief report has the figures in one table. */
export function taskBlocks(source: Source): readonly Block[] {
  const uneven = unevenText(source.consolidation, source.plan);
  const brief = source.detail === 'brief';
  return [
    sentence(`Tình hình báo cáo và thực hiện các nhiệm vụ tại ${nextTable}. ${whereText(source)}`),
    { kind: 'table', table: overviewTable(source) },
    ...(uneven === '' ? [] : [sentence(uneven)]),
    ...indicatorChart(source),
    ...(brief ? briefTasks(source) : [...quotedOn(source, undefined), ...fullTasks(source)]),
  ];
}
