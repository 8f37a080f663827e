import { parseCivilDate } from '../model/civil-date.ts';
import type { Finding } from '../model/finding.ts';
import type { Schema } from './validators.js';
import { findingAt, placeAt, type TextSource } from './yaml-place.ts';
import type { YamlNode, YamlScalar } from './yaml-tree.ts';

/** A number that survives being a number: no leading zero, no exponent, at most 15 digits. */
const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;
/** What YAML 1.2 takes for a number, in every spelling. */
const yamlNumber =
  /^[-+]?(\d+|\.\d+|\d+\.\d*)([eE][-+]?\d+)?$|^0x[\da-fA-F]+$|^0o[0-7]+$|^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/;
const yamlNull = /^(~|null|Null|NULL)?$/;
const yamlBoolean = /^(true|True|TRUE|false|False|FALSE)$/;
const datePattern = '^\\d{4}-\\d{2}-\\d{2}$';
const dateShape = new RegExp(datePattern);

export function resolve(schema: Schema | undefined, root: Schema): Schema | undefined {
  const name = schema?.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : resolve(root.$defs?.[name], root);
}

export function typesOf(schema: Schema | undefined): readonly string[] {
  if (schema?.const !== undefined) return [typeof schema.const];
  if (schema?.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

export function childSchema(schema: Schema | undefined, key: string, root: Schema): Schema | undefined {
  const own =
    schema?.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (own) return resolve(own, root);
  const rest = schema?.additionalProperties;
  return typeof rest === 'object' ? resolve(rest, root) : undefined;
}

export interface Typing {
  readonly root: Schema;
  readonly source: TextSource;
  readonly findings: Finding[];
}

/** The tree as plain values, each scalar in the type its schema wants; what YAML would have changed is a finding. */
export function typedValue(node: YamlNode, schema: Schema | undefined, typing: Typing): unknown {
  switch (node.kind) {
    case 'list': {
      const item = resolve(schema?.items, typing.root);
      return node.items.map((i) => typedValue(i, item, typing));
    }
    case 'map':
      return Object.fromEntries(
        node.entries.map((e) => [
          e.key,
          typedValue(e.value, childSchema(schema, e.key, typing.root), typing),
        ]),
      );
    case 'scalar':
      return typedScalar(node, schema, typing);
  }
}

function typedScalar(node: YamlScalar, schema: Schema | undefined, typing: Typing): unknown {
  const types = typesOf(schema);
  const text = normal(node, typing);
  if (!node.plain) return checkedDate(text, node, schema, typing);
  if (yamlNull.test(text)) return null;
  if (types.includes('boolean') && yamlBoolean.test(text)) return text.toLowerCase() === 'true';
  if (types.includes('number') || types.includes('integer'))
    return plainNumber.test(text) ? Number(text) : text;
  if (types.includes('string')) {
    const readAs = yamlNumber.test(text) ? 'number' : yamlBoolean.test(text) ? 'boolean' : undefined;
    if (readAs)
      typing.findings.push(
        findingAt('yaml-number-id', placeAt(typing.source, node.start), {
          found: text,
          readAs,
          becomes: readAs === 'number' ? String(Number(text)) : text.toLowerCase(),
        }),
      );
  }
  return checkedDate(text, node, schema, typing);
}

const ascii = /^[ -~]*$/;

function normal(node: YamlScalar, { source, findings }: Typing): string {
  if (ascii.test(node.text)) return node.text;
  const text = node.text.normalize('NFC');
  if (text !== node.text)
    findings.push(findingAt('text-not-nfc', placeAt(source, node.start), { found: excerptOf(text) }));
  return text;
}

function checkedDate(text: string, node: YamlScalar, schema: Schema | undefined, typing: Typing): string {
  const shaped = schema?.pattern === datePattern && dateShape.test(text);
  if (shaped && !parseCivilDate(text))
    typing.findings.push(
      findingAt('schema-wrong-value', placeAt(typing.source, node.start), {
        found: text,
        rule: 'date',
        title: schema?.title ?? '',
      }),
    );
  return text;
}

/** Enough of a text to recognise it. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
