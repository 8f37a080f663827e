import { answerCell, onSheet, openBook } from './book.ts';
import type { Operations } from './operation.ts';
import { replaced, textOf, withParts } from './package.ts';
import { escaped, textCell, withCell } from './sheet-xml.ts';

/** Parts of a package added, dropped or changed in place. */
export const xlsxParts: Operations = {
  /** Elements within elements, `depth` of them. */
  deepXml: (bytes, args) =>
    withParts(bytes, (parts) => ({
      [args.text('part')]: replaced(
        textOf(parts, args.text('part')),
        '</sheetData>',
        `</sheetData>${'<a>'.repeat(args.number('depth'))}${'</a>'.repeat(args.number('depth'))}`,
      ),
    })),

  longCell: (bytes, args) => {
    const cell = answerCell(bytes, args.text('id'));
    return onSheet(bytes, cell.sheet, (s) =>
      withCell(s, cell.row, textCell(cell.column, 'mẫu '.repeat(args.number('length') / 4))),
    );
  },

  addPart: (bytes, args) => withParts(bytes, () => ({ [args.text('name')]: args.text('content') })),

  dropPart: (bytes, args) => withParts(bytes, () => ({ [args.text('name')]: null })),

  replaceInPart: (bytes, args) =>
    withParts(bytes, (parts) => ({
      [args.text('part')]: replaced(textOf(parts, args.text('part')), args.text('from'), args.text('to')),
    })),

  /** One entry of the hidden stamp typed over. */
  changeStamp: (bytes, args) => {
    const book = openBook(bytes);
    const index = book.strings.indexOf(args.text('key'));
    if (index < 0) throw new Error(`no stamp entry ${args.text('key')}`);
    return onSheet(bytes, '_dondoc', (s) => ({
      ...s,
      rows: s.rows.map((r) => {
        const [key, value] = r.cells;
        if (!key || !value || !key.inside.includes(`<v>${index}</v>`)) return r;
        const inside = `<is><t>${escaped(args.text('to'))}</t></is>`;
        return { ...r, cells: [key, { ...value, attributes: ' t="inlineStr"', inside }] };
      }),
    }));
  },
};
