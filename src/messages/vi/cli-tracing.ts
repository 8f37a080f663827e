type V = Readonly<Record<string, string | number>>;

/** Where a printed figure comes from, in the terminal. */
export const tracingVi = {
  tracing: {
    figures: { period: 'trong kỳ', cumulative: 'lũy kế từ đầu năm' },
    funding: {
      proposed: 'đề xuất',
      allotted: 'được giao, huy động được',
      spent: 'đã chi',
      province: 'ngân sách tỉnh',
      local: 'ngân sách cơ quan, đơn vị, cấp cơ sở',
      social: 'xã hội hóa',
      all: 'mọi nguồn',
    },
    measures: {
      expected: 'phải gửi báo cáo',
      received: 'đã gửi báo cáo',
      rate: 'đã gửi báo cáo',
      'on-time': 'gửi đúng hạn, kể cả trả lời không phát sinh trong hạn',
      'on-time-rate': 'gửi đúng hạn, kể cả trả lời không phát sinh trong hạn',
      'reported-on-time': 'gửi báo cáo đúng hạn, không kể trả lời không phát sinh',
      missing: 'chưa gửi báo cáo hoặc bị trả lại chưa sửa xong',
      accepted: 'có tệp số liệu được chấp nhận',
      'strict-only':
        'chậm theo quy tắc đang dùng, đúng hạn nếu tính cả ngày nêu trong văn bản và lùi ngày nghỉ',
      'own-plan': 'đã ban hành kế hoạch riêng',
    },
    counts: {
      asked: 'đơn vị chủ trì phải báo cáo',
      answered: 'đơn vị chủ trì đã báo cáo',
      coordinating: 'đơn vị phối hợp có nêu kết quả',
      none: 'đơn vị chưa nêu tình trạng',
    },
    name: (v: V) => `Tên gọi: ${v.anchor}`,
    asOf: (v: V) => `Kỳ ${v.period}, tính đến hết ngày ${v.day}; kế hoạch bản ${v.plan}.`,
    total: (v: V) => `${v.what}, ${v.figure}${v.group ? `; nhóm ${v.group}` : ''}`,
    printed: (v: V) => `Số in: ${v.value} (${v.given}/${v.asked} đơn vị có số liệu)`,
    noFigure: (v: V) =>
      `Không có số: chưa đơn vị nào trong ${v.asked} đơn vị được hỏi cho số liệu. Để trống không phải là số 0.`,
    sum: (v: V) => `Cộng: ${v.terms} = ${v.total}`,
    sumPart: (v: V) => `${v.part}: ${v.terms} = ${v.total}`,
    ratio: (v: V) =>
      `Tỷ lệ: ${v.n} / ${v.total} × 100 = ${v.exact}%; in ${v.rounded}% (làm tròn hai chữ số thập phân, nửa làm tròn lên)`,
    noRatio: 'Tỷ lệ: không tính được vì tổng N bằng 0.',
    texts: (v: V) => `Chỉ tiêu bằng chữ: không cộng; ${v.given}/${v.asked} đơn vị có trả lời`,
    sources: (v: V) => `NGUỒN (${v.count})`,
    source: (v: V) => `${v.n}. ${v.unit}${v.part ? ` (${v.part})` : ''}: ${v.value}`,
    place: (v: V) => `   ${v.place}${v.written ? `, trong tệp ghi “${v.written}”` : ''}`,
    arrival: (v: V) =>
      `   đến ${v.arrived}${v.number ? `; văn bản số ${v.number}` : ''}${v.dated ? ` ngày ${v.dated}` : ''}; sự kiện ${v.event}`,
    inside: (v: V) => `   tệp gốc: ${v.name}`,
    hash: (v: V) => `   mã băm SHA-256 ${v.sha256}`,
    leftOut: (v: V) => `KHÔNG DÙNG (${v.count})`,
    leftOutEntry: (v: V) => `- ${v.unit}: “${v.text}” ở ${v.place}; ${v.why} (${v.code})`,
    blank: (v: V) => `ĐỂ TRỐNG (${v.count}): ${v.units}`,
    noFile: (v: V) => `CHƯA CÓ TỆP SỐ LIỆU ĐƯỢC CHẤP NHẬN (${v.count}): ${v.units}`,
    answer: (v: V) => `${v.unit}: ${v.question}`,
    original: 'Nguyên văn trong tệp:',
    shortened: 'In trong báo cáo (cán bộ rút gọn):',
    standings: (v: V) =>
      `Số cơ quan, đơn vị ${v.measure}${v.group ? `, nhóm ${v.group}` : ''}: ${v.count}/${v.of}`,
    task: (v: V) => `Nhiệm vụ ${v.task} (${v.name}): ${v.what}: ${v.count}/${v.of}`,
    fundingSum: (v: V) => `Kinh phí ${v.column}, ${v.source}, ${v.task}`,
    allTasks: 'mọi nhiệm vụ',
    oneTask: (v: V) => `nhiệm vụ ${v.task}`,
    fundingPrinted: (v: V) => `Số in: ${v.value}`,
    unitLine: (v: V) => `- ${v.unit}: ${v.standing}`,
    compared: (v: V) => `${v.what}, ${v.figure}: so với ${v.before}`,
    bothUnits: (v: V) =>
      `Chỉ tính ${v.units} đơn vị có số liệu ở cả hai kỳ: kỳ này ${v.now}, cùng kỳ ${v.before}`,
    changeWorked: (v: V) =>
      `Tăng, giảm: (${v.now} − ${v.before}) / ${v.before} × 100 = ${v.exact}%; in ${v.rounded}%`,
    pointsWorked: (v: V) => `Chênh lệch: ${v.now} − ${v.before} = ${v.points} điểm phần trăm`,
    noChangeZero: 'Không tính tỷ lệ tăng, giảm vì số cùng kỳ bằng 0.',
    noChangeWindow: (v: V) =>
      `Không tính tỷ lệ tăng, giảm vì số cùng kỳ chỉ lấy từ ${v.from} đến ${v.to}, ngắn hơn kỳ này.`,
    sourcesBefore: (v: V) => `NGUỒN CỦA SỐ CÙNG KỲ (${v.period}: ${v.count})`,
    sourcesNow: (v: V) => `NGUỒN CỦA SỐ KỲ NÀY, CÁC ĐƠN VỊ ĐÓ (${v.count})`,
    aside: (v: V) => `KHÔNG ĐƯA VÀO SO SÁNH, ${v.why} (${v.count}): ${v.units}`,
    notComparedUnits: {
      none: 'kỳ trước không có số liệu được dùng',
      part: 'kỳ trước chỉ có một phần thời gian',
      measure: 'kỳ trước hỏi theo đơn vị tính hoặc cách tính khác',
    },
    unitStanding: (v: V) => `Tình trạng của ${v.unit}: ${v.standing}`,
    rule: (v: V) => `Cách tính hạn: ${v.rule}`,
    extendedTo: (v: V) => `Được gia hạn đến hết ngày ${v.day}`,
    decided: (v: V) => `Quyết định ngày ${v.day}${v.number ? `, văn bản số ${v.number}` : ''}: ${v.reason}`,
    arrivals: (v: V) => `ĐÃ ĐẾN (${v.count})`,
    noArrivals: 'Chưa ghi sổ văn bản hay tệp số liệu nào.',
    arrivedAs: (v: V) =>
      `- ${v.form}: đến ${v.arrived}, ghi sổ ${v.recorded}${v.number ? `; văn bản số ${v.number}` : ''}${v.dated ? ` ngày ${v.dated}` : ''}${v.file ? `; tệp ${v.file}` : ''}; ${v.state}; sự kiện ${v.event}`,
    forms: { data: 'tệp số liệu', document: 'văn bản ký' },
    states: {
      current: 'bản đang dùng',
      superseded: 'đã có bản thay',
      returned: 'đã trả lại',
      revoked: 'đã rút',
    },
    judged: (v: V) => `Ngày được xét: ${v.day} (${v.by})`,
    judgedBy: {
      arrived: 'ngày đến',
      document: 'ngày của văn bản',
      recorded: 'ngày ghi sổ',
      'first-version': 'ngày đến của bản đầu',
    },
    daysCounted: (v: V) =>
      `Số ngày: tính theo lịch từ sau ngày ${v.from} (ngày cuối cùng còn đúng hạn) đến ngày ${v.to}: ${v.days} ngày`,
    places: (v: V) => `“${v.value}” được in ở ${v.count} chỗ:`,
    oneOf: 'Các chỗ in khác nhau về nguồn. Gõ lại bằng tên gọi của một chỗ, ví dụ:',
    place1: (v: V) => `${v.n}. ${v.where}: ${v.source}`,
    inTable: (v: V) => `Bảng ${v.table}, ${v.cell}`,
    inPassage: (v: V) => `${v.appendix ? `phụ lục “${v.appendix}”, ` : ''}mục “${v.heading}”`,
    inSheet: (v: V) => `'${v.sheet}'!${v.cell}`,
    noSource: 'không gắn nguồn',
    morePrinted: (v: V) =>
      `… và ${v.count} chỗ nữa, trước hết là chỗ không gắn nguồn (thêm --all để xem hết)`,
    morePlaces: (v: V) => `… và ${v.count} chỗ nữa (thêm --all để xem hết)`,
    otherInputs: (v: V) =>
      `Chú ý: ${v.file} được làm từ dữ liệu khác (tính đến ${v.was}), nên có thể in số khác với số nêu ở đây. Làm lại: dondoc consolidate --period ${v.period}`,
    nothing: {
      'no-table': (v: V) =>
        `Không có “Bảng ${v.value}”: báo cáo tổng hợp của kỳ có ${v.known} bảng, đánh số liền nhau qua cả phụ lục. Cần: số của một bảng có trong báo cáo. Cách sửa: xem số ở tên bảng trong tệp Word; báo cáo làm bằng --detail brief thì thêm --detail brief.`,
      'no-cell': (v: V) =>
        `Không có ô “${v.value}” hoặc ô để trống (${v.known}). Cần: chữ cái là cột đếm từ trái, số là dòng đếm từ dòng đầu cột đầu tiên. Cách sửa: đếm lại, hoặc gõ thẳng con số in trong ô.`,
      'no-sheet': (v: V) => `Không có trang tính “${v.value}”. Cần một trong các trang: ${v.known}.`,
      'no-source': (v: V) =>
        `Ô này in “${v.value}”, là chữ hoặc số không lấy từ báo cáo của đơn vị, nên không có nguồn để tra. Cần: ô chứa số liệu, số đếm hoặc đoạn trích. Cách sửa: gõ ô khác, hoặc gõ mã chỉ tiêu.`,
      'not-printed': (v: V) =>
        `Không thấy “${v.value}” trong báo cáo tổng hợp và sổ Excel của kỳ. Cần: “Bảng 2, C5”, ô “Tổng hợp!C5”, mã chỉ tiêu và nhóm (CT-01 xa), con số như đã in (1.568), hoặc ít nhất bốn chữ của một đoạn trích. Cách sửa: kiểm tra kỳ (--period) và ngày tính (--as-of).`,
      'no-group': (v: V) =>
        `“${v.value}” không phải nhóm hay đơn vị nào. Cần một trong các nhóm: ${v.known}; hoặc mã, tên đầy đủ của một đơn vị.`,
      'no-figure': (v: V) => `“${v.value}”: chỉ tiêu này không hỏi số đó. Cần: ${v.known}.`,
    },
    groupNotAsked: (v: V) =>
      `${v.what}: không cơ quan, đơn vị nào của nhóm “${v.group}” được hỏi chỉ tiêu này trong kỳ, nên không có số để tra. Cần nhóm được hỏi, hoặc bỏ tên nhóm để tra tổng chung.`,
    noTrace: (v: V) =>
      `“${v.anchor}” không ứng với số liệu nào của kỳ ${v.period} tính đến ngày ${v.day}. Cần một tên gọi như so/CT-01/period (số trong kỳ) hoặc so/CT-01/cumulative/xa (số lũy kế của nhóm xã). Cách sửa: tra bằng con số đã in hoặc bằng ô để xem tên gọi đúng.`,
  },
};
