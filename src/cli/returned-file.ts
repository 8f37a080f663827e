import { returnBook } from '../compose/return-book.ts';
import { returnLines } from '../compose/return-lines.ts';
import { type FoundIn, type ReturnDecision, returnNotes } from '../compose/return-notes.ts';
import { annotatedYaml } from '../compose/return-yaml.ts';
import { loadSubmission } from '../disk/store.ts';
import type { CheckedSubmission } from '../model/answer.ts';
import type { Reading } from '../model/finding.ts';
import type { FileRef } from '../model/register.ts';
import type { Annotated, ReturnNotes } from '../model/return-notes.ts';
import type { Submission } from '../model/submission.ts';
import { readPackageParts } from '../read/package-parts.ts';
import { readDocxForm } from '../read/submission-docx.ts';
import { readXlsxSubmission } from '../read/submission-xlsx.ts';
import { readYamlSubmission } from '../read/submission-yaml.ts';
import { annotateDocx, type WordMark } from '../render/docx-annotate.ts';
import { renderBook } from '../render/xlsx.ts';
import { annotateXlsx, type CellMark } from '../render/xlsx-annotate.ts';
import type { Invocation } from './command.ts';
import type { DecisionContext } from './decided-before.ts';
import { loadTemplate } from './made-files.ts';
import { CannotRun } from './stop.ts';
import { checkedPeriod } from './submissions.ts';
import type { Workspace } from './workspace.ts';

/** The file that goes back to a unit, made but not yet written. */
export interface ReturnedFile {
  /** What follows the unit's id in the file's name: a list of its own is not to be taken for the unit's form. */
  readonly ending: string;
  readonly bytes: Uint8Array;
  readonly notes: ReturnNotes;
  readonly annotated: Annotated;
}

interface Case {
  readonly invocation: Invocation;
  readonly workspace: Workspace;
  readonly notes: ReturnNotes;
  readonly file: FileRef;
  readonly original: Uint8Array;
  readonly submission: Submission;
}

/** What the unit said, for comparing: stamp and answers, without places and file. */
function said(reading: Reading<Submission | undefined>): string {
  const submission = reading.value;
  if (!submission) return '';
  const answers = [...submission.answers].map(([id, a]) => [id, a.raw, a.formula === true]);
  const stray = submission.stray.map((s) => [s.id, s.raw]);
  return JSON.stringify([submission.stamp, answers.toSorted(), stray]);
}

/** Marked bytes are given out only if they still say what the unit said. */
function unchanged(
  bytes: Uint8Array,
  { file, original }: Case,
  read: (bytes: Uint8Array, name: string, sha256: string) => Reading<Submission | undefined>,
): Annotated {
  const same = said(read(bytes, file.name, '')) === said(read(original, file.name, ''));
  return same ? { kind: 'annotated', bytes } : { kind: 'not-annotated', why: 'changed' };
}

async function annotatedXlsx(own: Case): Promise<Annotated> {
  const { invocation, workspace, notes, original, file } = own;
  const parts = readPackageParts(original, file.name).value;
  if (!parts) return { kind: 'not-annotated', why: 'unusual' };
  const marks = notes.notes
    .flatMap((n) => n.places)
    .flatMap(({ place, severity, text }): CellMark[] =>
      place.kind === 'cell' ? [{ sheet: place.sheet, cell: place.cell, severity, text }] : [],
    );
  const result = await annotateXlsx(parts, {
    marks,
    list: returnBook(notes),
    template: loadTemplate(invocation, workspace.root, 'bieu-mau.xlsx'),
    author: notes.office,
  });
  return result.kind === 'annotated' ? unchanged(result.bytes, own, readXlsxSubmission) : result;
}

/** Places in the order of the list; one outside tables keeps its number and is found nowhere. */
function wordMarks(notes: ReturnNotes): readonly WordMark[] {
  return notes.notes
    .flatMap((n) => n.places)
    .map(({ place, severity, text }): WordMark => {
      const at = place.kind === 'word-cell' ? place : { table: 0, row: 0, column: 0 };
      return { table: at.table, row: at.row, column: at.column, severity, text };
    });
}

function annotatedDocx(own: Case): Annotated {
  const { notes, original, file } = own;
  const parts = readPackageParts(original, file.name).value;
  if (!parts) return { kind: 'not-annotated', why: 'unusual' };
  const wanted = { marks: wordMarks(notes), list: returnLines(notes), author: notes.office };
  const result = annotateDocx(parts, wanted);
  return result.kind === 'annotated' ? unchanged(result.bytes, own, readDocxForm) : result;
}

function annotatedText(own: Case): Annotated {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(own.original);
  const bytes = new TextEncoder().encode(annotatedYaml(text, own.notes));
  return unchanged(bytes, own, readYamlSubmission);
}

async function annotatedBy(own: Case): Promise<Annotated> {
  if (own.file.kind === 'xlsx') return annotatedXlsx(own);
  if (own.file.kind === 'docx') return annotatedDocx(own);
  if (own.file.kind === 'yaml') return annotatedText(own);
  return { kind: 'not-annotated', why: 'kind' };
}

function foundIn(workspace: Workspace, checked: CheckedSubmission): FoundIn {
  const { findings, form, submission } = checked;
  return {
    plan: workspace.plan,
    form,
    file: submission.file.name,
    findings,
    each: checked.each ?? findings,
  };
}

function stored(invocation: Invocation, workspace: Workspace, file: FileRef): Uint8Array {
  const bytes = loadSubmission(workspace.root, file.sha256);
  if (typeof bytes !== 'string') return bytes;
  throw new CannotRun(invocation.texts.storedFileBad({ name: file.name, sha256: file.sha256, why: bytes }));
}

/** The unit's accepted data file with its findings marked in it; undefined where it has none. The stored original is only read. */
export async function returnedFile(
  invocation: Invocation,
  { workspace, unit, period, view, standing }: DecisionContext,
  decision: ReturnDecision,
): Promise<ReturnedFile | undefined> {
  const file = standing.accepted?.file;
  if (!file) return undefined;
  const { submissions } = await checkedPeriod(invocation, workspace, period, { view, outsideTexts: true });
  const checked = submissions.find((s) => s.unit.id === unit.id);
  if (!checked) return undefined;
  const notes = returnNotes(foundIn(workspace, checked), decision);
  const original = stored(invocation, workspace, file);
  const annotated = await annotatedBy({
    invocation,
    workspace,
    notes,
    file,
    original,
    submission: checked.submission,
  });
  if (annotated.kind === 'annotated')
    return { ending: `.${file.kind}`, bytes: annotated.bytes, notes, annotated };
  const template = loadTemplate(invocation, workspace.root, 'bieu-mau.xlsx');
  const bytes = await renderBook(returnBook(notes, annotated.why), template);
  return { ending: '-danh-sach.xlsx', bytes, notes, annotated };
}
