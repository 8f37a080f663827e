import type { Values } from '../model/finding.ts';
import type { KnownTags } from './docx-known.ts';
import { isList, lookup, type TemplateValue } from './docx-scope.ts';
import type { PlacedTag } from './docx-template-read.ts';

/** What a name holds where the tag stands; the first item of each list speaks for all. */
function valueAt({ tag, inside }: PlacedTag, known: KnownTags): TemplateValue | undefined {
  const scopes = [known.data];
  for (const name of inside) {
    const list = lookup(scopes, name);
    const first = isList(list) ? list[0] : undefined;
    if (first !== undefined) scopes.push(first);
  }
  return lookup(scopes, tag.name);
}

/** What a misused tag names, and how to write it. */
export function describeUse(found: PlacedTag, known: KnownTags): Values {
  const value = valueAt(found, known);
  const { name } = found.tag;
  if (isList(value)) return { is: 'list', right: `{{#${name}}}…{{/${name}}}` };
  if (typeof value === 'boolean') return { is: 'condition', right: `{{?${name}}}…{{/${name}}}` };
  return { is: 'value', right: `{{${name}}}` };
}
