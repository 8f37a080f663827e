import type { Words } from '../messages/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { partsOf } from '../model/civil-date.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Block, Doc } from '../model/doc.ts';
import type { SignerForm } from '../model/office.ts';
import type { Plan } from '../model/plan.ts';
import { longDay, rateText } from '../text/print.ts';
import { assessmentBlocks, nextBlocks, proposalBlocks } from './consolidated-doc-assessment.ts';
import { figuresAppendix } from './consolidated-doc-figures-appendix.ts';
import { resultsAppendix } from './consolidated-doc-results.ts';
import { standingAppendix, standingBlocks } from './consolidated-doc-standing.ts';
import { taskBlocks } from './consolidated-doc-tasks.ts';
import {
  addressee,
  bodies,
  decisionCited,
  gap,
  heading,
  officeName,
  requestCited,
  type Source,
  sentence,
  subjectOf,
} from './consolidated-doc-words.ts';
import { lowerFirst, outOf } from './vietnamese-sentences.ts';

export interface ConsolidatedDocOptions {
  readonly asOf: CivilDate;
  /** Printed at the end of Phụ lục II: plan version and the like; '' for nothing. */
  readonly provenance: string;
  /** One of the office's ways of signing; absent: its default. */
  readonly signer?: string;
}

function leadIn(source: Source): Block {
  const { consolidation, plan } = source;
  const { window, label, request } = consolidation.period;
  const data = window ? `số liệu từ ${longDay(window.from)} đến hết ${longDay(window.to)}; ` : '';
  const until = `(${data}tính đến ${longDay(consolidation.standing.asOf)})`;
  const told =
    request === undefined
      ? `, ${officeName(plan)} tổng hợp, báo cáo tình hình, kết quả thực hiện ${label} ${until} như sau:`
      : ` và ${requestCited(request)}, ${officeName(plan)} tổng hợp, báo cáo ${until} như sau:`;
  return sentence('Thực hiện ', ...decisionCited(plan.decision, plan.office.committeeTitle), told);
}

/** I.1: how many units have a plan of their own; what the office itself issued it must add. */
function guidanceBlocks({ consolidation, plan }: Source): readonly Block[] {
  const { accepted, ownPlans } = consolidation;
  const units = new Set(ownPlans.map((p) => p.unit.id)).size;
  return [
    sentence(gap(`${officeName(plan)} bổ sung: văn bản chỉ đạo, hướng dẫn, kiểm tra đã ban hành trong kỳ`)),
    sentence(
      `Có ${outOf(units, accepted)} ${bodies} có báo cáo được tổng hợp nêu số, ký hiệu kế hoạch triển khai đã ban hành (${rateText(units, accepted)}); chi tiết tại Phụ lục I.`,
    ),
  ];
}

function ending(source: Source): Block {
  const { consolidation, plan } = source;
  const told = lowerFirst(subjectOf(source));
  const purpose = consolidation.period.kind === 'adhoc' ? 'báo cáo' : 'kính báo cáo';
  return sentence(
    `Trên đây là báo cáo ${told}, ${officeName(plan)} ${purpose} ${addressee(plan)} xem xét, chỉ đạo./.`,
  );
}

function signerOf(plan: Plan, id: string | undefined): SignerForm | undefined {
  const wanted = id ?? plan.office.defaultSigner;
  return plan.office.signers.find((s) => s.id === wanted) ?? plan.office.signers[0];
}

function recipientsOf(plan: Plan): readonly string[] {
  const { draftingUnit, recipients } = plan.office;
  return ['Như trên', ...recipients, `Lưu: VT${draftingUnit === null ? '' : `, ${draftingUnit}`}`];
}

function bodyOf(source: Source, words: Words): readonly Block[] {
  return [
    leadIn(source),
    heading(1, 'I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN'),
    heading(2, '1. Công tác chỉ đạo, ban hành văn bản'),
    ...guidanceBlocks(source),
    heading(2, '2. Tình hình gửi báo cáo'),
    ...standingBlocks(source, words),
    heading(2, '3. Kết quả thực hiện từng nhiệm vụ'),
    ...taskBlocks(source),
    ...assessmentBlocks(source),
    ...nextBlocks(source),
    ...proposalBlocks(source),
    ending(source),
  ];
}

/**
 * The report to the Chairman (or the committee: `reporting.reportTo`) as a neutral document: outline of the periodic
 * report, sections I to IV and three appendices. Number, day and signature stay blank; what only the office can write
 * is a gap; every figure comes from the consolidation.
 */
export function consolidatedDoc(
  consolidation: Consolidation,
  plan: Plan,
  words: Words,
  options: ConsolidatedDocOptions,
): Doc {
  const source: Source = { consolidation, plan };
  const signer = signerOf(plan, options.signer);
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
    body: bodyOf(source, words),
    signer: { lines: signer?.lines ?? [], name: signer?.name ?? null },
    recipients: recipientsOf(plan),
    appendices: [
      standingAppendix(source, words),
      figuresAppendix(source, options.provenance),
      resultsAppendix(source),
    ],
    date: options.asOf,
    creator: officeName(plan),
  };
}
