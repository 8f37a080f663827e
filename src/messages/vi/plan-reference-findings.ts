import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { has, plain, quoted } from './value-text.ts';

const sumProblems: Readonly<Record<string, string>> = {
  unknown: 'nhưng không có chỉ tiêu này',
  itself: 'tức là của chính nó',
  measure: 'nhưng hai chỉ tiêu khác loại hoặc khác đơn vị tính',
  kind: 'nhưng tỷ lệ và chữ không cộng được',
  figures: 'nhưng chỉ tiêu đó không hỏi đủ loại số liệu (trong kỳ, lũy kế)',
  tasks: 'nhưng chỉ tiêu đó không gắn với cùng nhiệm vụ',
};

const waiverProblems: Readonly<Record<string, string>> = {
  unknown: 'không có mã này',
  'not-waivable': 'điều này không thể chấp nhận ngoại lệ',
  until: 'không có ngày hoặc kỳ này',
};

/** Entries of the plan that lean on others: totals on their parts, waivers on the codes of checks. */
export const planReferenceFindings = {
  'indicator-sum-parts': {
    title: 'Thành phần của chỉ tiêu tổng không hợp',
    found: (v) =>
      `Chỉ tiêu ${quoted(v, 'indicator')} ghi là tổng của ${quoted(v, 'part')}${sumProblems[plain(v, 'problem')] ? `, ${sumProblems[plain(v, 'problem')]}` : ''}.`,
    expected: () =>
      'sum_of nêu các chỉ tiêu có trong danh mục, cùng loại, cùng đơn vị tính, cùng nhiệm vụ và cùng loại số liệu',
    remedy: () => 'Sửa mã trong sum_of, hoặc bỏ sum_of nếu chỉ tiêu không phải là tổng.',
    explain:
      'Tổng chỉ so được với các phần khi mọi phần được hỏi cùng lúc và đếm cùng một thứ. Khác đơn vị tính thì không bao giờ cộng.',
  },
  'waiver-code': {
    title: 'Ngoại lệ ghi chưa đúng',
    found: (v) =>
      `Ngoại lệ ${quoted(v, 'id')} ghi ${quoted(v, 'found')}${waiverProblems[plain(v, 'problem')] ? `: ${waiverProblems[plain(v, 'problem')]}` : ''}.`,
    expected: () => 'mã của một điều kiểm tra nội dung báo cáo, và ngày hoặc kỳ cuối cùng có thật',
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Có phải ý là ${quoted(v, 'suggestion')}? Xem mọi mã bằng dondoc explain.`
        : 'Sửa code hoặc until; xem mọi mã bằng dondoc explain.',
    explain:
      'Chỉ chấp nhận được điều nêu về nội dung báo cáo của một đơn vị. Tệp hỏng, sai biểu mẫu hay lỗi kế hoạch thì phải sửa, không có ngoại lệ.',
  },
} satisfies Partial<Record<Code, FindingText>>;
