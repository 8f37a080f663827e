import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const at = '2026-06-10T08:00:00+07:00';

test.skipIf(process.platform === 'win32')(
  'file-unreadable: links and pipes named by hand; the file beside them is received',
  async () => {
    await world.run('init lv');
    mkdirSync(join(dir, 'den'));
    await world.run('form xa-ha-trung --period 2026-06 --to yaml', at, dir);
    const form = join(dir, 'out/2026-06/bieu-mau/2026-06_xa-ha-trung.yaml');
    writeFileSync(join(dir, 'den/tot.yaml'), readFileSync(form));
    symlinkSync(form, join(dir, 'den/lien-ket.yaml'));
    execFileSync('mkfifo', [join(dir, 'den/ong.yaml')]);
    const line = ['receive', 'den/tot.yaml', 'den/lien-ket.yaml', 'den/ong.yaml', '--arrived', '9/6/2026'];
    const { code, out } = await world.run([...line, '--format', 'json'], at, dir);
    const { recorded, findings } = JSON.parse(out);
    expect(recorded.map((e: { kind: string }) => e.kind)).toEqual(['received']);
    const unreadable = findings.filter((f: { code: string }) => f.code === 'file-unreadable');
    expect([code, unreadable.map((f: { values: { why: string } }) => f.values.why)]).toEqual([
      1,
      ['link', 'not-a-file'],
    ]);
    expect(readdirSync(join(dir, 'submissions'))).toHaveLength(1);
  },
);

test.skipIf(process.platform !== 'linux')(
  'a name that is no UTF-8 is received under a name that shows its bytes',
  async () => {
    const name = Buffer.concat([
      Buffer.from(join(dir, 'den2/')),
      Buffer.from([0xb1, 0xa8]),
      Buffer.from('.yaml'),
    ]);
    mkdirSync(join(dir, 'den2'));
    const other = readFileSync(join(dir, 'den/tot.yaml'), 'utf8').replace(
      /summary:.*/,
      'summary: Dữ liệu mẫu',
    );
    writeFileSync(name, other);
    const { out } = await world.run('receive den2 --arrived 9/6/2026 --replace --format json', at, dir);
    expect(JSON.parse(out).recorded).toMatchObject([{ kind: 'received', file: { name: '\\xB1\\xA8.yaml' } }]);
  },
);

test('what was cut off in the register is told once, until a later run has closed it off', async () => {
  const path = join(dir, 'register/2026-06.jsonl');
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"id":"2026-06-00`);
  const told = async (line: string): Promise<string> => (await world.run(line, at, dir)).err;
  expect(await told('status --period 2026-06')).toMatch(
    /^Sổ theo dõi register\/2026-06\.jsonl, dòng \d+ bị ghi dở[^\n]*\n$/,
  );
  await told('note xa-ha-trung mẫu --period 2026-06');
  expect(await told('status --period 2026-06')).toBe('');
});

test('lines taken off the end of the register are missed on this machine', async () => {
  const path = join(dir, 'register/2026-06.jsonl');
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`);
  const { code, err } = await world.run('status --period 2026-06', at, dir);
  expect([code, err]).toEqual([0, expect.stringContaining('từng ghi đến sự kiện 2026-06-0003')]);
  writeFileSync(path, `${lines.join('\n')}\n`);
  expect((await world.run('status --period 2026-06', at, dir)).err).toBe('');
});
