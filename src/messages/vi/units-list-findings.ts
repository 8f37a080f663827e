import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { has, plain, quoted } from './value-text.ts';

const values: Readonly<Record<string, string>> = {
  duty: 'required (phải báo cáo), invited (được đề nghị) hoặc none (không)',
  date: 'ngày có thật, dạng 01/7/2025 hoặc 2025-07-01',
  code: 'năm chữ số (Excel bỏ số 0 ở đầu thì đặt cột là dạng chữ)',
  id: 'chữ không dấu, số, dấu gạch nối, ví dụ xa-ha-trung',
  confirm: 'có hoặc không',
  name: 'tên đơn vị',
  group: 'tên hoặc mã nhóm',
};

type Said = Pick<FindingText, 'found' | 'remedy'>;

const columns: Readonly<Record<string, Said>> = {
  missing: {
    found: (v) => `Dòng đầu của danh mục không có cột ${quoted(v, 'missing')}.`,
    remedy: () => 'Sửa dòng đầu của tệp CSV (các tên cột ghi trong sổ tay), lưu mã UTF-8, rồi chạy lại.',
  },
  twice: {
    found: (v) => `Cột ${quoted(v, 'heading')} cùng nghĩa với cột ${quoted(v, 'other')} ở trước.`,
    remedy: () => 'Giữ một cột, xóa cột kia hoặc đổi tên nó theo danh sách tên cột trong sổ tay.',
  },
  near: {
    found: (v) => `Không có cột tên ${quoted(v, 'heading')}; gần nhất là ${quoted(v, 'suggestion')}.`,
    remedy: (v) =>
      `Đổi tên cột thành ${quoted(v, 'suggestion')}. Nếu là cột khác, không dùng cho danh mục, thì xóa hoặc đặt tên khác hẳn.`,
  },
};

const rows: Readonly<Record<string, Said>> = {
  cells: {
    found: (v) => `Dòng này có ${plain(v, 'cells')} ô, dòng đầu chỉ có ${plain(v, 'columns')} cột.`,
    remedy: () =>
      'Tên có dấu phẩy thì đặt cả tên trong dấu nháy kép, như "Ban A, B và C". Dấu ngăn thừa ở cuối dòng thì xóa.',
  },
  comma: {
    found: (v) =>
      `${quoted(v, 'text')}: sau dấu phẩy này có dấu cách, các dấu phẩy khác thì không; có lẽ dấu phẩy thuộc về tên.`,
    remedy: () => 'Nếu là một tên, đặt cả tên trong dấu nháy kép. Nếu là hai ô, xóa dấu cách sau dấu phẩy.',
  },
  quote: {
    found: (v) => `Dấu nháy kép mở trước ${quoted(v, 'text')} không được đóng ở cuối ô.`,
    remedy: () =>
      'Thêm dấu nháy kép ở cuối ô này; dấu nháy kép nằm trong ô thì ghi hai lần (""). Các dòng từ đây trở đi chưa được đọc.',
  },
};

/** Findings in a CSV directory of units. */
export const unitsListFindings = {
  'units-columns': {
    title: 'Cột của danh mục đơn vị chưa đúng',
    found: (v) => (columns[String(v.kind)] ?? columns.missing)?.found(v) ?? '…',
    expected: () => 'dòng đầu là tên cột, mỗi cột một lần; phải có cột tên và cột nhóm',
    remedy: (v) => (columns[String(v.kind)] ?? columns.missing)?.remedy(v) ?? '…',
    explain:
      'Danh mục được đọc theo tên cột, thứ tự tùy ý, ngăn bằng dấu phẩy, dấu chấm phẩy hoặc tab. Thiếu cột tên hoặc cột nhóm thì chưa dùng được dòng nào; hai cột cùng nghĩa, hay một tên cột gõ nhầm, thì cả cột có thể lặng lẽ bị bỏ qua.',
  },
  'units-column-unused': {
    title: 'Cột của danh mục không dùng đến',
    found: (v) =>
      !has(v, 'heading') && has(v, 'column')
        ? `Cột thứ ${plain(v, 'column')} không có tên nên không được dùng.`
        : `Cột ${quoted(v, 'heading')} không có trong các tên cột của danh mục nên không được dùng.`,
    expected: () => 'một trong các tên cột ghi trong sổ tay',
    remedy: () => 'Không phải làm gì nếu danh mục không cần cột này; nếu cần thì đổi tên cột theo sổ tay.',
    explain:
      'Danh mục lấy từ tệp khác thường có cột như số thứ tự, địa chỉ, điện thoại. Các cột đó được bỏ qua, và được nêu để thấy không cột nào bị bỏ nhầm.',
  },
  'units-row': {
    title: 'Dòng của danh mục đơn vị bị lệch ô',
    found: (v) => (rows[String(v.kind)] ?? rows.cells)?.found(v) ?? '…',
    expected: () => 'mỗi ô đứng dưới tên cột của nó; ô có dấu phẩy đặt trong dấu nháy kép',
    remedy: (v) => (rows[String(v.kind)] ?? rows.cells)?.remedy(v) ?? '…',
    explain:
      'Dấu phẩy trong tên mà không có dấu nháy kép thì tách tên làm hai ô: nửa sau thành nhóm, nhóm thật bị đẩy sang cột khác. Dấu nháy không đóng thì nuốt cả các dòng sau. Dòng như vậy không được dùng.',
  },
  'units-none': {
    title: 'Danh mục chưa có đơn vị nào',
    found: (v) => `${plain(v, 'file')} chỉ có dòng tên cột.`,
    expected: () => 'mỗi đơn vị một dòng, dưới dòng tên cột',
    remedy: () => 'Ghi các đơn vị vào tệp CSV, mỗi đơn vị một dòng, rồi chạy lại.',
    explain: 'Danh mục không có đơn vị nào thì không ai nhận nhiệm vụ, không ai phải báo cáo.',
  },
  'units-value': {
    title: 'Giá trị trong danh mục đơn vị chưa hiểu',
    found: (v) => `Cột ${quoted(v, 'column')} ghi ${quoted(v, 'value')}.`,
    expected: (v) => values[String(v.what)] ?? '…',
    remedy: () => 'Sửa ô này trong tệp CSV rồi chạy lại.',
    explain:
      'Ô ghi giá trị mà kế hoạch không dùng được (ngày không có thật, nghĩa vụ lạ, mã không đủ năm chữ số, ô tên để trống).',
  },
} satisfies Partial<Record<Code, FindingText>>;
