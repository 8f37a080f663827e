import { join } from 'node:path';
import { hashesUnder } from '../disk/hashes.ts';
import { readTextIfThere } from '../disk/read.ts';
import { sha256Of } from '../disk/store.ts';
import type { AppliedCorrection, ClosedPeriod, FrozenDifference, FrozenPeriod } from '../model/frozen.ts';
import { frozenDifferences } from '../model/frozen-difference.ts';
import { wordsHeld } from '../model/frozen-words.ts';
import type { Obligation } from '../model/obligation.ts';
import { type HeldWords, type Plan, taskById } from '../model/plan.ts';
import { planFileNames } from '../model/plan-reading.ts';
import type { Period } from '../model/reporting.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import { asAdopted, changesInForce, planInForce } from '../schedule/plan-in-force.ts';
import { documentName } from '../text/document-name.ts';
import { causesOf } from './closed-causes.ts';
import type { Closing } from './closing.ts';
import type { Workspace } from './workspace.ts';

export function frozenPath(root: string, period: string): string {
  return join(root, 'register', `${period}.frozen.json`);
}

type Loaded =
  | { readonly by: 'frozen'; readonly frozen: FrozenPeriod }
  | { readonly by: 'version' | 'lost' | 'altered' };

/** The snapshot that a closing names; only the very file whose hash the register holds. */
export function loadFrozen(root: string, closing: Closing): Loaded {
  if (closing.frozen === undefined) return { by: 'version' };
  const text = readTextIfThere(frozenPath(root, closing.period));
  if (text === undefined) return { by: 'lost' };
  if (sha256Of(Buffer.from(text, 'utf8')) !== closing.frozen) return { by: 'altered' };
  return { by: 'frozen', frozen: JSON.parse(text) as FrozenPeriod };
}

/** The plan as if nobody had corrected that period. */
function withoutCorrections(plan: Plan, period: Period): Plan {
  const base = asAdopted(plan);
  const left = (base.amendments ?? []).filter((a) => !a.correction?.periods.includes(period.id));
  return left.length === base.amendments?.length ? base : { ...base, amendments: left };
}

function correctionsOf(plan: Plan, period: Period): readonly AppliedCorrection[] {
  const inForce = changesInForce(plan, period).map((c) => c.amendment);
  const bare = (asAdopted(plan).amendments ?? []).filter((a) => a.changes.length === 0);
  return [...new Set([...inForce, ...bare])].flatMap(({ id, document, correction }) =>
    correction?.periods.includes(period.id)
      ? [{ id, document: documentName(document), reason: correction.reason }]
      : [],
  );
}

/** Files of the plan that are no longer as the snapshot has them. */
export function filesChanged({ root, planHashes }: Workspace, frozen: FrozenPeriod): readonly string[] {
  const then = new Map(frozen.plan.map((f) => [f.name, f.sha256]));
  const path = (name: string): string => `plan/${name}.yaml`;
  const all = hashesUnder(root, planFileNames.map(path)).map((f) => [f.name, f.sha256] as const);
  const now = planHashes ?? new Map(all);
  return planFileNames.filter((name) => then.get(path(name)) !== now.get(path(name)));
}

/** Where the differences come from; of an older snapshot also what could not be compared. */
function editsSince(
  workspace: Workspace,
  period: Period,
  frozen: FrozenPeriod,
  uncovered: readonly FrozenDifference[],
): Pick<ClosedPeriod, 'files' | 'causes' | 'labelUnknown'> {
  if (uncovered.length === 0 && frozen.asked) return {};
  const files = filesChanged(workspace, frozen);
  const causes = files.includes('amendments') ? causesOf(workspace.plan, period, frozen, uncovered) : [];
  const named = files.includes(period.kind === 'adhoc' ? 'requests' : 'reporting');
  return {
    ...(uncovered.length > 0 ? { files } : {}),
    ...(causes.length > 0 ? { causes } : {}),
    ...(!frozen.asked && named ? { labelUnknown: true as const } : {}),
  };
}

/** The plan as its files state it: words that closed periods keep are left out. */
function asWritten(plan: Plan): Plan {
  return asAdopted(plan).asWritten ?? plan;
}

function differencesBy(plan: Plan, period: Period, frozen: FrozenPeriod): readonly FrozenDifference[] {
  return frozenDifferences(frozen, obligationsFor(plan, period), planInForce(plan, period));
}

/** A correction without changes: its document orders what no change can say, such as a late notice of holidays. */
function correctedByDocument(plan: Plan, period: Period): boolean {
  return (asAdopted(plan).amendments ?? []).some(
    (a) => a.changes.length === 0 && a.correction?.periods.includes(period.id),
  );
}

const wordAspects: readonly FrozenDifference['aspect'][] = ['label', 'group-name'];
const dayAspects: readonly FrozenDifference['aspect'][] = ['last-day', 'lenient-day'];
const ruleAspects: readonly FrozenDifference['aspect'][] = ['due', 'rule', 'counts'];

/** What stays open: all that is there without the corrections, but for what only a document can correct. */
function openKeys(plain: readonly FrozenDifference[], byDocument: boolean): ReadonlySet<string> {
  const ruled = new Set(plain.filter((d) => ruleAspects.includes(d.aspect)).map((d) => d.unit));
  const covered = ({ unit, aspect }: FrozenDifference): boolean =>
    wordAspects.includes(aspect) || (dayAspects.includes(aspect) && !ruled.has(unit));
  return new Set(plain.filter((d) => !(byDocument && covered(d))).map((d) => `${d.unit} ${d.aspect}`));
}

/** A closed period held against the plan of now: what an edit would change, and what a correction does change. */
export function heldAgainst(given: Workspace, period: Period, closing: Closing): ClosedPeriod {
  const { root } = given;
  const plan = asWritten(given.plan);
  const workspace = { ...given, plan };
  const loaded = loadFrozen(root, closing);
  const about = {
    period: period.id,
    closedOn: closing.closedOn,
    by: loaded.by,
    planWas: closing.planVersion,
    planNow: planInForce(plan, period).version,
    ...(closing.counts ? { expectedWas: closing.counts.expected } : {}),
    ...(period.bySnapshot ? { gone: 'shown' as const } : {}),
    ...(period.kind === 'adhoc' ? { adhoc: true as const } : {}),
  };
  if (loaded.by !== 'frozen') return { ...about, uncovered: [], corrected: [], corrections: [] };
  const differences = differencesBy(plan, period, loaded.frozen);
  const plain = differencesBy(withoutCorrections(plan, period), period, loaded.frozen);
  const open = openKeys(plain, correctedByDocument(plan, period));
  const uncovered = differences.filter((d) => open.has(`${d.unit} ${d.aspect}`));
  return {
    ...about,
    ...editsSince(workspace, period, loaded.frozen, uncovered),
    uncovered,
    corrected: differences.filter((d) => !uncovered.includes(d)),
    corrections: correctionsOf(plan, period),
  };
}

/** The tasks and words of a closed period that no correction changes: what its lists go on printing. */
export function wordsKept({ plan: given }: Workspace, period: Period, frozen: FrozenPeriod): HeldWords {
  const plan = asWritten(given);
  const now = wordsHeld(frozen, planInForce(plan, period));
  const without = withoutCorrections(plan, period);
  const plain = wordsHeld(frozen, planInForce(without, period));
  return {
    tasks: now.tasks.filter((t) => plain.tasks.includes(t)),
    unasked: now.unasked.filter((id) => plain.unasked.includes(id)),
    groups: correctedByDocument(plan, period) ? [] : now.groups,
  };
}

/** Whether its label is the one of the closing: only a document corrects it. */
export function keepsLabel(plan: Plan, period: Period): boolean {
  return !correctedByDocument(asWritten(plan), period);
}

/** The obligations a closed period is judged by: the snapshot's where the plan differs without a correction, else the plan's. */
export function keptObligations(
  { root, plan: given }: Workspace,
  period: Period,
  closing: Closing,
  { uncovered, gone }: ClosedPeriod,
): readonly Obligation[] {
  const now = obligationsFor(given, period);
  const loaded = loadFrozen(root, closing);
  if (loaded.by !== 'frozen') return now;
  if (gone) return restoredFrom(loaded.frozen, planInForce(given, period), period);
  if (uncovered.length === 0) return now;
  const plan = planInForce(given, period);
  const units = new Set(uncovered.map((d) => d.unit));
  const rank = new Map(plan.units.map((u, i) => [u.id, i]));
  const restored = restoredFrom(loaded.frozen, plan, period).filter((o) => units.has(o.unit.id));
  const place = (o: Obligation): number => rank.get(o.unit.id) ?? plan.units.length;
  return [...now.filter((o) => !units.has(o.unit.id)), ...restored].toSorted((a, b) => place(a) - place(b));
}

function restoredFrom(frozen: FrozenPeriod, plan: Plan, period: Period): readonly Obligation[] {
  const { deadline, due, tasks, asked = period } = frozen;
  if (!deadline) return [];
  const taskOf = (id: string) => taskById(plan, id) ?? tasks.find((t) => t.id === id);
  const named = (ids: readonly string[]) => ids.flatMap((id) => taskOf(id) ?? []);
  return frozen.obligations.map(({ unit, window, leads, coordinates }) => ({
    unit,
    period: { ...asked, due },
    deadline,
    ...(window ? { window } : {}),
    leads: named(leads),
    coordinates: named(coordinates),
  }));
}
