// npm run bench -- [--only GROUP…] [--runs N] [--seed N] [--page]
// Measures whole processes in turn, keeps the raw times in bench/results/ and writes docs/performance.md, whose only writer this is.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { groups } from './groups.mjs';
import { measure, median } from './measure.mjs';
import { page } from './page.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const resultsFolder = here('results');
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    runs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '57' },
    page: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
const seed = Number(options.seed);

/** Forms change with the tool: data are made again when its bundle changed. */
function buildMark() {
  const hash = createHash('sha256');
  for (const name of readdirSync(here('../dist')).toSorted())
    hash.update(readFileSync(join(here('../dist'), name)));
  return hash.digest('hex').slice(0, 12);
}

function versionOf(program, ...args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8' }).trim().split('\n')[0];
  } catch {
    return 'không có';
  }
}

function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    system: `${platform()} ${release()}`,
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    hledger: versionOf('hledger', '--version'),
    openpyxl: versionOf('/usr/bin/python3', '-c', 'import openpyxl; print(openpyxl.__version__)'),
    'python-docx': versionOf(
      '/usr/bin/python3',
      '-c',
      'from importlib.metadata import version; print(version("python-docx"))',
    ),
    ...JSON.parse(readFileSync(here('package.json'), 'utf8')).devDependencies,
  };
}

/** One round of a subject: its steps one after another. */
function round({ steps, before }) {
  before?.();
  const done = steps.map((s) => measure(s.args, s));
  return {
    wall: done.reduce((n, d) => n + d.wall, 0),
    cpu: done.reduce((n, d) => n + d.cpu, 0),
    memory: Math.max(...done.map((d) => d.memory)),
    told: done.at(-1).out.startsWith('{"files"') ? JSON.parse(done.at(-1).out) : undefined,
  };
}

/** Slow subjects are worth fewer rounds. */
function roundsFor(seconds) {
  if (seconds > 20) return 1;
  return seconds > 4 ? Math.min(runs, 3) : runs;
}

function measured(group) {
  const times = new Map(group.subjects.map((s) => [s.id, []]));
  for (let turn = 0; turn < Math.max(2, runs); turn++) {
    for (const subject of group.subjects) {
      const own = times.get(subject.id);
      if (own.length > 0 && own.length >= roundsFor(own[0].wall)) continue;
      own.push(round(subject));
    }
  }
  return group.subjects.map(({ id, title, peer }) => {
    const own = times.get(id);
    return {
      id,
      title,
      ...(peer && { peer }),
      wall: median(own.map((t) => t.wall)),
      cpu: median(own.map((t) => t.cpu)),
      memory: median(own.map((t) => t.memory)),
      ...(own[0].told && { told: own[0].told }),
      raw: own.map((t) => Number(t.wall.toFixed(4))),
    };
  });
}

const shown = (seconds) => `${seconds.toFixed(3).replace('.', ',')} s`;

function printed(group, subjects) {
  const base = subjects.find((s) => s.id === group.base);
  console.log(`\n${group.title}`);
  for (const s of subjects) {
    const ratio = `${(s.wall / base.wall).toFixed(2).replace('.', ',')} ×`;
    console.log(
      `  ${shown(s.wall).padStart(11)}  ${ratio.padStart(9)}  ${String(Math.round(s.memory)).padStart(5)} MB  ${s.title}`,
    );
  }
}

/** The newest figures of every group: one file a group, so that one of them can be measured again alone. */
function kept() {
  if (!existsSync(resultsFolder)) return [];
  const order = [...groups.keys()];
  return readdirSync(resultsFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(resultsFolder, name), 'utf8')))
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const scratch = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
mkdirSync(resultsFolder, { recursive: true });
try {
  const wanted = options.page ? [] : [...groups].filter(([id]) => !options.only || options.only.includes(id));
  for (const [id, make] of wanted) {
    const group = make({ scratch, seed, mark: buildMark() });
    const subjects = measured(group);
    printed(group, subjects);
    const result = {
      id,
      title: group.title,
      base: group.base,
      files: group.files,
      seed,
      machine: machine(),
      subjects,
    };
    writeFileSync(join(resultsFolder, `${id}.json`), `${JSON.stringify(result, null, 1)}\n`);
  }
  writeFileSync(here('../docs/performance.md'), page(kept()));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
