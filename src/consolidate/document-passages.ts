import type { DocumentPassages } from '../model/consolidation.ts';
import type { Letter, LetterSection } from '../model/letter.ts';
import type { Plan } from '../model/plan.ts';
import { type FileRef, shownName } from '../model/register.ts';
import type { Arrival, PeriodStanding, Standing } from '../model/standing.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import { inPlanOrder } from './accepted.ts';

/** A file of a signed document, in the order in which it is to be tried. */
export interface DocumentFile {
  readonly unit: Standing['unit'];
  readonly arrival: Arrival;
  readonly file: FileRef;
}

function numberKey({ documentNumber }: Arrival): string | undefined {
  const read = documentNumber === undefined ? undefined : readDocumentNumber(documentNumber);
  return read && `${read.number}/${read.symbol.toUpperCase()}`;
}

/**
 * The files that hold a unit's signed document: the version that stands, and behind it earlier ones under the same
 * number, because the signed scan often follows the Word file of the same text. Withdrawn and returned ones never.
 */
function filesOf({ unit, arrivals }: Standing): readonly DocumentFile[] {
  // What came after closing is on record, but a closed period is not told anew.
  const documents = arrivals.filter((a) => a.form === 'document' && !a.afterClosing);
  const standing = documents.filter((a) => a.state === 'current');
  const numbers = new Set(standing.flatMap((a) => numberKey(a) ?? []));
  const sameNumber = documents
    .filter((a) => a.state === 'superseded' && numbers.has(numberKey(a) ?? ''))
    .toReversed();
  return [...standing, ...sameNumber].flatMap((arrival) =>
    arrival.file ? [{ unit, arrival, file: arrival.file }] : [],
  );
}

/** Signed documents on record of the units that count in the period: exempt units and those that do not owe it do not. */
export function documentFiles(standing: PeriodStanding): readonly DocumentFile[] {
  return standing.standings
    .filter((s) => s.obligation !== undefined && s.kind !== 'exempt' && s.kind !== 'not-owing')
    .flatMap(filesOf);
}

function readable({ sections }: Letter): readonly LetterSection[] {
  return sections.filter((s) => s.text.trim() !== '');
}

function passagesOf({ unit, arrival, file }: DocumentFile, letter: Letter): DocumentPassages {
  const number = arrival.documentNumber ?? letter.number;
  const date = arrival.documentDate ?? letter.date;
  return {
    unit,
    file: shownName(file),
    sha256: file.sha256,
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
    sections: readable(letter),
  };
}

/**
 * What units wrote in their own signed documents, passage by passage, in the order of the plan; one document of each
 * unit. For quoting only: no figure is ever taken from it (docs/quy-tac.md, mục 8).
 */
export function documentPassages(
  plan: Plan,
  files: readonly DocumentFile[],
  letterOf: (sha256: string) => Letter | undefined,
): readonly DocumentPassages[] {
  const ofUnit = new Map<string, DocumentPassages>();
  for (const one of files) {
    const letter = letterOf(one.file.sha256);
    if (!letter || ofUnit.has(one.unit.id) || readable(letter).length === 0) continue;
    ofUnit.set(one.unit.id, passagesOf(one, letter));
  }
  return inPlanOrder(plan, [...ofUnit.values()]);
}
