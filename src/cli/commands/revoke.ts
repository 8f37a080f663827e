import type { Standing } from '../../model/standing.ts';
import { type Invocation, optionText } from '../command.ts';
import { decide, decisionFacts } from '../decide.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';

/** The version to withdraw: the one named, else the unit's only current one. */
function eventToRevoke(invocation: Invocation, standing: Standing): string {
  const typed = optionText(invocation, 'event');
  if (typed) return typed;
  const current = standing.arrivals.filter((a) => a.state === 'current');
  const [only] = current;
  if (!only) throw new UsageError(invocation.texts.nothingToRevoke({}));
  if (current.length > 1) {
    throw new UsageError(
      invocation.texts.severalToRevoke({ events: current.map((a) => a.event).join(', ') }),
    );
  }
  return only.event;
}

export function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  return decide(invocation, ({ unit, standing }) => ({
    kind: 'revoked',
    unit: unit.id,
    event: eventToRevoke(invocation, standing),
    ...facts,
  }));
}
