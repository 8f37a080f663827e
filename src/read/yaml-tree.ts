import { Composer, type Document, isMap, isScalar, isSeq, Parser, type Scalar } from 'yaml';
import type { Finding } from '../model/finding.ts';
import { controlCharacter, forbidden } from './yaml-characters.ts';
import { findingAt, placeAt, type TextSource } from './yaml-place.ts';
import { withTab } from './yaml-tabs.ts';

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Written without quotes or block sign, so YAML gives it a type. */
  readonly plain: boolean;
  readonly start: number;
}
export interface YamlEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: YamlNode;
}
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly start: number;
}
export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly start: number;
}
/** YAML as written: every scalar is text, every node knows its offset. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

/** All scalars stay text: `007`, `1.10` and `no` lose nothing; types come from the schema. */
const options = { schema: 'failsafe', uniqueKeys: false, strict: true, keepSourceTokens: false } as const;

const mostSyntaxFindings = 10;

export interface Tree {
  /** Absent where the text is not YAML. */
  readonly root: YamlNode | undefined;
  readonly findings: readonly Finding[];
}

/** Tokens → tree. */
export function treeOf(source: TextSource, lexemes: readonly string[]): Tree {
  const [document, another] = compose(source, lexemes);
  const problems: Problem[] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (another) problems.push({ code: 'MULTIPLE_DOCS', pos: [another.range[0], another.range[0]] });
  if (problems.length > 0)
    return { root: undefined, findings: syntaxFindings(source, withTab(source.text, problems)) };
  const to: Conversion = { source, findings: [] };
  return { root: convert(document?.contents, 0, to), findings: to.findings };
}

function compose(source: TextSource, lexemes: readonly string[]): readonly Document.Parsed[] {
  const parser = new Parser();
  const composer = new Composer(options);
  const documents: Document.Parsed[] = [];
  for (const lexeme of lexemes)
    for (const token of parser.next(lexeme)) for (const d of composer.next(token)) documents.push(d);
  for (const token of parser.end()) for (const d of composer.next(token)) documents.push(d);
  for (const d of composer.end(true, source.text.length)) documents.push(d);
  return documents;
}

interface Problem {
  readonly code: string;
  readonly pos: readonly [number, number];
}

/** The first problem of each line: the others on it follow from it, and so does wrong indentation further down. */
function syntaxFindings(source: TextSource, problems: readonly Problem[]): readonly Finding[] {
  const byLine = new Map<number, Finding>();
  for (const { code, pos } of problems.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const place = placeAt(source, pos[0]);
    const line = place.kind === 'text' ? place.line : 0;
    if (code === 'BAD_INDENT' && byLine.size > 0) continue;
    if (!byLine.has(line)) byLine.set(line, findingAt('yaml-syntax', place, { kind: code }));
  }
  return [...byLine.values()].slice(0, mostSyntaxFindings);
}

interface Conversion {
  readonly source: TextSource;
  readonly findings: Finding[];
}

function convert(node: unknown, fallback: number, to: Conversion): YamlNode {
  if (isMap(node)) {
    const start = node.range?.[0] ?? fallback;
    const entries = node.items.map((pair) => entry(pair, start, to));
    duplicates(entries, to);
    return { kind: 'map', entries, start };
  }
  if (isSeq(node)) {
    const start = node.range?.[0] ?? fallback;
    return { kind: 'list', items: node.items.map((item) => convert(item, start, to)), start };
  }
  if (isScalar(node)) return scalar(node, fallback, to);
  return { kind: 'scalar', text: '', plain: true, start: fallback };
}

function scalar(node: Scalar, fallback: number, to: Conversion): YamlScalar {
  const text = String(node.value ?? '');
  const start = node.range?.[0] ?? fallback;
  const bad = node.type === 'QUOTE_DOUBLE' ? forbidden.exec(text) : null;
  if (bad) to.findings.push(controlCharacter(placeAt(to.source, start), bad[0]));
  return { kind: 'scalar', text, plain: node.type === 'PLAIN' || node.type === undefined, start };
}

function entry(
  pair: { readonly key: unknown; readonly value: unknown },
  mapStart: number,
  to: Conversion,
): YamlEntry {
  const key = convert(pair.key, mapStart, to);
  if (key.kind !== 'scalar')
    to.findings.push(findingAt('yaml-syntax', placeAt(to.source, key.start), { kind: 'NON_STRING_KEY' }));
  return {
    key: key.kind === 'scalar' ? key.text : '',
    keyStart: key.start,
    value: convert(pair.value, key.start, to),
  };
}

function duplicates(entries: readonly YamlEntry[], { source, findings }: Conversion): void {
  const seen = new Map<string, YamlEntry>();
  for (const e of entries) {
    const first = seen.get(e.key);
    if (first)
      findings.push(
        findingAt(
          'yaml-duplicate-key',
          placeAt(source, e.keyStart),
          { key: e.key },
          placeAt(source, first.keyStart),
        ),
      );
    else seen.set(e.key, e);
  }
}

/** List items by position only, or by their id, number, date or year first. */
export type Steps = 'index' | 'names';

const naming = ['id', 'number', 'date', 'year'];

function nameOf(node: YamlNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  for (const key of naming) {
    const named = node.entries.find((e) => e.key === key)?.value;
    if (named?.kind === 'scalar' && named.text !== '') return named.text;
  }
  return undefined;
}

/** "x" is the first item of that name, "x@2" the second; else a position from 0. */
function itemOf(list: YamlList, step: string, steps: Steps): YamlNode | undefined {
  const [, name = step, nth = '1'] = /^(.+)@(\d+)$/.exec(step) ?? [];
  const named = steps === 'names' ? list.items.filter((i) => nameOf(i) === name)[Number(nth) - 1] : undefined;
  return named ?? (/^\d+$/.test(step) ? list.items[Number(step)] : undefined);
}

export interface Found {
  readonly node: YamlNode;
  /** Where its key stands, for the value of a map. */
  readonly keyStart?: number;
  /** Every step of the path was there; else `node` is the deepest that was. */
  readonly complete: boolean;
}

/** Walks from the root as far as the path goes. */
export function walk(root: YamlNode, path: readonly string[], steps: Steps): Found {
  let found: Found = { node: root, complete: true };
  for (const step of path) {
    const { node } = found;
    if (node.kind === 'map') {
      const e = node.entries.find((x) => x.key === step);
      if (!e) return { ...found, complete: false };
      found = { node: e.value, keyStart: e.keyStart, complete: true };
    } else {
      const item = node.kind === 'list' ? itemOf(node, step, steps) : undefined;
      if (!item) return { ...found, complete: false };
      found = { node: item, complete: true };
    }
  }
  return found;
}
