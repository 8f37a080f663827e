import type { ReadRange, ReadSheet } from './workbook-model.ts';

/** Merged ranges over several rows, by their first column, top down. */
export function tallMerges(sheet: ReadSheet): ReadonlyMap<number, readonly ReadRange[]> {
  const byColumn = new Map<number, ReadRange[]>();
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top) continue;
    const column = byColumn.get(merge.left);
    if (column) column.push(merge);
    else byColumn.set(merge.left, [merge]);
  }
  for (const column of byColumn.values()) column.sort((a, b) => a.top - b.top);
  return byColumn;
}

/** The range that begins above the row and reaches it. Ranges do not overlap: only the last one begun can. */
export function mergeOver(ranges: readonly ReadRange[] | undefined, row: number): ReadRange | undefined {
  let low = 0;
  let high = ranges?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges?.[middle]?.top ?? row) < row) low = middle + 1;
    else high = middle;
  }
  const last = ranges?.[low - 1];
  return last && last.bottom >= row ? last : undefined;
}
