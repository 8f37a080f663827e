import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const at = '2026-06-18T08:00:00+07:00';
const run = (line: string | readonly string[], env: Readonly<Record<string, string>> = {}) =>
  world.run(line, at, dir, { env });
const read = (name: string): string => readFileSync(join(dir, name), 'utf8');
const github = { GITHUB_ACTIONS: 'true' };

/** The plan with edits in one of its files, for as long as `inside` takes. */
async function edited<T>(file: string, edit: (text: string) => string, inside: () => Promise<T>): Promise<T> {
  const before = read(file);
  const after = edit(before);
  if (after === before) throw new Error(`nothing edited in ${file}`);
  writeFileSync(join(dir, file), after);
  try {
    return await inside();
  } finally {
    writeFileSync(join(dir, file), before);
  }
}
/** A group misspelt in as many units as asked: as many errors. */
const misspelt = (count: number) => (text: string) => {
  let left = count;
  return text.replace(/group: xa,/g, (all) => (left-- > 0 ? 'group: xaa,' : all));
};
const onlyWarning = (text: string): string =>
  text.replace(/^groups:$/m, 'groups:\n  - { id: nhom-thua, name: Nhóm thừa }');

beforeAll(async () => {
  await world.run('init lv');
});

describe('exit codes', () => {
  test('0: nothing to correct; notes never count', async () => {
    expect((await run('plan check --notes --fail-on warning')).code).toBe(0);
    expect((await run('check --period 2026-06')).code).toBe(0);
  });

  test('1: an error, in every format', async () => {
    await edited('plan/units.yaml', misspelt(1), async () => {
      for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])
        expect([format, (await run(`plan check --format ${format}`)).code]).toEqual([format, 1]);
    });
  });

  test('2: the line does not fit; nothing is checked', async () => {
    for (const line of [
      'plan check --format xml',
      'plan check --fail-on note',
      'plan check --out kq.txt',
      'plan check --format text --out kq.txt',
      'plan check --write-baseline',
      'plan check --baseline khong-co.json',
      'check --period 2026-06 --fail-on overdue',
      'status --format sarif',
      'plan check templates',
    ])
      expect([line, (await run(line)).code]).toEqual([line, 2]);
  });

  test('3: it cannot run', async () => {
    writeFileSync(join(dir, 'hong.json'), '{');
    expect((await run('plan check --baseline hong.json')).code).toBe(3);
    expect((await world.run('check', at, world.dir)).code).toBe(3);
    const torn = (text: string): string => text.replace('version: 1', 'version: [');
    await edited('plan/units.yaml', torn, async () => {
      expect((await run('plan check')).code).toBe(1);
      expect((await run('check --period 2026-06')).code).toBe(3);
    });
  });

  test('--fail-on warning: a warning alone gives 1, without it 0', async () => {
    await edited('plan/units.yaml', onlyWarning, async () => {
      const plain = await run('plan check');
      expect([plain.code, plain.out.includes('[group-unused]')]).toEqual([0, true]);
      expect((await run('plan check --fail-on warning')).code).toBe(1);
      expect((await run('plan check --fail-on error')).code).toBe(0);
    });
  });
});

describe('--out', () => {
  test.each(['json', 'sarif', 'junit', 'gitlab', 'markdown'])(
    '%s: the file is what the screen would show',
    async (format) => {
      const screen = await run(`plan check --format ${format}`);
      const { out } = await run(`plan check --format ${format} --out kq/${format}`);
      expect(read(`kq/${format}`)).toBe(screen.out);
      expect(out).toContain('Đã kiểm tra kế hoạch');
      expect(out).toContain(`Đã ghi ${join('kq', format)}.`);
    },
  );

  test('a dry run writes nothing', async () => {
    const { out } = await run('plan check --format sarif --out thu.sarif --dry-run');
    expect(out).toContain('chưa ghi thu.sarif');
    expect(existsSync(join(dir, 'thu.sarif'))).toBe(false);
  });

  test('notes are left out unless asked for, and it is said how many', async () => {
    const left = JSON.parse((await run('plan check --format sarif')).out).runs[0];
    const [, count] = /Còn (\d+) lưu ý/.exec(JSON.stringify(left.invocations)) ?? [];
    expect(Number(count)).toBeGreaterThan(10);
    const asked = JSON.parse((await run('plan check --format sarif --notes')).out).runs[0];
    expect(asked.results).toHaveLength(left.results.length + Number(count));
  });

  test('the same plan and day give the same bytes; English too', async () => {
    const line = 'plan check --notes --format sarif --lang en';
    const first = (await run(line)).out;
    expect((await run(line)).out).toBe(first);
    expect(JSON.parse(first).runs[0].tool.driver.language).toBe('en');
  });
});

describe('GitHub', () => {
  test('found by itself: the text, inert, then annotations, then the overflow', async () => {
    await edited('plan/units.yaml', misspelt(14), async () => {
      const { out, code } = await run('plan check', github);
      expect(code).toBe(1);
      expect(out).toMatch(/^::stop-commands::dondoc-/);
      expect(out.match(/^::error /gm)).toHaveLength(10);
      expect(out).toMatch(/^::error file=plan\/\w+\.yaml,line=\d+,col=\d+,title=.+::.+$/m);
      expect(out).toMatch(/^::notice title=.+::Còn \d+ lỗi.+Tất cả \d+ điều/m);
      const all = (await run('plan check')).out;
      expect(out).toContain(all.trimEnd());
    });
  });

  test('paths are those of the repository, wherever the command runs', async () => {
    await edited('plan/units.yaml', misspelt(1), async () => {
      const env = { ...github, GITHUB_WORKSPACE: world.dir };
      expect((await run('plan check', env)).out).toMatch(/^::error file=lv\/plan\//m);
    });
  });

  test('a format that is typed goes before', async () => {
    expect((await run('plan check --format text', github)).out).not.toContain('::');
    expect(JSON.parse((await run('plan check --format json', github)).out).counts.error).toBe(0);
  });

  test('the job summary is added to, within 1 MiB, and a cut is told', async () => {
    const path = join(dir, 'tom-tat.md');
    const env = { ...github, GITHUB_STEP_SUMMARY: path };
    writeFileSync(path, '# Bước trước\n');
    await run('plan check', env);
    expect(read('tom-tat.md')).toMatch(/^# Bước trước\n## dondoc plan check\n/);
    await edited('plan/units.yaml', misspelt(40), async () => {
      const taken = 1024 * 1024 - 5000;
      writeFileSync(path, 'x'.repeat(taken));
      const { err } = await run('plan check', env);
      expect(Buffer.byteLength(read('tom-tat.md'))).toBeLessThanOrEqual(1024 * 1024);
      expect(read('tom-tat.md').slice(taken)).toMatch(/còn \d+ trên \d+ điều không hiện/);
      expect(err).toMatch(/còn \d+ trên \d+ điều không hiện/);
    });
  });

  test('--out is the SARIF file', async () => {
    await run('plan check --out g.sarif', github);
    expect(JSON.parse(read('g.sarif')).version).toBe('2.1.0');
  });
});

describe('GitLab', () => {
  const env = { GITLAB_CI: 'true' };

  test('text, and a Code Quality file where --out is given', async () => {
    const plain = await run('plan check');
    expect((await run('plan check', env)).out).toBe(plain.out);
    const { out } = await run('plan check --notes --out gl.json', env);
    expect(out).toContain('Đã ghi gl.json.');
    expect(JSON.parse(read('gl.json'))[0].location.path).toMatch(/^plan\/\w+\.yaml$/);
  });
});

describe('known problems', () => {
  const list = 'plan check --fail-on warning --baseline biet/da-biet.json';

  test('new ones need a reason; listed they are shown, do not fail, and go stale', async () => {
    mkdirSync(join(dir, 'biet'), { recursive: true });
    await edited('plan/units.yaml', onlyWarning, async () => {
      const without = await run(`${list} --write-baseline`);
      expect([without.code, without.err.includes('--reason')]).toEqual([2, true]);
      expect(existsSync(join(dir, 'biet/da-biet.json'))).toBe(false);
      const made = await run([...`${list} --write-baseline --reason`.split(' '), 'Chờ sắp xếp']);
      expect([made.code, made.out.includes('thêm 1, bỏ 0')]).toEqual([0, true]);
      const { known } = JSON.parse(read('biet/da-biet.json'));
      expect(known).toMatchObject([{ scope: 'plan', code: 'group-unused', why: 'Chờ sắp xếp' }]);

      const again = await run(list);
      expect(again.code).toBe(0);
      expect(again.out).toContain('0 cảnh báo');
      expect(again.out).toMatch(
        /Đã biết, không tính vào kết quả \(1\):\n.+\[group-unused\] Lý do: “Chờ sắp xếp”/,
      );
      const json = JSON.parse((await run(`${list} --format json`)).out);
      expect(json.known).toMatchObject([{ code: 'group-unused', why: 'Chờ sắp xếp' }]);
      expect((await run(`${list} --format sarif`)).out).toContain('"justification": "Chờ sắp xếp"');

      const moved = (text: string) => text.replace(/^groups:$/m, '# thêm\n# hai dòng\ngroups:');
      await edited('plan/units.yaml', moved, async () => expect((await run(list)).code).toBe(0));
    });

    const stale = await run(list);
    expect(stale.code).toBe(1);
    expect(stale.out).toMatch(/da-biet\.json:\d+:1: lỗi: .+\[baseline-stale\]/);
    expect((await run(list, github)).out).toMatch(/^::error file=biet\/da-biet\.json,line=\d+/m);
    expect((await run(`${list} --write-baseline`)).out).toContain('thêm 0, bỏ 1');
    expect((await run(list)).code).toBe(0);
  });

  test('a new problem beside a known one still fails', async () => {
    await edited('plan/units.yaml', onlyWarning, async () => {
      await run([...`${list} --write-baseline --reason`.split(' '), 'Chờ']);
      await edited('plan/units.yaml', misspelt(1), async () => {
        const { code, out } = await run(list);
        expect([code, out.includes('[group-unknown]'), out.includes('Đã biết')]).toEqual([1, true, true]);
      });
    });
  });

  test('entries of another scope are neither used nor stale', async () => {
    const entry = { scope: '2026-12', fingerprint: 'a', code: 'number-dash', place: 'x', why: 'y' };
    writeFileSync(join(dir, 'khac.json'), JSON.stringify({ version: 1, known: [entry] }));
    expect((await run('plan check --baseline khac.json')).code).toBe(0);
    expect((await run('check --period 2026-06 --baseline khac.json')).code).toBe(0);
    expect((await run('check --period 2026-12 --baseline khac.json')).code).toBe(1);
    await run('plan check --baseline khac.json --write-baseline');
    expect(JSON.parse(read('khac.json')).known).toEqual([entry]);
  });
});

describe('submissions on record', () => {
  test('a received file stands under the name of its stored copy; the message keeps its own name', async () => {
    const name = '2026-06_so-tai-chinh.yaml';
    await run('form so-tai-chinh --period 2026-06 --to yaml');
    const form = read(join('out', '2026-06', 'bieu-mau', name));
    const filled = form.replace(/^( {4}status:).*$/m, '$1 không biết');
    expect(filled).not.toBe(form);
    writeFileSync(join(dir, name), filled);
    await run(`receive ${name} --arrived 18/6/2026 --period 2026-06`);
    const { sha256 } = JSON.parse(read('register/2026-06.jsonl').split('\n')[0] ?? '').file;
    const { out } = await run('check --period 2026-06 --format github --all');
    expect(existsSync(join(dir, 'submissions', `${sha256}.yaml`))).toBe(true);
    expect(out).toContain(`file=submissions/${sha256}.yaml`);
    expect(out).not.toContain(`file=${name}`);
    expect(out).toContain(`Sở Tài chính: ${name}: `);
    const sarif = JSON.parse((await run('check --period 2026-06 --format sarif --all')).out).runs[0];
    const at = sarif.results.map(
      (r: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        r.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(at).toContain(`submissions/${sha256}.yaml`);
  });
});
