import type { Part } from '../compose/standing-lines.ts';
import { type Plan, unitById } from '../model/plan.ts';
import type { ReminderRound } from '../model/reminder.ts';
import type { Invocation } from './command.ts';
import type { MadeRound } from './reminding-letters.ts';
import { roundName } from './reminding-lines.ts';

/** One letter on record: its event, whom it is for, its file. */
export interface RecordedLetter {
  readonly event: string;
  readonly round: ReminderRound;
  readonly units: readonly string[];
  readonly unit: string;
  readonly file: string;
}

/** What was made, each under its event; a letter for many is named by their number. */
export function recordedLetters(
  { texts }: Invocation,
  plan: Plan,
  made: readonly MadeRound[],
  ids: readonly string[],
): readonly RecordedLetter[] {
  const all = made.flatMap((m) => m.letters);
  return ids.flatMap((event, i) => {
    const letter = all[i];
    if (!letter) return [];
    const { units } = letter.draft;
    const [only = ''] = units;
    const unit =
      units.length === 1
        ? (unitById(plan, only)?.name ?? only)
        : texts.reminding.unitCount({ count: units.length });
    return [{ event, round: letter.round, units, unit, file: letter.file }];
  });
}

/** Letters to one unit each, with the id under which each is numbered. */
function eachTable(invocation: Invocation, recorded: readonly RecordedLetter[]): Part {
  const { event, round, unit } = invocation.texts.reminding.letterHeads;
  return {
    columns: [event, round, unit].map((head) => ({ head })),
    rows: recorded.map((l) => [l.event, roundName(invocation, l.round), l.unit]),
  };
}

export function recordedLines(
  invocation: Invocation,
  ids: readonly string[],
  recorded: readonly RecordedLetter[],
): readonly Part[] {
  const { texts } = invocation;
  const own = texts.reminding;
  const [first, ...others] = ids;
  if (first === undefined) return [];
  const last = others.at(-1);
  return [
    last === undefined
      ? own.recorded({ event: first })
      : own.recordedMany({ count: ids.length, first, last }),
    ...(last === undefined ? [] : [eachTable(invocation, recorded)]),
    own.undoHint,
  ];
}
