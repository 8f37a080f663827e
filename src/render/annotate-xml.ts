/** A tag of a part: where it stands, and how deep. Names come without their prefix. */
export interface Tag {
  readonly name: string;
  readonly prefix: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
  /** Elements around it; the root has 0. */
  readonly depth: number;
}

/** A replacement of one stretch of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part cannot be changed safely: its notes go in a list of their own. Never crosses the border of `src/render`. */
export class NotPatchable extends Error {}

const nameAt = /[^\s/>]+/y;

function afterAll(xml: string, at: number, end: string): number {
  const found = xml.indexOf(end, at);
  if (found < 0) throw new NotPatchable('cut off');
  return found + end.length;
}

/** End of the tag that starts at `at`: a ">" within quotes does not count. */
function tagEnd(xml: string, at: number): number {
  let quote = 0;
  for (let i = at + 1; i < xml.length; i++) {
    const c = xml.charCodeAt(i);
    if (quote !== 0) quote = c === quote ? 0 : quote;
    else if (c === 0x22 || c === 0x27) quote = c;
    else if (c === 0x3e) return i + 1;
  }
  throw new NotPatchable('cut off');
}

/** End of what is no element at `at` (comment, CDATA, instruction), or undefined. A DTD is refused. */
function skipped(xml: string, at: number): number | undefined {
  if (xml.startsWith('<!--', at)) return afterAll(xml, at + 4, '-->');
  if (xml.startsWith('<![CDATA[', at)) return afterAll(xml, at + 9, ']]>');
  if (xml.startsWith('<?', at)) return afterAll(xml, at + 2, '?>');
  if (xml.startsWith('<!', at)) throw new NotPatchable('doctype');
  return undefined;
}

function tagAt(xml: string, start: number, depth: number): Tag {
  const end = tagEnd(xml, start);
  const closing = xml[start + 1] === '/';
  nameAt.lastIndex = start + (closing ? 2 : 1);
  const full = nameAt.exec(xml)?.[0] ?? '';
  const colon = full.indexOf(':');
  const kind = closing ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
  return {
    name: full.slice(colon + 1),
    prefix: colon < 0 ? '' : full.slice(0, colon + 1),
    kind,
    start,
    end,
    depth: closing ? depth - 1 : depth,
  };
}

/** Every tag of a well-formed part, in order, in one pass. */
export function scan(xml: string, visit: (tag: Tag) => void): void {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const skip = skipped(xml, at);
    if (skip === undefined) {
      const tag = tagAt(xml, at, depth);
      if (tag.kind === 'open') depth++;
      if (tag.kind === 'close') depth--;
      visit(tag);
      at = xml.indexOf('<', tag.end);
    } else at = xml.indexOf('<', skip);
  }
  if (depth !== 0) throw new NotPatchable('unbalanced');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return entities[name] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** One attribute after the other: what looks like one within the value of another is none. */
const attributePattern = /\s([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeAt(tag: string, name: string): RegExpExecArray | undefined {
  for (const found of tag.matchAll(attributePattern)) if (localName(found[1] ?? '') === name) return found;
  return undefined;
}

/** An attribute of a tag by its local name, entities resolved. */
export function attribute(tag: string, name: string): string | undefined {
  const found = attributeAt(tag, name);
  return found ? unescaped((found[2] ?? '').slice(1, -1)) : undefined;
}

/** The tag with an attribute set; `value` needs no escaping. */
export function withAttribute(tag: string, name: string, value: string): string {
  const found = attributeAt(tag, name);
  if (!found) return tag.replace(/\s*(\/?)>$/, (_all, slash: string) => ` ${name}="${value}"${slash}>`);
  const end = found.index + found[0].length;
  return `${tag.slice(0, end - (found[2] ?? '').length)}"${value}"${tag.slice(end)}`;
}

/** All attributes of a tag, by local name, entities resolved. */
export function attributesOf(tag: string): readonly (readonly [name: string, value: string])[] {
  return [...tag.matchAll(attributePattern)].map(
    (m) => [localName(m[1] ?? ''), unescaped((m[2] ?? '').slice(1, -1))] as const,
  );
}

/** The text between two tags as a program reads it: comments and elements within it are no part of it. */
export function textWithin(xml: string): string {
  return xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece, i) => (i % 2 === 1 ? piece.slice(9, -3) : unescaped(piece.replace(/<[^>]*>/g, ''))))
    .join('');
}

/** The text with every edit made; edits of one place are made in the order given. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new NotPatchable('overlap');
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Elements of ours, written without prefixes, in the prefix that the part uses for its own. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Prefix of the root element, and its attributes as written. */
export function rootOf(xml: string): { readonly prefix: string; readonly tag: string } {
  let found: Tag | undefined;
  scan(xml, (tag) => {
    found ??= tag;
  });
  if (!found) throw new NotPatchable('empty');
  return { prefix: found.prefix, tag: xml.slice(found.start, found.end) };
}
