import type { Reading } from '../model/finding.ts';
import type { Letter } from '../model/letter.ts';
import type { Submission } from '../model/submission.ts';
import { readDocx } from './docx.ts';
import { convertedNote } from './docx-legacy.ts';
import { readLetter } from './letter.ts';
import { numberIn } from './letter-words.ts';
import { guarded } from './refusal.ts';
import { formOf, refuseSecret } from './submission-docx.ts';
import { pastedForm } from './submission-docx-pasted.ts';

/** What a Word file turned out to be: our form, a letter of the unit's own, or a form under a signed head. */
export interface ReadWord {
  readonly submission?: Submission;
  readonly letter?: Letter;
}

/** A line that bears a document's number: someone signed under this head. */
function isNumbered(line: string): boolean {
  return numberIn(line)?.number !== undefined;
}

/** Any .docx: our form as a submission, with its head as a letter where a number was given to it; cells of our form pasted as a plain table as a submission without answers; every other document as a letter. */
export function readWord(bytes: Uint8Array, name: string, sha256: string): Reading<ReadWord | undefined> {
  const { value: doc, findings } = readDocx(bytes, name);
  if (!doc) return { value: undefined, findings };
  return guarded<ReadWord>(name, () => {
    refuseSecret(doc);
    const submission = formOf(doc, name, sha256);
    if (!submission) {
      const pasted = pastedForm(doc, name, sha256);
      return {
        value: { letter: readLetter(doc, name), ...(pasted && { submission: pasted }) },
        findings: [...findings, ...convertedNote(doc, name)],
      };
    }
    const letter = submission.header.some(isNumbered) ? readLetter(doc, name) : undefined;
    return { value: { submission, ...(letter && { letter }) }, findings };
  });
}
