import { hashesUnder } from '../disk/hashes.ts';
import { loadSubmission, sha256Of } from '../disk/store.ts';
import { periodById } from '../model/plan.ts';
import { planFileNames } from '../model/plan-reading.ts';
import { type HashedFile, type RegisterEvent, shownName } from '../model/register.ts';
import type { Standing } from '../model/standing.ts';
import { withoutUndone } from '../register/known-events.ts';
import { changesInForce, planInForce } from '../schedule/plan-in-force.ts';
import { frozenText } from './closed-snapshot.ts';
import type { Invocation } from './command.ts';
import type { PeriodView } from './period-view.ts';
import { CannotRun } from './stop.ts';
import { toolVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

export type Closing = Extract<RegisterEvent, { kind: 'closed' }>;

export function minutesName(period: string): string {
  return `bien-ban-khoa-ky-${period}.docx`;
}

/** The closing in force, whatever day is judged. */
export function closingOf(events: readonly RegisterEvent[]): Closing | undefined {
  const closing = withoutUndone(events).findLast((e) => e.kind === 'closed');
  return closing?.kind === 'closed' ? closing : undefined;
}

/** Every version received for the period, each held against its hash: what is lost or changed cannot be frozen. */
function receivedFiles(
  { texts }: Invocation,
  workspace: Workspace,
  { events }: PeriodView,
): readonly HashedFile[] {
  const files = withoutUndone(events).flatMap((e) => (e.kind === 'received' && e.file ? [e.file] : []));
  for (const { sha256, name } of files) {
    const bytes = loadSubmission(workspace.root, sha256);
    if (typeof bytes === 'string') throw new CannotRun(texts.storedFileBad({ name, sha256, why: bytes }));
  }
  return files.map((f) => ({ name: `submissions/ (${shownName(f)})`, sha256: f.sha256 }));
}

function inputsOf(invocation: Invocation, workspace: Workspace, view: PeriodView): readonly HashedFile[] {
  const { id } = view.period;
  return [
    ...hashesUnder(workspace.root, [
      ...planFileNames.map((n) => `plan/${n}.yaml`),
      `register/${id}.jsonl`,
      `editorial/${id}.yaml`,
    ]),
    ...receivedFiles(invocation, workspace, view),
  ];
}

function isFrozenCount(s: Standing): boolean {
  return s.accepted !== undefined && s.kind !== 'exempt' && s.kind !== 'not-owing';
}

/** What would be recorded: the day, the plan, the counts and the hash of everything. */
export function closingDraft(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
  reason: string,
): Omit<Closing, 'id' | 'recordedAt' | 'by' | 'period'> {
  const { standings, measures } = view.standing;
  const { expected, received, onTime } = measures;
  const inputs = inputsOf(invocation, workspace, view);
  const minutes = `out/${view.period.id}/${minutesName(view.period.id)}`;
  return {
    kind: 'closed',
    reason,
    planVersion: workspace.plan.version,
    closedOn: invocation.asOf,
    toolVersion,
    counts: { expected, received, onTime, accepted: standings.filter(isFrozenCount).length },
    inputs,
    frozen: sha256Of(Buffer.from(frozenText(workspace, view, invocation.asOf, inputs), 'utf8')),
    outputs: hashesUnder(workspace.root, [`out/${view.period.id}`]).filter((f) => f.name !== minutes),
  };
}

/** A new request changes nothing for the periods that are there. */
const notOfPeriod = 'plan/requests.yaml';

/** Files of the plan that differ from what was closed; without hashes on record, the plan as a whole by its version. */
export function planChangedSince({ root, plan, planHashes }: Workspace, closing: Closing): readonly string[] {
  if (closing.inputs === undefined) return closing.planVersion === plan.version ? [] : ['plan/'];
  const then = new Map(closing.inputs.map((f) => [f.name, f.sha256]));
  const files = planFileNames.map((n) => `plan/${n}.yaml`).filter((name) => name !== notOfPeriod);
  const now = planHashes ?? new Map(hashesUnder(root, files).map((f) => [f.name, f.sha256]));
  const period = periodById(plan, closing.period);
  const amended = period ? changesInForce(plan, period).length > 0 : true;
  const sameVersion = period && planInForce(plan, period).version === closing.planVersion;
  // Amendments that count only later change nothing here.
  const silent = (name: string): boolean =>
    name === 'plan/amendments.yaml' && (!amended || sameVersion === true);
  return files.filter((name) => then.get(name) !== now.get(name) && !silent(name));
}

/** One hash over all inputs by name. */
export function hashOfAll(files: readonly HashedFile[]): string {
  const lines = files.map((f) => `${f.sha256}  ${f.name}`).toSorted();
  return sha256Of(Buffer.from(lines.join('\n'), 'utf8'));
}
