import { parseCivilDate } from '../model/civil-date.ts';
import { unitById } from '../model/plan.ts';
import { type RegisterEvent, recordedOn } from '../model/register.ts';
import { mayRecord, type Problem } from '../register/rules.ts';
import { choosePeriod } from './choose.ts';
import { chooseUnit } from './choose-unit.ts';
import { type Invocation, optionText } from './command.ts';
import { dateOption } from './dates.ts';
import { contextOf, type DecisionContext, decidedBefore } from './decided-before.ts';
import type { Outcome } from './outcome.ts';
import { viewOf, viewPeriod } from './period-view.ts';
import { complete, type Draft, whileLocked, writeEvents } from './register-access.ts';
import { UsageError } from './stop.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

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

/** What a command does beside recording its decision. */
export interface DecisionSteps {
  /** The same once more is known again on any later day too: it could not be recorded twice anyway. */
  readonly anyDay?: boolean;
  /** Stops a decision that is not yet recorded. */
  readonly allow?: () => Promise<void>;
  /** Makes what goes with the decision before it is recorded: a fault in it leaves the register as it was. */
  readonly make?: (context: DecisionContext, recorded: RegisterEvent | undefined) => Promise<Made>;
}

/** Further lines and fields of the outcome. */
export interface Made {
  readonly lines: readonly string[];
  readonly json: object;
}

/** Records one decision about one unit, if the register's rules allow it, and says what the unit's standing becomes. */
export async function decide(
  invocation: Invocation,
  draftOf: (context: DecisionContext) => Draft,
  { anyDay = false, allow, make }: DecisionSteps = {},
): Promise<Outcome> {
  const workspace = await openWorkspace(invocation);
  const [typedUnit = ''] = invocation.args;
  const unit = chooseUnit(invocation, workspace.plan, typedUnit);
  const period = choosePeriod(invocation, workspace.plan);
  const asked = { workspace, unit, period };
  return whileLocked(invocation, workspace.root, async () => {
    const view = viewPeriod(invocation, workspace, period);
    const again = decidedBefore(invocation, asked, view, draftOf, anyDay);
    if (again) {
      const made = await make?.(again.context, again.event);
      return outcomeOf(invocation, again.context, {
        event: again.event,
        events: view.events,
        made,
        already: true,
      });
    }
    await allow?.();
    const context = contextOf(invocation, asked, view);
    const event = allowedEvent(invocation, context, draftOf(context));
    const made = await make?.(context, undefined);
    writeEvents(invocation, workspace.root, [event]);
    return outcomeOf(invocation, context, { event, events: [...view.events, event], made, already: false });
  });
}

function allowedEvent(
  invocation: Invocation,
  { workspace, period, view }: DecisionContext,
  draft: Draft,
): RegisterEvent {
  const [event] = complete(invocation, period.id, view.events, [draft]);
  if (!event) throw new Error('no event made');
  const day = 'decided' in event && event.decided ? event.decided : invocation.asOf;
  const problem = mayRecord(view.events, event, viewOf(workspace, period, view.events, day).standing);
  if (problem) throw new UsageError(notAllowed(invocation, workspace, problem));
  return event;
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

interface Told {
  readonly event: RegisterEvent;
  /** The register as it is now. */
  readonly events: readonly RegisterEvent[];
  readonly made: Made | undefined;
  readonly already: boolean;
}

function outcomeOf(
  invocation: Invocation,
  { workspace, period, unit }: DecisionContext,
  { event, events, made, already }: Told,
): Outcome {
  const { texts } = invocation;
  const after = viewOf(workspace, period, events, invocation.asOf);
  const standing = after.standing.standings.find((s) => s.unit.id === unit.id);
  const words = standing ? invocation.words.standing(standing) : '';
  const values = { id: event.id, unit: unit.name, period: period.id };
  const text = [
    already
      ? texts.repeating.decision({ ...values, day: texts.day(recordedOn(event)), by: event.by })
      : texts.decisionRecorded(values),
    texts.standingNow({ standing: words }),
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
    ...(made?.lines ?? []),
  ].join('\n');
  return { text, json: { event, standing: words, ...(already && { already }), ...made?.json }, exit: 0 };
}
