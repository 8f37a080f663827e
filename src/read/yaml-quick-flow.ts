import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-tree.ts';

/** `{ … }`, `[ … ]` and "…" on one line, in a subset of YAML that can be read in one way only. See yaml-quick.ts. */

export interface Cursor {
  readonly text: string;
  at: number;
}

const key = /([A-Za-z_][\w-]*): +/y;
const quoted = /"([^"\\\n]*)"/y;
/** No indicator at the start, and none of the signs that mean something inside brackets anywhere. */
const plain = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=\d))[^:,[\]{}#\n]*/y;

export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match) return undefined;
  cursor.at = pattern.lastIndex;
  return match;
}

/** A comma and at least one space, stepped over. */
function between(cursor: Cursor): boolean {
  if (cursor.text[cursor.at] !== ',' || cursor.text[cursor.at + 1] !== ' ') return false;
  cursor.at += 2;
  blanks(cursor);
  return true;
}

function blanks(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

/** The value at the cursor, with the cursor behind it; undefined where it leaves the subset. */
export function flowAt(cursor: Cursor): YamlNode | undefined {
  switch (cursor.text[cursor.at]) {
    case '{':
      return mapAt(cursor);
    case '[':
      return listAt(cursor);
    case '"':
      return quotedAt(cursor);
    default:
      return undefined;
  }
}

function mapAt(cursor: Cursor): YamlMap | undefined {
  const start = cursor.at;
  const entries: YamlEntry[] = [];
  cursor.at += 1;
  blanks(cursor);
  do {
    const keyStart = cursor.at;
    const name = take(cursor, key)?.[1];
    const value = name === undefined ? undefined : (scalarAt(cursor) ?? listAt(cursor));
    if (name === undefined || !value || entries.some((e) => e.key === name)) return undefined;
    entries.push({ key: name, keyStart, value });
    blanks(cursor);
  } while (between(cursor));
  return closed(cursor, '}') ? { kind: 'map', entries, start } : undefined;
}

function listAt(cursor: Cursor): YamlList | undefined {
  const start = cursor.at;
  if (cursor.text[start] !== '[') return undefined;
  const items: YamlNode[] = [];
  cursor.at += 1;
  blanks(cursor);
  if (cursor.text[cursor.at] !== ']') {
    do {
      const item = scalarAt(cursor);
      if (!item) return undefined;
      items.push(item);
      blanks(cursor);
    } while (between(cursor));
  }
  return closed(cursor, ']') ? { kind: 'list', items, start } : undefined;
}

function closed(cursor: Cursor, bracket: string): boolean {
  if (cursor.text[cursor.at] !== bracket) return false;
  cursor.at += 1;
  return true;
}

function quotedAt(cursor: Cursor): YamlScalar | undefined {
  const start = cursor.at;
  const match = take(cursor, quoted);
  return match ? { kind: 'scalar', text: match[1] ?? '', plain: false, start } : undefined;
}

function scalarAt(cursor: Cursor): YamlScalar | undefined {
  const start = cursor.at;
  const inQuotes = quotedAt(cursor);
  if (inQuotes) return inQuotes;
  const bare = take(cursor, plain);
  return bare ? { kind: 'scalar', text: bare[0].trimEnd(), plain: true, start } : undefined;
}
