import { join, resolve } from 'node:path';
import { stateOfFiles } from '../disk/file-state.ts';
import { findWorkspace, workspaceMark } from '../disk/find-workspace.ts';
import { packageRoot } from '../disk/package.ts';
import { exists, readTextIfThere } from '../disk/read.ts';
import { isReplacing } from '../disk/replace-all.ts';
import { workspaceFormat } from '../model/formats.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { versionUnreadable, writtenVersion } from '../read/format-version.ts';
import { planInForce, withDatedPeriods } from '../schedule/plan-in-force.ts';
import { currentPeriod } from './choose.ts';
import { withClosedPeriods } from './closed-periods.ts';
import { type Invocation, optionText } from './command.ts';
import { CannotRun, UsageError } from './stop.ts';
import { usablePlan } from './usable-plan.ts';

export interface Workspace {
  readonly root: string;
  readonly plan: Plan;
  /** Of a plan of then: SHA-256 of its files by name. */
  readonly planHashes?: ReadonlyMap<string, string>;
  /** Of the plan's and the register's files, before any of them was read; none of a plan of then. */
  readonly state?: string | undefined;
}

/** Where the workspace is, or undefined when there is none upwards of here. One of a newer format is refused. */
export function workspaceRoot(invocation: Invocation): string | undefined {
  const root = foundRoot(invocation);
  if (root !== undefined) mustBeKnown(invocation, root);
  if (root !== undefined && isReplacing(root)) throw new CannotRun(invocation.texts.migrating.stopped({}));
  return root;
}

/** For `migrate`, which also finishes what was begun. */
export function workspaceRootToMend(invocation: Invocation): string {
  const root = foundRoot(invocation);
  if (root === undefined) throw new CannotRun(invocation.texts.noWorkspace({}));
  mustBeKnown(invocation, root);
  return root;
}

function mustBeKnown({ texts }: Invocation, root: string): void {
  const mark = readTextIfThere(join(root, workspaceMark));
  if (mark === undefined || versionUnreadable(mark))
    throw new CannotRun(texts.migrating.unreadable({ file: workspaceMark }));
  const found = writtenVersion(mark)?.version ?? 1;
  if (found <= workspaceFormat) return;
  throw new CannotRun(texts.migrating.newer({ file: workspaceMark, found, known: workspaceFormat }));
}

function foundRoot(invocation: Invocation): string | undefined {
  const typed = optionText(invocation, 'workspace');
  if (typed === undefined) return findWorkspace(invocation.world.cwd);
  const root = resolve(invocation.world.cwd, typed);
  if (!exists(join(root, workspaceMark)))
    throw new UsageError(invocation.texts.notAWorkspace({ dir: typed }));
  return root;
}

/** The workspace with its plan. Without a usable plan nothing else can be said, so the command stops. */
export async function openWorkspace(invocation: Invocation): Promise<Workspace> {
  const root = workspaceRoot(invocation);
  if (!root) throw new CannotRun(invocation.texts.noWorkspace({}));
  const { past } = invocation;
  const hashes = past?.by === 'git' ? { planHashes: past.planHashes } : {};
  const state = past ? undefined : stateOfFiles(root);
  const opened = { root, plan: await usablePlan(root, invocation), state, ...hashes };
  return inForceFor(invocation, withClosedPeriods(invocation, opened));
}

/**
 * The workspace with the plan in force for the period that the command is about, `--period` or the one at hand. From it
 * the plan of any other period can still be had, because it keeps the plan as adopted.
 */
export function inForceFor(invocation: Invocation, { plan, ...rest }: Workspace): Workspace {
  const dated = withDatedPeriods(plan);
  const typed = optionText(invocation, 'period');
  const period = typed === undefined ? currentPeriod(dated, invocation.asOf) : periodById(dated, typed);
  return period ? workspaceFor({ ...rest, plan: dated }, period) : { ...rest, plan: dated };
}

/** The same workspace for a command that names its period elsewhere. */
export function workspaceFor({ plan, ...rest }: Workspace, period: Period): Workspace {
  return { ...rest, plan: planInForce(plan, period) };
}

/** For commands that only read the plan: the workspace's, else the shipped one. */
export function planRoot(invocation: Invocation): string {
  return workspaceRoot(invocation) ?? packageRoot();
}

/** A template of the office, else the shipped one. */
export function templatePath(root: string, name: string): string {
  const own = join(root, 'templates', name);
  return exists(own) ? own : join(packageRoot(), 'templates', name);
}
