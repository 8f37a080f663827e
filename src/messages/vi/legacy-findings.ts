import type { FindingText } from '../lang.ts';
import { figure, has, more, plain, question, quoted } from './value-text.ts';

/** Texts in old encodings (TCVN3, VNI), and characters that belong to none. */
export const legacyFindings: Readonly<Record<string, FindingText>> = {
  'text-legacy-converted': {
    title: 'Chữ theo bảng mã cũ đã được chuyển sang Unicode',
    found: (v) =>
      `${plain(v, 'count')} chỗ viết theo bảng mã ${quoted(v, 'encoding')}; chỗ đầu tiên đọc là ${quoted(v, 'value')}.`,
    expected: () => 'chữ Việt Unicode (phông Times New Roman)',
    remedy: () =>
      'Xem lại vài chỗ đã chuyển; nhắc đơn vị lần sau gõ bằng bảng mã Unicode, không dùng phông .VnTime, VNI-Times.',
    explain:
      'Văn bản hành chính dùng bộ mã Unicode (NĐ 30/2020, Phụ lục I). Chữ gõ bằng phông .Vn… (TCVN3) hoặc VNI-… được nhận ra theo tên phông, không có tên phông thì theo cách ghép chữ, rồi chuyển bằng bảng mã đầy đủ; phông .Vn… có chữ H ở cuối là chữ hoa. Chữ đã là Unicode không bị đụng đến. Tệp gốc giữ nguyên.',
  },
  'text-legacy-refused': {
    title: 'Chữ theo bảng mã cũ không đọc chắc được',
    found: (v) =>
      has(v, 'label')
        ? `${question(v)} ghi ${quoted(v, 'value')}${more(v)}: giống chữ gõ theo bảng mã cũ.`
        : `Văn bản ghi ${quoted(v, 'value')}: giống chữ gõ theo bảng mã cũ.`,
    expected: () => 'chữ Việt Unicode',
    remedy: () =>
      'Đề nghị đơn vị chuyển mã sang Unicode (ví dụ công cụ chuyển mã của Unikey) hoặc gõ lại chỗ này bằng phông Times New Roman rồi gửi lại.',
    explain:
      'Đoạn chữ có dấu hiệu của bảng mã TCVN3 hoặc VNI nhưng quá ngắn hoặc hợp với nhiều cách đọc, nên không chuyển để khỏi sai nghĩa. Câu trả lời này chưa được dùng cho đến khi gửi lại; các câu khác vẫn dùng.',
  },
  'text-unreadable-character': {
    title: 'Ký tự không dùng được trong văn bản',
    found: (v) =>
      `${plain(v, 'count')} chỗ có ký tự không văn bản nào được chứa (ký tự điều khiển, ký tự hỏng mã, ký tự đảo chiều viết); mỗi ký tự đó đọc thành “\ufffd”. Chỗ đầu tiên: ${quoted(v, 'value')}.`,
    expected: () => 'chữ, số và dấu câu thông thường',
    remedy: () =>
      'Mở tệp gốc xem chỗ có dấu “\ufffd”; nếu ở đó mất chữ, mất số thì đề nghị đơn vị gõ lại rồi gửi lại.',
    explain:
      'Ký tự điều khiển, ký tự hỏng mã làm hỏng tệp Word, Excel lập từ câu trả lời; ký tự đảo chiều viết làm người đọc thấy khác điều đã ghi. Thường do chép từ chương trình khác. Mỗi ký tự như vậy được thay bằng “\ufffd” ngay khi đọc, phần còn lại giữ nguyên và vẫn được dùng. Ký tự xuống dòng các loại được coi là một; ký tự không nhìn thấy nhưng vô hại được bỏ qua.',
  },
  'form-cut-short': {
    title: 'Biểu mẫu YAML thiếu phần cuối',
    found: (v) =>
      `Tệp kết thúc sau dòng ${quoted(v, 'after')}; không còn ${plain(v, 'count')} dòng cuối của biểu mẫu, từ dòng ${quoted(v, 'from')}.`,
    expected: () => 'đủ các dòng của biểu mẫu, dòng không trả lời thì để trống',
    remedy: () =>
      'Đề nghị đơn vị mở tệp gốc xem có đủ đến dòng cuối không; nếu tệp bị cắt khi gửi thì gửi lại, nếu đơn vị tự bỏ các dòng đó thì không cần sửa.',
    explain:
      'Tệp YAML không có dấu hết tệp: tệp bị cắt trên đường gửi đọc cũng như tệp bỏ trống các câu cuối. Biểu mẫu in đủ mỗi câu một dòng, nên thiếu các dòng cuối là dấu hiệu tệp bị cắt. Các câu còn lại vẫn được dùng.',
  },
  'text-longer-than-cell': {
    title: 'Câu trả lời dài hơn một ô Excel',
    found: (v) => `${question(v)} dài ${figure(v, 'characters')} ký tự; một ô Excel chỉ chứa 32.767 ký tự.`,
    expected: () => 'không quá 32.767 ký tự',
    remedy: () =>
      'Không bắt buộc sửa; nếu câu trả lời là cả một văn bản dán vào thì đề nghị đơn vị ghi phần chính và gửi văn bản kèm theo.',
    explain:
      'Excel chỉ giữ 32.767 ký tự trong một ô. Trong sổ Excel tổng hợp, phần vượt quá được bỏ và chỗ cắt ghi “[…]”; trong văn bản Word, câu trả lời vẫn đủ.',
  },
};
