import type { Words } from '../messages/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { partsOf } from '../model/civil-date.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Block, Doc, DocAppendix, Provenance } from '../model/doc.ts';
import type { SignerForm } from '../model/office.ts';
import type { Plan } from '../model/plan.ts';
import { stoodOn } from '../model/standing.ts';
import { longDay } from '../text/print.ts';
import { templateData } from './consolidated-doc-data.ts';
import { figuresAppendix } from './consolidated-doc-figures-appendix.ts';
import { resultsAppendix } from './consolidated-doc-results.ts';
import { bodyOf, sectionsOf } from './consolidated-doc-sections.ts';
import { lateAppendix, standingAppendix } from './consolidated-doc-standing-appendix.ts';
import {
  addressee,
  type Detail,
  officeName,
  type PeriodMeasures,
  type Source,
  sentence,
  subjectOf,
} from './consolidated-doc-words.ts';
import { editorialCandidates } from './editorial-candidates.ts';
import { type EditorialChoice, editorialChoice } from './editorial-choice.ts';
import { numbered } from './numbered-tables.ts';
import type { MeasuresOf } from './standing-measures.ts';

export interface ConsolidatedDocOptions {
  readonly asOf: CivilDate;
  readonly provenance: Provenance;
  /** The register's way of counting the five measures. */
  readonly measuresOf: MeasuresOf;
  /** Absent: full. */
  readonly detail?: Detail;
  /** One of the office's ways of signing; absent: its default. */
  readonly signer?: string;
  /** What an officer chose to quote and wrote; absent: what is quoted by default, and gaps. */
  readonly choice?: EditorialChoice;
  /** Earlier regular periods that the register knows, oldest first. */
  readonly earlier?: readonly PeriodMeasures[];
}

function signerOf(plan: Plan, id: string | undefined): SignerForm | undefined {
  const wanted = id ?? plan.office.defaultSigner;
  return plan.office.signers.find((s) => s.id === wanted) ?? plan.office.signers[0];
}

function recipientsOf(plan: Plan): readonly string[] {
  const { draftingUnit, recipients } = plan.office;
  return ['Như trên', ...recipients, `Lưu: VT${draftingUnit === null ? '' : `, ${draftingUnit}`}`];
}

/** What an appendix was made from, at its foot: it may be read without the report. */
function closingNote(p: Provenance, asOf: CivilDate): Block {
  return sentence({
    text: `Số liệu tính đến ${longDay(asOf)}; lập bằng dondoc ${p.toolVersion} từ kế hoạch bản ${p.planVersion}, dấu dữ liệu đầu vào ${p.inputsHash.slice(0, 12)}.`,
    italic: true,
  });
}

function appendicesOf(source: Source, words: Words, options: ConsolidatedDocOptions): readonly DocAppendix[] {
  const late = lateAppendix(source, words);
  const full =
    source.detail === 'brief'
      ? []
      : [standingAppendix(source, words), figuresAppendix(source), resultsAppendix(source)];
  const note = closingNote(options.provenance, stoodOn(source.consolidation.standing));
  return [...full, ...(late ? [late] : [])].map((a) => ({ ...a, blocks: [...a.blocks, note] }));
}

/**
 * The report to the Chairman (or the committee: `reporting.reportTo`) as a neutral document: outline of the periodic
 * report, sections I to IV and the appendices. Number, day and signature stay blank; what only the office can write
 * is a gap until an officer writes it; every figure comes from the consolidation.
 */
export function consolidatedDoc(
  consolidation: Consolidation,
  plan: Plan,
  words: Words,
  options: ConsolidatedDocOptions,
): Doc {
  const choice = options.choice ?? editorialChoice(editorialCandidates(consolidation, plan));
  const { detail = 'full', earlier = [], measuresOf } = options;
  const source: Source = { consolidation, plan, detail, measuresOf, choice, earlier };
  const signer = signerOf(plan, options.signer);
  const { sections, appendices } = numbered(sectionsOf(source, words), appendicesOf(source, words, options));
  return {
    parentAgency: plan.office.parentName,
    agency: plan.office.printedName,
    agencyName: officeName(plan),
    symbol: `BC-${plan.office.symbol}`,
    place: plan.office.place,
    year: partsOf(options.asOf).year,
    kind: 'Báo cáo',
    subject: subjectOf(source),
    addressees: [addressee(plan)],
    body: bodyOf(source, sections),
    signer: { lines: signer?.lines ?? [], name: signer?.name ?? null },
    recipients: recipientsOf(plan),
    appendices,
    sections,
    data: templateData(source, words),
    provenance: options.provenance,
    date: options.asOf,
    creator: officeName(plan),
  };
}
