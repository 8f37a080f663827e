import { comparisonKey } from '../text/canonical.ts';
import { columnKind, columnKinds } from './decision-import-columns.ts';
import { type DecisionSource, paraOf, type SourcePara, type SourceTable } from './decision-import-source.ts';
import { headPiece } from './letter-words.ts';

export interface AppendixZone {
  /** The line that names it, where there is one. */
  readonly heading: SourcePara | undefined;
  readonly blocks: DecisionSource['blocks'];
}

/** The parts of a decision in the order of print (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export interface DecisionZones {
  /** Letterhead, number, day. */
  readonly head: readonly SourcePara[];
  readonly kind: SourcePara | undefined;
  /** Subject, authority and bases. */
  readonly opening: readonly SourcePara[];
  /** "QUYẾT ĐỊNH:" */
  readonly heading: SourcePara | undefined;
  readonly articles: readonly SourcePara[];
  /** Recipients and signature. */
  readonly tail: readonly SourcePara[];
  readonly appendices: readonly AppendixZone[];
}

const article = /^điều\s+\d+[a-zđ]?\s*[.:]/iu;
const recipients = /^nơi nhận\s*(?::|$)/iu;
const appendix = /^phụ lục(?:\s+(?:số\s+)?(?:[ivxlc]+|\d{1,2}|[a-z]))?\s*[.:]?$/iu;
const appendixInCapitals = /^PHỤ LỤC(?![\p{L}])/u;
const attached = /^\(\s*(?:ban hành )?kèm theo/iu;
export const signatureTitle =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|T\/M|K\/T|(?:PHÓ |QUYỀN )*(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TRƯỞNG|CHÁNH VĂN PHÒNG)$)/u;

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}{2}/u.test(text);
}

export function isAppendixHeading(text: string): boolean {
  return appendix.test(text) || (appendixInCapitals.test(text) && isCapitals(text));
}

const textsOf = (row: SourceTable['rows'][number]): readonly string[] =>
  row.map((c) => c.paras.map((p) => p.text).join(' ')).filter((t) => t !== '');

/** "Chủ trì" and "Phối hợp" below "Cơ quan thực hiện": the other cells are merged into the row above. */
function completesHeadings(row: SourceTable['rows'][number] | undefined): boolean {
  const texts = row ? textsOf(row) : [];
  return (
    texts.length > 0 &&
    texts.every((t) => columnKind(t) !== undefined) &&
    row?.some((c) => c.continued) === true
  );
}

export interface HeadingRows {
  readonly from: number;
  readonly to: number;
}

/** The rows that head a table of tasks, from 0; undefined for any other table. */
export function headingRows(table: SourceTable): HeadingRows | undefined {
  const at = table.rows.slice(0, 4).findIndex((row) => columnKinds(textsOf(row)) !== undefined);
  if (at >= 0) return { from: at, to: at + (completesHeadings(table.rows[at + 1]) ? 2 : 1) };
  const both = table.rows.slice(0, 2).flatMap(textsOf);
  const two = completesHeadings(table.rows[1]) && columnKinds(both) !== undefined;
  return two ? { from: 0, to: 2 } : undefined;
}

function linesOf(para: SourcePara): readonly SourcePara[] {
  if (!para.raw.includes('\n')) return [para];
  const place = para.spots[0]?.place ?? { kind: 'file' as const, file: '' };
  return para.raw
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => paraOf(l, place));
}

/** Tables that only keep columns become their paragraphs; tables of tasks and what goes on with them stay. */
function flattened(blocks: DecisionSource['blocks']): DecisionSource['blocks'] {
  const flat: DecisionSource['blocks'][number][] = [];
  for (const block of blocks) {
    const goesOn = flat.at(-1)?.kind === 'table';
    if (block.kind === 'para') flat.push(block);
    else if (headingRows(block) || goesOn) flat.push(block);
    else flat.push(...block.rows.flatMap((row) => row.flatMap((cell) => cell.paras)));
  }
  return flat;
}

const parasIn = (blocks: DecisionSource['blocks']): readonly SourcePara[] =>
  blocks.flatMap((b) => (b.kind === 'para' ? [b] : b.rows.flatMap((row) => row.flatMap((c) => c.paras))));

function find(blocks: DecisionSource['blocks'], from: number, test: (text: string) => boolean): number {
  const at = blocks.findIndex((b, i) => i >= from && b.kind === 'para' && test(b.text));
  return at < 0 ? blocks.length : at;
}

const isKind = (text: string): boolean => {
  const piece = headPiece(text);
  return piece?.is === 'kind' && piece.subject === '' && isCapitals(text);
};
const decides = (text: string): boolean => comparisonKey(text).replaceAll(' ', '') === 'quyếtđịnh';

const endsArticles = (text: string): boolean =>
  recipients.test(text) || signatureTitle.test(text) || isAppendixHeading(text) || attached.test(text);

/** Where the appendices begin: at their headings, else at a heading of its own that comes with the decision, else at the table. */
function appendixStart(blocks: DecisionSource['blocks'], from: number): number {
  const own = find(blocks, from, (t) => isAppendixHeading(t) || isKind(t) || attached.test(t));
  const table = blocks.findIndex((b, i) => i >= from && b.kind === 'table');
  return Math.min(own, table < 0 ? blocks.length : table);
}

function appendixZones(blocks: DecisionSource['blocks']): readonly AppendixZone[] {
  const zones: { heading: SourcePara | undefined; blocks: DecisionSource['blocks'][number][] }[] = [];
  for (const block of blocks) {
    const heads = block.kind === 'para' && isAppendixHeading(block.text);
    const last = zones.at(-1);
    if (heads) zones.push({ heading: block, blocks: [] });
    else if (last) last.blocks.push(block);
    else zones.push({ heading: undefined, blocks: [block] });
  }
  return zones;
}

export function zonesOf(source: DecisionSource): DecisionZones {
  const parts = source.blocks.flatMap((b): DecisionSource['blocks'] =>
    b.kind === 'para' && !article.test(b.text) && b.raw.length < 600 ? linesOf(b) : [b],
  );
  const blocks = flattened(parts);
  const firstArticle = find(blocks, 0, (t) => article.test(t));
  const table = blocks.findIndex((b) => b.kind === 'table');
  const firstTable = table < 0 ? blocks.length : table;
  const noArticles = firstArticle === blocks.length;
  const limit = noArticles ? Math.min(firstTable, find(blocks, 0, isAppendixHeading)) : firstArticle;
  const kindAt = find(blocks.slice(0, limit), 0, isKind);
  const hasKind = kindAt < limit;
  const decidesAt = find(blocks.slice(0, limit), hasKind ? kindAt + 1 : 0, decides);
  const decided = decidesAt < limit;
  const ended = find(blocks, limit, endsArticles);
  const tailFrom = Math.min(ended, Math.max(firstTable, limit));
  const appendicesFrom = appendixStart(blocks, tailFrom);
  const para = (at: number): SourcePara | undefined => parasIn(blocks.slice(at, at + 1))[0];
  return {
    head: parasIn(blocks.slice(0, hasKind ? kindAt : 0)),
    kind: hasKind ? para(kindAt) : undefined,
    opening: parasIn(blocks.slice(hasKind ? kindAt + 1 : 0, decided ? decidesAt : limit)),
    heading: decided ? para(decidesAt) : undefined,
    articles: parasIn(blocks.slice(decided ? decidesAt + 1 : limit, tailFrom)),
    tail: parasIn(blocks.slice(tailFrom, appendicesFrom)),
    appendices: appendixZones(blocks.slice(appendicesFrom)),
  };
}
