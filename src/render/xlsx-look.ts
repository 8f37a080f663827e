import type { Alignment, Border, Borders, Color, Fill, Font } from 'exceljs';
import { xmlText } from './xlsx-text.ts';

/** Looks of cells as elements of the style part, in the order of its schema (ISO/IEC 29500-1, 18.8). */

function colourXml(tag: string, colour: Partial<Color> | undefined): string {
  if (!colour) return '';
  const { argb, theme } = colour;
  const { tint, indexed } = colour as { readonly tint?: number; readonly indexed?: number };
  if (argb) return `<${tag} rgb="${xmlText(argb)}"/>`;
  if (theme !== undefined) return `<${tag} theme="${theme}"${tint === undefined ? '' : ` tint="${tint}"`}/>`;
  return indexed === undefined ? '' : `<${tag} indexed="${indexed}"/>`;
}

/** A font; runs inside a cell name it by another element. */
export function fontXml(font: Partial<Font>, nameTag: 'name' | 'rFont' = 'name'): string {
  const { underline } = font;
  const kind = typeof underline === 'string' && underline !== 'none' ? ` val="${underline}"` : '';
  return [
    font.bold ? '<b/>' : '',
    font.italic ? '<i/>' : '',
    font.strike ? '<strike/>' : '',
    underline && underline !== 'none' ? `<u${kind}/>` : '',
    `<sz val="${font.size ?? 12}"/>`,
    colourXml('color', font.color),
    `<${nameTag} val="${xmlText(font.name ?? 'Times New Roman')}"/><family val="${font.family ?? 1}"/>`,
  ].join('');
}

export function fillXml(fill: Fill | undefined): string {
  if (fill?.type === 'gradient')
    return `<fill><patternFill patternType="solid">${colourXml('fgColor', fill.stops[0]?.color)}</patternFill></fill>`;
  if (!fill) return '<fill><patternFill patternType="none"/></fill>';
  const inside = colourXml('fgColor', fill.fgColor) + colourXml('bgColor', fill.bgColor);
  return `<fill><patternFill patternType="${fill.pattern}">${inside}</patternFill></fill>`;
}

function sideXml(side: string, border: Partial<Border> | undefined): string {
  return border?.style
    ? `<${side} style="${border.style}">${colourXml('color', border.color)}</${side}>`
    : `<${side}/>`;
}

export function borderXml(border: Partial<Borders> | undefined): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((s) => sideXml(s, border?.[s]));
  return `<border>${sides.join('')}<diagonal/></border>`;
}

export function alignmentXml(a: Partial<Alignment>): string {
  const vertical = a.vertical === 'middle' ? 'center' : a.vertical;
  const attributes = [
    a.horizontal ? ` horizontal="${a.horizontal}"` : '',
    vertical ? ` vertical="${vertical}"` : '',
    typeof a.textRotation === 'number' ? ` textRotation="${a.textRotation}"` : '',
    a.wrapText ? ' wrapText="1"' : '',
    a.indent ? ` indent="${a.indent}"` : '',
    a.shrinkToFit ? ' shrinkToFit="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
