import type { Block } from '../model/doc.ts';
import { periodById } from '../model/plan.ts';
import { vietnameseNumber } from '../text/print.ts';
import { fundingBlocks } from './consolidated-doc-funding.ts';
import { missing, ofKind } from './consolidated-doc-standing.ts';
import { type AboutTask, split } from './consolidated-doc-tasks.ts';
import {
  bodies,
  gap,
  heading,
  officeName,
  quotation,
  reportedWords,
  type Source,
  sentence,
} from './consolidated-doc-words.ts';

const toFill = (source: Source, what: string): Block =>
  sentence(gap(`${officeName(source.plan)} bổ sung: ${what}`));

function about(source: Source, { passage, task }: AboutTask): string {
  if (task === undefined) return '';
  const reported = passage.reported === undefined ? '' : `; ${reportedWords(source.plan, passage.reported)}`;
  return ` (nhiệm vụ ${task.task.id}${reported})`;
}

const quotes = (source: Source, found: readonly AboutTask[]): readonly Block[] =>
  found.flatMap((a) => quotation(a.passage.unit, a.passage.text, about(source, a)));

function otherUnits(found: readonly AboutTask[], what: string): readonly Block[] {
  const units = new Set(found.map((a) => a.passage.unit.id)).size;
  if (units === 0) return [];
  return [sentence(`Có ${vietnameseNumber(units)} ${bodies} ${what}, nêu tại Phụ lục III.`)];
}

function sendingDiscipline(source: Source): readonly Block[] {
  const absent = missing(source).length;
  const late = ofKind(source, 'late').length;
  if (absent + late === 0) return [];
  const parts = [
    absent === 0 ? '' : `${vietnameseNumber(absent)} ${bodies} chưa gửi báo cáo`,
    late === 0 ? '' : `${vietnameseNumber(late)} ${bodies} gửi chậm`,
  ].filter((p) => p !== '');
  return [sentence(`Về thực hiện chế độ báo cáo: còn ${parts.join(', ')} (Phụ lục I).`)];
}

/** II: strengths, causes and models are for the office to write; difficulties are quoted facts. */
export function assessmentBlocks(source: Source): readonly Block[] {
  const { unitPassages } = source.consolidation;
  const { quotedInBody, others } = split(source, (t) => t.difficulties, unitPassages.difficulties);
  return [
    heading(1, 'II. ĐÁNH GIÁ CHUNG'),
    heading(2, '1. Ưu điểm'),
    toFill(source, 'đánh giá ưu điểm, kết quả nổi bật'),
    heading(2, '2. Tồn tại, hạn chế; khó khăn, vướng mắc'),
    ...sendingDiscipline(source),
    ...(quotedInBody.length === 0
      ? []
      : [sentence('Khó khăn, vướng mắc do các cơ quan, đơn vị, địa phương nêu:')]),
    ...quotes(source, quotedInBody),
    ...otherUnits(others, 'nêu khó khăn, vướng mắc'),
    toFill(source, 'đánh giá tồn tại, hạn chế'),
    heading(2, '3. Nguyên nhân; mô hình, cách làm hay'),
    toFill(source, 'nguyên nhân của tồn tại, hạn chế; mô hình, cách làm hay'),
  ];
}

function nextLabel({ consolidation, plan }: Source): string {
  const next = plan.periods.find((p) => p.kind === 'regular' && p.previous === consolidation.period.id);
  const here = periodById(plan, consolidation.period.id);
  return next === undefined || here?.kind !== 'regular' ? 'KỲ TỚI' : next.label.toLocaleUpperCase('vi');
}

/** III: what the units say they will do; the direction itself is the office's. */
export function nextBlocks(source: Source): readonly Block[] {
  const { quotedInBody, others } = split(source, (t) => t.next, source.consolidation.unitPassages.next);
  return [
    heading(1, `III. PHƯƠNG HƯỚNG, NHIỆM VỤ ${nextLabel(source)}`),
    toFill(source, 'phương hướng, nhiệm vụ trọng tâm'),
    ...(quotedInBody.length === 0 ? [] : [sentence('Nhiệm vụ do các cơ quan, đơn vị, địa phương đề ra:')]),
    ...quotes(source, quotedInBody),
    ...otherUnits(others, 'đề ra nhiệm vụ kỳ tới'),
  ];
}

/** IV: proposals with the units' names, funding, and the office's own. */
export function proposalBlocks(source: Source): readonly Block[] {
  const { unitPassages } = source.consolidation;
  const { quotedInBody, others } = split(source, (t) => t.proposals, unitPassages.proposals);
  const none = quotedInBody.length + others.length === 0;
  return [
    heading(1, 'IV. KIẾN NGHỊ, ĐỀ XUẤT'),
    heading(2, '1. Kiến nghị, đề xuất của các cơ quan, đơn vị, địa phương'),
    ...(none ? [sentence('Các báo cáo được tổng hợp không nêu kiến nghị, đề xuất.')] : []),
    ...quotes(source, quotedInBody),
    ...otherUnits(others, 'nêu kiến nghị, đề xuất'),
    heading(2, '2. Kinh phí'),
    ...fundingBlocks(source),
    heading(2, `3. Kiến nghị, đề xuất của ${officeName(source.plan)}`),
    toFill(source, 'kiến nghị, đề xuất'),
  ];
}
