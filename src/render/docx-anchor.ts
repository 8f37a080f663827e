import { createHash } from 'node:crypto';
import type { Anchor } from '../model/anchor.ts';

/** Name of the bookmark at a figure or quotation: Word allows 40 letters, digits and underscores. */
export const bookmarkName = (anchor: Anchor): string =>
  `dd_${createHash('sha256').update(anchor.normalize('NFC')).digest('hex').slice(0, 16)}`;

/** Numbered later, when it is known which of several places comes first. */
export function bookmarked(anchor: Anchor | undefined, xml: string): string {
  if (anchor === undefined) return xml;
  const name = bookmarkName(anchor);
  return `<w:bookmarkStart w:id="${name}" w:name="${name}"/>${xml}<w:bookmarkEnd w:id="${name}"/>`;
}

const ends = /<w:bookmark(?:Start w:id="(dd_\w{16})" w:name="dd_\w{16}"|End w:id="(dd_\w{16})")\/>/g;

/** One bookmark for each name, at its first place, numbered above those the template has. */
export function numberBookmarks(xml: string): string {
  let next = 0;
  for (const [, id] of xml.matchAll(/<w:bookmarkStart\b[^>]*w:id="(\d+)"/g))
    next = Math.max(next, Number(id));
  const started = new Set<string>();
  const open = new Map<string, number>();
  return xml.replace(ends, (_found, start?: string, end?: string) => {
    if (start !== undefined) {
      if (started.has(start)) return '';
      started.add(start);
      next += 1;
      open.set(start, next);
      return `<w:bookmarkStart w:id="${next}" w:name="${start}"/>`;
    }
    const id = open.get(end ?? '');
    open.delete(end ?? '');
    return id === undefined ? '' : `<w:bookmarkEnd w:id="${id}"/>`;
  });
}
