import type { WrittenMeasure } from '../model/submission.ts';
import { comparisonKey } from '../text/canonical.ts';
import { cellPlace, type DocTable, type ReadDoc } from './docx-model.ts';
import { headedPart } from './form-headings.ts';
import { codeIn } from './submission-docx-codes.ts';
import { keyText, type SheetRows } from './submission-keys.ts';
import { cellName, type ReadCell } from './workbook-model.ts';

const heading = comparisonKey('đơn vị tính');
const isHeading = (text: string): boolean => comparisonKey(text).startsWith(heading);

/** Row of one indicator; the n and the N of a ratio have rows of another shape. */
const indicatorId = /^indicator\/([^/]+)$/;
const indicatorCode = /^\p{Lu}[^/]*$/u;

function indicatorIn(cells: readonly ReadCell[]): string | undefined {
  for (const cell of cells) {
    const key = keyText(cell);
    const id = key.startsWith('indicator/') ? indicatorId.exec(key)?.[1] : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

function measuresInSheet(file: string, { sheet, rows, headings }: SheetRows): readonly WrittenMeasure[] {
  let column: number | undefined;
  const found: WrittenMeasure[] = [];
  for (const [row, cells] of rows) {
    const id = indicatorIn(cells);
    if (id === undefined) {
      if (headings.get(row) === 'figures') column = cells.find((c) => isHeading(keyText(c)))?.column;
      continue;
    }
    const cell = cells.find((c) => c.column === column);
    const text = keyText(cell);
    if (!cell || text === '') continue;
    const place = { kind: 'cell', file, sheet: sheet.name, cell: cellName(cell.column, row) } as const;
    found.push({ indicator: id, text, place });
  }
  return found;
}

/** What stands under "Đơn vị tính" beside each indicator of a workbook. */
export function measuresInBook(file: string, sheets: readonly SheetRows[]): readonly WrittenMeasure[] {
  return sheets.flatMap((s) => measuresInSheet(file, s));
}

function measuresInTable(file: string, { rows }: DocTable): readonly WrittenMeasure[] {
  let column: number | undefined;
  return rows.flatMap((row): readonly WrittenMeasure[] => {
    if (headedPart(row.cells.map((c) => c.text)) === 'figures') {
      column = row.cells.find((c) => isHeading(c.text))?.column;
      return [];
    }
    const code = codeIn(row.cells[0]);
    const cell = row.cells.find((c) => c.column === column);
    if (!cell || cell.text.trim() === '' || code === undefined || !indicatorCode.test(code)) return [];
    return [{ indicator: code, text: cell.text.trim(), place: cellPlace(file, cell) }];
  });
}

/** The same for a Word form, by the codes printed in the first column. */
export function measuresInDoc(file: string, { tables }: ReadDoc): readonly WrittenMeasure[] {
  return tables.flatMap((t) => measuresInTable(file, t));
}
