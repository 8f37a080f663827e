import { join } from 'node:path';
import { openCache } from '../disk/cache.ts';
import { stateOfFiles } from '../disk/file-state.ts';
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
import { toolBuild } from './version.ts';
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

/** What the snapshots say beside the plan of now; worked out from the files of the plan and of the register alone. */
interface HeldHere {
  /** Closed periods that the plan has no more. */
  readonly restored: readonly Period[];
  /** Those that their snapshot cannot show either. */
  readonly unshown: readonly (Pick<Closing, 'period' | 'closedOn' | 'planVersion'> & {
    readonly by: ClosedPeriod['by'];
  })[];
  readonly kept: readonly Kept[];
}

function heldNow(workspace: Workspace): HeldHere {
  const { root, plan } = workspace;
  const gone = registeredPeriods(root)
    .filter((id) => !periodById(plan, id))
    .flatMap((id) => closingOf(loadEvents(root, id).value) ?? []);
  const shown = gone.map((closing) => ({ closing, period: periodOfSnapshot(root, closing) }));
  const restored = shown.flatMap(({ period }) => period ?? []);
  return {
    restored,
    unshown: shown.flatMap(({ closing, period }) => {
      const { period: id, closedOn, planVersion } = closing;
      return period ? [] : [{ period: id, closedOn, planVersion, by: loadFrozen(root, closing).by }];
    }),
    kept: keptWords(workspace, restored.reduce(placed, plan.periods)),
  };
}

/** From the cache as long as no file of the plan or the register has changed. */
function heldHere({ dryRun }: Invocation, workspace: Workspace): HeldHere {
  const { root, state } = workspace;
  if (state === undefined) return heldNow(workspace);
  const cache = openCache(root, toolBuild);
  const known = cache.get('closed', state) as HeldHere | undefined;
  if (known) return known;
  const held = heldNow(workspace);
  // Not where a file changed while it was worked out.
  if (!dryRun && stateOfFiles(root) === state) cache.set('closed', state, held);
  return held;
}

/** A closed period stays although the plan has it no more. One that the snapshot cannot show stops the command that asks for it. */
export function withClosedPeriods(invocation: Invocation, workspace: Workspace): Workspace {
  const { root, plan } = workspace;
  if (invocation.past) return workspace;
  if (snapshotPeriods(root).length === 0 && registeredPeriods(root).every((id) => periodById(plan, id)))
    return workspace;
  const { restored, unshown, kept } = heldHere(invocation, workspace);
  const asked = unshown.find((u) => isAskedFor(invocation, u.period));
  if (asked) {
    const { closing: words } = invocation.texts;
    const { period, planVersion } = asked;
    const day = invocation.texts.day(asked.closedOn);
    throw new CannotRun(words.goneUnshown({ period, day, why: words.goneWhy[asked.by], plan: planVersion }));
  }
  const periods = restored.reduce(placed, plan.periods);
  if (kept.length === 0)
    return restored.length === 0 ? workspace : { ...workspace, plan: { ...plan, periods } };
  const named = new Map(kept.map((k) => [k.period.id, k.period]));
  const held = new Map(kept.map((k) => [k.period.id, k.words]));
  return {
    ...workspace,
    plan: { ...plan, periods: periods.map((p) => named.get(p.id) ?? p), held, asWritten: plan },
  };
}

interface Kept {
  readonly period: Period;
  readonly words: HeldWords;
}

/** Name and words of each closed period whose plan was edited since, as its closing holds them. */
function keptWords(workspace: Workspace, periods: readonly Period[]): readonly Kept[] {
  const { root, plan } = workspace;
  return snapshotPeriods(root).flatMap((id): readonly Kept[] => {
    const period = periods.find((p) => p.id === id);
    const closing = period && closingOf(loadEvents(root, id).value);
    const loaded = closing && loadFrozen(root, closing);
    if (!period || loaded?.by !== 'frozen') return [];
    if (filesChanged(workspace, loaded.frozen).length === 0) return [];
    const words = wordsKept(workspace, period, loaded.frozen);
    const { asked } = loaded.frozen;
    return [{ period: asked && keepsLabel(plan, period) ? inNameOf(period, asked) : period, words }];
  });
}

/** The period under the name, and the request's, that it was closed with; days are a matter of its obligations. */
function inNameOf(period: Period, { label, labelEn, request }: Period): Period {
  const own = period.request;
  if (!own || !request) return { ...period, label, labelEn };
  const { number, date, subject } = request;
  return { ...period, label, labelEn, request: { ...own, number, date, subject } };
}
