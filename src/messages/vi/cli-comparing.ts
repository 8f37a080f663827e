type V = Readonly<Record<string, string | number>>;

/** What changed between two consolidations, in the terminal. */
export const comparingVi = {
  comparing: {
    title: 'SO SÁNH HAI BẢN TỔNG HỢP',
    sides: (v: V) =>
      `Trước: kỳ ${v.before}, tính đến ngày ${v.beforeDay}. Nay: kỳ ${v.now}, tính đến ngày ${v.nowDay}.`,
    counts: (v: V) =>
      `Tệp số liệu được chấp nhận: ${v.before} → ${v.now}. Đã gửi: ${v.received} → ${v.receivedNow}. Đúng hạn: ${v.onTime} → ${v.onTimeNow}.`,
    samePlan: 'Hai bản đều lập theo kế hoạch và quy tắc hiện nay.',
    otherPeriod:
      'Hai kỳ khác nhau: tăng, giảm chỉ tính trên các đơn vị có số liệu ở cả hai kỳ. Số lũy kế tính từ cùng một ngày đầu năm thì nêu phần tăng thêm, không tính tỷ lệ. Số không so được thì chỉ nêu, kèm lý do.',
    figures: (v: V) => `SỐ LIỆU THAY ĐỔI (${v.count}; ${v.same} số như cũ)`,
    figuresOf: (v: V) => `SỐ LIỆU HAI KỲ (${v.count})`,
    figure: (v: V) => `${v.name} (${v.id}), ${v.figure}: ${v.before} → ${v.now}${v.by ? `; ${v.by}` : ''}`,
    more: (v: V) => `tăng ${v.by}`,
    less: (v: V) => `giảm ${v.by}`,
    added: (v: V) => `tăng thêm ${v.by}`,
    points: (v: V) => `${v.by} điểm phần trăm`,
    same: 'tổng không đổi, các đơn vị thay đổi bù nhau',
    both: (v: V) => `  trên ${v.units} đơn vị có cả hai kỳ: ${v.before} → ${v.now}${v.by ? `, ${v.by}` : ''}`,
    uneven: (v: V) => `Không so, vì kỳ trước lấy số liệu ${v.before}, kỳ này ${v.now}`,
    notCompared: {
      kind: 'Không so, vì là số trong kỳ của hai kỳ khác loại (kỳ 6 tháng với kỳ năm thì chỉ so số lũy kế)',
      measure: 'Không so, vì đơn vị tính hoặc cách tính ở hai kỳ khác nhau',
      'one-side': 'Không so, vì chỉ tiêu chỉ có ở một kỳ',
    },
    window: (v: V) => `từ ${v.from} đến ${v.to}`,
    noWindow: 'không ghi thời gian',
    move: (v: V) => `  - ${v.unit}${v.part ? ` (${v.part})` : ''}: ${v.before} → ${v.now}`,
    none: 'không có',
    units: (v: V) => `ĐƠN VỊ THAY ĐỔI (${v.count})`,
    kinds: {
      newly: 'Mới được chấp nhận',
      gone: 'Không còn được dùng (trả lại, rút lại, miễn hoặc không còn thuộc diện)',
      replaced: 'Thay bằng bản khác',
      answers: 'Vẫn bản đó, dùng câu trả lời khác trước',
    },
    unit: (v: V) =>
      `  - ${v.unit}${v.standing ? ` (${v.standing})` : ''}${v.count ? `: ${v.count} câu đổi` : ''}`,
    answer: (v: V) => `      ${v.question}: ${v.before} → ${v.now}`,
    quoted: (v: V) => `“${v.text}”`,
    nothing: 'Không có gì thay đổi.',
    made: (v: V) => `Đã làm: ${v.file}`,
    bad: (v: V) =>
      `--compare: “${v.value}” không phải một kỳ khác hoặc một ngày trước ngày ${v.day}. Cần một trong các kỳ ${v.known}, hoặc một ngày (2026-06-22, 22/6/2026). Cách sửa: ngày thì so chính kỳ ${v.period} vào hôm đó.`,
  },
};
