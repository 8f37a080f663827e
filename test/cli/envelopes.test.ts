import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleMail } from '../support/envelope.ts';
import { letterLines, samplePdf } from '../support/pdf.ts';
import { type Run, scratch } from '../support/world.ts';
import { rawZip } from '../support/zip.ts';

// Every file in a run comes out in exactly one place: recorded, on record before, or refused with the reason.

const world = scratch();
const dir = join(world.dir, 'lv');
afterAll(world.remove);

const at = '2026-06-18T10:00:00+07:00';
const run = (line: readonly string[]): Promise<Run> => world.run(line, at, dir);
const put = (name: string, bytes: Uint8Array | string): string => {
  mkdirSync(join(dir, 'den'), { recursive: true });
  writeFileSync(join(dir, 'den', name), bytes);
  return `den/${name}`;
};
const receive = async (...line: readonly string[]) => {
  const { out, code } = await run(['receive', ...line, '--format', 'json']);
  return { ...JSON.parse(out), code };
};
const codesOf = (result: { findings: { code: string }[] }): readonly string[] =>
  result.findings.map((f) => f.code);
const letter = (agency: string, number: string, subject = 'Kết quả 6 tháng đầu năm 2026'): Uint8Array =>
  samplePdf({
    pages: [letterLines({ agency, number, day: 'Thanh Hóa, ngày 15 tháng 6 năm 2026', subject })],
  });
const zip = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  rawZip(Object.entries(files).map(([name, content]) => ({ name, content })));
const scan = samplePdf({ pages: [[]] });
let form = '';

beforeAll(async () => {
  await world.run(['init', 'lv']);
  await run(['form', 'xa-ha-trung', 'xa-dong-tien', '--period', '2026-06', '--to', 'yaml,xlsx']);
  form = readFileSync(join(dir, 'out/2026-06/bieu-mau/2026-06_xa-ha-trung.yaml'), 'utf8');
});

describe('who sent a signed document', () => {
  test('the agency on it, with number and date; nothing is read from its text', async () => {
    const { recorded } = await receive(
      put('a.pdf', letter('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN', '15/BC-UBND')),
      '--dry-run',
    );
    expect(recorded).toMatchObject([
      {
        unit: 'xa-dong-tien',
        form: 'document',
        documentNumber: '15/BC-UBND',
        documentDate: '2026-06-15',
        period: '2026-06',
      },
    ]);
  });

  test('a provincial body by its symbol where its name cannot be read', async () => {
    const { recorded } = await receive(put('b.pdf', letter('S Ở N Ộ I V Ụ', '45/BC-SNV')), '--dry-run');
    expect(recorded).toMatchObject([{ unit: 'so-noi-vu' }]);
  });

  test('the file name and the letter disagree: a finding, never a choice', async () => {
    const result = await receive(
      put('xa-ha-trung.pdf', letter('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN', '16/BC-UBND')),
      '--dry-run',
    );
    expect(codesOf(result)).toEqual(['form-unit-mismatch']);
    expect(result.recorded).toMatchObject([{ kind: 'refused' }]);
  });

  test('a scan that says nothing needs the clerk', async () => {
    const path = put('quet.pdf', scan);
    expect(codesOf(await receive(path, '--dry-run')).toSorted()).toEqual([
      'form-period-unknown',
      'form-unit-unknown',
    ]);
    const told = await receive(
      path,
      '--unit',
      'xa-dong-tien',
      '--period',
      '2026-06',
      '--number',
      '17/BC-UBND',
      '--dry-run',
    );
    expect(told.recorded).toMatchObject([
      { unit: 'xa-dong-tien', form: 'document', documentNumber: '17/BC-UBND' },
    ]);
  });

  test('what the clerk says is the document is one, though nothing can be read in it', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('WordDocument', 'utf16le'),
    ]);
    const path = put('xa-dong-tien.doc', ole);
    expect(codesOf(await receive(path, '--period', '2026-06', '--dry-run'))).toEqual(['file-old-format']);
    const told = await receive(path, '--document', '--period', '2026-06', '--dry-run');
    expect(told.recorded).toMatchObject([{ unit: 'xa-dong-tien', form: 'document' }]);
  });
});

describe('scans beside forms in one envelope', () => {
  const other = (): string =>
    readFileSync(join(dir, 'out/2026-06/bieu-mau/2026-06_xa-dong-tien.yaml'), 'utf8');

  test('one unit: the scan goes with it', async () => {
    const result = await receive(put('mot.zip', zip({ 'bm.yaml': form, 'quet.pdf': scan })), '--dry-run');
    expect(result.recorded).toMatchObject([{ form: 'data' }, { unit: 'xa-ha-trung', form: 'document' }]);
    expect(codesOf(result)).toContain('sender-from-container');
  });

  test('two units: nobody knows', async () => {
    const files = { 'a.yaml': form, 'b.yaml': other(), 'quet.pdf': scan };
    const result = await receive(put('hai.zip', zip(files)), '--dry-run');
    expect(result.counts).toMatchObject({ data: 2, documents: 0, refused: 1 });
  });

  test('a form that was refused may be anybody else’s', async () => {
    const files = { 'a.yaml': form, 'xa-dong-tien.yaml': form.replace('# ', '#  '), 'quet.pdf': scan };
    const result = await receive(put('sai.zip', zip(files)), '--dry-run');
    expect(result.counts).toMatchObject({ data: 1, documents: 0, refused: 2 });
  });
});

describe('the same answers twice', () => {
  test('in another kind of file: named, with the command that records it as a document', async () => {
    await receive(put('goc.yaml', form), '--arrived', '16/6/2026');
    const excel = readFileSync(join(dir, 'out/2026-06/bieu-mau/2026-06_xa-ha-trung.xlsx'));
    const result = await receive(put('ban-excel.xlsx', excel), '--dry-run');
    expect(result.findings).toMatchObject([
      {
        code: 'form-same-answers',
        values: {
          command: 'dondoc receive den/ban-excel.xlsx --unit xa-ha-trung --period 2026-06 --document',
        },
      },
    ]);
    const changed = form.replace(/(\n {2}summary:).*/, '$1 "Dữ liệu mẫu (hư cấu)"');
    expect(codesOf(await receive(put('ban-sua.yaml', changed), '--dry-run'))).toEqual([]);
  });
});

describe('stored and counted', () => {
  test('container and files each under their own hash; the event names the container', async () => {
    const bytes = sampleMail({
      from: 'A',
      date: 'B',
      subject: 'C',
      files: [{ name: 'x.pdf', bytes: letter('SỞ NỘI VỤ', '50/BC-SNV') }],
    });
    const { recorded, containers } = await receive(put('thu.eml', bytes), '--arrived', '17/6/2026');
    const [{ file }] = recorded;
    expect(file).toMatchObject({
      name: 'x.pdf',
      container: { name: 'thu.eml', sha256: containers[0].sha256 },
    });
    const stored = readdirSync(join(dir, 'submissions'));
    expect(stored).toContain(`${file.sha256}.pdf`);
    expect(stored).toContain(`${containers[0].sha256}.eml`);
    expect((await run(['status', '--period', '2026-06'])).code).toBe(0);
    expect((await receive('den/thu.eml')).counts).toMatchObject({ files: 1, same: 1, documents: 0 });
  });

  test('names that lead out of the folder lead nowhere', async () => {
    const before = readdirSync(world.dir).toSorted();
    await receive(put('thoat.zip', zip({ '../../../thoat.yaml': form, '/tmp/x/thoat2.yaml': 'a: 1' })));
    expect(readdirSync(world.dir).toSorted()).toEqual(before);
    expect(readdirSync(join(dir, 'submissions')).every((n) => /^[0-9a-f]{64}\.[a-z0-9]{1,5}$/.test(n))).toBe(
      true,
    );
  });

  test('files in = recorded + on record + refused', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `${i}.${i % 3 ? 'pdf' : 'txt'}`,
        i % 3 ? letter('SỞ NỘI VỤ', `${100 + (i % 7)}/BC-SNV`) : `chữ ${i}`,
      ]),
    );
    const { counts } = await receive(put('nhieu.zip', zip(files)));
    expect(counts.files).toBe(30);
    expect(counts.data + counts.documents + counts.same + counts.refused).toBe(30);
  });
});
