import { join, relative } from 'node:path';
import { openCache } from '../disk/cache.ts';
import { workspaceMark } from '../disk/find-workspace.ts';
import { exists } from '../disk/read.ts';
import { sha256Of } from '../disk/store.ts';
import { readPlanFiles } from '../disk/workspace.ts';
import type { PastPlan } from '../model/past-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { Invocation } from './command.ts';
import { planByDates } from './plan-by-dates.ts';
import { CannotRun } from './stop.ts';
import { toolBuild } from './version.ts';

type PlanTexts = ReturnType<typeof readPlanFiles>;

/** The plan's files of a workspace or installation, with paths as messages print them. */
function planTexts(root: string, cwd: string): PlanTexts {
  const folder = join(root, 'plan');
  const shown = relative(cwd, folder) || '.';
  return readPlanFiles(folder, shown.startsWith('..') ? folder : shown);
}

/** The same texts give the same plan. */
function planKey(texts: PlanTexts): string {
  return sha256Of(Buffer.from(JSON.stringify([...texts].map(([name, { text }]) => [name, text])), 'utf8'));
}

interface Looking {
  /** For commands that show the plan and judge nothing by it: it need only be readable. */
  readonly onlyShown?: boolean;
}

/**
 * The plan of a workspace or of the installation; read anew only when its files have changed. One with errors by which a
 * verdict could be wrong is refused. Of a plan of then nothing can be mended any more, so it need only be readable.
 */
export async function usablePlan(
  root: string,
  invocation: Invocation,
  { onlyShown = false }: Looking = {},
): Promise<Plan> {
  const { past } = invocation;
  const texts = past?.by === 'git' ? past.planFiles : planTexts(root, invocation.world.cwd);
  const cache = exists(join(root, workspaceMark)) ? openCache(root, toolBuild) : undefined;
  const name = past?.by === 'git' ? 'plan-past' : 'plan';
  const key = planKey(texts);
  const cached = cache?.get(name, key) as Plan | undefined;
  if (cached) return asKnown(cached, past);
  const { freshPlan } = await import('./fresh-plan.ts');
  const { plan, faultless, refusal } = freshPlan(texts, invocation, onlyShown);
  if (!plan) throw new CannotRun(refusal);
  // Kept only where there is nothing to look at again.
  if (faultless && !invocation.dryRun) cache?.set(name, key, plan);
  return asKnown(plan, past);
}

/** Without git, what is dated after the evening looked back to is left out. */
function asKnown(plan: Plan, past: PastPlan | undefined): Plan {
  return past?.by === 'events' ? planByDates(plan, past.evening) : plan;
}
