import { partsOf } from '../model/civil-date.ts';
import type { Block, Doc } from '../model/doc.ts';
import type { HashedFile } from '../model/register.ts';
import { longDay } from '../text/print.ts';
import { capital, periodReport } from './book-parts.ts';
import { decisionCited, gap, heading, officeName, sentence } from './consolidated-doc-words.ts';
import { decisionBlocks, decisionsAppendix } from './minutes-decisions.ts';
import { behindAppendix, resultBlocks } from './minutes-figures.ts';
import { hashBlocks, hashesAppendix } from './minutes-hashes.ts';
import { ruleBlocks } from './minutes-rules.ts';
import type { Appendices, MinutesInput } from './minutes-words.ts';

/** What only those present know (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9). */
const opening: readonly Block[] = [
  sentence('Thời gian bắt đầu: ', gap('… giờ …, ngày … tháng … năm …')),
  sentence('Địa điểm: ', gap('ghi địa điểm')),
  sentence('Thành phần tham dự: ', gap('ghi họ tên, chức vụ')),
  sentence('Chủ trì (chủ tọa): ', gap('ghi họ tên, chức vụ')),
  sentence('Thư ký (người ghi biên bản): ', gap('ghi họ tên, chức vụ')),
  sentence('Nội dung:'),
];

function methodBlocks({ plan, period, words, standing, closing }: MinutesInput): readonly Block[] {
  const deadline = standing.standings.find((s) => s.obligation)?.obligation?.deadline;
  const { window } = period;
  return [
    heading(2, '1. Căn cứ và cách tính'),
    sentence(
      'Thực hiện ',
      ...decisionCited(plan.decision, plan.office.committeeTitle),
      `, ${officeName(plan)} khóa kỳ ${periodReport(period)} (mã kỳ ${period.id}) vào ${longDay(closing.closedOn)}.`,
    ),
    sentence(`Lý do khóa kỳ: ${closing.reason.replace(/[.\s]+$/, '')}.`),
    ...(window
      ? [
          sentence(
            `Thời gian lấy số liệu: từ ${longDay(window.from)} đến hết ${longDay(window.to)}; đơn vị thành lập hoặc kết thúc giữa kỳ thì theo thời gian tồn tại của đơn vị.`,
          ),
        ]
      : []),
    ...(deadline ? [sentence(`Cách tính hạn: ${words.deadline(deadline)}`)] : []),
    sentence(
      'Đúng hạn xét theo lần đến sớm nhất của văn bản đã ký hoặc tệp số liệu không bị từ chối khi tiếp nhận. Số liệu chỉ lấy từ tệp số liệu được chấp nhận; câu trả lời có lỗi và câu chưa được xác nhận thì không dùng và được liệt kê. Để trống không phải là số 0.',
    ),
    sentence(
      `Kế hoạch bản ${closing.planVersion}${closing.toolVersion ? `; công cụ dondoc ${closing.toolVersion}` : ''}.`,
    ),
  ];
}

function closingBlocks({ closing, since = [] }: MinutesInput): readonly Block[] {
  return [
    heading(2, '6. Hiệu lực của việc khóa kỳ'),
    sentence(
      `Từ ${longDay(closing.closedOn)}, danh sách, số ngày chậm và số liệu của kỳ đứng yên. Báo cáo đến sau được ghi sổ là “đến sau khi khóa”, không làm thay đổi danh sách và số liệu. Sau khi khóa chỉ ghi thêm báo cáo đến muộn, tệp bị từ chối, ghi chú, công văn, hoặc hủy chính việc khóa kỳ (sự kiện ${closing.id}).`,
    ),
    ...since.map((text) => sentence(text)),
    sentence('Việc khóa kỳ kết thúc vào ', gap('… giờ …, ngày … tháng … năm …'), './.'),
  ];
}

/** Hashes as one line each would fill pages, so the body says how many there are. */
const files = (list: readonly HashedFile[] | undefined): readonly HashedFile[] => list ?? [];

/**
 * Biên bản khóa kỳ báo cáo: by which rules and plan the period was collected, what came of it with every denominator, what
 * was decided, and the hash of everything. Số, thời gian, thành phần and signatures stay blank for the office.
 */
export function minutesDoc(input: MinutesInput): Doc {
  const { plan, period, closing, signer } = input;
  const { office } = plan;
  const form = office.signers.find((s) => s.id === (signer ?? office.defaultSigner)) ?? office.signers[0];
  const behind = behindAppendix(input);
  const decisions = decisionsAppendix(input);
  const hashes = hashesAppendix(files(closing.inputs), files(closing.outputs));
  const appendices: Appendices = {
    ...(behind ? { behind } : {}),
    ...(decisions ? { decisions } : {}),
    ...(hashes ? { hashes } : {}),
  };
  return {
    parentAgency: office.parentName,
    agency: office.printedName,
    agencyName: officeName(plan),
    symbol: `BB-${office.symbol}`,
    place: office.place,
    year: partsOf(closing.closedOn).year,
    kind: 'Biên bản',
    subject: capital(`khóa kỳ ${periodReport(period)}`),
    addressees: [],
    body: [
      ...opening,
      ...methodBlocks(input),
      ...resultBlocks(input, appendices),
      ...decisionBlocks(input, appendices),
      ...ruleBlocks(input),
      ...hashBlocks(input, appendices),
      ...closingBlocks(input),
    ],
    signer: { lines: form?.lines ?? [], name: form?.name ?? null },
    recipients: ['Lưu: VT, Hồ sơ'],
    appendices: [behind, decisions, hashes].filter((a) => a !== undefined),
    provenance: input.provenance,
    date: closing.closedOn,
    creator: officeName(plan),
  };
}
