import { afterAll, describe, expect, test } from 'vitest';
import { commandTable } from '../../src/cli/table.ts';
import { helpEn } from '../../src/messages/en/help.ts';
import { helpVi } from '../../src/messages/vi/help.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);

/** Lines that cannot be run, and what the clerk reads. */
const wrong: readonly (readonly [typed: string, told: string])[] = [
  ['status --groop xa', 'Có phải ý bạn là “--group”'],
  ['statu', 'Có phải ý bạn là “status”'],
  ['plan chek', 'Có phải ý bạn là “check”'],
  ['status --period', '--period'],
  ['exempt', 'đơn vị'],
  ['status 2026-12', 'Chọn kỳ bằng tùy chọn: --period 2026-12'],
  ['status 2026-dx-01', '--period 2026-dx-01'],
  ['status UBND xã', 'Tên có dấu cách phải đặt trong ngoặc kép'],
];

describe('a line that cannot be run is told what is wrong with it', () => {
  test.each(wrong)('%s', async (typed, told) => {
    const { code, out, err } = await world.run(typed);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err).toContain('--help');
  });
});

test('an option that means something of its own is explained so in the help of its command', async () => {
  const { out } = await world.run('plan import --help');
  expect(out).toMatch(/--units <tệp>\s+danh mục đơn vị \(tệp CSV hoặc YAML\)/);
  expect((await world.run('remind --help')).out).toMatch(/--due <ngày>\s+ngày mới phải gửi/);
  expect((await world.run('request --help')).out).toMatch(/--due <ngày>\s+thời hạn ghi trong văn bản/);
});

test.each([helpVi, helpEn])('words of an option for one command are for an option that it has', (help) => {
  for (const [name, options] of Object.entries(help.optionsOf)) {
    const spec = commandTable.find((c) => c.name === name);
    const known = spec?.options.map((o) => /--([a-z-]+)/.exec(o)?.[1]);
    expect(known, name).toEqual(expect.arrayContaining(Object.keys(options)));
  }
});
