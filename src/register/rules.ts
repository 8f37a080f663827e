import type { RegisterEvent } from '../model/register.ts';
import type { PeriodStanding } from '../model/standing.ts';
import { withoutUndone } from './known-events.ts';
import { mayNumber, mayRemind } from './letters.ts';
import { closedPeriod, futureDay, mayClose, mayUndo } from './order-rules.ts';
import { ofUnit, type Problem, problem, type Situation } from './problem.ts';
import {
  mayBeNil,
  mayConfirm,
  mayExtend,
  mayReceive,
  mayRefuse,
  mayReturn,
  mayRevoke,
  owingAndNotExempt,
} from './unit-rules.ts';

export type { Problem } from './problem.ts';

function byKind(event: RegisterEvent, situation: Situation): Problem | undefined {
  switch (event.kind) {
    case 'received':
      return mayReceive(event, situation);
    case 'refused':
      return mayRefuse(event, situation);
    case 'returned':
      return mayReturn(event, situation);
    case 'extended':
      return mayExtend(event, situation);
    case 'exempted':
      return owingAndNotExempt(event.unit, situation);
    case 'nil':
      return mayBeNil(event, situation);
    case 'revoked':
      return mayRevoke(event, situation);
    case 'confirmed':
      return mayConfirm(event, situation);
    case 'undone':
      return mayUndo(event, situation);
    case 'closed':
      return mayClose(event, situation);
    case 'note':
      return ofUnit(situation, event.unit) ? undefined : problem('unit-unknown', { unit: event.unit });
    case 'letter':
      return mayRemind(event, situation);
    case 'numbered':
      return mayNumber(event, situation);
  }
}

/**
 * Whether `event` may follow the period's register. `standing` is that of the day the event counts from (for closing: the
 * closing day). Undefined: it may.
 */
export function mayRecord(
  events: readonly RegisterEvent[],
  event: RegisterEvent,
  standing: PeriodStanding,
): Problem | undefined {
  if (events.some((e) => e.id === event.id)) return problem('id-taken', { event: event.id });
  const situation: Situation = { all: events, effective: withoutUndone(events), standing };
  return futureDay(event) ?? closedPeriod(event, situation) ?? byKind(event, situation);
}

/** Kinds that `undo` takes back by itself: what the office decided, not what arrived. */
const decisions: readonly RegisterEvent['kind'][] = [
  'returned',
  'extended',
  'exempted',
  'nil',
  'revoked',
  'confirmed',
  'note',
  'letter',
  'numbered',
  'closed',
];

/** The office's own last decision that still stands; of one person where `by` is given. */
export function lastDecision(events: readonly RegisterEvent[], by?: string): RegisterEvent | undefined {
  return withoutUndone(events).findLast(
    (e) => decisions.includes(e.kind) && (by === undefined || e.by === by),
  );
}
