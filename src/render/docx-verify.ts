import type { Anchor } from '../model/anchor.ts';
import type { Block, Table } from '../model/doc.ts';
import { bookmarkName } from './docx-anchor.ts';
import { markerPattern } from './docx-placeholders.ts';

/** What a document was made of, for comparison with what came out. */
export interface Expected {
  /** The template after its lists and conditions were settled, each part as often as it is printed. */
  readonly skeletons: readonly string[];
  readonly blocks: readonly Block[];
  /** Texts of the markers `_0`, `_1` … */
  readonly values: readonly string[];
  /** Markers that nothing filled. */
  readonly left: readonly string[];
}

interface Counts {
  readonly tables: number;
  readonly rows: number;
  readonly figures: number;
  readonly charts: number;
}

const none: Counts = { tables: 0, rows: 0, figures: 0, charts: 0 };

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (a, b) => ({
      tables: a.tables + b.tables,
      rows: a.rows + b.rows,
      figures: a.figures + b.figures,
      charts: a.charts + b.charts,
    }),
    none,
  );

/** "1.568", "12,5", "97,3%", "-4". */
const isFigure = (text: string): boolean => /^-?\d[\d.,]*\s?%?$/.test(text.trim());

// Counted where they stand: a document of thousands of units is long, and its pieces as a list would be as long again.
function times(xml: string, what: string): number {
  let count = 0;
  for (let at = xml.indexOf(what); at >= 0; at = xml.indexOf(what, at + what.length)) count++;
  return count;
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1] ?? '').join('');

/** `said`: what a cell's text says once it is filled. */
function countXml(xml: string, said: (text: string) => string = (text) => text): Counts {
  let figures = 0;
  for (const [cell] of xml.matchAll(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>/gs))
    if (isFigure(said(textOf(cell)))) figures++;
  return {
    tables: times(xml, '<w:tbl>'),
    rows: times(xml, '<w:tr>') + times(xml, '<w:tr '),
    figures,
    charts: times(xml, '<c:chart '),
  };
}

function countTable(table: Table): Counts {
  const cells = [...table.head.flat(), ...table.rows.flatMap((r) => r.cells)];
  return {
    tables: 1,
    rows: table.head.length + table.rows.length,
    figures: cells.filter((c) => isFigure(c.text)).length,
    charts: 0,
  };
}

const countBlock = (block: Block): Counts => {
  if (block.kind === 'chart') return { ...none, charts: 1 };
  return block.kind === 'table' ? countTable(block.table) : none;
};

function anchorsOf(block: Block): readonly Anchor[] {
  const own = (all: readonly { readonly text: string; readonly anchor?: Anchor }[]): readonly Anchor[] =>
    all.flatMap((x) => (x.anchor === undefined || x.text === '' ? [] : [x.anchor]));
  if (block.kind === 'paragraph' || block.kind === 'dash') return own(block.runs);
  if (block.kind !== 'table') return [];
  return own([...block.table.head.flat(), ...block.table.rows.flatMap((r) => r.cells)]);
}

const words: Readonly<Record<keyof Counts, string>> = {
  tables: 'số bảng',
  rows: 'số dòng của bảng',
  figures: 'số ô có số liệu',
  charts: 'số biểu đồ',
};

/** What is wrong with a document that has been made: one sentence each, none when it holds all that it was made of. */
export function verify(xml: string, expected: Expected): readonly string[] {
  const { skeletons, blocks, values, left } = expected;
  const said = (text: string): string =>
    text.replace(markerPattern, (marker, key: string) => values[Number(key.slice(1))] ?? marker);
  const wanted = sum([...skeletons.map((s) => countXml(s, said)), ...blocks.map(countBlock)]);
  const found = countXml(xml);
  const differing = (Object.keys(words) as (keyof Counts)[]).filter((k) => wanted[k] !== found[k]);
  const braces = skeletons.flatMap((s) => textOf(s).match(/\{\{[^{}]*\}?\}?|\}\}/g) ?? []);
  const anchors = new Set(blocks.flatMap(anchorsOf).map(bookmarkName));
  const marked = new Set<string>();
  for (const [, name = ''] of xml.matchAll(/ w:name="(dd_\w{16})"/g)) marked.add(name);
  const lost = [...anchors].filter((name) => !marked.has(name)).length;
  return [
    ...[...new Set(braces)].map((tag) => `còn trường chưa điền ${tag}`),
    ...[...new Set(left)].map((key) => `chỗ của {{${key}}} không điền được`),
    ...differing.map((k) => `${words[k]}: cần ${wanted[k]}, có ${found[k]}`),
    ...(lost > 0 ? [`thiếu ${lost} dấu trang của số liệu`] : []),
  ];
}
