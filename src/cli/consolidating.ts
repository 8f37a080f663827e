import { consolidatedBook } from '../compose/consolidated-book.ts';
import { consolidatedDoc } from '../compose/consolidated-doc.ts';
import type { Detail, PeriodMeasures } from '../compose/consolidated-doc-words.ts';
import { editorialChoice } from '../compose/editorial-choice.ts';
import { ruleText } from '../compose/standing-book.ts';
import { consolidate } from '../consolidate/consolidate.ts';
import { sha256Of } from '../disk/store.ts';
import { registeredPeriods } from '../disk/workspace.ts';
import { findingText } from '../messages/findings.ts';
import { vi as words } from '../messages/vi/words.ts';
import type { CheckedSubmission } from '../model/answer.ts';
import type { Book } from '../model/book.ts';
import { isCode } from '../model/codes.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Doc, Provenance } from '../model/doc.ts';
import { periodById } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import type { Standing } from '../model/standing.ts';
import { measuresOf } from '../register/measures.ts';
import { findingsAsText } from '../render/findings.ts';
import type { Invocation } from './command.ts';
import { type EditorialView, viewEditorial } from './editing.ts';
import { type PeriodView, viewBeside } from './period-view.ts';
import { CannotRun } from './stop.ts';
import { storedDocuments } from './stored-documents.ts';
import { type CheckedPeriod, checkedPeriod } from './submissions.ts';
import { toolVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

/** One hash over everything that a report is made from; the order does not matter. */
function inputsHash(consolidated: Consolidated, view: EditorialView): string {
  const { checked, before, consolidation } = consolidated;
  const files = [...checked.submissions, ...(before?.submissions ?? [])].map((s) => s.submission.file.sha256);
  const documents = (consolidation.documents ?? []).map((d) => d.sha256);
  const edited = view.text === undefined ? [] : [sha256Of(Buffer.from(view.text, 'utf8'))];
  return sha256Of(Buffer.from([...files, ...documents, ...edited].toSorted().join('\n'), 'utf8'));
}

interface YearBefore {
  readonly period: string;
  readonly submissions: readonly CheckedSubmission[];
  /** How the units stood then. */
  readonly standings: readonly Standing[];
}

/** The same period of the year before, where the plan has one. */
async function yearBeforeOf(
  invocation: Invocation,
  workspace: Workspace,
  { period, ...view }: PeriodView,
): Promise<YearBefore | undefined> {
  const before = period.yearBefore ? periodById(workspace.plan, period.yearBefore) : undefined;
  if (!before) return undefined;
  const beside = viewBeside(invocation, workspace, before, { period, ...view });
  const { submissions } = await checkedPeriod(invocation, workspace, before, { view: beside });
  const { standings } = beside.standing;
  return submissions.length > 0 ? { period: before.id, submissions, standings } : undefined;
}

export interface Consolidated {
  readonly consolidation: Consolidation;
  readonly checked: CheckedPeriod;
  readonly before?: YearBefore;
}

/** The accepted submissions of a period, checked and merged. */
export async function consolidated(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
): Promise<Consolidated> {
  const checked = await checkedPeriod(invocation, workspace, period);
  const before = await yearBeforeOf(invocation, workspace, checked.view);
  const consolidation = consolidate({
    plan: workspace.plan,
    period,
    standing: checked.view.standing,
    obligations: checked.view.obligations,
    submissions: checked.submissions,
    documents: await storedDocuments(invocation, workspace, checked.view),
    ...(before ? { yearBefore: before } : {}),
  });
  return { consolidation, checked, ...(before ? { before } : {}) };
}

/** How the earlier regular periods were reported, as far as the register knows them; oldest first. */
function earlierPeriods(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
): readonly PeriodMeasures[] {
  const known = new Set(registeredPeriods(workspace.root));
  return workspace.plan.periods
    .filter((p) => p.kind === 'regular' && p.due < view.period.due && known.has(p.id))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
    .map((p) => ({
      label: p.label,
      ...viewBeside(invocation, workspace, p, view).standing.measures,
    }));
}

export interface ComposeOptions {
  readonly detail?: Detail;
  /** One of the office's ways of signing. */
  readonly signer?: string;
}

export interface Composed {
  readonly consolidation: Consolidation;
  readonly checked: CheckedPeriod;
  readonly before?: YearBefore;
  readonly doc: Doc;
  /** Composed when it is asked for: with thousands of units it is larger than all the rest. */
  readonly book: () => Book;
  readonly provenance: Provenance;
  /** The officer's file, if there is one, with everything to say about it. */
  readonly edited: EditorialView;
}

/** With errors in it the file is not half used: the officer would not see which choice was left out. */
function usableEditorial(invocation: Invocation, view: EditorialView): void {
  const { texts, words, lang, paint } = invocation;
  if (view.text === undefined || view.editorial) return;
  const errors = view.findings.filter((f) => f.severity === 'error');
  const list = findingsAsText(errors, { lang, texts, words, all: false, paint });
  throw new CannotRun(texts.editing.unusable({ file: view.shown, list }));
}

/** The consolidated report and workbook of a period as neutral documents, in Vietnamese whatever the terminal speaks; nothing is written. */
export async function composeConsolidated(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
  options: ComposeOptions = {},
): Promise<Composed> {
  const { texts, asOf } = invocation;
  const { plan } = workspace;
  const merged = await consolidated(invocation, workspace, period);
  const { consolidation, checked } = merged;
  if (consolidation.accepted === 0) throw new CannotRun(texts.nothingToConsolidate({ period: period.id }));
  const edited = viewEditorial(invocation, workspace, consolidation);
  usableEditorial(invocation, edited);
  const provenance: Provenance = {
    planVersion: plan.version,
    rules: ruleText(consolidation.standing, words),
    toolVersion,
    asOf,
    inputsHash: inputsHash(merged, edited),
  };
  const choice = editorialChoice(edited.candidates, edited.editorial);
  const earlier = earlierPeriods(invocation, workspace, checked.view);
  const titleOf = (code: string): string => (isCode(code) ? findingText('vi', code).title : code);
  return {
    consolidation,
    checked,
    ...(merged.before ? { before: merged.before } : {}),
    provenance,
    edited,
    doc: consolidatedDoc(consolidation, plan, words, {
      asOf,
      provenance,
      measuresOf,
      choice,
      earlier,
      ...options,
    }),
    book: () =>
      consolidatedBook(consolidation, plan, words, { ...provenance, asOf, measuresOf, titleOf, earlier }),
  };
}
