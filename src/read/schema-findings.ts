import type { Finding, Place, Values } from '../model/finding.ts';
import { nearest, nearestWord } from '../text/nearest.ts';
import type { Schema, SchemaError } from './validators.js';
import { findingAt, placeAt, type TextSource } from './yaml-place.ts';
import { walk, type YamlNode } from './yaml-tree.ts';
import { childSchema, excerptOf, resolve, typesOf } from './yaml-typed.ts';

export interface Validation {
  readonly errors: readonly SchemaError[];
  readonly source: TextSource;
  readonly root: YamlNode;
  readonly schema: Schema;
  readonly value: unknown;
}

/** JSON pointer → its steps. */
export const pointer = (path: string): readonly string[] =>
  path === ''
    ? []
    : path
        .slice(1)
        .split('/')
        .map((s) => s.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What a validator says, as findings at line and column: one per cause, with the key that was meant where one is near. */
export function schemaFindings(validation: Validation): readonly Finding[] {
  const own = strongestPerPlace(validation.errors);
  const meant = new Set<string>();
  const unknown = own.filter(isUnknownKey).map((e) => {
    const { finding, suggestion } = unknownKey(validation, e);
    if (suggestion) meant.add(`${parentOf(e)}/${suggestion}`);
    return finding;
  });
  const rest = own
    .filter((e) => !isUnknownKey(e) && !meant.has(`${e.instancePath}/${String(e.params.missingProperty)}`))
    .map((e) => (e.keyword === 'required' ? missingKey(validation, e) : wrongValue(validation, e)));
  return [...unknown, ...rest];
}

/** A value of the wrong type also fails its list of words and its pattern: only the first of these is said. */
const strength = ['type', 'const', 'enum', 'minLength', 'pattern'];

function rank(error: SchemaError): number {
  const at = strength.indexOf(error.keyword);
  return at < 0 ? strength.length : at;
}

function strongestPerPlace(errors: readonly SchemaError[]): readonly SchemaError[] {
  const best = new Map<string, SchemaError>();
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    const many = error.params.additionalProperty ?? error.params.missingProperty;
    const key = `${error.instancePath}\0${error.keyword === 'required' || isUnknownKey(error) ? `${error.keyword}${String(many)}` : ''}`;
    const before = best.get(key);
    if (!before || rank(error) < rank(before)) best.set(key, error);
  }
  return [...best.values()];
}

export function isUnknownKey(error: SchemaError): boolean {
  return error.keyword === 'additionalProperties' || error.keyword === 'false schema';
}

function parentOf(error: SchemaError): string {
  return error.keyword === 'false schema'
    ? error.instancePath.slice(0, error.instancePath.lastIndexOf('/'))
    : error.instancePath;
}

function schemaAt({ schema }: Validation, path: readonly string[], value: unknown): Schema | undefined {
  let at: Schema | undefined = schema;
  let here: unknown = value;
  for (const step of path) {
    at = Array.isArray(here) ? resolve(at?.items, schema) : childSchema(at, step, schema);
    here = (here as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  return at;
}

function unknownKey(validation: Validation, error: SchemaError) {
  const parent = pointer(parentOf(error));
  const key = String(error.params.additionalProperty ?? pointer(error.instancePath).at(-1));
  const known = Object.keys(schemaAt(validation, parent, validation.value)?.properties ?? {});
  const suggestion = error.keyword === 'false schema' ? undefined : nearest(key, known);
  const { keyStart, node } = walk(validation.root, [...parent, key], 'index');
  const finding = findingAt('schema-unknown-key', placeAt(validation.source, keyStart ?? node.start), {
    key,
    known: known.filter((k) => k !== key).join(', '),
    ...(suggestion ? { suggestion } : {}),
    ...(error.keyword === 'false schema' ? { rule: 'kind' } : {}),
  });
  return { finding, suggestion };
}

function missingKey(validation: Validation, error: SchemaError): Finding {
  const path = pointer(error.instancePath);
  const key = String(error.params.missingProperty);
  const child = childSchema(schemaAt(validation, path, validation.value), key, validation.schema);
  const { node } = walk(validation.root, path, 'index');
  return findingAt('schema-missing-key', placeAt(validation.source, node.start), {
    key,
    title: child?.title ?? '',
  });
}

function wrongValue(validation: Validation, error: SchemaError): Finding {
  const path = pointer(error.instancePath);
  const schema = schemaAt(validation, path, validation.value);
  const { node, keyStart } = walk(validation.root, path, 'index');
  const place: Place = placeAt(
    validation.source,
    isBlank(node) && keyStart !== undefined ? keyStart : node.start,
  );
  const about: Values = { key: path.at(-1) ?? '', title: schema?.title ?? '', found: foundOf(node) };
  switch (error.keyword) {
    case 'type':
      return wrongType(node, typesOf(schema), place, about);
    case 'enum':
    case 'const':
      return wrongWord(node, schema?.enum ?? [String(schema?.const ?? '')], place, about);
    case 'minItems':
    case 'maxItems':
    case 'uniqueItems':
      return findingAt('schema-wrong-shape', place, { ...about, rule: error.keyword, limit: limitOf(error) });
    default:
      return findingAt('schema-wrong-value', place, {
        ...about,
        rule: error.keyword,
        limit: limitOf(error),
        ...(schema?.pattern ? { pattern: schema.pattern } : {}),
      });
  }
}

const shapes = ['array', 'object'];

function wrongType(node: YamlNode, types: readonly string[], place: Place, about: Values): Finding {
  const expected = types.join('|');
  return node.kind !== 'scalar' || types.every((t) => shapes.includes(t))
    ? findingAt('schema-wrong-shape', place, { ...about, rule: 'type', shape: shapeOf(node), expected })
    : findingAt('schema-wrong-type', place, { ...about, expected, quoted: quoted(node) });
}

function wrongWord(node: YamlNode, allowed: readonly string[], place: Place, about: Values): Finding {
  const suggestion = node.kind === 'scalar' ? nearestWord(node.text, allowed) : undefined;
  return findingAt('schema-wrong-value', place, {
    ...about,
    rule: 'words',
    allowed: allowed.join(', '),
    ...(suggestion ? { suggestion } : {}),
  });
}

function limitOf(error: SchemaError): number {
  return typeof error.params.limit === 'number' ? error.params.limit : 0;
}

const isBlank = (node: YamlNode): boolean => node.kind === 'scalar' && node.plain && node.text === '';

const quoted = (node: YamlNode): number => (node.kind === 'scalar' && !node.plain ? 1 : 0);

function foundOf(node: YamlNode): string {
  return node.kind === 'scalar' ? excerptOf(node.text) : '';
}

function shapeOf(node: YamlNode): string {
  if (node.kind !== 'scalar') return node.kind;
  return isBlank(node) ? 'blank' : 'text';
}
