import type { Sheet, Validation } from '../model/book.ts';
import { type CivilDate, partsOf } from '../model/civil-date.ts';
import { columnRange } from '../model/sheet-text.ts';
import { surveyOf } from './xlsx-survey.ts';
import { storable, xmlText } from './xlsx-text.ts';

// Excel's own limits for the yellow note and the refusal beside a cell.
const titleLimit = 32;
const textLimit = 255;

const shortened = (text: string, limit: number): string => {
  const clean = storable(text);
  return xmlText(clean.length > limit ? `${clean.slice(0, limit - 1)}…` : clean);
};

/** The civil day as the number a spreadsheet keeps: days since 30 December 1899. */
export function serialDay(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function constraint(v: Validation): {
  readonly attributes: string;
  readonly formulas: readonly (string | number)[];
} {
  switch (v.kind) {
    case 'list':
      return { attributes: ' type="list"', formulas: [xmlText(v.listName)] };
    case 'whole':
    case 'decimal':
      return { attributes: ` type="${v.kind}" operator="greaterThanOrEqual"`, formulas: [v.min] };
    case 'date':
      return { attributes: ' type="date"', formulas: [serialDay(v.from), serialDay(v.to)] };
    case 'any':
      return { attributes: '', formulas: [] };
  }
}

const rules = new WeakMap<Validation, (range: string) => string>();

/** Questions that many forms ask share one rule: it is written once. */
function ruleXml(v: Validation, range: string): string {
  const known = rules.get(v) ?? ruleWriter(v);
  rules.set(v, known);
  return known(range);
}

function ruleWriter(v: Validation): (range: string) => string {
  const { attributes, formulas } = constraint(v);
  const prompt = v.prompt
    ? ` showInputMessage="1" promptTitle="${shortened(v.prompt.title, titleLimit)}" prompt="${shortened(v.prompt.text, textLimit)}"`
    : '';
  const refusal = v.error ? ` error="${shortened(v.error, textLimit)}"` : '';
  const checked = v.kind === 'any' ? '' : ` allowBlank="1" showErrorMessage="1" errorStyle="stop"${refusal}`;
  const limits = formulas.map((f, i) => `<formula${i + 1}>${f}</formula${i + 1}>`).join('');
  return (range) =>
    `<dataValidation${attributes}${checked}${prompt} sqref="${range}">${limits}</dataValidation>`;
}

interface Run {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly validation: Validation;
}

const keys = new WeakMap<Validation, string>();

function keyOf(validation: Validation): string {
  const key = keys.get(validation) ?? JSON.stringify(validation);
  keys.set(validation, key);
  return key;
}

/** Equal rules below each other as one run: rules cell by cell would be read as overlapping ranges. Rows from 0. */
function runsOf(sheet: Sheet): readonly Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < sheet.columns.length; column++) {
    let open: (Run & { readonly key: string }) | undefined;
    for (const [r, row] of sheet.rows.entries()) {
      const validation = row.cells[column]?.validation;
      if (!validation && !open) continue;
      const key = validation ? keyOf(validation) : '';
      if (open && key === open.key) {
        open = { ...open, to: r };
        continue;
      }
      if (open) runs.push(open);
      open = validation ? { column, from: r, to: r, validation, key } : undefined;
    }
    if (open) runs.push(open);
  }
  return runs;
}

export function validationsXml(sheet: Sheet): string {
  if (!surveyOf(sheet).validated) return '';
  const runs = runsOf(sheet);
  if (runs.length === 0) return '';
  const rules = runs.map((r) => ruleXml(r.validation, columnRange(r.column, r.from, r.to)));
  return `<dataValidations count="${runs.length}">${rules.join('')}</dataValidations>`;
}
