import { join } from 'node:path';
import { openCache } from '../disk/cache.ts';
import { stateOfFiles } from '../disk/file-state.ts';
import { workspaceMark } from '../disk/find-workspace.ts';
import { exists } from '../disk/read.ts';
import { sha256Of } from '../disk/store.ts';
import type { readPlanFiles } from '../disk/workspace.ts';
import type { Finding } from '../model/finding.ts';
import type { Invocation } from './command.ts';
import { toolBuild } from './version.ts';

/** How large the plan in force for the period at hand is, as `plan check` tells it. */
export interface PlanSize {
  readonly tasks: number;
  readonly units: number;
  /** Who reports in that period; undefined where the plan has no period. */
  readonly owing?: {
    readonly period: string;
    readonly units: number;
    readonly groups: readonly { readonly name: string; readonly units: number }[];
  };
}

export interface CheckedPlan {
  readonly findings: readonly Finding[];
  /** Undefined where the plan could not be read as a whole. */
  readonly size?: PlanSize;
}

async function freshlyChecked(
  files: ReturnType<typeof readPlanFiles>,
  root: string,
  { asOf }: Invocation,
): Promise<CheckedPlan> {
  const { checkPlanFiles, sizeOf } = await import('./plan-checking.ts');
  const { plan, findings } = checkPlanFiles(files, root, asOf);
  return { findings, ...(plan && { size: sizeOf(plan, asOf) }) };
}

/**
 * Everything wrong with the files of a plan. In a workspace from the cache where nothing has changed that it hangs on: these
 * files and their names, all of the register, the day, the tool.
 */
export async function checkedPlan(
  invocation: Invocation,
  files: ReturnType<typeof readPlanFiles>,
  root: string,
): Promise<CheckedPlan> {
  const state = exists(join(root, workspaceMark)) ? stateOfFiles(root) : undefined;
  if (state === undefined) return freshlyChecked(files, root, invocation);
  const cache = openCache(root, toolBuild);
  const asked = JSON.stringify([state, [...files], invocation.asOf]);
  const key = sha256Of(Buffer.from(asked, 'utf8'));
  const known = cache.get('checked-plan', key) as CheckedPlan | undefined;
  if (known) return known;
  const fresh = await freshlyChecked(files, root, invocation);
  // Not where a file changed while it was worked out.
  if (!invocation.dryRun && stateOfFiles(root) === state) cache.set('checked-plan', key, fresh);
  return fresh;
}
