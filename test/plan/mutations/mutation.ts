import type { Code } from '../../../src/model/codes.ts';
import type { PlanFile } from '../../support/shipped-plan.ts';

/** A name beside those of the plan's files that looks like one of them. */
export type PlanNeighbour = 'amendments.yml' | 'units.yaml.txt' | 'units (1).yaml';

/** How the bytes of a file are spoilt or merely saved otherwise. */
export type Saved =
  | 'bom'
  | 'crlf'
  | 'utf-16'
  | 'utf-16-unmarked'
  | 'windows-1258'
  | 'nfd'
  | 'empty'
  | 'ten-megabytes'
  | 'zip';

export type Operation =
  | { readonly file: PlanFile; readonly from: string; readonly to: string; readonly every?: true }
  /** From the start of one passage up to the start of another. */
  | { readonly file: PlanFile; readonly cutFrom: string; readonly upTo: string }
  | { readonly file: PlanFile; readonly saved: Saved }
  | { readonly file: PlanFile; readonly deleted: true }
  /** The file is saved under another name beside it. */
  | { readonly file: PlanFile; readonly savedAs: PlanNeighbour };

/** A finding and where it must stand: the nth passage of the changed file; without a passage the whole file. */
export type Said = readonly [code: Code, file: PlanFile | PlanNeighbour, passage?: string, nth?: number];

/** One thing that happens to a plan on its way through hands and editors. */
export interface Mutation {
  readonly id: string;
  /** Vietnamese, one sentence without its full stop. */
  readonly what: string;
  /** Done in a workspace in which this period was closed before. */
  readonly closed?: string;
  readonly do: readonly Operation[];
  /** Every finding but the notes that the shipped plan has too, as printed. Empty: nothing to find. */
  readonly says: readonly Said[];
  readonly exit: 0 | 1 | 2;
  /** Words that must stand in what `plan diff` says of it, where the edit is a rightful one. */
  readonly differs?: readonly string[];
}

export const change = (file: PlanFile, from: string, to: string): Operation => ({ file, from, to });
export const changeEvery = (file: PlanFile, from: string, to: string): Operation => ({
  file,
  from,
  to,
  every: true,
});
export const save = (file: PlanFile, saved: Saved): Operation => ({ file, saved });
export const cut = (file: PlanFile, cutFrom: string, upTo: string): Operation => ({ file, cutFrom, upTo });
