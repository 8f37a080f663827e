import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';

/** A change of a text: these characters go, those come in their place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes, which may touch but not overlap; changes at one spot in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const s of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (s.start < at) throw new RangeError(`overlapping changes at ${s.start}`);
    parts.push(text.slice(at, s.start), s.text);
    at = s.end;
  }
  return [...parts, text.slice(at)].join('');
}

/** A YAML file as text with its tree: every change is a splice, so that what is not named stays byte for byte. */
export interface YamlText {
  readonly text: string;
  readonly root: YAMLMap;
  readonly eol: '\n' | '\r\n';
}

/** Every scalar stays text, so nothing is read as a number or a truth. Undefined where the text is no YAML map. */
export function yamlText(text: string): YamlText | undefined {
  const document = parseDocument(text, { schema: 'failsafe', strict: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  return { text, root: document.contents, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

export function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  const found = map.items.find((p) => isScalar(p.key) && p.key.value === key);
  return isPair(found) && isNode(found.key) ? (found as Pair<Node, Node | null>) : undefined;
}

/** "tasks/0/passages": keys of maps, positions in lists. */
export function nodeAt(root: YAMLMap, path: string): Node | undefined {
  let node: unknown = root;
  for (const step of path.split('/').filter((s) => s !== '')) {
    if (isMap(node)) node = pairOf(node, step)?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return isNode(node) ? node : undefined;
}

export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** A list or map written in brackets. */
export function isFlow(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** Where the last character of a node stands, without blank lines and comments after it. */
export function endOf({ text }: YamlText, node: Node): number {
  if ((isMap(node) || isSeq(node)) && !isFlow(node)) {
    const last = node.items.at(-1);
    const inner = isPair(last) ? (isNode(last.value) && !isBlank(last.value) ? last.value : last.key) : last;
    if (isNode(inner))
      return endOf({ text } as YamlText, inner) + (isPair(last) && inner === last.key ? 1 : 0);
  }
  let end = node.range?.[1] ?? 0;
  while (end > startOf(node) && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** `key:` with nothing behind it. */
export function isBlank(node: Node): boolean {
  return isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] === node.range[1];
}

export function columnOf({ text }: YamlText, offset: number): number {
  return offset - lineStart(text, offset) - (text.charCodeAt(lineStart(text, offset)) === 0xfeff ? 1 : 0);
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** End of the line, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at < 0 ? text.length : at;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** End of that line and of the comment lines below it that are indented by at least so much: they belong to what stands above. */
export function endWithComments({ text }: YamlText, offset: number, column: number): number {
  let end = lineEnd(text, offset);
  for (;;) {
    const next = text.indexOf('\n', end) + 1;
    const comment = next > 0 ? /^( +)#[^\n]*/.exec(text.slice(next, lineEnd(text, next))) : null;
    if (!comment || (comment[1] ?? '').length < column) return end;
    end = lineEnd(text, next);
  }
}
