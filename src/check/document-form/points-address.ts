import { tidy } from '../../text/canonical.ts';
import { textWidth } from '../../text/type-width.ts';
import type { Draft } from './components.ts';
import { appendixI, type FormPoint, type Miss, miss, overFirst, point, quoted } from './form-point.ts';
import { inkOf, type Piece } from './pieces.ts';
import { typefacePoints } from './typeface.ts';

const family = 'address';
const source = appendixI('II.9.d');
const address = ({ parts }: Draft): readonly Piece[] => [...parts.address, ...parts.addressees];
const bases = ({ parts }: Draft): readonly Piece[] => parts.bases;

const quote = (p: Piece): Miss => miss(p, { say: 'text', values: { text: quoted(p.text) } });

const wording = overFirst(
  ({ parts }) => parts.address,
  (p) => (/^Kính gửi\s?:/u.test(p.text) ? [] : [quote(p)]),
);

const behindColon = (p: Piece): string => p.text.replace(/^kính\s+gửi\s*:?\s*/iu, '');

/** One place stands behind the colon; two or more each on a line of its own, below. */
const order: FormPoint['run'] = ({ parts }) => {
  const [word] = parts.address;
  if (!word) return 'absent';
  const beside = behindColon(word);
  const many = parts.addressees.length;
  if (many === 0) return /;/.test(beside) ? [miss(word, { say: 'run-together' })] : [];
  // A first dash beside the colon is how the decree prints its own example.
  if (many === 1 && beside === '' && !parts.addressees[0]?.paragraph.cell) {
    return [miss(word, { say: 'own-lines' }, { expected: { say: 'same-line' } })];
  }
  return [];
};

/** "- …;" and the last one "."; the first may stand beside the colon, as the decree prints its example. */
const items: FormPoint['run'] = ({ parts }) => {
  const [word] = parts.address;
  const beside = word ? behindColon(word) : '';
  const first = word && /^[-–]/u.test(beside) ? [[word, beside] as const] : [];
  const entries = [...first, ...parts.addressees.map((p) => [p, p.text] as const)];
  if (entries.length < 2) return 'absent';
  return entries.flatMap(([p, text], i) => {
    const end = i === entries.length - 1 ? '.' : ';';
    return /^[-–]\s?\S/u.test(text) && text.endsWith(end) ? [] : [quote(p)];
  });
};

/** Twips by which a dash may miss the colon: 2 mm. */
const slack = 114;

const startOf = ({ paragraph }: Piece): number => paragraph.indent.left + paragraph.indent.firstLine;

/** Where the colon of "Kính gửi:" stands, where that can be told. */
function colonAt(word: Piece): number | undefined {
  const { paragraph } = word;
  if (
    paragraph.align === 'center' ||
    paragraph.align === 'right' ||
    paragraph.cell ||
    /\t/.test(paragraph.text)
  ) {
    return undefined;
  }
  const [run] = inkOf(word.runs);
  const before = paragraph.text.slice(0, Math.max(0, paragraph.text.indexOf(':')));
  return startOf(word) + textWidth(before, { size: (run?.size ?? 28) / 2, bold: run?.bold ?? false });
}

const underColon: FormPoint['run'] = ({ parts }) => {
  const [word] = parts.address;
  const [first, ...others] = parts.addressees;
  if (!word || !first || others.length === 0) return 'absent';
  const even = others.every((p) => Math.abs(startOf(p) - startOf(first)) <= slack);
  if (!even) return [miss(first, { say: 'not-under-colon' })];
  const colon = colonAt(word);
  const typed = first.paragraph.cell !== undefined || /^[\t ]/.test(first.paragraph.text);
  if (colon === undefined || typed || first.paragraph.align === 'center') return [];
  return Math.abs(startOf(first) - colon) <= slack ? [] : [miss(first, { say: 'not-under-colon' })];
};

/** Every one on its line, ";" behind it, "." behind the last. */
const basisEnds = overFirst(bases, (_first, _draft, all) =>
  all.flatMap((p, i) => {
    const end = i === all.length - 1 ? '.' : ';';
    const last = tidy(p.text).slice(-1);
    if (last === end) return [];
    return [
      miss(
        p,
        { say: 'ends-with', values: { text: last } },
        { expected: { say: 'ends-with', values: { text: end } } },
      ),
    ];
  }),
);

const basis = appendixI('II.6.a');

/** "Kính gửi" and the grounds (Phụ lục I, mục II.9.d, II.6.a). */
export const addressPoints: readonly FormPoint[] = [
  point(
    ['addressees', 'wording'],
    source,
    { say: 'pattern', values: { text: 'Kính gửi: …' } },
    wording,
    family,
  ),
  ...typefacePoints(
    'addressees',
    source,
    address,
    { letters: 'lower', size: [13, 14], bold: false, italic: false },
    family,
  ),
  point(['addressees', 'order'], source, { say: 'own-lines' }, order, family),
  point(['addressees', 'items'], source, { say: 'pattern', values: { text: '- …; - … .' } }, items, family),
  point(['addressees', 'under-colon'], source, { say: 'under-colon' }, underColon, family),
  ...typefacePoints(
    'bases',
    basis,
    bases,
    { letters: 'lower', size: [13, 14], bold: false, italic: true },
    family,
  ),
  point(['bases', 'ends'], basis, { say: 'ends-with', values: { text: ';' } }, basisEnds, family),
];
