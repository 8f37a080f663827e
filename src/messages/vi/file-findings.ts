import type { FindingText } from '../lang.ts';
import { figure, has, plain } from './value-text.ts';

const kinds: Readonly<Record<string, string>> = {
  xls: 'Excel đời cũ (.xls)',
  doc: 'Word đời cũ (.doc)',
  pdf: 'PDF',
  docx: 'Word (.docx)',
  xlsx: 'Excel (.xlsx)',
  zip: 'tệp nén',
  image: 'tệp ảnh',
  odt: 'OpenDocument (.odt)',
  ods: 'OpenDocument (.ods)',
  eml: 'thư điện tử',
  xml: 'XML',
  text: 'văn bản thuần',
};

const damages: Readonly<Record<string, string>> = {
  'cut-off': 'tệp bị cụt, có thể chưa tải hoặc chép xong',
  checksum: 'nội dung không khớp với mã kiểm tra ghi trong tệp',
  'missing-part': 'thiếu một phần bên trong',
  'duplicate-part': 'một phần bên trong có hai bản',
  encoding: 'chữ bên trong không đọc được',
  xml: 'phần bên trong viết sai quy cách',
  cell: 'có ô ghi sai quy cách',
  doctype: 'có phần khai báo bị cấm trong tệp Excel, Word',
};

const limits: Readonly<Record<string, string>> = {
  file: 'dung lượng tệp (byte)',
  entries: 'số phần bên trong tệp',
  part: 'dung lượng một phần sau khi mở (byte)',
  total: 'tổng dung lượng sau khi mở (byte)',
  cells: 'số ô',
  sheets: 'số trang tính',
  merges: 'số vùng ô gộp',
  text: 'số ký tự',
  yaml: 'dung lượng tệp YAML (byte)',
};

/** Gate of the file: it is stored untouched, but not read. */
export const fileFindings: Readonly<Record<string, FindingText>> = {
  'file-empty': {
    title: 'Tệp rỗng',
    found: () => 'Tệp không có nội dung (0 byte).',
    expected: () => 'tệp biểu mẫu đã điền',
    remedy: () => 'Đề nghị đơn vị gửi lại tệp; có thể lần gửi trước bị gián đoạn.',
    explain:
      'Tệp dài 0 byte, thường do quá trình gửi hoặc chép bị gián đoạn. Tệp không được tính là đã nhận; cần nhận lại tệp đầy đủ.',
  },
  'file-unknown-kind': {
    title: 'Không nhận ra loại tệp',
    found: (v) =>
      `Không nhận ra loại tệp${has(v, 'kind') ? `: “${kinds[plain(v, 'kind')] ?? plain(v, 'kind')}”` : ''}.`,
    expected: () =>
      'tệp dữ liệu Excel (.xlsx) hoặc YAML (.yaml) làm từ biểu mẫu; văn bản ký số thì PDF, Word hoặc ảnh chụp',
    remedy: () =>
      'Mở tệp xem là gì; nếu là biểu mẫu thì lưu lại dưới dạng .xlsx, nếu là tệp nén thì giải nén rồi tiếp nhận từng tệp.',
    explain:
      'Loại tệp được nhận theo nội dung bên trong, không theo phần đuôi của tên. Tệp không thuộc loại đọc được nên chưa tiếp nhận.',
  },
  'file-old-format': {
    title: 'Tệp Word, Excel đời cũ',
    found: (v) =>
      `Tệp ở định dạng “${kinds[plain(v, 'kind')] ?? plain(v, 'kind')}” của bản Office trước năm 2007.`,
    expected: () => 'tệp .xlsx làm từ biểu mẫu',
    remedy: () =>
      'Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) dạng .xlsx rồi tiếp nhận lại.',
    explain:
      'Định dạng .xls, .doc đời cũ không đọc được một cách chắc chắn nên không lấy số liệu từ đó. Lưu lại dưới dạng mới không làm thay đổi nội dung.',
  },
  'file-encrypted': {
    title: 'Tệp đặt mật khẩu',
    found: () => 'Tệp được bảo vệ bằng mật khẩu nên không mở được.',
    expected: () => 'tệp không đặt mật khẩu mở tệp',
    remedy: () => 'Đề nghị đơn vị bỏ mật khẩu rồi gửi lại tệp.',
    explain: 'Tệp có mật khẩu không đọc được. Tệp vẫn được lưu nguyên trạng nhưng chưa tính là đã nhận.',
  },
  'file-damaged': {
    title: 'Tệp hỏng',
    found: (v) => {
      const reason = damages[plain(v, 'reason')] ?? 'cấu trúc bên trong không đúng';
      return `Tệp bị hỏng: ${reason}${has(v, 'part') ? ` (“${plain(v, 'part')}”)` : ''}.`;
    },
    expected: () => 'tệp nguyên vẹn, mở được bằng Excel',
    remedy: () =>
      'Mở thử bằng Excel; nếu mở được thì lưu lại rồi tiếp nhận tệp mới, nếu không thì đề nghị đơn vị gửi lại.',
    explain:
      'Từng phần bên trong tệp được đối chiếu với mã kiểm tra. Tệp sai mã hoặc sai cấu trúc có thể đã đổi số liệu nên không đọc tiếp, tránh dùng nhầm.',
  },
  'file-too-large': {
    title: 'Tệp quá lớn',
    found: (v) => {
      const what = limits[plain(v, 'limit')];
      return what ? `Tệp vượt giới hạn về ${what}.` : 'Tệp lớn quá mức cho phép.';
    },
    expected: (v) =>
      has(v, 'allowed')
        ? `không quá ${figure(v, 'allowed')}`
        : has(v, 'limit')
          ? `không quá ${plain(v, 'limit')}`
          : 'tệp biểu mẫu bình thường (dưới 1 MB)',
    remedy: () =>
      'Bỏ ảnh, trang tính và dòng thừa khỏi biểu mẫu, lưu lại rồi gửi; ảnh và phụ lục gửi kèm văn bản.',
    explain:
      'Biểu mẫu đã điền thường dưới 1 MB. Giới hạn được đặt cao hơn nhiều lần để một tệp bất thường không làm dừng việc tiếp nhận các tệp khác.',
  },
  'file-macros': {
    title: 'Tệp có macro',
    found: () => 'Tệp có chứa macro (đoạn lệnh chạy kèm tệp).',
    expected: () => 'tệp .xlsx không có macro',
    remedy: () => 'Lưu lại dưới dạng .xlsx (không phải .xlsm) rồi tiếp nhận tệp mới.',
    explain: 'Biểu mẫu không cần macro. Tệp có macro có thể gây hại cho máy tính nên không được tiếp nhận.',
  },
  'file-external-links': {
    title: 'Tệp có liên kết ra tệp khác',
    found: () => 'Tệp có liên kết đến tệp khác; các liên kết không được mở.',
    expected: () => 'số liệu gõ trực tiếp trong biểu mẫu',
    remedy: () => 'Không bắt buộc sửa; nên xem lại các ô lấy số liệu từ tệp khác có còn đúng không.',
    explain:
      'Ô lấy số liệu từ tệp khác giữ giá trị của lần lưu cuối. Giá trị đó vẫn được dùng; liên kết không bao giờ được mở và không đi vào văn bản tổng hợp.',
  },
  'file-secret': {
    title: 'Tài liệu có dấu chỉ độ mật',
    found: (v) => `Tệp có dấu chỉ độ mật${has(v, 'mark') ? ` “${plain(v, 'mark')}”` : ''}.`,
    expected: () => 'tài liệu không thuộc danh mục bí mật nhà nước',
    remedy: () =>
      'Không xử lý tệp này bằng công cụ; báo người phụ trách và thực hiện theo quy định về bảo vệ bí mật nhà nước.',
    explain:
      'Công cụ không dùng cho tài liệu mật. Tệp mang chữ MẬT, TỐI MẬT hoặc TUYỆT MẬT ở vị trí của dấu độ mật bị từ chối.',
  },
  'file-no-result': {
    title: 'Không đọc được tệp',
    found: () => 'Việc đọc tệp dừng giữa chừng, không có kết quả.',
    expected: () => 'tệp biểu mẫu đọc được trong thời gian và bộ nhớ cho phép',
    remedy: () =>
      'Mở tệp bằng Excel, lưu lại rồi tiếp nhận; nếu vẫn lỗi thì đề nghị đơn vị điền vào biểu mẫu mới.',
    explain:
      'Tệp của đơn vị được đọc trong một tiến trình riêng có giới hạn. Tiến trình dừng mà không trả kết quả thì riêng tệp đó bị từ chối, các tệp khác vẫn được xử lý.',
  },
};
