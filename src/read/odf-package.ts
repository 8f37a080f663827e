import { lookAtFormula, type Outside } from './package-surroundings.ts';
import { Refused } from './refusal.ts';
import { readXml } from './xml.ts';
import type { Archive } from './zip.ts';

type Kind = 'ods' | 'odt';

const manifestName = 'META-INF/manifest.xml';

/** A document of LibreOffice that is locked with a password says so in its list of parts. */
export function refuseEncrypted(archive: Archive, kind: Kind): void {
  const manifest = archive.read(manifestName);
  if (manifest && Buffer.from(manifest).includes('encryption-data'))
    throw new Refused('file-encrypted', { kind });
}

const script = /^(Basic|Scripts)\/.*\.(xml|py|js|bsh)$/i;

/** Scripts lie in folders of their own. */
export function refuseMacros(archive: Archive, kind: Kind): void {
  if (archive.names.some((n) => script.test(n) && !/script-lc\.xml$/i.test(n)))
    throw new Refused('file-macros', { kind });
}

/** Attributes of OpenDocument by their local names: `office:value-type` and `calc:value-type` say the same. */
export type Local = Readonly<Record<string, string>>;

export function localAttributes(a: Local): Local {
  const found: Record<string, string> = {};
  // `office:` comes before the copies that LibreOffice adds under `calcext:`.
  for (const [name, value] of Object.entries(a).toReversed())
    found[name.slice(name.indexOf(':') + 1)] = value;
  return found;
}

const linkElements: Readonly<Record<string, string>> = {
  'table-source': 'workbook',
  'cell-range-source': 'workbook',
  'database-source-sql': 'data',
  'database-source-table': 'data',
  'database-source-query': 'data',
  'section-source': 'field',
  image: 'picture',
  'fill-image': 'picture',
  object: 'object',
  'object-ole': 'object',
  'floating-frame': 'frame',
  plugin: 'object',
};
const mayLieInside: ReadonlySet<string> = new Set([
  'image',
  'fill-image',
  'object',
  'object-ole',
  'floating-frame',
  'plugin',
]);
const elsewhere = /^(?:[a-z][\w+.-]+:|\.\.\/|\/)/i;

/** What an element or the formula of a cell takes from elsewhere. */
export function lookAtOdf(name: string, attributes: Local, outside: Outside): void {
  const formula = attributes['table:formula'];
  if (formula !== undefined) lookAtFormula(formula, outside);
  if (name === 'dde-source' || name === 'dde-connection-decl') outside.dde = true;
  const kind = linkElements[name];
  if (
    kind !== undefined &&
    (!mayLieInside.has(name) || elsewhere.test(localAttributes(attributes).href ?? ''))
  )
    outside.links.add(kind);
}

/** Text of `text:p` and what stands in it: blanks, tabs and line breaks are elements of their own. */
export function inlineText(name: string, a: Local): string | undefined {
  if (name === 's') return ' '.repeat(Math.min(Number(a.c ?? 1) || 1, 1000));
  if (name === 'tab') return '\t';
  return name === 'line-break' ? '\n' : undefined;
}

/** Charts and formulas are drawn by the program itself: no file of another kind. */
const drawn = /opendocument\.(chart|formula)|\.sun\.xml\.(chart|math)/;

/** "Object 1/content.xml" and "Object 1" → "Object 1". */
function objectOf(path: string): string | undefined {
  return /^(Object [^/]+)(?:\/.*)?$/.exec(path)?.[1];
}

/** Kinds of the objects as the list of parts names them. */
function kindsOf(archive: Archive): ReadonlyMap<string, string> {
  const bytes = archive.read(manifestName);
  const kinds = new Map<string, string>();
  if (!bytes) return kinds;
  readXml(
    { name: manifestName, bytes },
    {
      open: (name, attributes) => {
        const a = localAttributes(attributes);
        const path = a['full-path'] ?? '';
        const object = name === 'file-entry' ? objectOf(path) : undefined;
        // "Object 1/" is the object; the parts in it have kinds of their own.
        if (object !== undefined && path.replace(/\/$/, '') === object)
          kinds.set(object, a['media-type'] ?? '');
      },
    },
  );
  return kinds;
}

/** Objects that the package carries inside it: other documents and OLE objects. They are never opened. */
export function embeddedInOdf(archive: Archive): readonly string[] {
  const objects = new Set(archive.names.flatMap((n) => objectOf(n) ?? []));
  if (objects.size === 0) return [];
  const kinds = kindsOf(archive);
  return [...objects].filter((o) => !drawn.test(kinds.get(o) ?? ''));
}
