import type { Reading } from '../model/finding.ts';
import type { Submission } from '../model/submission.ts';
import { embeddedInOdf, refuseEncrypted, refuseMacros } from './odf-package.ts';
import { readOdsStyles } from './ods-styles.ts';
import { readTables } from './ods-tables.ts';
import { surroundings } from './package-surroundings.ts';
import { guarded } from './refusal.ts';
import { submissionFromBook } from './submission-xlsx.ts';
import { modernBook } from './workbook-legacy.ts';
import type { ReadBook } from './workbook-model.ts';
import { requiredPart } from './workbook-package.ts';
import { type Archive, openZip } from './zip.ts';

function readBook(archive: Archive): ReadBook {
  const content = requiredPart(archive, 'content.xml');
  const styles = archive.has('styles.xml') ? requiredPart(archive, 'styles.xml') : undefined;
  const looks = readOdsStyles(content, styles);
  return {
    sheets: readTables(content, looks),
    definedNames: new Map(),
    date1904: false,
    macros: undefined,
    outside: looks.outside,
    embedded: embeddedInOdf(archive),
  };
}

/** A filled-in form saved as an OpenDocument spreadsheet: the same hidden ids, the same answers. */
export function readOdsSubmission(
  bytes: Uint8Array,
  name: string,
  sha256: string,
): Reading<Submission | undefined> {
  return guarded(name, () => {
    const archive = openZip(bytes);
    refuseEncrypted(archive, 'ods');
    refuseMacros(archive, 'ods');
    const book = modernBook(readBook(archive));
    const value = submissionFromBook(book, { name, sha256, kind: 'ods' });
    return { value, findings: surroundings(name, book) };
  });
}
