import { limits } from './limits.ts';
import { damaged, tooLarge } from './refusal.ts';
import { type Attributes, attributeOf, type Part, readXml } from './xml.ts';
import type { Archive } from './zip.ts';

/** A relationship of one part to another, its target already a part name. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "sharedStrings"; the same in strict and transitional files. */
  readonly type: string;
  /** Undefined for a target outside the package: never followed. */
  readonly target: string | undefined;
}

/** What a step of an address stands for; `%2F` and the like are kept: a step holds no separator (ISO/IEC 29500-2, 6.2.2.2). */
function decodedStep(step: string): string {
  try {
    const decoded = decodeURIComponent(step);
    return /[\\/]/.test(decoded) ? step : decoded;
  } catch {
    return step;
  }
}

/** "../media/a.png" seen from "xl/workbook.xml" → "media/a.png"; throws `Refused` where it leaves the package. */
function resolveTarget(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const path = [...base];
  for (const written of target.replaceAll('\\', '/').split('/')) {
    const step = decodedStep(written);
    if (step === '' || step === '.') continue;
    if (step !== '..') path.push(step);
    else if (path.pop() === undefined) throw damaged('outside-target', from);
  }
  return path.join('/');
}

function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Every relationship that the part of this name lists, as its attributes. */
export function eachRelationship(archive: Archive, name: string, hear: (a: Attributes) => void): void {
  const bytes = archive.read(name);
  if (!bytes) return;
  let count = 0;
  const open = (element: string, a: Attributes): void => {
    if (element !== 'Relationship') return;
    if (++count > limits.relationships) throw tooLarge('relationships', name);
    hear(a);
  };
  readXml({ name, bytes }, { open });
}

/** The relationships of a part ("" for the package itself); none where the package lists none. */
export function relationshipsOf(archive: Archive, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  eachRelationship(archive, relationshipsName(part), (a) => {
    const outside = (a.TargetMode ?? '').toLowerCase() === 'external';
    found.push({
      id: attributeOf(a, 'Id') ?? '',
      type: (a.Type ?? '').split('/').pop() ?? '',
      target: outside ? undefined : resolveTarget(part, a.Target ?? ''),
    });
  });
  return found;
}

/** The part, or `Refused` where the package promises it and does not hold it. */
export function requiredPart(archive: Archive, name: string): Part {
  const bytes = archive.read(name);
  if (!bytes) throw damaged('missing-part', name);
  return { name, bytes };
}

/** The part that the relationship of this type points to; undefined where there is none. */
export function relatedPart(
  archive: Archive,
  relationships: readonly Relationship[],
  type: string,
): Part | undefined {
  const target = relationships.find((r) => r.type === type)?.target;
  return target === undefined ? undefined : requiredPart(archive, target);
}

const embeddedFolder = /(?:^|\/)(?:embeddings|activeX)\/[^/]+$/i;

/** An object may be stored in two parts of one name: "activeX1.xml" and "activeX1.bin". */
function withoutEnding(part: string): string {
  return part.replace(/\.[^./]*$/, '');
}

/**
 * Objects that the package carries inside it, by part name: other files (OLE), ActiveX controls. They are never opened.
 * `related`: parts that relationships name as such, wherever they lie.
 */
export function embeddedObjects(archive: Archive, related: readonly string[] = []): readonly string[] {
  const found = new Map<string, string>();
  for (const part of [...archive.names.filter((n) => embeddedFolder.test(n)), ...related]) {
    const key = withoutEnding(part);
    if (!found.has(key)) found.set(key, part);
  }
  return [...found.values()];
}
