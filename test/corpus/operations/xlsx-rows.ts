import { answerCell, onSheet } from './book.ts';
import type { Operations } from './operation.ts';
import { moved, numberCell, type SheetXml, textCell, withCell, withRow } from './sheet-xml.ts';

function pushedDown(sheet: SheetXml, at: number, count: number): SheetXml {
  return moved(sheet, (column, row) => [column, row >= at ? row + count : row]);
}

function withoutRow(sheet: SheetXml, gone: number): SheetXml {
  return moved(sheet, (column, row) => [column, row === gone ? 0 : row > gone ? row - 1 : row]);
}

/** Rows and columns inserted, deleted, copied, merged, hidden: what a hand does to a sheet. */
export const xlsxRows: Operations = {
  insertRows: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => pushedDown(s, args.number('at'), args.number('count'))),

  insertColumns: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) =>
      moved(s, (column, row) => [column >= args.number('at') ? column + args.number('count') : column, row]),
    ),

  deleteColumn: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => {
      const at = args.number('at');
      const after = moved(s, (column, row) => [column === at ? 0 : column > at ? column - 1 : column, row]);
      // What was merged or validated across the deleted column is of no interest here.
      return {
        ...after,
        after: s.after.replace(/<mergeCells.*?<\/mergeCells>|<dataValidations.*?<\/dataValidations>/gs, ''),
      };
    }),

  deleteRows: (bytes, args) => {
    const [from, to] = [args.number('from'), args.number('to')];
    return onSheet(bytes, args.text('sheet'), (s) =>
      moved(s, (column, row) => [column, row < from ? row : row > to ? row - (to - from + 1) : 0]),
    );
  },

  /** The whole row of an answer is deleted. */
  deleteRowOf: (bytes, args) => {
    const cell = answerCell(bytes, args.text('id'));
    return onSheet(bytes, cell.sheet, (s) => withoutRow(s, cell.row));
  },

  /** A new row under an answer: a label beside it and something in the answer column, no id. */
  addRowUnder: (bytes, args) => {
    const cell = answerCell(bytes, args.text('id'));
    return onSheet(bytes, cell.sheet, (s) => {
      const row = cell.row + 1;
      const label = args.has('label') ? [textCell(3, args.text('label'))] : [];
      const given = args.has('number')
        ? numberCell(cell.column, args.number('number'))
        : textCell(cell.column, args.text('text'));
      return withRow(pushedDown(s, row, 1), { row, attributes: '', cells: [...label, given] });
    });
  },

  /** The row of an answer is copied below itself, id and all, and the copy's answer typed over. */
  copyRowOf: (bytes, args) => {
    const cell = answerCell(bytes, args.text('id'));
    return onSheet(bytes, cell.sheet, (s) => {
      const row = cell.row + 1;
      const original = s.rows.find((r) => r.row === cell.row)!;
      const copied = withRow(pushedDown(s, row, 1), { ...original, row });
      return args.has('text') ? withCell(copied, row, textCell(cell.column, args.text('text'))) : copied;
    });
  },

  /** The row of an answer is copied, id and all, to a free row. */
  copyRowTo: (bytes, args) => {
    const cell = answerCell(bytes, args.text('id'));
    return onSheet(bytes, cell.sheet, (s) =>
      withRow(s, { ...s.rows.find((r) => r.row === cell.row)!, row: args.number('row') }),
    );
  },

  /** Rows put in the opposite order, ids and answers with them. */
  reverseRows: (bytes, args) => {
    const [from, to] = [args.number('from'), args.number('to')];
    return onSheet(bytes, args.text('sheet'), (s) =>
      moved(s, (column, row) => [column, row >= from && row <= to ? from + to - row : row]),
    );
  },

  /** Cells joined: `from` and `to` are answers of one sheet; what stood in the covered ones is lost, as in Excel. */
  merge: (bytes, args) => {
    const [from, to] = [answerCell(bytes, args.text('from')), answerCell(bytes, args.text('to'))];
    return onSheet(bytes, from.sheet, (s) => ({
      ...s,
      rows: s.rows.map((r) =>
        r.row <= from.row || r.row > to.row
          ? r
          : { ...r, cells: r.cells.map((c) => (c.column === from.column ? { ...c, inside: '' } : c)) },
      ),
      after: s.after.replace(/(<mergeCells[^>]*>)/, `$1<mergeCell ref="${from.address}:${to.address}"/>`),
    }));
  },

  /** An answer's cell joined with the two to its right. */
  mergeToTheRight: (bytes, args) => {
    const cell = answerCell(bytes, args.text('id'));
    const end = String.fromCharCode(64 + cell.column + 2);
    return onSheet(bytes, cell.sheet, (s) => ({
      ...s,
      after: s.after.replace(/(<mergeCells[^>]*>)/, `$1<mergeCell ref="${cell.address}:${end}${cell.row}"/>`),
    }));
  },

  hideRows: (bytes, args) => {
    const [from, to] = [args.number('from'), args.number('to')];
    return onSheet(bytes, args.text('sheet'), (s) => ({
      ...s,
      rows: s.rows.map((r) =>
        r.row >= from && r.row <= to ? { ...r, attributes: `${r.attributes} hidden="1"` } : r,
      ),
    }));
  },

  /** Hidden rows and columns shown again. */
  showEverything: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => ({
      ...s,
      before: s.before.replaceAll(' hidden="1"', ''),
      rows: s.rows.map((r) => ({ ...r, attributes: r.attributes.replace(' hidden="1"', '') })),
    })),

  /** Text put into any cell, over what stood there. */
  typeInto: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) =>
      withCell(s, args.number('row'), textCell(args.number('column'), args.text('text'))),
    ),

  /** A cell emptied with the Delete key. */
  clearCell: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) =>
      withCell(s, args.number('row'), { column: args.number('column'), attributes: '', inside: '' }),
    ),

  /** One number typed into any cell. */
  typeNumber: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) =>
      withCell(s, args.number('row'), numberCell(args.number('column'), args.number('number'))),
    ),

  /** One number pasted down a column, over hidden rows too. */
  typeOver: (bytes, args) =>
    onSheet(bytes, args.text('sheet'), (s) => {
      const from = args.number('from');
      const rows = Array.from({ length: args.number('to') - from + 1 }, (_, i) => from + i);
      return rows.reduce(
        (sheet, row) => withCell(sheet, row, numberCell(args.number('column'), args.number('number'))),
        s,
      );
    }),
};
