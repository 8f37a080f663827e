import { limits } from './limits.ts';
import { lookAtFormula, type Outside } from './package-surroundings.ts';
import { damaged, tooLarge } from './refusal.ts';
import { cellName, type ReadCell } from './workbook-model.ts';
import { type NumberLook, plainLook } from './workbook-styles.ts';
import { collectRuns, refuseLongText } from './workbook-text.ts';
import { answerOf, lengthOf, type ValueContext } from './workbook-values.ts';
import type { Attributes } from './xml.ts';

/** What all sheets of a workbook share. */
export interface BookContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberLook[];
  /** By the same index as `styles`; empty where the book uses none that stands for an old encoding. */
  readonly legacyFonts: readonly (string | undefined)[];
  readonly date1904: boolean;
  readonly budget: Budget;
  /** What formulas reach is noted here. */
  readonly outside: Outside;
}

/** Counts cells and text over all sheets; throws `Refused` past the limit. */
export interface Budget {
  readonly cell: (part: string) => void;
  readonly text: (part: string, length: number) => void;
}

export function newBudget(): Budget {
  let cells = 0;
  let text = 0;
  return {
    cell: (part) => {
      if (++cells > limits.cells) throw tooLarge('cells', part);
    },
    text: (part, length) => {
      text += length;
      if (text > limits.text) throw tooLarge('text', part);
    },
  };
}

/** The shared string of an index as written in a cell. */
function stringLookup(strings: readonly string[], part: string): (index: string) => string {
  return (index) => {
    const text = /^\d{1,7}$/.test(index) ? strings[Number(index)] : undefined;
    if (text === undefined) throw damaged('cell', part);
    return text;
  };
}

/** The cell whose XML is being read. */
interface OpenCell {
  readonly type: string;
  readonly style: number;
  readonly place: { readonly column: number; readonly row: number };
  value: string | undefined;
  formula: string | undefined;
  /** Where text goes: into `v`, into `f`, or into the runs of an inline string. */
  target: 'v' | 'f' | undefined;
}

function openCell(place: OpenCell['place'], a: Attributes): OpenCell {
  const style = Number(a.s ?? 0);
  return { type: a.t ?? 'n', style, place, value: undefined, formula: undefined, target: undefined };
}

function openInside(cell: OpenCell, name: 'v' | 'f'): void {
  cell.target = name;
  if (name === 'v') cell.value = '';
  else cell.formula = '';
}

function addText(cell: OpenCell, target: 'v' | 'f', piece: string): void {
  if (target === 'v') cell.value += piece;
  else cell.formula += piece;
}

/** The finished cell, or undefined where it holds nothing. */
function finishedCell(
  cell: OpenCell,
  inline: string,
  values: ValueContext & Pick<BookContext, 'styles' | 'legacyFonts'>,
) {
  const { type, value, formula, place } = cell;
  const look = values.styles[cell.style] ?? plainLook;
  const raw = answerOf({ type, look, value, inline, formula }, values);
  if (raw.kind === 'blank' && formula === undefined) return undefined;
  const font = values.legacyFonts[cell.style];
  const found = { row: place.row, column: place.column, raw, formula: formula !== undefined };
  return font === undefined ? found : { ...found, font };
}

/** Turns the XML of one cell after the other, piece by piece, into a map by address. */
export function cellReader(
  part: string,
  { strings, styles, legacyFonts, date1904, budget, outside }: BookContext,
) {
  const cells = new Map<string, ReadCell>();
  const runs = collectRuns(part);
  const values = { sharedString: stringLookup(strings, part), date1904, styles, legacyFonts };
  let cell: OpenCell | undefined;

  const finish = (open: OpenCell): void => {
    refuseLongText((open.value?.length ?? 0) + (open.formula?.length ?? 0), part);
    if (open.formula) lookAtFormula(open.formula, outside);
    const finished = finishedCell(open, runs.take(), values);
    if (!finished) return;
    const address = cellName(finished.column, finished.row);
    // Two contents for one address: programs would not agree which one counts.
    if (cells.has(address)) throw damaged('cell', part);
    budget.text(part, lengthOf(finished.raw));
    cells.set(address, finished);
  };

  return {
    cells,
    start: (place: OpenCell['place'], a: Attributes) => {
      budget.cell(part);
      cell = openCell(place, a);
    },
    open: (name: string, attributes: Attributes) => {
      if (cell && (name === 'v' || name === 'f')) openInside(cell, name);
      else if (cell) runs.open(name, attributes);
    },
    text: (piece: string) => {
      if (cell?.target) addText(cell, cell.target, piece);
      else if (cell) runs.text(piece);
    },
    close: (name: string) => {
      if (!cell) return;
      if (name === 'c') {
        finish(cell);
        cell = undefined;
      } else if (name === cell.target) cell.target = undefined;
      else runs.close(name);
    },
  };
}
