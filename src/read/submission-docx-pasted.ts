import type { Submission } from '../model/submission.ts';
import type { DocBlock, DocRow, DocTable, ReadDoc } from './docx-model.ts';
import { headedPart } from './form-headings.ts';
import { readLetter } from './letter.ts';
import { headerOf } from './submission-docx.ts';

function isOwnHeading({ cells }: DocRow): boolean {
  return headedPart(cells.map((c) => c.text)) !== undefined;
}

function isOwnTable(table: DocTable): boolean {
  return table.rows.some(isOwnHeading);
}

/** The words around the tables are those of a letter: then the tables are its annex. */
function isUnderLetter(doc: ReadDoc, name: string): boolean {
  const around: readonly DocBlock[] = doc.blocks.filter((b) => b.kind !== 'table' || !isOwnTable(b));
  const { agency, number } = readLetter({ ...doc, blocks: around }, name);
  return agency !== undefined || number !== undefined;
}

/**
 * Visible cells of our form pasted into a document of its own: a table without ids, codes and stamp. Nothing is read from
 * it by position, so it holds no answer; undefined where the document is something else.
 */
export function pastedForm(doc: ReadDoc, name: string, sha256: string): Submission | undefined {
  if (!doc.tables.some(isOwnTable) || isUnderLetter(doc, name)) return undefined;
  return {
    file: { name, sha256, kind: 'docx' },
    stamp: {},
    recognisedBy: 'none',
    header: headerOf(doc, undefined),
    answers: new Map(),
    stray: [],
  };
}
