import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { schemaOrder } from './docx-schema-order.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** Names in the central directory, doubles included. */
function entryNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const stack = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([k, a]) => [k, a.value]));
    const element: Element = { name: tag.name, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(xml).close();
  return root;
}

const walk = (element: Element): readonly Element[] => [element, ...element.children.flatMap(walk)];

function twice(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((v) => seen.size === seen.add(v).size))];
}

/** Children of property elements stand in the order of the schema (ISO/IEC 29500-1), each at most once. */
function orderFaults(part: string, elements: readonly Element[]): readonly string[] {
  return elements.flatMap((e) => {
    const order = schemaOrder[e.name];
    if (order === undefined) return [];
    const names = e.children.map((c) => c.name).filter((n) => n.startsWith('w:'));
    const at = names.map((n) => order.indexOf(n));
    const unknown = names.filter((_n, i) => at[i] === -1);
    const wrong = names.filter((_n, i) => i > 0 && (at[i] ?? 0) < (at[i - 1] ?? 0));
    const repeated = twice(names).filter((n) => !/Reference$/.test(n));
    const faults = [
      ...unknown.map((n) => `${n} is no child`),
      ...wrong.map((n) => `${n} too late`),
      ...repeated.map((n) => `${n} twice`),
    ];
    return faults.map((f) => `${part}: ${e.name}: ${f}`);
  });
}

const blockNames = new Set(['w:p', 'w:tbl', 'w:sdt']);

/** A cell ends with a paragraph, a table has its grid and rows, a row has cells, properties come first. */
function shapeFaults(part: string, elements: readonly Element[]): readonly string[] {
  return elements.flatMap((e) => {
    const names = e.children.map((c) => c.name);
    const faults: string[] = [];
    if (['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr'].includes(e.name)) {
      if (names.filter((n) => blockNames.has(n)).at(-1) !== 'w:p')
        faults.push('does not end with a paragraph');
    }
    if (e.name === 'w:tbl' && (names[0] !== 'w:tblPr' || names[1] !== 'w:tblGrid' || !names.includes('w:tr')))
      faults.push('lacks properties, grid or rows');
    if (e.name === 'w:tr' && !names.includes('w:tc')) faults.push('has no cell');
    for (const first of ['w:pPr', 'w:rPr', 'w:tcPr'])
      if (names.indexOf(first) > 0 && ['w:p', 'w:r', 'w:tc'].includes(e.name))
        faults.push(`${first} not first`);
    return faults.map((f) => `${part}: ${e.name} ${f}`);
  });
}

/** Columns of a row add up to the grid. */
function gridFaults(part: string, elements: readonly Element[]): readonly string[] {
  return elements
    .filter((e) => e.name === 'w:tbl')
    .flatMap((table) => {
      const grid = table.children.find((c) => c.name === 'w:tblGrid')?.children.length ?? 0;
      const rows = table.children.filter((c) => c.name === 'w:tr');
      const widths = rows.map((row) =>
        row.children
          .filter((c) => c.name === 'w:tc')
          .map((c) => c.children.find((p) => p.name === 'w:tcPr')?.children ?? [])
          .map((p) => Number(p.find((x) => x.name === 'w:gridSpan')?.attributes['w:val'] ?? 1))
          .reduce((a, b) => a + b, 0),
      );
      return widths.flatMap((w, i) =>
        w === grid ? [] : [`${part}: row ${i + 1} has ${w} of ${grid} columns`],
      );
    });
}

function idFaults(part: string, elements: readonly Element[]): readonly string[] {
  const ids = (name: string, attribute: string): readonly string[] =>
    elements.flatMap((e) => (e.name === name ? [e.attributes[attribute] ?? ''] : []));
  const starts = new Set(ids('w:bookmarkStart', 'w:id'));
  const ends = new Set(ids('w:bookmarkEnd', 'w:id'));
  return [
    ...twice(ids('w:bookmarkStart', 'w:id')).map((id) => `bookmark id ${id} twice`),
    ...twice(ids('w:bookmarkStart', 'w:name')).map((name) => `bookmark ${name} twice`),
    ...[...starts].filter((id) => !ends.has(id)).map((id) => `bookmark ${id} has no end`),
    ...[...ends].filter((id) => !starts.has(id)).map((id) => `bookmark end ${id} has no start`),
    ...[...starts, ...ends].filter((id) => !/^\d+$/.test(id)).map((id) => `bookmark id ${id} is no number`),
    ...twice(ids('wp:docPr', 'id')).map((id) => `drawing ${id} twice`),
    ...twice(
      elements
        .filter((e) => e.name === 'w:sdtPr')
        .flatMap((e) => e.children.filter((c) => c.name === 'w:id').map((c) => c.attributes['w:val'] ?? '')),
    ).map((id) => `control ${id} twice`),
    ...twice(elements.flatMap((e) => e.attributes['w14:paraId'] ?? [])).map((id) => `paragraph ${id} twice`),
  ].map((f) => `${part}: ${f}`);
}

const relationsOf = (part: string): string =>
  `${posix.dirname(part) === '.' ? '' : `${posix.dirname(part)}/`}_rels/${posix.basename(part)}.rels`;

function relationFaults(trees: ReadonlyMap<string, Element>, parts: ReadonlySet<string>): readonly string[] {
  return [...trees].flatMap(([path, tree]) => {
    if (path.endsWith('.rels')) {
      const base = posix.dirname(posix.dirname(path));
      const relations = walk(tree).filter((e) => e.name === 'Relationship');
      const targets = relations
        .filter((r) => r.attributes.TargetMode !== 'External')
        .map((r) => r.attributes.Target ?? '')
        .map((t) => (t.startsWith('/') ? t.slice(1) : posix.normalize(posix.join(base, t))));
      return [
        ...targets.filter((t) => !parts.has(t)).map((t) => `${path}: ${t} is missing`),
        ...twice(relations.map((r) => r.attributes.Id ?? '')).map((id) => `${path}: ${id} twice`),
      ];
    }
    const own = trees.get(relationsOf(path));
    const known = new Set(own ? walk(own).map((e) => e.attributes.Id) : []);
    const used = walk(tree).flatMap((e) =>
      Object.entries(e.attributes).flatMap(([k, v]) => (/^r:(id|embed|link)$/.test(k) ? [v] : [])),
    );
    return used.filter((id) => !known.has(id)).map((id) => `${path}: relationship ${id} is missing`);
  });
}

function typeFaults(types: Element, parts: ReadonlySet<string>): readonly string[] {
  const all = walk(types);
  const overrides = all
    .filter((e) => e.name === 'Override')
    .map((e) => (e.attributes.PartName ?? '').slice(1));
  const defaults = new Set(
    all.filter((e) => e.name === 'Default').map((e) => (e.attributes.Extension ?? '').toLowerCase()),
  );
  const extension = (path: string): string => path.split('.').at(-1)?.toLowerCase() ?? '';
  const covered = (path: string): boolean =>
    path === '[Content_Types].xml' || overrides.includes(path) || defaults.has(extension(path));
  const bare = (path: string): boolean => /^word\/[^/]+\.xml$/.test(path) && !overrides.includes(path);
  return [
    ...[...parts].filter((p) => !covered(p)).map((p) => `${p} has no content type`),
    ...[...parts].filter(bare).map((p) => `${p} is declared as plain XML`),
    ...overrides.filter((p) => !parts.has(p)).map((p) => `content type of ${p}, which is missing`),
    ...twice(overrides).map((p) => `content type of ${p} twice`),
  ];
}

/** What would make Word offer to repair a document: empty when nothing would. Shares no code with the renderer. */
export function structureFaults(bytes: Uint8Array): readonly string[] {
  const names = entryNames(bytes);
  const files = unzipSync(bytes);
  const faults: string[] = twice(names).map((n) => `${n} twice in the zip`);
  const trees = new Map<string, Element>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      trees.set(path, parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : ''}`);
    }
  }
  const parts = new Set(names.filter((n) => !n.endsWith('/')));
  for (const [path, tree] of trees) {
    if (!path.startsWith('word/') || path.endsWith('.rels')) continue;
    const elements = walk(tree);
    faults.push(...orderFaults(path, elements), ...shapeFaults(path, elements));
    faults.push(...gridFaults(path, elements), ...idFaults(path, elements));
  }
  const types = trees.get('[Content_Types].xml');
  faults.push(...relationFaults(trees, parts), ...(types ? typeFaults(types, parts) : ['no content types']));
  return faults;
}
