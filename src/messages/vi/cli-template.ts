import type { Values } from '../../model/finding.ts';

/** What `template check` and `template list` say, Vietnamese. */
export const templatesVi = {
  noTemplates: (v: Values) =>
    `Không có tệp .docx, .xlsx nào trong ${v.dir}. Các lệnh đang dùng mẫu kèm theo công cụ; muốn sửa thì chép mẫu ấy vào đây.`,
  templatesChecked: (v: Values) =>
    `Đã kiểm tra ${v.count} tệp mẫu: ${v.error} lỗi, ${v.warning} cảnh báo, ${v.note} lưu ý${Number(v.departures) > 0 ? `, ${v.departures} chỗ chưa đúng thể thức` : ''}.`,
  templateGaps: (v: Values) => `Mẫu in ra ${v.count} chỗ trống vì không có dữ liệu: ${v.list}.`,
  templateNotesHidden: (v: Values) => `Có ${v.count} lưu ý: thêm --notes để xem.`,
  sampleForm: (v: Values) => `${v.file}, lập thử với dữ liệu giả định:`,
  tagsOf: (v: Values) => `${v.file}: ${v.count} trường. Ví dụ lấy từ dữ liệu giả định.`,
  tagUsed: 'có trong mẫu',
  tagKinds: {
    text: 'in giá trị',
    list: 'danh sách, lặp lại',
    condition: 'điều kiện',
    block: 'khối nội dung',
  },
  tagExample: (v: Values) => `ví dụ: ${v.example}`,
  bookTemplate: (v: Values) =>
    `${v.file}: không có trường; trang “Kiểu” có ${v.styles} kiểu ô, trang “Chữ” có ${v.words} câu.`,
  tagSyntax: [
    'Cách viết trong Word:',
    '  {{ten}}                in giá trị',
    '  {{#ten}} … {{/ten}}    lặp lại cho từng mục của danh sách: trong một dòng, các đoạn và bảng, hoặc các dòng của bảng',
    '  {{?ten}} … {{/ten}}    giữ lại khi đúng hoặc danh sách có mục',
    '  {{^ten}} … {{/ten}}    giữ lại khi không đúng hoặc danh sách trống',
  ].join('\n'),
};
