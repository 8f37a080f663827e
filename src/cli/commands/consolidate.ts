import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { consolidatedBook } from '../../compose/consolidated-book.ts';
import { provenanceText } from '../../compose/consolidated-book-summary.ts';
import { consolidatedDoc } from '../../compose/consolidated-doc.ts';
import { consolidate } from '../../consolidate/consolidate.ts';
import { findingText } from '../../messages/findings.ts';
import type { CheckedSubmission } from '../../model/answer.ts';
import { isCode } from '../../model/codes.ts';
import type { Consolidation } from '../../model/consolidation.ts';
import { type Plan, periodById } from '../../model/plan.ts';
import type { Period } from '../../model/reporting.ts';
import { measuresOf } from '../../register/measures.ts';
import { renderDoc } from '../../render/docx.ts';
import { renderBook } from '../../render/xlsx.ts';
import { choosePeriod } from '../choose.ts';
import { type Invocation, optionText } from '../command.ts';
import { chosenFormats, loadTemplate, make, outFolder } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { CannotRun, UsageError } from '../stop.ts';
import { type CheckedPeriod, checkedPeriod } from '../submissions.ts';
import { toolVersion } from '../version.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

function inputsHash(submissions: readonly CheckedSubmission[]): string {
  const hashes = submissions.map((s) => s.submission.file.sha256).toSorted();
  return createHash('sha256').update(hashes.join('\n')).digest('hex');
}

/** The same period of the year before, where the plan has one. */
async function yearBeforeOf(invocation: Invocation, workspace: Workspace, period: Period) {
  const before = period.yearBefore ? periodById(workspace.plan, period.yearBefore) : undefined;
  if (!before) return undefined;
  const { submissions } = await checkedPeriod(invocation, workspace, before);
  return submissions.length > 0 ? { period: before.id, submissions } : undefined;
}

export async function consolidated(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
): Promise<{ consolidation: Consolidation; checked: CheckedPeriod }> {
  const checked = await checkedPeriod(invocation, workspace, period);
  const yearBefore = await yearBeforeOf(invocation, workspace, period);
  const consolidation = consolidate({
    plan: workspace.plan,
    period,
    standing: checked.view.standing,
    obligations: checked.view.obligations,
    submissions: checked.submissions,
    ...(yearBefore ? { yearBefore } : {}),
  });
  return { consolidation, checked };
}

export async function run(invocation: Invocation): Promise<Outcome> {
  const { texts, words, asOf } = invocation;
  const workspace = await openWorkspace(invocation);
  const period = choosePeriod(invocation, workspace.plan);
  const formats = chosenFormats(invocation, ['docx', 'xlsx'] as const, ['docx', 'xlsx'] as const);
  const { consolidation, checked } = await consolidated(invocation, workspace, period);
  if (consolidation.accepted === 0) throw new CannotRun(texts.nothingToConsolidate({ period: period.id }));
  const provenance = {
    planVersion: workspace.plan.version,
    toolVersion,
    asOf,
    inputsHash: inputsHash(checked.submissions),
    measuresOf,
    titleOf: (code: string) => (isCode(code) ? findingText('vi', code).title : code),
  };
  const folder = outFolder(invocation, workspace.root, period.id);
  const made: string[] = [];
  if (formats.includes('docx')) {
    const doc = consolidatedDoc(consolidation, workspace.plan, words, {
      asOf,
      provenance: provenanceText(provenance),
      ...signer(invocation, workspace.plan),
    });
    const bytes = await renderDoc(doc, loadTemplate(invocation, workspace.root, 'bao-cao-tong-hop.docx'));
    made.push(make(invocation, join(folder, `bao-cao-tong-hop-${period.id}.docx`), bytes));
  }
  if (formats.includes('xlsx')) {
    const book = consolidatedBook(consolidation, workspace.plan, words, provenance);
    const bytes = await renderBook(book, loadTemplate(invocation, workspace.root, 'tong-hop.xlsx'));
    made.push(make(invocation, join(folder, `tong-hop-${period.id}.xlsx`), bytes));
  }
  const lines = [
    texts.consolidatedFrom({
      a: consolidation.accepted,
      n: consolidation.expected,
      period: period.id,
      day: texts.day(asOf),
    }),
    ...(consolidation.leftOut?.length ? [texts.leftOutCount({ count: consolidation.leftOut.length })] : []),
    texts.filesMade({ files: made.join(', ') }),
    texts.stillBlank,
    ...(invocation.dryRun ? [texts.dryRunNothing] : []),
  ];
  return {
    text: lines.join('\n'),
    json: {
      planVersion: provenance.planVersion,
      inputsHash: provenance.inputsHash,
      asOf,
      accepted: consolidation.accepted,
      expected: consolidation.expected,
      files: made,
    },
    exit: 0,
  };
}

function signer(invocation: Invocation, plan: Plan): { signer?: string } {
  const typed = optionText(invocation, 'signer');
  if (!typed) return {};
  const known = plan.office.signers.map((s) => s.id);
  if (!known.includes(typed))
    throw new UsageError(invocation.texts.unknownFormat({ value: typed, known: known.join(', ') }));
  return { signer: typed };
}
