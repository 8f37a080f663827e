import type { Invocation } from '../command.ts';
import { decide, decisionFacts } from '../decide.ts';
import type { Outcome } from '../outcome.ts';

export function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  return decide(invocation, ({ unit }) => ({ kind: 'exempted', unit: unit.id, ...facts }));
}
