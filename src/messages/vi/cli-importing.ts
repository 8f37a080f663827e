type V = Readonly<Record<string, string | number>>;

/** Sentences of `plan import` and `init --from`. */
export const importingVi = {
  made: (v: V) =>
    `Bản nháp kế hoạch: ${v.dir} (${v.articles} điều, ${v.groups} nhóm, ${v.tasks} nhiệm vụ, ${v.units} đơn vị).`,
  unitsMade: (v: V) => `Danh mục đơn vị: ${v.file} (${v.groups} nhóm, ${v.units} đơn vị).`,
  counts: (v: V) =>
    `${v.questions} câu hỏi phải trả lời, ${v.doubts} chỗ in cần xem lại, ${v.left} đoạn không đưa vào, ${v.notes} lưu ý.`,
  notesHidden: 'Thêm --notes để in cả các lưu ý.',
  next: (v: V) =>
    `Mở questions.yaml, trả lời từng câu; rồi chạy: dondoc plan check ${v.dir}${v.open ? ` (còn ${v.open} câu)` : ''}`,
  workspaceMade: (v: V) => `Thư mục làm việc: ${v.dir}, kế hoạch là bản nháp dựng từ ${v.file}.`,
  nothingWritten: 'Chưa ghi gì: sửa các lỗi trên rồi chạy lại.',
  needFile: 'Ghi tệp quyết định (.docx hoặc .txt), hoặc --units kèm tệp CSV để chỉ lập danh mục đơn vị.',
  onlyFile: 'Đây không phải một tệp: ghi đường dẫn đến tệp quyết định.',
  unitsWithoutFrom: 'Tùy chọn --units của init chỉ dùng kèm --from.',
  directory: {
    shipped: 'Danh mục đơn vị: bản có sẵn của tỉnh này.',
    given: (v: V) => `Danh mục đơn vị: ${v.file}.`,
    none: 'Chưa có danh mục đơn vị của địa phương này: tên cơ quan để thành câu hỏi. Lập tệp CSV rồi chạy lại với --units.',
  },
};
