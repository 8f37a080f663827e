import { tidy } from '../../text/canonical.ts';
import type { Appendix, Draft } from './components.ts';
import { appendixI, type FormPoint, miss, overPieces, point, quoted } from './form-point.ts';
import { folded, type Piece } from './pieces.ts';
import { typefacePoints } from './typeface.ts';

const family = 'appendix';
const labels = ({ parts }: Draft): readonly Piece[] => parts.appendices.map((a) => a.label);
const titles = ({ parts }: Draft): readonly Piece[] => parts.appendices.flatMap((a) => a.title);
const references = ({ parts }: Draft): readonly Piece[] => parts.appendices.flatMap((a) => a.reference);

const numberOf = (label: Piece): string =>
  /([IVXLC]+|\d+)[.:]?$/iu.exec(label.text.replace(/^phụ\s+lục/iu, ''))?.[1] ?? '';
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Two or more are numbered I, II, …; one alone needs no number. */
const numbering: FormPoint['run'] = ({ parts }) => {
  const { appendices } = parts;
  if (appendices.length === 0) return 'absent';
  if (appendices.length === 1) {
    const [only] = appendices;
    if (!only || parts.kind === 'appendix' || numberOf(only.label) === '') return [];
    return [
      miss(
        only.label,
        { say: 'label', values: { text: only.label.text } },
        { certain: false, expected: { say: 'label', values: { text: 'Phụ lục' } } },
      ),
    ];
  }
  return appendices.flatMap(({ label }, i) => {
    const wanted = roman[i + 1];
    if (wanted === undefined || numberOf(label) === wanted) return [];
    return [
      miss(
        label,
        { say: 'label', values: { text: label.text } },
        { expected: { say: 'label', values: { text: `Phụ lục ${wanted}` } } },
      ),
    ];
  });
};

const romanText = (n: number): string => roman[n] ?? '';

/** "Phụ lục I, II", "các Phụ lục I đến IV", "Phụ lục I–III" as the numbers they name. */
function namedIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const group =
    /phụ lục\s+(?:số\s*)?((?:[IVXL]+|\d+)(?:\s*(?:,|và|đến|-|–|;)\s*(?:phụ lục\s+)?(?:[IVXL]+|\d+)(?!\p{L}))*)/giu;
  for (const [, list = ''] of text.matchAll(group)) {
    const parts = list.split(/\s*(?:,|;|và)\s*/u);
    for (const part of parts) {
      const ends = part.split(/\s*(?:đến|-|–)\s*/u).map((e) => e.replace(/phụ lục\s+/iu, '').toUpperCase());
      const [from = '', to] = ends;
      const [a, b] = [roman.indexOf(from), roman.indexOf(to ?? from)];
      if (a < 0 || b < 0) found.add(from);
      else for (let n = a; n <= b; n += 1) found.add(romanText(n));
    }
  }
  return found;
}

const mention: FormPoint['run'] = ({ parts, layout }) => {
  const { appendices } = parts;
  if (appendices.length === 0 || parts.kind === 'appendix') return 'absent';
  const text = tidy(
    layout.paragraphs
      .slice(0, parts.mainEnd)
      .map((p) => p.text)
      .join(' '),
  );
  const named = namedIn(text);
  const any = /phụ lục|kèm theo/iu.test(text);
  return appendices.flatMap(({ label }) => {
    const own = numberOf(label);
    const mentioned = own === '' || appendices.length === 1 ? any : named.has(own);
    return mentioned ? [] : [miss(label, { say: 'not-mentioned' })];
  });
};

const startsAnew = (draft: Draft, { from }: Appendix): boolean => {
  const paragraph = draft.layout.paragraphs[from];
  const section = draft.layout.sections[(paragraph?.section ?? 0) - 1];
  return section?.pageNumbers.start === 1;
};

const repeat: FormPoint['run'] = (draft) => {
  const { appendices, kind } = draft.parts;
  if (appendices.length === 0) return 'absent';
  const behind = kind === 'appendix' ? appendices.slice(1) : appendices;
  return behind.filter((a) => !startsAnew(draft, a)).map((a) => miss(a.label, { say: 'not-restarted' }));
};

/** The line that names the document. */
const present: FormPoint['run'] = ({ parts }) => {
  const { appendices } = parts;
  if (appendices.length === 0) return 'absent';
  return appendices.filter((a) => a.reference.length === 0).map((a) => miss(a.label, { say: 'missing' }));
};

const whole = ({ reference }: Appendix): string => tidy(reference.map((p) => p.text).join(' '));
const referenceShape = /^\((?:ban hành )?kèm theo .*số.*\/.*ngày.*tháng.*năm.*của\s+\S.*\)$/iu;

const wording: FormPoint['run'] = ({ parts }) => {
  const own = parts.appendices.filter((a) => a.reference.length > 0);
  if (own.length === 0) return 'absent';
  return own.flatMap((a) => {
    const [first] = a.reference;
    if (!first || referenceShape.test(whole(a))) return [];
    return [miss(first, { say: 'text', values: { text: quoted(whole(a)) } })];
  });
};

/** Number and day both filled in (paper), or both left blank (electronic). */
const filled: FormPoint['run'] = ({ parts }) => {
  const own = parts.appendices.filter((a) => a.reference.length > 0);
  if (own.length === 0) return 'absent';
  return own.flatMap((a) => {
    const [first] = a.reference;
    const text = whole(a);
    const number = /số\s*:?\s*\d/iu.test(text);
    const day = /ngày\s*\d.*tháng\s*\d/iu.test(text);
    return first && number !== day ? [miss(first, { say: 'half-filled' }, { certain: false })] : [];
  });
};

const label = appendixI('III.1.b');
const reference = appendixI('III.1.c');
const labelWord = overPieces(labels, (p) =>
  /^Phụ lục/u.test(p.text) || folded(p.text) === '' ? [] : [miss(p, { say: 'upper' })],
);

/** Appendices (Phụ lục I, mục III.1). */
export const appendixPoints: readonly FormPoint[] = [
  point(['appendix', 'numbering'], appendixI('III.1.a'), { say: 'roman' }, numbering, family),
  point(['appendix', 'mention'], appendixI('III.1.a'), { say: 'mentioned' }, mention, family),
  point(['appendix', 'case'], label, { say: 'lower' }, labelWord, family),
  ...typefacePoints(
    'appendix',
    label,
    labels,
    { size: [14, 14], bold: true, italic: false, align: 'center' },
    family,
  ),
  ...typefacePoints(
    'appendix-title',
    label,
    titles,
    { letters: 'upper', size: [13, 14], bold: true, italic: false, align: 'center' },
    family,
  ),
  point(['reference', 'present'], reference, { say: 'present' }, present, family),
  point(
    ['reference', 'wording'],
    reference,
    { say: 'pattern', values: { text: '(Kèm theo Báo cáo số …/BC-… ngày … tháng … năm … của …)' } },
    wording,
    family,
  ),
  point(['reference', 'filled'], reference, { say: 'whole-or-blank' }, filled, family),
  ...typefacePoints(
    'reference',
    reference,
    references,
    { letters: 'lower', size: [13, 14], bold: false, italic: true, align: 'center' },
    family,
  ),
  point(['appendix', 'repeat'], appendixI('III.1.đ'), { say: 'restarted' }, repeat, family),
];
