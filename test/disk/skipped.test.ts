import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { entriesUnder } from '../../src/disk/entries.ts';

test('a link, a folder that bears a file’s name and an unfinished download are named, never opened', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-skipped-'));
  const outside = mkdtempSync(join(tmpdir(), 'dondoc-outside-'));
  writeFileSync(join(outside, 'rieng.docx'), 'x');
  for (const folder of ['bao-cao.xlsx', '.git', '__MACOSX', 'xã 6.2026'])
    mkdirSync(join(dir, folder), { recursive: true });
  for (const inside of [
    'bao-cao.xlsx/a.yaml',
    '.git/b.yaml',
    '__MACOSX/c.yaml',
    'xã 6.2026/d.yaml',
    'e.pdf.part',
  ])
    writeFileSync(join(dir, inside), 'x');
  symlinkSync(join(outside, 'rieng.docx'), join(dir, 'lien-ket.docx'));
  symlinkSync(outside, join(dir, 'thu-muc'));
  const { files, skipped } = entriesUnder(dir);
  expect(files.map((path) => relative(dir, path))).toEqual([join('xã 6.2026', 'd.yaml')]);
  expect(skipped.map(({ path, why }) => [relative(dir, path), why])).toEqual([
    ['bao-cao.xlsx', 'folder-named-as-file'],
    ['e.pdf.part', 'unfinished'],
    ['lien-ket.docx', 'link'],
    ['thu-muc', 'link'],
  ]);
  for (const folder of [dir, outside]) rmSync(folder, { recursive: true });
});

test.skipIf(process.platform === 'win32')('a pipe among the files is named and does not hang the run', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-skipped-'));
  execFileSync('mkfifo', [join(dir, 'bao-cao.docx')]);
  expect(entriesUnder(dir)).toMatchObject({ files: [], skipped: [{ why: 'not-a-file' }] });
  rmSync(dir, { recursive: true });
});

test('what systems and office programs lay beside the reports is passed over', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-skipped-'));
  const names = ['Thumbs.db', 'DESKTOP.INI', '.DS_Store', '~$bao-cao.docx', 'bao-cao.docx', 'thumbs.db.xlsx'];
  for (const name of names) writeFileSync(join(dir, name), 'x');
  expect(entriesUnder(dir).files.map((path) => basename(path))).toEqual(['bao-cao.docx', 'thumbs.db.xlsx']);
  rmSync(dir, { recursive: true });
});
