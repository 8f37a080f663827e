import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formBook } from '../../src/compose/form-book.ts';
import { formYaml } from '../../src/compose/form-yaml.ts';
import { receiptDoc } from '../../src/compose/receipt-doc.ts';
import { returnBook } from '../../src/compose/return-book.ts';
import { returnNotes } from '../../src/compose/return-notes.ts';
import { explainText, findingText, remedyForUnit } from '../../src/messages/findings.ts';
import { cliVi } from '../../src/messages/vi/cli.ts';
import { vi } from '../../src/messages/vi/words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Finding } from '../../src/model/finding.ts';
import { questionsOf } from '../../src/model/form.ts';
import { findingsAsJson, findingsAsText } from '../../src/render/findings.ts';
import { safeForTerminal } from '../../src/text/safe-for-terminal.ts';
import { contentCases } from '../check/submission/cases/all.ts';
import { checkWorld, smallForm } from '../support/form.ts';
import { smallPlan } from '../support/plan.ts';

// What is wrong is said once, in src/messages; the terminal, the returned file, the receipt and the handbook repeat it to the letter.

const plan = smallPlan();
const day = civilDate('2026-06-26');
const severity = { error: String, confirm: String, warning: String, note: String };
const paint = {
  severity: (s: keyof typeof severity, text: string) => severity[s](text),
  heading: String,
  faint: String,
} as unknown as Parameters<typeof findingsAsText>[1]['paint'];
const style = { lang: 'vi', texts: cliVi, words: vi, all: true, paint } as const;
const handbook = readFileSync('docs/findings.md', 'utf8');

/** One finding of the code, with all that it was made from. */
function sample(code: string) {
  const world = contentCases[code];
  if (!world) throw new Error(code);
  const checked = checkWorld(world.yields);
  const finding = checked.findings.find((f) => f.code === code);
  if (!finding) throw new Error(`${code} is not yielded`);
  // A mere note is not asked back; as a warning it would be, in the same sentences.
  const asked: Finding = finding.severity === 'note' ? { ...finding, severity: 'warning' } : finding;
  return { checked, finding, asked };
}

type Remedy = (code: Finding['code'], values: Finding['values']) => string;
const toTheClerk: Remedy = (code, values) => findingText('vi', code).remedy(values);

function sentences(finding: Finding, remedy = toTheClerk): readonly string[] {
  const text = findingText('vi', finding.code);
  const { code, values } = finding;
  return [text.found(values), text.expected(values), remedy(code, values)].filter((s) => s !== '');
}

describe.each(Object.keys(contentCases))('%s says the same', (code) => {
  const { checked, finding, asked } = sample(code);
  const said = sentences(finding);
  const saidToUnit = sentences(finding, remedyForUnit);

  test('in the terminal and in json', () => {
    const terminal = findingsAsText([finding], style);
    for (const sentence of said) expect(terminal).toContain(safeForTerminal(sentence));
    const json = JSON.stringify(findingsAsJson([finding], style));
    for (const sentence of said) expect(json).toContain(JSON.stringify(sentence).slice(1, -1));
  });

  test('in the returned file: beside the cell and in the list', () => {
    const { form, submission } = checked;
    const found = { plan, form, file: submission.file.name, findings: [asked], each: [asked] };
    const notes = returnNotes(found, { returnedOn: day, correctBy: day, reason: 'mẫu' });
    const beside = notes.notes.flatMap((n) => n.places.map((p) => p.text)).join('\n');
    const cells = returnBook(notes).sheets.flatMap((s) =>
      s.rows.flatMap((r) => r.cells.map((c) => c?.value)),
    );
    for (const sentence of saidToUnit) {
      expect(beside).toContain(sentence);
      expect(cells).toContain(sentence);
    }
  });

  test('in the receipt', () => {
    const { form, submission, unit } = checked;
    const doc = receiptDoc({
      plan,
      period: form.obligation.period,
      standing: { unit, kind: 'on-time', arrivals: [], notes: [], strictOnly: false },
      asOf: day,
      checked: { file: submission.file.name, findings: [asked] },
      refused: [],
    });
    const text = JSON.stringify(doc.body);
    for (const sentence of saidToUnit) expect(text).toContain(JSON.stringify(sentence).slice(1, -1));
  });

  test('in the handbook and in `explain`', () => {
    const text = findingText('vi', finding.code);
    expect(handbook).toContain(`### ${text.title} \`${code}\``);
    expect(handbook).toContain(text.explain);
    expect(explainText('vi', code)).toContain(text.explain);
  });
});

describe('the hint of a question is the plan’s own', () => {
  const form = smallForm();
  const book = formBook(form, undefined, plan, new Map());
  const prompts = new Map(
    book.sheets.flatMap((s) =>
      s.rows.flatMap((r) =>
        r.cells.flatMap((c) => (c?.validation?.prompt ? [[c.validation.prompt.text, c] as const] : [])),
      ),
    ),
  );
  const yaml = formYaml(form, undefined, plan).replace(/\n\s*#\s?/g, ' ');
  const hints = [...new Set(questionsOf(form).map((q) => q.hint))].filter((h) => h !== '');

  test.each(hints)('%s', (hint) => {
    expect(prompts.has(hint)).toBe(true);
    expect(yaml).toContain(hint.replace(/\s+/g, ' '));
    const own = [...plan.reporting.taskQuestions, ...plan.reporting.unitQuestions];
    const ofPlan = own.some((q) => q.hint !== '' && hint.startsWith(q.hint));
    const ofWindow = /^(Kỳ này|Trong kỳ|Lũy kế từ đầu năm)[:.]/.test(hint);
    expect(ofPlan || ofWindow).toBe(true);
  });

  test('and stands in the note of a returned file', () => {
    const { checked, finding } = sample('status-unknown');
    const question = questionsOf(checked.form).find((q) => q.id === finding.answer);
    const hinted = { ...question, hint: 'Một câu hướng dẫn mẫu.' };
    const withHint = {
      ...checked.form,
      tasks: checked.form.tasks.map((t) => ({
        ...t,
        questions: t.questions.map((q) => (q.id === finding.answer ? { ...q, ...hinted } : q)),
      })),
    };
    const notes = returnNotes(
      { plan, form: withHint, file: 'a.xlsx', findings: [finding], each: [finding] },
      { returnedOn: day, correctBy: day, reason: 'mẫu' },
    );
    expect(notes.notes[0]?.places[0]?.text).toContain('Hướng dẫn ghi: Một câu hướng dẫn mẫu.');
  });
});
