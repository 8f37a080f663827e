import { tidy } from '../../text/canonical.ts';
import type { Draft } from './components.ts';
import { appendixI, type FormPoint, type Miss, miss, overFirst, point, quoted } from './form-point.ts';
import { abbreviationOf, allAbbreviations, isMinutes } from './kinds.ts';
import type { Piece } from './pieces.ts';
import { typefacePoints } from './typeface.ts';

const family = 'number';
const source = appendixI('II.3.c');
const number = ({ parts }: Draft): readonly Piece[] => parts.number;
const date = ({ parts }: Draft): readonly Piece[] => parts.date;

interface NumberLine {
  readonly word: string;
  readonly digits: string;
  readonly symbol: string;
}

/** "Số: 05/BNV-VP" in its parts; a blank number is "". */
function numberParts(text: string): NumberLine | undefined {
  const m = /^(số\s*:?)\s*([^/]*?)\s*\/\s*(.*)$/iu.exec(tidy(text));
  if (!m) return undefined;
  const year = /^\d{4}\s*\/\s*(.+)$/.exec(m[3] ?? '');
  return { word: m[1] ?? '', digits: m[2] ?? '', symbol: year?.[1] ?? m[3] ?? '' };
}

const said = (p: Piece): Miss => miss(p, { say: 'text', values: { text: quoted(p.text) } });
/** Left for the office to fill in, also as a marked gap: "[…]". */
const isBlank = (text: string): boolean => /^[\s.…_[\]]*$/.test(text);

/** "Số" in small letters, a colon, Arabic figures or a blank, a slash. */
const wording = overFirst(number, (p) => {
  const line = numberParts(p.text);
  const right = line && /^Số\s?:$/u.test(line.word) && (isBlank(line.digits) || /^\d+$/.test(line.digits));
  return right ? [] : [said(p)];
});

const zero = overFirst(number, (p) => {
  const digits = numberParts(p.text)?.digits ?? '';
  return /^\d$/.test(digits) ? [said(p)] : [];
});

/** A symbol in capitals whose groups are joined by hyphens; some names of kinds have small letters in theirs. */
function isSymbol(symbol: string): boolean {
  const [kind = '', ...rest] = symbol.split('-');
  const capitals = /^[\p{Lu}\d&.,…]+$/u;
  const first = capitals.test(kind) || allAbbreviations.includes(kind) || isBlank(kind);
  return first && rest.length > 0 && rest.every((g) => isBlank(g) || capitals.test(g));
}

const symbol = overFirst(number, (p) => {
  const line = numberParts(p.text);
  return !line || isSymbol(line.symbol) ? [] : [said(p)];
});

/** The kind is named in the symbol as the table has it; a công văn has no "CV". */
const abbreviation = overFirst(number, (p, { parts }) => {
  const first = (numberParts(p.text)?.symbol ?? '').split('-')[0]?.trim() ?? '';
  if (first === '' || isBlank(first)) return [];
  if (parts.dispatch) {
    return first.toUpperCase() === 'CV'
      ? [
          miss(
            p,
            { say: 'label', values: { text: 'CV' } },
            { expected: { say: 'no-label', values: { text: 'CV' } } },
          ),
        ]
      : [];
  }
  const wanted = abbreviationOf(parts.named ?? '');
  if (wanted === undefined || first === wanted) return [];
  return [
    miss(
      p,
      { say: 'label', values: { text: first } },
      { expected: { say: 'label', values: { text: wanted } } },
    ),
  ];
});

interface DateLine {
  readonly place: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function dateParts(text: string): DateLine | undefined {
  const m = /^(.*?)\s*ngày\s*([\d\s.…_]*?)\s*tháng\s*([\d\s.…_]*?)\s*năm\s*([\d\s.…_]*)$/iu.exec(tidy(text));
  return m ? { place: m[1] ?? '', day: m[2] ?? '', month: m[3] ?? '', year: m[4] ?? '' } : undefined;
}

const isDigits = (text: string, most: number): boolean =>
  isBlank(text) || (/^\d+$/.test(text) && text.length <= most);

const dateWording = overFirst(date, (p) => {
  const d = dateParts(p.text);
  const place = d && /^\p{Lu}.*[^,\s],$/u.test(d.place);
  const figures =
    d && isDigits(d.day, 2) && isDigits(d.month, 2) && (isBlank(d.year) || /^\d{4}$/.test(d.year));
  const words = /ngày.*tháng.*năm/u.test(tidy(p.text));
  return place && figures && words ? [] : [said(p)];
});

/** Days below 10 and the months 1 and 2 with a zero, other months without. */
const dateZero = overFirst(date, (p) => {
  const d = dateParts(p.text);
  const wrong = d && (/^\d$/.test(d.day) || /^[12]$/.test(d.month) || /^0[3-9]$/.test(d.month));
  return wrong ? [said(p)] : [];
});

/** In the same row of the letterhead, or the same line of text. */
function isLevel(a: Piece, b: Piece): boolean {
  const x = a.paragraph.cell;
  const y = b.paragraph.cell;
  if (x && y) return x.table === y.table && x.row === y.row;
  return a.paragraph === b.paragraph || a.paragraph.textBox || b.paragraph.textBox;
}

const level: FormPoint['run'] = ({ parts }) => {
  const [n] = parts.number;
  const [d] = parts.date;
  if (!n || !d) return 'absent';
  return isLevel(n, d) || isMinutes(parts.named) ? [] : [miss(d, { say: 'other-line' })];
};

const place = appendixI('II.4.c');
const pattern = (text: string) => ({ say: 'pattern', values: { text } }) as const;

/** Number, symbol, place and day (Phụ lục I, mục II.3–4). */
export const numberPoints: readonly FormPoint[] = [
  point(['number', 'wording'], source, pattern('Số: 15/QĐ-BNV'), wording, family),
  point(['number', 'zero'], source, pattern('Số: 05/…'), zero, family),
  point(['number', 'symbol'], source, pattern('QĐ-BNV, BNV-VP'), symbol, family),
  point(
    ['number', 'abbreviation'],
    `${appendixI('II.3.b')}; Phụ lục III, mục I`,
    pattern('BC'),
    abbreviation,
    family,
  ),
  ...typefacePoints(
    'number',
    source,
    number,
    { size: [13, 13], bold: false, italic: false, align: 'center' },
    family,
  ),
  point(['date', 'wording'], place, pattern('Hà Nội, ngày 05 tháng 01 năm 2020'), dateWording, family),
  point(
    ['date', 'zero'],
    appendixI('II.4.b'),
    pattern('ngày 05 tháng 01; ngày 29 tháng 6'),
    dateZero,
    family,
  ),
  ...typefacePoints(
    'date',
    place,
    date,
    { size: [13, 14], bold: false, italic: true, align: 'center' },
    family,
  ),
  point(['date', 'level'], place, { say: 'same-line' }, level, family),
];
