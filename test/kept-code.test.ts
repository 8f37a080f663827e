import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

// The code that the build lays beside the everyday bundle: a faster start, and never another answer.

const root = fileURLToPath(new URL('..', import.meta.url));
const unknown = ['statu'];
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'do-'));
  for (const name of ['bin', 'dist']) cpSync(join(root, name), join(copy, name), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** What the program answers, and of each file whether V8 took its code: false is yes, undefined that it was given none. */
function answer(argv: readonly string[]): { readonly said: string; readonly rejected: object } {
  const script = `
    const { loaded } = require('./bin/load.js');
    const { main, processWorld } = require('./dist/main.cjs');
    let said = '';
    const told = (text) => { said += text; };
    main({ ...processWorld(process), argv: ${JSON.stringify(argv)}, out: told, err: told }).then(() => {
      const rejected = Object.fromEntries([...loaded].map(([name, l]) => [name, l.script.cachedDataRejected ?? null]));
      process.stdout.write(JSON.stringify({ said, rejected }));
    });`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: copy, encoding: 'utf8' }));
}

const file = join('dist', 'arguments.cjs');
const change = (name: string, work: (bytes: Buffer) => Buffer): void =>
  writeFileSync(join(copy, name), work(readFileSync(join(copy, name))));

test('V8 takes the code of every file that an everyday command loads', () => {
  expect(answer(['status'])).toEqual({
    said: expect.stringContaining('Không thấy thư mục làm việc'),
    rejected: { 'arguments.cjs': false, 'everyday.cjs': false },
  });
});

test('damaged, torn or missing code is not given to V8, and the answer is the same', () => {
  const whole = answer(unknown);
  expect(whole.said).toContain('status');
  expect(whole.rejected).toEqual({ 'arguments.cjs': false });
  const damages: readonly ((bytes: Buffer) => Buffer)[] = [
    (bytes) => {
      bytes[bytes.length >> 1]! ^= 1;
      return bytes;
    },
    (bytes) => bytes.subarray(0, bytes.length >> 1),
    () => Buffer.alloc(0),
  ];
  for (const damage of damages) {
    const before = readFileSync(join(copy, `${file}.code`));
    change(`${file}.code`, damage);
    expect(answer(unknown)).toEqual({ said: whole.said, rejected: { 'arguments.cjs': null } });
    writeFileSync(join(copy, `${file}.code`), before);
  }
  rmSync(join(copy, `${file}.code`));
  expect(answer(unknown)).toEqual({ said: whole.said, rejected: { 'arguments.cjs': null } });
});

test('code of another source is not taken for this one, though both are of one length', () => {
  const said = answer(unknown).said;
  change(file, (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('statu', 'STATU')));
  expect(answer(unknown).rejected).toEqual({ 'arguments.cjs': null });
  expect(answer(unknown).said).not.toBe(said);
});
