import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const at = '2026-06-18T10:00:00+07:00';
const later = '2026-06-24T10:00:00+07:00';
const units = ['so-noi-vu', 'xa-ha-trung', 'xa-yen-thang'];
const forms = new Map<string, string>();

beforeAll(async () => {
  await world.run(['init', 'goc']);
  const dir = join(world.dir, 'goc');
  await world.run(['form', ...units, '--period', '2026-06', '--to', 'yaml'], at, dir);
  for (const unit of units)
    forms.set(unit, readFileSync(join(dir, `out/2026-06/bieu-mau/2026-06_${unit}.yaml`), 'utf8'));
});

type Answers = Readonly<Record<string, string>>;
let count = 0;
let dir = '';

const run = (line: readonly string[], moment = at) => world.run(line, moment, dir);

async function receive(unit: string, answers: Answers, name: string, moment = at): Promise<void> {
  const form = parseDocument(forms.get(unit) ?? '');
  for (const [id, text] of Object.entries(answers)) {
    const [kind = '', first = '', second = ''] = id.split('/');
    form.setIn(kind === 'unit' ? ['unit', first] : ['tasks', first, second], text);
  }
  mkdirSync(join(dir, 'den'), { recursive: true });
  writeFileSync(join(dir, `den/${name}.yaml`), form.toString());
  const day = moment.slice(8, 10).replace(/^0/, '');
  await run(['receive', `den/${name}.yaml`, '--arrived', `${day}/6/2026`], moment);
}

const path = (): string => join(dir, 'editorial/2026-06.yaml');
const file = (): string => readFileSync(path(), 'utf8');
const write = (from: string | RegExp, to: string): void => {
  const text = file();
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path(), changed);
};
const edit = async (...more: readonly string[]) =>
  JSON.parse((await run(['edit', '2026-06', ...more, '--format', 'json'], later)).out);
const consolidate = async (...more: readonly string[]) =>
  JSON.parse((await run(['consolidate', '--period', '2026-06', ...more, '--format', 'json'], later)).out);
const codes = (json: { findings: { code: string }[] }): readonly string[] => json.findings.map((f) => f.code);

/** Words of the main part and the appendices of the report that was made. */
function report(name = 'bao-cao-tong-hop-2026-06.docx'): string {
  const parts = unzipSync(readFileSync(join(dir, 'out/2026-06', name)));
  return new TextDecoder()
    .decode(parts['word/document.xml'])
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

beforeEach(async () => {
  count += 1;
  await world.run(['init', `lv${count}`]);
  dir = join(world.dir, `lv${count}`);
  await receive('so-noi-vu', { 'task/3.2/result': 'Đã mở 4 lớp bồi dưỡng.' }, 'snv');
  await receive('xa-ha-trung', { 'task/1.1/result': 'Đã phát thanh 40 buổi ở các thôn.' }, 'ha-trung');
});

const chosen = /(unit: xa-ha-trung\n\s+answer: task\/1\.1\/result\n\s+use: )false\n/;

describe('the first time', () => {
  test('makes the file in the workspace, not under out, with every passage; a dry run writes nothing', async () => {
    const dry = await run(['bien-tap', '2026-06', '--dry-run'], later);
    expect(dry.out).toContain('thêm: UBND xã Hà Trung, Nhiệm vụ 1.1: Kết quả trong kỳ');
    expect(existsSync(path())).toBe(false);
    expect(await edit()).toMatchObject({
      file: 'editorial/2026-06.yaml',
      written: true,
      passages: 2,
      added: 2,
    });
    expect(file()).toContain('# UBND xã Hà Trung: Nhiệm vụ 1.1: Kết quả trong kỳ\n');
    expect(existsSync(join(dir, 'out/2026-06/2026-06.yaml'))).toBe(false);
  });

  test('changes nothing in the report', async () => {
    await consolidate('--to', 'docx');
    const before = report();
    await edit();
    const after = await consolidate('--to', 'docx');
    const without = (text: string): string => text.replace(/đầu vào [0-9a-f]{12}/g, '');
    expect(without(report())).toBe(without(before));
    expect(after.editorial).toBe('editorial/2026-06.yaml');
  });

  test('a second time the file stays byte for byte', async () => {
    await edit();
    const before = file();
    expect(await edit()).toMatchObject({ written: false, added: 0 });
    expect(file()).toBe(before);
  });
});

describe('what the officer chose and wrote', () => {
  beforeEach(async () => {
    await edit();
    write(chosen, '$1true\n        shortened: Có 40 buổi phát thanh.\n');
    write('strengths: []', 'strengths:\n  - Kế hoạch được ban hành kịp thời. # chờ anh A duyệt');
  });

  test('is printed, and the blanks that it fills are no longer counted', async () => {
    const made = await consolidate('--to', 'docx');
    expect(report()).toContain('UBND xã Hà Trung: “Có 40 buổi phát thanh.”');
    expect(report()).toContain('Kế hoạch được ban hành kịp thời.');
    const places = made.gaps.map((g: { place: string }) => g.place);
    expect(places).toContain('II.2');
    expect(places).not.toContain('II.1');
    const told = await run(['consolidate', '--period', '2026-06', '--dry-run'], later);
    expect(told.out).toContain(`Còn ${made.gaps.length} chỗ trống phải điền: mở đầu chưa có số;`);
  });

  test('stays when a late report comes: its passages are added, not taken', async () => {
    await receive('xa-yen-thang', { 'task/1.1/result': 'Đã treo 3 pa nô.' }, 'yen-thang', later);
    const told = await consolidate('--to', 'docx');
    expect(codes(told)).toContain('editorial-not-offered');
    expect(await edit()).toMatchObject({ written: true, added: 1, changed: 0, used: 2 });
    expect(file()).toContain('# chờ anh A duyệt');
    expect(file()).toContain('shortened: Có 40 buổi phát thanh.');
    await consolidate('--to', 'docx');
    expect(report()).toContain('“Có 40 buổi phát thanh.”');
    expect(report()).not.toContain('“Đã treo 3 pa nô.”');
  });

  test('gives way to the unit’s new words until it is confirmed', async () => {
    await receive('xa-ha-trung', { 'task/1.1/result': 'Đã phát thanh 44 buổi.' }, 'ha-trung-2', later);
    expect(codes(await consolidate('--to', 'docx'))).toContain('editorial-source-changed');
    expect(report()).toContain('UBND xã Hà Trung: “Đã phát thanh 44 buổi.”');
    expect(await edit()).toMatchObject({ changed: 1 });
    expect(file()).toContain('text_before: |-');
    expect(file()).toContain('Đã phát thanh 40 buổi ở các thôn.');
    await consolidate('--to', 'docx');
    expect(report()).not.toContain('Có 40 buổi phát thanh.');
    write('Có 40 buổi phát thanh.', 'Có 44 buổi phát thanh.');
    write('changed: true\n', 'changed: false\n');
    expect(codes(await edit())).not.toContain('editorial-source-changed');
    await consolidate('--to', 'docx');
    expect(report()).toContain('UBND xã Hà Trung: “Có 44 buổi phát thanh.”');
  });

  test('is not printed once the report is returned, and is kept for when it comes back', async () => {
    const reason = ['--reason', 'Số liệu còn sai', '--by', '26/6/2026'];
    await run(['return', 'xa-ha-trung', '--period', '2026-06', ...reason], later);
    expect(codes(await consolidate('--to', 'docx'))).toContain('editorial-source-gone');
    expect(report()).not.toContain('Có 40 buổi phát thanh.');
    expect(await edit()).toMatchObject({ gone: 1, used: 2 });
    expect(file()).toMatch(/gone: true/);
    const corrected = { 'task/1.1/result': 'Đã phát thanh 40 buổi ở các thôn.', 'unit/summary': 'Đã sửa.' };
    await receive('xa-ha-trung', corrected, 'ha-trung-3', later);
    expect(await edit()).toMatchObject({ back: 1 });
    await consolidate('--to', 'docx');
    expect(report()).toContain('“Có 40 buổi phát thanh.”');
  });
});

describe('a file with errors', () => {
  beforeEach(() => edit());

  test.each([
    [
      'a unit that does not exist',
      'unit: xa-ha-trung',
      'unit: xa-ha-trunng',
      'editorial-unit-unknown',
      '“xa-ha-trung”',
    ],
    ['a misspelt key', 'strengths: []', 'strenghts: []', 'schema-unknown-key', 'strengths'],
    ['a task that does not exist', 'task: "1.1"', 'task: "1.11"', 'editorial-task-unknown', '“1.1”'],
  ])(
    '%s: told with line and what was meant, nothing is written, no report is made',
    async (_what, from, to, code, meant) => {
      write(from, to);
      const before = file();
      const { out, code: exit } = await run(['edit', '2026-06'], later);
      expect(exit).toBe(1);
      expect(out).toContain(`[${code}]`);
      expect(out).toMatch(/^editorial\/2026-06\.yaml:\d+:\d+: lỗi: /);
      expect(out).toContain(meant);
      expect(file()).toBe(before);
      const stopped = await run(['consolidate', '--period', '2026-06'], later);
      expect(stopped.code).toBe(3);
      expect(stopped.err).toContain(code);
      expect(existsSync(join(dir, 'out/2026-06/bao-cao-tong-hop-2026-06.docx'))).toBe(false);
    },
  );
});

describe('brief and full', () => {
  test('are two files; the brief one is much shorter', async () => {
    await consolidate('--to', 'docx');
    await consolidate('--to', 'docx', '--detail', 'brief');
    const names = readdirSync(join(dir, 'out/2026-06')).filter((n) => n.endsWith('.docx'));
    expect(names.toSorted()).toEqual(['bao-cao-tong-hop-2026-06.docx', 'bao-cao-tong-hop-ngan-2026-06.docx']);
    expect(report(names.find((n) => n.includes('ngan'))).length).toBeLessThan(report().length / 2);
  });

  test('are Vietnamese and the same, byte for byte, in whatever language the terminal speaks', async () => {
    const bytes = () => readFileSync(join(dir, 'out/2026-06/bao-cao-tong-hop-2026-06.docx'));
    await consolidate('--to', 'docx');
    const before = bytes();
    await consolidate('--to', 'docx', '--lang', 'en');
    expect(bytes().equals(before)).toBe(true);
  });

  test('another word is refused with the words that are known', async () => {
    const { code, err } = await run(['consolidate', '--period', '2026-06', '--detail', 'ngan']);
    expect(code).toBe(2);
    expect(err).toContain('brief, full');
  });
});

describe('the report on paper and as a table of text', () => {
  test('number and day stand in the letterhead and under each appendix; electronically they stay blank', async () => {
    await consolidate('--to', 'docx');
    expect(report()).toContain('Số:      /BC-SVHTTDL');
    await consolidate('--to', 'docx', '--paper', '--number', '7', '--date', '25/6/2026');
    const text = report();
    expect(text).toContain('Số: 07/BC-SVHTTDL');
    expect(text).toContain('ngày 25 tháng 6 năm 2026');
    const references = text.match(/\(Kèm theo [^)]*\)/g) ?? [];
    expect(references).toHaveLength(4);
    for (const reference of references)
      expect(reference).toMatch(/số 07\/BC-SVHTTDL ngày 25 tháng 6 năm 2026 của Sở/);
  });

  test('a number of another document, or none, is told', async () => {
    const typed = ['consolidate', '--period', '2026-06', '--paper', '--date', '25/6/2026'];
    const none = await run(typed, later);
    expect(none.code).toBe(2);
    expect(none.err).toContain('--number');
    const other = await run([...typed, '--number', '7/SVHTTDL-VP'], later);
    expect(other.code).toBe(2);
    expect(other.err).toContain('123/BC-SVHTTDL');
  });

  test('the sources come as CSV where it is asked for', async () => {
    const json = await consolidate('--to', 'csv');
    expect(json.files).toHaveLength(1);
    const text = readFileSync(join(dir, 'out/2026-06/so-lieu-2026-06.csv'), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
  });
});
