import type { Chart } from '../model/chart.ts';
import { chartRelations, embeddedRanges, embeddedWorkbook } from './chart-embedded.ts';
import { chartContentType, chartFrame, chartRelationship, embeddedContentType } from './chart-frame.ts';
import { chartXml } from './chart-xml.ts';
import { type Parts, partBytes, partText } from './docx-package.ts';

const emuPerTwip = 635;
/** 7,5 cm. */
const height = 2_700_000;

/** The charts of one document in the order in which they are placed. */
export class ChartShelf {
  readonly charts: Chart[] = [];

  /** The drawing for a run, as wide as the text; its parts are added when the document is complete. */
  place(chart: Chart, width: number): string {
    const n = this.charts.push(chart);
    return chartFrame(relationId(n), n, width * emuPerTwip, height, chart.alt);
  }
}

const relationId = (n: number): string => `rIdChart${n}`;
const chartPart = (n: number): string => `word/charts/chart${n}.xml`;
const bookPart = (n: number): string => `word/embeddings/Microsoft_Excel_Sheet${n}.xlsx`;

const inside = (xml: string, closing: string, added: string): string =>
  xml.replace(closing, () => `${added}${closing}`);

async function partsOf(chart: Chart, n: number): Promise<readonly (readonly [string, Uint8Array])[]> {
  const source = { kind: 'embedded', ranges: embeddedRanges(chart), relationshipId: 'rId1' } as const;
  const target = `../embeddings/${bookPart(n).split('/').at(-1)}`;
  return [
    [chartPart(n), partBytes(chartXml(chart, source))],
    [`word/charts/_rels/chart${n}.xml.rels`, partBytes(chartRelations('rId1', target))],
    [bookPart(n), await embeddedWorkbook(chart)],
  ];
}

/** The package with the charts and the workbooks behind them. */
export async function withCharts(parts: Parts, charts: readonly Chart[]): Promise<Parts> {
  if (charts.length === 0) return parts;
  const made = await Promise.all(charts.map((chart, i) => partsOf(chart, i + 1)));
  const overrides = charts.map(
    (_c, i) => `<Override PartName="/${chartPart(i + 1)}" ContentType="${chartContentType}"/>`,
  );
  const types = partText(parts, '[Content_Types].xml');
  const extension = /Extension="xlsx"/i.test(types)
    ? ''
    : `<Default Extension="xlsx" ContentType="${embeddedContentType}"/>`;
  const relations = charts.map(
    (_c, i) =>
      `<Relationship Id="${relationId(i + 1)}" Type="${chartRelationship}" Target="charts/chart${i + 1}.xml"/>`,
  );
  const relationsPart = 'word/_rels/document.xml.rels';
  const declared = types.replace(/<Types\b[^>]*>/, (opening) => opening + extension);
  return new Map([
    ...parts,
    ...made.flat(),
    ['[Content_Types].xml', partBytes(inside(declared, '</Types>', overrides.join('')))] as const,
    [
      relationsPart,
      partBytes(inside(partText(parts, relationsPart), '</Relationships>', relations.join(''))),
    ] as const,
  ]);
}

/** Drawings are numbered through the document: copies of a template's own would share a number. */
export function numberDrawings(xml: string): string {
  let n = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+"/g, (_found, before: string) => `${before}${++n}"`);
}
