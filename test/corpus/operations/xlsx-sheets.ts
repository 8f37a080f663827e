import { type BookParts, cellText, onSheet, openBook, sheetPart } from './book.ts';
import type { Operations } from './operation.ts';
import { pack, replaced, textOf, withParts } from './package.ts';
import { escaped, numberCell, parseSheet, printSheet, type SheetXml, textCell } from './sheet-xml.ts';

const bookPart = 'xl/workbook.xml';
const sheetTag = (xml: string, name: string): string => {
  const tag = [...xml.matchAll(/<sheet [^>]*>/g)].find(([t]) => t.includes(` name="${escaped(name)}"`));
  if (!tag) throw new Error(`no sheet ${name}`);
  return tag[0];
};

function onTag(bytes: Uint8Array, name: string, change: (tag: string) => string): Uint8Array {
  return withParts(bytes, (parts) => {
    const xml = textOf(parts, bookPart);
    const tag = sheetTag(xml, name);
    return { [bookPart]: xml.replace(tag, () => change(tag)) };
  });
}

/** The same cells without shared strings: what pasting into another book leaves. */
function withOwnTexts(book: BookParts, sheet: SheetXml): SheetXml {
  return {
    ...sheet,
    rows: sheet.rows.map((r) => ({
      ...r,
      cells: r.cells.map((c) =>
        / t="s"/.test(c.attributes) ? textCell(c.column, cellText(book, c), c.attributes) : c,
      ),
    })),
  };
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface NewSheet {
  readonly name: string;
  readonly xml: string;
}

/** A book of another make around these sheets. */
export function newBook(sheets: readonly NewSheet[], stylesXml?: string): Uint8Array {
  const styles =
    stylesXml ?? `<styleSheet xmlns="${main}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${sheetMl}.${type}+xml"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packageNs}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override(bookPart, 'sheet.main')}${sheets.map((_, i) => override(`xl/worksheets/s${i}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageNs}/relationships">${relation('r', 'officeDocument', bookPart)}</Relationships>`,
    [bookPart]: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((s, i) => `<sheet name="${escaped(s.name)}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageNs}/relationships">${sheets.map((_, i) => relation(`r${i}`, 'worksheet', `worksheets/s${i}.xml`)).join('')}${relation('rs', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles,
  };
  sheets.forEach((s, i) => {
    parts[`xl/worksheets/s${i}.xml`] = s.xml;
  });
  return pack(Object.fromEntries(Object.entries(parts).map(([n, t]) => [n, new TextEncoder().encode(t)])));
}

/** A sheet of plain rows: texts and numbers from A1 on. */
export function plainSheet(rows: readonly (readonly (string | number | null)[])[]): string {
  const printed = printSheet({
    before: `<worksheet xmlns="${main}"><sheetData>`,
    rows: rows.map((cells, i) => ({
      row: i + 1,
      attributes: '',
      cells: cells.flatMap((c, j) =>
        c === null ? [] : typeof c === 'string' ? [textCell(j + 1, c)] : [numberCell(j + 1, c)],
      ),
    })),
    after: '</sheetData></worksheet>',
  });
  return printed;
}

/** Sheets renamed, reordered, hidden, copied, moved into another book. */
export const xlsxSheets: Operations = {
  renameSheets: (bytes, args) =>
    Object.entries(args.map('names')).reduce(
      (b, [from, to]) =>
        onTag(b, from, (tag) => replaced(tag, ` name="${escaped(from)}"`, ` name="${escaped(to)}"`)),
      bytes,
    ),

  reverseSheets: (bytes) =>
    withParts(bytes, (parts) => {
      const xml = textOf(parts, bookPart);
      const list = /<sheets>(.*?)<\/sheets>/s.exec(xml)?.[1] ?? '';
      return {
        [bookPart]: xml.replace(list, () =>
          list
            .match(/<sheet [^>]*>/g)!
            .reverse()
            .join(''),
        ),
      };
    }),

  /** state: visible, hidden or veryHidden. */
  setSheetState: (bytes, args) =>
    onTag(bytes, args.text('sheet'), (tag) =>
      tag.replace(/ state="\w+"/, '').replace('<sheet ', `<sheet state="${args.text('state')}" `),
    ),

  dropSheet: (bytes, args) => onTag(bytes, args.text('sheet'), () => ''),

  /** Some sheets copied into a new book that begins with a sheet of the clerk's own. */
  copyIntoOtherBook: (bytes, args) => {
    const book = openBook(bytes);
    const cover = {
      name: 'Bìa',
      xml: plainSheet([['[Dữ liệu mẫu, hư cấu]'], ['TT', 'Tên tệp', 'Ghi chú'], [1, 'Báo cáo', 'đã gửi']]),
    };
    const copies = args.texts('sheets').map((name) => ({
      name,
      xml: printSheet(withOwnTexts(book, parseSheet(textOf(book.parts, sheetPart(book, name))))),
    }));
    return newBook([cover, ...copies], textOf(book.parts, 'xl/styles.xml'));
  },

  /** The same sheet twice. `clear`: the answers of the copy are wiped; `noFooter`: its cells were pasted into a new sheet. */
  duplicateSheet: (bytes, args) => {
    const book = openBook(bytes);
    const source = sheetPart(book, args.text('sheet'));
    const sheet = parseSheet(textOf(book.parts, source));
    const clear = args.has('clear') ? args.texts('clear') : [];
    const copy = {
      ...sheet,
      after: args.has('noFooter')
        ? sheet.after.replace(/<headerFooter.*?<\/headerFooter>/s, '')
        : sheet.after,
      rows: sheet.rows.map((r) => ({
        ...r,
        cells: r.cells.map((c) =>
          clear.includes(`${String.fromCharCode(64 + c.column)}${r.row}`) ? { ...c, inside: '' } : c,
        ),
      })),
    };
    return withParts(bytes, (parts) => ({
      'xl/worksheets/copy.xml': printSheet(copy),
      [bookPart]: replaced(
        textOf(parts, bookPart),
        args.has('first') ? '<sheets>' : '</sheets>',
        args.has('first')
          ? `<sheets><sheet sheetId="90" name="${escaped(args.text('as'))}" r:id="rIdCopy"/>`
          : `<sheet sheetId="90" name="${escaped(args.text('as'))}" r:id="rIdCopy"/></sheets>`,
      ),
      'xl/_rels/workbook.xml.rels': replaced(
        textOf(parts, 'xl/_rels/workbook.xml.rels'),
        '</Relationships>',
        `<Relationship Id="rIdCopy" Type="${office}/worksheet" Target="worksheets/copy.xml"/></Relationships>`,
      ),
      '[Content_Types].xml': replaced(
        textOf(parts, '[Content_Types].xml'),
        '</Types>',
        `<Override PartName="/xl/worksheets/copy.xml" ContentType="${sheetMl}.worksheet+xml"/></Types>`,
      ),
    }));
  },

  /** All rows of one sheet cut and pasted below those of another. */
  moveBelow: (bytes, args) => {
    const book = openBook(bytes);
    const from = parseSheet(textOf(book.parts, sheetPart(book, args.text('from'))));
    const pasted = onSheet(bytes, args.text('to'), (s) => {
      const last = Math.max(...s.rows.map((r) => r.row)) + 2;
      return { ...s, rows: [...s.rows, ...from.rows.map((r) => ({ ...r, row: r.row + last }))] };
    });
    return onTag(pasted, args.text('from'), () => '');
  },
};
