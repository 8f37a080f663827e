import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formBook } from '../../src/compose/form-book.ts';
import { formYaml } from '../../src/compose/form-yaml.ts';
import { readPlanFiles } from '../../src/disk/workspace.ts';
import { periodById } from '../../src/model/plan.ts';
import { readPlan } from '../../src/read/plan.ts';
import { bookWriter } from '../../src/render/xlsx.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const examples = join(root, 'examples');

/** A folder with the plan and the forms of some units, as `dondoc init` and `dondoc form` would leave it. */
export async function workspaceWithForms(periods: readonly string[], units: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-mau-'));
  cpSync(join(root, 'plan'), join(folder, 'plan'), { recursive: true });
  const plan = readPlan(readPlanFiles(join(folder, 'plan'), 'plan')).value.plan!;
  const writer = await bookWriter(readFileSync(join(root, 'templates', 'bieu-mau.xlsx')));
  for (const id of periods) {
    const target = join(folder, 'out', id, 'bieu-mau');
    mkdirSync(target, { recursive: true });
    const owed = obligationsFor(plan, periodById(plan, id)!);
    const named = ['phuong-dong-tien', 'xa-dong-tien', 'xa-hoang-loc', 'so-noi-vu'];
    const chosen = [...owed.filter((o) => named.includes(o.unit.id)), ...owed.slice(20, 20 + units)];
    for (const obligation of chosen) {
      const form = formFor(plan, obligation);
      const name = join(target, `${id}_${obligation.unit.id}`);
      writeFileSync(`${name}.xlsx`, await writer.write(formBook(form, undefined, plan, writer.wording)));
      writeFileSync(`${name}.yaml`, formYaml(form, undefined, plan));
    }
  }
  return folder;
}

export function makeInbox(workspace: string, period: string, seed: string): string {
  const script = join(examples, 'make.mjs');
  const args = [script, '--workspace', workspace, '--period', period, '--seed', seed];
  return execFileSync(process.execPath, args, { encoding: 'utf8' });
}

/** Every file of the inbox by "folder/name". */
export function inboxFiles(workspace: string): ReadonlyMap<string, Buffer> {
  const inbox = join(workspace, 'hop-thu');
  const folders = readdirSync(inbox).toSorted();
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(join(inbox, folder))
        .toSorted()
        .map((name): [string, Buffer] => [`${folder}/${name}`, readFileSync(join(inbox, folder, name))]),
    ),
  );
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
