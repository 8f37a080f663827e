import { type Code, severityOf } from '../../model/codes.ts';
import type { Editorial, EditorialCandidate } from '../../model/editorial.ts';
import type { Finding, Place, Values } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';

/** An officer's file beside what the units say now. */
export interface EditorialInput {
  readonly plan: Plan;
  readonly period: string;
  readonly editorial: Editorial;
  readonly candidates: readonly EditorialCandidate[];
  readonly locate: (path: string) => Place;
}

/** One check, one code, one file. */
export interface EditorialCheck {
  readonly code: Code;
  readonly run: (input: EditorialInput) => readonly Finding[];
}

export function finding(code: Code, place: Place, values: Values, unit?: string): Finding {
  return { code, severity: severityOf(code), place, values, ...(unit === undefined ? {} : { unit }) };
}

/** The unit's name for sentences; its id where the plan has no such unit. */
export const unitName = ({ plan }: EditorialInput, id: string): string =>
  plan.units.find((u) => u.id === id)?.name ?? id;
