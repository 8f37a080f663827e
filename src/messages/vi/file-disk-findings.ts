import type { FindingText } from '../lang.ts';
import { plain } from './value-text.ts';

const found: Readonly<Record<string, string>> = {
  missing: 'Tệp không còn ở chỗ đã nêu: đã bị dời hoặc xóa trong lúc tiếp nhận.',
  link: 'Đây là một liên kết đến nơi khác, không phải tệp; liên kết không được mở theo.',
  'not-a-file': 'Đây là thư mục, ống dẫn hoặc thiết bị mang tên như một tệp.',
  'no-permission': 'Không có quyền đọc tệp, hoặc chương trình khác đang giữ tệp.',
  'disk-fault': 'Ổ đĩa hoặc thư mục dùng chung báo lỗi khi đọc tệp.',
};

const remedies: Readonly<Record<string, string>> = {
  missing: 'Xem tệp đang ở đâu rồi tiếp nhận lại.',
  link: 'Chép tệp thật vào thư mục rồi tiếp nhận tệp đó.',
  'not-a-file': 'Chép tệp thật vào thư mục rồi tiếp nhận tệp đó.',
  'no-permission': 'Đóng tệp trong chương trình đang mở, xin quyền đọc tệp rồi tiếp nhận lại.',
  'disk-fault': 'Kiểm tra ổ đĩa hoặc kết nối đến thư mục dùng chung, chép tệp lại rồi tiếp nhận.',
};

/** Findings about a file that cannot be had from the disk at all, Vietnamese. */
export const fileDiskFindings: Readonly<Record<string, FindingText>> = {
  'file-unreadable': {
    title: 'Không lấy được tệp từ ổ đĩa',
    found: (v) => found[plain(v, 'why')] ?? 'Không đọc được tệp từ ổ đĩa.',
    expected: () => 'một tệp thường, đọc được',
    remedy: (v) => remedies[plain(v, 'why')] ?? 'Kiểm tra tệp rồi tiếp nhận lại.',
    explain:
      'Tệp chưa được đọc, chưa được cất, chưa ghi gì vào sổ; các tệp khác của lần tiếp nhận không bị ảnh hưởng. Liên kết, ống dẫn, thiết bị không bao giờ được mở, vì có thể dẫn đến bất cứ đâu hoặc làm treo lần chạy.',
  },
};
