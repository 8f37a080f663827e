import { type Code, severityOf } from '../../model/codes.ts';
import type { Finding, Place, Values } from '../../model/finding.ts';
import type { FileRef, RegisterEvent } from '../../model/register.ts';
import type { RegisterFacts, WorkspaceFacts, WorkspacePart } from '../../model/workspace-facts.ts';

/** One check, one code, one file. It looks at all the facts and returns all it finds. */
export interface WorkspaceCheck {
  readonly code: Code;
  readonly part: WorkspacePart;
  readonly run: (facts: WorkspaceFacts) => readonly Finding[];
}

export function finding(code: Code, place: Place, values: Values, also?: Place): Finding {
  return { code, severity: severityOf(code), place, values, ...(also ? { also } : {}) };
}

export function atFile(file: string): Place {
  return { kind: 'file', file };
}

export function atEvent(register: RegisterFacts, event: RegisterEvent): Place {
  return { kind: 'register', file: register.file, line: register.lines.get(event.id) ?? 1 };
}

/** A stored file that an event speaks of. */
export interface Mention {
  readonly register: RegisterFacts;
  readonly event: Extract<RegisterEvent, { kind: 'received' | 'refused' }>;
  readonly file: FileRef;
  /** Refused as a state secret: no copy of it is kept. */
  readonly secret: boolean;
}

/** Every event that names a file, in the order of the register. Taken-back events too: their files stay. */
export function mentions({ registers }: WorkspaceFacts): readonly Mention[] {
  return registers.flatMap((register) =>
    register.events.flatMap((event) => {
      if (event.kind !== 'received' && event.kind !== 'refused') return [];
      if (event.file === undefined) return [];
      const secret = event.kind === 'refused' && event.codes.includes('file-secret');
      return [{ register, event, file: event.file, secret }];
    }),
  );
}

/** "<sha256>.xlsx": the hash in the name of a stored file; undefined where the name is another. */
export function hashInName(name: string): string | undefined {
  return /^([0-9a-f]{64})\.[a-z0-9]{1,7}$/.exec(name)?.[1];
}

const namedAtMost = 5;

/** The first few names, and "…" where there are more. */
export function firstNames(names: readonly string[]): string {
  const more = names.length > namedAtMost ? '; …' : '';
  return `${names.slice(0, namedAtMost).join('; ')}${more}`;
}
