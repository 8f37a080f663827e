import { isUnknownKey, pointer } from './schema-findings.ts';
import type { SchemaError } from './validators.js';

/**
 * The value without the list items that hold an error, and their ids; of a list where an id itself is wrong also `?` and the
 * list's key, since nobody knows which item went. An error outside every list makes the file unusable.
 */
export function prunedOf(
  value: unknown,
  errors: readonly SchemaError[],
): { readonly value: unknown; readonly dropped: readonly string[] } {
  const removed = new Set<string>();
  const nameless = new Set<string>();
  for (const error of errors) {
    if (isUnknownKey(error) || error.keyword === 'if') continue;
    const item = enclosingItem(value, pointer(error.instancePath));
    if (item === undefined) return { value: undefined, dropped: [] };
    removed.add(item);
    const [step, key] = pointer(error.instancePath).slice(-2);
    if (key === 'id' && item.endsWith(`\0${step}`)) nameless.add(item);
  }
  const dropped: string[] = [];
  return { value: removed.size === 0 ? value : without(value, '', { removed, nameless, dropped }), dropped };
}

/** Path of the innermost list item around the error, or undefined where it stands in no list. */
function enclosingItem(value: unknown, path: readonly string[]): string | undefined {
  let here = value;
  let item: string | undefined;
  path.forEach((step, i) => {
    if (Array.isArray(here)) item = path.slice(0, i + 1).join('\0');
    here = (here as Readonly<Record<string, unknown>> | undefined)?.[step];
  });
  return item;
}

interface Pruning {
  readonly removed: ReadonlySet<string>;
  readonly nameless: ReadonlySet<string>;
  readonly dropped: string[];
}

function without(value: unknown, path: string, pruning: Pruning): unknown {
  const join = (step: string | number): string => (path === '' ? String(step) : `${path}\0${step}`);
  if (Array.isArray(value))
    return value.flatMap((item, i) => {
      if (!pruning.removed.has(join(i))) return [without(item, join(i), pruning)];
      const named = item as { readonly id?: unknown; readonly number?: unknown } | null;
      pruning.dropped.push(String(named?.id ?? named?.number ?? i));
      if (pruning.nameless.has(join(i))) pruning.dropped.push(`?${path.split('\0').at(-1)}`);
      return [];
    });
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, without(v, join(k), pruning)]));
}
