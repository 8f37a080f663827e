import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RawAnswer, Submission } from '../../src/model/submission.ts';
import { readReceived } from '../../src/read/received.ts';

/** Forms filled in and saved by real programs: scripts/foreign/make.sh makes them from answers.json. */
const folder = new URL('../foreign/', import.meta.url);
const lists: Readonly<Record<'clean' | 'handled', readonly Wanted[]>> = JSON.parse(
  readFileSync(new URL('answers.json', folder), 'utf8'),
);

interface Wanted {
  readonly id: string;
  readonly expect: RawAnswer;
  readonly uncalculated?: RawAnswer;
}

interface ForeignFile {
  readonly name: string;
  readonly list: 'clean' | 'handled';
  /** The program that saved it stores no results of formulas. */
  readonly uncalculated: boolean;
}

const files: readonly ForeignFile[] = [
  { name: 'libreoffice-clean.xlsx', list: 'clean', uncalculated: false },
  { name: 'openpyxl-clean.xlsx', list: 'clean', uncalculated: true },
  { name: 'libreoffice-handled.xlsx', list: 'handled', uncalculated: false },
  { name: 'libreoffice-handled-by-ods.xlsx', list: 'handled', uncalculated: false },
  { name: 'libreoffice-handled-then-openpyxl.xlsx', list: 'handled', uncalculated: true },
  { name: 'openpyxl-handled.xlsx', list: 'handled', uncalculated: true },
  { name: 'openpyxl-handled-then-libreoffice.xlsx', list: 'handled', uncalculated: false },
];

/** Filled in by the form itself. */
const prefilled = ['unit/window-from', 'unit/window-to'];

function read(name: string): Submission {
  const { value: file, findings } = readReceived(readFileSync(new URL(name, folder)), name, 'ab');
  const value = file?.submission;
  expect(findings).toEqual([]);
  return value!;
}

test('every file in the folder is tested', () => {
  const there = readdirSync(folder).filter((n) => n.endsWith('.xlsx'));
  expect(files.map((f) => f.name).sort()).toEqual(there.sort());
});

describe.each(files)('$name', ({ name, list, uncalculated }) => {
  const submission = read(name);
  const wanted = lists[list];

  test('is recognised by its stamp', () => {
    expect(submission.recognisedBy).toBe('stamp');
    expect(submission.stamp).toMatchObject({ period: '2026-06', unit: 'xa-ha-trung', formVersion: 1 });
    expect(submission.stamp.plan).toMatch(/./);
    expect(submission.stamp.planVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(submission.header).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN', 'XÃ HÀ TRUNG']));
  });

  test('every answer as it was typed, and nothing else', () => {
    const expected = Object.fromEntries(
      wanted.map((w) => [w.id, uncalculated && w.uncalculated ? w.uncalculated : w.expect]),
    );
    const got = Object.fromEntries(wanted.map((w) => [w.id, submission.answers.get(w.id)?.raw]));
    expect(got).toEqual(expected);
    const others = [...submission.answers].filter(([id, a]) => a.raw.kind !== 'blank' && !(id in expected));
    expect(others.map(([id]) => id).filter((id) => !prefilled.includes(id))).toEqual([]);
  });

  test('the text of an inserted row is not lost', () => {
    expect(submission.stray.map((s) => s.raw)).toEqual(
      list === 'handled' ? [{ kind: 'text', text: 'viết thêm ở dòng chèn' }] : [],
    );
  });

  test('places are those the program shows', () => {
    const { place } = submission.answers.get('unit/document-number')!;
    expect(place).toMatchObject(
      list === 'handled' ? { sheet: 'Sheet1 (xã)', cell: 'E16' } : { sheet: 'Báo cáo', cell: 'D14' },
    );
  });
});

test('the traps are really in the files', () => {
  const saved = unzipSync(readFileSync(new URL('libreoffice-handled.xlsx', folder)));
  const strings = strFromU8(saved['xl/sharedStrings.xml']!);
  expect(strings.includes('Trần Thị Mẫu'.normalize('NFD'))).toBe(true);
  expect(strings.includes('</r><r>')).toBe(true);
  expect(read('libreoffice-handled.xlsx').answers.get('indicator/CT-03/period')!.formula).toBe(true);
});
