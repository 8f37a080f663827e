// Breaks the tool on purpose: one patch of test/breaks after the other is applied to a copy of the tree, and the tests must
// notice it. Writes docs/breaks.md. `npm run breaks [-- NAME…]`: only the patches whose name holds one of these words.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test/breaks');
const page = join(root, 'docs/breaks.md');

/** First line of a patch: what is broken; second, where the tests are that run: without it all that reach the changed files. */
function breakOf(file) {
  const text = readFileSync(join(folder, file), 'utf8');
  const [what = '', where = ''] = text.split('\n');
  return {
    name: file.replace(/\.patch$/, ''),
    file: join(folder, file),
    what: what.replace(/^# /, ''),
    tests: where.startsWith('# ') ? where.slice(2).split(' ') : [],
    changed: [...text.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, path]) => path),
  };
}

export const allBreaks = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.patch'))
    .toSorted()
    .map(breakOf);

/** The tree as git would take it, with the packages of this one. */
function copyOfTree() {
  const copy = mkdtempSync(join(tmpdir(), 'dondoc-breaks-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  for (const name of listed.toString('utf8').split('\0').filter(Boolean)) {
    let content;
    try {
      content = readFileSync(join(root, name));
    } catch (error) {
      if (error.code === 'ENOENT') continue; // taken away, and git not told yet
      throw error;
    }
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), content);
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function run(copy, command, args) {
  return spawnSync(command, args, { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28 });
}

function must(copy, command, args) {
  const { status, stdout, stderr } = run(copy, command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** Rooms whose tests reach the reading process, which lies in the bundle. */
const bundled = /^test\/(cli|cases|corpus|examples|read\/parse)/;

/** The machine may be busy; a break that hangs a test is noticed all the same. */
const patience = ['--testTimeout=120000', '--hookTimeout=120000'];

/** The first test that fails, "file: name"; undefined where none does. */
function firstRed(copy, { tests, changed }) {
  const report = join(copy, 'breaks.json');
  rmSync(report, { force: true });
  const which = tests.length > 0 ? ['run', ...tests] : ['related', ...changed, '--run'];
  const options = ['--bail=1', '--no-file-parallelism', '--reporter=json', `--outputFile=${report}`];
  const vitest = ['node_modules/vitest/vitest.mjs', ...which, ...options, ...patience];
  const { stdout, stderr } = run(copy, execPath, vitest);
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error(`vitest gave no report\n${stdout}${stderr}`);
  }
  if (results.numTotalTests === 0) throw new Error(`no test in ${which.join(' ')}`);
  for (const { name, assertionResults, status, message } of results.testResults) {
    const red = assertionResults.find((a) => a.status === 'failed');
    if (red) return `${relative(copy, name)}: ${red.fullName.trim().replace(/\s+/g, ' ')}`;
    if (status === 'failed') return `${relative(copy, name)}: ${message.split('\n')[0]}`;
  }
  return undefined;
}

/** What goes red without any break says nothing of one. */
function mustBeGreen(copy, chosen) {
  const tests = [...new Set(chosen.flatMap((one) => one.tests))];
  const red = tests.length > 0 ? firstRed(copy, { tests, changed: [] }) : undefined;
  if (red) throw new Error(`red before anything was broken: ${red}`);
}

function noticed(copy, one) {
  must(copy, 'git', ['apply', '--whitespace=nowarn', one.file]);
  try {
    if (one.tests.length === 0 || one.tests.some((t) => bundled.test(t)))
      must(copy, execPath, ['scripts/build.mjs']);
    return firstRed(copy, one);
  } finally {
    must(copy, 'git', ['apply', '--whitespace=nowarn', '--reverse', one.file]);
  }
}

const unnoticed = 'không phép thử nào';
const row = ({ name, what }, test) => `| ${name} | ${what} | ${(test ?? unnoticed).replaceAll('|', '\\|')} |`;

/** What an earlier run noted of each patch. */
function rowsOfPage() {
  try {
    const lines = readFileSync(page, 'utf8').split('\n');
    return new Map(
      lines.flatMap((line) => (/^\| \d/.test(line) ? [[line.split(' | ')[0].slice(2), line]] : [])),
    );
  } catch {
    return new Map();
  }
}

function pageOf(breaks, rows) {
  const known = breaks.flatMap((one) => rows.get(one.name) ?? []);
  return `${[
    '# Cố ý làm hỏng công cụ',
    '',
    `Mỗi dòng là một chỗ hỏng cố ý: một tệp vá trong \`test/breaks\`. \`npm run breaks\` lần lượt áp từng tệp vá vào một bản sao của mã nguồn, chạy các phép thử và ghi phép thử đầu tiên phát hiện ra chỗ hỏng. Trang này do lệnh đó làm ra; ${breaks.length} tệp vá.`,
    '',
    '| Tệp vá | Chỗ hỏng | Phép thử phát hiện |',
    '| --- | --- | --- |',
    ...known,
  ].join('\n')}\n`;
}

function runAll(words) {
  const breaks = allBreaks();
  const chosen = words.length === 0 ? breaks : breaks.filter((b) => words.some((w) => b.name.includes(w)));
  if (chosen.length === 0) throw new Error(`no patch named ${words.join(', ')}`);
  const copy = copyOfTree();
  const own = new Map();
  let green = 0;
  try {
    must(copy, execPath, ['scripts/build.mjs']);
    mustBeGreen(copy, chosen);
    for (const one of chosen) {
      const test = noticed(copy, one);
      if (test === undefined) green += 1;
      own.set(one.name, row(one, test));
      console.log(`${test === undefined ? 'GREEN' : 'red  '}  ${one.name.padEnd(30)}  ${test ?? ''}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  writeFileSync(page, pageOf(breaks, new Map([...rowsOfPage(), ...own])));
  console.log(
    `${chosen.length} breaks, ${chosen.length - green} noticed, ${green} not (${cpus().length} processors)`,
  );
  return green === 0 ? 0 : 1;
}

if (argv[1] === fileURLToPath(import.meta.url)) exit(runAll(argv.slice(2)));
