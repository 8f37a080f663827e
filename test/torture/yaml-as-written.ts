import { parseDocument } from 'yaml';

const sections: Readonly<Record<string, string>> = { unit: 'unit', tasks: 'task', indicators: 'indicator' };
const nothing = /^(?:~|null|Null|NULL)?$/;

function leaves(value: unknown, steps: readonly string[], into: Map<string, string>): void {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) leaves(inner, [...steps, key], into);
    return;
  }
  const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  const plain = text.normalize('NFC').trim();
  if (!nothing.test(plain)) into.set(steps.join('/'), plain);
}

/**
 * What the text of a YAML form says by the general YAML parser, all values as text: answers by id. Undefined: no YAML.
 * Shares the lexer with our reader, nothing behind it.
 */
export function yamlAnswers(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  const document = parseDocument(new TextDecoder().decode(bytes), { schema: 'failsafe' });
  if (document.errors.length > 0) return undefined;
  const root: unknown = document.toJS({ maxAliasCount: 0 });
  const found = new Map<string, string>();
  for (const [key, start] of Object.entries(sections)) {
    const section = (root as Readonly<Record<string, unknown>> | null)?.[key];
    if (section !== undefined && section !== null) leaves(section, [start], found);
  }
  return found;
}
