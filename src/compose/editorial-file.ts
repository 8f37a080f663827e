import type { Task } from '../model/decision.ts';
import type { Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { officeName } from './consolidated-doc-words.ts';

const intro = (period: Period, office: string): string =>
  `# yaml-language-server: $schema=../schemas/editorial.schema.json
#
# BIÊN TẬP BÁO CÁO TỔNG HỢP ${period.label.toLocaleUpperCase('vi')} (kỳ ${period.id})
#
# Tệp này do người biên tập của ${office} làm chủ. Có báo cáo đến muộn thì chạy lại
# dondoc edit ${period.id}: đoạn mới được thêm vào, còn lựa chọn, thứ tự, lời viết gọn, câu viết thêm
# và ghi chú của người biên tập giữ nguyên.
#
# Cách làm:
#   1. Câu của cơ quan: viết dưới từng mục, mỗi gạch đầu dòng là một đoạn văn, ví dụ:
#        strengths:
#          - |-
#            Các cơ quan, đơn vị đã ban hành kế hoạch đúng thời gian.
#      Còn để [] thì báo cáo in chỗ trống tô vàng.
#   2. Đoạn trích: đổi use: false thành use: true để lấy vào báo cáo. Báo cáo in theo đúng thứ tự trong tệp;
#      muốn đổi thứ tự hoặc đổi nhiệm vụ thì cắt cả đoạn (từ "- unit" đến hết text) rồi dán vào chỗ khác.
#   3. Viết gọn: thêm dòng shortened, in thay cho text; không thêm số liệu, không đổi ý của đơn vị.
#        shortened: |-
#          Đã tổ chức 4 hội nghị.
#   4. Không sửa unit, answer, section, text: đó là lời của đơn vị và địa chỉ để tra nguồn.
#   5. Gặp changed: true nghĩa là đơn vị đã sửa sau khi biên tập (text_before là lời cũ): đọc lại text, sửa
#      shortened nếu cần, rồi đổi thành changed: false. Trước đó báo cáo in nguyên văn lời mới.
#      Gặp gone: true nghĩa là đoạn không còn trong báo cáo được chấp nhận nào, nên không được in.`;

const own: readonly (readonly [key: string, what: string])[] = [
  ['guidance', 'Mục I.1. Văn bản chỉ đạo, hướng dẫn, kiểm tra cơ quan đã ban hành trong kỳ'],
  ['strengths', 'Mục II.1. Ưu điểm, kết quả nổi bật'],
  ['shortcomings', 'Mục II.2. Tồn tại, hạn chế'],
  ['causes', 'Mục II.3. Nguyên nhân của tồn tại, hạn chế'],
  ['good_practices', 'Mục II.3. Mô hình, cách làm hay'],
  ['direction', 'Mục III. Phương hướng, nhiệm vụ trọng tâm'],
  ['proposals', 'Mục IV.3. Kiến nghị, đề xuất của cơ quan'],
];

/** Comment over a task's entry. */
export const taskComment = (task: Task): string => ` Nhiệm vụ ${task.id}: ${task.shortName}`;

/** An editorial file without any choice: the officer's instructions and places. Passages are added by steps. */
export function newEditorialFile(plan: Plan, period: Period, tasks: readonly Task[]): string {
  const entries = tasks.map(
    (t) => `  #${taskComment(t)}\n  - task: "${t.id}"\n    added: []\n    passages: []`,
  );
  return [
    intro(period, officeName(plan)),
    '',
    'version: 1',
    `period: "${period.id}"`,
    '',
    '# CÂU CỦA CƠ QUAN',
    ...own.map(([key, what]) => `\n# ${what}\n${key}: []`),
    '',
    '# ĐOẠN TRÍCH THEO NHIỆM VỤ (added: câu viết thêm, in trước các đoạn trích)',
    entries.length === 0 ? 'tasks: []' : `tasks:\n${entries.join('\n\n')}`,
    '',
    '# ĐOẠN TRÍCH KHÔNG THUỘC RIÊNG NHIỆM VỤ NÀO',
    'general: []',
    '',
  ].join('\n');
}
