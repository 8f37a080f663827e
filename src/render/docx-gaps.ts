import { templateTagTexts } from '../messages/template-tags.ts';
import type { Block, Doc, Run } from '../model/doc.ts';
import { blocksByTag } from './docx-blocks.ts';
import type { TemplateScope } from './docx-engine.ts';
import { documentPlaceholders, mayBeBlank } from './docx-placeholders.ts';

/** What a blank is called where it is printed. */
export const gapLabel = (tag: string): string => `chưa có: ${templateTagTexts.vi[tag]?.meaning ?? tag}`;

/** What the tags of a template stand for; what is not there leaves a loud gap, save what the office itself fills in. */
export function scopeOf(doc: Doc): TemplateScope {
  const there = Object.keys(documentPlaceholders).map((key) => [key, true] as const);
  const own: readonly (readonly [string, boolean])[] = [
    ['co_quan', doc.agency !== ''],
    ['ky_hieu', doc.symbol !== ''],
    ['dia_danh', doc.place !== ''],
    ['trich_yeu', doc.subject !== ''],
    ['ten_loai', doc.kind !== ''],
    ...[...blocksByTag(doc)].map(([tag, blocks]) => [tag, blocks.length > 0] as const),
  ];
  const blank = mayBeBlank.map((key) => [key, true] as const);
  return { data: doc.data ?? {}, later: new Map([...there, ...own, ...blank]), gapLabel };
}

/** The loud blanks that a document brings with it. */
export const gapTexts = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((b) => runsIn(b).flatMap((r) => (r.gap ? [r.text] : [])));

function runsIn(b: Block): readonly Run[] {
  if ('runs' in b) return b.runs;
  return b.kind === 'table' ? b.table.rows.flatMap((row) => row.cells.flatMap((c) => c.runs ?? [])) : [];
}
