import type { Invocation } from '../command.ts';
import { decide } from '../decide.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';

export function run(invocation: Invocation): Promise<Outcome> {
  const reason = (invocation.args[1] ?? '').trim();
  if (!reason) throw new UsageError(invocation.texts.noteEmpty({}));
  return decide(invocation, ({ unit }) => ({ kind: 'note', unit: unit.id, reason }));
}
