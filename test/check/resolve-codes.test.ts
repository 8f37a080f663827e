import { expect, test } from 'vitest';
import { resolveCodes } from '../../src/check/form/resolve-codes.ts';
import { questionsOf } from '../../src/model/form.ts';
import { visibleCodes } from '../../src/model/form-codes.ts';
import type { Answer, RawAnswer, StrayAnswer, Submission } from '../../src/model/submission.ts';
import { smallForm } from '../support/form.ts';

const form = smallForm();
const place = { kind: 'word-cell', file: 'a.docx', table: 1, row: 2, column: 3 } as const;
const text = (value: string): RawAnswer => (value === '' ? { kind: 'blank' } : { kind: 'text', text: value });

function submission(answers: Readonly<Record<string, string>>, stray: readonly string[] = []): Submission {
  return {
    file: { name: 'a.docx', sha256: 'ab', kind: 'docx' },
    stamp: {},
    recognisedBy: 'ids',
    header: [],
    answers: new Map(
      Object.entries(answers).map(([id, value]): [string, Answer] => [id, { raw: text(value), place }]),
    ),
    stray: stray.map((id): StrayAnswer => ({ id, raw: text('thêm'), place })),
  };
}

/** "Đ1" → code/Đ1; "CT-01 period" → code/CT-01/period. */
const readerId = (key: string): string => `code/${key.replace(' ', '/')}`;

test('every code of the form finds its answer', () => {
  const codes = [...visibleCodes(form).keys()];
  const found = resolveCodes(submission(Object.fromEntries(codes.map((k) => [readerId(k), k]))), form);
  expect([...found.answers.keys()].toSorted()).toEqual(
    questionsOf(form)
      .map((q) => q.id)
      .toSorted(),
  );
  expect(found.stray).toEqual([]);
});

test('an answer known by its control goes first, and a blank one gives way', () => {
  const [first = '', second = ''] = [...visibleCodes(form).keys()];
  const ids = [first, second].map((k) => visibleCodes(form).get(k) ?? '');
  const found = resolveCodes(
    submission({
      [ids[0] ?? '']: 'có',
      [ids[1] ?? '']: '',
      [readerId(first)]: 'khác',
      [readerId(second)]: 'b',
    }),
    form,
  );
  expect(found.answers.get(ids[0] ?? '')?.raw).toEqual(text('có'));
  expect(found.answers.get(ids[1] ?? '')?.raw).toEqual(text('b'));
  expect(found.stray).toEqual([{ id: ids[0], raw: text('khác'), place }]);
});

test('a code that this form does not ask for is stray where something stands there', () => {
  const found = resolveCodes(submission({ 'code/CT-99/period': '5', 'code/9.9-9': '' }), form);
  expect(found.answers.size).toBe(0);
  expect(found.stray).toEqual([{ id: 'CT-99 period', raw: text('5'), place }]);
});

test('stray answers under a code get the answer’s id', () => {
  const [first = ''] = [...visibleCodes(form).keys()];
  expect(resolveCodes(submission({}, [readerId(first), '7']), form).stray.map((s) => s.id)).toEqual([
    visibleCodes(form).get(first),
    '7',
  ]);
});

test('a submission without codes is the same one', () => {
  const s = submission({ 'unit/summary': 'a' }, ['5']);
  expect(resolveCodes(s, form)).toBe(s);
});
