import { onControl, onDocument, runXml } from './docx-form.ts';
import type { Operations } from './operation.ts';

const rowShape = /<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>|<w:tr (?:(?!<\/w:tr>).)*<\/w:tr>/gs;
const cellShape = /<w:tc>.*?<\/w:tc>/gs;

/** The row that holds the control (or the text) of one answer. */
function onRow(xml: string, wanted: string, change: (row: string) => string): string {
  return xml.replace(rowShape, (row) => (row.includes(wanted) ? change(row) : row));
}

const tagOf = (id: string): string => `<w:tag w:val="${id}"/>`;
const cells = (row: string): readonly string[] => row.match(cellShape) ?? [];

function plainCell(text: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>${runXml(text)}</w:p></w:tc>`;
}

/** Rows, columns and cells of the tables of a Word form. */
export const docxTables: Operations = {
  docxDeleteRow: (bytes, args) => onDocument(bytes, (xml) => onRow(xml, tagOf(args.text('id')), () => '')),

  /** A row of the unit's own under an answer: no code, no control. */
  docxAddRow: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onRow(xml, tagOf(args.text('id')), (row) => {
        const count = cells(row).length;
        const own = Array.from({ length: count }, (_, i) =>
          plainCell(i === count - 1 ? args.text('text') : ''),
        );
        return `${row}<w:tr>${own.join('')}</w:tr>`;
      }),
    ),

  /** The row copied with its code and control, the copy's answer typed over. */
  docxCopyRow: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onRow(xml, tagOf(args.text('id')), (row) => {
        const content = /<w:sdtContent>(.*?)<\/w:sdtContent>/s.exec(row)?.[1] ?? '';
        return row + row.replace(content, () => runXml(args.text('text')));
      }),
    ),

  /** A row struck out with changes tracked. */
  docxTrackedRowDeletion: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onRow(xml, tagOf(args.text('id')), (row) =>
        row.replace(
          '<w:trPr>',
          '<w:trPr><w:del w:id="903" w:author="Người sửa mẫu" w:date="2026-06-10T08:00:00Z"/>',
        ),
      ),
    ),

  /** A column put in before the answers, in every table of three columns. */
  docxAddColumn: (bytes) =>
    onDocument(bytes, (xml) =>
      xml.replace(rowShape, (row) => {
        const own = cells(row);
        const last = own.at(-1);
        return own.length === 3 && last ? row.replace(last, () => plainCell('') + last) : row;
      }),
    ),

  /** The cell of an answer joined with the label before it: two paragraphs in one cell. */
  docxMergeLabel: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onRow(xml, tagOf(args.text('id')), (row) => {
        const own = cells(row);
        const [label, answer] = own.slice(-2);
        if (!label || !answer) return row;
        const inside = (cell: string): string =>
          cell.replace(/^<w:tc><w:tcPr>.*?<\/w:tcPr>/s, '').replace('</w:tc>', '');
        const joined = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${inside(label)}${inside(answer)}</w:tc>`;
        return row.replace(label + answer, () => joined);
      }),
    ),

  /** The cell of an answer joined with the one below it: Word puts the paragraphs of both into the upper one. */
  docxMergeDown: (bytes, args) =>
    onDocument(bytes, (xml) => {
      const at = xml.indexOf(tagOf(args.text('id')));
      const start = xml.lastIndexOf('<w:tr>', at);
      const two = /^(<w:tr>.*?<\/w:tr>)(<w:tr>.*?<\/w:tr>)/s.exec(xml.slice(start));
      if (!two) throw new Error('no two rows');
      const [all, upper = '', lower = ''] = two;
      const [above, below] = [cells(upper).at(-1) ?? '', cells(lower).at(-1) ?? ''];
      const inside = (cell: string): string => /<w:p[ >].*<\/w:p>/s.exec(cell)?.[0] ?? '';
      const merged = (cell: string, how: string, content: string): string =>
        cell.replace('</w:tcPr>', () => `<w:vMerge${how}/></w:tcPr>`).replace(inside(cell), () => content);
      const joined =
        upper.replace(above, () => merged(above, ' w:val="restart"', inside(above) + inside(below))) +
        lower.replace(below, () => merged(below, '', '<w:p/>'));
      return xml.slice(0, start) + joined + xml.slice(start + all.length);
    }),

  /** The control of an answer dragged out of its table, into a paragraph at the top. */
  docxMoveFirst: (bytes, args) =>
    onDocument(bytes, (xml) => {
      let control = '';
      const without = onControl(xml, args.text('id'), ({ all }) => {
        control = all;
        return '';
      });
      return without.replace('<w:body>', () => `<w:body><w:p>${control}</w:p>`);
    }),

  /** The answer stands in a table of its own within the cell. */
  docxNestTable: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onRow(xml, tagOf(args.text('id')), (row) => {
        const answer = cells(row).at(-1) ?? '';
        const paragraph = /<w:p>.*<\/w:p>/s.exec(answer)?.[0] ?? '';
        const nested = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph}</w:tc></w:tr></w:tbl><w:p/>`;
        return row.replace(answer, () => answer.replace(paragraph, () => nested));
      }),
    ),

  /** The heading row of every table deleted. */
  docxDropHeads: (bytes) =>
    onDocument(bytes, (xml) => xml.replace(rowShape, (row) => (row.includes('<w:tblHeader/>') ? '' : row))),

  /** A table cut in two between two rows, a line of text between the halves. */
  docxSplitTable: (bytes, args) =>
    onDocument(bytes, (xml) => {
      const at = xml.lastIndexOf('<w:tr>', xml.indexOf(tagOf(args.text('before'))));
      const start = xml.lastIndexOf('<w:tbl>', at);
      const head = /^<w:tbl><w:tblPr>.*?<\/w:tblGrid>/s.exec(xml.slice(start))?.[0] ?? '';
      return `${xml.slice(0, at)}</w:tbl><w:p>${runXml('(tiếp theo)')}</w:p>${head}${xml.slice(at)}`;
    }),

  /** Only the tables, copied into a new document: styles, stamp and head stay behind. */
  docxTablesOnly: (bytes) =>
    onDocument(bytes, (xml) => {
      const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
        .map((m) => m[0])
        .filter((t) => t.includes('<w:tag'));
      const body = tables.join('<w:p/>');
      return xml.replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${body}<w:p/></w:body>`);
    }),

  /** The code in the first column of an answer's row typed over or wiped. */
  docxChangeCode: (bytes, args) =>
    onDocument(bytes, (xml) =>
      onRow(xml, tagOf(args.text('id')), (row) => {
        const first = cells(row)[0] ?? '';
        return row.replace(first, () =>
          first.replace(/(<w:t[^>]*>)[^<]*(<\/w:t>)/, `$1${args.text('to')}$2`),
        );
      }),
    ),
};
