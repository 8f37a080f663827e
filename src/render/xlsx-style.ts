import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import { strFromU8 } from 'fflate';
import type { Cell, CellClass, NumberStyle } from '../model/book.ts';
import { TemplateError } from '../model/template-error.ts';
import type { Face } from './xlsx-fit.ts';
import { unzipOwn } from './zip.ts';

/** What the office may change in Excel: how each class of cell looks, and fixed wording. */
export interface Template {
  readonly styles: ReadonlyMap<string, TemplateStyle>;
  readonly wording: ReadonlyMap<string, string>;
  /** The part of the theme, for colours that a look takes from it; '' where there is none. */
  readonly theme: string;
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
export const formats: Readonly<Record<NumberStyle, string>> = {
  whole: '[$-42A]#,##0',
  decimal: '[$-42A]#,##0.00',
  percent: '[$-42A]0.0%',
  share: '[$-42A]0.00%',
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
  return { styles, wording, theme: themeOf(bytes) };
}

/** The fonts of headings and cells are named by the looks themselves; what is left to the theme is set like them. */
function themeOf(bytes: Uint8Array): string {
  const theme = unzipOwn(bytes).get('xl/theme/theme1.xml');
  return theme === undefined
    ? ''
    : strFromU8(theme).replace(/<a:latin typeface="[^"]+"/g, `<a:latin typeface="${fontName}"`);
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

/** What of a cell but its class says how it looks; most cells say no more than a format. */
function lookKey({ format, align, unlocked, underline, oneLine }: Cell): string {
  const usual =
    align === undefined && unlocked === undefined && underline === undefined && oneLine === undefined;
  return usual ? (format ?? '') : [format, align, unlocked, underline, oneLine].join('|');
}

type Looks = Map<CellClass, Map<string, Partial<Style>>>;
const looks = new WeakMap<Template, Looks>();

/** The same object for the same look, so that the writer stores each look once. */
export function styleBook(template: Template): (cell: Cell) => Partial<Style> {
  const classes: Looks = looks.get(template) ?? new Map();
  looks.set(template, classes);
  return (cell) => {
    const made = classes.get(cell.class) ?? new Map<string, Partial<Style>>();
    classes.set(cell.class, made);
    const key = lookKey(cell);
    const style = made.get(key) ?? cellStyle(classStyle(template, cell.class), cell);
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
