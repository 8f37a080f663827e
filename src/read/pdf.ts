import type { Finding, Reading } from '../model/finding.ts';
import { limits } from './limits.ts';
import { readContent } from './pdf-content.ts';
import { openPdf, type PdfFile } from './pdf-file.ts';
import { modernPieces } from './pdf-legacy.ts';
import { linesOf } from './pdf-lines.ts';
import type { PdfDict, PdfValue } from './pdf-parse.ts';
import { contentBudget, type TextPiece } from './pdf-text-state.ts';
import { damaged, fileFinding, guarded, Refused, tooLarge } from './refusal.ts';

export interface PdfText {
  readonly lines: readonly string[];
  readonly pages: number;
  /** No text layer that can be read: a scan, or letters whose meaning the file does not tell. */
  readonly scanned: boolean;
}

function nameOf(value: PdfValue | undefined): string {
  return typeof value === 'object' && value.kind === 'name' ? value.name : '';
}

function catalogOf(file: PdfFile): PdfDict | undefined {
  const root = file.dict(file.trailer('Root'));
  if (root) return root;
  for (const value of file.all()) {
    const dict = file.dict(value);
    if (nameOf(dict?.entries.get('Type')) === 'Catalog') return dict;
  }
  return undefined;
}

interface Page {
  readonly dict: PdfDict;
  readonly resources: PdfDict | undefined;
}

/** Pages in order; what a page does not say itself it takes from the nodes above it. */
function pagesOf(file: PdfFile, catalog: PdfDict): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<PdfDict>();
  let looked = 0;
  const visit = (node: PdfDict | undefined, above: PdfDict | undefined, depth: number): void => {
    if (!node || seen.has(node) || depth > 50) return;
    seen.add(node);
    const resources = file.dict(node.entries.get('Resources')) ?? above;
    const kids = file.items(node.entries.get('Kids'));
    if (kids.length === 0 && nameOf(file.get(node, 'Type')) !== 'Pages')
      pages.push({ dict: node, resources });
    // Nodes may share one long list of kids.
    looked += kids.length;
    if (looked > limits.pdfObjects) throw tooLarge('pdfObjects');
    for (const kid of kids) visit(file.dict(kid), resources, depth + 1);
    if (pages.length > limits.pdfPages) throw tooLarge('pdfPages', '', pages.length);
  };
  visit(file.dict(catalog.entries.get('Pages')), undefined, 0);
  return pages;
}

/** Content of a page: one stream, or several that count as one. */
function contentOf(file: PdfFile, page: Page): Buffer {
  const own = page.dict.entries.get('Contents');
  const streams = file.items(own);
  const data = (streams.length > 0 ? streams : own === undefined ? [] : [own]).map((s) => file.data(s));
  return Buffer.concat(data.flatMap((d) => (d ? [d, Buffer.from('\n')] : [])));
}

/** What one dictionary asks a viewer to do. */
function activeKeys(file: PdfFile, dict: PdfDict): readonly string[] {
  const action = nameOf(file.get(dict, 'S'));
  const embedded = dict.entries.has('EF') || nameOf(file.get(dict, 'Type')) === 'EmbeddedFile';
  return [
    ...(dict.entries.has('JS') || action === 'JavaScript' ? ['script'] : []),
    ...(action === 'Launch' ? ['launch'] : []),
    ...(embedded ? ['embedded'] : []),
  ];
}

/** The dictionaries written directly inside a value; references lead to objects that are looked at by themselves. */
function* dictsIn(value: PdfValue): Iterable<PdfDict> {
  if (typeof value !== 'object') return;
  if (value.kind === 'stream') yield* dictsIn(value.dict);
  else if (value.kind === 'array') for (const item of value.items) yield* dictsIn(item);
  else if (value.kind === 'dict') {
    yield value;
    for (const inner of value.entries.values()) yield* dictsIn(inner);
  }
}

/** Scripts, programs to start and files inside: never run or opened here, but the clerk should know before opening it. */
function activeContent(file: PdfFile): readonly string[] {
  const found = new Set<string>();
  for (const value of file.all())
    for (const dict of dictsIn(value)) for (const what of activeKeys(file, dict)) found.add(what);
  return [...found].toSorted();
}

const letters = /[\p{L}\p{N}]/gu;

/** Fewer readable letters than this on a whole file is a stamp or a page number over a scan, not a text layer. */
const fewestLetters = 20;

function piecesOf(file: PdfFile, pages: readonly Page[]): readonly (readonly TextPiece[])[] {
  const budget = contentBudget();
  return pages.map((page) => {
    const pieces: TextPiece[] = [];
    readContent({ file, budget, pieces }, contentOf(file, page), page.resources);
    return pieces;
  });
}

/** Mostly letters, not the sign for what no one can read. */
function isReadable(lines: readonly string[]): boolean {
  const text = lines.join('');
  const readable = text.match(letters)?.length ?? 0;
  return readable >= fewestLetters && readable > 3 * (text.split('\ufffd').length - 1);
}

/** The text layer of a PDF, line by line. Nothing in it is run, opened or fetched; images are not looked at. */
export function readPdf(bytes: Uint8Array, name: string): Reading<PdfText | undefined> {
  return guarded(name, () => {
    const file = openPdf(bytes);
    if (file.encrypted) throw new Refused('file-encrypted', { kind: 'pdf' });
    const catalog = catalogOf(file);
    if (!catalog) throw damaged('cut-off');
    const pages = pagesOf(file, catalog);
    const text = modernPieces(piecesOf(file, pages), name);
    const lines = text.pages.flatMap((pieces, i) => linesOf(pieces, i === 0));
    const active = activeContent(file);
    const findings: readonly Finding[] =
      active.length > 0 ? [fileFinding(name, 'file-active-content', { what: active.join(',') })] : [];
    const scanned = !isReadable(lines);
    return {
      value: { lines: scanned ? [] : lines, pages: pages.length, scanned },
      findings: scanned ? findings : [...findings, ...text.findings],
    };
  });
}
