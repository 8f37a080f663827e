import { daysBetween } from '../model/civil-date.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { comparisonKey } from '../text/canonical.ts';
import type { Clue, RecogniseInput } from './recognise-clues.ts';

/** The line that says "Kỳ báo cáo: …"; without it, where no stamp speaks either, all lines, which may name other periods in passing. */
function periodLines(header: readonly string[], stamped: boolean): readonly string[] {
  const lines = header.map(comparisonKey);
  const own = lines.filter((l) => l.startsWith('kỳ báo cáo'));
  return own.length > 0 || stamped ? own : lines;
}

/** "6 tháng đầu năm 2026" also holds "năm 2026": the longest label that fits is meant. */
function periodIn(plan: Plan, lines: readonly string[]): Period | undefined {
  const fits = (text: string): boolean => lines.some((l) => ` ${l} `.includes(` ${comparisonKey(text)} `));
  const named = plan.periods.filter((p) => fits(p.label) || fits(p.id));
  const longest = Math.max(...named.map((p) => p.label.length));
  const [only, ...others] = named.filter((p) => p.label.length === longest);
  return others.length === 0 ? only : undefined;
}

/** Months and quarters that a subject names: "9 tháng đầu năm 2026" is not the year 2026. */
const part = /(?<![\p{L}\d])(?:(?:\d{1,2}|ba|sáu|chín) tháng|quý [\p{L}\d]+)(?: (?:đầu|cuối) năm)?/gu;
/** A report is written about when its window ends: a plan named after the year is quoted all year long. */
const tooSoon = 60;

/** A letter's subject says its period; it may also only quote an earlier one, so it is read last. */
export function periodOfLetter({ plan, letter }: RecogniseInput): Period | undefined {
  if (letter?.subject === undefined) return undefined;
  const subject = comparisonKey(letter.subject);
  const period = periodIn(plan, [subject]);
  const { date } = letter;
  if (!period || (date && period.window && daysBetween(date, period.window.to) > tooSoon)) return undefined;
  const label = comparisonKey(period.label);
  return (subject.match(part) ?? []).every((named) => label.includes(named)) ? period : undefined;
}

/** A period's id in a file's name counts where nothing else speaks: forms are often saved under their old name. */
export function periodClues(input: RecogniseInput): readonly Clue<Period>[] {
  const { plan, submission, fileName, told } = input;
  const clues: Clue<Period>[] = [];
  if (told.period) clues.push({ by: 'told', value: told.period });
  const stamped = submission?.stamp.period ? periodById(plan, submission.stamp.period) : undefined;
  if (stamped) clues.push({ by: 'stamp', value: stamped });
  const named = periodIn(plan, periodLines(submission?.header ?? [], stamped !== undefined));
  if (named) clues.push({ by: 'header', value: named });
  const letter = periodOfLetter(input);
  if (letter && clues.length === 0) clues.push({ by: 'letter', value: letter });
  const inName = plan.periods.find((p) => fileName.includes(p.id));
  if (inName && clues.length === 0) clues.push({ by: 'file-name', value: inName });
  return clues;
}
