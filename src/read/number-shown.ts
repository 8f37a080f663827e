import { readNumberText } from '../text/numbers.ts';
import { vietnameseNumber } from '../text/print.ts';

// A cell may show another number than it holds: the person who signs sees the one, the file keeps the other.

/** Excel refuses longer formats, and counts no digit beyond the fifteenth. */
const longestFormat = 255;
const mostDecimals = 15;

/** One part of a number format (ISO/IEC 29500-1, 18.8.31): what it prints around the number, and how it prints the number. */
interface Section {
  readonly condition: ((value: number) => boolean) | undefined;
  readonly before: string;
  /** Absent where the number itself is not printed. */
  readonly after: string | undefined;
  /** Thousands that the number is divided by before it is printed, as a power. */
  readonly scale: number;
  readonly decimals: number;
  /** What it prints is not the number. */
  readonly odd: boolean;
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

/** Digits or a per cent sign of the format's own, beside the number's. */
function speaksAsNumber(before: string, after: string): boolean {
  return /\d\s*$/.test(before) || /^\d/.test(after) || `${before}${after}`.includes('%');
}

/** A section while it is read. */
interface OpenSection {
  condition: Section['condition'];
  before: string;
  after: string | undefined;
  digits: string;
}

const openSection = (): OpenSection => ({ condition: undefined, before: '', after: undefined, digits: '' });

function finished({ condition, before, after, digits }: OpenSection): Section {
  const scale = scaleOf(digits);
  const printed = /\.([0#?,]*)/.exec(digits)?.[1]?.replaceAll(',', '').length ?? 0;
  const decimals = Math.min(printed, mostDecimals);
  const odd = scale > 0 || after === undefined || speaksAsNumber(before, after);
  return { condition, before, after, scale, decimals, odd };
}

function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  let section = openSection();
  for (const [, quoted, escaped, bracket, number, end, other] of code.matchAll(token)) {
    if (end !== undefined) {
      sections.push(finished(section));
      section = openSection();
    } else if (number !== undefined) {
      // Further digits behind a literal belong to the same number ("000-000").
      section.digits += number;
      section.after ??= '';
    } else if (bracket !== undefined) section.condition ??= conditionOf(bracket);
    else {
      const literal = quoted ?? escaped ?? other ?? ' ';
      if (section.after === undefined) section.before += literal;
      else section.after += literal;
    }
  }
  return [...sections, finished(section)];
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

/**
 * What a cell of that format shows where it is not the number it holds: divided by thousands ("#,##0,"), other digits, or
 * nothing (";;;", then ''). Undefined where the format never does so; a zero may be shown as a dash or not at all.
 */
export function shownOtherwise(code: string): ((value: number) => string | undefined) | undefined {
  if (code.length > longestFormat) return undefined;
  const sections = sectionsOf(code).slice(0, 3);
  if (!sections.some((s) => s.odd)) return undefined;
  return (value) => {
    const { section, own } = sectionFor(sections, value);
    // Beyond that no number is read at all.
    if (value === 0 || Math.abs(value) > Number.MAX_SAFE_INTEGER || !section?.odd) return undefined;
    const { before, after, scale, decimals } = section;
    if (after === undefined) return before.trim();
    const number = vietnameseNumber(Math.abs(value) / 1000 ** scale, decimals);
    return `${before}${value < 0 && !own ? '-' : ''}${number}${after}`.trim();
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
