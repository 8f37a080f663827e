import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSubmission } from '../../../src/check/submission/run.ts';
import { compareFindings } from '../../../src/model/finding.ts';
import { questionsOf } from '../../../src/model/form.ts';
import type { Cell } from '../../support/form.ts';
import { checkWorld, inputOf, smallForm, type World } from '../../support/form.ts';
import { smallPeriod, smallRequest } from '../../support/plan.ts';

const codesOf = (world: World): readonly string[] => checkWorld(world).findings.map((f) => f.code);
const n = 'indicator/ty-le-can-bo/cumulative/n';
const total = 'indicator/ty-le-can-bo/cumulative/N';

test.each(['xa-ha-trung', 'so-noi-vu', 'so-van-hoa-the-thao-va-du-lich'])(
  'a form filled in well has no findings: %s',
  (unit) => {
    expect(codesOf({ unit })).toEqual([]);
    expect(checkWorld({ unit }).leftOut.size).toBe(0);
  },
);

test('an ad hoc request without a data window is checked too', () => {
  expect(codesOf({ period: smallRequest() })).toEqual([]);
  expect(codesOf({ period: smallRequest(), answers: { 'unit/document-date': '10/3/2025' } })).toEqual([
    'date-outside-window',
  ]);
});

test('in a Word form every figure is text: nothing to note', () => {
  const input = inputOf({
    answers: { 'indicator/tin-bai/period': '1.568', 'indicator/tin-bai/cumulative': '1.568' },
  });
  const file = { name: 'bao-cao.docx', sha256: 'a'.repeat(64), kind: 'docx' } as const;
  const codes = (i: typeof input) => checkSubmission(i).findings.map((f) => f.code);
  expect(codes(input)).toEqual(['number-as-text']);
  expect(codes({ ...input, submission: { ...input.submission, file } })).toEqual([]);
});

describe('one cause, one finding', () => {
  test('a folded finding keeps every place, its own first', () => {
    const answers = { 'task/1.1/status': null, 'task/1.1/result': null, 'task/1.1/leader': null };
    const checked = checkWorld({ answers });
    const [folded] = checked.findings;
    expect(folded?.places).toHaveLength(3);
    expect(folded?.places?.[0]).toEqual(folded?.place);
    expect(folded?.places).toEqual(checked.each?.map((f) => f.place));
  });

  test('a form that came back blank', () => {
    const checked = checkWorld({ blank: true });
    expect(checked.findings.map((f) => [f.code, f.place.kind, f.values.whole])).toEqual([
      ['answer-missing', 'file', 1],
    ]);
  });

  test('prefilled dates do not make a blank form a filled one', () => {
    const answers = { 'unit/window-from': '15/12/2025', 'unit/window-to': '14/6/2026' };
    expect(codesOf({ blank: true, answers })).toEqual(['answer-missing']);
  });

  test('blank answers of one task', () => {
    const answers = { 'task/1.1/status': null, 'task/1.1/result': null, 'task/1.1/leader': null };
    const { findings, leftOut } = checkWorld({ answers });
    expect(findings.map((f) => [f.code, f.values.count, f.values.labels])).toEqual([
      ['answer-missing', 3, 'Tình trạng; Kết quả; Lãnh đạo phụ trách'],
    ]);
    expect([...leftOut.keys()]).toEqual(Object.keys(answers));
  });

  test('one lost reference in many cells is placed at the first and names the others', () => {
    const broken: Cell = { kind: 'cell-error', text: '#REF!' };
    const answers = { 'indicator/tin-bai/period': broken, 'indicator/tin-bai/cumulative': broken };
    const { findings, leftOut } = checkWorld({ answers });
    const [only] = findings;
    expect(findings).toHaveLength(1);
    expect(only?.values).toMatchObject({ count: 2, value: '#REF!' });
    expect(String(only?.values.others)).toMatch(/^D\d+$/);
    expect(leftOut.size).toBe(2);
  });

  test('a cell already reported is not reported again for another reason', () => {
    const answers = { 'unit/document-number': 'xxx', 'task/1.1/funding-spent-local': '-5' };
    expect(codesOf({ answers })).toEqual(['answer-placeholder', 'number-negative']);
  });
});

describe('what is left out', () => {
  test('a ratio is used whole or not at all', () => {
    expect([...checkWorld({ answers: { [n]: 41 } }).leftOut]).toEqual([
      [n, 'ratio-n-over-total'],
      [total, 'ratio-n-over-total'],
    ]);
    expect([...checkWorld({ answers: { [total]: 'khoảng 40' } }).leftOut.keys()].toSorted()).toEqual([
      total,
      n,
    ]);
    expect(checkWorld({ answers: { [n]: null } }).leftOut.get(total)).toBe('ratio-half');
  });

  test('only the answer with the error, nothing else', () => {
    const checked = checkWorld({ answers: { 'indicator/tin-bai/period': '12 bài' } });
    expect([...checked.leftOut]).toEqual([['indicator/tin-bai/period', 'number-with-words']]);
  });

  test('"done" without a document number is the status that does not count', () => {
    const checked = checkWorld({ answers: { 'task/1.1/status': 'hoàn thành' } });
    expect([...checked.leftOut]).toEqual([['task/1.1/status', 'done-without-document']]);
  });

  test('a warning or a note leaves nothing out', () => {
    const answers = {
      'unit/plan-document': null,
      'indicator/tin-bai/period': '30',
      'unit/document-number': '15',
    };
    const checked = checkWorld({ answers });
    expect(checked.findings.map((f) => f.code).toSorted()).toEqual([
      'document-number-malformed',
      'number-as-text',
      'own-plan-missing',
    ]);
    expect(checked.leftOut.size).toBe(0);
  });

  test('a confirm finding until the clerk confirms it', () => {
    const world: World = {
      period: smallPeriod('2026-12'),
      earlier: { sameYear: { 'indicator/tin-bai/cumulative': 41 } },
    };
    const answer = 'indicator/tin-bai/cumulative';
    const code = 'cumulative-below-earlier';
    expect([...checkWorld(world).leftOut]).toEqual([[answer, code]]);
    for (const confirmed of [[{ code }], [{ code, answer }]]) {
      const after = checkWorld({ ...world, confirmed });
      expect(after.leftOut.size).toBe(0);
      expect(after.findings.map((f) => [f.code, f.severity, f.values.confirmed])).toEqual([
        [code, 'note', 1],
      ]);
    }
    for (const confirmed of [[{ code, answer: 'unit/summary' }], [{ code: 'window-mismatch' }]]) {
      expect(checkWorld({ ...world, confirmed }).leftOut.size).toBe(1);
    }
  });

  test('an error cannot be confirmed away', () => {
    const answers = { 'indicator/tin-bai/period': '-' };
    expect(checkWorld({ answers, confirmed: [{ code: 'number-dash' }] }).leftOut.size).toBe(1);
  });
});

test('a task that was not begun, or in which nothing arose, needs no result, but its leader and status', () => {
  const answers = {
    'task/1.1/status': 'không phát sinh',
    'task/1.1/result': null,
    'task/1.1/leader': null,
    'indicator/tin-bai/period': 0,
  };
  expect(checkWorld({ answers }).findings.map((f) => [f.code, f.answer])).toEqual([
    ['answer-missing', 'task/1.1/leader'],
  ]);
});

test('tasks the unit only helps with may stay blank', () => {
  const coordinating = questionsOf(smallForm()).filter((q) => q.role === 'coordinating');
  expect(coordinating.length).toBeGreaterThan(0);
  expect(codesOf({ answers: Object.fromEntries(coordinating.map((q) => [q.id, null])) })).toEqual([]);
});

test('the missing plan of the unit is one warning, also where the form makes the question a must', () => {
  expect(codesOf({ answers: { 'unit/plan-document': null } })).toEqual(['own-plan-missing']);
});

test('a jump is judged by factor and by difference, up and down, and never against zero', () => {
  const jump = (now: number, before: number): boolean =>
    codesOf({
      answers: { 'indicator/tin-bai/period': now, 'indicator/tin-bai/cumulative': 10_000 },
      earlier: { yearBefore: { 'indicator/tin-bai/period': before } },
    }).includes('jump-from-year-before');
  expect([jump(30, 10), jump(29, 10), jump(15, 5), jump(14, 5)]).toEqual([true, false, true, false]);
  expect([jump(10, 30), jump(11, 30), jump(0, 10), jump(0, 9)]).toEqual([true, false, true, false]);
  expect(jump(5000, 0)).toBe(false);
});

test('a day and month changed over by the spreadsheet are suggested', () => {
  const { findings } = checkWorld({ answers: { 'unit/document-date': { date: '2026-12-06' } } });
  expect(findings.map((f) => [f.code, f.values.swapped])).toEqual([['date-outside-window', '2026-06-12']]);
});

test('a status close to one of the list is suggested, not taken', () => {
  const { findings, values } = checkWorld({ answers: { 'task/1.1/status': 'Da hoan thanh' } });
  expect(findings[0]?.values.suggestion).toBe('hoàn thành');
  expect(values.get('task/1.1/status')?.kind).toBe('problem');
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '',
    '-',
    'không',
    'hoàn thành',
    'không phát sinh',
    '15/BC-UBND',
    '18/6/2026',
    '#',
  ),
  fc.integer({ min: -5, max: 2000 }),
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.constantFrom<Cell>({ kind: 'cell-error', text: '#REF!' }, { kind: 'boolean', value: true }),
);
const ids = questionsOf(smallForm()).map((q) => q.id);
const worlds = fc.record({
  answers: fc.dictionary(fc.constantFrom(...ids), cell, { noNullPrototype: true }),
  stray: fc.array(fc.tuple(fc.constantFrom(...ids, 'task/9.9/result', 'indicator/la/period', 'x'), cell), {
    maxLength: 4,
  }),
  blank: fc.boolean(),
});

test('whatever is sent: no crash, sorted, each answer for one reason, only known answers left out', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { findings, leftOut, values } = checkWorld(world);
      expect(findings).toEqual(findings.toSorted(compareFindings));
      const unfolded = findings.filter((f) => f.cause === undefined).flatMap((f) => f.answer ?? []);
      expect(new Set(unfolded).size).toBe(unfolded.length);
      for (const id of leftOut.keys()) expect(ids).toContain(id);
      for (const [id, value] of values) if (value.kind === 'problem') expect(leftOut.has(id)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
