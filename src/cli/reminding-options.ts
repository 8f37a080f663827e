import type { CivilDate } from '../model/civil-date.ts';
import type { ReminderRound } from '../model/reminder.ts';
import { restOn } from '../schedule/working-days.ts';
import { type Invocation, optionOn, optionText } from './command.ts';
import { dateOption } from './dates.ts';
import type { RemindingContext } from './reminding.ts';
import { UsageError } from './stop.ts';
import { today } from './world.ts';

export interface RemindingOptions {
  readonly each: boolean;
  /** Only this round; absent: every round that applies. */
  readonly round?: ReminderRound;
  /** The day set in the letters: the deadline before it, `--due` after it. */
  readonly due?: CivilDate;
  /** Why the new day is no working day. */
  readonly rests?: NonNullable<ReturnType<typeof restOn>>;
}

/** As typed at `--round`. */
const rounds: Readonly<Record<string, ReminderRound>> = { before: 0, '1': 1, '2': 2, report: 3 };

function roundOption(invocation: Invocation): ReminderRound | undefined {
  const typed = optionText(invocation, 'round');
  if (typed === undefined) return undefined;
  const round = Object.hasOwn(rounds, typed) ? rounds[typed] : undefined;
  if (round === undefined)
    throw new UsageError(invocation.texts.unknownFormat({ value: typed, known: 'before, 1, 2, report' }));
  return round;
}

function dueOption(invocation: Invocation, { reminding, deadline }: RemindingContext): CivilDate | undefined {
  const texts = invocation.texts.reminding;
  const { day } = invocation.texts;
  const typed = dateOption(optionText(invocation, 'due'), '--due', invocation.texts);
  if (reminding.before) {
    if (typed && typed !== deadline.lastOnTimeDay)
      throw new UsageError(texts.dueBeforeDeadline({ day: day(deadline.lastOnTimeDay) }));
    return deadline.lastOnTimeDay;
  }
  if (typed && typed <= invocation.asOf)
    throw new UsageError(texts.dueTooEarly({ due: day(typed), today: day(invocation.asOf) }));
  return typed;
}

/** What was typed, as far as it fits the day and the period. */
export function remindingOptions(invocation: Invocation, context: RemindingContext): RemindingOptions {
  const texts = invocation.texts.reminding;
  if (invocation.asOf !== today(invocation.world) && !invocation.dryRun && !optionOn(invocation, 'phoneList'))
    throw new UsageError(texts.onlyToday);
  const round = roundOption(invocation);
  const due = dueOption(invocation, context);
  const chosen = context.reminding.reminded.filter((r) => round === undefined || r.round === round);
  const needed = chosen.some((r) => r.round === 1 || r.round === 2);
  if (needed && due === undefined && !invocation.dryRun) throw new UsageError(texts.dueNeeded);
  const rests = due && !context.reminding.before ? restOn(due, context.workspace.plan.calendar) : undefined;
  return {
    each: optionOn(invocation, 'each'),
    ...(round !== undefined && { round }),
    ...(due && { due }),
    ...(rests && { rests }),
  };
}
