import { attribute, type Edit, edited, NotPatchable, scan, withAttribute } from './annotate-xml.ts';
import { xmlText } from './xlsx-text.ts';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relation: string;
  /** Where the entry stands in the workbook part. */
  readonly start: number;
  readonly end: number;
}

/** The sheets of a workbook part, in order. */
export function sheetEntries(xml: string): readonly SheetEntry[] {
  const found: SheetEntry[] = [];
  scan(xml, (tag) => {
    if (tag.name !== 'sheet' || tag.depth !== 2) return;
    if (tag.kind === 'open') throw new NotPatchable('sheet entry with content');
    if (tag.kind === 'close') return;
    const text = xml.slice(tag.start, tag.end);
    found.push({
      name: attribute(text, 'name') ?? '',
      sheetId: Number(attribute(text, 'sheetId') ?? 0),
      relation: attribute(text, 'id') ?? '',
      start: tag.start,
      end: tag.end,
    });
  });
  return found;
}

/** A sheet to add: before all others where `first`, else hidden behind them. */
export interface NewSheet {
  readonly name: string;
  readonly relation: string;
  readonly first: boolean;
}

const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function entryXml(sheet: NewSheet, sheetId: number, prefix: string): string {
  const hidden = sheet.first ? '' : ' state="veryHidden"';
  return `<${prefix}sheet xmlns:r="${relationshipNamespace}" name="${xmlText(sheet.name)}" sheetId="${sheetId}"${hidden} r:id="${sheet.relation}"/>`;
}

/** Place of each old sheet among the new ones; -1 for one that goes. */
function newPlaces(
  entries: readonly SheetEntry[],
  gone: ReadonlySet<string>,
  before: number,
): readonly number[] {
  let next = before;
  return entries.map((e) => (gone.has(e.relation) ? -1 : next++));
}

interface BookChange {
  readonly add: readonly NewSheet[];
  /** Relationships of the sheets that go. */
  readonly gone: ReadonlySet<string>;
}

function nameEdits(xml: string, places: readonly number[]): readonly Edit[] {
  const edits: Edit[] = [];
  let dropping = -1;
  scan(xml, (tag) => {
    if (tag.name !== 'definedName') return;
    if (tag.kind === 'close') {
      if (dropping >= 0) edits.push({ start: dropping, end: tag.end, text: '' });
      dropping = -1;
      return;
    }
    const text = xml.slice(tag.start, tag.end);
    const own = attribute(text, 'localSheetId');
    if (own === undefined) return;
    const place = places[Number(own)] ?? -1;
    if (place < 0) dropping = tag.start;
    else
      edits.push({
        start: tag.start,
        end: tag.end,
        text: withAttribute(text, 'localSheetId', String(place)),
      });
  });
  return edits;
}

/** The book opens on its first sheet. */
function viewEdits(xml: string): readonly Edit[] {
  const edits: Edit[] = [];
  scan(xml, (tag) => {
    if (tag.name !== 'workbookView' || tag.kind === 'close') return;
    const text = xml.slice(tag.start, tag.end);
    const first = attribute(text, 'firstSheet') === undefined ? text : withAttribute(text, 'firstSheet', '0');
    edits.push({ start: tag.start, end: tag.end, text: withAttribute(first, 'activeTab', '0') });
  });
  return edits;
}

/** The workbook part with sheets added and taken out; names that belong to one sheet follow it. */
export function changedBook(xml: string, { add, gone }: BookChange): string {
  const entries = sheetEntries(xml);
  const firsts = add.filter((s) => s.first);
  const highest = entries.reduce((max, e) => Math.max(max, e.sheetId), 0);
  const edits: Edit[] = entries
    .filter((e) => gone.has(e.relation))
    .map(({ start, end }) => ({ start, end, text: '' }));
  scan(xml, (tag) => {
    if (tag.name !== 'sheets' || tag.depth !== 1 || tag.kind === 'empty') return;
    const own = add.filter((s) => s.first === (tag.kind === 'open'));
    const text = own.map((s) => entryXml(s, highest + 1 + add.indexOf(s), tag.prefix)).join('');
    const at = tag.kind === 'open' ? tag.end : tag.start;
    edits.push({ start: at, end: at, text });
  });
  return edited(xml, [
    ...edits,
    ...nameEdits(xml, newPlaces(entries, gone, firsts.length)),
    ...viewEdits(xml),
  ]);
}
