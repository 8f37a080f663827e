import { safeForTerminal } from '../text/safe-for-terminal.ts';
import { answerTo, isWatched } from './asking-terminal.ts';
import type { Invocation } from './command.ts';
import type { Outcome } from './outcome.ts';
import { CannotRun } from './stop.ts';
import { fitToTerminal } from './terminal-text.ts';

const yes = ['c', 'co', 'có', 'y', 'yes'];

/** Somebody sits there, and neither `--yes` nor a trial run makes the question idle. */
export function maybeAsked(invocation: Invocation): boolean {
  return isWatched(invocation) && !invocation.dryRun && invocation.options.yes !== true;
}

/** Shows what would be recorded and asks; no answer is a no. */
export async function agrees(invocation: Invocation, shown: string): Promise<boolean> {
  const { world, texts } = invocation;
  const text = fitToTerminal(safeForTerminal(shown), world.columns);
  const answer = await answerTo(invocation, `${text}\n${texts.agreeing.question}`);
  return yes.includes(answer.normalize('NFC').toLowerCase());
}

export function declined({ texts }: Invocation): Outcome {
  return { text: texts.agreeing.declined, json: { declined: true }, exit: 0 };
}

/** What was shown and agreed to must be what is recorded. */
export function mustBeAsShown({ texts }: Invocation, shown: string | undefined, now: string): void {
  if (shown !== undefined && shown !== now) throw new CannotRun(texts.agreeing.changedMeanwhile);
}

/**
 * Runs a command that no single undo puts right: in a terminal as a trial first, then for good where the person says so.
 * `work` is handed what the trial said it would record, to hold against what it records.
 */
export async function askedFirst(
  invocation: Invocation,
  work: (invocation: Invocation, shown?: string) => Promise<Outcome>,
): Promise<Outcome> {
  if (!maybeAsked(invocation)) return work(invocation);
  const trial = await work({ ...invocation, dryRun: true });
  if (trial.wouldRecord === undefined) return work(invocation);
  return (await agrees(invocation, trial.text)) ? work(invocation, trial.wouldRecord) : declined(invocation);
}
