import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../../src/disk/read.ts';

test('what systems and office programs lay beside the reports is passed over', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-skipped-'));
  const names = ['Thumbs.db', 'DESKTOP.INI', '.DS_Store', '~$bao-cao.docx', 'bao-cao.docx', 'thumbs.db.xlsx'];
  for (const name of names) writeFileSync(join(dir, name), 'x');
  expect(filesUnder(dir).map((path) => basename(path))).toEqual(['bao-cao.docx', 'thumbs.db.xlsx']);
  rmSync(dir, { recursive: true });
});
