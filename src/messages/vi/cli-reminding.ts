type V = Readonly<Record<string, string | number>>;

/** Sentences of `remind`, `remind --phone-list` and `letter number`. */
export const remindingVi = {
  title: (v: V) => `Đôn đốc kỳ ${v.period} (${v.label}), tính đến ${v.moment} ngày ${v.day}.`,
  titleDay: (v: V) => `Đôn đốc kỳ ${v.period} (${v.label}), tính đến hết ngày ${v.day}.`,
  beforeDeadline: (v: V) => `Chưa quá hạn: còn ${v.days} ngày là hết ngày cuối cùng còn đúng hạn.`,
  afterDeadline: (v: V) => `Đã quá ngày cuối cùng còn đúng hạn ${v.days} ngày.`,
  rounds: {
    before: 'Nhắc trước hạn',
    first: 'Đôn đốc lần 1',
    second: 'Đôn đốc lần 2',
    report: 'Báo cáo Chủ tịch UBND tỉnh sau hai lần đôn đốc',
  },
  states: {
    nothing: 'chưa gửi gì',
    returned: 'bị trả lại, chưa gửi lại',
    'document-only': 'mới có văn bản, chưa có tệp số liệu',
    'data-only': 'mới có tệp số liệu, chưa có văn bản đã ký',
    'confirm-arrival': 'chưa rõ ngày gửi',
    partial: 'còn thiếu nội dung phải trả lời',
  },
  heads: { unit: 'Đơn vị', state: 'Còn nợ', reason: 'Vì sao', earlier: 'Công văn trước' },
  roundCount: (v: V) => `${v.round}: ${v.count} đơn vị`,
  stateCount: (v: V) => `  ${v.state}: ${v.count}`,
  sparedHeading: (v: V) => `Lần này không gửi công văn: ${v.count} đơn vị`,
  sparedLine: (v: V) => `${v.why} (${v.count})`,
  andOthers: (v: V) => ` … và ${v.count} đơn vị nữa`,
  spared: {
    extended: (v: V) => `đang được gia hạn đến hết ngày ${v.day}`,
    correcting: (v: V) => `đang trong thời gian sửa, đến hết ngày ${v.day}`,
    waiting: (v: V) =>
      `đã có công văn lần ${v.round}${v.letter ? ` (${v.letter})` : ''}, đợi hết ngày ${v.day}`,
    'told-early': (v: V) =>
      `đã nhắc đúng việc này ngày ${v.day}${v.letter ? ` (${v.letter})` : ''}, từ đó không có gì thay đổi`,
    reported: (v: V) => `đã báo cáo cấp trên sau hai lần đôn đốc${v.letter ? ` (${v.letter})` : ''}`,
    'ladder-end': 'đã có hai công văn, việc còn lại xử lý qua điện thoại',
    'before-deadline': 'đã gửi, chưa quá hạn',
    'own-office': 'là cơ quan đầu mối, không gửi công văn cho chính mình',
  },
  letterAt: (v: V) => `lần ${v.round}, ${v.number}`,
  letterNumber: (v: V) => `số ${v.number} ngày ${v.day}`,
  letterUnnumbered: (v: V) => `${v.event}, chưa ghi số`,
  owesNothing: (v: V) => `${v.unit}: không còn nợ gì trong kỳ này (${v.standing}).`,
  notWritten: (v: V) => `${v.unit}: ${v.why}.`,
  nobody: 'Không có đơn vị nào cần đôn đốc lúc này; không làm công văn nào.',
  dueNeeded: 'Đã quá hạn: ghi ngày mới mà các đơn vị phải gửi bằng --due <ngày> (tính cả ngày đó).',
  dueTooEarly: (v: V) => `Ngày ${v.due} không ở sau hôm nay (${v.today}). Ngày mới phải ở sau hôm nay.`,
  dueBeforeDeadline: (v: V) =>
    `Chưa quá hạn, thời hạn vẫn là hết ngày ${v.day}; công văn nhắc không đặt ngày khác. Bỏ --due; muốn lùi cho một đơn vị thì dùng dondoc extend.`,
  dueRests: (v: V) => `Lưu ý: ngày ${v.due} không phải ngày làm việc (${v.why}, theo plan/calendar.yaml).`,
  rests: { weekend: 'cuối tuần', holiday: 'ngày lễ, tết', 'make-up': 'nghỉ bù, hoán đổi' },
  onlyToday:
    'Công văn chỉ làm theo tình hình của hôm nay. Muốn xem ngày khác thì thêm --dry-run: in ai, vì sao, lần mấy và không làm gì.',
  ready: 'Văn bản đủ nội dung; số, ngày và chữ ký để trống cho văn thư và người ký.',
  notReady: (v: V) => `CHƯA PHÁT HÀNH ĐƯỢC: văn bản còn thiếu ${v.count} điều (chỗ thiếu in đậm, nền vàng):`,
  gaps: {
    decision:
      '  - Quyết định chưa có số hoặc ngày: ghi number, date vào plan/decision.yaml; công văn phải dẫn đủ số, ngày của Quyết định.',
    drafting: '  - chưa có ký hiệu đơn vị soạn thảo: ghi drafting_unit vào plan/office.yaml.',
    contact: '  - chưa có đầu mối liên hệ: ghi contact (name, phone) vào plan/office.yaml.',
    letter: (v: V) =>
      `  - công văn trước chưa ghi số, ngày (${v.events}): dondoc letter number ${v.event} <số> --date <ngày>`,
  },
  made: (v: V) => `${v.round}, đã làm: ${v.file}`,
  madeEach: (v: V) => `${v.round}, đã làm ${v.count} công văn trong ${v.folder}; in cả tập: ${v.file}`,
  recorded: (v: V) =>
    `Đã ghi sổ ${v.event}. Khi văn thư cấp số: dondoc letter number ${v.event} <số> --date <ngày>`,
  recordedMany: (v: V) =>
    `Đã ghi sổ ${v.count} công văn, từ ${v.first} đến ${v.last}. Ghi số từng công văn: dondoc letter number <mã hoặc đơn vị> <số> --date <ngày>`,
  unitCount: (v: V) => `${v.count} đơn vị`,
  letterHeads: { event: 'Mã', round: 'Công văn', unit: 'Gửi' },
  undoHint: 'Làm nhầm thì hủy bằng dondoc undo --reason "…", rồi làm lại.',
  drySummary: 'Chạy thử: chưa làm tệp nào, chưa ghi gì vào sổ.',
  noContacts:
    'Chưa có contacts.csv (đơn vị, họ tên, điện thoại, thư điện tử), nên chưa biết gọi điện cho ai.',
  contactsHeading: (v: V) => `Danh bạ contacts.csv: ${v.count} chỗ cần xem lại`,
  contactsShort: (v: V) =>
    `Danh bạ contacts.csv: ${v.count} chỗ cần xem lại, ${v.missing} đơn vị còn nợ chưa có số điện thoại; xem bằng dondoc remind --phone-list.`,
  phoneList: (v: V) => `Danh sách gọi điện: ${v.count} đơn vị, ${v.reachable} đơn vị có số: ${v.file}`,
  phoneNobody: 'Không còn đơn vị nào phải gọi điện trong kỳ này.',
  numbered: (v: V) =>
    `Đã ghi số ${v.number} ngày ${v.day} cho công văn ${v.event} (${v.round}, ${v.units} đơn vị).`,
  noLetter: (v: V) => `Sổ kỳ ${v.period} chưa có công văn nào để ghi số.`,
  noLetterTo: (v: V) => `Sổ kỳ ${v.period} không có công văn nào gửi ${v.unit} còn chưa ghi số.`,
  allNumbered: (v: V) => `Mọi công văn của kỳ ${v.period} đã có số.`,
  lastUnclear: (v: V) =>
    `Lượt gần nhất có ${v.count} công văn chưa có số, không rõ là công văn nào. Ghi mã: ${v.events}.`,
  badNumber: (v: V) =>
    `“${v.value}” chưa phải số của một công văn. Ghi đủ số và ký hiệu, ví dụ 45/${v.symbol}.`,
  labelInSymbol: (v: V) =>
    `“${v.value}” có “CV” trong ký hiệu. Công văn không ghi tên loại: ký hiệu là chữ viết tắt tên cơ quan và đơn vị soạn thảo (Phụ lục I, mục II.3 Nghị định 30/2020/NĐ-CP). Ghi ${v.right}.`,
  numberTaken: (v: V) =>
    `Số ${v.number} đã ghi cho công văn ${v.event} trong cùng năm (Điều 15 Nghị định 30/2020/NĐ-CP). Kiểm tra lại số.`,
};
