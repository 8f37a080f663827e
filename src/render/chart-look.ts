import type { Chart } from '../model/chart.ts';
import { fontName, formats } from './xlsx-style.ts';
import { xmlText } from './xlsx-text.ts';

/** How values are written: as the cells of the workbooks. */
export const numberCode = (format: Chart['format']): string => formats[format ?? 'whole'];

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const pattern = (name: string): string =>
  `<a:pattFill prst="${name}"><a:fgClr><a:srgbClr val="1F3864"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;

interface Fill {
  readonly xml: string;
  /** Letters on it; absent: it is a pattern, and a value on it needs a ground of its own. */
  readonly ink?: string;
}

const plain = (colour: string, ink: string): Fill => ({ xml: solid(colour), ink });

/** Told apart without colour: next to each other they differ in depth (dark, middle, white) or in pattern. */
const fills: readonly Fill[] = [
  plain('1F3864', 'FFFFFF'),
  plain('8EAADB', '000000'),
  { xml: pattern('wdUpDiag') },
  { xml: pattern('smGrid') },
  { xml: pattern('narHorz') },
  plain('FFFFFF', '000000'),
  { xml: pattern('dkVert') },
  plain('DEEAF6', '000000'),
];
const dashes = ['solid', 'sysDash', 'lgDash', 'sysDot', 'lgDashDot', 'dashDot'];
const markers = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus'];

const outline = (width: number, dash = 'solid'): string =>
  `<a:ln w="${width}">${solid('000000')}<a:prstDash val="${dash}"/></a:ln>`;

const turn = (values: readonly string[], index: number): string => values[index % values.length] ?? '';
const fillOf = (index: number): Fill => fills[index % fills.length] ?? plain('FFFFFF', '000000');

/** Fill and outline of a bar; stroke and marker of a line. */
export function seriesLook(chart: Chart, index: number): string {
  if (chart.kind !== 'line') return `<c:spPr>${fillOf(index).xml}${outline(6350)}</c:spPr>`;
  const filled = index % 2 === 0 ? '000000' : 'FFFFFF';
  const marker = `<c:marker><c:symbol val="${turn(markers, index)}"/><c:size val="7"/><c:spPr>${solid(filled)}${outline(9525)}</c:spPr></c:marker>`;
  return `<c:spPr>${outline(22225, turn(dashes, index))}</c:spPr>${marker}`;
}

const face = `<a:latin typeface="${fontName}"/><a:ea typeface="${fontName}"/><a:cs typeface="${fontName}"/>`;

/** Properties of letters: size in points. */
export function letters(tag: 'defRPr' | 'rPr', size: number, bold = false, ink = '000000'): string {
  const language = tag === 'rPr' ? ' lang="vi-VN"' : '';
  return `<a:${tag}${language} sz="${size * 100}" b="${bold ? 1 : 0}">${solid(ink)}${face}</a:${tag}>`;
}

export function chartText(size: number, ink = '000000'): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('defRPr', size, false, ink)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** Share of the longest bar below which a value would not fit inside its piece. */
const narrow = 0.09;

/** Pieces of a stack too small for their value: it would lie over its neighbour's. */
function unlabelled(chart: Chart, index: number): readonly number[] {
  const sums = chart.categories.map((_c, at) => chart.series.reduce((n, s) => n + (s.values[at] ?? 0), 0));
  const longest = Math.max(0, ...sums);
  const values = chart.series[index]?.values ?? [];
  return values.flatMap((v, at) => (v !== null && v < narrow * longest ? [at] : []));
}

/** Inside a stack a value stands on its piece, on white only where that is a pattern; 0 is not written there, it has no bar. */
export function chartLabels(chart: Chart, index: number): string {
  const stacked = chart.kind.startsWith('stacked');
  const code = numberCode(chart.format);
  const { ink } = fillOf(index);
  const ground = stacked && ink === undefined ? solid('FFFFFF') : '<a:noFill/>';
  // Lines close together: the values of one stand above it, those of the next below.
  const beside = index % 2 === 0 ? 't' : 'b';
  const position = chart.kind === 'line' ? beside : stacked ? 'ctr' : 'outEnd';
  const without = stacked ? unlabelled(chart, index) : [];
  return [
    '<c:dLbls>',
    ...without.map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`),
    `<c:numFmt formatCode="${xmlText(code)}" sourceLinked="0"/>`,
    `<c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>`,
    chartText(10, stacked ? ink : undefined),
    `<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>`,
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join('');
}
