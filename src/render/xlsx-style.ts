import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { Cell, CellClass, NumberStyle } from '../model/book.ts';
import { TemplateError } from '../model/template-error.ts';
import type { Face } from './xlsx-fit.ts';

/** What the office may change in Excel: how each class of cell looks, and fixed wording. */
export interface Template {
  readonly styles: ReadonlyMap<string, TemplateStyle>;
  readonly wording: ReadonlyMap<string, string>;
}

export interface TemplateStyle {
  readonly font: Partial<Font>;
  readonly fill?: Fill;
  readonly border?: Partial<Borders>;
  readonly alignment: Partial<Alignment>;
}

export const fontName = 'Times New Roman';
const plainFont: Partial<Font> = { name: fontName, size: 12, family: 1 };
const plainStyle: TemplateStyle = { font: plainFont, alignment: { wrapText: true, vertical: 'middle' } };
export const hintFontSize = 10;

// The tag makes separators Vietnamese also on a machine set to another language, where the program honours it.
const formats: Readonly<Record<NumberStyle, string>> = {
  whole: '[$-42A]#,##0',
  decimal: '[$-42A]#,##0.00',
  percent: '[$-42A]0.0%',
  date: 'dd/mm/yyyy',
  'as-text': '@',
};

const unreadable =
  'Tệp mẫu Excel không mở được. Chép lại tệp mẫu từ thư mục templates/ của bản cài đặt. / The Excel template cannot be opened.';
const stylesSheet = 'Kiểu';
const wordingSheet = 'Chữ';
const kept = new WeakMap<Uint8Array, Promise<Template>>();

/** A font by name only: a theme font would win over "Times New Roman". */
function ownFont(font: Partial<Font> | undefined): Partial<Font> {
  if (!font) return plainFont;
  const { scheme: _scheme, charset: _charset, ...rest } = font;
  return { ...plainFont, ...rest, name: font.name ?? fontName };
}

function sampleStyle(style: Partial<Style>): TemplateStyle {
  const { fill, border } = style;
  return {
    font: ownFont(style.font),
    ...(fill && !(fill.type === 'pattern' && fill.pattern === 'none') ? { fill } : {}),
    ...(border ? { border } : {}),
    alignment: { vertical: 'middle', ...style.alignment, wrapText: true },
  };
}

async function read(bytes: Uint8Array): Promise<Template> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new TemplateError(unreadable);
  }
  const styles = new Map<string, TemplateStyle>();
  workbook.getWorksheet(stylesSheet)?.eachRow((row) => {
    const name = row.getCell(1).text.trim();
    if (name) styles.set(name, sampleStyle(row.getCell(2).style));
  });
  const wording = new Map<string, string>();
  workbook.getWorksheet(wordingSheet)?.eachRow((row) => {
    const key = row.getCell(1).text.trim();
    if (key) wording.set(key, row.getCell(2).text.normalize('NFC').trim());
  });
  return { styles, wording };
}

/** Reads one of our own templates (never a file from outside); each is read once. */
export function readTemplate(bytes: Uint8Array): Promise<Template> {
  const known = kept.get(bytes);
  if (known) return known;
  const reading = read(bytes);
  kept.set(bytes, reading);
  return reading;
}

export function classStyle(template: Template, name: CellClass): TemplateStyle {
  return template.styles.get(name) ?? plainStyle;
}

export function faceOf(template: Template, name: CellClass): Face {
  const { font } = classStyle(template, name);
  return { size: font.size ?? 12, bold: font.bold ?? false };
}

/** The same object for the same look, so that the writer stores each look once. */
export function styleBook(template: Template): (cell: Cell) => Partial<Style> {
  const made = new Map<string, Partial<Style>>();
  return (cell) => {
    const key = [cell.class, cell.format, cell.align, cell.unlocked, cell.underline, cell.oneLine].join('|');
    const known = made.get(key);
    if (known) return known;
    const style = cellStyle(classStyle(template, cell.class), cell);
    made.set(key, style);
    return style;
  };
}

function cellStyle(base: TemplateStyle, cell: Cell): Partial<Style> {
  return {
    // Always named: else the writer chooses by the value's type and two equal looks would differ.
    numFmt: cell.format ? formats[cell.format] : 'General',
    font: cell.underline ? { ...base.font, underline: true } : base.font,
    ...(base.fill ? { fill: base.fill } : {}),
    ...(base.border ? { border: base.border } : {}),
    alignment: {
      ...base.alignment,
      ...(cell.align ? { horizontal: cell.align } : {}),
      wrapText: cell.oneLine === undefined,
      ...(cell.oneLine === 'shrunk' ? { shrinkToFit: true } : {}),
    },
    protection: { locked: cell.unlocked !== true },
  };
}
