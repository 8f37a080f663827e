import type { Book, Sheet } from '../model/book.ts';
import { chartContentType, chartRelationship } from './chart-frame.ts';
import { chartXml } from './chart-xml.ts';
import { drawingXml } from './xlsx-drawing.ts';
import { notesDrawing, notesOf, notesXml } from './xlsx-notes.ts';
import { office, type Part, type Relation, relationsPart, spreadsheet } from './xlsx-part.ts';
import type { SheetParts } from './xlsx-sheet.ts';
import { tableXml } from './xlsx-table.ts';

/** Parts that hang on a sheet, and the relationships by which it names them. */
export interface Hanging {
  readonly parts: readonly Part[];
  readonly ids: SheetParts;
}

interface Hung {
  readonly key?: keyof SheetParts;
  readonly kind: string;
  readonly part: Part;
  readonly more?: readonly Part[];
}

/** Charts are numbered through the book: `firstChart` is the number of the sheet's first. */
function chartsOf(sheet: Sheet, number: number, firstChart: number): readonly Hung[] {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return [];
  const name = (i: number): string => `charts/chart${firstChart + i}.xml`;
  const part: Part = {
    name: `xl/drawings/drawing${number}.xml`,
    xml: [drawingXml(sheet)],
    type: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  };
  const links = charts.map((_c, i) => ({
    id: `rId${i + 1}`,
    type: chartRelationship,
    target: `../${name(i)}`,
  }));
  const more = [
    relationsPart(`xl/drawings/_rels/drawing${number}.xml.rels`, links),
    ...charts.map(({ chart, ranges }, i) => ({
      name: `xl/${name(i)}`,
      xml: [chartXml(chart, { kind: 'book', ranges })],
      type: chartContentType,
    })),
  ];
  return [{ key: 'drawing', kind: 'drawing', part, more }];
}

function notesOn(sheet: Sheet, number: number, book: Book): readonly Hung[] {
  const notes = notesOf(sheet);
  if (notes.size === 0) return [];
  const boxes: Part = {
    name: `xl/drawings/vmlDrawing${number}.vml`,
    xml: [notesDrawing(notes)],
    type: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  };
  const list: Part = {
    name: `xl/comments${number}.xml`,
    xml: [notesXml(notes, book)],
    type: spreadsheet('comments'),
  };
  return [
    { key: 'notes', kind: 'vmlDrawing', part: boxes },
    { kind: 'comments', part: list },
  ];
}

function tableOf(sheet: Sheet, number: number): readonly Hung[] {
  if (sheet.table === undefined) return [];
  const part: Part = {
    name: `xl/tables/table${number}.xml`,
    xml: [tableXml(sheet, number)],
    type: spreadsheet('table'),
  };
  return [{ key: 'table', kind: 'table', part }];
}

/** `number` counts the sheets from 1. */
export function hangingOn(sheet: Sheet, number: number, firstChart: number, book: Book): Hanging {
  const hung = [
    ...chartsOf(sheet, number, firstChart),
    ...notesOn(sheet, number, book),
    ...tableOf(sheet, number),
  ];
  const links = hung.map(
    ({ kind, part }, i): Relation => ({
      id: `rId${i + 1}`,
      type: `${office}/${kind}`,
      target: part.name.replace(/^xl/, '..'),
    }),
  );
  const ids = Object.fromEntries(hung.flatMap(({ key }, i) => (key ? [[key, `rId${i + 1}`]] : [])));
  return {
    ids,
    parts: [
      ...hung.flatMap(({ part, more }) => [part, ...(more ?? [])]),
      ...(links.length > 0 ? [relationsPart(`xl/worksheets/_rels/sheet${number}.xml.rels`, links)] : []),
    ],
  };
}
