type V = Readonly<Record<string, string | number>>;

const repairs = {
  lock: 'gỡ khóa của lần chạy không còn',
  'migration-finish': 'làm nốt lần chuyển định dạng',
  'migration-drop': 'bỏ lần chuyển định dạng chưa thay tệp nào',
  torn: 'đóng lại dòng cuối ghi dở, không xóa gì',
  temporary: 'xóa tệp tạm',
  cache: 'xóa bộ nhớ đệm của bản cũ',
  schema: 'chép lại lược đồ của công cụ',
  git: 'thêm dòng quy định cho git còn thiếu',
};

/** What `dondoc doctor` says besides its findings. */
export const doctorVi = {
  hashing: 'Tính lại mã băm tệp đã cất',
  hashed: (v: V) => `Đã tính lại mã băm ${v.count} tệp trong ${v.seconds} giây.`,
  title: (v: V) => `Khám thư mục làm việc ${v.dir}`,
  parts: {
    register: 'Sổ theo dõi',
    stored: 'Tệp đã nhận',
    leftovers: 'Dấu vết của lần chạy trước',
    closed: 'Kỳ đã khóa',
    clock: 'Đồng hồ và cửa sổ lệnh',
    disk: 'Đĩa và quyền ghi',
    versions: 'Phiên bản và định dạng',
    plan: 'Kế hoạch và mẫu',
  },
  looked: {
    register: (v: V) =>
      `${v.files} sổ, ${v.events} việc; đã xem mã kiểm, thứ tự và kỳ của từng dòng${Number(v.closedOff) > 0 ? ` (${v.closedOff} dòng ghi dở đã đóng lại từ trước)` : ''}`,
    stored: (v: V) => `${v.files} tệp (${v.size}); đã tính lại mã băm từng tệp và so với sổ`,
    leftovers: (_v: V) => 'Đã xem khóa, tệp tạm, lần chuyển định dạng, bộ nhớ đệm',
    closed: (v: V) =>
      Number(v.periods) > 0
        ? `${v.periods} kỳ; đã so sổ, bản chụp và các tệp ghi trong Biên bản`
        : 'Chưa có kỳ nào khóa',
    clock: (v: V) => `Bây giờ là ${v.now}${v.newest ? `; việc ghi sau cùng ${v.newest}` : ''}`,
    disk: (v: V) => (v.free ? `Còn trống ${v.free}` : 'Hệ thống không cho biết chỗ trống'),
    versions: (v: V) => `dondoc ${v.tool}, Node ${v.node}, định dạng ${v.format}`,
    plan: (v: V) =>
      v.templates === ''
        ? 'Đã kiểm tra kế hoạch; chưa xem mẫu'
        : `Đã kiểm tra kế hoạch và ${v.templates} mẫu`,
  },
  good: 'tốt',
  countOf: {
    error: (v: V) => `${v.count} lỗi`,
    confirm: (v: V) => `${v.count} cần xác nhận`,
    warning: (v: V) => `${v.count} cảnh báo`,
    note: (v: V) => `${v.count} lưu ý`,
  },
  summary: (v: V) => `Tổng cộng ${v.error} lỗi, ${v.warning} cảnh báo, ${v.note} lưu ý.`,
  canRepair: (v: V) =>
    `${v.count} điều sửa được ngay mà không mất gì: dondoc doctor --repair (xem trước: thêm --dry-run).`,
  repairs,
  repaired: (v: V) => `Đã sửa: ${v.what}: ${v.path}`,
  wouldRepair: (v: V) => `Sẽ sửa: ${v.what}: ${v.path}`,
  notRepaired: (v: V) => `Chưa sửa được: ${v.what}: ${v.path}`,
  nothingToRepair: 'Không có gì phải sửa mà công cụ tự sửa được.',
  unlockNeedsRepair: '--unlock chỉ dùng cùng --repair.',
};
