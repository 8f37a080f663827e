import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { beginReplacing } from '../../src/disk/replace-all.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
let count = 0;
let dir = '';
const later = '2026-06-11T08:00:00+07:00';
const utf8 = { env: { LANG: 'C.UTF-8' } };
const run = (line: string, at = later) => world.run(line, at, dir, utf8);
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), content);
};
const sha256 = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');
const register = 'register/2026-06.jsonl';
const text = (path: string): string => readFileSync(join(dir, path), 'utf8');
const kept = (): string => readdirSync(join(dir, 'submissions')).toSorted()[0] ?? '';

interface Found {
  readonly code: string;
  readonly place: { readonly file?: string; readonly line?: number };
  readonly message: string;
}
interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly repairs?: readonly {
    readonly kind: string;
    readonly path: string;
    readonly done: boolean | null;
  }[];
  readonly parts: readonly { readonly part: string; readonly findings: readonly Found[] }[];
}
async function look(
  options = '',
): Promise<Told & { readonly code: number; readonly found: readonly Found[] }> {
  const { code, out, err } = await run(`doctor ${options} --format json`);
  expect(err).toBe('');
  const told = JSON.parse(out) as Told;
  return { ...told, code, found: told.parts.flatMap((p) => p.findings) };
}
const codesOf = async (options = ''): Promise<readonly string[]> =>
  (await look(options)).found.map((f) => f.code);
/** Every file with its bytes, as one text: a run that writes nothing leaves it as it was. */
const everything = (): string =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .toSorted()
    .map((p) => `${p} ${createHash('sha256').update(readFileSync(p)).digest('hex')}`)
    .join('\n');

beforeEach(async () => {
  count += 1;
  await world.run(['init', `lv${count}`]);
  dir = join(world.dir, `lv${count}`);
  // Each template costs a second: without any the shipped ones are used.
  rmSync(join(dir, 'templates'), { recursive: true });
  writeFileSync(join(dir, 'cong-van.pdf'), '%PDF-1.4\n%%EOF\n');
  const sent = 'receive cong-van.pdf --unit xa-ha-trung --period 2026-06 --arrived 10/6/2026 --document';
  expect((await run(sent, '2026-06-10T08:00:00+07:00')).code).toBe(0);
});

describe('a sound workspace', () => {
  test('is good in every part, and nothing is written', async () => {
    const before = everything();
    const { code, out } = await run('suc-khoe');
    expect(code).toBe(0);
    expect(out).toContain('Sổ theo dõi: tốt. 1 sổ, 1 việc;');
    expect(out).toContain('Tệp đã nhận: tốt. 1 tệp');
    expect(out).toContain('Tổng cộng 0 lỗi, 0 cảnh báo, 0 lưu ý.');
    expect(everything()).toBe(before);
  });

  test('in English', async () => {
    const { code, out } = await run('doctor --lang en');
    expect([code, out]).toEqual([0, expect.stringContaining('In all 0 errors, 0 warnings, 0 notes.')]);
  });

  test('needs no repair', async () => {
    const before = everything();
    const { code, out } = await run('doctor --repair');
    expect([code, out]).toEqual([0, expect.stringContaining('Không có gì phải sửa')]);
    expect(everything()).toBe(before);
  });
});

test('outside a workspace it cannot run', async () => {
  const { code, err } = await world.run('doctor');
  expect([code, err]).toEqual([3, expect.stringContaining('thư mục làm việc')]);
});

test('a workspace of a newer tool is not judged', async () => {
  put('dondoc.yaml', 'version: 9\n');
  expect((await run('doctor')).code).toBe(3);
});

describe('what cannot be repaired is told with what to do', () => {
  const damages: readonly (readonly [code: string, exit: number, damage: () => void])[] = [
    ['workspace-stored-missing', 1, () => rmSync(join(dir, 'submissions', kept()))],
    ['workspace-stored-changed', 1, () => put(`submissions/${kept()}`, 'khác')],
    ['workspace-stored-stray', 0, () => put('submissions/bao-cao.xlsx', 'chép vào')],
    ['workspace-stored-stray', 0, () => mkdirSync(join(dir, `submissions/${sha256('x')}.pdf`))],
    [
      'workspace-stored-stray',
      0,
      () => symlinkSync('/etc/hostname', join(dir, `submissions/${sha256('x')}.pdf`)),
    ],
    ['workspace-stored-orphan', 0, () => put(`submissions/${sha256('thêm')}.txt`, 'thêm')],
    ['register-line-damaged', 1, () => put(register, text(register).replace('2026-06-10', '2026-06-09'))],
    ['workspace-register-stray', 1, () => put('register/2026-06 (1).jsonl', text(register))],
    ['workspace-register-short', 0, () => put(register, '')],
    ['workspace-clock-behind', 1, () => put(register, text(register))],
    ['workspace-plan-errors', 1, () => put('plan/units.yaml', 'version: 1\nunits: [\n')],
    ['workspace-template-errors', 1, () => put('templates/bao-cao-tong-hop.docx', 'không phải Word')],
    ['format-newer', 1, () => put('editorial/2026-06.yaml', 'version: 9\n')],
    ['workspace-lock-held', 0, () => put('.dondoc/lock', lock('may-khac', 1))],
    ['workspace-lock-held', 0, () => put('.dondoc/lock', lock(hostname(), process.pid))],
  ];
  const lock = (host: string, pid: number): string =>
    JSON.stringify({ pid, host, user: 'văn thư mẫu', since: '2026-06-10T08:00:00+07:00' });

  test.each(damages)('%s', async (code, exit, damage) => {
    damage();
    const before = everything();
    const at = code === 'workspace-clock-behind' ? '2026-06-01T08:00:00+07:00' : later;
    const { code: ended, out } = await run('doctor --format json', at);
    const found = (JSON.parse(out) as Told).parts.flatMap((p) => p.findings);
    expect(found.map((f) => f.code)).toContain(code);
    expect(ended).toBe(exit);
    const shown = await run('doctor', at);
    expect(shown.out).toContain(`[${code}]`);
    expect(shown.out).toContain('Cách sửa: ');
    expect(everything()).toBe(before);
  });

  test('a register of another period under this name', async () => {
    renameSync(join(dir, register), join(dir, 'register/2026-12.jsonl'));
    expect(await codesOf()).toEqual(['workspace-register-short', 'workspace-event-misfiled']);
  });

  test('a register of a period that the plan does not have', async () => {
    const old = text(register)
      .replaceAll('2026-06-0001', '2019-06-0001')
      .replace('"period":"2026-06"', '"period":"2019-06"');
    const body = old.trim().replace(/,"sum":"[0-9a-f]{16}"\}$/, '}');
    put('register/2019-06.jsonl', `${body.slice(0, -1)},"sum":"${sha256(body).slice(0, 16)}"}\n`);
    expect(await codesOf()).toEqual(['workspace-period-unknown']);
  });

  test.each([
    ['lost', () => rmSync(join(dir, 'submissions', kept()))],
    ['changed', () => put(`submissions/${kept()}`, 'khác')],
  ])('a %s file comes back by receiving the same bytes again', async (_what, damage) => {
    damage();
    expect((await look()).code).toBe(1);
    await run('receive cong-van.pdf --unit xa-ha-trung --period 2026-06 --arrived 10/6/2026 --document');
    expect(await codesOf()).toEqual([]);
    expect(text(register).trim().split('\n')).toHaveLength(1);
  });

  test('a stored file is named as the clerk knows it', async () => {
    put(`submissions/${kept()}`, 'khác');
    const { found } = await look();
    expect(found[0]?.message).toContain('Sổ ghi tệp này là “cong-van.pdf”, sự kiện 2026-06-0001.');
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
    chmodSync(join(dir, 'register'), 0o555);
    expect(await codesOf()).toContain('workspace-not-writable');
    chmodSync(join(dir, 'register'), 0o755);
  });
});

describe('a closed period', () => {
  beforeEach(async () => {
    const { code, err } = await run('close 2026-06 --reason mẫu --yes', '2026-07-15T08:00:00+07:00');
    expect([code, err.includes('--reason')]).toEqual([0, false]);
  });
  const afterwards = '2026-07-16T08:00:00+07:00';
  const codesAfter = async (): Promise<readonly string[]> => {
    const told = JSON.parse((await run('doctor --format json', afterwards)).out) as Told;
    return told.parts.flatMap((p) => p.findings).map((f) => f.code);
  };

  test('is whole, also when more is recorded after it', async () => {
    expect(await codesAfter()).toEqual([]);
    await run('note xa-ha-trung mẫu --period 2026-06', afterwards);
    expect(await codesAfter()).toEqual([]);
  });

  test('an old line rewritten with its sum worked out anew is noticed', async () => {
    const [first = '', ...others] = text(register).split('\n');
    const body = first
      .replace(/,"sum":"[0-9a-f]{16}"\}$/, '}')
      .replace('"arrived":"2026-06-10"', '"arrived":"2026-06-09"');
    put(register, [`${body.slice(0, -1)},"sum":"${sha256(body).slice(0, 16)}"}`, ...others].join('\n'));
    expect(await codesAfter()).toEqual(['workspace-closed-register']);
  });

  test('its snapshot lost', async () => {
    rmSync(join(dir, 'register/2026-06.frozen.json'));
    expect(await codesAfter()).toContain('closed-snapshot-lost');
  });
});

describe('--repair', () => {
  const dead = JSON.stringify({
    pid: 2 ** 22 + 1,
    host: hostname(),
    user: 'văn thư mẫu',
    since: '2026-06-10T08:00:00+07:00',
  });
  const replacement = (before: string) => [
    { path: 'plan/waivers.yaml', before: Buffer.from(before), after: Buffer.from(`${before}# thêm\n`) },
  ];
  const repairs: readonly (readonly [name: string, code: string, damage: () => void])[] = [
    [
      'a half-written line',
      'register-torn-line',
      () => appendFileSync(join(dir, register), '{"id":"2026-06-00'),
    ],
    ['a dead lock', 'workspace-lock-left', () => put('.dondoc/lock', dead)],
    ['an empty lock', 'workspace-lock-left', () => put('.dondoc/lock', '')],
    ['a cache', 'workspace-cache-old', () => put('.dondoc/cache/cu/a.json', '{}')],
    ['a schema', 'workspace-schema-copy', () => put('schemas/units.schema.json', '{}')],
    ['a schema gone', 'workspace-schema-copy', () => rmSync(join(dir, 'schemas/units.schema.json'))],
    ['.gitattributes', 'workspace-git-lines', () => rmSync(join(dir, '.gitattributes'))],
    ['.gitignore', 'workspace-git-lines', () => put('.gitignore', 'rieng/\n')],
    [
      'a change of format',
      'workspace-migration-unfinished',
      () => beginReplacing(dir, replacement(text('plan/waivers.yaml'))),
    ],
    [
      'a change of format over an edited file',
      'workspace-migration-unfinished',
      () => beginReplacing(dir, replacement('cũ hơn')),
    ],
    [
      'a change of format being prepared',
      'workspace-migration-unfinished',
      () => put('.dondoc/migrate/0.new', 'x'),
    ],
  ];

  test.each(repairs)('%s: shown, done, clean', async (_name, code, damage) => {
    damage();
    expect(await codesOf()).toContain(code);
    const before = everything();
    const dry = await look('--repair --dry-run');
    expect(dry.repairs?.map((r) => r.done)).toEqual([null]);
    expect(everything()).toBe(before);
    const { repairs: done } = await look('--repair');
    expect(done?.map((r) => r.done)).toEqual([true]);
    expect(await codesOf()).toEqual([]);
    expect((await run('status --period 2026-06')).code).toBe(0);
  });

  test('says each step in words', async () => {
    put('.gitignore', 'rieng/\n');
    expect((await run('doctor --repair --dry-run')).out).toContain(
      'Sẽ sửa: thêm dòng quy định cho git còn thiếu: .gitignore',
    );
    expect((await run('doctor --repair')).out).toContain(
      'Đã sửa: thêm dòng quy định cho git còn thiếu: .gitignore',
    );
    expect(text('.gitignore')).toMatch(/^rieng\/\ncontacts\.csv\n/);
  });

  test('never takes away a line of the register or a kept file', async () => {
    appendFileSync(join(dir, register), '{"id":"2026-06-00');
    put(`submissions/${sha256('thêm')}.txt`, 'thêm');
    put('submissions/la.txt', 'lạ');
    const before = text(register);
    await run('doctor --repair');
    expect(text(register)).toBe(`${before} #torn\n`);
    expect(readdirSync(join(dir, 'submissions'))).toHaveLength(3);
  });

  test('a change of format that is half in place over an edited file waits for a person', async () => {
    const waivers = text('plan/waivers.yaml');
    beginReplacing(dir, [
      ...replacement(waivers),
      { path: 'plan/calendar.yaml', before: Buffer.from('khác'), after: Buffer.from('mới') },
    ]);
    put('plan/waivers.yaml', `${waivers}# thêm\n`);
    const { found, repairs: steps } = await look('--repair');
    expect(steps).toEqual([]);
    expect(found.find((f) => f.code === 'workspace-migration-unfinished')?.message).toContain(
      'plan/calendar.yaml',
    );
  });

  test('a lock of another computer goes only on a word', async () => {
    put('.dondoc/lock', dead.replace(hostname(), 'may-khac'));
    expect((await look('--repair')).repairs).toEqual([]);
    expect(existsSync(join(dir, '.dondoc/lock'))).toBe(true);
    expect((await look('--repair --unlock')).repairs?.map((r) => r.done)).toEqual([true]);
    expect(await codesOf()).toEqual([]);
  });

  test('--unlock alone is no use', async () => {
    expect((await run('doctor --unlock')).code).toBe(2);
  });

  test('what a killed run left is cleared', async () => {
    const left = (await import('../../src/disk/leftovers.ts')).temporaryBeside(
      join(dir, 'out/2026-06/a.docx'),
    );
    const name = left.replace(`.${process.pid}.`, `.${2 ** 22 + 1}.`);
    mkdirSync(join(dir, 'out/2026-06'), { recursive: true });
    writeFileSync(name, 'dở');
    expect(await codesOf()).toEqual(['workspace-temporary']);
    expect((await look('--repair')).repairs?.map((r) => r.done)).toEqual([true]);
    expect([existsSync(name), await codesOf()]).toEqual([false, []]);
  });
});
