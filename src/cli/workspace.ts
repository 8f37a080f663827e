import { join, relative, resolve } from 'node:path';
import { openCache } from '../disk/cache.ts';
import { packageRoot } from '../disk/package.ts';
import { exists } from '../disk/read.ts';
import { sha256Of } from '../disk/store.ts';
import { findWorkspace, readPlanFiles, workspaceMark } from '../disk/workspace.ts';
import type { Plan } from '../model/plan.ts';
import { type Invocation, optionText } from './command.ts';
import { CannotRun, UsageError } from './stop.ts';
import { toolBuild } from './version.ts';

export interface Workspace {
  readonly root: string;
  readonly plan: Plan;
}

type PlanTexts = ReturnType<typeof readPlanFiles>;

/** Where the workspace is, or undefined when there is none upwards of here. */
export function workspaceRoot(invocation: Invocation): string | undefined {
  const typed = optionText(invocation, 'workspace');
  if (typed === undefined) return findWorkspace(invocation.world.cwd);
  const root = resolve(invocation.world.cwd, typed);
  if (!exists(join(root, workspaceMark)))
    throw new UsageError(invocation.texts.notAWorkspace({ dir: typed }));
  return root;
}

/** The plan's files of a workspace or installation, with paths as messages print them. */
function planTexts(root: string, cwd: string): PlanTexts {
  const folder = join(root, 'plan');
  const shown = relative(cwd, folder) || '.';
  return readPlanFiles(folder, shown.startsWith('..') ? folder : shown);
}

/** The workspace with its plan. Without a usable plan nothing else can be said, so the command stops. */
export async function openWorkspace(invocation: Invocation): Promise<Workspace> {
  const root = workspaceRoot(invocation);
  if (!root) throw new CannotRun(invocation.texts.noWorkspace({}));
  return { root, plan: await usablePlan(root, invocation) };
}

/** For commands that only read the plan: the workspace's, else the shipped one. */
export function planRoot(invocation: Invocation): string {
  return workspaceRoot(invocation) ?? packageRoot();
}

/** Key of the read plan in the cache: the same texts give the same plan. */
function planKey(texts: PlanTexts): string {
  const all = [...texts].map(([name, { text }]) => `${name}\0${text}\0`).join('');
  return `plan-${sha256Of(Buffer.from(all, 'utf8'))}`;
}

/** The plan of a workspace or of the installation; read anew only when its files have changed. */
export async function usablePlan(root: string, invocation: Invocation): Promise<Plan> {
  const texts = planTexts(root, invocation.world.cwd);
  const cache = exists(join(root, workspaceMark)) ? openCache(root, toolBuild) : undefined;
  const key = planKey(texts);
  const cached = cache?.get(key) as Plan | undefined;
  if (cached) return cached;
  const { readPlan } = await import('../read/plan.ts');
  const { value, findings } = readPlan(texts);
  const errors = findings.filter((f) => f.severity === 'error').length;
  if (!value.plan || errors > 0) throw new CannotRun(invocation.texts.planUnusable({ errors }));
  if (!invocation.dryRun) cache?.set(key, value.plan);
  return value.plan;
}

/** A template of the office, else the shipped one. */
export function templatePath(root: string, name: string): string {
  const own = join(root, 'templates', name);
  return exists(own) ? own : join(packageRoot(), 'templates', name);
}
