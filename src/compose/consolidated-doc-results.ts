import { answerAnchor } from '../model/anchor.ts';
import type { Consolidation, Passage, TaskResults } from '../model/consolidation.ts';
import type { Block, DocAppendix, Table, TableCell, TableRow } from '../model/doc.ts';
import type { Plan } from '../model/plan.ts';
import type { Unit } from '../model/unit.ts';
import { fundingInAppendix, fundingTable } from './consolidated-doc-funding.ts';
import { reportedWords, type Source, sentence, taskName } from './consolidated-doc-words.ts';
import { resultAnswer, resultText } from './editorial-candidates.ts';

/** Gone through once: with thousands of units a search for each would take longer than all the rest. */
function byUnit<P extends Passage>(passages: readonly P[]): ReadonlyMap<string, readonly P[]> {
  const found = new Map<string, P[]>();
  for (const p of passages) {
    const own = found.get(p.unit.id);
    if (own) own.push(p);
    else found.set(p.unit.id, [p]);
  }
  return found;
}

/** What one unit wrote, with where it can be asked for. */
function said<P extends Passage>(
  own: readonly P[] = [],
  text: (passage: P) => string = (p) => p.text,
): TableCell {
  const [first] = own;
  return {
    text: own.map(text).join('\n'),
    ...(first?.answer === undefined ? {} : { anchor: answerAnchor(first.unit.id, first.answer) }),
  };
}

type Result = TaskResults['results'][number];

/** With the answer that its text opens with. */
function answerOf(result: Result): Pick<Passage, 'answer'> {
  const answer = resultAnswer(result);
  return answer === undefined ? {} : { answer };
}

const difficultyText =
  (plan: Plan) =>
  (d: TaskResults['difficulties'][number]): string =>
    d.reported === undefined ? d.text : `${d.text}\n(${reportedWords(plan, d.reported)})`;

/** Units in the order in which they first speak of the task, those that lead it first. */
function unitsOf(task: TaskResults): readonly Unit[] {
  const order = [
    ...task.results.filter((r) => r.role === 'lead'),
    ...task.results,
    ...task.difficulties,
    ...task.proposals,
    ...task.next,
  ].map((p) => p.unit);
  return [...new Map(order.map((u) => [u.id, u])).values()];
}

/** The unit's first result of the task, opening with the answer that is quoted. */
function resultCells(unit: Unit, task: string, result: Result | undefined): readonly TableCell[] {
  const answered = (topic: string, value: string | undefined): TableCell => ({
    text: value ?? '',
    ...(value === undefined ? {} : { anchor: answerAnchor(unit.id, `task/${task}/${topic}`) }),
  });
  return [
    answered('status', result?.status),
    answered('leader', result?.leader),
    result === undefined ? { text: '' } : said([{ ...result, ...answerOf(result) }], resultText),
  ];
}

function taskRows(plan: Plan, task: TaskResults): readonly TableRow[] {
  const results = byUnit(task.results);
  const difficulties = byUnit(task.difficulties);
  const proposals = byUnit(task.proposals);
  const next = byUnit(task.next);
  return unitsOf(task).map((unit, i) => {
    const result = results.get(unit.id)?.[0];
    const helping = result?.role === 'coordinating' ? ' (phối hợp)' : '';
    return {
      cells: [
        { text: String(i + 1) },
        { text: `${unit.name}${helping}` },
        ...resultCells(unit, task.task.id, result),
        said(difficulties.get(unit.id), difficultyText(plan)),
        said(proposals.get(unit.id)),
        said(next.get(unit.id)),
      ],
    };
  });
}

function resultsTable({ consolidation, plan }: Source): Table {
  return {
    caption: 'Kết quả thực hiện theo nhiệm vụ',
    columns: [
      { share: 11, align: 'center' },
      { share: 32, align: 'left' },
      { share: 20, align: 'left' },
      { share: 27, align: 'left' },
      { share: 70, align: 'left' },
      { share: 34, align: 'left' },
      { share: 32, align: 'left' },
      { share: 32, align: 'left' },
    ],
    head: [
      [
        'TT',
        'Cơ quan, đơn vị',
        'Tình trạng',
        'Lãnh đạo phụ trách',
        'Kết quả trong kỳ; sản phẩm, văn bản',
        'Khó khăn, vướng mắc',
        'Kiến nghị, đề xuất',
        'Nhiệm vụ kỳ tới',
      ].map((text) => ({ text })),
    ],
    rows: consolidation.tasks.flatMap((task): readonly TableRow[] => {
      const rows = taskRows(plan, task);
      if (rows.length === 0) return [];
      return [{ cells: [{ text: taskName(task.task), across: 8 }], emphasis: 'group' }, ...rows];
    }),
  };
}

function unitTable({ unitPassages: p, acceptedUnits }: Consolidation): Table | undefined {
  const lists = [p.summary, p.difficulties, p.proposals, p.next].map((passages) => byUnit(passages));
  const speaking = acceptedUnits.filter((u) => lists.some((l) => l.has(u.id)));
  if (speaking.length === 0) return undefined;
  return {
    caption: 'Nội dung chung của từng cơ quan, đơn vị, địa phương',
    columns: [
      { share: 11, align: 'center' },
      { share: 38, align: 'left' },
      { share: 80, align: 'left' },
      ...[44, 42, 43].map((share) => ({ share, align: 'left' as const })),
    ],
    head: [
      [
        'TT',
        'Cơ quan, đơn vị',
        'Tình hình, kết quả chung',
        'Khó khăn, vướng mắc',
        'Kiến nghị, đề xuất',
        'Phương hướng, nhiệm vụ kỳ tới',
      ].map((text) => ({ text })),
    ],
    rows: speaking.map((unit, i) => ({
      cells: [{ text: String(i + 1) }, { text: unit.name }, ...lists.map((l) => said(l.get(unit.id)))],
    })),
  };
}

/** Answers to indicators that ask for words: never summed, so they stand here. */
function wordsTable({ tasks }: Consolidation): Table | undefined {
  const figures = tasks.flatMap((t) => t.indicators).filter((f) => (f.texts ?? []).length > 0);
  const distinct = [...new Map(figures.map((f) => [`${f.indicator.id} ${f.figure}`, f])).values()];
  if (distinct.length === 0) return undefined;
  return {
    caption: 'Chỉ tiêu trả lời bằng lời',
    columns: [
      { share: 11, align: 'center' },
      { share: 50, align: 'left' },
      { share: 197, align: 'left' },
    ],
    head: [['TT', 'Cơ quan, đơn vị', 'Nội dung'].map((text) => ({ text }))],
    rows: distinct.flatMap((f): readonly TableRow[] => [
      { cells: [{ text: f.indicator.name, across: 3 }], emphasis: 'group' },
      ...(f.texts ?? []).map((p, i) => ({
        cells: [{ text: String(i + 1) }, { text: p.unit.name }, said([p])],
      })),
    ]),
  };
}

/** Phụ lục III: everything the units wrote, word for word, by task and by unit. */
export function resultsAppendix(source: Source): DocAppendix {
  const { consolidation } = source;
  const funding = fundingInAppendix(source) ? fundingTable(source) : undefined;
  const results = resultsTable(source);
  const tables = [
    results.rows.length === 0 ? undefined : results,
    unitTable(consolidation),
    wordsTable(consolidation),
    funding,
  ].filter((t) => t !== undefined);
  return {
    title: 'Kết quả thực hiện theo nhiệm vụ và theo cơ quan, đơn vị',
    landscape: true,
    blocks: [
      sentence(
        'Nội dung trích nguyên văn tệp số liệu của các cơ quan, đơn vị, địa phương; chỗ để trống là đơn vị không ghi.',
      ),
      ...tables.map((table): Block => ({ kind: 'table', table: { ...table, small: true } })),
    ],
  };
}
