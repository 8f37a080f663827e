import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../corpus/operations/all.ts';
import { fillDocument } from '../corpus/operations/docx-form.ts';
import type { Answers } from '../corpus/operations/fill.ts';
import { argsOf } from '../corpus/operations/operation.ts';
import { emptyDocument, formOf, goodAnswers } from '../corpus/world.ts';
import { scratch } from '../support/world.ts';

// What goes back to a unit in the form it sent, and what of it may come back.

const world = scratch();
afterAll(world.remove);
const at = '2026-06-18T10:00:00+07:00';
const reason = ['--period', '2026-06', '--by', '26/6/2026', '--reason', 'Còn thiếu'];
let empty: Uint8Array;
let count = 0;

beforeAll(async () => {
  empty = await emptyDocument('xa-ha-trung', '2026-06');
});

const filled = (answers: Answers = {}): Uint8Array =>
  fillDocument(empty, { ...goodAnswers(formOf('xa-ha-trung', '2026-06')), ...answers });

function done(bytes: Uint8Array, name: string, args: unknown = {}): Uint8Array {
  const operation = operations[name];
  if (!operation) throw new Error(name);
  return operation(bytes, argsOf(name, args));
}

async function office() {
  count += 1;
  const name = `lv${count}`;
  await world.run(['init', name]);
  const dir = join(world.dir, name);
  const say = (...line: readonly string[]) => world.run(line, at, dir);
  const receive = async (path: string, bytes: Uint8Array, ...more: readonly string[]) => {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), bytes);
    const told = ['--period', '2026-06', '--unit', 'xa-ha-trung'];
    return JSON.parse((await say('receive', path, ...told, ...more, '--format', 'json')).out);
  };
  return { dir, say, receive };
}

const codesOf = (result: { findings: { code: string }[] }): readonly string[] => [
  ...new Set(result.findings.map((f) => f.code)),
];

/** A Word form returned, and what comes of the file that the unit then makes of it. */
async function sentBack(first: Uint8Array, handled: (returned: Uint8Array) => Uint8Array) {
  const { dir, say, receive } = await office();
  await receive('den/lan-1.docx', first, '--arrived', '16/6/2026');
  await say('return', 'xa-ha-trung', ...reason);
  const returned = readFileSync(join(dir, 'out/2026-06/tra-lai/xa-ha-trung.docx'));
  return receive('den/lan-2.docx', handled(returned));
}

const dropControls = (bytes: Uint8Array): Uint8Array => done(bytes, 'dropControls');
const incomplete: Answers = { 'task/1.1/leader': null, 'indicator/CT-05/period': '12 bài' };

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ['as it was', (b) => b],
  ['without its content controls', dropControls],
  ['without controls, stamp and footer', (b) => done(done(dropControls(b), 'dropStamp'), 'dropFooters')],
])('a returned Word form that comes back unchanged, %s, is refused', async (_what, handled) => {
  const again = await sentBack(filled(incomplete), handled);
  expect(codesOf(again)).toContain('form-not-corrected');
  expect(again.counts).toMatchObject({ data: 0, refused: 1 });
});

test('a first version that had lost its controls, sent back unchanged, is refused too', async () => {
  const again = await sentBack(dropControls(filled(incomplete)), (b) => b);
  expect(codesOf(again)).toContain('form-not-corrected');
});

test('one answer corrected where the controls were lost: received', async () => {
  const again = await sentBack(filled(incomplete), (b) =>
    dropControls(done(b, 'replaceInDocument', { from: 'Trần Thị Mẫu', to: 'Lê Thị Mẫu' })),
  );
  expect(codesOf(again)).not.toContain('form-not-corrected');
  expect(again.counts).toMatchObject({ data: 1, refused: 0 });
});

test('of an .ods there is only a list, and the command says why', async () => {
  const { dir, say, receive } = await office();
  const ods = readFileSync(new URL('../corpus/files/libreoffice.ods', import.meta.url));
  await receive('den/bao-cao.ods', ods, '--arrived', '16/6/2026');
  const { err, out } = await say('return', 'xa-ha-trung', ...reason);
  expect(out + err).toContain('Chỉ làm được danh sách riêng: out/2026-06/tra-lai/xa-ha-trung-danh-sach.xlsx');
  expect(out + err).toContain('chỉ tệp .xlsx, .docx và .yaml ghi chú thẳng vào được');
  expect(existsSync(join(dir, 'out/2026-06/tra-lai/xa-ha-trung-danh-sach.xlsx'))).toBe(true);
});
