import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

/** Entries of the plan that touch no period, or name none. */
export const planRangeFindings = {
  'amendment-correction-open': {
    title: 'Đính chính kỳ chưa khóa',
    found: (v) =>
      `${quoted(v, 'id')} ghi đính chính kỳ ${quoted(v, 'period')}, kỳ đó chưa khóa (kỳ đã khóa: ${plain(v, 'closed')}).`,
    expected: () => 'correction nêu kỳ đã khóa',
    remedy: () =>
      'Xem lại mã kỳ ở correction; kỳ chưa khóa thì bỏ correction, sửa đổi tính theo from như thường.',
    explain: 'Kỳ chưa khóa được xét theo kế hoạch hiện hành, không cần đính chính. Thường là ghi nhầm mã kỳ.',
  },
  'amendment-after-last': {
    title: 'Sửa đổi có hiệu lực sau kỳ cuối cùng',
    found: (v) =>
      `${quoted(v, 'id')} có hiệu lực từ ${day(v, 'from')}, sau hạn của kỳ cuối cùng ${quoted(v, 'period')} (${day(v, 'due')}).`,
    expected: () => 'from trước hạn của ít nhất một kỳ',
    remedy: () => 'Xem lại năm ở from; nếu đúng thì kéo dài periods.last trong plan/reporting.yaml.',
    explain: 'Không kỳ nào được xét theo sửa đổi này, nên ghi như không ghi.',
  },
  'period-range': {
    title: 'Kỳ đầu hoặc kỳ cuối không có trong năm',
    found: (v) =>
      `periods.${plain(v, 'key')} ghi ${quoted(v, 'value')}; mỗi năm chỉ có các kỳ: ${plain(v, 'known')}.`,
    expected: () => 'mã của một kỳ có thật, ví dụ 2026-06',
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Sửa periods.${plain(v, 'key')} trong plan/reporting.yaml, ví dụ thành ${plain(v, 'suggestion')}.`
        : `Sửa periods.${plain(v, 'key')} trong plan/reporting.yaml thành mã của một kỳ.`,
    explain: 'Mã không phải của kỳ nào thì danh sách kỳ bắt đầu, kết thúc ở chỗ người viết không định.',
  },
} satisfies Partial<Record<Code, FindingText>>;
