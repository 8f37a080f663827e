import type { Place } from '../model/finding.ts';

export interface PlaceWords {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly paragraph: string;
  readonly line: string;
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
