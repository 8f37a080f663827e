import type { DraftLayout, DraftParagraph } from '../../model/draft-layout.ts';
import type { DraftKind } from '../../model/form-departure.ts';
import type { Piece } from './pieces.ts';

/** One appendix in the same file. */
export interface Appendix {
  readonly label: Piece;
  readonly title: readonly Piece[];
  readonly reference: readonly Piece[];
  /** Its paragraphs, from its label on. */
  readonly from: number;
  readonly to: number;
}

/** A paragraph of the body that begins with a number or a letter. */
export interface Heading {
  readonly piece: Piece;
  readonly level: 'roman' | 'number' | 'letter' | 'article' | 'part';
  /** "I", "1", "a". */
  readonly count: string;
  /** What stands behind it: ".", ")". */
  readonly mark: string;
  /** Numbered by Word, not typed. */
  readonly automatic: boolean;
}

/** What could be recognised in a draft, by text and place. Empty: not found. */
export interface Components {
  readonly kind: DraftKind;
  readonly dispatch: boolean;
  /** "BÁO CÁO". */
  readonly named: string | undefined;
  readonly urgency: readonly Piece[];
  readonly nation: readonly Piece[];
  readonly motto: readonly Piece[];
  readonly parent: readonly Piece[];
  readonly agency: readonly Piece[];
  readonly number: readonly Piece[];
  readonly date: readonly Piece[];
  readonly title: readonly Piece[];
  readonly subject: readonly Piece[];
  readonly about: readonly Piece[];
  /** "Kính gửi: …". */
  readonly address: readonly Piece[];
  /** Those on lines of their own below it. */
  readonly addressees: readonly Piece[];
  readonly bases: readonly Piece[];
  readonly body: readonly Piece[];
  readonly headings: readonly Heading[];
  readonly signer: readonly Piece[];
  readonly name: readonly Piece[];
  readonly listWord: readonly Piece[];
  readonly list: readonly Piece[];
  readonly appendices: readonly Appendix[];
  /** Where the main text ends and the appendices begin. */
  readonly mainEnd: number;
}

export interface Draft {
  readonly layout: DraftLayout;
  readonly parts: Components;
}

/** Inside a table that is drawn: figures, no part of the text. */
export function inRuledTable(layout: DraftLayout, paragraph: DraftParagraph): boolean {
  const { cell } = paragraph;
  return cell !== undefined && (layout.tables[cell.table - 1]?.ruled ?? false);
}
