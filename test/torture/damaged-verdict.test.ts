import { expect, test } from 'vitest';
import type { Answer } from '../../src/model/submission.ts';
import { type Outcome, outcomeOf } from '../corpus/run-case.ts';
import { type BaseForm, baseForm, formKeys } from './base-forms.ts';
import { type Case, damageProblem } from './damaged-verdict.ts';

const around = { told: {}, onRecord: () => undefined };
const base: BaseForm = await baseForm(formKeys(1)[0]!, 'yaml');
const sound = outcomeOf(base.bytes, { name: base.name }, around);
const id = 'unit/plan-document';

function judged(changes: Partial<Case>) {
  return damageProblem({
    base,
    bytes: base.bytes,
    expected: { kind: 'same' },
    touched: undefined,
    sound,
    outcome: sound,
    death: undefined,
    usage: { cpuSeconds: 0.1, peakMb: 80 },
    ...changes,
  });
}

/** The sound outcome with another text in one answer, as a reader that is fooled would give it. */
function fooled(text: string): Outcome {
  if (sound.gate !== 'accepted' || !sound.submission) throw new Error('the base form is not read');
  const { submission } = sound;
  const old = submission.answers.get(id)!;
  const answers = new Map<string, Answer>([
    ...submission.answers,
    [id, { ...old, raw: { kind: 'text', text } }],
  ]);
  return { ...sound, submission: { ...submission, answers } };
}

test('the file as it was is read as it was', () => {
  expect(judged({})).toEqual({ end: 'same' });
});

test('another answer without a word is a failure', () => {
  expect(judged({ outcome: fooled('99/KH-UBND') }).problem).toContain('99/KH-UBND');
});

test('another answer that is told is none', () => {
  const changed = fooled('99/KH-UBND');
  if (changed.gate !== 'accepted') throw new Error();
  const place = { kind: 'file', file: base.name } as const;
  const finding = { code: 'text-outside-answers', severity: 'note', place, values: {} } as const;
  expect(judged({ outcome: { ...changed, findings: [...changed.findings, finding] } })).toEqual({
    end: 'told',
  });
});

test('a dead child, a slow one and a heavy one are failures', () => {
  expect(judged({ outcome: undefined, death: 'time' }).problem).toContain('time');
  expect(judged({ usage: { cpuSeconds: 2.1, peakMb: 80 } }).problem).toContain('CPU');
  expect(judged({ usage: { cpuSeconds: 0.1, peakMb: 301 } }).problem).toContain('MB');
});

test('a refusal needs an error of ours, without words of a program', () => {
  const place = { kind: 'file', file: base.name } as const;
  const refused = (values: Readonly<Record<string, string>>): Outcome => ({
    gate: 'refused',
    findings: [{ code: 'file-damaged', severity: 'error', place, values }],
  });
  expect(judged({ outcome: refused({ why: 'xml' }) })).toEqual({ end: 'refused' });
  expect(judged({ outcome: refused({ why: 'TypeError: x' }) }).problem).toContain('TypeError');
  expect(judged({ outcome: { gate: 'refused', findings: [] } }).problem).toBeDefined();
});

test('of a YAML form, a line that was touched may say what it now says, and nothing else may', () => {
  const text = new TextDecoder().decode(base.bytes);
  const at = Buffer.byteLength(text.slice(0, text.indexOf('12/KH-'))) + 1;
  const bytes = Uint8Array.from(base.bytes);
  bytes[at] = '7'.charCodeAt(0);
  const outcome = outcomeOf(bytes, { name: base.name }, around);
  const expected = { kind: 'as-written' } as const;
  expect(judged({ bytes, outcome, expected, touched: (o) => o === at })).toEqual({ end: 'written' });
  expect(judged({ bytes, outcome, expected, touched: () => false }).problem).toContain('17/KH-');
  expect(judged({ bytes, outcome: fooled('khác'), expected, touched: (o) => o === at }).problem).toContain(
    'khác',
  );
});
