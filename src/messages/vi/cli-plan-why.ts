type V = Readonly<Record<string, string | number>>;

/** Why a unit owes what it owes, and what later documents changed in the plan. */
export const planWhyVi = {
  planWhy: {
    title: (v: V) => `${v.unit} (${v.id}), kỳ ${v.period} (${v.label})`,
    extended: (v: V) => `, được gia hạn (hạn của kỳ là hết ngày ${v.day})`,
    verdicts: {
      owes: (v: V) => `PHẢI BÁO CÁO: đúng hạn đến hết ngày ${v.day}${v.extended}.`,
      exempt: (v: V) => `ĐƯỢC MIỄN BÁO CÁO kỳ này (không miễn thì hạn là hết ngày ${v.day}${v.extended}).`,
      invited: () => 'KHÔNG PHẢI BÁO CÁO: Quyết định chỉ đề nghị phối hợp.',
      'no-duty': () => 'KHÔNG PHẢI BÁO CÁO: không thuộc diện báo cáo.',
      'not-asked': (v: V) => `KHÔNG PHẢI BÁO CÁO kỳ này: yêu cầu đột xuất ${v.number} không nêu đơn vị này.`,
      'not-yet': (v: V) =>
        `KHÔNG PHẢI BÁO CÁO kỳ này: đơn vị có từ ngày ${v.from}, sau ngày cuối cùng còn đúng hạn ${v.day}.`,
      'no-longer': (v: V) =>
        `KHÔNG PHẢI BÁO CÁO kỳ này: đơn vị chỉ có đến hết ngày ${v.to}, trước ngày cuối cùng còn đúng hạn ${v.day}.`,
      snapshot: () => 'KHÔNG PHẢI BÁO CÁO kỳ này: khi khóa kỳ, đơn vị không thuộc diện báo cáo.',
    },
    whereClause: (v: V) => `Điều ${v.article} khoản ${v.clause}`,
    whereArticle: (v: V) => `Điều ${v.article}`,
    clause: (v: V) => `${v.where} (như in): “${v.text}”`,
    request: (v: V) => `Theo yêu cầu đột xuất ${v.number}: ${v.subject}`,
    alwaysThere: 'không ghi ngày bắt đầu, kết thúc',
    amended: (v: V) => `Sửa đổi ${v.id}, ${v.document}, từ ngày ${v.from}: ${v.what}`,
    byPlanOfNow: ' theo kế hoạch hiện nay',
    bySnapshot: 'Kỳ đã khóa: nghĩa vụ lấy theo bản chụp lúc khóa, không theo kế hoạch hiện nay.',
    task: (v: V) => `Nhiệm vụ ${v.id} (${v.name}): ${v.says}`,
    tasks: {
      lead: 'chủ trì, phải trả lời',
      coordinating: 'phối hợp, không bắt buộc trả lời',
      open: 'không có nghĩa vụ: cụm từ để mở không chỉ đích danh ai',
      'not-named': 'không có nghĩa vụ: không cụm từ nào chỉ đơn vị này',
      'not-asked': 'không hỏi trong kỳ này: yêu cầu đột xuất không nêu nhiệm vụ',
      'not-in-force': 'không có hiệu lực với kỳ này',
      snapshot:
        'không có nghĩa vụ: lúc khóa kỳ chưa nêu đơn vị này, kế hoạch sửa sau đó không làm đổi kỳ đã khóa',
    },
    namedOnly: {
      lead: 'được nêu là chủ trì, nhưng đơn vị không phải báo cáo kỳ này',
      coordinating: 'được nêu là phối hợp, nhưng đơn vị không phải báo cáo kỳ này',
    },
    phrase: (v: V) => `${v.side}: “${v.phrase}” ${v.resolved} (ô in: “${v.cell}”)`,
    resolved: {
      unit: () => '→ nêu tên đơn vị này',
      group: (v: V) => `→ cả nhóm: ${v.groups}`,
      open: () => '→ để mở, không chỉ ai',
    },
    bothSides: 'Có ở cả hai bên: tính ở bên nêu tên; cùng mức thì là chủ trì.',
    decision: (v: V) => `Sổ: ${v.kind}, ngày ${v.day}, lý do: ${v.reason}; ${v.document} (${v.event})`,
    decisions: {
      returned: 'trả lại',
      extended: 'gia hạn',
      exempted: 'miễn báo cáo',
      nil: 'không phát sinh',
      revoked: 'thu hồi',
      confirmed: 'xác nhận',
      note: 'ghi chú',
    },
    until: (v: V) => ` đến hết ngày ${v.day}`,
    document: (v: V) => `văn bản ${v.number}`,
    noDocument: 'không ghi văn bản',
    waiver: (v: V) =>
      `Ngoại lệ ${v.id}: ${v.code}, văn bản ${v.document}, người quyết định ${v.who}, lý do: ${v.reason}, đến hết ${v.until}`,
    silent: (v: V) =>
      `${v.count} nhiệm vụ khác không nêu đơn vị này (dondoc plan why <đơn vị> <nhiệm vụ> để xem vì sao).`,
    version: (v: V) => `Kế hoạch bản ${v.plan}.`,
  },
  amendments: {
    shownFor: (v: V) =>
      `Theo kế hoạch có hiệu lực với kỳ ${v.period}; lời của Phụ lục, danh mục khi ban hành: thêm --as-printed.`,
    heading: 'SỬA ĐỔI KẾ HOẠCH',
    title: (v: V) => `${v.id}: ${v.document}, ${v.subject}; có hiệu lực từ ngày ${v.from}`,
    correction: (v: V) => `đính chính kỳ đã khóa ${v.period}: ${v.reason}`,
    'unit-renamed': (v: V) => `${v.unit} đổi tên thành ${v.name}`,
    'unit-ended': (v: V) => `${v.unit} kết thúc`,
    succeeded: (v: V) => `${v.unit} kết thúc, ${v.successor} kế tục`,
    duty: (v: V) => `${v.unit}: ${v.duty} (${v.basis})`,
    'task-lead': (v: V) => `nhiệm vụ ${v.task}, cơ quan chủ trì: “${v.text}”`,
    'task-coordinating': (v: V) => `nhiệm vụ ${v.task}, cơ quan phối hợp: “${v.text}”`,
    'task-text': (v: V) => `nhiệm vụ ${v.task}, nội dung thứ ${v.item}: “${v.text}”`,
    'task-output': (v: V) => `nhiệm vụ ${v.task}, kết quả: “${v.text}”`,
    'task-timing': (v: V) => `nhiệm vụ ${v.task}, thời gian: “${v.text}”`,
    'task-added': (v: V) => `thêm nhiệm vụ ${v.task} (${v.name})`,
    'task-removed': (v: V) => `bỏ nhiệm vụ ${v.task} (${v.name})`,
    deadline: (v: V) => `ngày hạn của kỳ ${v.period} hằng năm: ${v.day}`,
    'deadline-rule': (v: V) => `cách tính hạn: ${v.parts}`,
    window: (v: V) => `thời gian lấy số liệu của kỳ ${v.period}: từ ${v.from} đến ${v.to}`,
  },
};
