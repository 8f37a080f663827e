import type { Finding } from './finding.ts';
import type { RegisterEvent } from './register.ts';

/** What a look at a workspace is divided into, in this order. */
export const workspaceParts = [
  'register',
  'stored',
  'leftovers',
  'closed',
  'clock',
  'disk',
  'versions',
  'plan',
] as const;

export type WorkspacePart = (typeof workspaceParts)[number];

/** One file of the register. */
export interface RegisterFacts {
  /** "register/2026-06.jsonl". */
  readonly file: string;
  readonly period: string;
  readonly events: readonly RegisterEvent[];
  /** Line of each event by its id. */
  readonly lines: ReadonlyMap<string, number>;
  /** What its reader found, but for half lines that a later run closed off. */
  readonly findings: readonly Finding[];
  /** Half-written lines that a later run closed off. */
  readonly closedOff: number;
  /** The last line is half written and still open. */
  readonly torn: boolean;
}

/** An entry of submissions/. `sha256` and `bytes` are those of what lies there now. */
export interface StoredEntry {
  readonly name: string;
  readonly what: 'file' | 'folder' | 'link' | 'other';
  readonly sha256?: string;
  readonly bytes?: number;
}

export interface LockFacts {
  readonly user: string;
  readonly host: string;
  readonly since: string;
  /** `unknown`: held from another computer. `unreadable`: it does not say by whom. */
  readonly holder: 'alive' | 'dead' | 'unknown' | 'unreadable';
}

export interface MigrationFacts {
  /** Files not yet replaced; empty where it stopped while it was being prepared. */
  readonly left: readonly string[];
  /** Of these, edited since. */
  readonly edited: readonly string[];
  /** Nothing is in its new place yet. */
  readonly untouched: boolean;
}

/** A file that the record of a closing names by its hash and that is no longer as it was. */
export interface ClosedFileFacts {
  readonly name: string;
  readonly why: 'missing' | 'changed';
}

export interface ClosedFacts {
  readonly period: string;
  readonly file: string;
  readonly line: number;
  readonly closedOn: string;
  /** The register up to the closing has the hash that the closing names; absent where it names none. */
  readonly registerSame?: boolean;
  readonly files: readonly ClosedFileFacts[];
}

export interface ClockFacts {
  /** This moment and the newest one in the register, in Việt Nam. */
  readonly now: string;
  readonly newest?: { readonly moment: string; readonly file: string; readonly line: number };
  /** DONDOC_NOW stands in for the clock. */
  readonly fixed: boolean;
  /** What this computer's zone data say of Asia/Ho_Chi_Minh: "GMT+07:00". */
  readonly zone: string;
  /** Locale of the terminal as "LANG=C"; absent where the system has none. */
  readonly locale?: string;
}

export interface DiskFacts {
  /** The folder with links followed. */
  readonly path: string;
  /** Free bytes; absent where the system does not say. */
  readonly free?: number;
  /** Number of the file system's kind, as Linux counts them. */
  readonly kind?: number;
  readonly notWritable: readonly string[];
  readonly foldsCase: boolean;
  /** Names that are not in composed form (NFC). */
  readonly decomposed: readonly string[];
}

export interface OutdatedFile {
  readonly path: string;
  readonly missing: boolean;
  readonly why: 'schema' | 'git' | 'format';
}

/** Everything that is looked at in a workspace, as values. */
export interface WorkspaceFacts {
  /** Name of this computer: the place of what lies with it. */
  readonly host: string;
  readonly registers: readonly RegisterFacts[];
  /** The last event of a period that this computer has written. */
  readonly tails: readonly { readonly period: string; readonly last: string }[];
  /** Entries of register/ that are neither a register nor a snapshot. */
  readonly registerStray: readonly string[];
  /** Files that could not be read, with the system's word for it. */
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
  readonly stored: readonly StoredEntry[];
  /** Absent where the plan could not be read. */
  readonly periods?: readonly string[];
  readonly lock?: LockFacts;
  readonly migration?: MigrationFacts;
  /** Temporary files of runs that are no more. */
  readonly temporaries: readonly string[];
  /** Caches of other builds of the tool. */
  readonly caches: readonly { readonly path: string; readonly bytes: number }[];
  readonly closed: readonly ClosedFacts[];
  readonly clock: ClockFacts;
  readonly disk: DiskFacts;
  readonly outdated: readonly OutdatedFile[];
  /** Files of a newer format than the tool knows, but for those of the plan. */
  readonly newer: readonly Finding[];
  readonly contactsInGit: boolean;
  /** "20.20.2". */
  readonly node: string;
  /** What `plan check` finds; absent where it could not run. */
  readonly plan?: readonly Finding[];
  /** Counts of `template check`; absent where it could not run. */
  readonly templates?: { readonly count: number; readonly errors: number; readonly warnings: number };
}
