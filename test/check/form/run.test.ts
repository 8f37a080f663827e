import { expect, test } from 'vitest';
import { checkForm } from '../../../src/check/form/run.ts';
import { findingText } from '../../../src/messages/findings.ts';
import { atTheGate } from './cases/all.ts';

const codesOf = (input: Parameters<typeof checkForm>[0]): readonly string[] =>
  checkForm(input).map((f) => f.code);

test('the right form for the right unit and period passes without a word', () => {
  expect(codesOf(atTheGate())).toEqual([]);
});

test('a form of another plan is one finding, whatever else does not fit', () => {
  const stamp = {
    plan: 'qd-ubnd-2024-00000000',
    planVersion: 'x',
    period: '2024-06',
    unit: 'la',
    formVersion: 7,
  };
  expect(codesOf(atTheGate({ stamp }))).toEqual(['form-other-plan']);
});

test('a file of another make is one finding', () => {
  expect(codesOf(atTheGate({ recognisedBy: 'none', stamp: {} }, { expected: {} }))).toEqual([
    'form-not-ours',
  ]);
});

test('a lost stamp is made up for by what the clerk says', () => {
  expect(codesOf(atTheGate({ recognisedBy: 'ids', stamp: {} }))).toEqual(['form-stamp-lost']);
  expect(codesOf(atTheGate({ recognisedBy: 'ids', stamp: {} }, { expected: {} }))).toEqual([
    'form-period-unknown',
    'form-unit-unknown',
    'form-stamp-lost',
  ]);
});

test('only a workbook loses a hidden sheet', () => {
  const found = (kind: 'xlsx' | 'docx' | 'yaml') => {
    const file = { name: `a.${kind}`, sha256: 'a'.repeat(64), kind };
    const [f] = checkForm(atTheGate({ recognisedBy: 'ids', stamp: {}, file }));
    if (!f) throw new Error('no finding');
    const text = findingText('vi', f.code);
    return `${text.found(f.values)} ${text.expected(f.values)}`;
  };
  expect(found('xlsx')).toMatch(/^Trang ẩn .*trang ẩn$/);
  for (const kind of ['docx', 'yaml'] as const) expect(found(kind)).not.toMatch(/trang ẩn/i);
});
