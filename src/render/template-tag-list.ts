import type { Block, Doc, TemplateData } from '../model/doc.ts';
import { ChartShelf } from './docx-charts.ts';
import { appendixFillings, documentFillings } from './docx-content.ts';
import { documentPlaceholders, type PlaceholderKey } from './docx-placeholders.ts';
import { isList, type TemplateValue } from './docx-scope.ts';
import { styleIds } from './docx-styles.ts';

/** A tag that a template may use. */
export interface TagEntry {
  readonly name: string;
  /** Key of its meaning: fields of a list under "list.field". */
  readonly key: string;
  /** How many lists it stands in. */
  readonly depth: number;
  readonly kind: 'text' | 'list' | 'condition' | 'block';
  readonly example: string;
}

const kindOf = (value: TemplateValue): TagEntry['kind'] => {
  if (isList(value)) return 'list';
  return typeof value === 'boolean' ? 'condition' : 'text';
};

/** Data of any depth: a list, then the fields of its items. */
export function dataTags(data: TemplateData, above: readonly string[] = []): readonly TagEntry[] {
  return Object.entries(data).flatMap(([name, value]): readonly TagEntry[] => {
    const path = [...above, name];
    const entry: TagEntry = {
      name,
      key: path.join('.'),
      depth: above.length,
      kind: kindOf(value),
      example: typeof value === 'string' ? value : '',
    };
    return isList(value) ? [entry, ...dataTags(value[0] ?? {}, path)] : [entry];
  });
}

const wide = 9000;

function firstText(blocks: readonly Block[]): string {
  const [first] = blocks;
  return first !== undefined && 'runs' in first ? first.runs.map((r) => r.text).join('') : '';
}

function placeholderTags(doc: Doc): readonly TagEntry[] {
  const looks = { styles: styleIds(''), charts: new ChartShelf() };
  const fillings = doc.appendices.length > 0 ? appendixFillings(doc, 0, looks) : documentFillings(doc, looks);
  return (Object.keys(documentPlaceholders) as PlaceholderKey[]).flatMap((name): readonly TagEntry[] => {
    const filling = fillings[name];
    if (filling === undefined) return [];
    const lines = filling.kind === 'lines' ? filling.lines(wide) : [];
    const kind = filling.kind === 'block' ? 'block' : 'text';
    return [{ name, key: name, depth: 0, kind, example: lines.join(' / ').trim() }];
  });
}

/** Every tag that a document offers, with an example from it. */
export function tagsOffered(doc: Doc): readonly TagEntry[] {
  const sections = (doc.sections ?? []).map(
    ({ tag, blocks }): TagEntry => ({
      name: tag,
      key: tag,
      depth: 0,
      kind: 'block',
      example: firstText(blocks),
    }),
  );
  return [...placeholderTags(doc), ...sections, ...dataTags(doc.data ?? {})];
}
