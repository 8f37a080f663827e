import type { Finding, Place, Reading } from '../model/finding.ts';
import { schemaFindings } from './schema-findings.ts';
import { type SchemaName, schemas, validators } from './validators.js';
import { controlCharacter, forbidden } from './yaml-characters.ts';
import { plainText } from './yaml-decode.ts';
import { flowLines } from './yaml-flow-lines.ts';
import { findingAt, placeAt, type TextSource, textSource } from './yaml-place.ts';
import { prunedOf } from './yaml-prune.ts';
import { tokensOf } from './yaml-tokens.ts';
import { type Tree, treeOf, walk, type YamlNode } from './yaml-tree.ts';
import { typedValue } from './yaml-typed.ts';

/** Largest texts that are parsed, in UTF-16 units. */
export const planTextLimit = 5_000_000;
export const submissionTextLimit = 1_000_000;

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
  /** "tasks/1.1/items/0" → where it stands; the deepest part of the path that is there. */
  readonly locate: (path: string) => Place;
  /** Whether the whole path is there. */
  readonly has: (path: string) => boolean;
  /** The scalar at that path, as written. */
  readonly scalarAt: (path: string) => WrittenScalar | undefined;
}

/** Text → typed value by that schema, with every problem found. Never throws on content. */
export function readYaml(
  schema: SchemaName,
  file: { readonly path: string; readonly text: string },
  limit: number = planTextLimit,
): Reading<YamlReading | undefined> {
  if (file.text.length > limit)
    return refused(
      findingAt('yaml-limit', { kind: 'file', file: file.path }, { limit: 'size', most: limit }),
    );
  const source = textSource(file.path, plainText(file.text));
  // What a lenient decoder leaves where the bytes are not UTF-8.
  const lost = source.text.indexOf('\ufffd');
  if (lost >= 0) return refused(findingAt('yaml-encoding', placeAt(source, lost), { encoding: 'utf-8' }));
  const bad = forbidden.exec(source.text);
  if (bad) return refused(controlCharacter(placeAt(source, bad.index), bad[0]));
  const tree = readTree(source);
  if (!tree.root || tree.findings.length > 0) return { value: undefined, findings: tree.findings };
  return checked(schema, source, tree.root);
}

function refused(finding: Finding): Reading<undefined> {
  return { value: undefined, findings: [finding] };
}

function readTree(source: TextSource): Tree {
  const { blanked, maps } = flowLines(source.text);
  const quick = tokensOf({ ...source, text: blanked });
  if (quick.findings.length === 0) {
    const tree = treeOf(source, quick.lexemes, maps);
    if (tree) return tree;
  }
  const { lexemes, findings } = tokensOf(source);
  if (findings.length > 0) return { root: undefined, findings };
  return treeOf(source, lexemes) ?? { root: undefined, findings: [] };
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
      locate: (path) => {
        const { node, keyStart, complete } = at(path);
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
