import type { TemplateData } from '../model/doc.ts';

export type TemplateValue = TemplateData[string];

/** What a name means where it stands: the item of the innermost list knows best, the document last. */
export function lookup(scopes: readonly TemplateData[], name: string): TemplateValue | undefined {
  return scopes.findLast((scope) => Object.hasOwn(scope, name))?.[name];
}

export const isList = (value: TemplateValue | undefined): value is readonly TemplateData[] =>
  Array.isArray(value);

/** True, a text or a list that is not empty. */
export function holds(value: TemplateValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return isList(value) ? value.length > 0 : value === true;
}

/** The data of a place: names of lists with the item being printed, from the outside in. */
export function scopesAt(data: TemplateData, path: readonly (string | number)[]): readonly TemplateData[] {
  const scopes: TemplateData[] = [data];
  for (const [i, part] of path.entries()) {
    const name = path[i - 1];
    if (typeof part !== 'number' || typeof name !== 'string') continue;
    const list = lookup(scopes, name);
    const item = isList(list) ? list[part] : undefined;
    if (item !== undefined) scopes.push(item);
  }
  return scopes;
}
