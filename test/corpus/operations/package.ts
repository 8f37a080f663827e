import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of an Office file by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

// Office programs count seconds from 1980 in local time; a local date gives the same bytes in every time zone.
const packed = { mtime: new Date(2026, 0, 1), level: 1 } as const;

export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [content, packed];
  return zipSync(files);
}

export function textOf(parts: Parts, name: string): string {
  const content = parts[name];
  if (!content) throw new Error(`the package has no part ${name}`);
  return strFromU8(content);
}

/** The package with some parts written anew (or added); null takes one away. */
export function withParts(
  bytes: Uint8Array,
  change: (parts: Parts) => Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const parts = partsOf(bytes);
  for (const [name, content] of Object.entries(change(parts))) {
    if (content === null) delete parts[name];
    else parts[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return pack(parts);
}

/** Every XML part that passes the filter, rewritten. */
export function rewriteParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  rewrite: (xml: string, name: string) => string,
): Uint8Array {
  return withParts(bytes, (parts) =>
    Object.fromEntries(
      Object.keys(parts)
        .filter(wanted)
        .map((name) => [name, rewrite(textOf(parts, name), name)]),
    ),
  );
}

/** A passage that must be there becomes another one. */
export function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`nothing to change at "${from}"`);
  return changed;
}
