import { attribute, type Edit, edited, NotPatchable, scan, withAttribute } from './annotate-xml.ts';
import type { StyleBook } from './xlsx-annotate-styles.ts';

/** The `<si>` elements of our own table of strings, each without its own tag. */
function ownStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let from = 0;
  scan(xml, (tag) => {
    if (tag.name !== 'si' || tag.depth !== 1) return;
    if (tag.kind === 'open') from = tag.end;
    else strings.push(tag.kind === 'empty' ? '' : xml.slice(from, tag.start));
  });
  return strings;
}

/** A sheet of one of our own workbooks, as it may stand in another: texts within the cells, looks as that one counts them. */
export function listSheet(parts: ReadonlyMap<string, string>, styles: StyleBook): string {
  const xml = parts.get('xl/worksheets/sheet1.xml');
  if (xml === undefined) throw new NotPatchable('no list');
  const strings = ownStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const edits: Edit[] = [];
  let cell: { readonly start: number; readonly end: number; readonly shared: boolean } | undefined;
  let value = 0;
  scan(xml, (tag) => {
    const text = xml.slice(tag.start, tag.end);
    if ((tag.name === 'c' || tag.name === 'row') && tag.kind !== 'close') {
      const look = attribute(text, 's');
      const styled = look === undefined ? text : withAttribute(text, 's', String(styles.own(Number(look))));
      const shared = tag.name === 'c' && attribute(text, 't') === 's';
      edits.push({
        start: tag.start,
        end: tag.end,
        text: shared ? withAttribute(styled, 't', 'inlineStr') : styled,
      });
      cell = { start: tag.start, end: tag.end, shared };
    } else if (tag.name === 'col' && attribute(text, 'style') !== undefined) {
      const look = styles.own(Number(attribute(text, 'style')));
      edits.push({ start: tag.start, end: tag.end, text: withAttribute(text, 'style', String(look)) });
    } else if (tag.name === 'v' && cell?.shared) {
      if (tag.kind === 'open') value = tag.start;
      else {
        const at = Number(/>(\d+)</.exec(xml.slice(value, tag.end))?.[1]);
        edits.push({ start: value, end: tag.end, text: `<is>${strings[at] ?? ''}</is>` });
      }
    }
  });
  return edited(xml, edits);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * A sheet that says nothing but this: cells of the look in A had the look in B before they were marked. Programs that
 * save the file anew renumber looks, but keep each pair.
 */
export function pairsSheet(pairs: ReturnType<StyleBook['pairs']>): string {
  const rows = pairs.map(
    ([toned, plain], i) =>
      `<row r="${i + 1}"><c r="A${i + 1}" s="${toned}"/><c r="B${i + 1}" s="${plain}"/></row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The pairs that such a sheet holds: from the marked look back to the plain one. */
export function pairsIn(xml: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let marked: number | undefined;
  scan(xml, (tag) => {
    if (tag.name !== 'c' || tag.kind === 'close') return;
    const text = xml.slice(tag.start, tag.end);
    const address = attribute(text, 'r') ?? '';
    const look = Number(attribute(text, 's') ?? 0);
    if (/^A\d+$/.test(address)) marked = look;
    else if (/^B\d+$/.test(address) && marked !== undefined) pairs.set(marked, look);
  });
  return pairs;
}
