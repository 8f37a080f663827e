// A dozen files of the main period to look at, kept in the repository.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn, inboxOf } from './inbox.mjs';
import { scenarioOf } from './scenario.mjs';

const named = [
  'so-noi-vu',
  'so-khoa-hoc-va-cong-nghe',
  'xa-ha-trung',
  'phuong-hac-thanh',
  'xa-hoang-loc',
  'phuong-quang-phu',
  'phuong-dong-tien',
];

/** Whose files are shown: fixed ones and the first of each kind that chance gave. */
function chosen(world) {
  const ids = idsIn(world.workspace, world.period);
  const plot = scenarioOf(world.seed, world.period, ids, world.decisions);
  const first = (kind) => [...plot].find(([, list]) => list.some((s) => s.kind === kind))?.[0];
  const kinds = ['yaml', 'yaml-slip', 'empty', 'xls', 'earlier-form', 'pdf'].map(first);
  return new Set([...named, ...kinds].filter(Boolean));
}

/** Writes the samples into a folder that is made anew; gives their names. */
export function writeSamples(world, folder) {
  const [batch] = inboxOf(world);
  const units = chosen(world);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = batch.files.filter((f) => f.unit === undefined || units.has(f.unit));
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  return files.map((f) => f.name);
}
