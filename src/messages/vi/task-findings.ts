import type { FindingText } from '../lang.ts';
import { has, plain, question, quoted } from './value-text.ts';

/** Status, results, difficulties and the unit's own plan: answers that contradict each other. */
export const taskFindings: Readonly<Record<string, FindingText>> = {
  'done-without-document': {
    title: 'Hoàn thành nhưng không có văn bản',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')} ghi ${quoted(v, 'value')} nhưng ${quoted(v, 'documentLabel')} ${has(v, 'written') ? `chỉ ghi ${quoted(v, 'written')}, chưa có số văn bản` : 'chưa có số văn bản'}.`,
    expected: (v) =>
      `số, ký hiệu văn bản là kết quả của nhiệm vụ${has(v, 'output') ? ` (${quoted(v, 'output')})` : ''}`,
    remedy: () => 'Ghi số, ký hiệu, ngày của văn bản; nếu chưa có thì chọn “đang thực hiện”.',
    explain:
      'Kết quả phải có của nhiệm vụ là một văn bản, nên “hoàn thành” chỉ được tính khi có số văn bản. Cho đến lúc đó tình trạng này không được đếm.',
  },
  'nothing-arose-but-answers': {
    title: 'Ghi không phát sinh nhưng có nội dung',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')} ghi ${quoted(v, 'value')} nhưng có ${plain(v, 'count')} câu có nội dung, ví dụ ${quoted(v, 'other')}.`,
    expected: () => 'không phát sinh thì không có kết quả, sản phẩm hay số liệu trong kỳ',
    remedy: () =>
      'Hỏi lại đơn vị; sửa tình trạng, hoặc xác nhận có lý do nếu nội dung không phải là kết quả.',
    explain: 'Hai câu trả lời trái nhau. Tình trạng “không phát sinh” chỉ được tính sau khi xác nhận.',
  },
  'not-started-but-results': {
    title: 'Ghi chưa thực hiện nhưng có kết quả',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')} ghi ${quoted(v, 'value')} nhưng có ${plain(v, 'count')} câu có kết quả, ví dụ ${quoted(v, 'other')}.`,
    expected: () => 'đã có sản phẩm, văn bản hoặc số liệu thì tình trạng khác “chưa thực hiện”',
    remedy: () => 'Hỏi lại đơn vị để sửa tình trạng hoặc bỏ phần ghi nhầm.',
    explain:
      'Sản phẩm, văn bản hoặc số liệu trong kỳ cho thấy nhiệm vụ đã bắt đầu. Câu trả lời vẫn được dùng và được đánh dấu.',
  },
  'difficulty-not-reported': {
    title: 'Nêu vướng mắc nhưng không rõ đã báo cáo chưa',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')} nêu vướng mắc ${quoted(v, 'difficulty')} nhưng ${quoted(v, 'label')} để trống.`,
    expected: (v) =>
      `vướng mắc được báo cáo kịp thời${has(v, 'basis') ? ` (${plain(v, 'basis')})` : ''}: số văn bản đã báo cáo, hoặc “chưa báo cáo”`,
    remedy: () => 'Ghi văn bản đã báo cáo cấp có thẩm quyền, hoặc ghi rõ là chưa báo cáo.',
    explain:
      'Quyết định yêu cầu trong quá trình thực hiện nếu có vướng mắc thì kịp thời báo cáo để xem xét, giải quyết, không đợi đến kỳ. Vướng mắc vẫn được tổng hợp.',
  },
  'own-plan-missing': {
    title: 'Chưa có kế hoạch của đơn vị',
    found: (v) =>
      has(v, 'value') ? `${question(v)} ghi ${quoted(v, 'value')}.` : `${question(v)} để trống.`,
    expected: (v) =>
      `số, ký hiệu kế hoạch mà đơn vị đã ban hành để thực hiện${has(v, 'basis') ? ` (${plain(v, 'basis')})` : ''}`,
    remedy: () => 'Ghi số kế hoạch; nếu chưa ban hành thì đơn vị cần xây dựng và ban hành.',
    explain:
      'Quyết định giao các đơn vị xây dựng kế hoạch tổ chức thực hiện. Văn bản tổng hợp đếm số đơn vị đã có kế hoạch; đơn vị này chưa được đếm.',
  },
};
