import { expect, test } from 'vitest';
import { checkForm } from '../../../src/check/form/run.ts';
import type { KeyRow } from '../../../src/model/submission.ts';
import { atTheGate } from './cases/all.ts';

type Cells = Readonly<Record<string, string>>;

const row = (keys: readonly string[], indicators: Cells, nameless = false): KeyRow => ({
  sheet: 'Số liệu',
  cell: 'A6',
  keys,
  indicators: Object.entries(indicators).map(([cell, id]) => ({ cell, id: `indicator/${id}` })),
  ...(nameless && { nameless }),
});

/** Cells where hidden rows are missed, in a form of this plan or of an earlier version of it. */
function missed(keyRows: readonly KeyRow[], planVersion?: string): readonly string[] {
  const { stamp } = atTheGate().submission;
  const change = { keyRows, ...(planVersion !== undefined && { stamp: { ...stamp, planVersion } }) };
  return checkForm(atTheGate(change)).flatMap((f) =>
    f.code === 'form-hidden-row-lost' && f.place.kind === 'cell' ? [f.place.cell] : [],
  );
}

const whole = row(['period', 'cumulative'], { A7: 'tin-bai' });
const n = row(['cumulative/n'], { A8: 'ty-le-can-bo' });
const total = { ...row(['cumulative/N'], { A10: 'ty-le-can-bo' }), cell: 'A9' };

test('hidden rows that say what the plan asks', () => {
  expect(missed([whole, n, total])).toEqual([]);
  expect(missed([row(['cumulative', 'period'], { A7: 'tin-bai' })])).toEqual([]);
  expect(missed([row(['period'], { A7: 'khong-co' })])).toEqual([]);
});

test('a key deleted: the hidden row itself', () => {
  expect(missed([row(['cumulative'], { A7: 'tin-bai' })])).toEqual(['A6']);
});

test('the hidden row in between deleted: the first row that came under another one', () => {
  expect(missed([row(['period', 'cumulative'], { A7: 'tin-bai', A8: 'ty-le-can-bo' })])).toEqual(['A8']);
  expect(missed([row(['cumulative/n'], { A8: 'ty-le-can-bo', A9: 'ty-le-can-bo' })])).toEqual(['A9']);
});

test('a row of a ratio copied below itself', () => {
  expect(missed([row(['cumulative/n'], { A8: 'ty-le-can-bo', A9: 'ty-le-can-bo' }), total])).toEqual([]);
});

test('an earlier plan may have asked otherwise, unless figures stand there without a name', () => {
  const less = { A7: 'tin-bai' };
  expect(missed([row(['cumulative'], less)], 'ba9876543210')).toEqual([]);
  expect(missed([row(['cumulative'], less, true)], 'ba9876543210')).toEqual(['A6']);
});
