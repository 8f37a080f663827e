import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';

/** Findings about contacts.csv. */
export const contactFindings: Readonly<Record<Extract<Code, `contact-${string}`>, FindingText>> = {
  'contact-columns': {
    title: 'Danh bạ thiếu cột',
    found: (v) => `Dòng đầu của danh bạ không có cột “${v.missing}”.`,
    expected: () =>
      'Dòng đầu là tên cột: đơn vị, họ tên, điện thoại, thư điện tử (hoặc unit, name, phone, email).',
    remedy: () => 'Sửa dòng đầu của contacts.csv, lưu dạng CSV, mã UTF-8, rồi chạy lại.',
    explain:
      'Danh bạ được đọc theo tên cột, thứ tự tùy ý; cột lạ được bỏ qua. Không có cột đơn vị và cột điện thoại thì chưa dùng được dòng nào. Công văn vẫn làm được; chỉ danh sách gọi điện là thiếu số.',
  },
  'contact-unit-unknown': {
    title: 'Danh bạ có đơn vị chưa rõ',
    found: (v) => `Không nhận ra chắc chắn đơn vị “${v.value}”.${v.near ? ` Có thể là: ${v.near}.` : ''}`,
    expected: () => 'Mã đơn vị (ví dụ xa-ha-trung), mã hành chính hoặc tên đầy đủ kèm xã, phường, sở.',
    remedy: () => 'Ghi mã đơn vị vào cột đơn vị của dòng này.',
    explain:
      'Tên viết không dấu, thiếu loại hoặc là tên đơn vị cũ thì không đủ chắc, và gọi nhầm nơi khác còn tệ hơn không gọi. Dòng này không được dùng.',
  },
  'contact-phone-odd': {
    title: 'Số điện thoại không gọi được',
    found: (v) => `Số điện thoại “${v.value}” của ${v.unit} không gọi được như đang ghi.`,
    expected: () =>
      'Di động 10 số bắt đầu bằng 0, hoặc máy bàn 11 số kèm mã vùng (02…). Nhiều số thì ngăn bằng dấu chấm phẩy.',
    remedy: () =>
      'Sửa số trong contacts.csv. Nếu Excel đã bỏ số 0 ở đầu, đặt cột đó là dạng chữ (Text) rồi gõ lại.',
    explain:
      'Excel hay bỏ số 0 đứng đầu và đổi số dài thành dạng khoa học. Số vẫn được in đúng như đang ghi; công cụ không tự thêm, bớt chữ số.',
  },
  'contact-duplicate': {
    title: 'Danh bạ ghi một đơn vị hai lần',
    found: (v) => `${v.unit} đã có ở dòng ${v.first}; dòng này không được dùng.`,
    expected: () =>
      'Mỗi đơn vị một dòng; nhiều người hoặc nhiều số thì ghi trong cùng dòng, ngăn bằng dấu chấm phẩy.',
    remedy: () => 'Xóa dòng cũ, hoặc gộp hai dòng làm một.',
    explain:
      'Hai dòng của một đơn vị thường là một dòng cũ chưa xóa. Công cụ không biết dòng nào mới hơn nên dùng dòng đứng trước và nêu dòng sau.',
  },
  'contact-missing': {
    title: 'Đơn vị còn nợ báo cáo chưa có số điện thoại',
    found: (v) =>
      `${v.count} đơn vị còn nợ báo cáo chưa có số điện thoại: ${v.names}${v.more ? ` và ${v.more} đơn vị nữa` : ''}.${v.blank ? ' Dấu (*): có tên trong danh bạ, ô điện thoại để trống.' : ''}`,
    expected: () => 'Mỗi đơn vị còn phải gửi hoặc bổ sung báo cáo có một số điện thoại để gọi.',
    remedy: () => 'Thêm các đơn vị này và số điện thoại vào contacts.csv.',
    explain:
      'Không gọi được thì chỉ còn công văn. Danh bạ là tệp contacts.csv trong thư mục làm việc, do cơ quan giữ, không đưa vào git. Thiếu số điện thoại không ảnh hưởng đến công văn.',
  },
};
