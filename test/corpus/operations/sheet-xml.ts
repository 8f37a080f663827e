/** A worksheet's XML taken apart far enough to handle it as a person with a mouse would. Shares nothing with the readers. */

export interface XmlCell {
  /** 1 = A. */
  readonly column: number;
  /** Attributes but `r`, with a blank before each. */
  readonly attributes: string;
  readonly inside: string;
}

export interface XmlRow {
  readonly row: number;
  /** Attributes but `r`. */
  readonly attributes: string;
  readonly cells: readonly XmlCell[];
}

export interface SheetXml {
  readonly before: string;
  readonly rows: readonly XmlRow[];
  readonly after: string;
}

const rowShape = /<row([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;
const cellShape = /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

export function columnNumber(letters: string): number {
  return [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}

export function address(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function plain(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, dec, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return dec ? String.fromCodePoint(Number(dec)) : (entities[name] ?? all);
  });
}

function cellsOf(inside: string): readonly XmlCell[] {
  return [...inside.matchAll(cellShape)].map((m) => ({
    column: columnNumber(m[1] ?? ''),
    attributes: m[2] ?? '',
    inside: m[3] ?? '',
  }));
}

export function parseSheet(xml: string): SheetXml {
  const start = xml.indexOf('<sheetData>') + '<sheetData>'.length;
  const end = xml.indexOf('</sheetData>');
  const rows = [...xml.slice(start, end).matchAll(rowShape)].map((m) => ({
    row: Number(/ r="(\d+)"/.exec(m[1] ?? '')?.[1]),
    attributes: (m[1] ?? '').replace(/ (r|spans)="[^"]*"/g, ''),
    cells: cellsOf(m[2] ?? ''),
  }));
  return { before: xml.slice(0, start), rows, after: xml.slice(end) };
}

function printCell(row: number, { column, attributes, inside }: XmlCell): string {
  const head = `<c r="${address(column, row)}"${attributes}`;
  return inside === '' ? `${head}/>` : `${head}>${inside}</c>`;
}

export function printSheet({ before, rows, after }: SheetXml): string {
  const printed = rows.map(({ row, attributes, cells }) => {
    const inOrder = cells.toSorted((a, b) => a.column - b.column);
    return `<row r="${row}"${attributes}>${inOrder.map((c) => printCell(row, c)).join('')}</row>`;
  });
  return before + printed.join('') + after;
}

/** Where a cell goes; a row or column of 0 or less is taken away. */
export type Move = (column: number, row: number) => readonly [column: number, row: number];

function movedRange(range: string, move: Move): string {
  return range
    .split(':')
    .map((corner) => {
      const m = /^([A-Z]+)(\d+)$/.exec(corner);
      return m ? address(...move(columnNumber(m[1] ?? ''), Number(m[2]))) : corner;
    })
    .join(':');
}

function movedReferences(xml: string, move: Move): string {
  return xml.replace(
    / (ref|sqref)="([A-Z]+\d+[^"]*)"/g,
    (_all, name, list) =>
      ` ${name}="${String(list)
        .split(' ')
        .map((range) => movedRange(range, move))
        .join(' ')}"`,
  );
}

/** Every cell moved, with the merged ranges, validations and filters that go with it. */
export function moved(sheet: SheetXml, move: Move): SheetXml {
  const rows = sheet.rows.map((r) => ({
    row: move(1, r.row)[1],
    attributes: r.attributes,
    cells: r.cells.map((c) => ({ ...c, column: move(c.column, r.row)[0] })).filter((c) => c.column > 0),
  }));
  return {
    before: movedReferences(sheet.before, move),
    rows: rows.filter((r) => r.row > 0).toSorted((a, b) => a.row - b.row),
    after: movedReferences(sheet.after, move),
  };
}

/** A row added or put in place of the one there. */
export function withRow(sheet: SheetXml, row: XmlRow): SheetXml {
  const others = sheet.rows.filter((r) => r.row !== row.row);
  return { ...sheet, rows: [...others, row].toSorted((a, b) => a.row - b.row) };
}

export function withCell(sheet: SheetXml, row: number, cell: XmlCell): SheetXml {
  const old = sheet.rows.find((r) => r.row === row) ?? { row, attributes: '', cells: [] };
  const cells = [...old.cells.filter((c) => c.column !== cell.column), cell];
  return withRow(sheet, { ...old, cells });
}

/** A cell of text kept in the cell itself. */
export function textCell(column: number, text: string, attributes = ''): XmlCell {
  const style = attributes.replace(/ t="[^"]*"/, '');
  return {
    column,
    attributes: `${style} t="inlineStr"`,
    inside: `<is><t xml:space="preserve">${escaped(text)}</t></is>`,
  };
}

export function numberCell(column: number, value: number, attributes = ''): XmlCell {
  return { column, attributes: attributes.replace(/ t="[^"]*"/, ''), inside: `<v>${value}</v>` };
}
