import type { LetterSection } from '../model/letter.ts';
import { comparisonKey } from '../text/canonical.ts';
import type { LetterLine } from './letter-lines.ts';

/** Ways to number a passage, outermost first. */
const marks: readonly (readonly [level: number, shape: RegExp])[] = [
  [0, /^(?:phần|chương)\s+(?:thứ\s+)?(?:[IVXLC]+|\d{1,2}|nhất|một|hai|ba|bốn|năm)(?![\p{L}\d])/iu],
  [0, /^phụ lục(?:\s+[IVX\d]+)?(?![\p{L}])/iu],
  [1, /^[IVXLC]{1,6}\s*[.)/-]\s*(?=\S)/u],
  [1, /^[A-H]\s*[.)]\s*(?=\p{Lu})/u],
  [2, /^\d{1,2}\s*[.)/]\s*(?=["“(]?\p{L})/u],
  [3, /^\d{1,2}\.\d{1,2}\.?\s+(?=["“(]?\p{Lu})/u],
  [4, /^\d{1,2}(?:\.\d{1,2}){2,3}\.?\s+(?=["“(]?\p{Lu})/u],
  [5, /^[a-zđ]\s*[.)]\s*(?=\S)/u],
];
const unmarked = 6;

function levelOf(text: string): number | undefined {
  return marks.find(([, shape]) => shape.test(text))?.[0];
}

const longestHeading = 300;
const longestPlain = 130;

interface Heading {
  readonly level: number;
  readonly heading: string;
  /** What follows the heading on the same line. */
  readonly rest: string;
}

const textOf = (line: LetterLine): string => line.pieces.join(line.row ? '\t' : ' ');

/** A numbered line that ends like a title, not like a sentence. */
function endsLikeTitle(text: string): boolean {
  return text.length <= longestPlain && !/[.;,]$/.test(text);
}

function headingOf(line: LetterLine): Heading | undefined {
  if (line.row) return undefined;
  const text = textOf(line);
  if (text.length > longestHeading && line.lead === undefined) return undefined;
  const level = levelOf(text);
  const whole = { heading: text, rest: '' };
  if (line.bold === true) return { level: level ?? unmarked, ...whole };
  if (level === undefined && line.list === undefined) return undefined;
  const { lead } = line;
  if (lead !== undefined && levelOf(lead) !== undefined && lead.length < text.length)
    return {
      level: level ?? unmarked,
      heading: lead.replace(/:$/, ''),
      rest: text.slice(lead.length).trim(),
    };
  return level !== undefined && endsLikeTitle(text) ? { level, ...whole } : undefined;
}

/** A numbered title of a passage, or a bold line. */
export function isHeading(line: LetterLine): boolean {
  const level = levelOf(textOf(line));
  return level !== undefined && level <= 2 && headingOf(line) !== undefined;
}

const taskNumbers = /nhiệm vụ(?:\s+số)?((?:\s*(?:,|;|và)?\s*\d{1,2}\.\d{1,2}(?![\d%]))+)/giu;

/** The one task that the heading names: "Nhiệm vụ 2.4"; of two, none. */
function taskIn(heading: string): string | undefined {
  const named = [...heading.matchAll(taskNumbers)].flatMap(
    (m) => (m[1] ?? '').match(/\d{1,2}\.\d{1,2}/g) ?? [],
  );
  const [only, ...others] = new Set(named);
  return others.length === 0 ? only : undefined;
}

interface Open {
  readonly heading: Heading | undefined;
  readonly task: string | undefined;
  readonly place: LetterSection['place'];
  readonly lines: string[];
}

function sectionOf({ heading, task, place, lines }: Open): readonly LetterSection[] {
  const text = lines.join('\n').trim();
  // A heading right above the next one: the passages below it say what it holds.
  if (text === '' && (heading === undefined || task === undefined)) return [];
  return [{ ...(heading && { heading: heading.heading }), ...(task !== undefined && { task }), text, place }];
}

/** The address under the title: "Kính gửi: …" and the dashes that belong to it. */
function isAddress(line: LetterLine, inAddress: boolean): boolean {
  const text = textOf(line);
  if (comparisonKey(text).startsWith('kính gửi')) return true;
  return inAddress && /^[-–+•]/.test(text);
}

function withoutAddress(lines: readonly LetterLine[]): readonly LetterLine[] {
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || !isAddress(line, at > 0)) break;
    at += 1;
  }
  return lines.slice(at);
}

/** The text of a letter, passage by passage; a passage below the heading of a task belongs to that task too. */
export function sectionsOf(all: readonly LetterLine[]): readonly LetterSection[] {
  const found: Open[] = [];
  const above: { readonly level: number; readonly task: string | undefined }[] = [];
  for (const line of withoutAddress(all)) {
    const heading = headingOf(line);
    if (heading) {
      while ((above.at(-1)?.level ?? -1) >= heading.level) above.pop();
      const task = taskIn(heading.heading) ?? above.at(-1)?.task;
      above.push({ level: heading.level, task });
      found.push({ heading, task, place: line.place, lines: heading.rest === '' ? [] : [heading.rest] });
    } else {
      const last = found.at(-1);
      if (last) last.lines.push(textOf(line));
      else found.push({ heading: undefined, task: undefined, place: line.place, lines: [textOf(line)] });
    }
  }
  return found.flatMap(sectionOf);
}
