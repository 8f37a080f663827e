import type { Draft, Heading } from './components.ts';
import { appendixI, type FormPoint, type Miss, miss, point } from './form-point.ts';
import { isMostlyUpper, type Piece } from './pieces.ts';
import { typefacePoints } from './typeface.ts';

const family = 'headings';
const source = appendixI('II.6.đ');
/** Letters that count points: those of the Vietnamese alphabet without its marks, đ among them, and no f, j, w, z. */
const alphabet = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

const headings = ({ parts }: Draft): readonly Heading[] => parts.headings;

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(text: string): number {
  const digits = [...text].map((c) => values[c] ?? 0);
  return digits.reduce((sum, d, i) => sum + (d < (digits[i + 1] ?? 0) ? -d : d), 0);
}

const ranks: Readonly<Record<Heading['level'], number>> = {
  part: 0,
  roman: 1,
  article: 1,
  number: 2,
  letter: 3,
};

function countOf(h: Heading): number {
  if (h.level === 'letter') return alphabet.indexOf(h.count) + 1;
  return /^\d+$/.test(h.count) ? Number(h.count) : romanValue(h.count);
}

/** A number that does not follow the one before it on its level; one below a new heading begins anew. */
function breaks(all: readonly Heading[]): readonly (readonly [Heading, number])[] {
  const last = new Map<string, number>();
  const found: (readonly [Heading, number])[] = [];
  for (const h of all) {
    const count = countOf(h);
    const before = last.get(h.level) ?? 0;
    const expected = before + 1;
    // A list may begin again at 1 in a passage of its own.
    if (count > 0 && count !== expected && count !== 1) found.push([h, expected]);
    last.set(h.level, count);
    if (h.level === 'article') continue;
    for (const level of Object.keys(ranks) as Heading['level'][]) {
      if (level !== 'article' && ranks[level] > ranks[h.level]) last.delete(level);
    }
  }
  return found;
}

const counted = (h: Heading): boolean => h.level !== 'part';

/** An article begins the numbers below it anew; articles themselves run on through the document. */
function resetting(all: readonly Heading[]): readonly (readonly Heading[])[] {
  const groups: Heading[][] = [[]];
  for (const h of all) {
    if (h.level === 'article' || h.level === 'part') groups.push([]);
    if (h.level !== 'article') groups.at(-1)?.push(h);
  }
  return groups;
}

const orderMiss = ([h]: readonly [Heading, number], wanted: string): Miss =>
  miss(
    h.piece,
    { say: 'order-broken', values: { text: h.count } },
    {
      expected: { say: 'order-kept', values: { text: wanted } },
    },
  );

/** What a heading should have been called. */
function wantedName(h: Heading, expected: number): string {
  if (h.level === 'letter') return alphabet[expected - 1] ?? '';
  if (h.level !== 'roman') return String(expected);
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L'];
  return (tens[Math.floor(expected / 10)] ?? '') + (ones[expected % 10] ?? '');
}

const order: FormPoint['run'] = (draft) => {
  const all = headings(draft).filter(counted);
  if (all.length === 0) return 'absent';
  const articles = breaks(all.filter((h) => h.level === 'article'));
  const others = resetting(headings(draft)).flatMap((g) => breaks(g.filter((h) => h.level !== 'letter')));
  return [...articles, ...others].map((b) => orderMiss(b, wantedName(...b)));
};

/** Letters by the Vietnamese alphabet: "đ" behind "d", no f, j, w, z. */
const letters: FormPoint['run'] = (draft) => {
  const all = headings(draft);
  if (!all.some((h) => h.level === 'letter')) return 'absent';
  const foreign = all.filter((h) => h.level === 'letter' && !alphabet.includes(h.count));
  const broken = resetting(all)
    .flatMap((g) => breaks(g))
    .filter(([h]) => h.level === 'letter' && alphabet.includes(h.count));
  return [
    ...foreign.map((h) => miss(h.piece, { say: 'letter', values: { text: h.count } })),
    ...broken.map(([h, expected]) => orderMiss([h, expected], alphabet[expected - 1] ?? '')),
  ].slice(0, 1);
};

const rightMark: Readonly<Partial<Record<Heading['level'], string>>> = {
  roman: '.',
  number: '.',
  letter: ')',
  article: '.',
};

/** "I.", "1.", "a)", "Điều 1.". */
const marks: FormPoint['run'] = (draft) => {
  const all = headings(draft).filter((h) => rightMark[h.level] !== undefined);
  if (all.length === 0) return 'absent';
  return all
    .filter((h) => h.mark !== rightMark[h.level])
    .map((h) =>
      miss(
        h.piece,
        { say: 'mark', values: { text: `${h.count}${h.mark}` } },
        {
          expected: { say: 'mark', values: { text: `${h.count}${rightMark[h.level] ?? ''}` } },
        },
      ),
    );
};

/** Headings with a Roman number; a sentence that begins with one is none. */
const romans = (draft: Draft): readonly Piece[] =>
  headings(draft)
    .filter((h) => h.level === 'roman' && h.piece.text.length < 200)
    .map((h) => h.piece);

const capitals: FormPoint['run'] = (draft) => {
  const all = romans(draft);
  if (all.length === 0) return 'absent';
  return all.flatMap((p) => (isMostlyUpper(p.text) ? [] : [miss(p, { say: 'lower' })]));
};

const example = appendixI('V');

/** Numbers and letters of the parts of the text (Phụ lục I, mục II.6.đ and V). */
export const headingPoints: readonly FormPoint[] = [
  point(
    ['headings', 'order'],
    source,
    { say: 'order-kept', values: { text: 'I, II… / 1, 2…' } },
    order,
    family,
  ),
  point(['headings', 'alphabet'], source, { say: 'alphabet' }, letters, family),
  point(['headings', 'marks'], source, { say: 'marks' }, marks, family),
  point(['headings', 'case'], example, { say: 'upper' }, capitals, family),
  ...typefacePoints('headings', example, romans, { bold: true, italic: false }, family),
];
