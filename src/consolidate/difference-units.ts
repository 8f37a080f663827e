import type { CheckedSubmission } from '../model/answer.ts';
import type { AnswerChange, UnitChange } from '../model/difference.ts';
import { questionsOf } from '../model/form.ts';
import type { Unit } from '../model/unit.ts';
import { vietnameseNumber } from '../text/print.ts';
import { inPlanOrder } from './accepted.ts';
import type { Compared, DifferenceInput } from './difference.ts';
import { numberOf, textOf } from './usable.ts';

/** The answer as it is used; undefined where it is not. */
function used(submission: CheckedSubmission, id: string): string | undefined {
  const value = numberOf(submission, id);
  return value === null ? textOf(submission, id) : vietnameseNumber(value, 6);
}

/** Answers that are used otherwise than before, in form order. */
function answerChanges(before: CheckedSubmission, now: CheckedSubmission): readonly AnswerChange[] {
  const ids = new Set([...questionsOf(now.form), ...questionsOf(before.form)].map((q) => q.id));
  return [...ids].flatMap((answer): readonly AnswerChange[] => {
    const [then, later] = [used(before, answer), used(now, answer)];
    if (then === later) return [];
    return [
      {
        answer,
        ...(then === undefined ? {} : { before: then }),
        ...(later === undefined ? {} : { now: later }),
      },
    ];
  });
}

function mergedOf({ consolidation, submissions }: Compared): ReadonlyMap<string, CheckedSubmission> {
  const merged = new Set(consolidation.acceptedUnits.map((u) => u.id));
  return new Map(submissions.filter((s) => merged.has(s.unit.id)).map((s) => [s.unit.id, s]));
}

function changeOf(
  unit: Unit,
  then: CheckedSubmission | undefined,
  later: CheckedSubmission | undefined,
): Pick<UnitChange, 'kind' | 'answers' | 'unit'> | undefined {
  if (!then) return { unit, kind: 'newly', answers: [] };
  if (!later) return { unit, kind: 'gone', answers: [] };
  const answers = answerChanges(then, later);
  if (then.submission.file.sha256 !== later.submission.file.sha256)
    return { unit, kind: 'replaced', answers };
  return answers.length > 0 ? { unit, kind: 'answers', answers } : undefined;
}

/** Unit by unit: newly accepted, gone, another version, other answers used. Between periods only who came and who went. */
export function unitChanges(input: DifferenceInput, samePeriod: boolean): readonly UnitChange[] {
  const [then, later] = [mergedOf(input.before), mergedOf(input.now)];
  const standings = new Map(input.now.consolidation.standing.standings.map((s) => [s.unit.id, s]));
  const units = [...new Map([...then, ...later]).values()].map(({ unit }) => ({ unit }));
  return inPlanOrder(input.plan, units).flatMap(({ unit }): readonly UnitChange[] => {
    const change = changeOf(unit, then.get(unit.id), later.get(unit.id));
    const told = change && (samePeriod || change.kind === 'newly' || change.kind === 'gone');
    if (!told) return [];
    const standing = standings.get(unit.id);
    return [{ ...change, ...(standing ? { standing } : {}) }];
  });
}
