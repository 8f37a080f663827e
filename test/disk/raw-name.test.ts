import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entriesUnder } from '../../src/disk/entries.ts';
import { diskPath, nameOfBytes, shownPath } from '../../src/disk/raw-name.ts';
import { readReceivedFile } from '../../src/disk/received-file.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dondoc-names-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const text = (path: string): string => {
  const bytes = readReceivedFile(path, 1000);
  return typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');
};

describe('names that are bytes', () => {
  test.each([
    [[0x62, 0xe9, 0x2e, 0x78], 'b\\xE9.x'],
    [[0xff, 0xfe], '\\xFF\\xFE'],
    [[0xe1, 0xba], '\\xE1\\xBA'],
    [[0xed, 0xa0, 0x80], '\\xED\\xA0\\x80'],
    [[...Buffer.from('Bảng 😀.xlsx')], 'Bảng 😀.xlsx'],
    [[...Buffer.from('Bảng'.normalize('NFD'))], 'Bảng'.normalize('NFD')],
    [[0xf0, 0x9f, 0x98, 0x61], '\\xF0\\x9F\\x98a'],
  ])('%j is shown as %s and leads back to itself', (bytes, shown) => {
    const name = nameOfBytes(Buffer.from(bytes));
    expect(shownPath(name)).toBe(shown);
    expect([...Buffer.from(diskPath(name))]).toEqual(bytes);
  });

  test.skipIf(process.platform !== 'linux')(
    'a file of such a name is found and read, also below such a folder',
    () => {
      const raw = Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0xb1, 0xa8])]);
      mkdirSync(raw);
      writeFileSync(
        Buffer.concat([raw, Buffer.from('/b\u00e1o c\u00e1o '), Buffer.from([0xc4]), Buffer.from('.yaml')]),
        'một',
      );
      const { files } = entriesUnder(dir);
      expect(files.map((f) => shownPath(f.slice(dir.length + 1)))).toEqual(['\\xB1\\xA8/báo cáo \\xC4.yaml']);
      expect(text(files[0] ?? '')).toBe('một');
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'twins that differ in composition or in case are two files',
    () => {
      const names = ['Báo cáo.yaml', 'Báo cáo.yaml'.normalize('NFD'), 'BÁO CÁO.yaml', 'báo cáo.yaml'];
      for (const name of names) writeFileSync(join(dir, name), name);
      expect(entriesUnder(dir).files.map(text).toSorted()).toEqual(names.toSorted());
    },
  );
});

describe('what is no file, or none yet', () => {
  test.skipIf(process.platform === 'win32')('a link, a pipe, a device, a folder named by hand', () => {
    writeFileSync(join(dir, 'that.yaml'), 'x');
    symlinkSync(join(dir, 'that.yaml'), join(dir, 'link.yaml'));
    symlinkSync('/dev/zero', join(dir, 'zero.yaml'));
    execFileSync('mkfifo', [join(dir, 'pipe.yaml')]);
    mkdirSync(join(dir, 'folder.xlsx'));
    const why = (name: string): string => text(join(dir, name));
    expect(['link', 'zero', 'pipe'].map((n) => why(`${n}.yaml`))).toEqual(['link', 'link', 'not-a-file']);
    expect([why('folder.xlsx'), why('khong-co.yaml'), text('/dev/zero')]).toEqual([
      'not-a-file',
      'missing',
      'not-a-file',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('one without permission', () => {
    writeFileSync(join(dir, 'kin.yaml'), 'x');
    chmodSync(join(dir, 'kin.yaml'), 0);
    expect(text(join(dir, 'kin.yaml'))).toBe('no-permission');
  });

  test('a hidden report is named, what a Mac lays beside one is not', () => {
    for (const name of ['.bao-cao.xlsx', '._bao-cao.xlsx', '.DS_Store', '~$bao-cao.xlsx'])
      writeFileSync(join(dir, name), 'x');
    expect(entriesUnder(dir).skipped).toEqual([{ path: join(dir, '.bao-cao.xlsx'), why: 'hidden' }]);
  });
});
