import { tailKept } from '../disk/register-tail.ts';
import type { Finding } from '../model/finding.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Invocation } from './command.ts';
import type { World } from './world.ts';

const told = new WeakMap<World, Set<string>>();

/** On the error stream, each sentence once a run however often the register is read. */
function tell({ world }: Invocation, sentence: string): void {
  const known = told.get(world) ?? new Set<string>();
  told.set(world, known);
  if (known.has(sentence)) return;
  known.add(sentence);
  world.err(`${sentence}\n`);
}

const numberIn = (id: string, period: string): number => Number(id.slice(period.length + 1));

/** What does not stop a command and must not be passed over either: a torn last line, lines gone from the end. */
export function warnOfRegister(
  invocation: Invocation,
  root: string,
  period: string,
  { events, findings }: { readonly events: readonly RegisterEvent[]; readonly findings: readonly Finding[] },
): void {
  const { texts } = invocation;
  for (const { code, place, values } of findings) {
    // One that a later run closed off was told then.
    if (code === 'register-torn-line' && place.kind === 'register' && values.closed === undefined)
      tell(invocation, texts.registerTorn({ file: place.file, line: place.line }));
  }
  const last = tailKept(root, period);
  if (last === undefined) return;
  const highest = events
    .filter((e) => e.period === period)
    .reduce((max, e) => Math.max(max, numberIn(e.id, period)), 0);
  if (numberIn(last, period) <= highest) return;
  const now = events.findLast((e) => numberIn(e.id, period) === highest)?.id ?? '0';
  tell(invocation, texts.registerShort({ file: `register/${period}.jsonl`, last, now }));
}
