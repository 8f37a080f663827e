import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vietnameseNumber } from '../../src/text/print.ts';
import { type BadFile, badFiles, deepCount, killers } from './batch-bad.ts';
import { type BuiltTool, builtTool } from './built-tool.ts';
import { type MadeWorld, madePeriod, makeWorld, runTool, type ToolRun } from './made-world.ts';
import { shuffled } from './seeded.ts';
import type { TortureClass, TortureFailure, TortureOutcome, TortureRun } from './torture-class.ts';

const counts = { full: { good: 2000, bad: 200 }, short: { good: 100, bad: 10 } } as const;

/**
 * No file is known that ends the reading child of the tool as it is. So the child of the copy is wounded: told by the
 * name of a file it ends in each of the ways in which a process ends.
 */
function wound({ parseProcess }: BuiltTool): void {
  const sound = join(dirname(parseProcess), 'parse-process-sound.js');
  renameSync(parseProcess, sound);
  const acts = Object.entries(killers).map(
    ([name, act]) => `if (job?.name?.includes(${JSON.stringify(name)})) { ${act}; }`,
  );
  // First in line, once the sound script listens: before that a job would be lost.
  writeFileSync(
    parseProcess,
    `await import('./parse-process-sound.js');\nprocess.prependListener('message', (job) => {\n${acts.join('\n')}\n});\n`,
  );
}

async function goodFiles(world: MadeWorld, count: number): Promise<readonly BadFile[]> {
  const files: BadFile[] = [];
  for (let i = 0; i < count; i++) {
    const kind = i % 20 === 7 ? 'xlsx' : i % 20 === 13 ? 'docx' : 'yaml';
    files.push({
      name: `${madePeriod}_${world.units[i]}.${kind}`,
      bytes: await world.report(i, kind),
    });
  }
  return files;
}

interface Batch {
  readonly run: ToolRun;
  /** Accepted files by hash, in what unit's name. */
  readonly accepted: ReadonlyMap<string, string>;
  /** Names of the files told with an error. */
  readonly named: ReadonlySet<string>;
  readonly outputs: ReadonlyMap<string, Buffer>;
}

interface Told {
  readonly recorded: readonly {
    readonly kind: string;
    readonly unit?: string;
    readonly file?: { readonly sha256: string; readonly name: string };
  }[];
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly place: { readonly file?: string };
  }[];
}

/** The batch taken in by a workspace of its own, and what is made of it. */
function played(tool: BuiltTool, world: MadeWorld, name: string, files: readonly BadFile[]): Batch {
  const folder = join(dirname(world.workspace), name);
  const workspace = join(folder, 'lam-viec');
  cpSync(world.workspace, workspace, { recursive: true });
  mkdirSync(join(folder, 'den'));
  for (const file of files) writeFileSync(join(folder, 'den', file.name), file.bytes);
  const own = ['--workspace', 'lam-viec'];
  const arrived = ['--arrived', '16/12/2026', '--no-ask', '--yes', '--format', 'json'];
  const run = runTool(tool, folder, [...own, 'receive', 'den', ...arrived]);
  if (!run.out.startsWith('{')) throw new Error(`receive (${run.code}): ${run.out}${run.err}`);
  const told = JSON.parse(run.out) as Told;
  const made = runTool(tool, folder, [...own, 'consolidate', '--period', madePeriod], {
    at: '2026-12-17T09:00:00+07:00',
  });
  if (made.code !== 0 && made.code !== 1) throw new Error(`consolidate (${made.code}): ${made.err}`);
  const out = join(workspace, 'out', madePeriod);
  return {
    run,
    accepted: new Map(
      told.recorded.flatMap((e) => (e.kind === 'received' && e.file ? [[e.file.sha256, e.unit ?? '']] : [])),
    ),
    named: new Set(
      told.findings.flatMap((f) => (f.severity === 'error' && f.place.file ? [f.place.file] : [])),
    ),
    outputs: new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))])),
  };
}

/** Numbered anew, so that the bad ones lie among the good ones. */
function mixed(random: () => number, good: readonly BadFile[], bad: readonly BadFile[]) {
  const all = shuffled(random, [
    ...good.map((f) => ({ f, bad: false })),
    ...bad.map((f) => ({ f, bad: true })),
  ]);
  return all.map(({ f, bad: isBad }, i) => ({
    name: `${String(i).padStart(4, '0')} ${f.name}`,
    bytes: f.bytes,
    isBad,
  }));
}

function failuresOf(
  alone: Batch,
  among: Batch,
  all: readonly (BadFile & { readonly isBad: boolean })[],
): readonly TortureFailure[] {
  const good = all.filter((f) => !f.isBad);
  const missing = [...alone.accepted].filter(([sha256, unit]) => among.accepted.get(sha256) !== unit);
  const extra = [...among.accepted.keys()].filter((sha256) => !alone.accepted.has(sha256));
  const namedAlone = [...among.named].map((n) => n.split('/').at(-1));
  const unnamed = all.filter((f) => f.isBad && !namedAlone.some((n) => n?.startsWith(f.name)));
  const outputs = [...alone.outputs].filter(([name, bytes]) => !among.outputs.get(name)?.equals(bytes));
  return [
    ...(alone.accepted.size === good.length
      ? []
      : [{ name: 'mẻ không có tệp hỏng', what: `nhận ${alone.accepted.size} trên ${good.length} tệp` }]),
    ...missing.map(([sha256, unit]) => ({ name: unit, what: `tệp tốt ${sha256.slice(0, 12)} không vào sổ` })),
    ...extra.map((sha256) => ({ name: sha256.slice(0, 12), what: 'tệp hỏng được nhận' })),
    ...unnamed.map((f) => ({ name: f.name, what: 'tệp hỏng không được nêu tên' })),
    ...outputs.map(([name]) => ({ name, what: 'bản tổng hợp khác mẻ không có tệp hỏng' })),
  ];
}

async function run({ short, folder, random, say }: TortureRun): Promise<TortureOutcome> {
  const { good, bad } = short ? counts.short : counts.full;
  const tool = builtTool(folder);
  wound(tool);
  const world = makeWorld(join(folder, 'the-gioi'), tool, good + 20, random);
  const files = await goodFiles(world, good);
  say(`đã viết ${files.length} tệp tốt`);
  const sound = {
    xlsx: await world.report(good + 1, 'xlsx'),
    docx: await world.report(good + 2, 'docx'),
    yaml: await world.report(good + 3, 'yaml'),
  };
  const all = mixed(random, files, badFiles(bad, sound, random));
  const alone = played(
    tool,
    world,
    'rieng',
    all.filter((f) => !f.isBad),
  );
  say('đã nhận mẻ không có tệp hỏng');
  const among = played(tool, world, 'lan', all);
  const failures = failuresOf(alone, among, all);
  return {
    tried: all.length,
    survived: all.length - Math.min(all.length, failures.length),
    failures,
    figures: {
      'Tệp tốt': `${vietnameseNumber(among.accepted.size)} tệp vào sổ (Excel, Word, YAML)`,
      'Tệp hỏng': `${bad} tệp, trong đó ${Math.min(deepCount, Math.ceil(bad / 10))} tệp YAML lồng rất sâu, ${Object.keys(killers).length} tệp làm tiến trình đọc chết hoặc treo`,
      'Bản tổng hợp': `${alone.outputs.size} tệp, giống hệt từng byte mẻ không có tệp hỏng`,
    },
    notes: [
      'Chưa biết tệp nào làm chết được tiến trình đọc của bản phát hành, nên bốn tệp “giết tiến trình” là giả lập: bản sao của công cụ được sửa để tiến trình đọc tự dừng, thoát, treo, ngốn bộ nhớ khi gặp tên tệp đó.',
    ],
  };
}

/** Bad files among good ones, by the whole program. */
export const batch: TortureClass = {
  id: 'batch',
  title: 'Mẻ lớn có lẫn tệp hỏng, nhận bằng cả chương trình',
  means:
    'mọi tệp tốt vào sổ đúng đơn vị, mọi tệp hỏng được nêu tên kèm mã lỗi, bản tổng hợp giống hệt từng byte bản làm từ mẻ không có tệp hỏng.',
  figure: { full: 2200, short: 110 },
  run,
};
