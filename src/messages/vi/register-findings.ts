import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';

function damage(v: Values): string {
  switch (v.why) {
    case 'sum':
      return 'Dòng này bị cắt cụt hoặc đã bị sửa: nội dung không còn khớp với mã kiểm tra ở cuối dòng.';
    case 'id-twice':
      return `Mã sự kiện "${v.id}" đã có ở dòng ${v.first} của tệp này.`;
    case 'gap':
      return `Trước dòng này thiếu sự kiện “${v.missing}”: sổ đã bị xóa bớt dòng.`;
    case 'kind':
      return 'Dòng này ghi một loại sự kiện mà phiên bản công cụ đang dùng không có.';
    case 'field':
      return `Dòng này thiếu mục "${v.field}" hoặc ghi sai kiểu ở mục đó.`;
    default:
      return 'Dòng này không phải là một sự kiện của sổ theo dõi.';
  }
}

function damageRemedy(v: Values): string {
  switch (v.why) {
    case 'id-twice':
      return 'Hai bản sổ có thể đã được ghép với nhau. Lấy lại bản sổ đúng từ bản sao lưu rồi ghi lại những việc còn thiếu bằng lệnh; không sửa tay tệp này.';
    case 'kind':
      return 'Dùng phiên bản công cụ mới nhất đã từng ghi vào sổ này. Nếu vẫn báo lỗi, lấy lại tệp sổ từ bản sao lưu.';
    default:
      return 'Lấy lại tệp sổ từ bản sao lưu gần nhất hoặc từ lịch sử git. Không sửa tay tệp này; mọi thay đổi ghi bằng lệnh, ghi nhầm thì dùng "dondoc undo".';
  }
}

/** Findings about the register's own file. */
export const registerFindings: Readonly<Record<Extract<Code, `register-${string}`>, FindingText>> = {
  'register-torn-line': {
    title: 'Dòng cuối của sổ bị ghi dở',
    found: () => 'Dòng này mới ghi được một phần, vì lần ghi trước bị ngắt giữa chừng.',
    expected: () => 'Mỗi sự kiện là một dòng trọn vẹn, cuối dòng có mã kiểm tra.',
    remedy: () => 'Dòng ghi dở không được tính. Chạy lại lệnh đã bị ngắt để ghi lại việc đó.',
    explain:
      'Sổ theo dõi chỉ ghi thêm, mỗi sự kiện một dòng. Khi máy mất điện hoặc chương trình bị tắt đúng lúc đang ghi, dòng cuối có thể bị dở. Lệnh bị ngắt như vậy chưa báo là đã ghi xong, nên dòng đó được bỏ qua; các dòng khác không bị ảnh hưởng.',
  },
  'register-line-damaged': {
    title: 'Dòng của sổ bị hỏng',
    found: damage,
    expected: () =>
      'Dòng đã ghi vào sổ thì không thay đổi: đủ các mục, mã sự kiện không trùng, khớp với mã kiểm tra ở cuối dòng.',
    remedy: damageRemedy,
    explain:
      'Sổ theo dõi là căn cứ để kết luận đơn vị nào gửi đúng hạn, gửi chậm hay chưa gửi. Mỗi dòng mang mã kiểm tra tính từ chính nội dung của dòng, nên dòng bị sửa tay, bị cắt hoặc bị chương trình khác ghi đè đều được phát hiện. Dòng hỏng không được tính và các lệnh dựa vào sổ dừng lại, vì một dòng thiếu có thể làm sai kết luận về một đơn vị.',
  },
};
