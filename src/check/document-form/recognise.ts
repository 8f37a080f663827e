import type { DraftLayout } from '../../model/draft-layout.ts';
import { type Components, inRuledTable } from './components.ts';
import { findAppendices } from './find-appendices.ts';
import { findClosing } from './find-closing.ts';
import { findHead } from './find-head.ts';
import { findHeadings } from './find-headings.ts';
import { findOpening } from './find-opening.ts';
import { allAbbreviations } from './kinds.ts';
import { folded, type Piece, piecesOf, wholePiece } from './pieces.ts';

/** Party papers print their number without a colon: "Số 12-BC/ĐU". */
const partyNumber = /^số\s*[\d\s.…_]*-\s*\p{L}+\s*\/\s*\p{L}/iu;

/** A few placeholders may be left in a draft by mistake; a template is full of them. */
const fewPlaceholders = 4;

function isTemplate({ paragraphs }: DraftLayout): boolean {
  return paragraphs.filter((p) => /\{\{[^{}]+\}\}/.test(p.text)).length > fewPlaceholders;
}

function kindOf(
  layout: DraftLayout,
  head: ReturnType<typeof findHead>,
  onlyAppendix: boolean,
): Components['kind'] {
  if (layout.ownForm) return 'own-form';
  if (isTemplate(layout)) return 'template';
  const [number] = head.number;
  if (head.party || (number && partyNumber.test(number.text) && head.nation.length === 0)) return 'party';
  return onlyAppendix ? 'appendix' : 'document';
}

/** "Số: …/BC-…": the symbol of a document with a name. */
function namesItsKind(number: string): boolean {
  const first = /\/\s*(?:\d{4}\s*\/\s*)?([^-\s]+)/u.exec(number)?.[1] ?? '';
  return allAbbreviations.includes(first);
}

/** Paragraphs of the text, whole: line breaks inside them part nothing. */
function bodyOf(layout: DraftLayout, pieces: readonly Piece[]): readonly Piece[] {
  const places = [...new Set(pieces.map((p) => p.at))];
  return places.flatMap((at) => {
    const paragraph = layout.paragraphs[at];
    const shown = paragraph && !paragraph.cell && !paragraph.textBox;
    return shown ? [wholePiece(paragraph, at)] : [];
  });
}

/** Recognises the parts of a draft by their text and place. What is not found stays empty. */
export function recognise(layout: DraftLayout): Components {
  const shown = layout.paragraphs.flatMap((p, at) => (inRuledTable(layout, p) ? [] : piecesOf(p, at)));
  const appendices = findAppendices(shown, layout.paragraphs.length);
  const mainEnd = appendices[0]?.from ?? layout.paragraphs.length;
  const main = shown.filter((p) => p.at < mainEnd);
  const head = findHead(main);
  const rest = main.slice(head.last + 1);
  const dispatch = head.about.length > 0;
  const opening = findOpening(rest, dispatch);
  const tail = rest.slice(opening.bodyFrom);
  const closing = findClosing(tail);
  const body = bodyOf(layout, tail.slice(0, closing.from));
  const named = opening.title[0]?.text;
  const { nation, motto, urgency, parent, agency, number, date, about } = head;
  const { title, subject, address, addressees, bases } = opening;
  const { signer, name, listWord, list } = closing;
  const addressed = address.length > 0 && !namesItsKind(number[0]?.text ?? '');
  return {
    kind: kindOf(layout, head, main.length === 0 && appendices.length > 0),
    dispatch: title.length === 0 && (dispatch || addressed),
    named: named === undefined ? undefined : folded(named) === '' ? undefined : named,
    ...{ urgency, nation, motto, parent, agency, number, date, about },
    ...{ title, subject, address, addressees, bases },
    ...{ signer, name, listWord, list },
    body,
    headings: findHeadings(body),
    appendices,
    mainEnd,
  };
}
