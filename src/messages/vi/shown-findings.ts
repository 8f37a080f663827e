import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { more, plain, question, quoted } from './value-text.ts';

const columns: Readonly<Record<string, string>> = { period: 'Trong kỳ', cumulative: 'Lũy kế từ đầu năm' };

function where(v: Values, n: number): string {
  const at = plain(v, `where${n}`);
  switch (v[`kind${n}`]) {
    case 'word-cell': {
      const [table = '', row = '', column = ''] = at.split('/');
      return `bảng ${table}, hàng ${row}, cột ${column}`;
    }
    case 'paragraph':
      return `đoạn ${at}`;
    default:
      return at;
  }
}

/** “…” (Số liệu!K16); … */
function quotedPlaces(v: Values): string {
  const shown = Number(v.shown) || 1;
  const told = Array.from({ length: shown }, (_, i) => `${quoted(v, `text${i + 1}`)} (${where(v, i + 1)})`);
  const rest = Number(v.count) - shown;
  return `${told.join('; ')}${rest > 0 ? `; và ${rest} chỗ khác` : ''}`;
}

/** What stands beside the answers: codes, labels and headings of the form, and what was typed where nobody asks. */
export const shownFindings: Readonly<Record<string, FindingText>> = {
  'row-of-another': {
    title: 'Mã hoặc tên ở dòng này là của dòng khác',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'value')}${more(v, 'số')}, nhưng ô mã, tên của dòng ghi ${quoted(v, 'written')}, là của dòng ${quoted(v, 'other')}.`,
    expected: (v) => `dòng mang mã, tên ${quoted(v, 'wanted')} như biểu mẫu đã in`,
    remedy: () =>
      'Hỏi lại đơn vị số này của dòng nào; ghi lại vào biểu mẫu gốc, không sắp xếp và không đổi chỗ ô mã, ô tên.',
    explain:
      'Số liệu được đọc theo mã ẩn của dòng. Sắp xếp các cột nhìn thấy, hoặc đổi chỗ ô mã, ô tên thì dòng nhìn thấy và mã ẩn không còn khớp; không thể biết số thuộc dòng nào nên không dùng số nào của dòng đó.',
  },
  'column-heading-swapped': {
    title: 'Tên cột số liệu bị đổi chỗ',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'value')}${more(v)}, nhưng đầu cột ghi ${quoted(v, 'written')}.`,
    expected: (v) => `đầu cột “${columns[plain(v, 'wanted')] ?? '…'}” như biểu mẫu đã in`,
    remedy: () =>
      'Hỏi lại đơn vị số trong kỳ và số lũy kế ghi ở cột nào; ghi lại vào biểu mẫu gốc, không sửa tên cột.',
    explain:
      'Hai cột “Trong kỳ” và “Lũy kế” có tên bị đổi chỗ trong tệp. Không thể biết đơn vị ghi theo tên cột nhìn thấy hay theo biểu mẫu gốc nên không dùng số nào của cột đó.',
  },
  'row-label-changed': {
    title: 'Tên chỉ tiêu bị sửa khác',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'value')}${more(v, 'số')}, nhưng ô tên chỉ tiêu trong tệp ghi ${quoted(v, 'written')}.`,
    expected: (v) => `tên chỉ tiêu ${quoted(v, 'wanted')} như biểu mẫu đã in`,
    remedy: () =>
      'Hỏi lại đơn vị số này đếm gì; ghi số đúng theo tên chỉ tiêu đã in, nếu số vẫn đúng chỉ tiêu thì xác nhận có lý do.',
    explain:
      'Ô tên chỉ tiêu không phải chỗ để ghi. Đổi tên (ví dụ thêm “chỉ tính cấp xã”) thì số có thể đếm việc khác; chỉ cộng các số cùng một chỉ tiêu, nên số chỉ được dùng sau khi xác nhận. Biểu mẫu lập theo bản kế hoạch khác thì không so tên.',
  },
  'text-outside-answers': {
    title: 'Có chữ ghi ngoài ô trả lời',
    found: (v) => `${plain(v, 'count')} chỗ ngoài ô trả lời không có trong biểu mẫu: ${quotedPlaces(v)}.`,
    expected: () => 'nội dung ghi trong các ô trả lời của biểu mẫu',
    remedy: () =>
      'Đọc các chỗ này; điều cần dùng thì đề nghị đơn vị ghi vào ô trả lời (kết quả, kiến nghị), số nêu là ước thì hỏi lại.',
    explain:
      'Ghi chú bên cạnh, bên dưới bảng, trang tính thêm, cột chèn thêm, đoạn văn sau bảng và ô của cột kỳ trước không phải ô trả lời: không được đọc vào câu nào và không đi vào văn bản tổng hợp. Nêu một lần cho cả tệp để không bỏ sót lời của đơn vị; chữ do chính biểu mẫu và bản trả lại in ra thì không nêu.',
  },
};
