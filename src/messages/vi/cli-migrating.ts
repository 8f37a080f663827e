type V = Readonly<Record<string, string | number>>;

/** Moving a workspace to the format of the tool. */
export const migratingVi = {
  newer: (v: V) =>
    `Thư mục làm việc này do bản dondoc mới hơn ghi: tệp ${v.file} có định dạng ${v.found}, bản đang dùng chỉ biết đến định dạng ${v.known}. Chưa đọc, chưa ghi gì. Cài bản dondoc mới rồi chạy lại. [format-newer]`,
  unreadable: (v: V) =>
    `Tệp ${v.file} không ghi định dạng bằng đúng một dòng như “version: 2” (số nguyên từ 1 trở lên, tệp lưu dạng UTF-8), nên không biết thư mục làm việc này do bản dondoc nào ghi. Chưa đọc, chưa ghi gì. Sửa dòng đó rồi chạy lại.`,
  stopped: (_v: V) =>
    'Lần chuyển định dạng trước đang dở dang (mất điện hoặc bị ngắt giữa chừng). Chạy dondoc migrate --write để làm nốt, rồi chạy lại lệnh này.',
  unfinished: (v: V) => `Lần chuyển trước dở dang, còn: ${v.files}. Chạy với --write để làm nốt.`,
  finished: (v: V) => `Đã làm nốt lần chuyển trước${v.files ? `: ${v.files}` : ''}.`,
  editedBetween: (v: V) =>
    `Không làm nốt được lần chuyển trước vì tệp đã bị sửa từ lúc đó: ${v.files}. Chưa ghi gì thêm. Trả tệp về như cũ, hoặc xóa thư mục .dondoc/migrate; rồi chạy lại dondoc migrate.`,
  title: (v: V) => `Chuyển thư mục làm việc từ định dạng ${v.from} sang ${v.to}: ${v.count} tệp thay đổi.`,
  care: (v: V) => `Thư mục làm việc ở định dạng hiện nay (${v.to}), còn thiếu hoặc cũ ${v.count} tệp:`,
  nothing: (v: V) => `Thư mục làm việc đã ở định dạng hiện nay (${v.version}). Không có gì phải đổi.`,
  file: (v: V) => `${v.path}: ${v.why} (+${v.added} −${v.removed} dòng)`,
  steps: {
    'workspace-format': 'ghi định dạng mới',
    'file-format': 'chuyển nội dung sang định dạng mới của tệp',
    'optional-file': 'thêm tệp, chưa có mục nào',
    'schema-copy': 'bản chép lược đồ của công cụ',
    'schema-line': 'dòng chỉ lược đồ cho trình soạn thảo',
    'git-lines': 'dòng quy định cho git',
  },
  notUtf8: (v: V) => `Để nguyên vì không phải UTF-8: ${v.files}.`,
  dryRun: (_v: V) =>
    'Chưa ghi gì. Chạy dondoc migrate --write để chuyển. Nên sao lưu hoặc đưa vào git trước.',
  written: (_v: V) => 'Đã chuyển xong. Sổ theo dõi và các tệp đã nhận giữ nguyên.',
};
