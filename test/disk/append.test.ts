import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendLines, takeBack } from '../../src/disk/append.ts';

let dir = '';
let path = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dondoc-append-'));
  path = join(dir, 'register/2026-06.jsonl');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const text = (): string => readFileSync(path, 'utf8');

test('whole lines, one after the other', () => {
  appendLines(path, ['một', 'hai']);
  appendLines(path, []);
  appendLines(path, ['ba']);
  expect(text()).toBe('một\nhai\nba\n');
});

test('no line, no file', () => {
  appendLines(path, []);
  expect(existsSync(path)).toBe(false);
});

test('a torn last line is closed off, never erased', () => {
  appendLines(path, ['một']);
  writeFileSync(path, 'một\n{"ha');
  appendLines(path, ['ba']);
  expect(text()).toBe('một\n{"ha #torn\nba\n');
});

test('a register that is a link is not followed', () => {
  appendLines(path, ['một']);
  symlinkSync(path, join(dir, 'register/2026-12.jsonl'));
  expect(() => appendLines(join(dir, 'register/2026-12.jsonl'), ['hai'])).toThrow(
    expect.objectContaining({ code: 'ELOOP' }),
  );
  expect(text()).toBe('một\n');
});

describe('a batch that failed half way', () => {
  const batch = Buffer.from('hai\nba\n');
  const takenBack = (after: string): string => {
    appendLines(path, ['một']);
    writeFileSync(path, `một\n${after}`);
    const fd = openSync(path, 'r+');
    takeBack(fd, Buffer.byteLength('một\n'), batch);
    closeSync(fd);
    return text();
  };

  test.each(['', 'h', 'hai\nb', 'hai\nba\n'])('%j of it is taken off again', (written) => {
    expect(takenBack(written)).toBe('một\n');
  });

  test.each(['bốn\n', 'hai\nba\nbốn\n', 'hai\nbốn'])('what another run wrote (%j) stays', (written) => {
    expect(takenBack(written)).toBe(`một\n${written}`);
  });
});
