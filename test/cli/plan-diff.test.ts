import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

const shipped = new URL('../../plan', import.meta.url).pathname;
let world: ReturnType<typeof scratch>;

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(world.dir, folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

beforeEach(() => {
  world = scratch();
  cpSync(shipped, join(world.dir, 'a'), { recursive: true });
  cpSync(shipped, join(world.dir, 'b'), { recursive: true });
});
afterEach(() => world.remove());

const reword = (): void => edit('b', 'appendix.yaml', 'dễ tiếp cận', 'dễ hiểu');

describe('two folders', () => {
  test('the same plan: nothing, exit 0', async () => {
    edit('b', 'units.yaml', 'units:\n', 'units:\n  # lời chú\n');
    const { code, out } = await world.run('plan diff a b --exit-code');
    expect(code).toBe(0);
    expect(out).toContain('Không đổi nội dung');
  });

  test('a reworded task: counts first, the words, the place, whom it concerns', async () => {
    reword();
    const { code, out } = await world.run('plan diff a b');
    expect(code).toBe(0);
    expect(out).toContain('1 thay đổi: 1 ở “Nhiệm vụ”.');
    expect(out).toContain('dễ [-tiếp cận-]{+hiểu+}');
    expect(out).toMatch(/b\/appendix\.yaml:\d+:\d+/);
    expect(out).toContain('biểu mẫu đổi');
    expect((await world.run('ke-hoach so-sanh a b --exit-code')).code).toBe(1);
  });

  test('in a terminal colours stand for the brackets', async () => {
    reword();
    const { out } = await world.run('plan diff a b', undefined, undefined, { outIsTerminal: true });
    expect(out).toContain('\u001b[9mtiếp cận');
    expect(out).not.toContain('[-tiếp');
  });

  test('for programs', async () => {
    edit('b', 'units.yaml', 'name: Sở Y tế,', 'name: Sở Y tế và Dân số,');
    const json = JSON.parse((await world.run('plan diff a b --format json')).out);
    expect(json.changed).toBe(true);
    expect(json.counts).toEqual({ units: 1 });
    expect(json.changes[0]).toMatchObject({ kind: 'renamed', before: 'Sở Y tế', after: 'Sở Y tế và Dân số' });
    expect(json.changes[0].where).toMatch(/^b\/units\.yaml:\d+:\d+$/);
    expect(json.consequences[0].forms).toEqual(['Sở Y tế và Dân số']);
  });

  test('in English', async () => {
    reword();
    const { out } = await world.run('plan diff a b --lang en');
    expect(out).toContain('1 change: 1 in “Tasks”.');
  });

  test('a plan that cannot be read is not compared, and is named', async () => {
    edit('b', 'units.yaml', 'duty: required', 'duty: requird');
    const { code, err } = await world.run('plan diff a b');
    expect(code).toBe(3);
    expect(err).toContain('“b”');
    expect(err).toContain('requird');
  });

  test('neither a folder nor a revision', async () => {
    const { code, err } = await world.run('plan diff không-có b');
    expect(code).toBe(2);
    expect(err).toContain('“không-có”');
  });

  test('another form of output', async () => {
    expect((await world.run('plan diff a b --to pdf')).code).toBe(2);
  });
});

describe('a comment for a merge request', () => {
  test('a table per group, nothing of the plan is markup', async () => {
    edit('b', 'appendix.yaml', 'dễ tiếp cận', 'dễ *hiểu* | <b>@ai</b> #1');
    const { out } = await world.run('plan diff a b --to markdown');
    expect(out).toContain('#### Nhiệm vụ (1)');
    expect(out).toContain('| Mục | Thay đổi | Cũ | Mới | Chỗ |');
    expect(out).toContain('<del>tiếp cận</del>');
    expect(out).toContain('\\*hiểu\\* \\| &lt;b&gt;@\u200bai&lt;/b&gt; \\#1');
  });

  test('too long for one comment: rows are left out and the count says so', async () => {
    const path = join(world.dir, 'b', 'units.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/basis: "/g, `basis: "${'Căn cứ mẫu rất dài, '.repeat(60)}`),
    );
    const { out } = await world.run('plan diff a b --to markdown');
    expect(out.length).toBeLessThanOrEqual(65_537);
    expect(out).toMatch(/Đã lược \d+ dòng/);
    expect(out).toContain('<details>');
    const left = Number(/Đã lược (\d+) dòng/.exec(out)?.[1]);
    const rows = out.split('\n').filter((l) => l.startsWith('| ') && !/^\| (?:Mục|---)/.test(l)).length;
    const total = Number(/^(\d+) thay đổi/m.exec(out)?.[1]);
    expect(rows + left).toBe(total);
  });
});

test('the placeholder of a label is said in words', async () => {
  edit('b', 'reporting.yaml', 'label: 6 tháng đầu năm {year}', 'label: nửa đầu năm {year}');
  const { out } = await world.run('plan diff a b');
  expect(out).toContain('nửa đầu mỗi năm');
  expect(out).not.toContain('{year}');
});

describe('a comparison table in Word', () => {
  const documentText = (path: string): string =>
    strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());

  test('a name that ends in .docx is the file', async () => {
    reword();
    await world.run('plan diff a b --to docx --out bang.docx');
    expect(readFileSync(join(world.dir, 'bang.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('old and new, reasons left loud, the same bytes each time', async () => {
    reword();
    const { out } = await world.run('plan diff a b --to docx --out made');
    const path = join(world.dir, 'made', 'so-sanh-ke-hoach.docx');
    expect(out).toContain('so-sanh-ke-hoach.docx');
    const xml = documentText(path);
    expect(xml).toContain('BẢNG SO SÁNH');
    expect(xml).toContain('Quy định hiện hành');
    expect(xml).toMatch(/<w:b\/>.*?<w:t[^>]*>tiếp cận</);
    expect(xml).toMatch(/w:highlight w:val="yellow".*?\[ghi lý do, căn cứ\]/);
    const first = readFileSync(path);
    await world.run('plan diff a b --to docx --out made');
    expect(readFileSync(path).equals(first)).toBe(true);
  });

  test('a dry run writes nothing, and no change makes no table', async () => {
    expect((await world.run('plan diff a b --to docx --out made')).out).toContain('không lập bảng so sánh');
    reword();
    await world.run('plan diff a b --to docx --out made --dry-run');
    expect(existsSync(join(world.dir, 'made'))).toBe(false);
  });
});

const git = (dir: string, ...args: readonly string[]) =>
  spawnSync('git', ['-C', dir, '-c', 'user.name=Mẫu', '-c', 'user.email=mau@example.invalid', ...args]);

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('revisions of a workspace', () => {
  test('nothing named: the last commit against the files at hand; a range: two commits', async () => {
    await world.run('init lv');
    const dir = join(world.dir, 'lv');
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'một'],
    ])
      git(dir, ...args);
    expect((await world.run('plan diff', undefined, dir)).out).toContain('Không đổi nội dung');
    edit('lv/plan', 'units.yaml', 'name: Sở Y tế,', 'name: Sở Y tế và Dân số,');
    const { out } = await world.run('plan diff', undefined, dir);
    expect(out).toContain('So sánh kế hoạch: HEAD → tệp đang có');
    expect(out).toMatch(/plan\/units\.yaml:\d+:\d+/);
    git(dir, 'commit', '-qam', 'hai');
    expect((await world.run('plan diff', undefined, dir)).out).toContain('Không đổi nội dung');
    expect((await world.run('plan diff HEAD~1..HEAD', undefined, dir)).out).toContain('HEAD:plan/units.yaml');
    expect((await world.run('plan diff HEAD~9', undefined, dir)).code).toBe(2);
  });
});

test('without git or a repository the answer says why', async () => {
  await world.run('init lv');
  const { code, err } = await world.run('plan diff', undefined, join(world.dir, 'lv'));
  expect(code).toBe(2);
  expect(err).toMatch(/kho git|chương trình git/);
});
