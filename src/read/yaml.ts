import type { Finding, Place, Reading } from '../model/finding.ts';
import { fileFormats } from '../model/formats.ts';
import { inCurrentFormat, writtenVersion } from './format-version.ts';
import { limits } from './limits.ts';
import { schemaFindings } from './schema-findings.ts';
import { type SchemaName, schemas, validators } from './validators.js';
import { controlCharacter, forbidden } from './yaml-characters.ts';
import { plainText } from './yaml-decode.ts';
import { findingAt, placeAt, type TextSource, textSource } from './yaml-place.ts';
import { prunedOf } from './yaml-prune.ts';
import { quickTree } from './yaml-quick.ts';
import { tokensOf } from './yaml-tokens.ts';
import { type Tree, treeOf, walk, type YamlNode, type YamlScalar } from './yaml-tree.ts';
import { typedValue } from './yaml-typed.ts';

/** A scalar as written. */
export interface WrittenScalar {
  readonly text: string;
  /** Without quotes: YAML itself would give it a type. */
  readonly plain: boolean;
}

/** A YAML file read against its schema. */
export interface YamlReading {
  /** Typed as the schema says, invalid list items left out; undefined where the whole file cannot be used. */
  readonly value: unknown;
  /** Ids and numbers of the list items left out. */
  readonly dropped: readonly string[];
  /** "tasks/1.1/items/0" → where it stands; the deepest part of the path that is there. `words` of it: where they begin. */
  readonly locate: (path: string, words?: string) => Place;
  /** Whether the whole path is there. */
  readonly has: (path: string) => boolean;
  /** The scalar at that path, as written. */
  readonly scalarAt: (path: string) => WrittenScalar | undefined;
}

/** Text → typed value by that schema, with every problem found. Never throws on content. */
export function readYaml(
  schema: SchemaName,
  file: { readonly path: string; readonly text: string },
  limit: number = limits.planText,
  keysAtMost: number = limits.yamlKeys,
): Reading<YamlReading | undefined> {
  if (file.text.length > limit)
    return refused(
      findingAt(
        'yaml-limit',
        { kind: 'file', file: file.path },
        { limit: 'size', most: limit, found: file.text.length },
      ),
    );
  const source = textSource(file.path, plainText(file.text));
  if (/^(?:\0[^\0]|[^\0]\0)/u.test(source.text))
    return refused(findingAt('yaml-encoding', placeAt(source, 0), { encoding: 'utf-8' }));
  const conflict = /^<{7} /m.exec(source.text);
  if (conflict)
    return refused(findingAt('yaml-syntax', placeAt(source, conflict.index), { kind: 'MERGE_CONFLICT' }));
  // What a lenient decoder leaves where the bytes are not UTF-8.
  const lost = source.text.indexOf('\ufffd');
  if (lost >= 0) return refused(findingAt('yaml-encoding', placeAt(source, lost), { encoding: 'utf-8' }));
  const bad = forbidden.exec(source.text);
  if (bad) return refused(controlCharacter(placeAt(source, bad.index), bad[0]));
  const written = writtenVersion(source.text);
  if (written && written.version > fileFormats[schema]) {
    const values = { found: written.version, known: fileFormats[schema] };
    return refused(findingAt('format-newer', placeAt(source, written.start), values));
  }
  return readAs(schema, textSource(file.path, inCurrentFormat(schema, source.text)), keysAtMost);
}

function readAs(
  schema: SchemaName,
  source: TextSource,
  keysAtMost: number,
): Reading<YamlReading | undefined> {
  const tree = readTree(source, keysAtMost);
  if (!tree.root || tree.findings.length > 0) return { value: undefined, findings: tree.findings };
  return checked(schema, source, tree.root);
}

function refused(finding: Finding): Reading<undefined> {
  return { value: undefined, findings: [finding] };
}

function readTree(source: TextSource, keysAtMost: number): Tree {
  const quick = quickTree(source.text);
  if (quick) return { root: quick, findings: [] };
  const { lexemes, findings } = tokensOf(source, keysAtMost);
  return findings.length > 0 ? { root: undefined, findings } : treeOf(source, lexemes);
}

function checked(name: SchemaName, source: TextSource, root: YamlNode): Reading<YamlReading> {
  const schema = schemas[name];
  const typing = { root: schema, source, findings: [] as Finding[] };
  const typed = typedValue(root, schema, typing);
  const validate = validators[name];
  const errors = validate(typed) ? [] : (validate.errors ?? []);
  const found = schemaFindings({ errors, source, root, schema, value: typed });
  const { value, dropped } = prunedOf(typed, errors);
  const at = (path: string) => walk(root, path === '' ? [] : path.split('/'), 'names');
  return {
    value: {
      value,
      dropped,
      locate: (path, words) => {
        const { node, keyStart, complete } = at(path);
        if (complete && words && node.kind === 'scalar') return placeAt(source, wordsIn(source, node, words));
        return placeAt(
          source,
          complete && keyStart !== undefined && node.kind !== 'scalar' ? keyStart : node.start,
        );
      },
      has: (path) => at(path).complete,
      scalarAt: (path) => {
        const { node, complete } = at(path);
        return complete && node.kind === 'scalar' ? { text: node.text, plain: node.plain } : undefined;
      },
    },
    findings: [...typing.findings, ...found],
  };
}

/** Offset of the words in a text that may be folded over lines: of as many of their first words as stand on one line. */
function wordsIn({ text }: TextSource, node: YamlScalar, words: string): number {
  const end = node.start + node.text.length * 2 + 100;
  const parts = words.split(' ');
  for (let n = parts.length; n > 0; n--) {
    const at = text.indexOf(parts.slice(0, n).join(' '), node.start);
    if (at >= 0 && at < end) return at;
  }
  return node.start;
}
