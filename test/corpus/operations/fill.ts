import { answerCells, openBook } from './book.ts';
import { replaced, textOf, withParts } from './package.ts';
import { escaped, parseSheet, printSheet, textCell, withCell, type XmlCell } from './sheet-xml.ts';

/** What somebody types into one cell. */
export type Typed =
  | string
  | number
  | null
  | { readonly day: string }
  /** A date whose cell lost its format: the bare number of days. */
  | { readonly serial: number }
  | { readonly formula: string; readonly value?: number | string }
  | { readonly error: string }
  | { readonly bool: boolean }
  | { readonly percent: number }
  /** A number in a cell with a number format of its own. */
  | { readonly number: number; readonly format: string }
  /** A number as the file stores it, digit by digit. */
  | { readonly stored: string }
  /** A date as ISO text in a cell of type "d". */
  | { readonly iso: string }
  | { readonly rich: readonly string[] }
  /** Text with the font that shows it. */
  | { readonly text: string; readonly font: string };

export type Answers = Readonly<Record<string, Typed>>;

/** Days since 30/12/1899, as Excel counts them. */
export function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

interface Styles {
  readonly percent: string;
  readonly general: string;
  readonly font: (name: string) => string;
  readonly format: (code: string) => string;
}

function cellOf(column: number, attributes: string, typed: Typed, styles: Styles): XmlCell {
  const own = attributes.replace(/ t="[^"]*"/, '');
  const restyled = (style: string): string => `${own.replace(/ s="\d+"/, '')} s="${style}"`;
  if (typed === null) return { column, attributes: own, inside: '' };
  if (typeof typed === 'string') return textCell(column, typed, own);
  if (typeof typed === 'number') return { column, attributes: own, inside: `<v>${typed}</v>` };
  if ('day' in typed) return { column, attributes: own, inside: `<v>${serialOf(typed.day)}</v>` };
  if ('serial' in typed)
    return { column, attributes: restyled(styles.general), inside: `<v>${typed.serial}</v>` };
  if ('percent' in typed)
    return { column, attributes: restyled(styles.percent), inside: `<v>${typed.percent}</v>` };
  if ('format' in typed)
    return { column, attributes: restyled(styles.format(typed.format)), inside: `<v>${typed.number}</v>` };
  if ('error' in typed) return { column, attributes: `${own} t="e"`, inside: `<v>${typed.error}</v>` };
  if ('bool' in typed) return { column, attributes: `${own} t="b"`, inside: `<v>${Number(typed.bool)}</v>` };
  if ('stored' in typed) return { column, attributes: own, inside: `<v>${typed.stored}</v>` };
  if ('iso' in typed) return { column, attributes: `${own} t="d"`, inside: `<v>${typed.iso}</v>` };
  if ('font' in typed) return textCell(column, typed.text, restyled(styles.font(typed.font)));
  if ('rich' in typed) {
    const runs = typed.rich.map((t) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(t)}</t></r>`);
    return { column, attributes: `${own} t="inlineStr"`, inside: `<is>${runs.join('')}</is>` };
  }
  const value = typed.value === undefined ? '' : `<v>${escaped(String(typed.value))}</v>`;
  const type = typeof typed.value === 'string' ? ' t="str"' : '';
  return { column, attributes: own + type, inside: `<f>${escaped(typed.formula)}</f>${value}` };
}

/** Number formats of a workbook's own are counted from here in the files of every program. */
const firstOwnFormat = 900;

/** Cell formats that a form does not have, added at the end of its list. */
function addedStyles(
  stylesXml: string,
  fonts: readonly string[],
  codes: readonly string[],
): { xml: string; styles: Styles } {
  const formats = Number(/<cellXfs count="(\d+)"/.exec(stylesXml)?.[1]);
  const fontCount = Number(/<fonts count="(\d+)"/.exec(stylesXml)?.[1]);
  const made = fonts.map((name, i) => ({
    font: `<font><sz val="12"/><name val="${name}"/></font>`,
    format: `<xf numFmtId="49" fontId="${fontCount + i}" applyFont="1"/>`,
  }));
  const list = [
    '<xf numFmtId="0"/>',
    '<xf numFmtId="10" applyNumberFormat="1"/>',
    ...made.map((m) => m.format),
    ...codes.map((_, i) => `<xf numFmtId="${firstOwnFormat + i}" applyNumberFormat="1"/>`),
  ];
  const own = codes.map(
    (code, i) => `<numFmt numFmtId="${firstOwnFormat + i}" formatCode="${escaped(code)}"/>`,
  );
  const xml = replaced(stylesXml, '</cellXfs>', `${list.join('')}</cellXfs>`)
    .replace('</numFmts>', `${own.join('')}</numFmts>`)
    .replace(/<numFmts count="(\d+)"/, (_, count) => `<numFmts count="${Number(count) + own.length}"`)
    .replace('</fonts>', `${made.map((m) => m.font).join('')}</fonts>`)
    .replace(/<cellXfs count="\d+"/, `<cellXfs count="${formats + list.length}"`)
    .replace(/<fonts count="\d+"/, `<fonts count="${fontCount + made.length}"`);
  const font = (name: string): string => String(formats + 2 + fonts.indexOf(name));
  const format = (code: string): string => String(formats + 2 + fonts.length + codes.indexOf(code));
  return { xml, styles: { general: String(formats), percent: String(formats + 1), font, format } };
}

/** Of all values typed, each thing named once. */
function named(answers: Answers, thing: 'font' | 'format'): readonly string[] {
  const found = Object.values(answers).flatMap((t) =>
    t !== null && typeof t === 'object' && thing in t
      ? [(t as Readonly<Record<string, string>>)[thing]!]
      : [],
  );
  return [...new Set(found)];
}

/** A form of ours with answers typed in; texts stay in their cells (`inlineStr`). */
export function fillBook(bytes: Uint8Array, answers: Answers): Uint8Array {
  const book = openBook(bytes);
  const cells = answerCells(book);
  const { xml, styles } = addedStyles(
    textOf(book.parts, 'xl/styles.xml'),
    named(answers, 'font'),
    named(answers, 'format'),
  );
  const changed = book.sheets.flatMap(({ name, part }) => {
    let sheet = parseSheet(textOf(book.parts, part));
    const own = Object.entries(answers).filter(([id]) => cells.get(id)?.sheet === name);
    for (const [id, typed] of own) {
      const { row, column } = cells.get(id)!;
      const old = sheet.rows.find((r) => r.row === row)?.cells.find((c) => c.column === column);
      sheet = withCell(sheet, row, cellOf(column, old?.attributes ?? '', typed, styles));
    }
    return own.length > 0 ? [[part, printSheet(sheet)] as const] : [];
  });
  const unknown = Object.keys(answers).find((id) => !cells.has(id));
  if (unknown) throw new Error(`the form does not ask for ${unknown}`);
  return withParts(bytes, () => ({ ...Object.fromEntries(changed), 'xl/styles.xml': xml }));
}
