import { type Cursor, flowAt, take } from './yaml-quick-flow.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

/*
 * The plan's files keep to a small part of YAML: keys, lists, `{ … }` on one line, and texts folded with `>-`. What keeps
 * strictly to that part, where every sign can be read in one way only, is read here in a few milliseconds. Everything
 * else, and everything that is wrong, is left to the parser. Tests hold both ways equal, offsets included.
 */

interface Line {
  /** Spaces before the first sign; a list item's content counts from behind its dash. */
  indent: number;
  /** Offset of the first sign. */
  start: number;
  readonly end: number;
  /** Blank, or a comment only. */
  readonly silent: boolean;
}

interface Reader {
  readonly text: string;
  readonly lines: readonly Line[];
  at: number;
}

/** Blanks other than space and line end, document marks, directives. */
const outside = /[^\S \n]|^(?:---|\.\.\.|%)/m;
const mostLines = 20_000;
const deepest = 60;
const keyAt = /(?:([A-Za-z_][\w-]*)|"([^"\\\n]*)"):(?= |\n|$)/y;
/** Behind a value or a colon: nothing, or a comment. */
const rest = /^ *$|^ +#/;
const plainStart = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d)/;
const notPlain = /:(?: |$)/;

/** The text's tree, or undefined where the parser must read it. */
export function quickTree(text: string): YamlNode | undefined {
  if (outside.test(text)) return undefined;
  const lines = linesOf(text);
  if (lines.length > mostLines) return undefined;
  const reader: Reader = { text, lines, at: 0 };
  const first = current(reader);
  const root = first?.indent === 0 ? blockAt(reader, 0) : undefined;
  return root && current(reader) === undefined ? root : undefined;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    let start = from;
    while (text[start] === ' ') start += 1;
    lines.push({ indent: start - from, start, end, silent: start >= end || text[start] === '#' });
    from = end + 1;
  }
  return lines;
}

function current(reader: Reader): Line | undefined {
  while (reader.lines[reader.at]?.silent) reader.at += 1;
  return reader.lines[reader.at];
}

/** The map or list whose first line is the current one. */
function blockAt(reader: Reader, indent: number): YamlNode | undefined {
  if (indent > deepest) return undefined;
  const line = current(reader);
  return line && reader.text.startsWith('- ', line.start) ? listAt(reader, indent) : mapAt(reader, indent);
}

/** After a block comes a line further out, or the end; anything else is not for this reader. */
function ended(reader: Reader, indent: number): boolean {
  const next = current(reader);
  return next === undefined || next.indent < indent;
}

function listAt(reader: Reader, indent: number): YamlNode | undefined {
  const start = current(reader)?.start ?? 0;
  const items: YamlNode[] = [];
  for (let line = current(reader); line?.indent === indent; line = current(reader)) {
    if (!reader.text.startsWith('- ', line.start)) return undefined;
    const item = itemAt(reader, line, indent);
    if (!item) return undefined;
    items.push(item);
  }
  return ended(reader, indent) ? { kind: 'list', items, start } : undefined;
}

function itemAt(reader: Reader, line: Line, indent: number): YamlNode | undefined {
  const at = line.start + 2;
  keyAt.lastIndex = at;
  if (!keyAt.test(reader.text)) return valueAt(reader, line, { at, indent });
  line.indent = indent + 2;
  line.start = at;
  return mapAt(reader, indent + 2);
}

function mapAt(reader: Reader, indent: number): YamlNode | undefined {
  const start = current(reader)?.start ?? 0;
  const entries: YamlEntry[] = [];
  for (let line = current(reader); line?.indent === indent; line = current(reader)) {
    const cursor: Cursor = { text: reader.text, at: line.start };
    const match = take(cursor, keyAt);
    const key = match?.[1] ?? match?.[2];
    if (key === undefined || entries.some((e) => e.key === key)) return undefined;
    const value = rest.test(reader.text.slice(cursor.at, line.end))
      ? nestedAt(reader, indent)
      : valueAt(reader, line, { at: cursor.at, indent });
    if (!value) return undefined;
    entries.push({ key, keyStart: line.start, value });
  }
  return ended(reader, indent) ? { kind: 'map', entries, start } : undefined;
}

function nestedAt(reader: Reader, indent: number): YamlNode | undefined {
  reader.at += 1;
  const next = current(reader);
  return next && next.indent > indent ? blockAt(reader, next.indent) : undefined;
}

interface Spot {
  /** Where the value begins, blanks before it included. */
  readonly at: number;
  /** Indentation of the map or list it belongs to. */
  readonly indent: number;
}

function valueAt(reader: Reader, line: Line, spot: Spot): YamlNode | undefined {
  const cursor: Cursor = { text: reader.text, at: spot.at };
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
  const start = cursor.at;
  if (cursor.text[start] === '>') return foldedAt(reader, line, { ...spot, at: start });
  const flow = flowAt(cursor);
  if (flow) {
    reader.at += 1;
    return rest.test(cursor.text.slice(cursor.at, line.end)) ? flow : undefined;
  }
  return plainAt(reader, line, start);
}

function plainAt(reader: Reader, line: Line, start: number): YamlNode | undefined {
  const all = reader.text.slice(start, line.end);
  const comment = all.indexOf(' #');
  const text = (comment < 0 ? all : all.slice(0, comment)).trimEnd();
  if (!plainStart.test(text) || notPlain.test(text)) return undefined;
  reader.at += 1;
  return { kind: 'scalar', text, plain: true, start };
}

/** `>-`: lines of one indentation, joined by spaces. Blank or deeper lines inside have rules of their own. */
function foldedAt(reader: Reader, line: Line, { at, indent }: Spot): YamlNode | undefined {
  if (!reader.text.startsWith('>-', at) || !rest.test(reader.text.slice(at + 2, line.end))) return undefined;
  const from = reader.at + 1;
  const inner = reader.lines[from]?.indent ?? 0;
  let to = from;
  const isText = (l: Line | undefined): boolean => l !== undefined && l.indent === inner && l.start < l.end;
  while (isText(reader.lines[to])) to += 1;
  if (inner <= indent || to === from) return undefined;
  let after = to;
  for (let l = reader.lines[after]; l && l.start >= l.end; l = reader.lines[after]) {
    if (l.indent > inner) return undefined;
    after += 1;
  }
  if ((reader.lines[after]?.indent ?? 0) > indent) return undefined;
  reader.at = to;
  const text = reader.lines.slice(from, to).map((l) => reader.text.slice(l.start, l.end));
  return { kind: 'scalar', text: text.join(' '), plain: false, start: at };
}
