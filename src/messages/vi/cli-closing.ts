type V = Readonly<Record<string, string | number>>;

/** Closing a period, in the terminal. */
export const closingVi = {
  incoming: {
    made: (v: V) => `Sổ đăng ký văn bản đến, kỳ ${v.period}, tính đến ngày ${v.day}: ${v.count} văn bản.`,
    blanks: 'Điều sổ theo dõi không ghi (trích yếu, đơn vị nhận, ngày chuyển, ký nhận) để trống cho văn thư.',
  },
  closing: {
    /** Before: what would stand still. */
    would: (v: V) => `Khóa kỳ ${v.period} (${v.label}) vào ngày ${v.day}. Những gì sẽ đứng yên:`,
    counts: (v: V) =>
      `  Phải gửi ${v.expected}, đã gửi ${v.received}, đúng hạn ${v.onTime}; tệp số liệu được chấp nhận ${v.accepted}.`,
    plan: (v: V) => `  Kế hoạch bản ${v.plan}; công cụ ${v.tool}.`,
    files: (v: V) =>
      `  Mã băm của ${v.inputs} tệp đầu vào và ${v.outputs} tệp đã làm trong out/${v.period}/.`,
    confirmFirst: (v: V) =>
      `Còn ${v.count} đơn vị ở tình trạng cần xác nhận ngày đến: ${v.units}. Khóa rồi thì không xác nhận được nữa; nếu biết ngày đến, xác nhận trước (dondoc confirm <đơn vị> --arrived <ngày> --reason "…").`,
    returnedFirst: (v: V) =>
      `Còn ${v.count} đơn vị bị trả lại, chưa gửi bản sửa: ${v.units}. Khóa rồi thì bản sửa đến sau không được tính.`,
    noOutputs: (v: V) =>
      `Trong out/${v.period}/ chưa có báo cáo tổng hợp của kỳ. Nên tổng hợp trước khi khóa: dondoc consolidate --period ${v.period}`,
    done: (v: V) => `Đã khóa kỳ ${v.period} (${v.id}). Danh sách và số liệu của kỳ không thay đổi nữa.`,
    again: (v: V) =>
      `Kỳ ${v.period} đã khóa ngày ${v.day} (${v.id}); không ghi gì thêm, chỉ làm lại biên bản từ sổ.`,
    planChanged: (v: V) =>
      `Kế hoạch đã thay đổi sau khi khóa kỳ (${v.files}; khi khóa là kế hoạch bản ${v.was}), nên danh sách và số liệu có thể không còn như lúc khóa. Muốn xem đúng như lúc khóa thì lấy lại kế hoạch lúc đó từ git hoặc từ bản sao lưu.`,
    planChangedFrozen: (v: V) =>
      `Kế hoạch đã thay đổi sau khi khóa kỳ (${v.files}; khi khóa là kế hoạch bản ${v.was}). Nghĩa vụ và hạn của kỳ được đối chiếu với bản chụp lúc khóa; phần khác (câu hỏi, chỉ tiêu, việc kiểm tra nội dung) lấy theo kế hoạch hiện nay nên kết quả có thể khác lúc khóa.`,
    kept: (v: V) =>
      `Kết luận lúc khóa được giữ: nghĩa vụ, hạn của ${v.count} đơn vị lấy theo bản chụp, không theo kế hoạch hiện nay: ${v.units}.`,
    corrected: (v: V) =>
      `Kỳ đã khóa được đính chính theo ${v.document} (${v.id}), lý do: ${v.reason}. ${v.count} đơn vị: ${v.units}.`,
    andMore: (v: V) => `… và ${v.count} đơn vị nữa`,
    besideListed: (v: V) =>
      `Kỳ ${v.period} đã khóa ngày ${v.day}: ${v.name} có trong Biên bản khóa kỳ nên giữ nguyên, bản mới ghi vào ${v.file}.`,
    closedLater: (v: V) =>
      `Kỳ khóa ngày ${v.day}; danh sách này tính đến một ngày trước đó, nghĩa vụ và hạn vẫn lấy theo bản chụp lúc khóa.`,
    orphan: (v: V) =>
      `Có bản chụp register/${v.period}.frozen.json nhưng sổ không ghi việc khóa kỳ: danh sách này được tính như kỳ chưa khóa, có thể khác kết luận đã đưa ra. Lấy lại register/${v.period}.jsonl từ git hoặc từ bản sao lưu.`,
    snapshotBad: (v: V) =>
      `Bản chụp lúc khóa register/${v.period}.frozen.json ${v.how}, nên nghĩa vụ và hạn lấy theo kế hoạch hiện nay; không biết có khác lúc khóa không.`,
    labelUnknown: (v: V) =>
      `Bản chụp lúc khóa của kỳ ${v.period} do bản công cụ cũ ghi, không có tên kỳ và lời yêu cầu: phần này chưa được đối chiếu với kế hoạch hiện nay. Nghĩa vụ và hạn vẫn được đối chiếu.`,
    snapshotHow: { lost: 'không còn', altered: 'không khớp mã băm ghi trong sổ' },
    gone: (v: V) => `Kế hoạch hiện nay không còn kỳ ${v.period}: danh sách này lấy theo bản chụp lúc khóa.`,
    goneUnshown: (v: V) =>
      `Kỳ ${v.period} đã khóa ngày ${v.day} nhưng kế hoạch hiện nay không còn kỳ đó, và ${v.why} nên không lập được danh sách. Lấy lại kế hoạch lúc khóa (bản ${v.plan}) từ git hoặc từ bản sao lưu.`,
    goneWhy: {
      version: 'lúc khóa chưa có bản chụp',
      lost: 'bản chụp lúc khóa không còn',
      altered: 'bản chụp lúc khóa không khớp mã băm ghi trong sổ',
      frozen: 'bản chụp lúc khóa không ghi chính kỳ đó (khóa bằng bản công cụ cũ)',
    },
    ruleWords: {
      arrived: 'ngày đến',
      document: 'ngày văn bản',
      before: 'trước ngày hạn',
      by: 'đến hết ngày hạn',
      none: 'không lùi ngày nghỉ',
      'next-working-day': 'lùi sang ngày làm việc',
      annual: 'hằng năm',
      quarterly: 'hằng quý',
      monthly: 'hằng tháng',
      once: 'một lần',
      ongoing: 'thường xuyên',
    },
    aspects: {
      id: 'mã đơn vị (cùng tên)',
      gained: 'thêm nghĩa vụ',
      lost: 'mất nghĩa vụ',
      label: 'tên kỳ',
      'last-day': 'ngày cuối cùng còn đúng hạn',
      leads: 'chủ trì',
      coordinates: 'phối hợp',
      window: 'thời gian lấy số liệu',
      counts: 'ngày được tính',
      rule: 'cách tính hạn',
      due: 'ngày hạn',
      'lenient-day': 'ngày cuối nếu tính cả ngày hạn và lùi ngày nghỉ',
      name: 'tên',
      group: 'nhóm',
      'group-name': 'tên nhóm',
      tasks: 'lời nhiệm vụ',
    },
    countsChanged: (v: V) => `Khi khóa: phải gửi ${v.was}; theo kế hoạch nay: ${v.now}.`,
    arrivedAfter: (v: V) =>
      `(kỳ ${v.period} đã khóa: ghi là đến sau khi khóa, không làm thay đổi danh sách và số liệu)`,
    minutes: (v: V) => `Biên bản khóa kỳ: ${v.file}`,
    blanks: 'Số, thời gian, địa điểm, thành phần, chủ trì, thư ký và chữ ký để trống cho cơ quan ghi.',
    stillTime: (v: V) =>
      `Chưa khóa được kỳ ${v.period} vào ngày ${v.day}: còn ${v.count} đơn vị đang trong hạn.\n${v.list}\nCần: mọi đơn vị đã gửi, hết hạn, được miễn hoặc báo không phát sinh. Cách xử lý: đợi qua ngày ${v.last} rồi khóa, hoặc ghi quyết định cho các đơn vị trên.`,
    stillTimeUnit: (v: V) => `  ${v.unit}: ${v.standing}`,
    andUnits: (v: V) => `  … và ${v.count} đơn vị nữa (dondoc status --period ${v.period} --all)`,
    notAllowed: (v: V) => `Chưa khóa được kỳ ${v.period}: ${v.why}`,
    signerUnknown: (v: V) =>
      `--signer: “${v.value}” không có trong plan/office.yaml. Các hình thức ký: ${v.known}.`,
  },
};
