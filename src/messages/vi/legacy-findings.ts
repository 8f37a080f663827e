import type { FindingText } from '../lang.ts';
import { has, more, plain, question, quoted } from './value-text.ts';

/** Texts in old encodings (TCVN3, VNI). */
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
};
