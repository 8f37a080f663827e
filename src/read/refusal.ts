import { type Code, severityOf } from '../model/codes.ts';
import type { Finding, Reading, Values } from '../model/finding.ts';
import { type LimitName, limits } from './limits.ts';

/** Leaves a push parser in one step. Never crosses the border of `src/read`: see `guarded`. */
export class Refused extends Error {
  readonly code: Code;
  readonly values: Values;

  constructor(code: Code, values: Values) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** Why a file counts as damaged; the part inside the package where one is known. */
export type Damage =
  | 'package'
  | 'cut-off'
  | 'overlap'
  | 'duplicate-part'
  | 'missing-part'
  | 'method'
  | 'size'
  | 'checksum'
  | 'outside-target'
  | 'encoding'
  | 'doctype'
  | 'xml'
  | 'cell';

export function damaged(reason: Damage, part = ''): Refused {
  return new Refused('file-damaged', { reason, part });
}

/** `found`: what the file holds, where that is known without reading it to its end. */
export function tooLarge(limit: LimitName, part = '', found?: number): Refused {
  const values = { limit, allowed: limits[limit], part };
  return new Refused('file-too-large', found === undefined ? values : { ...values, found });
}

/** A finding about the file as a whole. */
export function fileFinding(file: string, code: Code, values: Values = {}): Finding {
  return { code, severity: severityOf(code), place: { kind: 'file', file }, values };
}

/** Runs a reader; a refusal becomes the one finding about the file. Anything else thrown is a bug and goes on. */
export function guarded<T>(file: string, read: () => Reading<T>): Reading<T | undefined> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { value: undefined, findings: [fileFinding(file, error.code, error.values)] };
  }
}
