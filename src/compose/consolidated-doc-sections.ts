import type { Words } from '../messages/words.ts';
import { standingAnchor } from '../model/anchor.ts';
import type { Block, DocSection } from '../model/doc.ts';
import { asksOwnPlan } from '../model/reporting.ts';
import { stoodOn } from '../model/standing.ts';
import { longDay, rateText } from '../text/print.ts';
import {
  causeBlocks,
  nextBlocks,
  nextHeading,
  ownOr,
  ownProposalBlocks,
  shortcomingBlocks,
  strengthBlocks,
  unitProposalBlocks,
} from './consolidated-doc-assessment.ts';
import { fundingBlocks } from './consolidated-doc-funding.ts';
import { standingBlocks } from './consolidated-doc-standing.ts';
import { taskBlocks } from './consolidated-doc-tasks.ts';
import {
  addressee,
  bodies,
  decisionCited,
  figure,
  heading,
  officeName,
  requestCited,
  type Source,
  sentence,
  subjectOf,
  where,
} from './consolidated-doc-words.ts';
import { lowerFirst, outOf } from './vietnamese-sentences.ts';

function leadIn(source: Source): Block {
  const { consolidation, plan } = source;
  const { window, label, request } = consolidation.period;
  const data = window ? `số liệu từ ${longDay(window.from)} đến hết ${longDay(window.to)}; ` : '';
  const until = `(${data}tính đến ${longDay(stoodOn(consolidation.standing))})`;
  const told =
    request === undefined
      ? `, ${officeName(plan)} tổng hợp, báo cáo tình hình, kết quả thực hiện ${label} ${until} như sau:`
      : ` và ${requestCited(request)}, ${officeName(plan)} tổng hợp, báo cáo ${until} như sau:`;
  return sentence('Thực hiện ', ...decisionCited(plan.decision, plan.office.committeeTitle), told);
}

/** I.1: how many units have a plan of their own; what the office itself issued it must add. */
function guidanceBlocks(source: Source): readonly Block[] {
  const { accepted, ownPlans } = source.consolidation;
  const units = new Set(ownPlans.map((p) => p.unit.id)).size;
  return [
    ...ownOr(source, source.choice.own.guidance, 'văn bản chỉ đạo, hướng dẫn, kiểm tra đã ban hành trong kỳ'),
    ...(asksOwnPlan(source.plan.reporting)
      ? [
          sentence(
            'Có ',
            figure(outOf(units, accepted), standingAnchor('own-plan')),
            ` ${bodies} có báo cáo được tổng hợp nêu số, ký hiệu kế hoạch triển khai đã ban hành (${rateText(units, accepted)}); chi tiết ${where(source).standing}.`,
          ),
        ]
      : []),
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

/** The body in its parts, by the tags that templates know. */
export function sectionsOf(source: Source, words: Words): readonly DocSection[] {
  return [
    { tag: 'mo_dau', blocks: [leadIn(source)] },
    { tag: 'chi_dao', blocks: guidanceBlocks(source) },
    { tag: 'tinh_hinh_gui', blocks: standingBlocks(source, words) },
    { tag: 'ket_qua_nhiem_vu', blocks: taskBlocks(source) },
    { tag: 'uu_diem', blocks: strengthBlocks(source) },
    { tag: 'ton_tai', blocks: shortcomingBlocks(source) },
    { tag: 'nguyen_nhan', blocks: causeBlocks(source) },
    { tag: 'phuong_huong', blocks: nextBlocks(source) },
    { tag: 'kien_nghi_don_vi', blocks: unitProposalBlocks(source) },
    { tag: 'kinh_phi', blocks: fundingBlocks(source) },
    { tag: 'kien_nghi_co_quan', blocks: ownProposalBlocks(source) },
    { tag: 'ket_luan', blocks: [ending(source)] },
  ];
}

/** Headings before the sections that open with one: the outline of the periodic report. */
function headingsOf(source: Source): Readonly<Record<string, readonly Block[]>> {
  return {
    chi_dao: [
      heading(1, 'I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN'),
      heading(2, '1. Công tác chỉ đạo, ban hành văn bản'),
    ],
    tinh_hinh_gui: [heading(2, '2. Tình hình gửi báo cáo')],
    ket_qua_nhiem_vu: [heading(2, '3. Kết quả thực hiện từng nhiệm vụ')],
    uu_diem: [heading(1, 'II. ĐÁNH GIÁ CHUNG'), heading(2, '1. Ưu điểm')],
    ton_tai: [heading(2, '2. Tồn tại, hạn chế; khó khăn, vướng mắc')],
    nguyen_nhan: [heading(2, '3. Nguyên nhân; mô hình, cách làm hay')],
    phuong_huong: [heading(1, nextHeading(source))],
    kien_nghi_don_vi: [
      heading(1, 'IV. KIẾN NGHỊ, ĐỀ XUẤT'),
      heading(2, '1. Kiến nghị, đề xuất của các cơ quan, đơn vị, địa phương'),
    ],
    kinh_phi: [heading(2, '2. Kinh phí')],
    kien_nghi_co_quan: [heading(2, `3. Kiến nghị, đề xuất của ${officeName(source.plan)}`)],
  };
}

/** The sections with their headings: the body of a document whose template does not place them itself. */
export function bodyOf(source: Source, sections: readonly DocSection[]): readonly Block[] {
  const headings = headingsOf(source);
  return sections.flatMap((s) => [...(headings[s.tag] ?? []), ...s.blocks]);
}
