import type { Words } from '../messages/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Block, DocAppendix, Provenance } from '../model/doc.ts';
import type { Plan } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period, Waiver } from '../model/reporting.ts';
import type { Measures, PeriodStanding } from '../model/standing.ts';
import { shortDay } from '../text/print.ts';
import { dash } from './consolidated-doc-words.ts';

export interface MinutesInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly words: Words;
  /** As of the day of closing. */
  readonly standing: PeriodStanding;
  readonly byGroup: readonly { readonly group: string; readonly measures: Measures }[];
  readonly closing: Extract<RegisterEvent, { kind: 'closed' }>;
  /** What the register held when it was closed, without what was taken back. */
  readonly events: readonly RegisterEvent[];
  /** What an edit of the plan after the closing means for it, where the record is made again. */
  readonly since?: readonly string[];
  /** Events taken back. */
  readonly takenBack: number;
  readonly waivers: readonly Waiver[];
  readonly provenance: Provenance;
  /** One of the office's ways of signing; absent: its default. */
  readonly signer?: string;
}

/** Appendices that have something to say, in the order in which the body names them. */
export interface Appendices {
  readonly behind?: DocAppendix;
  readonly decisions?: DocAppendix;
  readonly hashes?: DocAppendix;
}

const romans = ['I', 'II', 'III'] as const;

/** "Phụ lục II"; a single appendix has no number (Phụ lục I, mục III.1.b). */
export function appendixName(appendices: Appendices, which: keyof Appendices): string {
  const all = (['behind', 'decisions', 'hashes'] as const).filter((key) => appendices[key] !== undefined);
  return all.length === 1 ? 'Phụ lục kèm theo' : `Phụ lục ${romans[all.indexOf(which)] ?? ''}`;
}

/** "19/6/2026, văn bản số 12/SVHTTDL-VP ngày 18/6/2026": the day from which it counts, and its paper. */
export function dayAndPaper(
  day: CivilDate,
  { documentNumber, documentDate }: { readonly documentNumber?: string; readonly documentDate?: CivilDate },
): string {
  const of = documentDate ? ` ngày ${shortDay(documentDate)}` : '';
  return documentNumber ? `${shortDay(day)}, văn bản số ${documentNumber}${of}` : shortDay(day);
}

export const item = (text: string): Block => dash(`${text}.`);
