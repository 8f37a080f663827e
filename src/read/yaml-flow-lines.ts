import type { YamlEntry, YamlMap, YamlNode } from './yaml-tree.ts';

/*
 * Most of a plan is lines such as `- { id: so-noi-vu, name: Sở Nội vụ }`. Such a line, where it keeps to a subset that
 * can be read in one way only, is read here; the YAML parser gets the text with the inside of the braces blanked, so that
 * every offset stays. Anything outside the subset goes to the parser as it is. A test holds both ways equal.
 */

export interface FlowLines {
  readonly blanked: string;
  /** Offset of "{" → the map. */
  readonly maps: ReadonlyMap<number, YamlMap>;
}

const line = /^ *(?:- |[\w-]+: )(?=\{)(.*)$/gm;
const key = /([A-Za-z_][\w-]*): +/y;
const quoted = /"([^"\\\n]*)"/y;
/** No indicator at the start, and none of the signs that mean something to YAML anywhere. */
const plain = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=\d))[^:,[\]{}#\n]*/y;
const between = /, +/y;
/** After the closing brace: nothing, or a comment. */
const after = /^ *$|^ +#/;
const odd = /[^\S \n]/;

export function flowLines(text: string): FlowLines {
  const maps = new Map<number, YamlMap>();
  const parts: string[] = [];
  let done = 0;
  for (const match of text.matchAll(line)) {
    const body = match[1] ?? '';
    const start = match.index + match[0].length - body.length;
    const cursor = { text, at: start };
    const map = odd.test(body) ? undefined : mapAt(cursor);
    if (!map || !after.test(text.slice(cursor.at, start + body.length))) continue;
    maps.set(start, map);
    parts.push(text.slice(done, start + 1), ' '.repeat(cursor.at - start - 2));
    done = cursor.at - 1;
  }
  return { blanked: `${parts.join('')}${text.slice(done)}`, maps };
}

interface Cursor {
  readonly text: string;
  at: number;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match) return undefined;
  cursor.at = pattern.lastIndex;
  return match;
}

function blanks(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

/** The map at the cursor's "{", with the cursor behind its "}"; undefined where it leaves the subset. */
function mapAt(cursor: Cursor): YamlMap | undefined {
  const start = cursor.at;
  const entries: YamlEntry[] = [];
  cursor.at += 1;
  blanks(cursor);
  do {
    const keyStart = cursor.at;
    const name = take(cursor, key)?.[1];
    const value = name === undefined ? undefined : valueAt(cursor);
    if (name === undefined || !value) return undefined;
    entries.push({ key: name, keyStart, value });
    blanks(cursor);
  } while (take(cursor, between));
  if (cursor.text[cursor.at] !== '}') return undefined;
  cursor.at += 1;
  return { kind: 'map', entries, start };
}

function valueAt(cursor: Cursor): YamlNode | undefined {
  return cursor.text[cursor.at] === '[' ? listAt(cursor) : scalarAt(cursor);
}

function listAt(cursor: Cursor): YamlNode | undefined {
  const start = cursor.at;
  const items: YamlNode[] = [];
  cursor.at += 1;
  blanks(cursor);
  if (cursor.text[cursor.at] !== ']') {
    do {
      const item = scalarAt(cursor);
      if (!item) return undefined;
      items.push(item);
      blanks(cursor);
    } while (take(cursor, between));
  }
  if (cursor.text[cursor.at] !== ']') return undefined;
  cursor.at += 1;
  return { kind: 'list', items, start };
}

function scalarAt(cursor: Cursor): YamlNode | undefined {
  const start = cursor.at;
  const inQuotes = take(cursor, quoted);
  if (inQuotes) return { kind: 'scalar', text: inQuotes[1] ?? '', plain: false, start };
  const bare = take(cursor, plain);
  return bare ? { kind: 'scalar', text: bare[0].trimEnd(), plain: true, start } : undefined;
}
