import { parseCivilDate, partsOf } from '../model/civil-date.ts';
import type { RawAnswer } from '../model/submission.ts';
import { limits } from './limits.ts';
import { damaged, tooLarge } from './refusal.ts';
import type { Budget } from './workbook-cell.ts';
import {
  cellName,
  lastColumn,
  lastRow,
  type ReadCell,
  type ReadRange,
  type ReadSheet,
} from './workbook-model.ts';
import { lengthOf } from './workbook-values.ts';
import type { Attributes } from './xml.ts';

/** Attributes of OpenDocument by their local names: `office:value-type` and `calc:value-type` say the same. */
export type Local = Readonly<Record<string, string>>;

export function localAttributes(a: Attributes): Local {
  const found: Record<string, string> = {};
  // `office:` comes before the copies that LibreOffice adds under `calcext:`.
  for (const [name, value] of Object.entries(a).toReversed())
    found[name.slice(name.indexOf(':') + 1)] = value;
  return found;
}

function times(a: Local, name: string): number {
  const count = Number(a[name] ?? 1);
  if (!(Number.isInteger(count) && count >= 1)) throw damaged('cell', 'content.xml');
  return count;
}

function rawOf(a: Local, text: string): RawAnswer {
  const value = a.value ?? '';
  switch (a['value-type']) {
    case 'float':
    case 'currency':
      return { kind: 'number', value: Number(value), text: value };
    case 'percentage':
      return { kind: 'number', value: Number(value), text: value, percent: true };
    case 'date': {
      const date = parseCivilDate((a['date-value'] ?? '').slice(0, 10));
      if (!date) return { kind: 'text', text };
      const { year, month, day } = partsOf(date);
      return { kind: 'date', date, text: `${day}/${month}/${year}` };
    }
    case 'boolean':
      return { kind: 'boolean', value: a['boolean-value'] === 'true' };
    case 'error':
      return { kind: 'cell-error', text: text || '#N/A' };
    default:
      return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  }
}

/** What a cell with a formula holds: its stored value, an error, or nothing that was ever calculated. */
function formulaRaw(a: Local, text: string): RawAnswer {
  const formula = a.formula ?? '';
  if (/^(#[\w/!?]+|Err:\d+)$/.test(text)) return { kind: 'cell-error', text };
  if (a['value-type'] === undefined && text === '') return { kind: 'not-calculated', formula };
  return rawOf(a, text);
}

/** Rows hidden further down are at the end of a sheet, where nothing stands. */
const lastHiddenRow = 20_000;

interface OpenCell {
  readonly attributes: Local;
  readonly covered: boolean;
}

/**
 * Builds one sheet from its rows and cells as they come. Repeats are counted on without being spelled out; only a cell
 * that holds something may be repeated, and then not past the limit.
 */
export function sheetBuilder(name: string, visible: boolean, budget: Budget) {
  const cells = new Map<string, ReadCell>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: { from: number; to: number }[] = [];
  const merges: ReadRange[] = [];
  let row = 1;
  let rowTimes = 0;
  let column = 0;
  let columnsSeen = 0;
  let cell: OpenCell | undefined;
  let text = '';

  const put = (raw: RawAnswer, formula: boolean, width: number): void => {
    for (let r = row; r < row + rowTimes; r++) {
      for (let c = column + 1; c <= column + width; c++) {
        budget.cell(name);
        if (r > lastRow || c > lastColumn) throw damaged('cell', name);
        budget.text(name, lengthOf(raw));
        cells.set(cellName(c, r), { row: r, column: c, raw, formula });
      }
    }
  };
  const merge = (a: Local): void => {
    const [across, down] = [times(a, 'number-columns-spanned'), times(a, 'number-rows-spanned')];
    if (across === 1 && down === 1) return;
    merges.push({ top: row, left: column + 1, bottom: row + down - 1, right: column + across });
    if (merges.length > limits.merges) throw tooLarge('merges', name);
  };

  return {
    column: (a: Local): void => {
      const count = times(a, 'number-columns-repeated');
      if (a.visibility === 'collapse' || a.visibility === 'filter')
        hiddenColumns.push({ from: columnsSeen + 1, to: columnsSeen + count });
      columnsSeen += count;
    },
    startRow: (a: Local): void => {
      budget.cell(name);
      row += rowTimes;
      rowTimes = times(a, 'number-rows-repeated');
      column = 0;
      const collapsed = a.visibility === 'collapse' || a.visibility === 'filter';
      const last = collapsed ? Math.min(row + rowTimes - 1, lastHiddenRow) : 0;
      for (let r = row; r <= last; r++) hiddenRows.add(r);
    },
    startCell: (a: Local, covered: boolean): void => {
      cell = { attributes: a, covered };
      text = '';
    },
    text: (piece: string): void => {
      if (cell) text += piece;
      if (text.length > limits.cellText) throw tooLarge('cellText', name);
    },
    endCell: (): void => {
      if (!cell) return;
      const { attributes: a, covered } = cell;
      cell = undefined;
      const width = times(a, 'number-columns-repeated');
      const isFormula = a.formula !== undefined;
      const raw = isFormula ? formulaRaw(a, text) : rawOf(a, text);
      if (!covered) merge(a);
      if (!covered && (raw.kind !== 'blank' || isFormula)) put(raw, isFormula, width);
      column += width;
    },
    sheet: (): ReadSheet => ({
      name,
      visibility: visible ? 'visible' : 'hidden',
      cells,
      hiddenRows,
      hiddenColumns,
      merges,
    }),
  };
}
