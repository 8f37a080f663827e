import { readNumberText } from '../text/numbers.ts';
import { vietnameseNumber } from '../text/print.ts';

// A cell may show another number than it holds: the person who signs sees the one, the file keeps the other.

/** One part of a number format (ISO/IEC 29500-1, 18.8.31): what it prints around the number, and how it prints the number. */
interface Section {
  readonly condition: ((value: number) => boolean) | undefined;
  /** Literal text; undefined stands for the number. */
  readonly pieces: readonly (string | undefined)[];
  /** Thousands that the number is divided by before it is printed, as a power. */
  readonly scale: number;
  readonly decimals: number;
}

const conditions: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};

/** Quoted text, an escaped character, padding, brackets, the digits of the number, anything else. */
const token = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]?|((?:general|[0#?@.])(?:[0#?,.]*))|(;)|(.)/gis;

function conditionOf(bracket: string): Section['condition'] {
  const [, sign = '', limit] = /^([<>=]{1,2})(-?[\d.]+)$/.exec(bracket) ?? [];
  const holds = conditions[sign];
  return holds && limit !== undefined ? (value) => holds(value, Number(limit)) : undefined;
}

/** Commas behind the last digit before the decimal point, or behind the last digit of all, each divide by a thousand. */
function scaleOf(digits: string): number {
  return [...digits.matchAll(/(?<=[0#?])(,+)(?![0#?,])/g)].reduce((n, m) => n + m[0].length, 0);
}

function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  let section = { condition: undefined as Section['condition'], pieces: [] as (string | undefined)[] };
  let digits = '';
  const finish = (): void => {
    const decimals = /\.([0#?,]*)/.exec(digits)?.[1]?.replaceAll(',', '').length ?? 0;
    sections.push({ ...section, scale: scaleOf(digits), decimals });
    section = { condition: undefined, pieces: [] };
    digits = '';
  };
  for (const [, quoted, escaped, bracket, number, end, other] of code.matchAll(token)) {
    if (end !== undefined) finish();
    else if (number !== undefined) {
      digits += number;
      // Further digits behind a literal belong to the same number ("000-000").
      if (!section.pieces.includes(undefined)) section.pieces.push(undefined);
    } else if (bracket !== undefined) section.condition ??= conditionOf(bracket);
    else section.pieces.push(quoted ?? escaped ?? other ?? ' ');
  }
  finish();
  return sections;
}

/** Which section prints the number; the sign is the section's own where negative numbers have one. */
function sectionFor(
  sections: readonly Section[],
  value: number,
): { section: Section | undefined; own: boolean } {
  if (sections.some((s) => s.condition)) {
    const section = sections.slice(0, 3).find((s) => s.condition?.(value) ?? true);
    return { section, own: false };
  }
  const [first, second, third] = sections;
  if (value < 0 && second) return { section: second, own: true };
  if (value === 0 && third) return { section: third, own: false };
  return { section: first, own: false };
}

/** Digits or a per cent sign of the format's own, right beside the number's. */
function speaksAsNumber({ pieces }: Section): boolean {
  const at = pieces.indexOf(undefined);
  return (
    at >= 0 &&
    (/\d\s*$/.test(pieces[at - 1] ?? '') ||
      /^\d/.test(pieces[at + 1] ?? '') ||
      pieces.some((p) => p?.includes('%')))
  );
}

const isOdd = (section: Section): boolean =>
  section.scale > 0 || !section.pieces.includes(undefined) || speaksAsNumber(section);

/**
 * What a cell of that format shows where it is not the number it holds: divided by thousands ("#,##0,"), other digits, or
 * nothing (";;;", then ''). Undefined where the format never does so; a zero may be shown as a dash or not at all.
 */
export function shownOtherwise(code: string): ((value: number) => string | undefined) | undefined {
  const sections = sectionsOf(code).slice(0, 3);
  if (!sections.some(isOdd)) return undefined;
  return (value) => {
    const { section, own } = sectionFor(sections, value);
    if (value === 0 || !section || !isOdd(section)) return undefined;
    const size = Math.abs(value) / 1000 ** section.scale;
    const number = `${value < 0 && !own ? '-' : ''}${vietnameseNumber(size, section.decimals)}`;
    return section.pieces
      .map((p) => p ?? number)
      .join('')
      .trim();
  };
}

/** The same of a cell whose file keeps what it shows (OpenDocument): undefined where that is the number, rounded. */
export function shownTextOtherwise(text: string, value: number): string | undefined {
  const reading = readNumberText(text);
  if (reading.kind !== 'number') return undefined;
  const decimals = /,(\d+)$/.exec(text.trim())?.[1]?.length ?? 0;
  const near = (shown: number): boolean => Math.abs(shown - value) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
  // A point may be decimal, as programs set up for English show it.
  const english = Number(text.replaceAll(',', ''));
  return near(reading.value) || english === value ? undefined : text.trim();
}
