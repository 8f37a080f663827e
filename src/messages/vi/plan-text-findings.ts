import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { plain, quoted } from './value-text.ts';

const more = (v: Values): string =>
  Number(v.count) > 1 ? ` Đoạn chữ này có ${plain(v, 'count')} ký tự như vậy.` : '';

/** Characters in the plan's texts that deceive the eye. */
export const planTextFindings = {
  'text-hidden-character': {
    title: 'Ký tự không nhìn thấy trong chữ',
    found: (v) => `${quoted(v, 'shown')} có ký tự không nhìn thấy ${plain(v, 'sign')}.${more(v)}`,
    expected: () =>
      'chỉ chữ, số, dấu câu, dấu cách thường; không có ký tự rỗng, ký tự đổi chiều chữ, phím Tab, dấu cách lạ ở đầu hoặc cuối',
    remedy: () =>
      'Gõ lại đoạn chữ này bằng bàn phím (không dán từ trang mạng, tệp PDF). Chữ nhìn thấy không đổi, nên lời văn chép nguyên cũng sửa được.',
    explain:
      'Dán từ trang mạng, ứng dụng nhắn tin hay tệp PDF thường kéo theo ký tự không nhìn thấy. Ký tự đó được in vào biểu mẫu, văn bản, làm tìm kiếm và so tên không khớp; ký tự đổi chiều còn làm chữ hiện ra khác với chữ được lưu.',
  },
  'text-look-alike': {
    title: 'Chữ trông giống chữ tiếng Việt nhưng là chữ khác',
    found: (v) =>
      `${quoted(v, 'shown')}: ${quoted(v, 'found')} (${plain(v, 'sign')}) chỉ trông giống ${quoted(v, 'like')} (${plain(v, 'likeSign')}).${more(v)}`,
    expected: (v) => `chữ ${quoted(v, 'like')} (${plain(v, 'likeSign')})`,
    remedy: (v) =>
      `Xóa chữ này rồi gõ ${quoted(v, 'like')} bằng bộ gõ tiếng Việt. Nếu bản gốc thật sự in chữ khác thì ghi vào source_notes (printed, read).`,
    explain:
      'Chữ “Ð” (Eth) thay cho “Đ”, chữ Nga, chữ Hy Lạp, chữ rộng trông như chữ Việt: phông chữ khác có thể in ra khác, tìm kiếm và so tên không khớp. Từ viết hẳn bằng tiếng nước khác không bị coi là lỗi.',
  },
} satisfies Partial<Record<Code, FindingText>>;
