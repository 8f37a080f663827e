// The whole job on a fictitious year, with the real commands: forms, receipt, decisions, check, status, consolidation.
// Everything happens in demo/, which is deleted and made again. Run by `npm run demo`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { periods } from './periods.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const demo = join(root, 'demo');
const workspace = join(demo, 'lam-viec');
const decisions = JSON.parse(readFileSync(join(here, 'decisions.json'), 'utf8'));
const seconds = (ms) => `${(ms / 1000).toFixed(1).replace('.', ',')} giây`;

function shown(args) {
  return args.map((a) => (/[\s"“”]/.test(a) ? `"${a}"` : a)).join(' ');
}

/** Runs a program; stops the demo where it could not do its work. Exit code 1 says "findings", which is no failure. */
function run(label, file, args, { cwd = workspace, env = {}, mayFind = false } = {}) {
  const started = performance.now();
  const done = spawnSync(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const time = seconds(performance.now() - started);
  console.log(`\n$ ${label} ${shown(args)}   (${time})`);
  if (done.status === 0 || (done.status === 1 && mayFind)) return done.stdout;
  console.error(
    `${done.stdout ?? ''}${done.stderr ?? ''}\nBản chạy mẫu dừng: lệnh trên kết thúc với mã ${done.status ?? done.signal}.`,
  );
  process.exit(1);
}

/** One command of the tool, as if typed at that moment; prints its first or last lines, or those from a word on. */
function dondoc(now, args, { first = 0, last = first ? 0 : 1, from, mayFind = false, cwd } = {}) {
  const env = { DONDOC_NOW: now, DONDOC_USER: 'van-thu-mau', NO_COLOR: '1' };
  const out = run('dondoc', join(root, 'bin', 'dondoc.js'), args, { env, mayFind, ...(cwd ? { cwd } : {}) });
  const said = out.split('\n').filter((l) => l.trim() !== '');
  const start = from ? said.findLastIndex((l) => l.startsWith(from)) : said.length - last;
  const kept = first ? said.slice(0, first) : said.slice(Math.max(0, start));
  for (const line of kept) console.log(`  ${line}`);
}

function heading(text) {
  console.log(`\n=== ${text} ===`);
}

const sampleDay = '2025-10-10';

/** The real day of the Decision is blank in the source; the sample world needs one. */
function setSampleDay() {
  const path = join(workspace, 'plan', 'reporting.yaml');
  const text = readFileSync(path, 'utf8');
  const line = `# NGÀY HƯ CẤU, chỉ để chạy mẫu; bản gốc để trống.\nfirst_day: ${sampleDay}`;
  const changed = text.replace(/^first_day: .*$/m, line);
  if (changed === text) throw new Error('no first_day in plan/reporting.yaml');
  writeFileSync(path, changed);
  console.log(`\n(đặt ngày bắt đầu mẫu ${sampleDay} trong plan/reporting.yaml của thư mục làm việc)`);
}

/** A decision of the list as a command line. */
function decisionArgs(period, { command, unit, text, ...facts }) {
  const options = ['reason', 'number', 'date', 'by', 'until', 'decided', 'answered', 'arrived', 'code'];
  const given = options.flatMap((o) => (facts[o] === undefined ? [] : [`--${o}`, facts[o]]));
  return [command, unit, ...(text ? [text] : []), '--period', period, ...given];
}

function make(args) {
  return run(
    'node examples/make.mjs',
    join(here, 'make.mjs'),
    ['--workspace', relative(root, workspace), ...args],
    {
      cwd: root,
    },
  );
}

function receive(now, period, folder) {
  const csv = `hop-thu/${folder}/so-van-ban-den.csv`;
  const args = ['receive', `hop-thu/${folder}`, '--arrived-from', csv, '--period', period];
  dondoc(now, args, { from: 'Đã xem', mayFind: true });
}

/** Forms out, papers in, decisions, corrected papers in. */
function takePeriod({ id, formsMade, firstRecorded, secondRecorded }) {
  heading(`Kỳ ${id}: gửi biểu mẫu, tiếp nhận, xử lý`);
  const formDay = `${formsMade}T08:00:00+07:00`;
  dondoc(formDay, ['form', '--all', '--period', id], { first: 1 });
  const yaml = make(['--period', id, '--list-yaml']).trim().split('\n').filter(Boolean);
  if (yaml.length > 0) dondoc(formDay, ['form', ...yaml, '--period', id, '--to', 'yaml'], { first: 1 });
  process.stdout.write(make(['--period', id]).replace(/^/gm, '  ').trimEnd());
  console.log();
  receive(`${firstRecorded}T17:00:00+07:00`, id, id);
  for (const decision of decisions[id]) dondoc(`${firstRecorded}T17:30:00+07:00`, decisionArgs(id, decision));
  receive(`${secondRecorded}T08:00:00+07:00`, id, `${id}-bo-sung`);
}

function consolidatePeriod({ id, secondRecorded }) {
  heading(`Kỳ ${id}: kiểm tra, tình hình, tổng hợp`);
  const now = `${secondRecorded}T09:00:00+07:00`;
  dondoc(now, ['check', '--period', id], { from: 'Đã kiểm tra', mayFind: true });
  dondoc(now, ['status', '--period', id], { first: 11 });
  dondoc(now, ['consolidate', '--period', id, '--to', 'docx,xlsx'], { first: 4 });
  dondoc(now, ['status', '--period', id, '--to', 'xlsx']);
}

function madeFiles(period) {
  const folder = join(workspace, 'out', period);
  return readdirSync(folder)
    .filter((n) => /\.(docx|xlsx)$/.test(n))
    .toSorted()
    .map((n) => relative(root, join(folder, n)));
}

const started = performance.now();
if (!existsSync(join(root, 'dist', 'main.js'))) {
  run('node', join(root, 'scripts', 'build.mjs'), [], { cwd: root });
}
rmSync(demo, { recursive: true, force: true });
mkdirSync(demo, { recursive: true });
console.log('Bản chạy mẫu. Mọi dữ liệu trong đây là hư cấu.');
dondoc('2025-11-28T08:00:00+07:00', ['init', 'demo/lam-viec'], { first: 1, cwd: root });
setSampleDay();
for (const period of periods.values()) takePeriod(period);
const [main] = [...periods.values()].slice(-1);
consolidatePeriod(main);
heading('Tệp đã làm ra');
for (const file of madeFiles(main.id)) console.log(`  ${/docx$/.test(file) ? 'Word ' : 'Excel'}  ${file}`);
console.log(
  `\nXong trong ${seconds(performance.now() - started)}. Mọi đơn vị gửi chậm, thiếu, sai ở trên đều là hư cấu: tên người, số liệu, số văn bản không có thật.`,
);
