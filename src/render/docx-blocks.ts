import type { Block, Doc, Run } from '../model/doc.ts';
import type { ChartShelf } from './docx-charts.ts';
import type { StyleIds, StyleName } from './docx-styles.ts';
import { tableXml } from './docx-table.ts';
import { paragraphXml } from './docx-xml.ts';

/** What blocks are written with: the template's styles, and the place where charts are kept. */
export interface Looks {
  readonly styles: StyleIds;
  readonly charts: ChartShelf;
}

/** A chart on a line of its own, as wide as the text, on one page with the paragraph before it. */
function chartLine(drawing: string, styles: StyleIds): string {
  const look = '<w:keepLines/><w:ind w:firstLine="0"/><w:jc w:val="center"/>';
  return `<w:p><w:pPr><w:pStyle w:val="${styles.NDThan ?? ''}"/>${look}</w:pPr><w:r>${drawing}</w:r></w:p>`;
}

function blockXml(b: Block, next: Block | undefined, width: number, { styles, charts }: Looks): string {
  // The words that announce a chart stay on its page.
  const properties = next?.kind === 'chart' ? '<w:keepNext/>' : '';
  const prose = (style: StyleName, runs: readonly Run[]): string =>
    paragraphXml({ style: styles[style] ?? '', properties }, runs);
  switch (b.kind) {
    case 'heading':
      return prose(`NDMuc${b.level}`, [{ text: b.text }]);
    case 'paragraph':
      return prose('NDThan', b.runs);
    case 'dash':
      return prose('NDThan', [{ text: '- ' }, ...b.runs]);
    case 'table':
      return tableXml(b.table, width, styles);
    case 'chart':
      return chartLine(charts.place(b.chart, width), styles);
  }
}

export const blocksXml = (blocks: readonly Block[], width: number, looks: Looks): string =>
  blocks.map((b, i) => blockXml(b, blocks[i + 1], width, looks)).join('');

/** The last paragraph stays on the page of the signature, so that no signature stands alone. */
export function lastBlocksXml(blocks: readonly Block[], width: number, looks: Looks): string {
  const xml = blocksXml(blocks, width, looks);
  const style = `<w:pStyle w:val="${looks.styles.NDThan}"/>`;
  const at = xml.lastIndexOf(style);
  if (at < 0 || blocks.at(-1)?.kind === 'chart') return xml;
  return `${xml.slice(0, at)}${style}<w:keepNext/>${xml.slice(at + style.length)}`;
}

/** What is printed of a document's own blocks by each tag that places some. */
export function blocksByTag(doc: Doc): ReadonlyMap<string, readonly Block[]> {
  return new Map([
    ['noi_dung', doc.body] as const,
    ...(doc.sections ?? []).map((s) => [s.tag, s.blocks] as const),
  ]);
}
