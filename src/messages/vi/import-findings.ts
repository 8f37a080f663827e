import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { importTopicsVi } from './import-topics.ts';
import { unitsListFindings } from './units-list-findings.ts';

const topic = (v: Values): string => importTopicsVi[String(v.topic)]?.(v) ?? '…';
const inDraft = (v: Values): string => (v.at ? ` (bản nháp: ${v.at})` : '');

/** Findings while a plan is drafted from the text of a decision, and `question-open` of the plan so drafted. */
export const importFindings = {
  'question-open': {
    title: 'Câu hỏi chưa trả lời',
    found: (v) =>
      `${v.question}${v.printed ? ` Bản gốc in: “${v.printed}”.` : ''} (Câu ${v.id}, văn bản gốc: ${v.source})`,
    expected: () => 'cơ quan quyết định, sửa ở chỗ này nếu cần',
    remedy: (v) =>
      `Sửa chỗ này cho đúng, rồi ghi quyết định vào answer của câu ${v.id} trong questions.yaml (hoặc xóa mục đó).`,
    explain:
      'Bản nháp dựng từ một quyết định chỉ chép điều văn bản ghi rõ. Chỗ văn bản không nói, hoặc nói mà chưa chắc là ai, được để thành câu hỏi trong questions.yaml. Còn câu nào chưa trả lời thì kế hoạch chưa dùng được. Câu trả lời nên ghi cả căn cứ; giữ lại mục đã trả lời để sau này biết vì sao.',
  },
  'import-question': {
    title: 'Câu hỏi phải trả lời',
    found: (v) => `${topic(v)}${inDraft(v)}`,
    expected: () => 'cơ quan quyết định trước khi dùng kế hoạch',
    remedy: () => 'Trả lời trong questions.yaml của bản nháp; lệnh plan check nhắc lại cho đến khi đủ.',
    explain:
      'Văn bản không nói rõ, hoặc nói mà chưa chắc là ai, ngày nào. Công cụ không tự quyết định thay: bản nháp ghi giá trị tạm và nêu câu hỏi, kèm chỗ trong văn bản và chỗ trong bản nháp.',
  },
  'import-doubt': {
    title: 'Chỗ in cần xem lại',
    found: (v) => `${topic(v)}${inDraft(v)}`,
    expected: () => 'cơ quan ban hành xác nhận hoặc đính chính',
    remedy: () =>
      'Không sửa lời văn. Nếu rõ là lỗi đánh máy, đổi ghi chú trong source_notes thành kind: typo và ghi read; nếu không có gì sai, xóa ghi chú.',
    explain:
      'Lời văn trong bản nháp đúng từng chữ như bản gốc. Chỗ trông như in lỗi hoặc chưa thống nhất được ghi vào source_notes dưới dạng câu hỏi (kind: doubt), không bao giờ tự sửa.',
  },
  'import-left-out': {
    title: 'Đoạn văn không đưa vào bản nháp',
    found: (v) => `${topic(v)}${inDraft(v)}`,
    expected: () => 'người lập kế hoạch xem đoạn này có giao việc, đặt hạn hay không',
    remedy: () => 'Nếu có, ghi vào tệp thích hợp của kế hoạch; nếu không, bỏ qua.',
    explain:
      'Không chữ nào của văn bản bị mất: chữ nào không có chỗ trong kế hoạch (phần lời của kế hoạch kèm theo, cột ghi chú, phụ lục không giao việc) đều được nêu nguyên văn ở đây.',
  },
  'import-layout': {
    title: 'Chữ trình bày của văn bản',
    found: (v) => topic(v),
    expected: () => 'không phải ghi vào kế hoạch',
    remedy: () => 'Không phải làm gì.',
    explain:
      'Quốc hiệu, tên mục, số trang, tiêu đề bảng lặp lại ở trang sau: chữ của thể thức, không phải nội dung giao việc. Nêu ra để thấy không chữ nào bị mất.',
  },
  'import-joined': {
    title: 'Chỗ công cụ ghép lại',
    found: (v) => `${topic(v)}${inDraft(v)}`,
    expected: () => 'đúng như bản gốc',
    remedy: () => 'Xem lướt; sửa bản nháp nếu ghép chưa đúng.',
    explain:
      'Chữ bị ngắt ở cuối dòng, ô gộp, số thứ tự viết gọn: cách hiểu gần như chắc chắn nên không thành câu hỏi, nhưng vẫn nêu để đối chiếu.',
  },
  'import-nothing-found': {
    title: 'Không nhận ra quyết định',
    found: (v) => `Trong ${v.file} không có điều nào (“Điều 1.”) và không có bảng nhiệm vụ nào.`,
    expected: () => 'toàn văn quyết định kèm phụ lục, dạng .docx hoặc .txt (UTF-8)',
    remedy: () => 'Kiểm tra có đúng tệp không. Bản PDF: lấy bản Word, hoặc chép lời văn ra tệp .txt.',
    explain:
      'Bản nháp chỉ dựng được từ văn bản có các điều hoặc có bảng nhiệm vụ với cột nhiệm vụ và cột cơ quan chủ trì.',
  },
  ...unitsListFindings,
} satisfies Partial<Record<Code, FindingText>>;
