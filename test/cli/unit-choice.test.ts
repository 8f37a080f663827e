import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePdf } from '../support/pdf.ts';
import { scratch } from '../support/world.ts';

// Where no unit is certain, a clerk sees which ones may be meant and why, wherever the name stands.

const world = scratch();
const dir = join(world.dir, 'lv');
afterAll(world.remove);
beforeAll(() => world.run(['init', 'lv']));
const run = (...line: readonly string[]) => world.run(line, '2026-06-18T10:00:00+07:00', dir);
const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

describe('typed on the command line', () => {
  test('a commune without its type word', async () => {
    const { err, code } = await run('plan', 'show', 'Đồng Tiến');
    expect(lines(err)).toEqual([
      'Chưa chắc “Đồng Tiến” là đơn vị nào. Có thể là:',
      '    - UBND xã Đồng Tiến (xa-dong-tien): thiếu hoặc khác chữ “xã”, “phường”',
      '    - UBND phường Đông Tiến (phuong-dong-tien): thiếu hoặc khác chữ “xã”, “phường”',
      'Gõ lại bằng mã trong ngoặc.',
    ]);
    expect(code).toBe(2);
  });

  test('a ward that ended', async () => {
    const { err } = await run('receipt', 'phường Lam Sơn', '--lang', 'en');
    expect(lines(err)[1]).toBe(
      '    - “UBND phường Hạc Thành” (phuong-hac-thanh): “Phường Lam Sơn, thành phố Thanh Hóa” is a former unit, part of this one since 01/7/2025',
    );
  });

  test('a district is told to have ended', async () => {
    const { err } = await run('receipt', 'UBND huyện Hà Trung');
    expect(err).toContain('cấp huyện, đã kết thúc hoạt động từ 01/7/2025');
    expect((await run('receipt', 'Không Có Thật')).err).not.toContain('cấp huyện');
  });
});

describe('in a file', () => {
  test.each([['receive'], ['check']])('%s lists them under the finding', async (command) => {
    const path = 'UBND phường Lam Sơn, TP Thanh Hóa 2026-06.pdf';
    writeFileSync(join(dir, path), samplePdf({ pages: [[]] }));
    const dry = command === 'receive' ? ['--dry-run'] : [];
    const { out, code } = await run(command, path, ...dry);
    const at = lines(out).findIndex((l) => l.endsWith('; có thể là: [form-unit-unknown]'));
    const [first, second, expected] = lines(out).slice(at + 1);
    expect(first).toMatch(/^ {4}- UBND phường Hạc Thành \(phuong-hac-thanh\): tên tệp ghi “.*”; .*đơn vị cũ/);
    expect(second).toMatch(/^ {4}- UBND xã Lam Sơn \(xa-lam-son\): .*trùng tên với đơn vị cũ/);
    expect(expected).toMatch(/^ {4}Cần: /);
    expect(out).toContain('Chọn đúng đơn vị');
    expect(code).toBe(1);
  });

  test('a row of the incoming book', async () => {
    const rows = ['Ngày đến;Cơ quan ban hành', '17/6/2026;xa Ha Trung', '\u001b[31m17/6;UBND xã Hà Long'];
    writeFileSync(join(dir, 'so.csv'), rows.join('\n'));
    const { err, code } = await run('receive', '--arrived-from', 'so.csv');
    expect(lines(err)).toContain('    - UBND xã Hà Trung (xa-ha-trung): chỉ giống khi bỏ dấu');
    expect(err).toContain('\ufffd[31m17/6');
    expect(err).not.toContain('\u001b');
    expect(code).toBe(2);
  });
});
