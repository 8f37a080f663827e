import type { CivilDate } from '../model/civil-date.ts';
import { type Code, severityOf } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import { shownName } from '../model/register.ts';
import type { Arrival } from '../read/arrivals.ts';
import { readDate } from '../text/dates.ts';
import { printDocumentNumber, readDocumentNumber } from '../text/document-number.ts';
import { shortDay } from '../text/print.ts';
import type { FileInHand } from './files-in-hand.ts';

/** What the clerk says of all files of a run. */
export interface Facts {
  readonly arrived?: CivilDate;
  readonly number?: string;
  readonly date?: CivilDate;
  readonly arrivalNumber?: string;
}

interface OwnDocument {
  readonly number?: string;
  readonly date?: CivilDate;
}

const [numberId, dateId] = ['unit/document-number', 'unit/document-date'];

/** Number and date as the unit wrote them on its form. */
function onForm(file: FileInHand): OwnDocument {
  const answers = file.submission?.answers;
  const number = answers?.get(numberId)?.raw;
  const date = answers?.get(dateId)?.raw;
  const read = date?.kind === 'text' ? readDate(date.text) : date;
  const day = read?.kind === 'date' ? read.date : undefined;
  return {
    ...(number?.kind === 'text' && number.text.trim() !== '' ? { number: number.text.trim() } : {}),
    ...(day ? { date: day } : {}),
  };
}

/** Number and date as the file itself says: the edXML message around it, the head of the letter, the form. */
export function ownDocument(file: FileInHand): OwnDocument {
  const sources = [file.envelope ?? {}, file.letter ?? {}, onForm(file)];
  const number = sources.find((s) => s.number)?.number;
  const date = sources.find((s) => s.date)?.date;
  return { ...(number && { number }), ...(date && { date }) };
}

/** The file with no more of its content than `ownDocument` looks at: of thousands, nothing else is asked for once their gates are passed. */
export function withoutContent(file: FileInHand): FileInHand {
  const { submission, letter, bytes: _bytes, ...known } = file;
  const rest = { ...known, ...(letter && { letter: { ...letter, sections: [] } }) };
  if (!submission) return { ...rest, submission };
  const { file: origin, stamp, recognisedBy, header } = submission;
  const answers = new Map([...submission.answers].filter(([id]) => id === numberId || id === dateId));
  return { ...rest, submission: { file: origin, stamp, recognisedBy, header, answers, stray: [] } };
}

/** A document cannot have come before it was written, nor be written after today. */
export function dayAfterArrival(
  file: FileInHand,
  arrival: Arrival | undefined,
  told: Facts,
  today: CivilDate,
): { readonly date: CivilDate; readonly arrived?: CivilDate } | undefined {
  const date = told.date ?? arrival?.documentDate ?? ownDocument(file).date;
  const arrived = told.arrived ?? arrival?.arrived;
  if (date === undefined || date <= (arrived ?? today)) return undefined;
  return { date, ...(arrived && { arrived }) };
}

/** Arrival, number and date for the register: what the clerk says, then the book of incoming documents, then the file. */
export function documentFacts(
  file: FileInHand,
  arrival: Arrival | undefined,
  told: Facts,
): {
  arrived?: CivilDate;
  arrivalNumber?: string;
  documentNumber?: string;
  documentDate?: CivilDate;
  documentId?: string;
  subject?: string;
  senderId?: string;
} {
  const arrived = told.arrived ?? arrival?.arrived;
  const arrivalNumber = told.arrivalNumber ?? arrival?.arrivalNumber;
  const own = ownDocument(file);
  const { documentId, subject, fromOrganId } = file.envelope ?? {};
  const documentNumber = told.number ?? arrival?.documentNumber ?? own.number;
  const documentDate = told.date ?? arrival?.documentDate ?? own.date;
  return {
    ...(arrived ? { arrived } : {}),
    ...(arrivalNumber ? { arrivalNumber } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(documentDate ? { documentDate } : {}),
    ...(documentId ? { documentId } : {}),
    ...(subject ? { subject } : {}),
    ...(fromOrganId ? { senderId: fromOrganId } : {}),
  };
}

function sameNumber(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => {
    const read = readDocumentNumber(text);
    return read ? printDocumentNumber(read).toUpperCase() : text.trim().toUpperCase();
  });
  return x === y;
}

/** Where the document itself says another number or day than was told: what was told is used, and the difference shown. */
export function differingFacts(
  file: FileInHand,
  arrival: Arrival | undefined,
  told: Facts,
): readonly Finding[] {
  const code: Code = 'letter-facts-differ';
  const finding = (what: string, a: string, b: string): Finding => ({
    code,
    severity: severityOf(code),
    place: { kind: 'file', file: shownName(file.ref) },
    values: { what, a, b },
  });
  const { number, date } = file.letter ?? {};
  const [given, day] = [
    told.number ?? arrival?.documentNumber ?? file.envelope?.number,
    told.date ?? arrival?.documentDate ?? file.envelope?.date,
  ];
  return [
    ...(number && given && !sameNumber(number, given) ? [finding('number', number, given)] : []),
    ...(date && day && date !== day ? [finding('date', shortDay(date), shortDay(day))] : []),
  ];
}
