import { checkSubmission } from '../check/submission/run.ts';
import { openCache } from '../disk/cache.ts';
import { loadSubmission } from '../disk/store.ts';
import type { CheckedSubmission, Interpreted } from '../model/answer.ts';
import type { Reading } from '../model/finding.ts';
import { type AnswerId, type FormSpec, questionsOf } from '../model/form.ts';
import { type Period, periodById } from '../model/plan.ts';
import type { FileRef } from '../model/register.ts';
import type { Submission } from '../model/submission.ts';
import { decodeReading, type ParseJob, type WireReading } from '../read/submission-wire.ts';
import { numberKey } from '../register/duplicates.ts';
import { withoutUndone } from '../register/known-events.ts';
import { formFor } from '../schedule/form-spec.ts';
import { interpret } from '../text/interpret.ts';
import type { Invocation } from './command.ts';
import { parseAll } from './parse-pool.ts';
import { type PeriodView, viewPeriod } from './period-view.ts';
import { progress } from './progress.ts';
import { trustedEvents } from './register-access.ts';
import { CannotRun } from './stop.ts';
import { toolBuild } from './version.ts';
import type { Workspace } from './workspace.ts';

export type SubmissionReading = Reading<Submission | undefined>;

/** Reads stored files, from the cache where their bytes were read before. `inHand`: bytes of files that are not stored (a dry run). */
export async function readStored(
  invocation: Invocation,
  workspace: Workspace,
  files: readonly FileRef[],
  inHand: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<ReadonlyMap<string, SubmissionReading>> {
  const cache = openCache(workspace.root, toolBuild);
  const readings = new Map<string, SubmissionReading>();
  const jobs: Omit<ParseJob, 'id'>[] = [];
  for (const file of files) {
    const cached = cache.get(file.sha256) as WireReading | undefined;
    if (cached) {
      readings.set(file.sha256, decodeReading(cached));
      continue;
    }
    const bytes = inHand.get(file.sha256) ?? loadSubmission(workspace.root, file.sha256);
    if (typeof bytes === 'string') {
      throw new CannotRun(
        invocation.texts.storedFileBad({ name: file.name, sha256: file.sha256, why: bytes }),
      );
    }
    jobs.push({ name: file.name, sha256: file.sha256, bytes });
  }
  const bar = progress(invocation.world, invocation.texts.readingFiles, jobs.length);
  await parseAll(jobs, (job, wire) => {
    bar.step();
    if (!wire) return;
    readings.set(job.sha256, decodeReading(wire));
    if (!invocation.dryRun) cache.set(job.sha256, wire);
  });
  bar.done();
  return readings;
}

/** Every answer of a form as read, without judging. */
export function valuesOf(form: FormSpec, submission: Submission): ReadonlyMap<AnswerId, Interpreted> {
  return new Map(questionsOf(form).map((q) => [q.id, interpret(q, submission.answers.get(q.id))]));
}

interface Filed {
  readonly view: PeriodView;
  readonly byUnit: ReadonlyMap<string, { readonly form: FormSpec; readonly submission: Submission }>;
}

/** The accepted data file of every unit of a period, read. */
async function acceptedOf(invocation: Invocation, workspace: Workspace, period: Period): Promise<Filed> {
  const view = viewPeriod(invocation, workspace, period);
  const accepted = view.standing.standings.filter((s) => s.accepted?.file && s.obligation);
  const files = accepted.flatMap((s) => (s.accepted?.file ? [s.accepted.file] : []));
  const readings = await readStored(invocation, workspace, files);
  const byUnit = new Map<string, { form: FormSpec; submission: Submission }>();
  for (const s of accepted) {
    const submission = readings.get(s.accepted?.file?.sha256 ?? '')?.value;
    if (submission && s.obligation)
      byUnit.set(s.unit.id, { form: formFor(workspace.plan, s.obligation), submission });
  }
  return { view, byUnit };
}

interface UsedNumber {
  readonly key: string;
  readonly period: string;
  readonly where: string;
}

/** Document numbers that units used in other periods of the same year. */
function usedNumbers(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
): ReadonlyMap<string, readonly UsedNumber[]> {
  const used = new Map<string, UsedNumber[]>();
  for (const other of workspace.plan.periods) {
    if (other.reportingYear !== period.reportingYear || other.id === period.id) continue;
    for (const e of trustedEvents(invocation, workspace.root, other.id)) {
      const key = e.kind === 'received' ? numberKey(e) : undefined;
      if (e.kind !== 'received' || !key) continue;
      used.set(e.unit, [...(used.get(e.unit) ?? []), { key, period: e.period, where: e.id }]);
    }
  }
  return used;
}

function confirmedOf(view: PeriodView, unit: string) {
  return withoutUndone(view.events).flatMap((e) =>
    e.kind === 'confirmed' && e.unit === unit && e.code
      ? [{ code: e.code, ...(e.answer ? { answer: e.answer } : {}) }]
      : [],
  );
}

export interface CheckedPeriod {
  readonly view: PeriodView;
  readonly submissions: readonly CheckedSubmission[];
}

/** Every accepted submission of a period, checked against the plan and against what the unit sent before. */
export async function checkedPeriod(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
): Promise<CheckedPeriod> {
  const filed = await acceptedOf(invocation, workspace, period);
  const previous = period.previous ? periodById(workspace.plan, period.previous) : undefined;
  const sameYear = previous?.reportingYear === period.reportingYear ? previous : undefined;
  const yearBefore = period.yearBefore ? periodById(workspace.plan, period.yearBefore) : undefined;
  const [earlier, before] = [
    sameYear ? await acceptedOf(invocation, workspace, sameYear) : undefined,
    yearBefore ? await acceptedOf(invocation, workspace, yearBefore) : undefined,
  ];
  const valuesIn = (from: Filed | undefined, unit: string) => {
    const own = from?.byUnit.get(unit);
    return own ? valuesOf(own.form, own.submission) : undefined;
  };
  const numbers = usedNumbers(invocation, workspace, period);
  const submissions = [...filed.byUnit].map(([unit, { form, submission }]) => {
    const inYear = valuesIn(earlier, unit);
    const lastYear = valuesIn(before, unit);
    return checkSubmission({
      plan: workspace.plan,
      form,
      submission,
      earlier: { ...(inYear ? { sameYear: inYear } : {}), ...(lastYear ? { yearBefore: lastYear } : {}) },
      usedDocumentNumbers: numbers.get(unit) ?? [],
      confirmed: confirmedOf(filed.view, unit),
    });
  });
  return { view: filed.view, submissions };
}
