import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { planFilesYaml } from '../../src/compose/plan-files-yaml.ts';
import type { PlanDraft } from '../../src/model/decision-draft.ts';
import type { AppendixFile, DecisionFile, QuestionsFile, UnitsFile } from '../../src/model/plan-files.ts';
import { importDecision } from '../../src/read/decision-import.ts';
import { docxSource } from '../../src/read/decision-import-docx.ts';
import type { Directory } from '../../src/read/decision-import-phrases.ts';
import type { DecisionSource } from '../../src/read/decision-import-source.ts';
import { textSource } from '../../src/read/decision-import-text.ts';
import { groupOf, unitOf } from '../../src/read/plan-units.ts';
import { p, sampleDocx, tbl, tc, tr } from './docx.ts';
import { shippedPlan } from './shipped-plan.ts';

export const shippedFile = (path: string): string =>
  readFileSync(new URL(`../../plan/${path}`, import.meta.url), 'utf8');

export const shippedDecision = parse(shippedFile('decision.yaml')) as DecisionFile;
export const shippedAppendix = parse(shippedFile('appendix.yaml')) as AppendixFile;

const plan = shippedPlan().value.plan;
if (!plan) throw new Error('the shipped plan cannot be read');
export const shippedDirectory: Directory = {
  units: plan.units,
  groups: plan.groups,
  place: plan.office.place,
};

/** A plan's files as a draft gives them, parsed again. */
export interface Drafted {
  readonly draft: PlanDraft;
  readonly decision: DecisionFile;
  readonly appendix: AppendixFile;
  readonly questions: QuestionsFile;
  readonly files: ReadonlyMap<string, string>;
}

export function drafted(source: DecisionSource, directory: Directory = shippedDirectory): Drafted {
  const draft = importDecision(source, directory);
  const receiver = directory.units.find((u) => u.id === draft.reporting.receiver);
  const { files } = planFilesYaml(draft, {
    source: source.file,
    units: shippedFile('units.yaml'),
    unitsMissing: false,
    receiver,
    calendar: shippedFile('calendar.yaml'),
  });
  const read = (name: string): unknown => parse(files.get(name) ?? '');
  return {
    draft,
    files,
    decision: read('decision.yaml') as DecisionFile,
    appendix: read('appendix.yaml') as AppendixFile,
    questions: read('questions.yaml') as QuestionsFile,
  };
}

export const fromText = (text: string, directory?: Directory): Drafted =>
  drafted(textSource(text, 'van-ban.txt'), directory);

export function fromWord(blocks: readonly string[], directory?: Directory): Drafted {
  return drafted(wordSource(sampleDocx(blocks)), directory);
}

export function wordSource(bytes: Uint8Array): DecisionSource {
  const { value } = docxSource(bytes, 'van-ban.docx');
  if (!value) throw new Error('the sample cannot be read');
  return value;
}

type Clauses = NonNullable<DecisionFile['articles'][number]['clauses']>;

function clauseParas(clauses: Clauses | undefined): readonly string[] {
  return (clauses ?? []).flatMap((c) => {
    const mark =
      c.number === undefined
        ? c.dash
          ? '- '
          : ''
        : /^[a-zđ]$/.test(c.number)
          ? `${c.number}) `
          : `${c.number}. `;
    return [p(`${mark}${c.title ?? ''}${c.text ?? ''}`), ...clauseParas(c.clauses)];
  });
}

/** The shipped Decision as a typist lays it out in Word: letterhead and signature in tables without lines. */
export function decisionParas(d: DecisionFile = shippedDecision): readonly string[] {
  return [
    tbl(
      tr(
        tc(
          `${d.authority.replace(/ (?=TỈNH)/, '\n')}${d.number === null ? '' : `\nSố: ${d.number}/${d.symbol}`}`,
        ),
        tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
      ),
    ),
    p('QUYẾT ĐỊNH', { bold: true, centred: true }),
    p(d.subject, { bold: true, centred: true }),
    p(d.authority, { bold: true, centred: true }),
    ...d.bases.map((b) => p(b)),
    p('QUYẾT ĐỊNH:', { bold: true, centred: true }),
    ...d.articles.flatMap((a) => [p(`Điều ${a.number}. ${a.text}`), ...clauseParas(a.clauses)]),
    tbl(
      tr(
        tc(['Nơi nhận:', ...d.recipients.map((r) => `- ${r}`)].join('\n')),
        tc([...d.signer.lines, d.signer.name].join('\n')),
      ),
    ),
  ];
}

export type TaskFile = AppendixFile['tasks'][number];

export const taskCells = (t: TaskFile): readonly string[] => [
  t.printed_number ?? t.id,
  t.items.map((i) => `${i.dash ? '- ' : ''}${i.text}`).join('\n'),
  t.lead.text,
  t.coordinating.text,
  t.output,
  t.timing,
];

export const appendixHead = (a: AppendixFile = shippedAppendix): readonly string[] => [
  p('Phụ lục', { bold: true, centred: true }),
  p(a.title, { bold: true, centred: true }),
  p(a.reference, { centred: true }),
];

export const headingRow = (a: AppendixFile = shippedAppendix): string => tr(...a.columns.map((c) => tc(c)));
export const groupRow = (number: string, title: string, across = 5): string =>
  tr(tc(number), tc(title, { span: across }));
export const taskRow = (t: TaskFile): string => tr(...taskCells(t).map((c) => tc(c)));

/** A plan's units as a directory. */
export function directoryOf(units: string, place: string): Directory {
  const file = parse(units) as UnitsFile;
  return { units: file.units.map(unitOf), groups: file.groups.map(groupOf), place };
}

/** Rows of the shipped Appendix, groups across the table. */
export function appendixRows(a: AppendixFile = shippedAppendix): readonly string[] {
  return a.groups.flatMap((g) => [
    groupRow(g.printed_number, g.title),
    ...a.tasks.filter((t) => t.group === g.id).map(taskRow),
  ]);
}

/** The shipped Decision with its Appendix, as a Word file. */
export function decisionDocx(): Uint8Array {
  return sampleDocx([...decisionParas(), ...appendixHead(), tbl(headingRow(), ...appendixRows())]);
}

/** Topics of the points of a draft with where they stand in it, in order. */
export const pointsOf = (d: Drafted, kind: PlanDraft['points'][number]['kind']): readonly string[] =>
  d.draft.points.filter((x) => x.kind === kind).map((x) => `${x.topic} ${x.at ?? ''}`.trim());
