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
import { isMinutes, mustAddress } from './kinds.ts';
import { folded, isTypedRule, type Piece } from './pieces.ts';
import { typefacePoints } from './typeface.ts';

const family = 'signing';
const signer = ({ parts }: Draft): readonly Piece[] => parts.signer;
const name = ({ parts }: Draft): readonly Piece[] => parts.name;
const listWord = ({ parts }: Draft): readonly Piece[] => parts.listWord;
const list = ({ parts }: Draft): readonly Piece[] => parts.list;

const signed = appendixI('II.7.đ');

/** "KT", "TUQ" and the like at the beginning of the line, with or without their dot. */
const authority = /^(TM|KT|TUQ|TL|Q)(\.?)\s*(?=\p{L})/u;
/** Those under which the office of the one who signs stands on a line of its own. */
const twoLines: ReadonlySet<string> = new Set(['KT', 'TL', 'TUQ', 'TM']);
const deputy = /^phó(?!\p{L})/iu;
const deputyWithin = /\sPHÓ\s/u;

const authorityForm: FormPoint['run'] = ({ parts }) => {
  const { signer: lines } = parts;
  const [first] = lines;
  if (!first) return 'absent';
  const m = authority.exec(first.text);
  if (!m)
    return deputy.test(first.text) && lines.length === 1 ? [miss(first, { say: 'authority-missing' })] : [];
  if (m[2] === '') return [miss(first, { say: 'authority-no-dot', values: { text: quoted(first.text) } })];
  const alone = twoLines.has(m[1] ?? '') && lines.length === 1;
  return alone || deputyWithin.test(first.text)
    ? [miss(first, { say: 'authority-one-line', values: { text: quoted(first.text) } })]
    : [];
};

const honour =
  /^(?:(?:gs|pgs|ts|ths|bs|ks|cn|nsưt|nsnd|ngưt|ngnd|giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|kỹ sư|cử nhân|nhà giáo|nghệ sĩ|đại tá|thượng tá|trung tá|thiếu tá)(?!\p{L})[.,\s]*)+/iu;

const honours = overPieces(name, (p) => {
  const found = honour.exec(p.text)?.[0].trim();
  return found ? [miss(p, { say: 'honour', values: { text: found } })] : [];
});

/** "Nơi nhận:" begins where the office of the one who signs begins. */
function isFirstOfCell(draft: Draft, piece: Piece): boolean {
  const { cell } = piece.paragraph;
  const before = draft.layout.paragraphs.slice(0, piece.at).findLast((p) => p.cell?.table === cell?.table);
  return !before || before.cell?.column !== cell?.column || before.cell?.row !== cell?.row;
}

const level: FormPoint['run'] = (draft) => {
  const [word] = draft.parts.listWord;
  const [office] = draft.parts.signer;
  if (!word || !office || isMinutes(draft.parts.named)) return 'absent';
  const a = word.paragraph.cell;
  const b = office.paragraph.cell;
  const row = a && b && a.table === b.table && a.row === b.row;
  const even = row && isFirstOfCell(draft, word) === isFirstOfCell(draft, office);
  if (even || word.paragraph === office.paragraph) return [];
  const floating = word.paragraph.textBox || office.paragraph.textBox;
  return [miss(word, { say: 'other-line' }, { certain: !floating })];
};

const wordWording = overFirst(listWord, (p) =>
  /^Nơi nhận\s?:$/u.test(p.text) ? [] : [miss(p, { say: 'text', values: { text: quoted(p.text) } })],
);

/** Twips that a line may stand in before it is no longer at the left margin. */
const atMargin = 120;

const flushLeft = overFirst(listWord, (p) => {
  const { align, indent } = p.paragraph;
  const left = indent.left + Math.max(0, indent.firstLine);
  const flush = (align === 'left' || align === 'justify') && left <= atMargin;
  return flush
    ? []
    : [
        miss(
          p,
          align === 'center' || align === 'right'
            ? { say: `align-${align}` }
            : { say: 'twips-left', values: { cm: Math.round((left / 567) * 10) / 10 } },
        ),
      ];
});

const quote = (p: Piece): Miss => miss(p, { say: 'text', values: { text: quoted(p.text) } });
const dashed = /^[-–]\s?\S/u;

/** Entries of the list; a long one may run on to a further line. */
function entries(draft: Draft): readonly string[] {
  const all: string[] = [];
  for (const p of list(draft)) {
    if (isTypedRule(p.text)) continue;
    if (dashed.test(p.text) || all.length === 0) all.push(p.text);
    else all[all.length - 1] = `${all.at(-1)} ${p.text}`;
  }
  return all;
}

const items: FormPoint['run'] = (draft) => {
  const all = entries(draft);
  const pieces = list(draft);
  if (all.length === 0) return 'absent';
  // Behind "Lưu" the mark of the drafter may stand (Phụ lục I, mục III.3).
  return all.slice(0, -1).flatMap((text) => {
    const own = pieces.find((p) => text.startsWith(p.text));
    if (!own || (dashed.test(text) && text.endsWith(';')) || /lưu\s*:/iu.test(text)) return [];
    return [quote(own)];
  });
};

const first = overFirst(list, (p, { parts }) => {
  const direct =
    parts.address.length > 0 && (parts.dispatch || mustAddress(parts.named) || parts.named !== undefined);
  return !direct || /^[-–]?\s*như trên/iu.test(p.text) ? [] : [quote(p)];
});

const last: FormPoint['run'] = (draft) => {
  const all = entries(draft);
  const pieces = list(draft);
  const kept = all.findLast((t) => /^[-–]?\s*lưu(?!\p{L})/iu.test(t));
  const end = pieces.at(-1);
  if (!end) return 'absent';
  if (kept === undefined) return [quote(end)];
  const own = pieces.find((p) => kept.startsWith(p.text)) ?? end;
  return /^[-–]\s?Lưu\s?:\s*VT(?:[,.\s].*)?\.?$/u.test(tidy(kept)) && /\.(?:\s*\S+)?$|\d\)?$/.test(kept)
    ? []
    : [quote(own)];
};

const word = appendixI('II.9.d');
const isCapitals = (draft: Draft): readonly Piece[] => signer(draft).filter((p) => folded(p.text) !== '');

/** Who signs and who receives (Phụ lục I, mục II.7, II.9). */
export const signingPoints: readonly FormPoint[] = [
  ...typefacePoints(
    'signer',
    signed,
    isCapitals,
    { letters: 'upper', size: [13, 14], bold: true, italic: false, align: 'center' },
    family,
  ),
  point(['signer', 'authority'], appendixI('II.7.b'), { say: 'authority-form' }, authorityForm, family),
  ...typefacePoints(
    'name',
    signed,
    name,
    { letters: 'lower', size: [13, 14], bold: true, italic: false, align: 'center' },
    family,
  ),
  point(['name', 'honours'], appendixI('II.7.c'), { say: 'no-honour' }, honours, family),
  point(['list-word', 'wording'], word, { say: 'text', values: { text: 'Nơi nhận:' } }, wordWording, family),
  ...typefacePoints('list-word', word, listWord, { size: [12, 12], bold: true, italic: true }, family),
  point(['list-word', 'level'], word, { say: 'same-line' }, level, family),
  point(['list-word', 'place'], word, { say: 'leftmost' }, flushLeft, family),
  ...typefacePoints('list', word, list, { size: [11, 11], bold: false, italic: false }, family),
  point(['list', 'items'], word, { say: 'pattern', values: { text: '- …;' } }, items, family),
  point(
    ['list', 'first'],
    appendixI('II.9.b'),
    { say: 'pattern', values: { text: '- Như trên;' } },
    first,
    family,
  ),
  point(['list', 'last'], word, { say: 'pattern', values: { text: '- Lưu: VT, ….' } }, last, family),
];
