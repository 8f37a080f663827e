import type { Draft } from './components.ts';
import { appendixI, type FormPoint, miss, overFirst, overPieces, point, quoted } from './form-point.ts';
import { isMinutes } from './kinds.ts';
import type { Piece } from './pieces.ts';
import { ruleMisses, thirdToHalf } from './rules.ts';
import { typefacePoints } from './typeface.ts';

const family = 'title';
const source = appendixI('II.5.b');
const kind = ({ parts }: Draft): readonly Piece[] => parts.title;
const subject = ({ parts }: Draft): readonly Piece[] => parts.subject;
const about = ({ parts }: Draft): readonly Piece[] => parts.about;
const urgency = ({ parts }: Draft): readonly Piece[] => parts.urgency;

const face = { size: [13, 14], bold: true, italic: false, align: 'center' } as const;

/** The model of minutes has no rule there (Phụ lục III, mẫu 1.9). */
const subjectRule: FormPoint['run'] = (draft) => {
  const { parts } = draft;
  if (parts.subject.length === 0 || isMinutes(parts.named)) return 'absent';
  return ruleMisses(draft, parts.subject, thirdToHalf);
};

const aboutWording = overFirst(about, (p) =>
  /^V\/v (?!v\/v)/iu.test(p.text) && p.text.startsWith('V/v')
    ? []
    : [miss(p, { say: 'text', values: { text: quoted(p.text) } })],
);

/** 6 points below the number. */
const aboutGap: FormPoint['run'] = ({ parts }) => {
  const [number] = parts.number;
  const [first] = parts.about;
  if (!number || !first) return 'absent';
  if (first.paragraph === number.paragraph) return [miss(first, { say: 'gap', values: { points: 0 } })];
  const points = (number.paragraph.spacing.after + first.paragraph.spacing.before) / 20;
  return points >= 5.5 && points <= 6.5 ? [] : [miss(first, { say: 'gap', values: { points } })];
};

const stamp = overPieces(urgency, (p) =>
  p.text === p.text.toLocaleUpperCase('vi') ? [] : [miss(p, { say: 'lower' })],
);

/** Name and subject of the document, "V/v" of a công văn, stamps of urgency (Phụ lục I, mục II.5, III.2.b). */
export const titlePoints: readonly FormPoint[] = [
  ...typefacePoints('kind', source, kind, { letters: 'upper', ...face }, family),
  ...typefacePoints('subject', source, subject, { letters: 'lower', ...face }, family),
  point(['subject', 'rule'], source, { say: 'line-third' }, subjectRule, family),
  point(['about', 'wording'], source, { say: 'pattern', values: { text: 'V/v …' } }, aboutWording, family),
  ...typefacePoints(
    'about',
    source,
    about,
    { letters: 'lower', size: [12, 13], bold: false, italic: false, align: 'center' },
    family,
  ),
  point(['about', 'gap'], source, { say: 'gap-exactly', values: { points: 6 } }, aboutGap, family),
  point(['urgency', 'case'], appendixI('III.2.b'), { say: 'upper' }, stamp, family),
  ...typefacePoints(
    'urgency',
    appendixI('III.2.b'),
    urgency,
    { size: [13, 14], bold: true, italic: false },
    family,
  ),
];
