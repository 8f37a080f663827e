import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { page, root } from './pages.ts';

const package_ = fileURLToPath(root);
const recipe = (name: string): string => page(`docs/recipes/${name}`);
const names = readdirSync(new URL('docs/recipes/', root));

describe('docs/ci.md', () => {
  test.each(names)('%s stands in the page word for word and is linked', (name) => {
    const language = { yml: 'yaml', json: 'json' }[name.split('.')[1] ?? ''] ?? 'sh';
    expect(page('docs/ci.md')).toContain(`\`\`\`${language}\n${recipe(name).trimEnd()}\n\`\`\``);
    expect(page('docs/ci.md')).toContain(`(recipes/${name})`);
  });

  test('the handbook leads there', () => expect(page('docs/so-tay.md')).toContain('(ci.md)'));
});

const home = mkdtempSync(join(tmpdir(), 'dondoc-ci-'));
const kho = join(home, 'kho');
const global_ = join(home, 'global');
/** A machine without network: npm has nothing but the package in the repository. */
const env: Record<string, string> = {
  PATH: `${join(global_, 'bin')}:${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
  HOME: home,
  npm_config_prefix: global_,
  npm_config_cache: join(home, 'npm'),
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
  GIT_CONFIG_NOSYSTEM: '1',
  DONDOC_NOW: '2026-06-25T08:00:00+07:00',
};
/** The recipes are shell scripts about git: without either there is nothing to run. */
const able = process.platform !== 'win32' && spawnSync('git', ['--version']).status === 0;

interface Ran {
  readonly code: number | null;
  readonly out: string;
}
function sh(
  script: string,
  more: Readonly<Record<string, string>> = {},
  shell: readonly string[] = ['sh', '-e'],
): Ran {
  const [command = 'sh', ...args] = shell;
  const { status, stdout, stderr } = spawnSync(command, [...args, '-c', script], {
    cwd: kho,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { code: status, out: `${stdout}${stderr}` };
}
const git = (...args: readonly string[]): Ran => {
  const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: kho, env, encoding: 'utf8' });
  return { code: status, out: `${stdout}${stderr}` };
};

const units = join(kho, 'plan', 'units.yaml');
let good = '';
const spoil = (): void => writeFileSync(units, good.replace('group: xa,', 'group: xaa,'));
const mend = (): void => writeFileSync(units, good);

/** The steps of a GitHub job: those with `run` are run as they stand, in turn, with the shell that GitHub uses. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

beforeAll(() => {
  if (!able) return;
  mkdirSync(kho);
  writeFileSync(
    env.GIT_CONFIG_GLOBAL ?? '',
    '[user]\n\tname = Văn thư mẫu\n\temail = mau@example.vn\n[init]\n\tdefaultBranch = main\n',
  );
  const bin = join(package_, 'bin', 'dondoc.js');
  execFileSync(process.execPath, [bin, 'init', 'kho'], { cwd: home, env });
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], {
    cwd: package_,
    env,
    encoding: 'utf8',
  });
  mkdirSync(join(kho, 'tools'));
  copyFileSync(join(home, packed.trim().split('\n').at(-1) ?? ''), join(kho, 'tools', 'dondoc.tgz'));
  good = readFileSync(units, 'utf8');
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-q', '-m', 'Kế hoạch'],
  ])
    expect(git(...args).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.runIf(able)('run as written', () => {
  test('GitHub: every step but those that need the network', { timeout: 60_000 }, () => {
    const workflow = parse(recipe('github-plan-check.yml')) as {
      readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
    };
    const steps = Object.values(workflow.jobs).flatMap((j) => j.steps);
    expect(steps.filter((s) => s.run === undefined).map((s) => s.uses?.split('@')[0])).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'github/codeql-action/upload-sarif',
    ]);
    const summary = join(home, 'summary.md');
    writeFileSync(summary, '');
    const actions = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: kho, GITHUB_STEP_SUMMARY: summary };
    const runAll = (): readonly Ran[] =>
      steps.flatMap((s) => (s.run === undefined ? [] : [sh(s.run, actions, ['bash', '-e'])]));

    expect(runAll().map((r) => [r.code, r.code === 0 ? '' : r.out])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    spoil();
    const [, failed] = runAll();
    mend();
    expect(failed?.code).toBe(1);
    expect(failed?.out).toMatch(
      /^::error file=plan\/units\.yaml,line=\d+,col=\d+,title=.+\[group-unknown\]::/m,
    );
    expect(readFileSync(summary, 'utf8')).toContain('## dondoc plan check');
    const file = String(steps.find((s) => s.uses?.includes('upload-sarif'))?.with?.sarif_file);
    expect(JSON.parse(readFileSync(join(kho, file), 'utf8')).runs[0].results.length).toBeGreaterThan(0);
  });

  test('GitLab: the whole job but the image and the upload', { timeout: 60_000 }, () => {
    const [job] = Object.values(parse(recipe('gitlab-plan-check.yml'))) as {
      before_script: string[];
      script: string[];
      artifacts: { reports: { codequality: string } };
    }[];
    const script = [...(job?.before_script ?? []), ...(job?.script ?? [])].join('\n');
    const ci = { GITLAB_CI: 'true', CI_PROJECT_DIR: kho };
    const report = join(kho, job?.artifacts.reports.codequality ?? '');
    expect(sh(script, ci)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual([]);
    spoil();
    const failed = sh(script, ci);
    mend();
    expect([failed.code, failed.out.includes('[group-unknown]')]).toEqual([1, true]);
    expect(JSON.parse(readFileSync(report, 'utf8'))[0].location.path).toMatch(/^plan\//);
  });

  test('pre-commit: what is staged is checked, not what lies open', { timeout: 60_000 }, () => {
    const hook = join(kho, '.git', 'hooks', 'pre-commit');
    mkdirSync(dirname(hook), { recursive: true });
    copyFileSync(new URL('docs/recipes/pre-commit', root), hook);
    chmodSync(hook, 0o755);
    expect(sh('npm install --global ./tools/dondoc.tgz').code).toBe(0);
    const heads = (): string => git('rev-list', '--count', 'HEAD').out.trim();

    spoil();
    git('add', 'plan');
    const refused = git('commit', '-m', 'Sửa sai');
    expect([refused.code, heads()]).toEqual([1, '1']);
    expect(refused.out).toContain('[group-unknown]');
    expect(refused.out).toContain('Kế hoạch chưa ghi vào git được');

    mend();
    writeFileSync(units, `${good}# Ghi chú\n`);
    git('add', 'plan');
    spoil();
    expect([git('commit', '-m', 'Sửa đúng').code, heads()]).toEqual([0, '2']);
    mend();

    writeFileSync(join(kho, 'ghi-chu.txt'), 'không phải kế hoạch\n');
    git('add', 'ghi-chu.txt');
    expect([git('commit', '-m', 'Ghi chú').code, heads()]).toEqual([0, '3']);
  });
});

describe('VS Code', () => {
  const settings = JSON.parse(recipe('vscode-settings.json')) as {
    readonly 'yaml.schemas': Readonly<Record<string, string>>;
  };
  const pairs = Object.entries(settings['yaml.schemas']);
  const schemaOf = (path: string) => JSON.parse(page(path.replace('./', '')));

  test('every file of the plan has its schema, and fits it', () => {
    const files = readdirSync(new URL('plan/', root)).filter((n) => n.endsWith('.yaml'));
    expect(pairs.map(([, file]) => file)).toEqual(expect.arrayContaining(files.map((n) => `plan/${n}`)));
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const [schema, file] of pairs) {
      expect(existsSync(new URL(schema, root))).toBe(true);
      if (file.includes('*') || !existsSync(new URL(file, root))) continue;
      const fits = ajv.validate(schemaOf(schema), parse(page(file)));
      expect([file, fits || ajv.errors]).toEqual([file, true]);
    }
  });

  test('what VS Code shows over a key is Vietnamese', () => {
    const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
    const bare = pairs.flatMap(([path]) => {
      const found: string[] = [];
      const visit = (node: unknown, at: string): void => {
        if (node === null || typeof node !== 'object') return;
        const { description } = node as { readonly description?: unknown };
        if (typeof description === 'string' && !vietnamese.test(description))
          found.push(`${path}${at}: ${description}`);
        for (const [key, child] of Object.entries(node)) visit(child, `${at}/${key}`);
      };
      visit(schemaOf(path), '');
      return found;
    });
    expect(bare).toEqual([]);
  });
});
