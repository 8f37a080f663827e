import type { Doc, DocSection, TemplateData } from '../model/doc.ts';
import { documentPlaceholders } from './docx-placeholders.ts';
import { holds, isList, type TemplateValue } from './docx-scope.ts';
import type { PlacedTag } from './docx-template-read.ts';

/** What the tags of one template may name. */
export interface KnownTags {
  readonly data: TemplateData;
  readonly sections: readonly DocSection[];
  /** false: a template without the placeholders of documents. */
  readonly placeholders?: boolean;
}

export const knownOf = (doc: Doc): KnownTags => ({ data: doc.data ?? {}, sections: doc.sections ?? [] });

/** The fields of the items of a list; undefined: the list is empty, so nobody can tell. */
function fieldsOf(list: readonly TemplateData[]): TemplateData | undefined {
  return list.length === 0 ? undefined : Object.assign({}, ...list.slice(0, 50).toReversed());
}

export type TagFit = 'known' | 'unknown' | 'wrong-use' | 'cannot-tell';

const isBlock = (name: string, { sections, placeholders = true }: KnownTags): boolean =>
  (placeholders && Object.hasOwn(documentPlaceholders, name)) || sections.some((s) => s.tag === name);

/** Does the tag name something, where it stands, that can be used the way it is used there? */
export function fitOf({ tag, inside }: PlacedTag, known: KnownTags): TagFit {
  const scopes: TemplateData[] = [known.data];
  for (const name of inside) {
    const list = valueIn(scopes, name);
    const fields = isList(list) ? fieldsOf(list) : undefined;
    if (fields === undefined) return isBlock(tag.name, known) ? 'known' : 'cannot-tell';
    scopes.push(fields);
  }
  const value = valueIn(scopes, tag.name);
  if (value === undefined) {
    if (!isBlock(tag.name, known)) return 'unknown';
    return tag.kind === 'each' ? 'wrong-use' : 'known';
  }
  if (tag.kind === 'value') return typeof value === 'string' ? 'known' : 'wrong-use';
  return tag.kind === 'each' && !isList(value) ? 'wrong-use' : 'known';
}

const valueIn = (scopes: readonly TemplateData[], name: string): TemplateValue | undefined =>
  scopes.findLast((scope) => Object.hasOwn(scope, name))?.[name];

/** Every name that could have been meant at a place. */
export function namesAt({ inside }: Pick<PlacedTag, 'inside'>, known: KnownTags): readonly string[] {
  const scopes: TemplateData[] = [known.data];
  for (const name of inside) {
    const list = valueIn(scopes, name);
    scopes.push((isList(list) ? fieldsOf(list) : undefined) ?? {});
  }
  return [
    ...new Set([
      ...scopes.toReversed().flatMap((s) => Object.keys(s)),
      ...known.sections.map((s) => s.tag),
      ...(known.placeholders === false ? [] : Object.keys(documentPlaceholders)),
    ]),
  ];
}

/** Placeholders without which a document would lose what it has to say. */
export function requiredOf(doc: Doc): readonly string[] {
  const wanted: readonly (readonly [string, boolean])[] = [
    ['co_quan', doc.agency !== ''],
    ['ky_hieu', doc.symbol !== ''],
    ['trich_yeu', doc.subject !== ''],
    ['kinh_gui', doc.addressees.length > 0],
    ['noi_nhan', doc.recipients.length > 0],
    ['chuc_vu', doc.signer.lines.length > 0],
    ['ho_ten', doc.signer.name !== null],
    ...['phu_luc', 'ten_phu_luc', 'noi_dung_phu_luc'].map((key) => [key, doc.appendices.length > 0] as const),
  ];
  return wanted.flatMap(([key, needed]) => (needed ? [key] : []));
}

/** Sections with something in them that a template neither places nor prints as a whole. */
export function unprintedSections(doc: Doc, tags: ReadonlySet<string>): readonly string[] {
  if (tags.has('noi_dung')) return [];
  const filled = (doc.sections ?? []).filter((s) => s.blocks.length > 0);
  return filled.map((s) => s.tag).filter((tag) => !tags.has(tag));
}

/** Data that a template never prints nor asks about. */
export function unusedData(known: KnownTags, tags: ReadonlySet<string>): readonly string[] {
  return Object.keys(known.data).filter((name) => !tags.has(name) && holds(known.data[name]));
}
