import { type CivilDate, daysBetween } from '../model/civil-date.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { comparisonKey } from '../text/canonical.ts';
import { readDate } from '../text/dates.ts';
import { remembered } from '../text/remembered.ts';
import type { Clue, RecogniseInput } from './recognise-clues.ts';

/** The line that says "Kỳ báo cáo: …"; without it, where no stamp speaks either, all lines, which may name other periods in passing. */
function periodLines(header: readonly string[], stamped: boolean): readonly string[] {
  const lines = header.map(periodKey);
  const own = lines.filter((l) => l.startsWith('kỳ báo cáo'));
  return own.length > 0 || stamped ? own : lines;
}

const quarters: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** "tháng 07/2026" = "tháng 7 năm 2026", "quý III/2026" = "quý 3 năm 2026"; full dates say nothing of a period. */
const periodKey: (text: string) => string = remembered((text) =>
  comparisonKey(text)
    .replace(/(?<!\p{L})ngày \d+ tháng \d+ năm \d{4}/gu, '')
    .replace(/(?<!\p{L})tháng 0?(\d{1,2}) (?:năm )?(\d{4})(?!\d)/gu, 'tháng $1 năm $2')
    .replace(
      /(?<!\p{L})quý (i{1,3}|iv|[1-4]) (?:năm )?(\d{4})(?!\d)/gu,
      (_all, quarter: string, year: string) => `quý ${quarters[quarter] ?? quarter} năm ${year}`,
    ),
);

/** "6 tháng đầu năm 2026" also holds "năm 2026": the longest label that fits is meant. */
function periodIn(plan: Plan, lines: readonly string[]): Period | undefined {
  const fits = (text: string): boolean => lines.some((l) => ` ${l} `.includes(` ${periodKey(text)} `));
  const named = plan.periods.filter((p) => fits(p.label) || fits(p.id));
  const longest = Math.max(...named.map((p) => p.label.length));
  const [only, ...others] = named.filter((p) => p.label.length === longest);
  return others.length === 0 ? only : undefined;
}

/** Months and quarters that a subject names: "9 tháng đầu năm 2026" is not the year 2026. */
const part =
  /(?<![\p{L}\d])(?:(?:\d{1,2}|ba|sáu|chín) tháng|quý [\p{L}\d]+|tháng \d{1,2}(?= năm))(?: (?:đầu|cuối) năm)?/gu;
/** A report is written about when its window ends: a plan named after the year is quoted all year long. */
const tooSoon = 60;

/** A letter's subject says its period; it may also only quote an earlier one, so it is read last. */
export function periodOfLetter({ plan, letter }: RecogniseInput): Period | undefined {
  if (letter?.subject === undefined) return undefined;
  const subject = periodKey(letter.subject);
  const period = periodIn(plan, [subject]);
  const { date } = letter;
  if (!period || (date && period.window && daysBetween(date, period.window.to) > tooSoon)) return undefined;
  const label = periodKey(period.label);
  return (subject.match(part) ?? []).every((named) => label.includes(named)) ? period : undefined;
}

function writtenDay(input: RecogniseInput, id: string): CivilDate | undefined {
  const raw = input.submission?.answers.get(id)?.raw;
  const read = raw?.kind === 'text' ? readDate(raw.text) : raw;
  return read?.kind === 'date' ? read.date : undefined;
}

/** Days on the form that speak for a period beside other sources: the end of its data, the date of the document. */
export function daysOf(input: RecogniseInput): readonly Clue<Period>[] {
  const { plan, submission, writtenFor } = input;
  if (!submission) return [];
  const end = writtenDay(input, 'unit/window-to');
  const ending = end ? plan.periods.filter((p) => p.window?.to === end) : [];
  const [window, ...others] = ending;
  return [
    ...(window && others.length === 0 ? [{ by: 'window' as const, value: window }] : []),
    ...(writtenFor ? [{ by: 'date' as const, value: writtenFor }] : []),
  ];
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
