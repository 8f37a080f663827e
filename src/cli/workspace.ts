import { join, relative, resolve } from 'node:path';
import { packageRoot } from '../disk/package.ts';
import { exists } from '../disk/read.ts';
import { findWorkspace, readPlanFiles, workspaceMark } from '../disk/workspace.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { readPlan } from '../read/plan.ts';
import { type Invocation, optionText } from './command.ts';
import { CannotRun, UsageError } from './stop.ts';

export interface Workspace {
  readonly root: string;
  readonly plan: Plan;
}

export interface PlanOnDisk {
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
  readonly locate: (path: string) => Place;
}

/** Where the workspace is, or undefined when there is none upwards of here. */
export function workspaceRoot(invocation: Invocation): string | undefined {
  const typed = optionText(invocation, 'workspace');
  if (typed === undefined) return findWorkspace(invocation.world.cwd);
  const root = resolve(invocation.world.cwd, typed);
  if (!exists(join(root, workspaceMark)))
    throw new UsageError(invocation.texts.notAWorkspace({ dir: typed }));
  return root;
}

export function readPlanAt(root: string, cwd: string): PlanOnDisk {
  const folder = join(root, 'plan');
  const shown = relative(cwd, folder) || '.';
  const { value, findings } = readPlan(readPlanFiles(folder, shown.startsWith('..') ? folder : shown));
  return { plan: value.plan, locate: value.locate, findings };
}

/** The workspace with its plan. Without a usable plan nothing else can be said, so the command stops. */
export function openWorkspace(invocation: Invocation): Workspace {
  const root = workspaceRoot(invocation);
  if (!root) throw new CannotRun(invocation.texts.noWorkspace({}));
  return { root, plan: usablePlan(root, invocation) };
}

/** For commands that only read the plan: the workspace's, else the shipped one. */
export function planRoot(invocation: Invocation): string {
  return workspaceRoot(invocation) ?? packageRoot();
}

export function usablePlan(root: string, invocation: Invocation): Plan {
  const { plan, findings } = readPlanAt(root, invocation.world.cwd);
  const errors = findings.filter((f) => f.severity === 'error').length;
  if (!plan || errors > 0) throw new CannotRun(invocation.texts.planUnusable({ errors }));
  return plan;
}

/** A template of the office, else the shipped one. */
export function templatePath(root: string, name: string): string {
  const own = join(root, 'templates', name);
  return exists(own) ? own : join(packageRoot(), 'templates', name);
}
