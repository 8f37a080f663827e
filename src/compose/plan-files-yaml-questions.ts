import { flowPair } from './plan-files-yaml-text.ts';

type Question = readonly [id: string, required: boolean, label: string, hint: string];

const none = 'Không có thì ghi “không có”.';
const million = 'Triệu đồng.';

/** Questions that a form needs, in words that fit any decision. */
const unitQuestions: readonly Question[] = [
  ['document-number', false, 'Số, ký hiệu báo cáo', 'Ví dụ 15/BC-UBND. Chưa ký thì để trống.'],
  ['document-date', false, 'Ngày của báo cáo', 'Ngày/tháng/năm. Chưa ký thì để trống.'],
  ['window-from', false, 'Số liệu từ ngày', 'Chỉ sửa khi khác khoảng thời gian ghi sẵn.'],
  ['window-to', false, 'Số liệu đến hết ngày', 'Chỉ sửa khi khác khoảng thời gian ghi sẵn.'],
  [
    'plan-document',
    false,
    'Kế hoạch triển khai của cơ quan, đơn vị',
    'Số, ký hiệu, ngày ban hành. Chưa ban hành thì ghi “chưa”.',
  ],
  ['summary', true, 'Tình hình, kết quả chung', 'Tóm tắt chỉ đạo, triển khai trong kỳ, 5 - 10 dòng.'],
  ['unit-difficulties', false, 'Khó khăn, vướng mắc chung', `Nêu việc cụ thể và nguyên nhân. ${none}`],
  ['unit-proposals', false, 'Kiến nghị, đề xuất chung', `Ghi rõ kiến nghị với cơ quan nào. ${none}`],
  ['unit-next', false, 'Phương hướng, nhiệm vụ kỳ tới', 'Những việc chính sẽ làm trong kỳ tới.'],
  ['reporter', false, 'Người lập biểu', 'Họ và tên người có thể trả lời khi cần hỏi lại.'],
  ['reporter-phone', false, 'Điện thoại người lập biểu', 'Số điện thoại cơ quan hoặc di động.'],
];

const taskQuestions: readonly Question[] = [
  ['status', true, 'Tình trạng thực hiện', 'Chọn một trong các mục có sẵn.'],
  ['result', true, 'Kết quả trong kỳ', 'Đã làm gì, ở đâu, kết quả ra sao; kèm số liệu nếu có.'],
  ['leader', false, 'Lãnh đạo phụ trách', 'Họ tên, chức vụ.'],
  ['products', false, 'Sản phẩm, tài liệu', 'Tên sản phẩm kèm số văn bản hoặc đường dẫn.'],
  [
    'output-document',
    false,
    'Văn bản báo cáo kết quả',
    'Số, ký hiệu, ngày. Bắt buộc khi tình trạng là “hoàn thành”.',
  ],
  ['difficulties', false, 'Khó khăn, vướng mắc', none],
  [
    'difficulties-reported',
    false,
    'Đã báo cáo cấp trên về vướng mắc',
    '“Chưa”, hoặc số, ký hiệu, ngày văn bản.',
  ],
  ['proposals', false, 'Kiến nghị, đề xuất', `Ghi rõ kiến nghị với cơ quan nào. ${none}`],
  ['next', false, 'Nhiệm vụ kỳ tới', 'Việc sẽ làm trong kỳ tới.'],
  ['funding-proposed-province', false, 'Kinh phí đề xuất, ngân sách tỉnh', million],
  ['funding-allotted-province', false, 'Kinh phí được giao, ngân sách tỉnh', million],
  ['funding-spent-province', false, 'Kinh phí đã chi, ngân sách tỉnh', million],
];

const line = ([id, required, label, hint]: Question): string =>
  `  - { id: ${id}, required: ${required}, ${flowPair('label', label)}, ${flowPair('hint', hint)} }`;

export const questionLines: readonly string[] = [
  '# Hỏi chung một lần cho mỗi cơ quan, đơn vị. Cơ quan đầu mối chọn; mã câu hỏi là cố định.',
  'unit_questions:',
  ...unitQuestions.map(line),
  '',
  '# Hỏi theo từng nhiệm vụ mà cơ quan, đơn vị chủ trì. Kinh phí tính theo triệu đồng, không hỏi thì xóa dòng.',
  'task_questions:',
  ...taskQuestions.map(line),
];
