import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

// Several versions of one report: the receipt says which one is used, and a return stands until something is corrected.

const world = scratch();
afterAll(world.remove);
const at = '2026-06-18T10:00:00+07:00';
let forms: Readonly<Record<string, Uint8Array>> = {};
let count = 0;

beforeAll(async () => {
  await world.run(['init', 'goc']);
  const dir = join(world.dir, 'goc');
  await world.run(['form', 'xa-ha-trung', '--period', '2026-06', '--to', 'yaml,xlsx'], at, dir);
  const read = (kind: string): Uint8Array =>
    readFileSync(join(dir, `out/2026-06/bieu-mau/2026-06_xa-ha-trung.${kind}`));
  forms = { yaml: read('yaml'), xlsx: read('xlsx') };
});

const yaml = (text = ''): string =>
  Buffer.from(forms.yaml ?? [])
    .toString('utf8')
    .replace(/(\n {2}summary:).*/, `$1 "${text}"`);

/** A fresh office; `receive` and other commands give what they say as JSON, `say` as text. */
async function office() {
  count += 1;
  const name = `lv${count}`;
  await world.run(['init', name]);
  const dir = join(world.dir, name);
  const say = (...line: readonly string[]) => world.run(line, at, dir);
  const put = (path: string, bytes: Uint8Array | string): string => {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), bytes);
    return path;
  };
  const receive = async (...line: readonly string[]) =>
    JSON.parse((await say('receive', ...line, '--format', 'json')).out);
  return { dir, say, put, receive };
}

const codesOf = (result: { findings: { code: string }[] }): readonly string[] =>
  result.findings.map((f) => f.code);

describe('what was returned and comes back', () => {
  test.each(['xlsx', 'yaml'])(
    'as it was, in our own annotated file (%s): refused, the return stands',
    async (kind) => {
      const { dir, say, put, receive } = await office();
      await receive(put(`den/lan-1.${kind}`, forms[kind] ?? ''), '--arrived', '16/6/2026');
      await say('return', 'xa-ha-trung', '--period', '2026-06', '--by', '26/6/2026', '--reason', 'Còn thiếu');
      const sentBack = readFileSync(join(dir, `out/2026-06/tra-lai/xa-ha-trung.${kind}`));
      const again = await receive(put(`den/lan-2.${kind}`, sentBack));
      expect(codesOf(again)).toEqual(['form-not-corrected']);
      expect(again.counts).toMatchObject({ data: 0, refused: 1 });
      const { out } = await say(
        'return',
        'xa-ha-trung',
        '--period',
        '2026-06',
        '--by',
        '26/6/2026',
        '--reason',
        'X',
      );
      expect(out).toBe('');
    },
  );

  test('corrected in one answer: received', async () => {
    const { say, put, receive } = await office();
    await receive(put('den/lan-1.yaml', yaml()), '--arrived', '16/6/2026');
    await say('return', 'xa-ha-trung', '--period', '2026-06', '--by', '26/6/2026', '--reason', 'Còn thiếu');
    const again = await receive(put('den/lan-2.yaml', yaml('Đã sửa (hư cấu)')));
    expect([codesOf(again), again.counts.data]).toEqual([[], 1]);
  });

  test('a return that was taken back holds nothing against the file', async () => {
    const { say, put, receive } = await office();
    await receive(put('den/lan-1.yaml', yaml()), '--arrived', '16/6/2026');
    await say('return', 'xa-ha-trung', '--period', '2026-06', '--by', '26/6/2026', '--reason', 'Còn thiếu');
    await say('undo', '--period', '2026-06', '--reason', 'Trả lại nhầm');
    const again = await receive(put('den/lan-2.yaml', `${yaml()}\n# lần 2\n`));
    expect([codesOf(again), again.counts.data]).toEqual([[], 1]);
  });
});

describe('which version is used', () => {
  test('form-older-than-record: one that arrived before the one in use does not take its place, and the receipt says so', async () => {
    const { dir, say, put, receive } = await office();
    await receive(put('den/moi.yaml', yaml('Bản mới (hư cấu)')), '--arrived', '16/6/2026');
    const { findings } = await receive(put('den/cu.yaml', yaml('Bản cũ (hư cấu)')), '--arrived', '12/6/2026');
    expect(findings).toMatchObject([
      {
        code: 'form-older-than-record',
        place: { file: 'cu.yaml' },
        values: { why: 'arrived', a: '12/6/2026', b: '16/6/2026', other: 'moi.yaml', where: '2026-06-0001' },
      },
    ]);
    expect(findings[0].message).toContain('bản đang dùng vẫn là “moi.yaml”');
    expect(findings[0].values.command).toContain(
      'dondoc confirm xa-ha-trung --period 2026-06 --event 2026-06-0002',
    );
    await say('return', 'xa-ha-trung', '--period', '2026-06', '--by', '26/6/2026', '--reason', 'Còn thiếu');
    const used = readFileSync(join(dir, 'out/2026-06/tra-lai/xa-ha-trung.yaml'), 'utf8');
    expect(used).toContain('Bản mới');
    const right = ['--event', '2026-06-0002', '--arrived', '17/6/2026', '--reason', 'Ghi nhầm ngày'];
    expect((await say('confirm', 'xa-ha-trung', '--period', '2026-06', ...right)).code).toBe(0);
  });

  test('one that arrived later takes its place without a warning', async () => {
    const { put, say, receive } = await office();
    await receive(put('den/cu.yaml', yaml('Bản cũ (hư cấu)')), '--arrived', '12/6/2026');
    const { out } = await say(
      'receive',
      put('den/moi.yaml', yaml('Bản mới (hư cấu)')),
      '--arrived',
      '16/6/2026',
    );
    expect(out).toContain('(thay cho “cu.yaml”, sự kiện 2026-06-0001');
    expect(out).not.toContain('form-older-than-record');
  });

  test('a document dated before the one on record: the new one is used, and its age is said', async () => {
    const { put, receive } = await office();
    const dated = (day: string): string =>
      yaml(`Đề ngày ${day} (hư cấu)`).replace(/(\n {2}document-date:).*/, `$1 ${day}`);
    await receive(put('den/a.yaml', dated('16/6/2026')));
    const { findings } = await receive(put('den/b.yaml', dated('12/6/2026')));
    expect(findings).toMatchObject([
      { code: 'form-older-than-record', values: { why: 'document', a: '12/6/2026' } },
    ]);
    expect(findings[0].message).toContain('bản đang dùng bây giờ là bản vừa nhận');
  });

  test('form-order-unknown: two files of one unit in one run that nothing orders', async () => {
    const { put, say, receive } = await office();
    put('den/a.yaml', yaml('Bản một (hư cấu)'));
    put('den/b.yaml', yaml('Bản hai (hư cấu)'));
    const { findings } = await receive('den', '--dry-run');
    expect(findings).toMatchObject([
      { code: 'form-order-unknown', values: { other: 'a.yaml', file: 'b.yaml' } },
    ]);
    const { out } = await say('receive', 'den');
    expect(out).toContain('(thay cho “a.yaml”, sự kiện 2026-06-0001');
    expect(
      (
        await say(
          'undo',
          '--period',
          '2026-06',
          '--event',
          '2026-06-0002',
          '--reason',
          'Bản một là chính thức',
        )
      ).code,
    ).toBe(0);
  });

  test('two files of one run with arrival days of their own: in the order of arrival, whatever their names', async () => {
    const { put, receive } = await office();
    put('den/a.yaml', yaml('Đến sau (hư cấu)'));
    put('den/b.yaml', yaml('Đến trước (hư cấu)'));
    const days = put(
      'so.csv',
      'Đơn vị,Ngày đến,Tệp\nxa-ha-trung,16/6/2026,a.yaml\nxa-ha-trung,12/6/2026,b.yaml\n',
    );
    const { findings } = await receive('den', '--arrived-from', days);
    expect(findings).toMatchObject([
      { code: 'form-older-than-record', place: { file: 'b.yaml' }, values: { other: 'a.yaml' } },
    ]);
  });
});

describe('what can be confirmed', () => {
  const confirm = [
    'confirm',
    'xa-ha-trung',
    '--period',
    '2026-06',
    '--reason',
    'Đã hỏi đơn vị (hư cấu)',
    '--code',
  ];
  const money = 'funding-in-dong';
  const unclear = (): string =>
    yaml().replace('funding-allotted-local:', 'funding-allotted-local: 250000000');

  test('only what the report in use asks; what that is, is listed', async () => {
    const { say, put, receive } = await office();
    await receive(put('den/a.yaml', unclear()));
    const refused = await say(...confirm, 'answer-missing');
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(`--code ${money} --answer task/`);
    const other = await say(...confirm, money, '--answer', 'indicator/CT-01/period');
    expect(other.code).toBe(2);
    expect((await say(...confirm, money)).code).toBe(0);
    // The same again, as after a run that was cut off, is recorded already.
    const twice = await say(...confirm, money);
    expect([twice.code, `${twice.out}${twice.err}`]).toEqual([0, expect.stringContaining('đã')]);
  });

  test('nothing of a unit without a report', async () => {
    const { say } = await office();
    expect((await say(...confirm, money)).code).toBe(2);
  });
});

describe('which file is meant', () => {
  test('of two files with the same bytes the first is named, the second is identical to it', async () => {
    const { put, say } = await office();
    for (const name of ['a', 'b']) put(`den/${name}.txt`, 'chữ thường');
    const { out } = await say('receive', 'den');
    expect(out).toMatch(/^a\.txt: lỗi/m);
    expect(out).not.toMatch(/^b\.txt: /m);
    expect(out).toContain('den/b.txt: giống hệt tệp đã có (“den/a.txt” trong cùng lượt)');
  });

  test('two files of one name in two folders are named by their paths', async () => {
    const { put, say, receive } = await office();
    for (const folder of ['x', 'y']) put(`den/${folder}/bao-cao.txt`, `chữ thường ${folder}`);
    const { findings } = await receive('den', '--dry-run');
    expect(findings.map((f: { place: { file: string } }) => f.place.file)).toEqual([
      'den/x/bao-cao.txt',
      'den/y/bao-cao.txt',
    ]);
    put('le/x/a.yaml', yaml('Một (hư cấu)'));
    put('le/y/a.yaml', yaml('Hai (hư cấu)'));
    const { out } = await say('check', 'le/x/a.yaml', 'le/y/a.yaml');
    expect(out).toMatch(/^le\/x\/a\.yaml:/m);
    expect(out).toMatch(/^le\/y\/a\.yaml:/m);
    put('le/z.yaml', yaml('Hai (hư cấu)'));
    const twice = await say('check', 'le/y/a.yaml', 'le/z.yaml');
    expect(twice.out).toContain('le/z.yaml: giống hệt tệp đã có (“le/y/a.yaml” trong cùng lượt)');
    expect(twice.out).toMatch(/^a\.yaml:/m);
  });
});
