import { type Invocation, optionText } from '../command.ts';
import { dateOption } from '../dates.ts';
import { decide, decisionFacts } from '../decide.ts';
import type { Outcome } from '../outcome.ts';

export function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  const answered = dateOption(optionText(invocation, 'answered'), '--answered', invocation.texts);
  return decide(invocation, ({ unit }) => ({
    kind: 'nil',
    unit: unit.id,
    ...facts,
    ...(answered ? { answered } : {}),
  }));
}
