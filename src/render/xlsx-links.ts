import type { Anchor } from '../model/anchor.ts';
import type { Book, Cell, Sheet } from '../model/book.ts';
import { cellName, onSheet } from '../model/sheet-text.ts';
import { surveyOf } from './xlsx-survey.ts';
import { xmlText } from './xlsx-text.ts';

/** Excel follows no more links than this on one sheet. */
export const mostLinks = 65_530;

/** Where every figure of the book stands, and the first row that it comes from. */
export interface LinkPlaces {
  readonly figures: ReadonlyMap<Anchor, string>;
  readonly origins: ReadonlyMap<Anchor, string>;
}

export function linkPlaces(book: Book): LinkPlaces {
  const figures = new Map<Anchor, string>();
  const origins = new Map<Anchor, string>();
  for (const sheet of book.sheets)
    for (const { row, column, cell } of surveyOf(sheet).linked) {
      const { anchor, origin } = cell;
      const at = onSheet(sheet.name, cellName(column, row));
      // The last place is the one beside the units' figures: summaries stand before.
      if (anchor !== undefined) figures.set(anchor, at);
      if (origin !== undefined && !origins.has(origin)) origins.set(origin, at);
    }
  return { figures, origins };
}

/** Only inside the book: what leaves this house holds no outward link. Words of a source row have none, since some programs would print them in blue. */
function targetOf({ value, anchor, origin }: Cell, places: LinkPlaces): string | undefined {
  if (value !== null && typeof value === 'object' && 'link' in value)
    return value.link.startsWith('#') ? value.link.slice(1) : undefined;
  if (anchor !== undefined) return places.origins.get(anchor);
  return origin !== undefined && typeof value === 'number' ? places.figures.get(origin) : undefined;
}

/** Links between cells of the book. */
export function linksXml(sheet: Sheet, places: LinkPlaces): string {
  const links = surveyOf(sheet)
    .linked.flatMap(({ row, column, cell }) => {
      const to = targetOf(cell, places);
      return to === undefined
        ? []
        : [`<hyperlink ref="${cellName(column, row)}" location="${xmlText(to)}"/>`];
    })
    .slice(0, mostLinks);
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}
