import type { RegisterEvent } from '../model/register.ts';
import { recordedOn } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { Standing } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { eventsBefore, lastAbout, saysTheSame } from '../register/repeated.ts';
import type { Invocation } from './command.ts';
import { type PeriodView, viewOf } from './period-view.ts';
import type { Draft } from './register-access.ts';
import { UsageError } from './stop.ts';
import type { Workspace } from './workspace.ts';
import { today } from './world.ts';

export interface Asked {
  readonly workspace: Workspace;
  readonly unit: Unit;
  readonly period: Period;
}

export interface DecisionContext extends Asked {
  readonly view: PeriodView;
  readonly standing: Standing;
}

export function contextOf({ texts }: Invocation, asked: Asked, view: PeriodView): DecisionContext {
  const standing = view.standing.standings.find((s) => s.unit.id === asked.unit.id);
  if (!standing) throw new UsageError(texts.owesNothing({ unit: asked.unit.name, period: asked.period.id }));
  return { ...asked, view, standing };
}

export interface DecidedBefore {
  readonly event: RegisterEvent;
  /** As the register was before it. */
  readonly context: DecisionContext;
}

/** The same decision, recorded just before: a run that was stopped after recording is not to record it twice. */
export function decidedBefore(
  invocation: Invocation,
  asked: Asked,
  view: PeriodView,
  draftOf: (context: DecisionContext) => Draft,
  anyDay: boolean,
): DecidedBefore | undefined {
  const event = lastAbout(view.events, asked.unit.id);
  if (!event || (!anyDay && recordedOn(event) !== today(invocation.world))) return undefined;
  const then = viewOf(asked.workspace, asked.period, eventsBefore(view.events, event), invocation.asOf);
  try {
    const context = contextOf(invocation, asked, then);
    return saysTheSame(event, draftOf(context)) ? { event, context } : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined; // this decision was not open then
    throw error;
  }
}
