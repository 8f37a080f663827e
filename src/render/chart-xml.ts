import type { Chart } from '../model/chart.ts';
import { axesXml, titleXml } from './chart-axes.ts';
import { chartLabels, chartText, numberCode, seriesLook } from './chart-look.ts';
import { storable, xmlText } from './xlsx-text.ts';

/** Where a chart's figures stand: absolute ranges with the sheet's name. */
export interface ChartRanges {
  readonly categories: string;
  /** In the order of the chart's series. */
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

/** Cells of the same workbook (Excel), or cells of a workbook inside the document (Word), reached by a relationship of the chart. */
export type ChartSource =
  | { readonly kind: 'book'; readonly ranges: ChartRanges }
  | { readonly kind: 'embedded'; readonly ranges: ChartRanges; readonly relationshipId: string };

const text = (s: string): string => xmlText(storable(s));

const point = (index: number, value: string): string => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;

function words(range: string, values: readonly string[]): string {
  const points = values.map((v, i) => point(i, text(v))).join('');
  return `<c:strRef><c:f>${text(range)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

/** A figure that is missing has no point: a gap, not 0. */
function figures(range: string, values: readonly (number | null)[], code: string): string {
  const points = values.map((v, i) => (v === null ? '' : point(i, String(v)))).join('');
  return `<c:numRef><c:f>${text(range)}</c:f><c:numCache><c:formatCode>${text(code)}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

function seriesXml(chart: Chart, ranges: ChartRanges, index: number): string {
  const series = chart.series[index];
  const range = ranges.series[index];
  if (!series || !range) throw new Error(`chart "${chart.title}": series ${index + 1} has no range`);
  const line = chart.kind === 'line';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${words(range.name, [series.name])}</c:tx>`,
    seriesLook(chart, index),
    line ? '' : '<c:invertIfNegative val="0"/>',
    chartLabels(chart, index),
    `<c:cat>${words(ranges.categories, chart.categories)}</c:cat>`,
    `<c:val>${figures(range.values, series.values, numberCode(chart.format))}</c:val>`,
    line ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

const isStacked = (chart: Chart): boolean => chart.kind.startsWith('stacked');
const isLying = (chart: Chart): boolean => chart.kind === 'bar' || chart.kind === 'stacked-bar';

function plotXml(chart: Chart, ranges: ChartRanges): string {
  const series = chart.series.map((_s, i) => seriesXml(chart, ranges, i)).join('');
  const axes = '<c:axId val="500000001"/><c:axId val="500000002"/>';
  if (chart.kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const grouping = isStacked(chart) ? 'stacked' : 'clustered';
  const overlap = isStacked(chart) ? 100 : 0;
  return `<c:barChart><c:barDir val="${isLying(chart) ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="50"/><c:overlap val="${overlap}"/>${axes}</c:barChart>`;
}

function checkedShape(chart: Chart, ranges: ChartRanges): void {
  const uneven = chart.series.some((s) => s.values.length !== chart.categories.length);
  if (uneven || ranges.series.length !== chart.series.length)
    throw new Error(`chart "${chart.title}": values, categories and ranges do not agree`);
}

/**
 * The chart part of Word and Excel (ISO/IEC 29500-1, 21.2), elements in the order of its schema. The figures stand in it as
 * well as in the cells, so that programs that read no cells still draw them. Same chart, same bytes.
 */
export function chartXml(chart: Chart, source: ChartSource): string {
  checkedShape(chart, source.ranges);
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${chartText(11)}</c:legend>`
      : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>',
    `<c:chart>${titleXml(chart.title, 13, true)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(chart, source.ranges)}${axesXml(chart, isLying(chart))}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`,
    `${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    chartText(11),
    source.kind === 'embedded'
      ? `<c:externalData r:id="${source.relationshipId}"><c:autoUpdate val="0"/></c:externalData>`
      : '',
    '</c:chartSpace>',
  ].join('');
}
