import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letterLines, samplePdf } from '../support/pdf.ts';
import { scratch } from '../support/world.ts';
import { rawZip } from '../support/zip.ts';

// What is marked secret is not kept: not itself, not the archive it lay in, not what was read from it.

const world = scratch();
const dir = join(world.dir, 'lv');
afterAll(world.remove);

const letter = (number: string) =>
  letterLines({
    agency: 'SỞ NỘI VỤ',
    number,
    day: 'Thanh Hóa, ngày 15 tháng 6 năm 2026',
    subject: 'Kết quả 6 tháng đầu năm 2026',
  });
const secret = (number: string): Uint8Array =>
  samplePdf({ pages: [[{ x: 60, y: 825, text: 'TUYỆT MẬT' }, ...letter(number)]] });
const open = samplePdf({ pages: [letter('15/BC-SNV')] });
const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(dir, 'den', name), bytes);
const receive = async (name: string) => {
  const at = '2026-06-18T10:00:00+07:00';
  const { out } = await world.run(['receive', `den/${name}`, '--format', 'json'], at, dir);
  return JSON.parse(out);
};
const stored = (): readonly string[] => readdirSync(join(dir, 'submissions')).toSorted();

beforeAll(async () => {
  await world.run('init lv');
  mkdirSync(join(dir, 'den'), { recursive: true });
  mkdirSync(join(dir, 'submissions'), { recursive: true });
});

test('a secret paper: the register has its hash, the store has nothing, however often it comes', async () => {
  put('mat.pdf', secret('16/BC-SNV'));
  const before = stored();
  const { recorded, findings } = await receive('mat.pdf');
  expect(recorded).toMatchObject([{ kind: 'refused', codes: ['file-secret'], file: { name: 'mat.pdf' } }]);
  expect(recorded[0].file.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(findings[0].message ?? JSON.stringify(findings)).toContain('Không lưu bản nào của tệp');
  await receive('mat.pdf');
  expect(stored()).toEqual(before);
  expect((await world.run('status --period 2026-06', '2026-06-18T11:00:00+07:00', dir)).code).toBe(0);
});

test('in an archive: the archive goes too, the other file stays', async () => {
  const before = stored();
  const files = [
    { name: 'a.pdf', content: open },
    { name: 'b.pdf', content: secret('17/BC-SNV') },
  ];
  put('gui.zip', rawZip(files));
  const { recorded } = await receive('gui.zip');
  expect(recorded).toMatchObject([{ kind: 'received' }, { kind: 'refused' }]);
  expect(stored().filter((n) => !before.includes(n))).toEqual([`${recorded[0].file.sha256}.pdf`]);
  expect(readFileSync(join(dir, 'register/2026-06.jsonl'), 'utf8')).not.toContain('17/BC-SNV');
});

test('loose, in two archives and in an archive of an archive: every holder goes, each copy is named', async () => {
  const before = stored();
  const paper = secret('18/BC-SNV');
  const inner = rawZip([{ name: 'trong.pdf', content: paper }]);
  mkdirSync(join(dir, 'den/q'), { recursive: true });
  put('q/a.pdf', paper);
  put('q/b.zip', rawZip([{ name: 'b.pdf', content: paper }]));
  put('q/c.zip', rawZip([{ name: 'mot.zip', content: inner }]));
  put(
    'q/d.zip',
    rawZip([
      { name: 'mot.zip', content: inner },
      { name: 'ghi-chu.txt', content: Buffer.from('x') },
    ]),
  );
  const { recorded, findings, counts } = await receive('q');
  const kept = stored().filter((n) => !before.includes(n));
  expect(kept.filter((n) => /\.(?:zip|pdf)$/.test(n))).toEqual([]);
  expect(recorded.filter((e: { codes?: string[] }) => e.codes?.includes('file-secret'))).toHaveLength(1);
  expect(findings.filter((f: { code: string }) => f.code === 'file-secret')).toHaveLength(4);
  expect(counts).toMatchObject({ files: 6, data: 0, documents: 0, same: 1, refused: 5 });
  const again = await world.run(['receive', 'den/q/b.zip'], '2026-06-18T10:00:00+07:00', dir);
  expect(again.out).toContain('1 tệp bị từ chối (có dấu chỉ độ mật, không giữ bản nào).');
});
