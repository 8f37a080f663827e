import { parseCivilDate } from '../model/civil-date.ts';
import { unitById } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { Standing } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { mayRecord, type Problem } from '../register/rules.ts';
import { choosePeriod, chooseUnit } from './choose.ts';
import { type Invocation, optionText } from './command.ts';
import { dateOption } from './dates.ts';
import type { Outcome } from './outcome.ts';
import { type PeriodView, viewOf, viewPeriod } from './period-view.ts';
import { complete, type Draft, whileLocked, writeEvents } from './register-access.ts';
import { UsageError } from './stop.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

export interface DecisionContext {
  readonly workspace: Workspace;
  readonly unit: Unit;
  readonly period: Period;
  readonly view: PeriodView;
  readonly standing: Standing;
}

/** Reason, day and document that every decision carries. */
export interface DecisionFacts {
  readonly reason: string;
  readonly decided?: NonNullable<ReturnType<typeof dateOption>>;
  readonly documentNumber?: string;
  readonly documentDate?: NonNullable<ReturnType<typeof dateOption>>;
}

export function decisionFacts(invocation: Invocation): DecisionFacts {
  const reason = optionText(invocation, 'reason')?.trim();
  if (!reason) throw new UsageError(invocation.texts.reasonNeeded({}));
  const decided = dateOption(optionText(invocation, 'decided'), '--decided', invocation.texts);
  const documentDate = dateOption(optionText(invocation, 'date'), '--date', invocation.texts);
  const documentNumber = optionText(invocation, 'number');
  return {
    reason,
    ...(decided ? { decided } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(documentDate ? { documentDate } : {}),
  };
}

export function neededDate(
  invocation: Invocation,
  option: string,
): NonNullable<ReturnType<typeof dateOption>> {
  const date = dateOption(optionText(invocation, option), `--${option}`, invocation.texts);
  if (!date) throw new UsageError(invocation.texts.optionNeeded({ option: `--${option}` }));
  return date;
}

/** Records one decision about one unit, if the register's rules allow it, and says what the unit's standing becomes. */
export async function decide(
  invocation: Invocation,
  draftOf: (context: DecisionContext) => Draft,
): Promise<Outcome> {
  const workspace = await openWorkspace(invocation);
  const [typedUnit = ''] = invocation.args;
  const unit = chooseUnit(invocation, workspace.plan, typedUnit);
  const period = choosePeriod(invocation, workspace.plan);
  return whileLocked(invocation, workspace.root, () => {
    const view = viewPeriod(invocation, workspace, period);
    const standing = view.standing.standings.find((s) => s.unit.id === unit.id);
    if (!standing) throw new UsageError(invocation.texts.owesNothing({ unit: unit.name, period: period.id }));
    const draft = draftOf({ workspace, unit, period, view, standing });
    const [event] = complete(invocation, period.id, view.events, [draft]);
    if (!event) throw new Error('no event made');
    const day = 'decided' in event && event.decided ? event.decided : invocation.asOf;
    const problem = mayRecord(view.events, event, viewOf(workspace, period, view.events, day).standing);
    if (problem) throw new UsageError(notAllowed(invocation, workspace, problem));
    writeEvents(invocation, workspace.root, [event]);
    return recorded(invocation, workspace, { view, event, unit });
  });
}

/** The register's objection in words, units by name and days as printed. */
export function notAllowed(invocation: Invocation, workspace: Workspace, { kind, values }: Problem): string {
  const readable = Object.entries(values).map(([key, value]): [string, string | number] => {
    const date = typeof value === 'string' ? parseCivilDate(value) : undefined;
    if (date) return [key, invocation.texts.day(date)];
    return [key, key === 'unit' ? (unitById(workspace.plan, String(value))?.name ?? value) : value];
  });
  return invocation.texts.notAllowed[kind](Object.fromEntries(readable));
}

function recorded(
  invocation: Invocation,
  workspace: Workspace,
  { view, event, unit }: { view: PeriodView; event: RegisterEvent; unit: Unit },
): Outcome {
  const after = viewOf(workspace, view.period, [...view.events, event], invocation.asOf);
  const standing = after.standing.standings.find((s) => s.unit.id === unit.id);
  const words = standing ? invocation.words.standing(standing) : '';
  const text = [
    invocation.texts.decisionRecorded({ id: event.id, unit: unit.name, period: view.period.id }),
    invocation.texts.standingNow({ standing: words }),
    ...(invocation.dryRun ? [invocation.texts.dryRunNothing] : []),
  ].join('\n');
  return { text, json: { event, standing: words }, exit: 0 };
}
