import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import { oneLine } from '../text/safe-for-terminal.ts';
import type { Ask } from './asking.ts';
import { type Invocation, optionText } from './command.ts';
import { CannotRun } from './stop.ts';
import { fitToTerminal } from './terminal-text.ts';
import { Interrupted } from './world.ts';

const tries = 3;

/** What was typed; Ctrl+C stops the run. */
export async function answerTo({ world, texts }: Invocation, question: string): Promise<string> {
  try {
    return (await world.ask(question)).trim();
  } catch (error) {
    throw error instanceof Interrupted ? new CannotRun(texts.askStopped) : error;
  }
}

async function pickNumber(invocation: Invocation, lines: readonly string[], last: number): Promise<number> {
  const { texts } = invocation;
  const shown = fitToTerminal(lines.join('\n'), invocation.world.columns);
  let question = `${shown}\n${texts.askPrompt({ last })}`;
  for (let i = 0; i < tries; i += 1) {
    const typed = await answerTo(invocation, question);
    const number = typed === '' ? 0 : Number(/^\d{1,3}$/.exec(typed)?.[0] ?? Number.NaN);
    if (number <= last) return number;
    question = texts.askAgain({ typed: oneLine(typed), last });
  }
  return 0;
}

/** Nobody is asked where no one watches, and where a program reads the result. */
export function isWatched(invocation: Invocation): boolean {
  const { inIsTerminal, errIsTerminal } = invocation.world;
  return inIsTerminal && errIsTerminal && optionText(invocation, 'format') !== 'json';
}

/** The asker for files that are unclear; none under --no-ask. */
export function askerFor(invocation: Invocation, plan: Plan, arrived?: CivilDate): Ask | undefined {
  const { texts, lang, options } = invocation;
  if (!isWatched(invocation) || options.ask === false) return undefined;
  let first = true;
  return {
    texts,
    lang,
    plan,
    day: arrived ?? invocation.asOf,
    pick: (lines, last) => {
      const intro = first ? [texts.askIntro] : [];
      first = false;
      return pickNumber(invocation, [...intro, '', ...lines], last);
    },
  };
}
