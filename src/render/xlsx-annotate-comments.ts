import {
  type Draft,
  declareType,
  dropPart,
  freeName,
  relate,
  relationsOf,
  unrelate,
} from './annotate-package.ts';
import { attribute, scan, unescaped } from './annotate-xml.ts';
import { emptyDrawing, shapeKey, withoutShapes, withShapes } from './xlsx-annotate-boxes.ts';
import { addressOf } from './xlsx-annotate-rows.ts';
import { storable, xmlText } from './xlsx-text.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A note beside a cell, as it stands in a sheet's list. */
interface Comment {
  readonly ref: string;
  readonly author: string;
  /** The `<text>` element as written, and without prefix. */
  readonly xml: string;
}

/** Notes of other programs that hang on a conversation elsewhere: their cells get no second note. */
const threaded = /^tc=/;

function commentsIn(xml: string): readonly Comment[] {
  const authors: string[] = [];
  const found: Comment[] = [];
  let from = 0;
  let current: { ref: string; author: string } | undefined;
  scan(xml, (tag) => {
    if (tag.name === 'author') {
      if (tag.kind === 'open') from = tag.end;
      else authors.push(tag.kind === 'empty' ? '' : unescaped(xml.slice(from, tag.start)));
    } else if (tag.name === 'comment' && tag.kind === 'open') {
      const text = xml.slice(tag.start, tag.end);
      const author = authors[Number(attribute(text, 'authorId') ?? 0)] ?? '';
      current = { ref: attribute(text, 'ref') ?? '', author };
    } else if (tag.name === 'text' && tag.depth === 3 && current) {
      if (tag.kind === 'open') from = tag.start;
      else if (tag.kind === 'close') {
        const inside = xml.slice(from, tag.end);
        const plain = tag.prefix === '' ? inside : inside.replaceAll(tag.prefix, '');
        found.push({ ...current, xml: plain });
      }
    }
  });
  return found;
}

const run = (text: string, bold: boolean): string =>
  `<r><rPr>${bold ? '<b/>' : ''}<sz val="10"/><color indexed="81"/><rFont val="Times New Roman"/><family val="1"/></rPr><t xml:space="preserve">${xmlText(storable(text))}</t></r>`;

/** The line that our notes begin with: some programs drop a note's author, none drops its text. */
const ourLine = (author: string): string => `${author} đề nghị:`;

function ownText(text: string, author: string): string {
  return run(`${ourLine(author)}\n`, true) + run(text, false);
}

/** Their note first, then ours: a cell has one note. */
function joined(theirs: string, ours: string): string {
  const inside = /^<text[^>]*>([\s\S]*)<\/text>$/.exec(theirs)?.[1] ?? '';
  const asRun = /^\s*<t[\s>]/.test(inside) ? `<r>${inside}</r>` : inside;
  return `<text>${asRun}${run('\n\n', false)}${ours}</text>`;
}

function plainText(xml: string): string {
  const pieces = xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g);
  return [...pieces].map((m) => unescaped(m[1] ?? '')).join('');
}

/** What the unit itself wrote of a note; undefined where all of it is ours. */
function theirPart(comment: Comment, author: string): Comment | undefined {
  const text = plainText(comment.xml);
  const at = text.indexOf(ourLine(author));
  if (at < 0) return comment;
  const own = text.slice(0, at).trimEnd();
  return own === '' ? undefined : { ...comment, xml: `<text>${run(own, false)}</text>` };
}

function commentsXml(comments: readonly Comment[]): string {
  const authors = [...new Set(comments.map((c) => c.author))];
  const ordered = comments.toSorted((a, b) => {
    const [one, two] = [addressOf(a.ref), addressOf(b.ref)];
    return one.row - two.row || one.column - two.column;
  });
  const list = ordered.map(
    (c) => `<comment ref="${c.ref}" authorId="${authors.indexOf(c.author)}">${c.xml}</comment>`,
  );
  const names = authors.map((a) => `<author>${xmlText(storable(a))}</author>`);
  return `${declaration}<comments xmlns="${main}"><authors>${names.join('')}</authors><commentList>${list.join('')}</commentList></comments>`;
}

/** `notes`: text by cell. `author` wrote earlier notes of ours, which go. */
export interface SheetNotes {
  readonly notes: ReadonlyMap<string, string>;
  readonly author: string;
}

interface Kept {
  readonly comments: readonly Comment[];
  readonly gone: readonly Comment[];
}

function keptOf(xml: string | undefined, author: string): Kept {
  const all = xml === undefined ? [] : commentsIn(xml);
  const kept = all.map((c) => theirPart(c, author));
  return { comments: kept.filter((c) => c !== undefined), gone: all.filter((_, i) => !kept[i]) };
}

function allComments(kept: readonly Comment[], { notes, author }: SheetNotes): readonly Comment[] {
  const ours = [...notes].flatMap(([ref, text]): Comment[] => {
    const theirs = kept.find((c) => c.ref === ref);
    if (theirs && threaded.test(theirs.author)) return [];
    const ours = ownText(text, author);
    return [
      theirs ? { ...theirs, xml: joined(theirs.xml, ours) } : { ref, author, xml: `<text>${ours}</text>` },
    ];
  });
  return [...kept.filter((c) => !ours.some((o) => o.ref === c.ref)), ...ours];
}

/**
 * Puts notes beside cells of a sheet and takes out those of an earlier return; the unit's own stay. Gives the id of a
 * drawing that the sheet does not name yet.
 */
export function putNotes(draft: Draft, sheet: string, wanted: SheetNotes): string | undefined {
  const relations = relationsOf(draft, sheet);
  const list = relations.find((r) => r.type === 'comments')?.target;
  const drawing = relations.find((r) => r.type === 'vmlDrawing')?.target;
  const { comments, gone } = keptOf(list === undefined ? undefined : draft.text(list), wanted.author);
  const all = allComments(comments, wanted);
  if (all.length === 0 && gone.length === 0) return undefined;
  putList(draft, sheet, list, all);
  const xml = (drawing === undefined ? undefined : draft.text(drawing)) ?? emptyDrawing;
  const redrawn = new Set([...gone.map((c) => c.ref), ...wanted.notes.keys()].map(shapeKey));
  const bare = withoutShapes(xml, redrawn);
  const boxes = new Map([...wanted.notes].filter(([ref]) => all.some((c) => c.ref === ref)));
  const part = drawing ?? freeName(draft, (n) => `xl/drawings/vmlDrawing${n}.vml`);
  draft.put(part, boxes.size > 0 ? withShapes(bare, boxes) : bare);
  if (drawing !== undefined) return undefined;
  declareType(draft, part, drawingType);
  return relate(draft, sheet, 'vmlDrawing', part);
}

function putList(draft: Draft, sheet: string, list: string | undefined, all: readonly Comment[]): void {
  if (all.length === 0 && list !== undefined) {
    dropPart(draft, list);
    unrelate(draft, sheet, (r) => r.type === 'comments');
    return;
  }
  const part = list ?? freeName(draft, (n) => `xl/comments${n}.xml`);
  draft.put(part, commentsXml(all));
  if (list !== undefined) return;
  declareType(draft, part, commentsType);
  relate(draft, sheet, 'comments', part);
}
