import { join, relative } from 'node:path';
import { openCache } from '../disk/cache.ts';
import { workspaceMark } from '../disk/find-workspace.ts';
import { exists } from '../disk/read.ts';
import { sha256Of } from '../disk/store.ts';
import { readPlanFiles } from '../disk/workspace.ts';
import type { Finding } from '../model/finding.ts';
import type { PastPlan } from '../model/past-plan.ts';
import type { Plan } from '../model/plan.ts';
import { type Invocation, optionText } from './command.ts';
import { planByDates } from './plan-by-dates.ts';
import { CannotRun } from './stop.ts';
import { toolBuild } from './version.ts';

type PlanTexts = ReturnType<typeof readPlanFiles>;

/** Errors that are shown one by one. */
const shownErrors = 3;

/** The plan's files of a workspace or installation, with paths as messages print them. */
function planTexts(root: string, cwd: string): PlanTexts {
  const folder = join(root, 'plan');
  const shown = relative(cwd, folder) || '.';
  return readPlanFiles(folder, shown.startsWith('..') ? folder : shown);
}

/** Key of the read plan in the cache: the same texts give the same plan. */
function planKey(texts: PlanTexts): string {
  const all = [...texts].map(([name, { text }]) => `${name}\0${text}\0`).join('');
  return `plan-${sha256Of(Buffer.from(all, 'utf8'))}`;
}

async function refused(
  { texts, lang, words, paint }: Invocation,
  errors: readonly Finding[],
): Promise<CannotRun> {
  const { findingsAsText } = await import('../render/findings.ts');
  const style = { lang, texts, words, paint, all: true };
  const list = findingsAsText(errors.slice(0, shownErrors), style);
  return new CannotRun(`${texts.planUnusable({ errors: errors.length })}\n\n${list}`.trimEnd());
}

const isAdHoc = (id: string): boolean => id.includes('-dx-');

/** Whether the command is about an ad hoc period: only then do errors of the requests stop it. */
const asksAdHoc = (invocation: Invocation): boolean =>
  isAdHoc(optionText(invocation, 'period') ?? '') || invocation.args.some(isAdHoc);

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
  const key = planKey(texts);
  const cached = cache?.get(key) as Plan | undefined;
  if (cached) return asKnown(cached, past);
  const { readPlan } = await import('../read/plan.ts');
  const { value, findings } = readPlan(texts);
  const errors = findings.filter((f) => f.severity === 'error');
  if (!value.plan || errors.length > 0) throw await refused(invocation, errors);
  const { verdictErrors } = await import('../check/plan/verdict.ts');
  const { all, requests } = verdictErrors(value, invocation.asOf);
  const stopping = asksAdHoc(invocation) ? [...all, ...requests] : all;
  if (stopping.length > 0 && !onlyShown && !past) throw await refused(invocation, stopping);
  // Kept only where there is nothing to look at again.
  if (all.length + requests.length === 0 && !invocation.dryRun) cache?.set(key, value.plan);
  return asKnown(value.plan, past);
}

/** Without git, what is dated after the evening looked back to is left out. */
function asKnown(plan: Plan, past: PastPlan | undefined): Plan {
  return past?.by === 'events' ? planByDates(plan, past.evening) : plan;
}
