import fc from 'fast-check';
import { vietnameseNumber } from '../../src/text/print.ts';
import { wordText } from '../corpus/operations/docx-form.ts';
import type { Answers, Typed } from '../corpus/operations/fill.ts';
import { type Outcome, outcomeOf } from '../corpus/run-case.ts';
import { type FormKey, type FormKind, filledForm, formKeys, formKinds } from './base-forms.ts';
import { answersWith, change } from './models-answers.ts';
import { illegalDocx, legalDocx } from './models-docx.ts';
import { illegalXlsx, legalXlsx } from './models-xlsx.ts';
import { illegalYaml, legalYaml, writeYaml } from './models-yaml.ts';
import { legalZip, type Ways } from './models-zip.ts';
import { pick, seeded } from './seeded.ts';
import type { TortureClass, TortureFailure, TortureOutcome, TortureRun } from './torture-class.ts';
import { answersOf, differing, findingsOf, refusalProblem } from './verdict-of-reading.ts';

const legal: Readonly<Record<FormKind, readonly Ways[]>> = {
  xlsx: [...legalXlsx, legalZip],
  docx: [...legalDocx, legalZip],
  yaml: legalYaml,
};
const illegal: Readonly<Record<FormKind, Ways>> = { xlsx: illegalXlsx, docx: illegalDocx, yaml: illegalYaml };

const oneCase = fc.record({
  form: fc.nat(),
  kind: fc.constantFrom(...formKinds),
  changes: fc.array(change, { maxLength: 12 }),
  seed: fc.nat(),
  broken: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
});
type ModelCase = typeof oneCase extends fc.Arbitrary<infer T> ? T : never;

interface Made {
  readonly bytes: Uint8Array;
  readonly ways: readonly string[];
}

/**
 * The form with those answers, then up to one way of writing from every stage. What is to be broken afterwards is written
 * by the first stage alone, so that the fault finds its place.
 */
async function written(
  at: FormKey,
  { kind, broken }: ModelCase,
  answers: Answers,
  random: () => number,
): Promise<Made> {
  const start =
    kind === 'yaml'
      ? new TextEncoder().encode(writeYaml(at, answers, random))
      : await filledForm(at, kind, answers);
  const stages = broken ? legal[kind].slice(0, kind === 'yaml' ? 0 : 1) : legal[kind];
  const chosen = stages.flatMap((stage) => (random() < 0.35 ? [pick(random, Object.entries(stage))] : []));
  return {
    bytes: chosen.reduce((bytes, [, way]) => way(bytes, random), start),
    ways: chosen.map(([name]) => name),
  };
}

/** What an answer of the model must read as. */
function modelText(typed: Typed, kind: FormKind): string {
  if (typed === null) return '';
  if (typeof typed === 'object' && 'day' in typed && kind !== 'docx') return typed.day;
  return (kind === 'docx' ? wordText(typed) : String(typed)).trim();
}

/** Days read as days are one with days read as text: which of the two is the matter of the form's checks. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s*\n\s*/g, '\n')
    .replace(
      /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
      (_all, d, m, y) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
    );

function modelOf(answers: Answers, kind: FormKind): ReadonlyMap<string, string> {
  const texts = Object.entries(answers).map(([id, t]) => [id, comparable(modelText(t, kind))] as const);
  return new Map(texts.filter(([, text]) => text !== ''));
}

function readAs(outcome: Outcome, model: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const read = [...answersOf(outcome)].map(([id, text]) => [id, comparable(text)] as const);
  // What the form itself has filled in already (the window of the figures) is no part of the model.
  return new Map(read.filter(([id]) => model.has(id) || !/^unit\/window-/.test(id)));
}

function problemOf(
  outcome: Outcome,
  model: ReadonlyMap<string, string>,
  broken: boolean,
): string | undefined {
  if (outcome.gate !== 'accepted') {
    const findings = findingsOf(outcome);
    if (broken) return refusalProblem(findings);
    return `tệp hợp lệ bị từ chối: ${findings.map((f) => `${f.code} ${JSON.stringify(f.values)}`).join('; ')}`;
  }
  const read = readAs(outcome, model);
  const ids = differing(model, read);
  const shown = ids
    .slice(0, 2)
    .map((id) => `${id}: mẫu ${JSON.stringify(model.get(id))}, đọc ${JSON.stringify(read.get(id))}`);
  return ids.length > 0 ? `${ids.length} câu khác mẫu: ${shown.join('; ')}` : undefined;
}

interface Played {
  readonly name: string;
  readonly problem: string | undefined;
  readonly refused: boolean;
  readonly broken: boolean;
}

async function play(c: ModelCase, i: number, keys: readonly FormKey[]): Promise<Played> {
  const random = seeded(c.seed);
  const at = keys[c.form % keys.length]!;
  const answers = answersWith(at, c.changes);
  const made = await written(at, c, answers, random);
  const [fault, breakIt] = pick(random, Object.entries(illegal[c.kind]));
  const bytes = c.broken ? breakIt(made.bytes, random) : made.bytes;
  const ways = [...made.ways, ...(c.broken ? [`HỎNG: ${fault}`] : [])];
  const name = `ca ${i}: ${at.period}_${at.unit}.${c.kind} (${ways.join(', ')})`;
  try {
    const outcome = outcomeOf(
      bytes,
      { name: `${at.period}_${at.unit}.${c.kind}` },
      { told: {}, onRecord: () => undefined },
    );
    const problem = problemOf(outcome, modelOf(answers, c.kind), c.broken);
    return { name, problem, refused: outcome.gate !== 'accepted', broken: c.broken };
  } catch (error) {
    return { name, problem: `bộ đọc dừng: ${String(error)}`, refused: false, broken: c.broken };
  }
}

async function run({ seed, short, say }: TortureRun): Promise<TortureOutcome> {
  const cases = fc.sample(oneCase, { seed, numRuns: short ? 300 : 5000 });
  const keys = formKeys(short ? 12 : 40);
  const played: Played[] = [];
  for (const [i, c] of cases.entries()) {
    played.push(await play(c, i, keys));
    if (i % 1000 === 999) say(`${i + 1} ca`);
  }
  const failures = played.flatMap(({ name, problem }): readonly TortureFailure[] =>
    problem === undefined ? [] : [{ name, what: problem }],
  );
  const n = (list: readonly Played[]): string => vietnameseNumber(list.length);
  const faulty = played.filter((p) => p.broken);
  return {
    tried: played.length,
    survived: played.length - failures.length,
    failures,
    figures: {
      'Tệp viết đúng theo cách khác': n(played.filter((p) => !p.broken)),
      'Tệp viết sai': `${n(faulty)}, trong đó ${n(faulty.filter((p) => p.refused))} bị từ chối kèm mã lỗi`,
      'Cách viết hợp lệ': `${legal.xlsx.concat(legal.docx, legal.yaml).reduce((sum, w) => sum + Object.keys(w).length, 0)} và mọi lối trình bày YAML`,
      'Cách viết sai': `${formKinds.reduce((sum, k) => sum + Object.keys(illegal[k]).length, 0)}`,
    },
    notes: [
      'Mỗi ca: một bộ câu trả lời ngẫu nhiên (chữ có ký tự đặc biệt, số, ngày, để trống), viết thành tệp theo tới mười cách cùng lúc, rồi đọc lại so từng câu. Khoảng trắng đầu, cuối dòng không tính.',
    ],
  };
}

/** Forms written by other hands than ours, rightly and wrongly. */
export const models: TortureClass = {
  id: 'models',
  title: 'Biểu mẫu do chương trình khác viết ra: cùng câu trả lời, cách viết tệp khác nhau',
  means:
    'tệp viết hợp lệ thì đọc ra đúng bộ câu trả lời đã định; tệp viết sai thì hoặc bị từ chối kèm mã lỗi, hoặc đọc ra đúng.',
  figure: { full: 5000, short: 300 },
  run,
};
