import { join } from 'node:path';
import { workspaceMark } from '../disk/find-workspace.ts';
import { exists } from '../disk/read.ts';
import { registeredPeriods, snapshotPeriods } from '../disk/workspace.ts';
import type { ClosedPeriod } from '../model/frozen.ts';
import { type HeldWords, type Plan, periodById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { filesChanged, heldAgainst, keepsLabel, loadFrozen, wordsKept } from './closed-period.ts';
import { type Closing, closingOf } from './closing.ts';
import { type Invocation, optionText } from './command.ts';
import { loadEvents } from './register-access.ts';
import { CannotRun } from './stop.ts';
import type { Workspace } from './workspace.ts';

interface ClosedHere {
  readonly held: readonly ClosedPeriod[];
  /** Periods with a snapshot of whose closing, in force or undone, the register knows nothing. */
  readonly orphans: readonly string[];
}

/** Every closed period of a workspace, held against a plan; none where the folder is no workspace. */
export function closedPeriods(root: string, plan: Plan | undefined): ClosedHere {
  if (!plan || !exists(join(root, workspaceMark))) return { held: [], orphans: [] };
  const held = registeredPeriods(root).flatMap((id) => {
    const closing = closingOf(loadEvents(root, id).value);
    return closing ? [heldIn(root, plan, closing)] : [];
  });
  const orphans = snapshotPeriods(root).filter(
    (id) => !loadEvents(root, id).value.some((e) => e.kind === 'closed'),
  );
  return { held, orphans };
}

function heldIn(root: string, plan: Plan, closing: Closing): ClosedPeriod {
  const period = periodById(plan, closing.period) ?? periodOfSnapshot(root, closing);
  if (period) return heldAgainst({ root, plan }, period, closing);
  return {
    period: closing.period,
    closedOn: closing.closedOn,
    by: loadFrozen(root, closing).by,
    planWas: closing.planVersion,
    planNow: plan.version,
    gone: 'unshown',
    ...(closing.period.includes('-dx-') ? { adhoc: true as const } : {}),
    uncovered: [],
    corrected: [],
    corrections: [],
  };
}

function periodOfSnapshot(root: string, closing: Closing): Period | undefined {
  const loaded = loadFrozen(root, closing);
  if (loaded.by !== 'frozen' || !loaded.frozen.asked) return undefined;
  return { ...loaded.frozen.asked, bySnapshot: true };
}

/** Among the periods of its kind, by the day it is due. */
function placed(periods: readonly Period[], own: Period): readonly Period[] {
  const later = periods.findIndex((p) => p.kind === own.kind && p.due > own.due);
  const last = periods.findLastIndex((p) => p.kind === own.kind || own.kind === 'adhoc');
  return periods.toSpliced(later < 0 ? last + 1 : later, 0, own);
}

function isAskedFor(invocation: Invocation, id: string): boolean {
  return optionText(invocation, 'period') === id || invocation.args.includes(id);
}

/** A closed period stays although the plan has it no more. One that the snapshot cannot show stops the command that asks for it. */
export function withClosedPeriods(invocation: Invocation, workspace: Workspace): Workspace {
  const { root, plan } = workspace;
  if (invocation.past) return workspace;
  const { closing: words } = invocation.texts;
  const restored = registeredPeriods(root)
    .filter((id) => !periodById(plan, id))
    .flatMap((id) => {
      const closing = closingOf(loadEvents(root, id).value);
      const period = closing && periodOfSnapshot(root, closing);
      if (closing && !period && isAskedFor(invocation, id)) {
        const why = words.goneWhy[loadFrozen(root, closing).by];
        const day = invocation.texts.day(closing.closedOn);
        throw new CannotRun(words.goneUnshown({ period: id, day, why, plan: closing.planVersion }));
      }
      return period ? [period] : [];
    });
  const periods = restored.reduce(placed, plan.periods);
  const kept = keptWords(workspace, periods);
  if (kept.size === 0)
    return restored.length === 0 ? workspace : { ...workspace, plan: { ...plan, periods } };
  const named = periods.map((p) => kept.get(p.id)?.period ?? p);
  const held = new Map([...kept].map(([id, { words }]) => [id, words]));
  return { ...workspace, plan: { ...plan, periods: named, held, asWritten: plan } };
}

interface Kept {
  readonly period: Period;
  readonly words: HeldWords;
}

/** Name and words of each closed period whose plan was edited since, as its closing holds them. */
function keptWords(workspace: Workspace, periods: readonly Period[]): ReadonlyMap<string, Kept> {
  const { root, plan } = workspace;
  return new Map(
    snapshotPeriods(root).flatMap((id): readonly (readonly [string, Kept])[] => {
      const period = periods.find((p) => p.id === id);
      const closing = period && closingOf(loadEvents(root, id).value);
      const loaded = closing && loadFrozen(root, closing);
      if (!period || loaded?.by !== 'frozen') return [];
      if (filesChanged(workspace, loaded.frozen).length === 0) return [];
      const words = wordsKept(workspace, period, loaded.frozen);
      const { asked } = loaded.frozen;
      return [[id, { period: asked && keepsLabel(plan, period) ? inNameOf(period, asked) : period, words }]];
    }),
  );
}

/** The period under the name, and the request's, that it was closed with; days are a matter of its obligations. */
function inNameOf(period: Period, { label, labelEn, request }: Period): Period {
  const own = period.request;
  if (!own || !request) return { ...period, label, labelEn };
  const { number, date, subject } = request;
  return { ...period, label, labelEn, request: { ...own, number, date, subject } };
}
