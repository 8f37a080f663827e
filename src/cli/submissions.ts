import { resolveCodes } from '../check/form/resolve-codes.ts';
import type { CheckInput, PrintedForm } from '../check/submission/input.ts';
import { checkSubmission } from '../check/submission/run.ts';
import type { CheckedSubmission, Interpreted } from '../model/answer.ts';
import { clearlyShorter } from '../model/figure-window.ts';
import { type AnswerId, type FormSpec, questionsOf } from '../model/form.ts';
import { periodById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import type { Submission } from '../model/submission.ts';
import { numberKey } from '../register/duplicates.ts';
import { withoutUndone } from '../register/known-events.ts';
import { formFor } from '../schedule/form-spec.ts';
import { planInForce } from '../schedule/plan-in-force.ts';
import { interpret } from '../text/interpret.ts';
import type { Invocation } from './command.ts';
import { type PeriodView, viewBeside, viewPeriod } from './period-view.ts';
import { printedForms } from './printed-form.ts';
import { progress } from './progress.ts';
import { trustedEvents } from './register-access.ts';
import { CannotRun } from './stop.ts';
import { openReader } from './stored-files.ts';
import type { Workspace } from './workspace.ts';

/** Every answer of a form as read, without judging. */
export function valuesOf(form: FormSpec, submission: Submission): ReadonlyMap<AnswerId, Interpreted> {
  return new Map(questionsOf(form).map((q) => [q.id, interpret(q, submission.answers.get(q.id))]));
}

interface Answered {
  readonly form: FormSpec;
  readonly submission: Submission;
}

interface Filed<T> {
  readonly view: PeriodView;
  readonly byUnit: ReadonlyMap<string, T>;
}

/** So many submissions are held whole at once. */
const filesAtOnce = 100;

/** The accepted data file of every unit of a period, read; `keep`: what is wanted of each. */
async function acceptedOf<T>(
  invocation: Invocation,
  workspace: Workspace,
  { view, answersOnly }: { readonly view: PeriodView; readonly answersOnly: boolean },
  keep: (unit: string, answered: Answered) => T,
): Promise<Filed<T>> {
  const accepted = view.standing.standings.flatMap(({ unit, accepted: by, obligation }) =>
    by?.file && obligation ? [{ unit, obligation, file: by.file }] : [],
  );
  const reader = openReader(invocation, workspace);
  const atMost = accepted.length;
  const bar = progress(invocation.world, invocation.texts.readingFiles, atMost);
  const byUnit = new Map<string, T>();
  try {
    for (let at = 0; at < atMost; at += filesAtOnce) {
      const some = accepted.slice(at, at + filesAtOnce);
      const files = some.map((s) => s.file);
      const readings = await reader.read({ files, atMost, answersOnly, step: bar.step });
      for (const { unit, obligation, file } of some) {
        const reading = readings.get(file.sha256);
        // A figure on record must not vanish from a report because a busy machine did not get its file read.
        if (reading?.findings.some((f) => f.code === 'file-no-result'))
          throw new CannotRun(invocation.texts.storedFileUnread({ name: file.name }));
        const submission = reading?.value?.submission;
        if (!submission) continue;
        const form = formFor(workspace.plan, obligation);
        byUnit.set(unit.id, keep(unit.id, { form, submission: resolveCodes(submission, form) }));
      }
    }
  } finally {
    bar.done();
    reader.close();
  }
  return { view, byUnit };
}

interface UsedNumber {
  readonly key: string;
  readonly period: string;
  readonly where: string;
}

/** Document numbers that units used in other periods of the same year; `until`: as recorded by that moment. */
export function usedNumbers(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
  until?: string,
): ReadonlyMap<string, readonly UsedNumber[]> {
  const used = new Map<string, UsedNumber[]>();
  for (const other of workspace.plan.periods) {
    if (other.reportingYear !== period.reportingYear || other.id === period.id) continue;
    for (const e of trustedEvents(invocation, workspace.root, other.id)) {
      const key = e.kind === 'received' ? numberKey(e) : undefined;
      if (e.kind !== 'received' || !key || (until !== undefined && e.recordedAt > until)) continue;
      used.set(e.unit, [...(used.get(e.unit) ?? []), { key, period: e.period, where: e.id }]);
    }
  }
  return used;
}

type Confirmed = NonNullable<CheckInput['confirmed']>;

/** What the clerk confirmed, by unit: the register is gone through once, however many units there are. */
function confirmedByUnit({ events }: PeriodView): ReadonlyMap<string, Confirmed> {
  const byUnit = new Map<string, Confirmed[number][]>();
  for (const e of withoutUndone(events)) {
    if (e.kind !== 'confirmed' || !e.code) continue;
    const own = byUnit.get(e.unit) ?? [];
    own.push({ code: e.code, why: e.reason, ...(e.answer ? { answer: e.answer } : {}) });
    byUnit.set(e.unit, own);
  }
  return byUnit;
}

export function withPrinted(printed: PrintedForm | undefined): { printed?: PrintedForm } {
  return printed ? { printed } : {};
}

interface Looked {
  /** The period as it stood; absent: as it stands. */
  readonly view?: PeriodView | undefined;
  /** Findings are shown: what a unit wrote outside the answer cells is looked for too. It changes no answer, and takes time. */
  readonly outsideTexts?: boolean;
}

export interface CheckedPeriod {
  readonly view: PeriodView;
  readonly submissions: readonly CheckedSubmission[];
}

type Earlier = NonNullable<CheckInput['earlier']>;

/** A period that counted over clearly fewer days gives no jump to ask about. */
function comparable<T>(filed: Filed<T> | undefined, period: Period): Filed<T> | undefined {
  const then = filed?.view.period.window;
  return then && period.window && clearlyShorter(then, period.window) ? undefined : filed;
}

/** What each unit's accepted submissions of the period before and of the year before say: for checks across periods. `beside`: the period that is checked, as it stood. */
export async function earlierOf(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
  beside?: PeriodView,
): Promise<(unit: string) => Earlier> {
  const filedIn = async (id: string | undefined) => {
    const of = id === undefined ? undefined : periodById(workspace.plan, id);
    if (!of) return undefined;
    const view = beside
      ? viewBeside(invocation, workspace, of, beside)
      : viewPeriod(invocation, workspace, of);
    return acceptedOf(invocation, workspace, { view, answersOnly: true }, (_unit, { form, submission }) =>
      valuesOf(form, submission),
    );
  };
  const before = await filedIn(period.previous);
  const lastYear = comparable(await filedIn(period.yearBefore), period);
  const inYear = before?.view.period.reportingYear === period.reportingYear;
  return (unit) => {
    const [previous, yearBefore] = [before?.byUnit.get(unit), lastYear?.byUnit.get(unit)];
    return {
      ...(previous ? { previous } : {}),
      ...(previous && inYear ? { sameYear: previous } : {}),
      ...(yearBefore ? { yearBefore } : {}),
    };
  };
}

/** Every accepted submission of a period, checked against the plan and against what the unit sent before. */
export async function checkedPeriod(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
  { view = viewPeriod(invocation, workspace, period), outsideTexts = false }: Looked = {},
): Promise<CheckedPeriod> {
  const earlier = await earlierOf(invocation, workspace, period, view);
  const numbers = usedNumbers(invocation, workspace, period, view.frozenAt);
  const confirmed = confirmedByUnit(view);
  const plan = planInForce(workspace.plan, period);
  const kinds = new Set(view.standing.standings.flatMap((s) => s.accepted?.file?.kind ?? []));
  const printed = outsideTexts ? await printedForms(workspace.root, plan, kinds) : undefined;
  const reading = { view, answersOnly: false };
  const { byUnit } = await acceptedOf(invocation, workspace, reading, (unit, { form, submission }) =>
    withoutShown(
      checkSubmission({
        plan,
        form,
        submission,
        ...withPrinted(printed?.(form, submission.file.kind)),
        earlier: earlier(unit),
        usedDocumentNumbers: numbers.get(unit) ?? [],
        confirmed: confirmed.get(unit) ?? [],
      }),
    ),
  );
  return { view, submissions: [...byUnit.values()] };
}

/** What stands outside the answers has been checked by then: it is most of a submission, and thousands are held. */
function withoutShown(checked: CheckedSubmission): CheckedSubmission {
  const { shown: _outside, ...submission } = checked.submission;
  return { ...checked, submission };
}
