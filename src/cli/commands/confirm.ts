import { isCode } from '../../model/codes.ts';
import { type Invocation, optionText } from '../command.ts';
import { dateOption } from '../dates.ts';
import { decide, decisionFacts } from '../decide.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';

/** Confirms the arrival day of a file, or that an answer flagged "cần xác nhận" is right. */
export function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  const arrived = dateOption(optionText(invocation, 'arrived'), '--arrived', invocation.texts);
  const code = optionText(invocation, 'code');
  const event = optionText(invocation, 'event');
  const answer = optionText(invocation, 'answer');
  if (!arrived && !code) throw new UsageError(invocation.texts.confirmWhat({}));
  if (code && !isCode(code)) throw new UsageError(invocation.texts.unknownCode({ value: code }));
  return decide(invocation, ({ unit, standing }) => {
    const file = event ?? standing.arrivals.find((a) => a.state === 'current' && !a.arrived)?.event;
    return {
      kind: 'confirmed',
      unit: unit.id,
      ...facts,
      ...(arrived ? { arrived } : {}),
      ...(arrived && file ? { event: file } : {}),
      ...(code ? { code } : {}),
      ...(answer ? { answer } : {}),
    };
  });
}
