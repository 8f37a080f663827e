import { existsSync, readFileSync } from 'node:fs';
import { planFileNames } from '../../src/model/plan-reading.ts';
import { readPlan } from '../../src/read/plan.ts';

export type PlanFile = `${(typeof planFileNames)[number]}.yaml`;

const fileOf = (name: string): URL => new URL(`../../plan/${name}.yaml`, import.meta.url);

/** Optional files may not be there. */
const shipped = new Map(
  planFileNames
    .filter((name) => existsSync(fileOf(name)))
    .map((name) => [`${name}.yaml` as PlanFile, readFileSync(fileOf(name), 'utf8')]),
);

/** One change of one file: a passage, which must be there, becomes another; of a text the first occurrence only. */
export type Edit = readonly [file: PlanFile, from: string | RegExp, to: string];

/** The shipped plan's texts with changes, some files left out. */
export function planTexts(
  edits: readonly Edit[] = [],
  without: readonly PlanFile[] = [],
  beside: readonly string[] = [],
): Map<string, { path: string; text: string }> {
  const texts = new Map<string, string>(shipped);
  for (const [file, from, to] of edits) {
    const text = texts.get(file) ?? '';
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${file}: nothing to change at "${from}"`);
    texts.set(file, changed);
  }
  for (const file of without) texts.delete(file);
  return new Map([
    ...[...texts].map(([name, text]) => [name, { path: `plan/${name}`, text }] as const),
    ...beside.map((name) => [`${name}/`, { path: `plan/${name}`, text: '' }] as const),
  ]);
}

export function shippedPlan(edits: readonly Edit[] = []) {
  return readPlan(planTexts(edits));
}

/** "7:3", line and column of the nth occurrence of a passage, counted without the reader's help. */
export function whereIs(text: string, passage: string, nth = 1): string {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = text.indexOf(passage, offset + 1);
  if (offset < 0) throw new Error(`no passage "${passage}"`);
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
