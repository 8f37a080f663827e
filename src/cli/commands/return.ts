import type { Invocation } from '../command.ts';
import { decide, decisionFacts, neededDate } from '../decide.ts';
import type { Outcome } from '../outcome.ts';

export function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  const correctBy = neededDate(invocation, 'by');
  return decide(invocation, ({ unit }) => ({ kind: 'returned', unit: unit.id, correctBy, ...facts }));
}
