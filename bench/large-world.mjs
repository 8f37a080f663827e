// A workspace of a size no province has, with one full period, for timing the whole job:
// node bench/large-world.mjs FOLDER [units] [seed]. Communes beyond the real ones, and all answers, are made up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillYaml } from '../examples/fill-yaml.mjs';
import { numbers } from './numbers.mjs';

const tool = fileURLToPath(new URL('../bin/dondoc.js', import.meta.url));
export const period = '2026-12';
/** Units of the shipped plan that must report. */
export const required = 189;

export function dondoc(folder, now, ...args) {
  const env = { ...process.env, DONDOC_NOW: now, DONDOC_USER: 'dữ liệu thử', NO_COLOR: '1' };
  const done = spawnSync(process.execPath, [tool, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0 && done.status !== 1) throw new Error(`dondoc ${args.join(' ')}\n${done.stderr}`);
  return done.stdout;
}

/** Made-up communes at the end of the directory, until so many units must report. */
export function addCommunes(folder, units) {
  const path = join(folder, 'plan/units.yaml');
  const lines = Array.from(
    { length: Math.max(0, units - required) },
    (_, i) =>
      `  - { id: xa-thu-${i + 1}, name: UBND xã Thử ${i + 1}, group: xa, from: 2025-07-01, duty: required, basis: dữ liệu thử }`,
  );
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${lines.join('\n')}\n`);
  // The appendix says how many communes there must be.
  const appendix = join(folder, 'plan/appendix.yaml');
  const counted = readFileSync(appendix, 'utf8').replace(
    /(expect:.*communes: )(\d+)/,
    (_all, before, count) => `${before}${Number(count) + lines.length}`,
  );
  writeFileSync(appendix, counted);
}

/** Every task answered in a sentence or two, every figure a number of four digits at most. */
export function answersFor(text, pick) {
  const answers = new Map([
    ['unit/plan-document', `${1 + pick(300)}/KH-UBND ngày 15/01/2026`],
    ['unit/summary', 'Đã triển khai kế hoạch đến các thôn, tổ dân phố (dữ liệu thử).'],
  ]);
  let [part, id, figure] = ['', '', ''];
  /** n and N of a rate stand one step deeper. */
  const rate = (key) => {
    answers.delete(`indicator/${id}/${figure}`);
    const before = figure === 'cumulative' ? (answers.get(`indicator/${id}/period/${key}`) ?? 0) : 0;
    answers.set(`indicator/${id}/${figure}/${key}`, before + (key === 'n' ? 1 : 500) + pick(400));
  };
  for (const line of text.split('\n')) {
    const [, indent, key] = /^( *)"?([\w.-]+)"?:/.exec(line) ?? [];
    if (key === undefined) continue;
    if (indent === '') part = key;
    else if (indent.length === 2) id = key;
    else if (indent.length === 6) rate(key);
    else if (part === 'tasks' && key === 'status') answers.set(`task/${id}/status`, 'đang thực hiện');
    else if (part === 'tasks' && key === 'leader')
      answers.set(`task/${id}/leader`, 'Nguyễn Văn Mẫu, Phó Chủ tịch');
    else if (part === 'tasks' && key === 'result')
      answers.set(
        `task/${id}/result`,
        `Đã thực hiện ${1 + pick(40)} buổi, ${1 + pick(90)} tin, bài; nội dung thử số ${pick(1e6)}.`,
      );
    else if (part === 'indicators') {
      figure = key;
      const before = key === 'cumulative' ? (answers.get(`indicator/${id}/period`) ?? 0) : 0;
      answers.set(`indicator/${id}/${key}`, before + 1 + pick(400));
    }
  }
  return answers;
}

const formDay = '2026-12-01T08:00:00+07:00';

/** The forms of every unit, in a folder. */
export function formsOf(workspace, now, kinds, folder) {
  dondoc(workspace, now, 'form', '--all', '--period', period, '--to', kinds.join(','), '--out', folder);
}

/** Nine of ten units send their data file, most of them in time; the rest send nothing. */
export function writeLargeWorld(folder, { units = 4000, seed = 57 } = {}) {
  const pick = numbers(seed);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  dondoc(folder, formDay, 'init', 'lam-viec');
  const workspace = join(folder, 'lam-viec');
  addCommunes(workspace, units);
  formsOf(workspace, formDay, ['yaml'], join(folder, 'bieu-mau'));
  mkdirSync(join(folder, 'den'));
  for (const [i, name] of readdirSync(join(folder, 'bieu-mau')).toSorted().entries()) {
    const text = readFileSync(join(folder, 'bieu-mau', name), 'utf8');
    if (i % 10 !== 9) writeFileSync(join(folder, 'den', name), fillYaml(text, answersFor(text, pick)));
  }
  return workspace;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, units = '4000', seed = '57'] = process.argv;
  if (!folder) throw new Error('node bench/large-world.mjs FOLDER [units] [seed]');
  console.log(writeLargeWorld(resolve(folder), { units: Number(units), seed: Number(seed) }));
}
