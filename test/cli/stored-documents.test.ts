import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invocation } from '../../src/cli/command.ts';
import { textsFor } from '../../src/cli/language.ts';
import { viewPeriod } from '../../src/cli/period-view.ts';
import { storedDocuments } from '../../src/cli/stored-documents.ts';
import { openWorkspace } from '../../src/cli/workspace.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { periodById } from '../../src/model/plan.ts';
import { noPaint } from '../../src/render/paint.ts';
import { p, sampleDocx, tbl, tc, tr } from '../support/docx.ts';
import { scratch } from '../support/world.ts';

// The way from the letter a unit sent to what may be quoted of it: received, stored, read in the child, cached.

const world = scratch();
const dir = join(world.dir, 'lv');
afterAll(world.remove);

const letter = sampleDocx([
  tbl(
    tr(
      tc('ỦY BAN NHÂN DÂN\nXÃ HÀ TRUNG\nSố: 15/BC-UBND'),
      tc(
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Trung, ngày 15 tháng 6 năm 2026',
      ),
    ),
  ),
  p('BÁO CÁO', { bold: true, centred: true }),
  p('Kết quả tuyên truyền 6 tháng đầu năm 2026', { bold: true, centred: true }),
  p('I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ 1.1', { bold: true }),
  p('Đã mở 3 lớp tập huấn (mẫu).'),
  p('II. KIẾN NGHỊ', { bold: true }),
  p('Đề nghị cấp tài liệu (mẫu).'),
]);

beforeAll(async () => {
  await world.run(['init', 'lv']);
  mkdirSync(join(dir, 'den'));
  writeFileSync(join(dir, 'den', 'bao-cao.docx'), letter);
  const { code, out } = await world.run(
    ['receive', 'den', '--arrived', '10/6/2026'],
    '2026-06-18T08:00:00+07:00',
    dir,
  );
  expect([code, out]).toEqual([0, expect.stringContaining('UBND xã Hà Trung, kỳ 2026-06, văn bản')]);
});

async function documentsOn(day: string) {
  const invocation: Invocation = {
    ...(await textsFor('vi')),
    world: {
      argv: [],
      env: {},
      cwd: dir,
      columns: 80,
      inIsTerminal: false,
      outIsTerminal: false,
      errIsTerminal: false,
      user: 'văn thư mẫu',
      out: () => {},
      err: () => {},
      ask: () => Promise.resolve(''),
      moment: () => `${day}T08:00:00+07:00`,
    },
    lang: 'vi',
    paint: noPaint,
    asOf: civilDate(day),
    dryRun: false,
    args: [],
    options: {},
  };
  const workspace = await openWorkspace(invocation);
  const period = periodById(workspace.plan, '2026-06');
  if (!period) throw new Error('no period');
  return storedDocuments(invocation, workspace, viewPeriod(invocation, workspace, period));
}

test('the passages of the letter on record, under their headings, with number and day', async () => {
  const [only, ...others] = await documentsOn('2026-06-18');
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    unit: { id: 'xa-ha-trung' },
    file: 'bao-cao.docx',
    number: '15/BC-UBND',
    date: '2026-06-15',
  });
  expect(only?.sections.map(({ task, text }) => [task, text])).toEqual([
    ['1.1', 'Đã mở 3 lớp tập huấn (mẫu).'],
    [undefined, 'Đề nghị cấp tài liệu (mẫu).'],
  ]);
});

test('on a day before it arrived there is nothing to quote', async () => {
  expect(await documentsOn('2026-06-09')).toEqual([]);
});
