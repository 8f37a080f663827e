import { checkEditorial } from '../../src/check/editorial/run.ts';
import { checkForm } from '../../src/check/form/run.ts';
import { planRules } from '../../src/check/plan/all.ts';
import { checkPlan } from '../../src/check/plan/run.ts';
import { checkWorkspace } from '../../src/check/workspace/run.ts';
import { findingText } from '../../src/messages/findings.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { cliVi } from '../../src/messages/vi/cli.ts';
import { explainWords } from '../../src/messages/vi/explain-words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { type Area, allCodes, type Code, codes } from '../../src/model/codes.ts';
import type { Finding, Values } from '../../src/model/finding.ts';
import { readPlan } from '../../src/read/plan.ts';
import { placeText } from '../../src/render/place.ts';
import { baselineCases } from '../check/baseline-cases.ts';
import { type EditorialCase, editorialCases } from '../check/editorial/cases.ts';
import { formCases } from '../check/form/cases/all.ts';
import { periodCases } from '../check/period/cases.ts';
import { type PlanCase, ruleCases, yamlCases } from '../check/plan/cases.ts';
import { contentCases } from '../check/submission/cases/all.ts';
import { workspaceCases } from '../check/workspace/cases.ts';
import { contactCases } from '../read/contact-cases.ts';
import { fileCases, foundElsewhere, registerCases } from '../read/file-cases.ts';
import { importCases } from '../read/import-cases.ts';
import { templateCases } from '../render/template-cases.ts';
import { checkWorld } from './form.ts';
import { checkPeriodWorld } from './period.ts';
import { smallPlan } from './plan.ts';
import { planTexts } from './shipped-plan.ts';

/** What every message must have, in the order of the columns. */
export const columns = {
  place: 'Vị trí',
  value: 'Giá trị',
  expected: 'Cần có',
  remedy: 'Cách sửa',
  yields: 'Có ca gặp',
  neighbour: 'Có ca kề bên',
  english: 'Tiếng Anh',
} as const;
export type Column = keyof typeof columns;

export interface Score {
  readonly code: Code;
  readonly has: Readonly<Record<Column, boolean>>;
}

interface Cases {
  readonly yields: () => readonly Finding[];
  readonly neighbour: () => readonly Finding[];
}

const inPlan = (
  c: PlanCase,
  edits: PlanCase['edits'],
  closed: PlanCase['closed'],
  { without, beside, orphans }: Pick<PlanCase, 'without' | 'beside' | 'orphans'> = {},
) =>
  checkPlan(
    readPlan(planTexts(edits, without, beside)),
    civilDate(c.today ?? '2026-05-01'),
    planRules,
    closed,
    orphans,
  );

const inEditorial = ([editorial, candidates]: EditorialCase['yields']) =>
  checkEditorial({
    plan: smallPlan(),
    period: '2026-12',
    editorial,
    candidates,
    locate: (path) => ({ kind: 'plan', path }),
  });

/** The two cases of a code, wherever they are kept. */
function casesOf(code: Code): Cases | undefined {
  const [plan, form, content, period] = [
    { ...yamlCases, ...ruleCases }[code],
    formCases[code],
    contentCases[code],
    periodCases[code],
  ];
  if (plan)
    return {
      yields: () => inPlan(plan, plan.edits, plan.closed, plan),
      neighbour: () => inPlan(plan, plan.neighbour, plan.neighbourClosed),
    };
  if (form) return { yields: () => checkForm(form.yields), neighbour: () => checkForm(form.neighbour) };
  if (content)
    return {
      yields: () => checkWorld(content.yields).findings,
      neighbour: () => checkWorld(content.neighbour).findings,
    };
  if (period)
    return {
      yields: () => checkPeriodWorld(period.yields),
      neighbour: () => checkPeriodWorld(period.neighbour),
    };
  const place = workspaceCases[code];
  if (place)
    return {
      yields: () => checkWorkspace(place.yields).flatMap((p) => p.findings),
      neighbour: () => checkWorkspace(place.neighbour).flatMap((p) => p.findings),
    };
  const chosen = editorialCases[code];
  if (chosen)
    return { yields: () => inEditorial(chosen.yields), neighbour: () => inEditorial(chosen.neighbour) };
  return (
    fileCases[code] ??
    registerCases[code] ??
    contactCases[code] ??
    templateCases[code] ??
    importCases[code] ??
    baselineCases[code]
  );
}

/** These tell of something that is not there, or of the whole file: there is no value to quote. */
export const withoutValue: readonly Code[] = [
  'answer-missing',
  'answer-left-blank',
  'own-plan-missing',
  'plan-file-missing',
  'file-empty',
  'file-encrypted',
  'file-macros',
  'file-external-links',
  'file-dde',
  'file-no-result',
  'file-unreadable',
  'file-nested-too-deep',
  'register-torn-line',
  'template-active-content',
  'template-section-missing',
  'editorial-unused',
];

/** What a finding is about is the file as a whole, or all of a plan's file that is missing. */
const ofWholeFile: readonly Area[] = ['file', 'form', 'template', 'workspace'];

function hasPlace(code: Code, f: Finding): boolean {
  const whole = f.place.kind === 'file' && !ofWholeFile.includes(codes[code].area);
  return (
    placeText(f.place, cliVi.placeWords).trim() !== '' &&
    (!whole || /^(plan-file|closed-snapshot)-/.test(code))
  );
}

/** Names of the question, not what stands in its cell. */
const namesOfQuestion = ['label', 'labels', 'task', 'figure', 'measure', 'count', 'others'];

/** Whether the sentence prints a value of the finding: it changes with it. */
function printsValue(code: Code, values: Values): boolean {
  const said = findingText('vi', code).found;
  const plain = said(values);
  return Object.keys(values)
    .filter((key) => !namesOfQuestion.includes(key))
    .some((key) => othersThan(values[key]).some((other) => said({ ...values, [key]: other }) !== plain));
}

/** Words that stand for a kind of file or limit are told in the reader's words: another kind reads otherwise. */
const kinds = ['size', 'download', 'eml', 'csv', 'script'];

function othersThan(value: string | number | undefined): readonly (string | number)[] {
  return typeof value === 'number' ? [value + 7_654_321] : [`${value ?? ''}※`, ...kinds];
}

const letters = /\p{L}{2}/u;
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
/** What is quoted, and names that the finding itself brings along, are not the sentence's own words. */
function ownWords(sentence: string, values: Values): string {
  const brought = Object.values(values)
    .flatMap((v) => String(v ?? '').split(/[;|(){}\n]|: /))
    .map((v) => v.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((v) => v.length > 2);
  return brought.reduce((t, v) => t.replaceAll(v, ''), sentence.replace(/“[^”]*”/g, '“”'));
}

function sentences(lang: Lang, code: Code, v: Values): readonly string[] {
  const text = findingText(lang, code);
  return [text.title, text.found(v), text.expected(v), text.remedy(v), text.explain];
}

function hasEnglish(code: Code, v: Values): boolean {
  const [en, vi] = [sentences('en', code, v), sentences('vi', code, v)];
  return en.every((s, i) => letters.test(s) && s !== vi[i] && !vietnamese.test(ownWords(s, v)));
}

/** A finding as the code's case yields it; or with the values that a test elsewhere states. */
function findingOf(code: Code, yielded: readonly Finding[]): Finding | undefined {
  const found = yielded.find((f) => f.code === code);
  const elsewhere = foundElsewhere[code];
  if (found || !elsewhere) return found;
  return {
    code,
    severity: codes[code].severity,
    place: { kind: 'file', file: 'bao-cao.xlsx' },
    values: elsewhere.values,
  };
}

function scoreOf(code: Code): Score {
  const cases = casesOf(code);
  const elsewhere = foundElsewhere[code] !== undefined;
  const yielded = cases?.yields() ?? [];
  const f = findingOf(code, yielded);
  const v = f?.values ?? {};
  const text = findingText('vi', code);
  return {
    code,
    has: {
      place: f !== undefined && hasPlace(code, f),
      value: f !== undefined && (withoutValue.includes(code) || printsValue(code, v)),
      expected: letters.test(text.expected(v)),
      remedy: letters.test(text.remedy(v)) && /[.?]$/.test(text.remedy(v)),
      yields: yielded.some((y) => y.code === code) || elsewhere,
      neighbour: elsewhere || (cases !== undefined && !cases.neighbour().some((n) => n.code === code)),
      english: hasEnglish(code, v),
    },
  };
}

export function scores(): readonly Score[] {
  return allCodes.map(scoreOf);
}

const keys = Object.keys(columns) as readonly Column[];

/** Codes that lack it, by column. */
export function lacking(all: readonly Score[]): Readonly<Record<Column, readonly Code[]>> {
  const of = (key: Column): readonly Code[] => all.filter((s) => !s.has[key]).map((s) => s.code);
  return {
    place: of('place'),
    value: of('value'),
    expected: of('expected'),
    remedy: of('remedy'),
    yields: of('yields'),
    neighbour: of('neighbour'),
    english: of('english'),
  };
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${Math.floor((part / whole) * 100)}%)`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(all: readonly Score[]): readonly string[] {
  return [
    row(['Mã', ...Object.values(columns)]),
    row(['---', ...keys.map(() => ':-:')]),
    ...all.map((s) => row([`\`${s.code}\``, ...keys.map((key) => (s.has[key] ? '✓' : '–'))])),
  ];
}

/** The card as Markdown. */
export function scoreCardPage(all: readonly Score[]): string {
  const missing = lacking(all);
  const areas = [...new Set(all.map((s) => codes[s.code].area))];
  const chapter = (area: Area): readonly string[] => {
    const own = all.filter((s) => codes[s.code].area === area);
    return ['', `## ${explainWords.areas[area]} (${own.length} mã)`, '', ...table(own)];
  };
  return [
    '# Bảng chấm chất lượng thông báo',
    '',
    'Trang này được tạo bằng máy (`node scripts/make-scorecard.mjs`) từ các ca thử: mỗi mã được cho chạy thật, rồi xét thông báo in ra. Một phép thử giữ trang này đúng với thực tế.',
    '',
    `- **Vị trí**: tệp và ô, dòng hoặc chỗ trong kế hoạch. **Giá trị**: câu thông báo in giá trị gặp phải. **Cần có**, **Cách sửa**: có câu riêng.`,
    '- **Có ca gặp**, **Có ca kề bên**: có một ca thử sinh ra mã, và một ca gần giống không sinh ra mã. **Tiếng Anh**: đủ câu, không lẫn tiếng Việt ngoài ngoặc kép.',
    `- Nêu điều còn thiếu hoặc nói về cả tệp, nên không có giá trị để dẫn: ${withoutValue
      .filter((c) => codes[c])
      .map((c) => `\`${c}\``)
      .join(', ')}.`,
    '',
    row(['', ...Object.values(columns)]),
    row(['---', ...keys.map(() => ':-:')]),
    row([`${all.length} mã`, ...keys.map((key) => share(all.length - missing[key].length, all.length))]),
    ...areas.flatMap(chapter),
    '',
  ].join('\n');
}
