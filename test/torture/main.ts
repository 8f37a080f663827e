import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classes } from './classes.ts';
import { optionsFrom, type TortureOptions, usage } from './options.ts';
import { pageFile, reliabilityPage } from './page.ts';
import { readResults, resultsFile, type TortureResult, thisMachine, writeResults } from './results.ts';
import { seeded, seedOf } from './seeded.ts';
import type { TortureClass, TortureOutcome } from './torture-class.ts';
import { passed, reportLines } from './verdict.ts';

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const err = (line: string): void => void process.stderr.write(`${line}\n`);

/** A class that throws is a failure, not a stop. */
function thrown(error: unknown): TortureOutcome {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { tried: 0, survived: 0, failures: [{ name: 'cả lớp', what }], figures: {}, notes: [] };
}

const keptFailures = 50;

async function play(one: TortureClass, { seed, short }: TortureOptions): Promise<TortureResult> {
  const folder = mkdtempSync(join(tmpdir(), `dondoc-torture-${one.id}-`));
  const start = new Date();
  const random = seeded(seedOf(seed, one.id));
  const say = (line: string): void => err(`  ${one.id}: ${line}`);
  const outcome = await one.run({ seed, short, folder, random, say }).catch(thrown);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return {
    ...outcome,
    failures: outcome.failures.slice(0, keptFailures),
    date: start.toISOString().slice(0, 10),
    seed,
    seconds: Math.round((Date.now() - start.getTime()) / 100) / 10,
    machine: thisMachine(),
  };
}

function chosen(ids: readonly string[]): readonly TortureClass[] {
  const unknown = ids.filter((id) => !classes.some((c) => c.id === id));
  if (unknown.length > 0)
    throw new Error(`không có lớp ${unknown.join(', ')}; có: ${classes.map((c) => c.id).join(', ')}`);
  return classes.filter((c) => ids.length === 0 || ids.includes(c.id));
}

function keep(root: string, id: string, result: TortureResult): void {
  const order = classes.map((c) => c.id);
  writeResults(root, { ...readResults(root), [id]: result }, order);
  writePage(root);
}

function writePage(root: string): void {
  writeFileSync(join(root, pageFile), reliabilityPage(classes, readResults(root)));
}

async function playAll(options: TortureOptions, root: string): Promise<number> {
  const { short, json, seed } = options;
  const results: { readonly one: TortureClass; readonly result: TortureResult }[] = [];
  if (!json) out(`hạt giống ${seed}${short ? ', bản ngắn' : ''}`);
  for (const one of chosen(options.ids)) {
    const result = await play(one, options);
    results.push({ one, result });
    if (!json) for (const line of reportLines(one, result, short)) out(line);
    if (!short) keep(root, one.id, result);
  }
  const good = results.filter(({ one, result }) => passed(one, result, short)).length;
  if (json) {
    const list = results.map(({ one, result }) => ({
      id: one.id,
      title: one.title,
      means: one.means,
      figure: short ? one.figure.short : one.figure.full,
      passed: passed(one, result, short),
      ...result,
    }));
    out(
      JSON.stringify({ seed, short, classes: list, passed: good, failed: list.length - good }, undefined, 2),
    );
  } else {
    if (!short) out(`đã ghi ${resultsFile} và ${pageFile}`);
    out(`${good} passed, ${results.length - good} failed`);
  }
  return good === results.length ? 0 : 1;
}

/** `npm run torture`: plays the classes of faults and says what survived. Exit 1: a class tried too few or lost a case. */
export async function main(args: readonly string[], root: string): Promise<number> {
  try {
    const options = optionsFrom(args, new Date());
    if (options.help) out(usage);
    else if (options.page) writePage(root);
    else if (options.list)
      for (const { id, title, figure } of classes)
        out(`${id}\t${figure.full} (ngắn ${figure.short})\t${title}`);
    else return await playAll(options, root);
    return 0;
  } catch (error) {
    err(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
