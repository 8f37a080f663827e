import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { scratch } from '../support/world.ts';

const at = '2026-06-18T09:00:00+07:00';
const unit = 'truong-dai-hoc-hong-duc';
let world: ReturnType<typeof scratch>;
let dir: string;

/** A workspace with one filled-in form on record. */
beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
  await world.run(`form ${unit} --period 2026-06 --to yaml`, at, dir);
  const form = parseDocument(readFileSync(join(dir, `out/2026-06/bieu-mau/2026-06_${unit}.yaml`), 'utf8'));
  form.setIn(['unit', 'plan-document'], '30/KH-ĐHHĐ');
  form.setIn(['unit', 'summary'], '[Dữ liệu mẫu, hư cấu] Đã lồng ghép tuyên truyền.');
  mkdirSync(join(dir, 'den'));
  writeFileSync(join(dir, `den/${unit}.yaml`), form.toString());
  await world.run(`receive den/${unit}.yaml --arrived 18/6/2026`, at, dir);
});
afterEach(() => world.remove());

const stored = (): string => join(dir, 'submissions', readdirSync(join(dir, 'submissions'))[0] ?? '');
const made = (name: string): Buffer => readFileSync(join(dir, 'out/2026-06', name));

describe('same inputs and the same day give the same bytes', () => {
  test('with the cache, without it, and after the identical file came again under another name', async () => {
    await world.run('consolidate --period 2026-06', at, dir);
    const [docx, xlsx] = [made('bao-cao-tong-hop-2026-06.docx'), made('tong-hop-2026-06.xlsx')];
    writeFileSync(join(dir, 'den/ban sao.yaml'), readFileSync(join(dir, `den/${unit}.yaml`)));
    await world.run(['receive', 'den/ban sao.yaml', '--arrived', '18/6/2026'], at, dir);
    await world.run(['check', 'den/ban sao.yaml'], at, dir);
    await world.run('consolidate --period 2026-06', at, dir);
    expect(made('tong-hop-2026-06.xlsx').equals(xlsx)).toBe(true);
    rmSync(join(dir, '.dondoc'), { recursive: true });
    await world.run('consolidate --period 2026-06', at, dir);
    expect(made('tong-hop-2026-06.xlsx').equals(xlsx)).toBe(true);
    expect(made('bao-cao-tong-hop-2026-06.docx').equals(docx)).toBe(true);
  });
});

describe('what was kept is what was received', () => {
  test.each(['check', 'status', 'consolidate'])(
    '%s stops at a stored file that was changed, also with a warm cache',
    async (command) => {
      await world.run('check --period 2026-06', at, dir);
      appendFileSync(stored(), '\n# sửa sau khi tiếp nhận\n');
      const { code, err } = await world.run(`${command} --period 2026-06`, at, dir);
      expect(code).toBe(3);
      expect(err).toContain('đã bị thay đổi sau khi tiếp nhận');
    },
  );

  test('and at one that is gone', async () => {
    rmSync(stored());
    const { code, err } = await world.run('consolidate --period 2026-06', at, dir);
    expect(code).toBe(3);
    expect(err).toContain('không còn trong submissions/');
  });

  test('a line taken out of the register stops every verdict', async () => {
    await world.run(['note', unit, 'ghi chú', '--period', '2026-06'], at, dir);
    await world.run(['note', unit, 'ghi chú nữa', '--period', '2026-06'], at, dir);
    const path = join(dir, 'register/2026-06.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.filter((_, i) => i !== 1).join('\n'));
    const { code, err } = await world.run('status --period 2026-06', at, dir);
    expect(code).toBe(3);
    expect(err).toContain('register/2026-06.jsonl');
  });
});

describe('a day that has not come is not an arrival', () => {
  test.each([
    ['a file', ['receive', `den/${unit}.yaml`, '--arrived', '25/6/2026']],
    ['a paper', ['receive', '--paper', '--unit', unit, '--arrived', '21/6/2062']],
  ])('%s', async (_name, line) => {
    const before = readFileSync(join(dir, 'register/2026-06.jsonl'));
    const { code, err } = await world.run(line, at, dir);
    expect(code).toBe(2);
    expect(err).toContain('ở sau ngày ghi sổ');
    expect(readFileSync(join(dir, 'register/2026-06.jsonl')).equals(before)).toBe(true);
  });

  test('a row of the incoming book; rows of other senders are passed over', async () => {
    const csv = (rows: string): void =>
      writeFileSync(join(dir, 'so.csv'), `Số đến,Ngày đến,Số và ký hiệu,Ngày văn bản,Đơn vị\n${rows}`);
    csv('9,25/6/2026,44/BC-SNV,18/6/2026,Sở Nội vụ\n');
    expect((await world.run('receive --arrived-from so.csv --period 2026-06', at, dir)).code).toBe(2);
    csv('9,18/6/2026,44/BC-SNV,17/6/2026,Sở Nội vụ\n10,18/6/2026,9/CV-XYZ,17/6/2026,Công ty TNHH Mẫu Một\n');
    const { code, out } = await world.run('receive --arrived-from so.csv --period 2026-06', at, dir);
    expect(code).toBe(0);
    expect(out).toContain('1 văn bản');
    expect(out).toContain('dòng 3');
  });
});

test('a moment that cannot be read is refused, not replaced by the clock', async () => {
  const { code, err } = await world.run('status', 'hôm qua', dir);
  expect(code).toBe(2);
  expect(err).toContain('DONDOC_NOW');
});

test('without a template of its own the office is told that the shipped one is used', async () => {
  rmSync(join(dir, 'templates/bao-cao-tong-hop.docx'));
  const { code, err } = await world.run('consolidate --period 2026-06 --to docx', at, dir);
  expect(code).toBe(0);
  expect(err).toContain('templates/bao-cao-tong-hop.docx');
});

test('a template that is no Word file is named, with the remedy', async () => {
  writeFileSync(join(dir, 'templates/bao-cao-tong-hop.docx'), 'không phải tệp Word');
  const { code, err } = await world.run('consolidate --period 2026-06', at, dir);
  expect(code).toBe(3);
  expect(err).toContain('bao-cao-tong-hop.docx');
});
