type V = Readonly<Record<string, string | number>>;

/** Sentences for continuous integration (CI) and the list of known problems, Vietnamese. */
export const ciVi = {
  ci: {
    knownWord: 'điều đã biết',
    knownRemark: (v: V) => `Đã ghi là điều đã biết, không tính vào kết quả; lý do: “${v.why}”.`,
    knownHead: (v: V) => `Đã biết, không tính vào kết quả (${v.count}):`,
    knownLine: (v: V) => `  ${v.place}: ${v.severity}: ${v.found} [${v.code}] Lý do: “${v.why}”.`,
    notesLeftOut: (v: V) =>
      `Còn ${v.count} lưu ý không đưa vào đây (thêm --notes với plan check, --all với check).`,
    leftOutTitle: 'dondoc: còn điều chưa hiện',
    annotationsLeftOut: (v: V) =>
      `Còn ${v.errors} lỗi, ${v.warnings} cảnh báo và điều cần xác nhận, ${v.notes} lưu ý chưa hiện thành chú thích: GitHub chỉ hiện mười chú thích mỗi loại cho một bước. Tất cả ${v.total} điều có trong nhật ký (log) của bước này và trong bản tóm tắt (job summary) nếu có.`,
    pageCut: (v: V) =>
      `Trang này dài quá mức cho phép nên còn ${v.count} trên ${v.total} điều không hiện ở đây. Xem đủ trong nhật ký (log) của bước này.`,
    sarifCut: (v: V) =>
      `GitHub không nhận quá ${v.limit} kết quả một lần: còn ${v.count} trên ${v.total} điều, nhẹ nhất, không có trong tệp SARIF. Xem đủ bằng --format json.`,
    sarifShown: (v: V) =>
      `Tệp SARIF có đủ ${v.total} điều, nhưng GitHub chỉ hiện ${v.limit} điều nặng nhất. Xem đủ bằng --format json.`,
    columns: { place: 'Vị trí', found: 'Điều phát hiện', remedy: 'Cần có, cách sửa' },
    written: (v: V) => `Đã ghi ${v.path}.`,
    wouldWrite: (v: V) => `Chạy thử, chưa ghi ${v.path}.`,
    outNeedsFile: (v: V) => `--out chỉ dùng với định dạng là một tệp: ${v.known}.`,
    baselineMissing: (v: V) =>
      `Không có tệp điều đã biết “${v.path}”. Thêm --write-baseline --reason "…" để lập tệp.`,
    baselineDamaged: (v: V) =>
      `Không đọc được tệp điều đã biết “${v.path}”: tệp phải là JSON có version 1 và danh sách known, mỗi mục có scope, fingerprint, code, place và why. Chưa điều nào được bỏ qua.`,
    baselineNeedsFile: '--write-baseline cần --baseline <tệp> để biết ghi vào đâu.',
    baselineNeedsReason: (v: V) =>
      `Có ${v.count} điều mới đưa vào danh sách đã biết: thêm --reason "…" nêu vì sao chấp nhận.`,
    baselineNever: (v: V) =>
      `Không ghi vào danh sách đã biết: ${v.count} lỗi về kỳ đã khóa hoặc sổ theo dõi; các lỗi này luôn phải xử lý.`,
    baselineWritten: (v: V) =>
      `Tệp điều đã biết ${v.path}: ${v.count} điều của lần kiểm tra này (thêm ${v.added}, bỏ ${v.gone}).`,
  },
};
