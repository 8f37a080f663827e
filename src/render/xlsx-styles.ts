import type { Style } from 'exceljs';
import type { Cell } from '../model/book.ts';
import { highlightLooks } from './xlsx-highlight.ts';
import { alignmentXml, borderXml, fillXml, fontXml } from './xlsx-look.ts';
import { fontName, styleBook, type Template } from './xlsx-style.ts';
import { xmlText } from './xlsx-text.ts';

/** Numbers the looks of cells as they come, and writes the style part. */
export interface StyleTable {
  readonly of: (cell: Cell) => number;
  readonly look: (cell: Cell) => Partial<Style>;
  readonly xml: () => string;
}

/** Items stored once; `first` stand before all others. */
function numbered(...first: readonly string[]): {
  readonly of: (item: string) => number;
  readonly list: (tag: string) => string;
} {
  const numbers = new Map(first.map((item, i) => [item, i]));
  return {
    of(item) {
      const known = numbers.get(item);
      if (known !== undefined) return known;
      numbers.set(item, numbers.size);
      return numbers.size - 1;
    },
    list: (tag) => `<${tag} count="${numbers.size}">${[...numbers.keys()].join('')}</${tag}>`,
  };
}

// Numbers below this are the programs' own.
const firstFormat = 164;
const plainFont = `<font>${fontXml({ name: fontName, size: 12, family: 1 })}</font>`;

function tables() {
  return {
    formats: new Map<string, number>(),
    fonts: numbered(plainFont),
    fills: numbered(fillXml(undefined), '<fill><patternFill patternType="gray125"/></fill>'),
    borders: numbered(borderXml(undefined)),
    looks: numbered('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
  };
}

function formatNumber(code: string | undefined, formats: Map<string, number>): number {
  if (!code || code === 'General') return 0;
  const number = formats.get(code) ?? firstFormat + formats.size;
  formats.set(code, number);
  return number;
}

function formatList(formats: ReadonlyMap<string, number>): string {
  const items = [...formats].map(([code, n]) => `<numFmt numFmtId="${n}" formatCode="${xmlText(code)}"/>`);
  return items.length === 0 ? '' : `<numFmts count="${items.length}">${items.join('')}</numFmts>`;
}

/** A look in its pieces. Written once for all books of a template, whose looks are the same objects. */
interface LookPieces {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
}

const pieces = new WeakMap<Partial<Style>, LookPieces>();

function piecesOf(style: Partial<Style>): LookPieces {
  const known = pieces.get(style);
  if (known) return known;
  const made: LookPieces = {
    font: style.font ? `<font>${fontXml(style.font)}</font>` : plainFont,
    fill: fillXml(style.fill),
    border: borderXml(style.border),
    alignment: alignmentXml(style.alignment ?? {}),
  };
  pieces.set(style, made);
  return made;
}

function lookXml(style: Partial<Style>, t: ReturnType<typeof tables>): string {
  const own = piecesOf(style);
  const format = formatNumber(style.numFmt, t.formats);
  const font = t.fonts.of(own.font);
  const fill = t.fills.of(own.fill);
  const border = t.borders.of(own.border);
  const open = style.protection?.locked === false ? '<protection locked="0"/>' : '';
  const applied = [
    format ? ' applyNumberFormat="1"' : '',
    font ? ' applyFont="1"' : '',
    fill ? ' applyFill="1"' : '',
    border ? ' applyBorder="1"' : '',
    own.alignment ? ' applyAlignment="1"' : '',
    open ? ' applyProtection="1"' : '',
  ].join('');
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}>${own.alignment}${open}</xf>`;
}

export function styleTable(template: Template): StyleTable {
  const t = tables();
  const look = styleBook(template);
  const known = new Map<Partial<Style>, number>();
  return {
    look,
    of(cell) {
      const style = look(cell);
      const number = known.get(style) ?? t.looks.of(lookXml(style, t));
      known.set(style, number);
      return number;
    },
    xml: () =>
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        formatList(t.formats),
        t.fonts.list('fonts'),
        t.fills.list('fills'),
        t.borders.list('borders'),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        t.looks.list('cellXfs'),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        highlightLooks,
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
      ].join(''),
  };
}
