import type { Severity } from '../model/finding.ts';
import type { Annotated, PackageParts, ReturnLine } from '../model/return-notes.ts';
import { type Draft, draftOf, relationsOf, unrelate } from './annotate-package.ts';
import { holdsActiveContent, onlyTransitional, partReachesOut } from './annotate-safety.ts';
import { attribute, type Edit, edited, NotPatchable, rootOf, scan, type Tag } from './annotate-xml.ts';
import { type CellAt, type CellPlace, cellsOf } from './docx-annotate-cells.ts';
import { fieldsReachOut } from './docx-annotate-fields.ts';
import { anchorEdits, earlierEdits, listBookmark, putComments, runXml } from './docx-annotate-notes.ts';
import { plainEdits, shadeEdits } from './docx-annotate-shade.ts';

/** A table cell to colour, and the note on it. */
export interface WordMark extends CellPlace {
  readonly severity: Severity;
  readonly text: string;
}

export interface DocumentNotes {
  readonly marks: readonly WordMark[];
  readonly list: readonly ReturnLine[];
  readonly author: string;
}

class ActiveContent extends Error {}

/** Links to the web lose their address, not their text. */
function linkEdits(xml: string, outside: ReadonlySet<string>): readonly Edit[] {
  const edits: Edit[] = [];
  const open: boolean[] = [];
  const drop = (tag: Tag): void => void edits.push({ start: tag.start, end: tag.end, text: '' });
  if (outside.size === 0) return [];
  scan(xml, (tag) => {
    if (tag.name !== 'hyperlink') return;
    const gone = outside.has(attribute(xml.slice(tag.start, tag.end), 'id') ?? '');
    if (tag.kind === 'close') {
      if (open.pop()) drop(tag);
    } else {
      if (tag.kind === 'open') open.push(gone);
      if (gone) drop(tag);
    }
  });
  return edits;
}

function highestBookmark(xml: string): number {
  const ids = [...xml.matchAll(/<w:bookmarkStart\b[^>]*\bw:id="(\d{1,9})"/g)].map((m) => Number(m[1]));
  return ids.reduce((max, n) => Math.max(max, n), 0);
}

const markName = (n: number): string => `${listBookmark}_${n + 1}`;

/** The name to link to; undefined where the place was not found in the document. */
type MarkNames = (mark: number) => string | undefined;

function lineXml(line: ReturnLine, names: MarkNames): string {
  const look = { size: 13, ...(line.bold ? { bold: true } : {}) };
  const { link } = line;
  const name = link && names(link.mark);
  if (link && name === undefined) return lineXml({ text: link.text + line.text }, names);
  const linked = link
    ? `<w:hyperlink w:anchor="${name}" w:history="1">${runXml(link.text, look).replace('<w:sz ', '<w:color w:val="0563C1"/><w:u w:val="single"/><w:sz ')}</w:hyperlink>`
    : '';
  return `<w:p><w:pPr><w:spacing w:before="60" w:after="0"/><w:ind w:left="0" w:firstLine="0"/></w:pPr>${linked}${runXml(line.text, look)}</w:p>`;
}

/** The list, then a new page; a bookmark around both tells the next return what to take out. */
function listXml(list: readonly ReturnLine[], bookmark: number, names: MarkNames): string {
  const start = `<w:bookmarkStart w:id="${bookmark}" w:name="${listBookmark}"/>`;
  const end = `<w:bookmarkEnd w:id="${bookmark}"/>`;
  const [first = '', ...rest] = list.map((line) => lineXml(line, names));
  const opened = first.replace('</w:pPr>', `</w:pPr>${start}`);
  return `${opened}${rest.join('')}<w:p><w:r><w:br w:type="page"/></w:r>${end}</w:p>`;
}

/** Where the document's own content begins. */
function bodyStart(xml: string): number {
  let at = -1;
  scan(xml, (tag) => {
    if (tag.name === 'body' && tag.depth === 1 && tag.kind === 'open') at = tag.end;
  });
  if (at < 0) throw new NotPatchable('no body');
  return at;
}

const keyOf = ({ table, row, column }: CellPlace): string => `${table},${row},${column}`;

/** One mark per cell: the worse colour, the texts below each other; each with its number in the list. */
function marksByCell(marks: readonly WordMark[]): ReadonlyMap<string, WordMark> {
  const byCell = new Map<string, WordMark>();
  for (const mark of marks) {
    const before = byCell.get(keyOf(mark));
    const severity = before?.severity === 'error' ? 'error' : mark.severity;
    byCell.set(keyOf(mark), {
      ...mark,
      severity,
      text: before ? `${before.text}\n${mark.text}` : mark.text,
    });
  }
  return byCell;
}

function cellEdits(
  xml: string,
  cells: readonly CellAt[],
  marks: ReadonlyMap<string, WordMark>,
): readonly Edit[] {
  return cells.flatMap((cell) => {
    const mark = marks.get(keyOf(cell));
    return mark
      ? shadeEdits(xml, cell, mark.severity === 'error' ? 'error' : 'other')
      : plainEdits(xml, cell);
  });
}

function patchDocument(draft: Draft, part: string, xml: string, notes: DocumentNotes): string {
  const cells = cellsOf(xml);
  const marks = marksByCell(notes.marks);
  const marked = cells.filter((c) => marks.has(keyOf(c)));
  const texts = marked.map((c) => marks.get(keyOf(c))?.text ?? '');
  const { first, gone } = putComments(draft, part, texts, notes.author);
  const bookmark = highestBookmark(xml) + 1;
  const nameOf = (cell: CellPlace): string =>
    markName(notes.marks.findIndex((m) => keyOf(m) === keyOf(cell)));
  const names: MarkNames = (n) => {
    const mark = notes.marks[n];
    const found = mark && marked.find((c) => keyOf(c) === keyOf(mark));
    return found && nameOf(found);
  };
  const start = bodyStart(xml);
  const outside = new Set(
    relationsOf(draft, part)
      .filter((r) => r.outside)
      .map((r) => r.id),
  );
  return edited(xml, [
    ...earlierEdits(xml, gone),
    ...linkEdits(xml, outside),
    ...cellEdits(xml, cells, marks),
    ...marked.flatMap((cell, i) => anchorEdits(cell, first + i, bookmark + 1 + i, nameOf(cell))),
    { start, end: start, text: listXml(notes.list, bookmark, names) },
  ]);
}

function marked(parts: PackageParts, notes: DocumentNotes): Annotated {
  const draft = draftOf(parts);
  const part = relationsOf(draft, '').find((r) => r.type === 'officeDocument')?.target ?? '';
  const xml = draft.text(part);
  if (xml === undefined) throw new NotPatchable('no document');
  onlyTransitional(xml);
  if (rootOf(xml).prefix !== 'w:') throw new NotPatchable('prefix');
  if (holdsActiveContent(parts, draft, (name) => name.toLowerCase() === part.toLowerCase()))
    throw new ActiveContent();
  for (const name of draft
    .names()
    .filter((n) => /\.(xml|vml)$/i.test(n) && !/^(docProps|customXml)\//i.test(n))) {
    const text = draft.text(name) ?? '';
    if (fieldsReachOut(text) || partReachesOut(text)) throw new ActiveContent();
  }
  draft.put(part, patchDocument(draft, part, xml, notes));
  unrelate(draft, part, (r) => r.outside);
  return { kind: 'annotated', bytes: draft.pack() };
}

/**
 * A unit's own Word form with its faulty cells coloured, a note on each, and a list on a page before it; nothing else of
 * it is touched but what would lead outside the file. The same package and notes give the same bytes.
 */
export function annotateDocx(parts: PackageParts, notes: DocumentNotes): Annotated {
  try {
    return marked(parts, notes);
  } catch (error) {
    if (error instanceof ActiveContent) return { kind: 'not-annotated', why: 'active-content' };
    if (error instanceof NotPatchable) return { kind: 'not-annotated', why: 'unusual' };
    throw error;
  }
}
