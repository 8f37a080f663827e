import type { PackageParts } from '../model/return-notes.ts';
import { attribute, type Edit, edited, NotPatchable, scan } from './annotate-xml.ts';
import { packPart, zip } from './zip.ts';

/** A package being changed: parts by name, case ignored as the standard asks (ISO/IEC 29500-2, 6.3.5). */
export interface Draft {
  readonly names: () => readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly put: (name: string, text: string) => void;
  readonly drop: (name: string) => void;
  readonly pack: () => Uint8Array;
  readonly parts: () => PackageParts;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string {
  const text = ((): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new NotPatchable('encoding');
    }
  })();
  // Another program may read it in another encoding, and see what we do not.
  if (text.includes('\0') || /^\ufeff?<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text))
    throw new NotPatchable('encoding');
  return text;
}

export function draftOf(parts: PackageParts): Draft {
  const now = new Map<string, { readonly name: string; readonly content: Uint8Array | string }>();
  const key = (name: string): string => name.toLowerCase();
  for (const [name, content] of parts) now.set(key(name), { name, content });
  return {
    names: () => [...now.values()].map((p) => p.name),
    text: (name) => {
      const content = now.get(key(name))?.content;
      return content instanceof Uint8Array ? decoded(content) : content;
    },
    put: (name, text) => void now.set(key(name), { name: now.get(key(name))?.name ?? name, content: text }),
    drop: (name) => void now.delete(key(name)),
    parts: () => {
      const encoder = new TextEncoder();
      const bytes = (content: Uint8Array | string): Uint8Array =>
        typeof content === 'string' ? encoder.encode(content) : content;
      return new Map([...now.values()].map((p) => [p.name, bytes(p.content)]));
    },
    pack: () => zip([...now.values()].map((p) => packPart(p.name, p.content))),
  };
}

export interface Relation {
  readonly id: string;
  /** Last word of the type's address. */
  readonly type: string;
  /** Part name; the address as written where it lies outside. */
  readonly target: string;
  readonly outside: boolean;
}

export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The relationships in one part's list; `part` is the part that they start from. */
export function relationsIn(xml: string, part: string): readonly Relation[] {
  const found: Relation[] = [];
  scan(xml, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const text = xml.slice(tag.start, tag.end);
    const outside = attribute(text, 'TargetMode')?.toLowerCase() === 'external';
    const target = attribute(text, 'Target') ?? '';
    found.push({
      id: attribute(text, 'Id') ?? '',
      type: (attribute(text, 'Type') ?? '').split('/').pop() ?? '',
      target: outside ? target : resolved(part, target),
      outside,
    });
  });
  return found;
}

export function relationsOf(draft: Draft, part: string): readonly Relation[] {
  const xml = draft.text(relationsName(part));
  return xml === undefined ? [] : relationsIn(xml, part);
}

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Offset and prefix for a new last child of the root. */
function rootEnd(xml: string): { readonly at: number; readonly prefix: string } {
  let end: { at: number; prefix: string } | undefined;
  scan(xml, (tag) => {
    if (tag.depth === 0 && tag.kind === 'close') end = { at: tag.start, prefix: tag.prefix };
  });
  if (!end) throw new NotPatchable('no root');
  return end;
}

/** Puts a new element at the end of a part's root; `element` is given the root's prefix. */
export function appendedTo(xml: string, element: (prefix: string) => string): string {
  const open = /^([\s\S]*<([\w.-]+:)?Relationships\b[^>]*)\/>\s*$/.exec(xml);
  const full = open ? `${open[1]}></${open[2] ?? ''}Relationships>` : xml;
  const { at, prefix } = rootEnd(full);
  return edited(full, [{ start: at, end: at, text: element(prefix) }]);
}

/** A part as another names it: with steps up and down, which every program understands. */
function relativeTarget(from: string, target: string): string {
  const base = from.split('/').slice(0, -1);
  const path = target.split('/');
  let same = 0;
  while (same < base.length && same < path.length - 1 && base[same] === path[same]) same++;
  return [...base.slice(same).map(() => '..'), ...path.slice(same)].join('/');
}

/** Adds a relationship to a part of the package and gives its id. `target` is a part name. */
export function relate(draft: Draft, part: string, type: string, target: string): string {
  const name = relationsName(part);
  const xml = draft.text(name) ?? emptyRelations;
  const known = new Set(relationsIn(xml, part).map((r) => r.id));
  let n = known.size + 1;
  while (known.has(`rId${n}`)) n++;
  const id = `rId${n}`;
  const element = (p: string): string =>
    `<${p}Relationship Id="${id}" Type="${officeType}${type}" Target="${relativeTarget(part, target)}"/>`;
  draft.put(name, appendedTo(xml, element));
  return id;
}

/** Takes relationships out of a part's list. */
export function unrelate(draft: Draft, part: string, drop: (relation: Relation) => boolean): void {
  const name = relationsName(part);
  const xml = draft.text(name);
  if (xml === undefined) return;
  const gone = new Set(
    relationsIn(xml, part)
      .filter(drop)
      .map((r) => r.id),
  );
  if (gone.size === 0) return;
  const edits: Edit[] = [];
  scan(xml, (tag) => {
    if (tag.name !== 'Relationship') return;
    if (tag.kind === 'open') throw new NotPatchable('relationship with content');
    if (tag.kind === 'empty' && gone.has(attribute(xml.slice(tag.start, tag.end), 'Id') ?? ''))
      edits.push({ start: tag.start, end: tag.end, text: '' });
  });
  draft.put(name, edited(xml, edits));
}

const typesName = '[Content_Types].xml';

function typesOf(draft: Draft): string {
  const xml = draft.text(typesName);
  if (xml === undefined) throw new NotPatchable('no content types');
  return xml;
}

/** Declares the content type of a new part. */
export function declareType(draft: Draft, part: string, type: string): void {
  const element = (p: string): string => `<${p}Override PartName="/${part}" ContentType="${type}"/>`;
  draft.put(typesName, appendedTo(typesOf(draft), element));
}

/** Takes a part out of the package with its declaration and its relationships. */
export function dropPart(draft: Draft, part: string): void {
  const xml = typesOf(draft);
  const edits: Edit[] = [];
  scan(xml, (tag) => {
    if (tag.name !== 'Override' || tag.kind !== 'empty') return;
    const own = attribute(xml.slice(tag.start, tag.end), 'PartName')?.toLowerCase();
    if (own === `/${part.toLowerCase()}`) edits.push({ start: tag.start, end: tag.end, text: '' });
  });
  draft.put(typesName, edited(xml, edits));
  draft.drop(part);
  draft.drop(relationsName(part));
}

/** A part name that is not taken. */
export function freeName(draft: Draft, name: (n: number) => string): string {
  const taken = new Set(draft.names().map((n) => n.toLowerCase()));
  let n = 1;
  while (taken.has(name(n).toLowerCase())) n++;
  return name(n);
}
