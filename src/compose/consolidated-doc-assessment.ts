import { standingAnchor } from '../model/anchor.ts';
import type { Block } from '../model/doc.ts';
import type { EditorialCandidate, EditorialPart } from '../model/editorial.ts';
import { periodById } from '../model/plan.ts';
import { vietnameseNumber } from '../text/print.ts';
import { missing, ofKind } from './consolidated-doc-standing.ts';
import {
  bodies,
  figure,
  gap,
  officeName,
  quotation,
  type Source,
  sentence,
  where,
} from './consolidated-doc-words.ts';
import { partOf } from './editorial-choice.ts';
import { linesOfText } from './vietnamese-sentences.ts';

/** The office's own sentences; where it has not written any, a gap. */
export function ownOr(source: Source, sentences: readonly string[], what: string): readonly Block[] {
  const own = sentences.flatMap(linesOfText);
  if (own.length > 0) return own.map((text) => sentence(text));
  return [sentence(gap(`${officeName(source.plan)} bổ sung: ${what}`))];
}

function about({ task, about: more }: EditorialCandidate): string {
  const parts = [...(task === undefined ? [] : [`nhiệm vụ ${task}`]), ...(more === undefined ? [] : [more])];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

interface Said {
  /** Before the quotations. */
  readonly lead?: string;
  /** What the units do in it: "nêu kiến nghị, đề xuất". */
  readonly what: string;
}

/** Quotations of one part, and how many others say something there; the brief report only counts. */
function saidBlocks(source: Source, part: EditorialPart, { lead, what }: Said): readonly Block[] {
  const { quoted, others } = partOf(source.choice, part);
  const shown = source.detail === 'full' ? quoted : [];
  const named = new Set(shown.map((c) => c.unit));
  const unshown = quoted.filter((c) => !shown.includes(c)).map((c) => c.unit);
  const silent = new Set([...others, ...unshown].filter((unit) => !named.has(unit)));
  const more = shown.length > 0 ? ' khác' : '';
  return [
    ...(shown.length === 0 || lead === undefined ? [] : [sentence(lead)]),
    ...shown.flatMap((c) => quotation(c, about(c))),
    ...(silent.size === 0
      ? []
      : [
          sentence(
            `Có ${vietnameseNumber(silent.size)} ${bodies}${more} ${what} (chi tiết ${where(source).results}).`,
          ),
        ]),
  ];
}

function sendingDiscipline(source: Source): readonly Block[] {
  const counts = [
    { count: missing(source).length, what: 'chưa gửi báo cáo', measure: 'missing' },
    { count: ofKind(source, 'late').length, what: 'gửi chậm', measure: 'late' },
  ].filter((c) => c.count > 0);
  if (counts.length === 0) return [];
  const until = source.consolidation.standing.closedOn === undefined ? '' : 'đến ngày khóa kỳ ';
  const runs = counts.flatMap(({ count, what, measure }, i) => [
    i === 0 ? '' : ', ',
    figure(vietnameseNumber(count), standingAnchor(measure)),
    ` ${bodies} ${what}`,
  ]);
  return [
    sentence(`Về thực hiện chế độ báo cáo: ${until}còn `, ...runs, ` (chi tiết ${where(source).late}).`),
  ];
}

/** II.1: only the office can weigh. */
export const strengthBlocks = (source: Source): readonly Block[] =>
  ownOr(source, source.choice.own.strengths, 'đánh giá ưu điểm, kết quả nổi bật');

/** II.2: who did not report in time, and difficulties as quoted facts; the judgement is the office's. */
export function shortcomingBlocks(source: Source): readonly Block[] {
  return [
    ...sendingDiscipline(source),
    ...saidBlocks(source, 'difficulties', {
      lead: 'Khó khăn, vướng mắc do các cơ quan, đơn vị, địa phương nêu:',
      what: 'nêu khó khăn, vướng mắc',
    }),
    ...ownOr(source, source.choice.own.shortcomings, 'đánh giá tồn tại, hạn chế'),
  ];
}

/** II.3. */
export const causeBlocks = (source: Source): readonly Block[] => [
  ...ownOr(source, source.choice.own.causes, 'nguyên nhân của tồn tại, hạn chế'),
  ...ownOr(source, source.choice.own.goodPractices, 'mô hình, cách làm hay'),
];

/** "6 tháng đầu năm 2027"; "kỳ tới" where the plan knows no next period. */
export function nextLabel({ consolidation, plan }: Source): string {
  const next = plan.periods.find((p) => p.kind === 'regular' && p.previous === consolidation.period.id);
  const here = periodById(plan, consolidation.period.id);
  return next === undefined || here?.kind !== 'regular' ? 'kỳ tới' : next.label;
}

/** "III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2027". */
export const nextHeading = (source: Source): string =>
  `III. PHƯƠNG HƯỚNG, NHIỆM VỤ ${nextLabel(source).toLocaleUpperCase('vi')}`;

/** III: what the units say they will do; the direction itself is the office's. */
export function nextBlocks(source: Source): readonly Block[] {
  return [
    ...ownOr(source, source.choice.own.direction, 'phương hướng, nhiệm vụ trọng tâm'),
    ...saidBlocks(source, 'next', {
      lead: 'Nhiệm vụ do các cơ quan, đơn vị, địa phương đề ra:',
      what: 'đề ra nhiệm vụ kỳ tới',
    }),
  ];
}

/** IV.1: proposals with the units' names. */
export function unitProposalBlocks(source: Source): readonly Block[] {
  const blocks = saidBlocks(source, 'proposals', { what: 'nêu kiến nghị, đề xuất' });
  return blocks.length > 0 ? blocks : [sentence('Các báo cáo được tổng hợp không nêu kiến nghị, đề xuất.')];
}

/** IV.3. */
export const ownProposalBlocks = (source: Source): readonly Block[] =>
  ownOr(source, source.choice.own.proposals, 'kiến nghị, đề xuất');
