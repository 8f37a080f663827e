import type { DataValidation, Worksheet } from 'exceljs';
import type { Sheet, Validation } from '../model/book.ts';
import { type CivilDate, partsOf } from '../model/civil-date.ts';
import { storable } from './xlsx-text.ts';

// Excel's own limits for the yellow note and the refusal beside a cell.
const titleLimit = 32;
const textLimit = 255;

const shortened = (text: string, limit: number): string => {
  const clean = storable(text);
  return clean.length > limit ? `${clean.slice(0, limit - 1)}…` : clean;
};

/** The civil day as the moment exceljs turns into that day's serial: UTC, never the machine's zone. */
export function moment(date: CivilDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}

function constraint(v: Validation): Pick<DataValidation, 'type' | 'formulae' | 'operator'> | { type: 'any' } {
  switch (v.kind) {
    case 'list':
      return { type: 'list', formulae: [v.listName] };
    case 'whole':
    case 'decimal':
      return { type: v.kind, operator: 'greaterThanOrEqual', formulae: [v.min] };
    case 'date':
      return { type: 'date', operator: 'between', formulae: [moment(v.from), moment(v.to)] };
    case 'any':
      return { type: 'any' };
  }
}

function written(v: Validation): object {
  return {
    ...constraint(v),
    allowBlank: true,
    ...(v.prompt
      ? {
          showInputMessage: true,
          promptTitle: shortened(v.prompt.title, titleLimit),
          prompt: shortened(v.prompt.text, textLimit),
        }
      : {}),
    ...(v.kind === 'any'
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: 'stop',
          ...(v.error ? { error: shortened(v.error, textLimit) } : {}),
        }),
  };
}

interface Run {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly validation: Validation;
}

/** Equal rules below each other as one run. */
function runsOf(sheet: Sheet): readonly Run[] {
  const runs: Run[] = [];
  for (let c = 0; c < sheet.columns.length; c++) {
    let open: (Run & { readonly key: string }) | undefined;
    for (const [r, row] of sheet.rows.entries()) {
      const validation = row.cells[c]?.validation;
      const key = validation ? JSON.stringify(validation) : '';
      if (open && key === open.key) {
        open = { ...open, to: r + 1 };
        continue;
      }
      if (open) runs.push(open);
      open = validation ? { column: c + 1, from: r + 1, to: r + 1, validation, key } : undefined;
    }
    if (open) runs.push(open);
  }
  return runs;
}

/** exceljs has the method but does not declare it; set cell by cell, rules come out as overlapping ranges. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: object): void };
}

export function addValidations(ws: Worksheet, sheet: Sheet): void {
  const { dataValidations } = ws as unknown as WithValidations;
  for (const run of runsOf(sheet)) {
    const at = ws.getColumn(run.column).letter;
    const range = run.from === run.to ? `${at}${run.from}` : `${at}${run.from}:${at}${run.to}`;
    dataValidations.add(range, written(run.validation));
  }
}
