import type { Submission } from '../model/submission.ts';
import { comparisonKey } from '../text/canonical.ts';
import type { DocBlock, DocRow, DocTable, ReadDoc } from './docx-model.ts';
import { readLetter } from './letter.ts';
import { headerOf } from './submission-docx.ts';

/** Beginnings of column headings that stand together in one row of our forms, and in no other table. */
const ownHeadings: readonly (readonly string[])[] = [
  ['phần ghi của cơ quan, đơn vị'],
  ['chỉ tiêu', 'đơn vị tính', 'trong kỳ', 'lũy kế từ đầu năm'],
].map((row) => row.map(comparisonKey));

const longestHeading = 60;

function isOwnHeading({ cells }: DocRow): boolean {
  const keys = cells.flatMap(({ text }) =>
    text !== '' && text.length <= longestHeading ? [comparisonKey(text)] : [],
  );
  return ownHeadings.some((row) => row.every((start) => keys.some((key) => key.startsWith(start))));
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
