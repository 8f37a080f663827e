import type { Invocation } from '../command.ts';
import { decide, decisionFacts, neededDate } from '../decide.ts';
import type { Outcome } from '../outcome.ts';

export function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  const until = neededDate(invocation, 'until');
  return decide(invocation, ({ unit }) => ({ kind: 'extended', unit: unit.id, until, ...facts }));
}
