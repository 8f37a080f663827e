import type { Book } from '../model/book.ts';
import type { Severity } from '../model/finding.ts';
import type { Annotated, PackageParts } from '../model/return-notes.ts';
import {
  type Draft,
  declareType,
  draftOf,
  dropPart,
  freeName,
  relate,
  relationsOf,
  unrelate,
} from './annotate-package.ts';
import { holdsActiveContent, onlyTransitional, partReachesOut } from './annotate-safety.ts';
import { NotPatchable } from './annotate-xml.ts';
import { changedBook, type NewSheet, sheetEntries } from './xlsx-annotate-book.ts';
import { putNotes } from './xlsx-annotate-comments.ts';
import { listSheet, pairsIn, pairsSheet } from './xlsx-annotate-list.ts';
import { patchedSheet } from './xlsx-annotate-sheet.ts';
import { type StyleBook, styleBook, toneOf } from './xlsx-annotate-styles.ts';
import { bookTexts } from './xlsx-package.ts';
import { readTemplate } from './xlsx-style.ts';

/** A cell to colour, and the note beside it. */
export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
  readonly text: string;
}

export interface WorkbookNotes {
  readonly marks: readonly CellMark[];
  /** A book of one sheet, which becomes the first. */
  readonly list: Book;
  readonly template: Uint8Array;
  /** Who wrote the notes beside cells. */
  readonly author: string;
}

/** Hidden; names the looks that cells had before they were coloured. */
const pairsName = '_dondoc_mau';
const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

interface OldSheet {
  readonly name: string;
  readonly relation: string;
  readonly part: string;
}

/** The workbook part and its worksheets. */
function bookOf(draft: Draft): { readonly part: string; readonly sheets: readonly OldSheet[] } {
  const part = relationsOf(draft, '').find((r) => r.type === 'officeDocument')?.target ?? '';
  const xml = neededText(draft, part);
  onlyTransitional(xml);
  const relations = relationsOf(draft, part);
  const sheets = sheetEntries(xml).flatMap(({ name, relation }): OldSheet[] => {
    const found = relations.find((r) => r.id === relation);
    return found?.type === 'worksheet' ? [{ name, relation, part: found.target }] : [];
  });
  return { part, sheets };
}

function neededText(draft: Draft, part: string): string {
  const text = draft.text(part);
  if (text === undefined) throw new NotPatchable(part);
  return text;
}

/** One mark per cell: the worst colour, the texts below each other. */
function marksOf(marks: readonly CellMark[], sheet: string): ReadonlyMap<string, CellMark> {
  const byCell = new Map<string, CellMark>();
  for (const mark of marks.filter((m) => m.sheet === sheet)) {
    const before = byCell.get(mark.cell);
    const severity = before?.severity === 'error' ? 'error' : mark.severity;
    const text = before ? `${before.text}\n\n${mark.text}` : mark.text;
    byCell.set(mark.cell, { ...mark, severity, text });
  }
  return byCell;
}

function patchSheet(
  draft: Draft,
  sheet: OldSheet,
  notes: WorkbookNotes,
  { styles, restored }: { styles: StyleBook; restored: ReadonlyMap<number, number> },
): void {
  const xml = neededText(draft, sheet.part);
  const marks = marksOf(notes.marks, sheet.name);
  const texts = new Map([...marks].map(([cell, m]) => [cell, m.text]));
  const drawing = putNotes(draft, sheet.part, { notes: texts, author: notes.author });
  const outside = relationsOf(draft, sheet.part).filter((r) => r.outside);
  draft.put(
    sheet.part,
    patchedSheet(xml, {
      marks: new Map(
        [...marks].map(([cell, m]) => [cell, (style) => styles.toned(style, toneOf(m.severity))]),
      ),
      restored: (style) => restored.get(style) ?? style,
      outsideLinks: new Set(outside.map((r) => r.id)),
      ...(drawing === undefined ? {} : { notes: drawing }),
    }),
  );
  unrelate(draft, sheet.part, (r) => r.outside);
}

class ActiveContent extends Error {}

/** Parts that hold formulas or drawings: all but the texts, the looks and the properties. */
function contentParts(draft: Draft): readonly string[] {
  return draft
    .names()
    .filter(
      (n) =>
        /\.(xml|vml)$/i.test(n) && !/(sharedStrings|styles|theme\d*)\.xml$|^(docProps|customXml)\//i.test(n),
    );
}

/** What an earlier return put in: its list, and its hidden sheet. */
function takeOutEarlier(
  draft: Draft,
  book: string,
  sheets: readonly OldSheet[],
): ReadonlyMap<number, number> {
  const hidden = sheets.find((s) => s.name === pairsName);
  const pairs = hidden ? pairsIn(neededText(draft, hidden.part)) : new Map<number, number>();
  for (const sheet of sheets) {
    for (const r of relationsOf(draft, sheet.part)) if (!r.outside) dropPart(draft, r.target);
    dropPart(draft, sheet.part);
  }
  const gone = new Set(sheets.map((s) => s.relation));
  unrelate(draft, book, (r) => gone.has(r.id));
  return pairs;
}

function addSheet(draft: Draft, book: string, name: string, xml: string): NewSheet {
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const part = freeName(draft, (n) => `${folder}worksheets/sheet${n}.xml`);
  draft.put(part, xml);
  declareType(draft, part, worksheetType);
  return { name, relation: relate(draft, book, 'worksheet', part), first: name !== pairsName };
}

async function marked(parts: PackageParts, notes: WorkbookNotes): Promise<Annotated> {
  const draft = draftOf(parts);
  const { part: book, sheets } = bookOf(draft);
  const isSheet = (part: string): boolean => sheets.some((s) => s.part.toLowerCase() === part.toLowerCase());
  if (holdsActiveContent(parts, draft, isSheet)) throw new ActiveContent();
  if (contentParts(draft).some((name) => partReachesOut(neededText(draft, name)))) throw new ActiveContent();
  const bookXml = neededText(draft, book);
  const listName = notes.list.sheets[0]?.name ?? '';
  const earlier = sheets.filter((s) => s.name === listName || s.name === pairsName);
  const own = sheets.filter((s) => !earlier.includes(s));
  const ours = bookTexts(notes.list, await readTemplate(notes.template));
  const stylesPart = relationsOf(draft, book).find((r) => r.type === 'styles')?.target ?? '';
  const styles = styleBook(neededText(draft, stylesPart), ours.get('xl/styles.xml') ?? '');
  const restored = takeOutEarlier(draft, book, earlier);
  for (const sheet of own) patchSheet(draft, sheet, notes, { styles, restored });
  const add = [
    addSheet(draft, book, listName, listSheet(ours, styles)),
    addSheet(draft, book, pairsName, pairsSheet(styles.pairs())),
  ];
  draft.put(book, changedBook(bookXml, { add, gone: new Set(earlier.map((s) => s.relation)) }));
  draft.put(stylesPart, styles.xml());
  return { kind: 'annotated', bytes: draft.pack() };
}

/**
 * A unit's own workbook with its faulty cells coloured, a note beside each, and a list as its first sheet; nothing else
 * of it is touched but what would lead outside the file. The same package and notes give the same bytes.
 */
export async function annotateXlsx(parts: PackageParts, notes: WorkbookNotes): Promise<Annotated> {
  try {
    return await marked(parts, notes);
  } catch (error) {
    if (error instanceof ActiveContent) return { kind: 'not-annotated', why: 'active-content' };
    if (error instanceof NotPatchable) return { kind: 'not-annotated', why: 'unusual' };
    throw error;
  }
}
