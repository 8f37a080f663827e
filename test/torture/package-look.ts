import { spawnSync } from 'node:child_process';
import { xml as otherXml } from 'easy-template-x';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a package, those of packages within it too. */
export function allParts(
  bytes: Uint8Array,
  within = '',
): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]): (readonly [string, Uint8Array])[] => [
    [within + name, content],
    ...(/\.(xlsx|docx)$/i.test(name) ? allParts(content, `${within}${name}!`) : []),
  ]);
}

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);
export const xmlParts = (bytes: Uint8Array): readonly (readonly [name: string, xml: string])[] =>
  allParts(bytes).flatMap(([name, content]) => (isXml(name) ? [[name, strFromU8(content)] as const] : []));

const script = `
import sys, xml.parsers.expat as e
data = sys.stdin.buffer.read()
for i, part in enumerate(data.split(b'\\x00')):
    p = e.ParserCreate()
    try:
        p.Parse(part, True)
    except e.ExpatError as error:
        print(i, error)
`;

/** Parts that expat (of Python) refuses; undefined where there is no Python. */
export function refusedByExpat(parts: readonly (readonly [string, string])[]): readonly string[] | undefined {
  const input = Buffer.from(parts.map(([, xml]) => xml).join('\0'), 'utf8');
  const done = spawnSync('python3', ['-c', script], { input, maxBuffer: 1 << 26 });
  if (done.status !== 0) return undefined;
  const lines = done.stdout.toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => `${parts[Number.parseInt(line, 10)]?.[0]}: ${line}`);
}

const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}|&(?!(?:#x?[\da-fA-F]+|amp|lt|gt|quot|apos);)/u;

/** Parts that another parser (xmldom, by easy-template-x) cannot take, or with characters that no XML may hold. */
export function refusedByOthers(parts: readonly (readonly [string, string])[]): readonly string[] {
  return parts.flatMap(([name, xml]) => {
    const bad = forbidden.exec(xml);
    if (bad) return [`${name}: ${JSON.stringify(xml.slice(Math.max(0, bad.index - 20), bad.index + 20))}`];
    try {
      otherXml.parser.parse(xml);
      return [];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescapedXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
    name ? (entities[name] ?? all) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );

/** All text of a package as the office program shows it: cells of a workbook, runs of a document. */
export function shownText(bytes: Uint8Array): string {
  return xmlParts(bytes)
    .filter(([name]) => /^(xl\/(sharedStrings|worksheets\/)|word\/)/.test(name))
    .map(([name, xml]) => {
      const pieces = xml.matchAll(/<(?:w:)?t(?:\s[^>]*)?>([^<]*)<\/(?:w:)?t>|<w:br\/>|<\/w:p>|<\/si>/g);
      const text = [...pieces].map((m) => (m[1] === undefined ? '\n' : unescapedXml(m[1]))).join('');
      return name.startsWith('xl/')
        ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        : text;
    })
    .join('\n');
}

/** Rows of a CSV by RFC 4180. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\ufeff/, '');
  const fields = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  const rows: string[][] = [[]];
  for (const [all, field = '', end] of body.matchAll(fields)) {
    if (all === '') break;
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((r) => r.length > 0);
}
