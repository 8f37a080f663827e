import { answerAnchor } from '../model/anchor.ts';
import type { Consolidation, DocumentPassages, Passage, TaskResults } from '../model/consolidation.ts';
import type { EditorialCandidate, EditorialPart } from '../model/editorial.ts';
import type { AnswerId } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import { shortDay } from '../text/print.ts';
import { answerName } from './consolidated-book-labels.ts';
import { reportedWords } from './consolidated-doc-words.ts';
import { labelled } from './vietnamese-sentences.ts';

/** A task led by few is quoted in the body; one led by many is counted there and quoted in Phụ lục III. */
const fewLeaders = 3;
export const ledByFew = (task: TaskResults): boolean => task.asked <= fewLeaders;

/** Passages of tasks led by many are quoted in the body only while they are few. */
const quotedAtMost = 10;

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

/** The answer that `resultText` opens with. */
export function resultAnswer(r: TaskResults['results'][number]): AnswerId | undefined {
  const own = r.answer;
  if (own === undefined || r.text.trim() !== '') return own;
  return own.replace(/result$/, r.products === undefined ? 'output-document' : 'products');
}

/** As it can stand in a text file and in a paragraph: one kind of line end, no control characters, no blanks at line ends. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/ *\n */g, '\n')
    .trim();
}

type Said = Passage & { readonly reported?: string };

interface Context {
  readonly plan: Plan;
  readonly part: EditorialPart;
  readonly byDefault: boolean;
  readonly task?: TaskResults;
}

function candidate(said: Said, { plan, part, byDefault, task }: Context): readonly EditorialCandidate[] {
  const { unit, answer } = said;
  const text = tidy(said.text);
  if (answer === undefined || text === '') return [];
  const about = said.reported === undefined ? undefined : reportedWords(plan, said.reported);
  return [
    {
      unit: unit.id,
      unitName: unit.name,
      answer,
      part,
      text,
      label: answerName(plan, answer),
      anchor: answerAnchor(unit.id, answer),
      byDefault,
      ...(task === undefined ? {} : { task: task.task.id }),
      ...(about === undefined ? {} : { about }),
    },
  ];
}

function results(plan: Plan, task: TaskResults): readonly EditorialCandidate[] {
  return task.results.flatMap((r) => {
    const byDefault = ledByFew(task) && r.role === 'lead';
    const made = candidate({ ...r, text: resultText(r) }, { plan, part: 'results', byDefault, task });
    const answer = resultAnswer(r);
    return made.map((c) => (answer === undefined ? c : { ...c, anchor: answerAnchor(c.unit, answer) }));
  });
}

/** Passages on difficulties, proposals or next steps: of tasks led by few all, of the others while there are few. */
function saidOn(
  { tasks, unitPassages }: Consolidation,
  plan: Plan,
  part: 'difficulties' | 'proposals' | 'next',
): readonly EditorialCandidate[] {
  const wide = tasks.filter((t) => !ledByFew(t)).reduce((n, t) => n + t[part].length, 0);
  const short = wide + unitPassages[part].length <= quotedAtMost;
  return [
    ...tasks.flatMap((task) =>
      task[part].flatMap((p) => candidate(p, { plan, part, byDefault: short || ledByFew(task), task })),
    ),
    ...unitPassages[part].flatMap((p) => candidate(p, { plan, part, byDefault: short })),
  ];
}

const headings: readonly (readonly [EditorialPart, RegExp])[] = [
  ['difficulties', /khó khăn|vướng mắc|tồn tại|hạn chế|nguyên nhân/iu],
  ['proposals', /kiến nghị|đề xuất/iu],
  ['next', /phương hướng|nhiệm vụ (?:trọng tâm|kỳ|thời gian|tiếp theo|\d+ tháng|năm)|giải pháp/iu],
];

const partByHeading = (heading: string): EditorialPart =>
  headings.find(([, shape]) => shape.test(heading.normalize('NFC')))?.[0] ?? 'results';

function documentName(d: DocumentPassages): string {
  const day = d.date === undefined ? '' : ` ngày ${shortDay(d.date)}`;
  return d.number === undefined ? `văn bản${day}` : `văn bản số ${d.number}${day}`;
}

/** Sections of the same heading are told apart by their order. */
function sectionName(d: DocumentPassages, at: number): string {
  const own = (i: number): string => tidy(d.sections[i]?.heading ?? 'Phần mở đầu').replaceAll('\n', ' ');
  const before = d.sections.slice(0, at).filter((_s, i) => own(i) === own(at)).length;
  return before === 0 ? own(at) : `${own(at)} (${before + 1})`;
}

/** What units wrote in their own signed documents: on offer, quoted only where an officer chooses it. */
function fromDocuments(documents: readonly DocumentPassages[]): readonly EditorialCandidate[] {
  return documents.flatMap((d) =>
    d.sections.flatMap((s, i): readonly EditorialCandidate[] => {
      const section = sectionName(d, i);
      const text = tidy(s.text);
      if (text === '') return [];
      return [
        {
          unit: d.unit.id,
          unitName: d.unit.name,
          section,
          part: partByHeading(s.heading ?? ''),
          text,
          label: `${documentName(d)}, mục “${section}”`,
          about: documentName(d),
          anchor: answerAnchor(d.unit.id, `document/${i + 1}`),
          byDefault: false,
          ...(s.task === undefined ? {} : { task: s.task }),
        },
      ];
    }),
  );
}

/** Every passage that may be quoted now, in the order of the report. */
export function editorialCandidates(c: Consolidation, plan: Plan): readonly EditorialCandidate[] {
  const shown = new Set(c.tasks.map((t) => t.task.id));
  const documents = fromDocuments(c.documents ?? []).map(({ task, ...rest }) =>
    task !== undefined && shown.has(task) ? { ...rest, task } : rest,
  );
  return [
    ...c.tasks.flatMap((task) => results(plan, task)),
    ...c.unitPassages.summary.flatMap((p) => candidate(p, { plan, part: 'results', byDefault: false })),
    ...saidOn(c, plan, 'difficulties'),
    ...saidOn(c, plan, 'proposals'),
    ...saidOn(c, plan, 'next'),
    ...documents,
  ];
}
