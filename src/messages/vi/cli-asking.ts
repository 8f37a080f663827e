import type { Values } from '../../model/finding.ts';

/** What `receive` asks the person at the terminal and says of what it did not take in, Vietnamese. */
export const askingVi = {
  askIntro:
    'Có tệp chưa rõ của đơn vị nào hoặc kỳ nào. Gõ số rồi nhấn Enter. Chỉ nhấn Enter: tệp đó không được nhận, như khi không hỏi. Ctrl+C: dừng lại, chưa ghi gì vào sổ.',
  askUnitConflict: (v: Values) => `“${v.file}” là của đơn vị nào? Các nguồn chỉ hai đơn vị khác nhau.`,
  askUnit: (v: Values) => `“${v.file}” là của đơn vị nào? Chưa nguồn nào đủ chắc.`,
  askPeriodConflict: (v: Values) =>
    `“${v.file}”${v.unit ? ` (${v.unit})` : ''} là của kỳ nào? Các nguồn chỉ hai kỳ khác nhau.`,
  askPeriod: (v: Values) =>
    `“${v.file}”${v.unit ? ` (${v.unit})` : ''} là của kỳ nào? Tệp không cho biết kỳ báo cáo.`,
  askSays: (v: Values) => `  Văn bản ghi: ${v.said}`,
  askNumber: (v: Values) => `số ${v.number}`,
  askDate: (v: Values) => `ngày ${v.day}`,
  askChoice: (v: Values) => `  ${v.n}. ${v.what}`,
  askNoChoice: (v: Values) => `  – ${v.what}. Không chọn được, vì tệp vẫn bị từ chối: ${v.why}.`,
  askNamed: (v: Values) => `${v.name} (${v.id}): ${v.by}`,
  askBy: {
    told: 'theo lệnh đã gõ',
    stamp: 'theo dấu ẩn của biểu mẫu',
    header: 'theo phần đầu của tệp',
    letter: 'theo phần đầu của văn bản',
    symbol: 'theo ký hiệu văn bản',
    envelope: 'theo phần đầu của tệp edXML',
    'file-name': 'theo tên tệp',
    window: 'theo thời gian số liệu ghi trong biểu',
    date: 'theo ngày văn bản',
    collecting: 'kỳ đang thu',
  },
  askLeave: '  0. Chưa rõ: không nhận tệp này',
  askPrompt: (v: Values) => `Chọn số từ 0 đến ${v.last} (Enter là 0): `,
  askAgain: (v: Values) =>
    `“${v.typed}” không có trong các số trên. Chọn số từ 0 đến ${v.last} (Enter là 0): `,
  skippedEntries: (v: Values) =>
    `Bỏ qua ${v.count} mục không phải tệp thường: ${v.list}. Nếu trong đó có báo cáo thì chép tệp thật vào thư mục rồi tiếp nhận lại.`,
  skippedWhy: {
    link: 'liên kết đến nơi khác, không mở theo',
    'folder-named-as-file': 'thư mục mang tên như một tệp',
    'not-a-file': 'ống dẫn hoặc thiết bị',
    unfinished: 'tải về chưa xong',
    hidden: 'ẩn, tên bắt đầu bằng dấu chấm',
    'closed-folder': 'thư mục không mở được để xem, không có quyền',
  },
  nothingInFolder: 'Không có tệp nào để tiếp nhận ở nơi đã nêu.',
  ownFolder: (v: Values) =>
    `“${v.path}” là thư mục làm việc của dondoc hoặc thư mục riêng của nó, không phải nơi chứa tệp đơn vị gửi. Nêu đúng thư mục hoặc tệp cần tiếp nhận.`,
  sameEarlier: (v: Values) =>
    `${v.file}: giống hệt tệp ${v.unit} đã gửi cho kỳ ${v.period} (${v.id}), không ghi lại. Đơn vị gửi lại tệp của kỳ trước: đây không phải là báo cáo kỳ ${v.wanted}; đề nghị đơn vị gửi báo cáo kỳ ${v.wanted}.`,
  sameElsewhere: (v: Values) =>
    `${v.file}: giống hệt tệp đã ghi cho ${v.unit}, kỳ ${v.period} (${v.id}), không ghi lại. Nếu lần trước ghi nhầm thì hủy rồi tiếp nhận lại: dondoc undo --period ${v.period} --event ${v.id} --reason "…"`,
  papersRecorded: (v: Values) =>
    Number(v.count) > 0 ? `Đã ghi ${v.count} văn bản không kèm tệp.` : 'Không có văn bản mới nào để ghi.',
  paperKnown: (v: Values) => `${v.paper} đã có trong sổ (${v.id}), không ghi lại.`,
  rowsOfRefused: (v: Values) =>
    `Chưa ghi ${v.count} dòng của sổ văn bản đến vì văn bản nêu trong dòng chỉ đơn vị hoặc kỳ khác (dòng ${v.lines}).`,
  paperOf: (v: Values) => `Văn bản giấy ${v.number ? `số ${v.number} ` : ''}của ${v.unit}`,
  papersHeld: (v: Values) => `${v.count} văn bản không kèm tệp chưa ghi vào sổ, lý do nêu trên.`,
  askStopped: 'Đã dừng theo Ctrl+C: chưa ghi gì vào sổ. Chạy lại lệnh khi sẵn sàng.',
};
