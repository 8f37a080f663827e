import type { DraftLayout, DraftParagraph } from '../model/draft-layout.ts';
import type { Finding, Reading } from '../model/finding.ts';
import { tidy } from '../text/canonical.ts';
import { softParagraphs } from './decision-import-breaks.ts';
import {
  type DecisionSource,
  paraOf,
  type SourceCell,
  type SourcePara,
  type SourceTable,
} from './decision-import-source.ts';
import { readDocx } from './docx.ts';
import { readDraftLayout } from './docx-layout.ts';
import {
  cellPlace,
  type DocBlock,
  type DocCell,
  type DocParagraph,
  type DocTable,
  docPlace,
  type ReadDoc,
} from './docx-model.ts';

/** Automatic numbers and bullets, which are no part of the text. */
interface Labels {
  readonly of: ReadonlyMap<DocParagraph, string>;
  /** Of cells that hold nothing but a number. */
  readonly inCell: ReadonlyMap<string, string>;
}

/** So many paragraphs are looked ahead where the two readings of a file part. */
const lookAhead = 20;
const cellKey = ({ table, row, column }: Pick<DocCell, 'table' | 'row' | 'column'>): string =>
  `${table}/${row}/${column}`;

function labelsOf(doc: ReadDoc, layout: DraftLayout | undefined): Labels {
  const of = new Map<DocParagraph, string>();
  const inCell = new Map<string, string>();
  const all = layout?.paragraphs ?? [];
  const filled: readonly DraftParagraph[] = all.filter((p) => tidy(p.text) !== '');
  let at = 0;
  for (const { paragraph } of doc.paragraphs) {
    const wanted = tidy(paragraph.text);
    const found = filled.slice(at, at + lookAhead).findIndex((p) => tidy(p.text) === wanted);
    if (found < 0) continue;
    const label = filled[at + found]?.label;
    at += found + 1;
    if (label !== undefined && label !== '') of.set(paragraph, label);
  }
  for (const p of all) if (tidy(p.text) === '' && p.label && p.cell) inCell.set(cellKey(p.cell), p.label);
  return { of, inCell };
}

const numberLike = /[\p{L}\p{N}]/u;

function withLabel(text: string, label: string | undefined): string {
  if (label === undefined) return text;
  return numberLike.test(label) ? `${label} ${text}` : `- ${text}`;
}

interface Context {
  readonly file: string;
  readonly labels: Labels;
  readonly unmarked: SourcePara[];
}

/** A paragraph, or the several that breaks inside it make of it; its number stands before the first. */
function parasFrom(
  p: DocParagraph,
  cell: DocCell | undefined,
  { file, labels, unmarked }: Context,
): readonly SourcePara[] {
  const label = labels.of.get(p);
  const place = docPlace(file, cell, p.number);
  const [first = p.text, ...others] = softParagraphs(p.text);
  const para = paraOf(withLabel(first, label), place);
  if (p.list && label === undefined) unmarked.push(para);
  return [para, ...others.map((text) => paraOf(text, place))];
}

function parasIn(blocks: readonly DocBlock[], cell: DocCell, context: Context): readonly SourcePara[] {
  return blocks.flatMap((b) =>
    b.kind === 'paragraph'
      ? parasFrom(b, cell, context)
      : b.rows.flatMap((row) => row.cells.flatMap((c) => parasIn(c.blocks, c, context))),
  );
}

function cellFrom(cell: DocCell, context: Context): SourceCell {
  const place = cellPlace(context.file, cell);
  const paras = parasIn(cell.blocks, cell, context);
  const label = context.labels.inCell.get(cellKey(cell));
  return {
    column: cell.column,
    span: cell.span,
    continued: cell.continued,
    paras: paras.length === 0 && label !== undefined ? [paraOf(label, place)] : paras,
    place,
  };
}

function tableFrom(table: DocTable, context: Context): SourceTable {
  return { kind: 'table', rows: table.rows.map((row) => row.cells.map((c) => cellFrom(c, context))) };
}

/** A decision in a Word file, read as strangers' files are: numbers and bullets that Word counts by itself stand in the text. */
export function docxSource(bytes: Uint8Array, file: string): Reading<DecisionSource | undefined> {
  const { value: doc, findings } = readDocx(bytes, file);
  if (!doc) return { value: undefined, findings };
  const layout = readDraftLayout(bytes, file);
  const refused: readonly Finding[] = layout.value ? [] : layout.findings;
  if (refused.some((f) => f.code === 'file-secret')) return { value: undefined, findings: refused };
  const unmarked: SourcePara[] = [];
  const context: Context = { file, labels: labelsOf(doc, layout.value), unmarked };
  const blocks = doc.blocks.flatMap((b): DecisionSource['blocks'] =>
    b.kind === 'paragraph' ? parasFrom(b, undefined, context) : [tableFrom(b, context)],
  );
  const margins = [...doc.headers, ...doc.footers].map((p) => paraOf(p.text, docPlace(file, undefined, 1)));
  return { value: { file, wrapped: false, blocks, margins, unmarked }, findings };
}
