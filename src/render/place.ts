import type { Place } from '../model/finding.ts';

export interface PlaceWords {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly paragraph: string;
  readonly line: string;
}

/** A place within its file, beside another one there: the sheet's name is said once. */
export function spotText(place: Place, beside: Place, words: PlaceWords): string {
  switch (place.kind) {
    case 'text':
      return `${place.line}:${place.column}`;
    case 'cell':
      return beside.kind === 'cell' && beside.sheet === place.sheet && beside !== place
        ? place.cell
        : `${place.sheet}!${place.cell}`;
    case 'word-cell':
      return `${words.table} ${place.table}, ${words.row} ${place.row}, ${words.column} ${place.column}`;
    case 'paragraph':
      return `${words.paragraph} ${place.paragraph}`;
    case 'register':
      return `${words.line} ${place.line}`;
    default:
      return placeText(place, words);
  }
}

/** A place as a clerk finds it: file:line:column, "file › sheet!cell", table, row and column. */
export function placeText(place: Place, words: PlaceWords): string {
  switch (place.kind) {
    case 'file':
      return place.file;
    case 'text':
      return `${place.file}:${place.line}:${place.column}`;
    case 'cell':
      return `${place.file} › ${place.sheet}!${place.cell}`;
    case 'word-cell':
      return `${place.file} › ${words.table} ${place.table}, ${words.row} ${place.row}, ${words.column} ${place.column}`;
    case 'paragraph':
      return `${place.file} › ${words.paragraph} ${place.paragraph}`;
    case 'plan':
      return place.path;
    case 'register':
      return `${place.file}:${place.line}`;
  }
}
