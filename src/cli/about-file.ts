import { type Code, severityOf } from '../model/codes.ts';
import type { Finding, Values } from '../model/finding.ts';
import { shownName } from '../model/register.ts';
import type { FileInHand } from './files-in-hand.ts';

/** A finding of the intake about a file as a whole. */
export function aboutFile(file: FileInHand, code: Code, values: Values = {}): Finding {
  const name = shownName(file.ref);
  return {
    code,
    severity: severityOf(code),
    place: { kind: 'file', file: name },
    values: { file: name, ...values },
  };
}
