type V = Readonly<Record<string, string | number>>;

function parts(v: V): string {
  const told = [
    Number(v.added) > 0 ? `thêm ${v.added} đoạn` : '',
    Number(v.changed) > 0 ? `${v.changed} đoạn đã biên tập mà đơn vị vừa sửa` : '',
    Number(v.refreshed) > 0 ? `${v.refreshed} đoạn chưa chọn được lấy theo lời mới` : '',
    Number(v.gone) > 0 ? `${v.gone} đoạn không còn` : '',
    Number(v.back) > 0 ? `${v.back} đoạn có lại` : '',
  ].filter((t) => t !== '');
  return told.length === 0 ? 'không có gì mới, tệp giữ nguyên' : told.join('; ');
}

const state = (v: V): string =>
  `${v.passages} đoạn của ${v.units} đơn vị, ${v.used} đoạn được lấy vào báo cáo`;

/** Sentences of `edit`, and of the gaps that `consolidate` tells. */
export const editingVi = {
  made: (v: V) => `Tệp biên tập mới: ${v.file} (${state(v)}).`,
  updated: (v: V) => `Tệp biên tập ${v.file}: ${parts(v)}. Hiện có ${state(v)}.`,
  next: (v: V) =>
    `Mở tệp, chọn đoạn (use: true), viết câu của cơ quan, lưu lại; rồi chạy: dondoc consolidate --period ${v.period}`,
  notTouched: (v: V) => `Tệp ${v.file} có lỗi nên chưa ghi gì vào đó. Sửa rồi chạy lại.`,
  unusable: (v: V) =>
    `Tệp biên tập ${v.file} có lỗi nên chưa làm báo cáo tổng hợp: lựa chọn của người biên tập có thể bị mất. Sửa rồi chạy lại:\n${v.list}`,
  used: (v: V) => `Theo tệp biên tập ${v.file}: ${v.used} đoạn trích.`,
  steps: {
    add: (v: V) => `thêm: ${v.name}, ${v.what}`,
    refresh: (v: V) => `lấy lời mới (chưa chọn): ${v.name}, ${v.what}`,
    mark: (v: V) => `đơn vị đã sửa, cần xem lại: ${v.name}, ${v.what}`,
    unmark: (v: V) => `đơn vị trở lại lời cũ: ${v.name}, ${v.what}`,
    gone: (v: V) => `không còn: ${v.name}, ${v.what}`,
    back: (v: V) => `có lại: ${v.name}, ${v.what}`,
  },
  moreSteps: (v: V) => `  … và ${v.count} đoạn nữa`,
  gaps: (v: V) => `Còn ${v.count} chỗ trống phải điền: ${v.list}.`,
  unprinted: (v: V) => `Mẫu Word của cơ quan không in các phần: ${v.list}.`,
  noGaps: (_v: V) => 'Không còn chỗ trống nào trong nội dung.',
};
