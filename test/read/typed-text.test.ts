import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsOf } from '../../src/model/form.ts';
import { readReceived } from '../../src/read/received.ts';
import { interpret } from '../../src/text/interpret.ts';
import { fillYaml } from '../corpus/operations/fill-yaml.ts';
import { emptyYaml, formOf, goodAnswers } from '../corpus/world.ts';
import { filledForm } from '../torture/base-forms.ts';

// Everything read is text until the question says what it is.

const unit = 'xa-ha-trung';
const period = '2026-06';
const form = formOf(unit, period);
const id = 'task/1.1/result';
const question = questionsOf(form).find((q) => q.id === id)!;

const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 25 })
  .map((d) => d.join(''));
const written = fc.oneof(
  digits,
  digits.map((d) => `0${d}`),
  fc.tuple(digits, digits).map((d) => d.join('.')),
  fc.tuple(digits, fc.integer({ min: 0, max: 99 })).map((d) => d.join('e')),
  fc.constantFrom(
    '007',
    '12345678901234567890',
    'no',
    'yes',
    'on',
    'off',
    'y',
    'NO',
    '1e5',
    '1.10',
    '0x1F',
    '0o17',
    '1_000',
  ),
  fc.constantFrom(
    '2026-06-15',
    '15/6/2026',
    '12:30:00',
    '1/2',
    '.5',
    '5.',
    '+84912',
    '-0',
    'NaN',
    '.inf',
    'TRUE?',
    '=',
    '<<',
  ),
);

const textIn = async (kind: 'xlsx' | 'docx' | 'yaml', text: string) => {
  const bytes = await filledForm({ unit, period }, kind, { ...goodAnswers(form), [id]: text });
  const answer = readReceived(bytes, `a.${kind}`, 'ab').value?.submission?.answers.get(id);
  return { raw: answer?.raw, value: answer && interpret(question, answer) };
};

test.each(['xlsx', 'docx', 'yaml'] as const)(
  'what was typed as text into %s stays the same text',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        const { raw, value } = await textIn(kind, text);
        expect(raw).toEqual({ kind: 'text', text });
        expect(value === undefined || value.kind !== 'text' ? text : value.text).toBe(text);
      }),
      { numRuns: 40 },
    );
  },
);

test('without quotes in YAML, every digit is kept', () => {
  const plain = fc.oneof(
    digits,
    digits.map((d) => `0${d}`),
    fc.tuple(digits, digits).map((d) => d.join('.')),
    fc.constantFrom('no', 'yes', '1e5', '0x1F', '1_000'),
  );
  fc.assert(
    fc.property(plain, (stored) => {
      const text = fillYaml(emptyYaml(unit, period), { [id]: { stored } });
      const answer = readReceived(
        new TextEncoder().encode(text),
        'a.yaml',
        'ab',
      ).value?.submission?.answers.get(id);
      expect(answer?.raw).toMatchObject({ text: stored });
      const value = answer && interpret(question, answer);
      expect(value?.kind === 'text' ? value.text : stored).toBe(stored);
    }),
    { numRuns: 100 },
  );
});
