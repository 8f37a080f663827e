import type { Code } from '../model/codes.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Told } from './intake.ts';

/** What does not matter for a paper that the clerk has seen and says is the signed document. */
const onlyForReading: readonly Code[] = [
  'file-old-format',
  'file-plain-text',
  'file-encrypted',
  'file-damaged',
  'file-too-large',
  'file-no-result',
];

/** A paper that the clerk says is the signed document, whatever else it could be. */
export function asDocument(file: FileInHand, told: Told): FileInHand {
  if (!told.document) return file;
  const { kind } = file.ref;
  const findings = file.findings.filter(
    (f) => f.code.startsWith('file-') && !onlyForReading.includes(f.code),
  );
  const paper = kind !== 'empty' && kind !== 'unknown';
  const letter = file.letter ?? { style: 'unknown', sections: [], scanned: true };
  return { ...file, submission: undefined, findings, ...(paper && { letter }) };
}
