import { attribute, type Edit, edited, scan, type Tag, withAttribute } from './annotate-xml.ts';
import { type RowPatch, rowWalk } from './xlsx-annotate-rows.ts';

/** What is to change in one sheet. */
export interface SheetPatch extends RowPatch {
  /** Ids of links that lead outside: they are taken out, their text stays. */
  readonly outsideLinks: ReadonlySet<string>;
  /** Relationship of the drawing with the sheet's notes, where it has none yet. */
  readonly notes?: string;
}

/** What must not stand before the notes in a sheet (ISO/IEC 29500-1, 18.3.1.99). */
const afterNotes: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Names the drawing in its place among the sheet's last elements. */
function notesEdit(tags: readonly Tag[], id: string): Edit {
  const after = tags.find((t) => t.depth === 1 && t.kind !== 'close' && afterNotes.has(t.name));
  const next = after ?? tags.find((t) => t.depth === 0 && t.kind === 'close');
  const at = next?.start ?? 0;
  const text = `<${next?.prefix ?? ''}legacyDrawing xmlns:r="${relationshipNamespace}" r:id="${id}"/>`;
  return { start: at, end: at, text };
}

/** Two sheets selected at once would be typed into together. */
function selectionEdit(xml: string, tag: Tag): readonly Edit[] {
  const text = xml.slice(tag.start, tag.end);
  if (attribute(text, 'tabSelected') === undefined) return [];
  return [{ start: tag.start, end: tag.end, text: withAttribute(text, 'tabSelected', '0') }];
}

/** Takes the outside links out; a list of links left empty goes too. */
function linkEdits(xml: string, tags: readonly Tag[], outside: ReadonlySet<string>): readonly Edit[] {
  const links = tags.filter((t) => t.name === 'hyperlink');
  const gone = links.flatMap((tag, i): Edit[] => {
    if (tag.kind === 'close' || !outside.has(attribute(xml.slice(tag.start, tag.end), 'id') ?? '')) return [];
    const last = tag.kind === 'empty' ? tag : (links[i + 1] ?? tag);
    return [{ start: tag.start, end: last.end, text: '' }];
  });
  const kept = links.filter((t) => t.kind !== 'close').length - gone.length;
  const [open, close] = tags.filter((t) => t.name === 'hyperlinks');
  if (gone.length === 0 || kept > 0 || !open || !close) return gone;
  return [{ start: open.start, end: close.end, text: '' }];
}

/** The sheet with its cells marked, nothing else of it touched but what would lead outside or select it. */
export function patchedSheet(xml: string, patch: SheetPatch): string {
  const rows = rowWalk(xml, patch);
  const others: Tag[] = [];
  scan(xml, (tag) => {
    if (!rows.visit(tag) && (tag.depth < 3 || tag.name === 'hyperlink')) others.push(tag);
  });
  const views = others.filter((t) => t.name === 'sheetView' && t.kind !== 'close');
  return edited(xml, [
    ...rows.edits,
    ...views.flatMap((tag) => selectionEdit(xml, tag)),
    ...linkEdits(xml, others, patch.outsideLinks),
    ...(patch.notes === undefined ? [] : [notesEdit(others, patch.notes)]),
  ]);
}
