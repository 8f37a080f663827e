import { tidy } from '../../text/canonical.ts';
import type { Draft } from './components.ts';
import {
  appendixI,
  type FormPoint,
  type Miss,
  miss,
  overFirst,
  overPieces,
  point,
  quoted,
} from './form-point.ts';
import { folded, type Piece } from './pieces.ts';
import { asText, ruleMisses, thirdToHalf } from './rules.ts';
import { typefacePoints } from './typeface.ts';

const family = 'letterhead';
const nation = ({ parts }: Draft): readonly Piece[] => parts.nation;
const motto = ({ parts }: Draft): readonly Piece[] => parts.motto;
const parent = ({ parts }: Draft): readonly Piece[] => parts.parent;
const agency = ({ parts }: Draft): readonly Piece[] => parts.agency;

const nationText = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const mottoText = 'Độc lập - Tự do - Hạnh phúc';

/** "HOÀ" and "HÒA" are two spellings of one word; the decree itself has both. */
const sameWording = (a: string, b: string): boolean =>
  tidy(a).replace('HOÀ', 'HÒA') === tidy(b) || tidy(a).replace('Hoà', 'Hòa') === tidy(b);

const wording = (pick: typeof nation, wanted: string): FormPoint['run'] =>
  overFirst(pick, (p) => {
    if (sameWording(p.text, wanted)) return [];
    // Letters in another case are said of the case.
    if (p.text.toLocaleUpperCase('vi') === wanted && wanted === nationText) return [];
    return [miss(p, { say: 'text', values: { text: quoted(p.text) } })];
  });

/** On the right: in a column of its own, behind a tab, or pushed there. */
function isOnTheRight({ paragraph, behindTab }: Piece): boolean {
  if (paragraph.cell) return paragraph.cell.column > 1;
  return behindTab || paragraph.align === 'right' || paragraph.indent.left > paragraph.room / 4;
}

const place = overFirst(nation, (p) =>
  isOnTheRight(p) ? [] : [miss(p, { say: 'not-right' }, { certain: !p.paragraph.textBox })],
);

/** Twips that may stand between two lines that are to be a single line apart. */
const apart = 40;

function singleBelow(above: Piece, below: Piece): readonly Miss[] {
  if (above.paragraph === below.paragraph) return [];
  const gap = above.paragraph.spacing.after + below.paragraph.spacing.before;
  if (gap > apart) return [miss(below, { say: 'gap', values: { points: gap / 20 } })];
  const { line, rule } = below.paragraph.spacing;
  if (rule !== 'auto' || Math.abs(line - 240) <= 6) return [];
  return [miss(below, { say: 'lines', values: { lines: Math.round((line / 240) * 100) / 100 } })];
}

const mottoSpacing = overFirst(motto, (p, { parts }) =>
  parts.nation.flatMap((above) => singleBelow(above, p)),
);

const agencySpacing = overFirst(agency, (first, { parts }, all) => {
  const lines = [...parts.parent.slice(-1), ...all];
  return lines.slice(1).flatMap((p, i) => singleBelow(lines[i] ?? first, p));
});

const rule =
  (pick: typeof nation, wanted: typeof asText): FormPoint['run'] =>
  (draft) =>
    pick(draft).length === 0 ? 'absent' : ruleMisses(draft, pick(draft), wanted);

const nameless =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?:tinh|thanh pho|huyen|xa|phuong|thi xa|quan)$/;

/** The name of an agency above in a province has the name of the province. */
const localName = overPieces(parent, (p, { parts }) => {
  const alone = parts.parent.length === 1 && nameless.test(folded(p.text));
  return alone ? [miss(p, { say: 'no-name' })] : [];
});

const one = appendixI('II.1.a');
const two = appendixI('II.1.b');
const name = appendixI('II.2.b');

/** Quốc hiệu, Tiêu ngữ, names of the agencies (Phụ lục I, mục II.1–2). */
export const letterheadPoints: readonly FormPoint[] = [
  point(
    ['nation', 'wording'],
    one,
    { say: 'text', values: { text: nationText } },
    wording(nation, nationText),
    family,
  ),
  ...typefacePoints(
    'nation',
    one,
    nation,
    { letters: 'upper', size: [12, 13], bold: true, italic: false },
    family,
  ),
  point(['nation', 'place'], one, { say: 'right-top' }, place, family),
  point(
    ['motto', 'wording'],
    two,
    { say: 'text', values: { text: mottoText } },
    wording(motto, mottoText),
    family,
  ),
  ...typefacePoints(
    'motto',
    two,
    motto,
    { size: [13, 14], bold: true, italic: false, align: 'center' },
    family,
  ),
  point(['motto', 'rule'], two, { say: 'line-as-text' }, rule(motto, asText), family),
  point(['motto', 'spacing'], appendixI('II.1.c'), { say: 'single' }, mottoSpacing, family),
  ...typefacePoints(
    'parent',
    name,
    parent,
    { letters: 'upper', size: [12, 13], bold: false, italic: false, align: 'center' },
    family,
  ),
  point(['parent', 'local-name'], appendixI('II.2.a'), { say: 'with-name' }, localName, family),
  ...typefacePoints(
    'agency',
    name,
    agency,
    { letters: 'upper', size: [12, 13], bold: true, italic: false, align: 'center' },
    family,
  ),
  point(['agency', 'spacing'], name, { say: 'single' }, agencySpacing, family),
  point(['agency', 'rule'], name, { say: 'line-third' }, rule(agency, thirdToHalf), family),
];
