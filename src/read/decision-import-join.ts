import type { DraftPoint, DraftText } from '../model/decision-draft.ts';
import { joinTexts, placeOf, point, type SourcePara, textOf } from './decision-import-source.ts';

const numbered =
  /^(?:điều\s+\d+[a-zđ]?\s*[.:]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\s+\p{Lu}|[a-zđ]\)\s|[IVX]{1,5}\.\s)/iu;
const dashed = /^[-–—+•*]\s*\S/u;
const opensParagraph = /^(?:căn cứ|theo đề nghị|xét đề nghị|xét|trên cơ sở|thực hiện)(?![\p{L}])/iu;
const ends = /[.;:!?…”"/)]$/u;
const closes = /[.;:]$|\.\/\.?$/u;
const startsHigh = /^["“(\p{Lu}]/u;

/** A number of a document cut by the end of a line: "57-" above "NQ/TW". */
const cutNumber = /\d-$/;

/** How wide the lines of a paragraph are: the ninth of ten by length. */
function widthOf(lines: readonly SourcePara[]): number {
  const lengths = lines.map((l) => l.text.length).toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** The next word would have stood on this line, had the paragraph gone on. */
function endsEarly(line: string, next: string, width: number): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  return line.length + 1 + word.length < width * 0.85;
}

function beginsNumbered(line: string, previous: string): boolean {
  const found = numbered.exec(line);
  if (!found) return false;
  const rest = line.slice(found[0].length);
  return ends.test(previous) || startsHigh.test(rest) || /^\d+(?:\.\d+)+/.test(line);
}

/** A dash before a small letter goes on where the line above has not ended. */
function beginsDashed(line: string, previous: string): boolean {
  return dashed.test(line) && (ends.test(previous) || /^[-–—+•*]\s*["“\p{Lu}\d]/u.test(line));
}

export interface JoinRules {
  /** Bases of the decision: each begins with one of their words. */
  readonly bases?: boolean;
}

function beginsParagraph(line: string, previous: string, width: number, { bases }: JoinRules): boolean {
  if (beginsNumbered(line, previous) || beginsDashed(line, previous)) return true;
  if (bases) return opensParagraph.test(line) && closes.test(previous);
  if (!startsHigh.test(line)) return false;
  const early = endsEarly(previous, line, width);
  return (
    (early && closes.test(previous)) || previous.length < width * 0.55 || (early && line.startsWith('('))
  );
}

/** Lines of a page put together to paragraphs. */
export function joinLines(lines: readonly SourcePara[], rules: JoinRules = {}): readonly SourcePara[][] {
  const width = widthOf(lines);
  const groups: SourcePara[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const previous = open?.at(-1);
    if (!open || !previous || beginsParagraph(line.text, previous.text, width, rules)) groups.push([line]);
    else open.push(line);
  }
  return groups;
}

function cutPoint(above: SourcePara, below: SourcePara): DraftPoint {
  const first = above.text.split(' ').at(-1) ?? '';
  const second = below.text.split(' ', 1)[0]?.replace(/[,;.)]+$/, '') ?? '';
  const values = { before: first, after: second };
  return point('joined', 'hyphen', placeOf(below), { printed: first + second, values });
}

/** Lines of one paragraph as one text; a number cut by the end of a line is put together again. */
export function joined(lines: readonly SourcePara[]): {
  readonly text: DraftText;
  readonly points: readonly DraftPoint[];
} {
  const points: DraftPoint[] = [];
  const whole: DraftText[] = [];
  let pieces: DraftText[] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const cut = above !== undefined && cutNumber.test(above.text) && /^\p{L}/u.test(line.text);
    if (above && cut) points.push(cutPoint(above, line));
    else if (pieces.length > 0) {
      whole.push(joinTexts(pieces, ''));
      pieces = [];
    }
    pieces.push(textOf(line));
  }
  return { text: joinTexts([...whole, joinTexts(pieces, '')]), points };
}
