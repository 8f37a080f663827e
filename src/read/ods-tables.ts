import { limits } from './limits.ts';
import { inlineText, type Local, localAttributes } from './odf-package.ts';
import {
  addColumns,
  addText,
  closeSheet,
  endCell,
  type OpenSheet,
  openSheet,
  startCell,
  startRow,
} from './ods-sheet.ts';
import type { OdsStyles } from './ods-styles.ts';
import { tooLarge } from './refusal.ts';
import { newBudget } from './workbook-cell.ts';
import type { ReadSheet } from './workbook-model.ts';
import { type Part, readXml } from './xml.ts';

/** Comments and drawn boxes hold paragraphs of their own that are no content of the cell. */
const besides: ReadonlySet<string> = new Set(['annotation', 'shapes', 'frame']);

interface Reading {
  readonly part: string;
  readonly styles: OdsStyles;
  readonly budget: OpenSheet['budget'];
  readonly sheets: ReadSheet[];
  sheet: OpenSheet | undefined;
  /** Tables within tables, things beside the text, paragraphs within paragraphs. */
  depth: number;
  aside: number;
  inText: number;
  paragraphs: number;
}

function openTable(r: Reading, a: Local): void {
  if (++r.depth !== 1) return;
  if (r.sheets.length >= limits.sheets) throw tooLarge('sheets', r.part);
  const style = a['style-name'] ?? '';
  const { hidden, footers, fonts } = r.styles;
  r.sheet = openSheet({
    name: a.name ?? '',
    visible: !hidden.has(style),
    footer: footers.get(style),
    budget: r.budget,
    fonts,
  });
}

function openParagraph(r: Reading, sheet: OpenSheet): void {
  if (r.paragraphs++ > 0) addText(sheet, '\n');
  r.inText++;
}

function openInside(r: Reading, sheet: OpenSheet, name: string, a: Local): void {
  if (name === 'table-column') addColumns(sheet, a);
  else if (name === 'table-row') startRow(sheet, a);
  else if (name === 'table-cell' || name === 'covered-table-cell') {
    r.paragraphs = 0;
    startCell(sheet, a, name === 'covered-table-cell');
  } else if (name === 'p') openParagraph(r, sheet);
  else if (r.inText > 0) addText(sheet, inlineText(name, a) ?? '');
}

function closeTable(r: Reading): void {
  if (--r.depth > 0 || !r.sheet) return;
  r.sheets.push(closeSheet(r.sheet));
  r.sheet = undefined;
}

function closeInside(r: Reading, sheet: OpenSheet, name: string): void {
  if (name === 'p') r.inText--;
  else if (name === 'table-cell' || name === 'covered-table-cell') endCell(sheet);
}

/** The sheets of an OpenDocument spreadsheet, cell by cell. */
export function readTables(part: Part, styles: OdsStyles): readonly ReadSheet[] {
  const r: Reading = {
    ...{ part: part.name, styles, budget: newBudget(), sheets: [], sheet: undefined },
    ...{ depth: 0, aside: 0, inText: 0, paragraphs: 0 },
  };
  readXml(part, {
    open: (name, attributes) => {
      const a = localAttributes(attributes);
      if (name === 'table') openTable(r, a);
      else if (besides.has(name)) r.aside++;
      else if (r.sheet && r.depth === 1 && r.aside === 0) openInside(r, r.sheet, name, a);
    },
    text: (piece) => {
      if (r.sheet && r.depth === 1 && r.aside === 0 && r.inText > 0) addText(r.sheet, piece);
    },
    close: (name) => {
      if (name === 'table') closeTable(r);
      else if (besides.has(name)) r.aside--;
      else if (r.sheet && r.depth === 1 && r.aside === 0) closeInside(r, r.sheet, name);
    },
  });
  return r.sheets;
}
