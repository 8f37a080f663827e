import { join } from 'node:path';
import { longTableCsv } from '../../compose/consolidated-book-csv.ts';
import { gapsOf } from '../../compose/consolidated-doc-gaps.ts';
import { renderDocument } from '../../render/docx.ts';
import { findingsAsJson } from '../../render/findings.ts';
import { renderBook } from '../../render/xlsx.ts';
import { choosePeriod } from '../choose.ts';
import { chosenFormats } from '../chosen-formats.ts';
import { type Invocation, optionText } from '../command.ts';
import { compareConsolidations } from '../comparing.ts';
import { composeConsolidated } from '../consolidating.ts';
import { composeOptions, consolidatedLines } from '../consolidating-lines.ts';
import { loadTemplate, make, outFolder } from '../made-files.ts';
import { onPaper } from '../on-paper.ts';
import type { Outcome } from '../outcome.ts';
import { openWorkspace } from '../workspace.ts';

export async function run(invocation: Invocation): Promise<Outcome> {
  if (optionText(invocation, 'compare') !== undefined) return compareConsolidations(invocation);
  const { texts, asOf, lang, words, paint } = invocation;
  const workspace = await openWorkspace(invocation);
  const period = choosePeriod(invocation, workspace.plan);
  const formats = chosenFormats(invocation, ['docx', 'xlsx', 'csv'] as const, ['docx', 'xlsx'] as const);
  const options = composeOptions(invocation, workspace.plan);
  const composed = await composeConsolidated(invocation, workspace, period, options);
  const { consolidation, doc, book, provenance, edited } = composed;
  const folder = outFolder(invocation, workspace.root, period.id);
  const made: string[] = [];
  let unprinted: readonly string[] = [];
  let templateGaps: readonly string[] = [];
  if (formats.includes('docx')) {
    const template = loadTemplate(invocation, workspace.root, 'bao-cao-tong-hop.docx');
    const paper = onPaper(invocation, doc.symbol);
    const rendered = await renderDocument(paper ? { ...doc, onPaper: paper } : doc, template);
    unprinted = rendered.unprinted;
    templateGaps = rendered.templateGaps;
    const name = options.detail === 'brief' ? 'bao-cao-tong-hop-ngan' : 'bao-cao-tong-hop';
    made.push(make(invocation, join(folder, `${name}-${period.id}.docx`), rendered.bytes));
  }
  if (formats.includes('xlsx')) {
    const bytes = await renderBook(book(), loadTemplate(invocation, workspace.root, 'tong-hop.xlsx'));
    made.push(make(invocation, join(folder, `tong-hop-${period.id}.xlsx`), bytes));
  }
  if (formats.includes('csv')) {
    const table = longTableCsv(consolidation, workspace.plan);
    made.push(make(invocation, join(folder, `so-lieu-${period.id}.csv`), table));
  }
  const style = { lang, texts, words, all: false, paint };
  return {
    text: consolidatedLines(invocation, composed, { made, unprinted, templateGaps }).join('\n'),
    json: {
      planVersion: provenance.planVersion,
      inputsHash: provenance.inputsHash,
      asOf,
      accepted: consolidation.accepted,
      expected: consolidation.expected,
      files: made,
      gaps: gapsOf(doc),
      unprinted,
      templateGaps,
      ...(edited.editorial ? { editorial: edited.shown } : {}),
      findings: findingsAsJson(edited.findings, style),
    },
    exit: 0,
  };
}
