import { findingText, remedyForUnit } from '../messages/findings.ts';
import { cliVi } from '../messages/vi/cli.ts';
import { vi } from '../messages/vi/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Finding, Place } from '../model/finding.ts';
import { type FormSpec, questionsOf } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import type { MarkedPlace, ReturnNote, ReturnNotes } from '../model/return-notes.ts';
import { capital } from './book-parts.ts';
import { officeName } from './consolidated-doc-words.ts';

/** A submission's findings, folded and one by one, with the form that it answers. */
export interface FoundIn {
  readonly plan: Plan;
  readonly form: FormSpec;
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly each: readonly Finding[];
}

export interface ReturnDecision {
  readonly returnedOn: CivilDate;
  readonly correctBy: CivilDate;
  readonly reason: string;
}

/** A place within its own file: the file's name is said once. */
export function placeWords(place: Place): string {
  const words = cliVi.placeWords;
  switch (place.kind) {
    case 'cell':
      return `${place.sheet}!${place.cell}`;
    case 'text':
      return `${words.line} ${place.line}`;
    case 'word-cell':
      return `${words.table} ${place.table}, ${words.row} ${place.row}, ${words.column} ${place.column}`;
    case 'paragraph':
      return `${words.paragraph} ${place.paragraph}`;
    default:
      return 'cả tệp';
  }
}

/**
 * What a note beside a cell says, line by line: what was found, what is expected, what to do, and the hint that the form
 * gives for that cell. The sentences are the catalogue's and the plan's own.
 */
export function noteText(finding: Finding, hint: string | undefined): string {
  const text = findingText('vi', finding.code);
  const expected = text.expected(finding.values);
  const remedy = remedyForUnit(finding.code, finding.values);
  return [
    `${capital(vi.severities[finding.severity])}: ${text.found(finding.values)}`,
    ...(expected ? [`${cliVi.expectedWord}: ${expected}`] : []),
    ...(remedy ? [`${cliVi.remedyWord}: ${remedy}`] : []),
    ...(hint ? [`${hintWord}: ${hint}`] : []),
  ].join('\n');
}

const hintWord = 'Hướng dẫn ghi';

function sameCause(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.severity === b.severity && a.cause === b.cause;
}

/** The findings that were folded into this one; itself where nothing was. */
function placesOf(finding: Finding, each: readonly Finding[]): readonly Finding[] {
  if (finding.cause === undefined) return [finding];
  const folded = each.filter((f) => sameCause(f, finding));
  return folded.length > 0 ? folded : [finding];
}

/** What the unit is asked to put right or to look at; mere notes are left out. */
export function askedBack(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((f) => f.severity !== 'note');
}

function noteOf(finding: Finding, found: FoundIn, hints: ReadonlyMap<string, string>): ReturnNote {
  const text = findingText('vi', finding.code);
  const place = (f: Finding): MarkedPlace => ({
    place: f.place,
    severity: f.severity,
    label: String(f.values.label ?? ''),
    text: noteText(f, f.answer === undefined ? undefined : hints.get(f.answer)),
  });
  return {
    code: finding.code,
    severity: finding.severity,
    found: text.found(finding.values),
    expected: text.expected(finding.values),
    remedy: remedyForUnit(finding.code, finding.values),
    places: placesOf(finding, found.each).map(place),
  };
}

function contactOf({ office }: Plan): string | undefined {
  const parts = [office.contact.name, office.contact.phone, office.contact.email].filter((p) => p !== null);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** The findings of one submission as they go back to its unit. */
export function returnNotes(found: FoundIn, decision: ReturnDecision): ReturnNotes {
  const { plan, form } = found;
  const hints = new Map(questionsOf(form).map((q) => [q.id, q.hint]));
  const contact = contactOf(plan);
  return {
    unit: form.obligation.unit.name,
    period: form.obligation.period.label,
    file: found.file,
    ...decision,
    office: officeName(plan),
    ...(contact === undefined ? {} : { contact }),
    notes: askedBack(found.findings).map((f) => noteOf(f, found, hints)),
  };
}
