import { type Draft, declareType, freeName, relate, relationsOf } from './annotate-package.ts';
import { attribute, type Edit, edited, NotPatchable, scan, type Tag, unescaped } from './annotate-xml.ts';
import type { CellAt } from './docx-annotate-cells.ts';
import { xmlText } from './docx-xml.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
/** Bookmark of the list, and beginning of the names of those in marked cells. */
export const listBookmark = 'dondoc_tra_lai';

const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';

export function runXml(text: string, look: { readonly size: number; readonly bold?: boolean }): string {
  const bold = look.bold ? '<w:b/><w:bCs/>' : '';
  const size = `<w:sz w:val="${look.size * 2}"/><w:szCs w:val="${look.size * 2}"/>`;
  return `<w:r><w:rPr>${font}${bold}${size}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** The line that our notes begin with, by which those of an earlier return are found. */
const ourLine = (author: string): string => `${author} đề nghị:`;

function commentXml(id: number, text: string, author: string): string {
  const lines = [ourLine(author), ...text.split('\n')];
  const paragraphs = lines.map((l, i) => `<w:p>${runXml(l, { size: 10, bold: i === 0 })}</w:p>`);
  return `<w:comment w:id="${id}" w:author="${xmlText(author)}" w:initials="">${paragraphs.join('')}</w:comment>`;
}

interface Comments {
  readonly part: string;
  readonly xml: string;
  readonly isNew: boolean;
}

function commentsOf(draft: Draft, document: string): Comments {
  const known = relationsOf(draft, document).find((r) => r.type === 'comments')?.target;
  const xml = known === undefined ? undefined : draft.text(known);
  if (known !== undefined && xml !== undefined) return { part: known, xml, isNew: false };
  const part = freeName(draft, (n) => (n === 1 ? 'word/comments.xml' : `word/comments${n}.xml`));
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${main}"></w:comments>`;
  return { part, xml: empty, isNew: true };
}

function plainText(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((m) => unescaped(m[1] ?? '')).join('');
}

interface OldComments {
  readonly highest: number;
  readonly ours: ReadonlySet<string>;
  readonly edits: readonly Edit[];
  readonly end: number;
}

/** Notes of an earlier return, by id, and where new ones go. */
function oldComments(xml: string, author: string): OldComments {
  const ours = new Set<string>();
  const edits: Edit[] = [];
  let highest = -1;
  let end = -1;
  let open: Tag | undefined;
  scan(xml, (tag) => {
    if (tag.depth === 0 && tag.kind === 'close') end = tag.start;
    if (tag.name !== 'comment') return;
    if (tag.kind === 'open') open = tag;
    else if (tag.kind === 'close' && open) {
      const id = attribute(xml.slice(open.start, open.end), 'id') ?? '';
      highest = Math.max(highest, Number(id));
      if (plainText(xml.slice(open.start, tag.end)).startsWith(ourLine(author))) {
        ours.add(id);
        edits.push({ start: open.start, end: tag.end, text: '' });
      }
    }
  });
  if (end < 0) throw new NotPatchable('comments without content');
  return { highest, ours, edits, end };
}

/** Puts notes into the document's list of comments and takes out those of an earlier return. */
export function putComments(
  draft: Draft,
  document: string,
  texts: readonly string[],
  author: string,
): { readonly first: number; readonly gone: ReadonlySet<string> } {
  const { part, xml, isNew } = commentsOf(draft, document);
  const old = oldComments(xml, author);
  const first = old.highest + 1;
  if (texts.length === 0 && isNew) return { first, gone: old.ours };
  const added = texts.map((text, i) => commentXml(first + i, text, author)).join('');
  draft.put(part, edited(xml, [...old.edits, { start: old.end, end: old.end, text: added }]));
  if (isNew) {
    declareType(draft, part, commentsType);
    relate(draft, document, 'comments', part);
  }
  return { first, gone: old.ours };
}

/** Hangs a note on the first paragraph of a cell, and a bookmark for the list to link to. */
export function anchorEdits(cell: CellAt, comment: number, bookmark: number, name: string): readonly Edit[] {
  const { paragraph } = cell;
  if (!paragraph) return [];
  const start = `<w:bookmarkStart w:id="${bookmark}" w:name="${name}"/><w:commentRangeStart w:id="${comment}"/>`;
  const end = `<w:commentRangeEnd w:id="${comment}"/><w:r><w:commentReference w:id="${comment}"/></w:r><w:bookmarkEnd w:id="${bookmark}"/>`;
  const { open, properties, close } = paragraph;
  if (open.kind === 'empty') return [{ start: open.start, end: open.end, text: `<w:p>${start}${end}</w:p>` }];
  if (!close) return [];
  const from = properties?.end ?? open.end;
  return [
    { start: from, end: from, text: start },
    { start: close.start, end: close.start, text: end },
  ];
}

interface BodyChild {
  readonly start: number;
  readonly end: number;
}

/** The child of the body that holds a place of the part. */
function childAt(children: readonly BodyChild[], at: number): BodyChild | undefined {
  return children.find((c) => c.start <= at && at < c.end);
}

/** Everything that an earlier return put into the document: its list, bookmarks, and the anchors of its notes. */
export function earlierEdits(xml: string, gone: ReadonlySet<string>): readonly Edit[] {
  const edits: Edit[] = [];
  const ids = new Map<string, string>();
  const children: BodyChild[] = [];
  let list: { from?: number; to?: number } = {};
  let open = 0;
  scan(xml, (tag) => {
    const text = xml.slice(tag.start, tag.end);
    if (tag.depth === 2 && tag.kind === 'open') open = tag.start;
    if (tag.depth === 2 && tag.kind !== 'open')
      children.push({ start: tag.kind === 'empty' ? tag.start : open, end: tag.end });
    if (tag.kind === 'close') return;
    const id = attribute(text, 'id') ?? '';
    const drop = (): void => void edits.push({ start: tag.start, end: tag.end, text: '' });
    if (tag.name === 'bookmarkStart') {
      const name = attribute(text, 'name') ?? '';
      if (!name.startsWith(listBookmark)) return;
      ids.set(id, name);
      // Some programs write a bookmark over several paragraphs as several of one name.
      if (name === listBookmark) list = { from: tag.start, ...list };
      else drop();
    } else if (tag.name === 'bookmarkEnd' && ids.has(id)) {
      if (ids.get(id) === listBookmark) list = { ...list, to: tag.start };
      else drop();
    } else if (/^comment(RangeStart|RangeEnd|Reference)$/.test(tag.name) && gone.has(id)) drop();
  });
  const from = list.from === undefined ? undefined : childAt(children, list.from);
  const to = list.to === undefined ? undefined : childAt(children, list.to);
  if (!from || !to) return edits;
  const inside = (e: Edit): boolean => e.start >= from.start && e.end <= to.end;
  return [...edits.filter((e) => !inside(e)), { start: from.start, end: to.end, text: '' }];
}
