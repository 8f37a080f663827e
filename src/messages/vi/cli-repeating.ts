type V = Readonly<Record<string, string | number>>;

/** A command run once more, as after a power cut: what it was to record is on record. */
export const repeatingVi = {
  decision: (v: V) =>
    `Việc này đã có trong sổ: ${v.id}, ${v.unit}, kỳ ${v.period}, ${v.by} ghi ngày ${v.day}; không ghi thêm lần nữa. Nếu là một việc khác thì viết lý do (nội dung) cho khác.`,
  numbered: (v: V) =>
    `Công văn ${v.event} đã ghi số ${v.number}, ngày ${v.day} từ trước; không ghi thêm lần nữa.`,
  request: (v: V) =>
    `Yêu cầu này đã ghi từ trước là ${v.id}: ${v.units} đơn vị phải báo cáo; không ghi thêm lần nữa.`,
};
