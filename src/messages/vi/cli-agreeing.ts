type V = Readonly<Record<string, string | number>>;

/** What is asked before something is recorded, and what `undo` says; Vietnamese. */
export const agreeingVi = {
  question: 'Ghi như trên? Gõ c (có) rồi Enter; chỉ nhấn Enter là không: ',
  declined: 'Đã dừng: chưa ghi gì.',
  changedMeanwhile:
    'Trong lúc đợi trả lời, có người khác vừa ghi vào thư mục làm việc, nên điều sẽ ghi không còn như đã in. Chưa ghi gì. Chạy lại lệnh để xem lại.',
  manyFiles: (v: V) =>
    `Sắp ghi vào sổ ${v.received} văn bản, tệp được nhận và ${v.refused} tệp bị từ chối. Ghi nhầm thì phải hủy từng việc một (dondoc undo --event). Muốn xem trước từng tệp thì trả lời không rồi chạy lại với --dry-run.`,
  takesBack: (v: V) => `Việc bị hủy: ${v.id}, ${v.kind}${v.about}; ${v.by} ghi ngày ${v.day}${v.reason}.`,
  wouldUndo: (v: V) => `Sẽ hủy việc ${v.id} bằng một sự kiện mới; việc cũ vẫn còn trong sổ.`,
  undoneBefore: (v: V) =>
    `Việc ${v.id} (${v.kind}) đã được hủy trong ngày với cùng lý do; không hủy thêm việc nào. Muốn hủy một việc khác thì nêu --event.`,
  notOwn: (v: V) =>
    `Kỳ ${v.period} không có quyết định nào do ${v.user} ghi còn để hủy. Quyết định gần nhất là ${v.id} (${v.kind}), do ${v.by} ghi ngày ${v.day}; đúng là muốn hủy việc đó thì nêu --event ${v.id}.`,
  reopened: (v: V) =>
    `Kỳ ${v.period} mở lại: danh sách và số ngày tính theo sổ và kế hoạch như trước khi khóa.`,
  keptEdited: (v: V) =>
    `“${v.file}” đã được sửa trong Word hoặc Excel sau khi làm ra. Bản đã sửa được giữ ở “${v.kept}”; bản mới ghi vào “${v.file}”.`,
  wouldKeepEdited: (v: V) =>
    `“${v.file}” đã được sửa trong Word hoặc Excel sau khi làm ra. Khi chạy thật, bản đã sửa sẽ được giữ ở “${v.kept}”.`,
};
