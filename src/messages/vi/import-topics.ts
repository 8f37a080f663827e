type V = Readonly<Record<string, string | number>>;
type Topic = (v: V) => string;

const columns: Readonly<Record<string, string>> = {
  name: 'tên nhiệm vụ',
  lead: 'cơ quan chủ trì',
  coordinating: 'cơ quan phối hợp',
  output: 'kết quả, sản phẩm',
  timing: 'thời gian',
};
const fields: Readonly<Record<string, string>> = {
  subject: 'trích yếu',
  authority: 'cơ quan ban hành',
  bases: 'căn cứ ban hành',
  symbol: 'ký hiệu văn bản',
  articles: 'điều nào (“Điều 1.”)',
  recipients: 'nơi nhận',
  'signer-lines': 'quyền hạn, chức vụ của người ký',
  'signer-name': 'họ tên người ký',
  title: 'tên phụ lục',
  reference: 'dòng “(Ban hành kèm theo Quyết định số …)”',
};
const column = (v: V): string => columns[String(v.column)] ?? String(v.column);

/** What is to be decided before a drafted plan can be used. */
const questions = {
  'field-missing': (v) =>
    `Không tìm thấy ${fields[String(v.field)] ?? v.field} trong văn bản; bản nháp ghi dấu “…”. Ghi đúng như bản gốc.`,
  'year-unknown': (v) => `Văn bản không nêu năm ban hành; bản nháp tạm ghi ${v.year}. Ghi đúng năm.`,
  'list-mark': (v) =>
    `Đoạn “${v.text}” có số hoặc dấu đầu dòng tự động mà không đọc được. Bản gốc in số nào, hay gạch đầu dòng?`,
  'cells-uncertain': (v) =>
    `Các ô của dòng ${v.number} không có dấu ngăn nên được tách theo lời văn, có thể chưa đúng chỗ. Đối chiếu từng ô với bản gốc.`,
  'cell-blank': (v) =>
    `Ô “${column(v)}” để trống hoặc bảng không có cột này; bản nháp ghi dấu “…”. Bản gốc ghi gì, giao cho ai?`,
  'unit-unclear': (v) =>
    `“${v.phrase}” ở ô ${column(v)} là cơ quan, đơn vị nào?${v.near ? ` Gần giống: ${v.near}.` : ''} Bản nháp tạm để mở (kind: open), tức là chưa giao cho đơn vị nào.`,
  timing: (v) =>
    `Thời gian “${v.timing}” theo nhịp nào: hằng năm (annual), hằng quý (quarterly), hằng tháng (monthly), một lần (once) hay thường xuyên (ongoing)? Bản nháp tạm ghi ongoing.`,
  'group-number': (v) => `Nhóm này không có số trong bảng; bản nháp đặt số ${v.id}. Có đúng không?`,
  'task-number-missing': (v) =>
    `Dòng này không có số thứ tự; bản nháp đặt số ${v.id}. Có đúng là một nhiệm vụ riêng không?`,
  'task-number-other': (v) =>
    `Số “${v.printed}” trùng số khác hoặc không thuộc nhóm đang đứng; bản nháp đặt số ${v.id}. Có đúng không?`,
  'row-goes-on': (v) =>
    `Dòng này không có số riêng nên được nối vào nhiệm vụ ${v.id}. Có đúng là cùng một nhiệm vụ không?`,
  'no-groups': (v) =>
    `Bảng không chia nhóm; bản nháp gom các nhiệm vụ vào nhóm ${v.id}, lấy tên phụ lục làm tên nhóm. Đặt lại tên nhóm nếu cần.`,
  'no-table': () =>
    'Không tìm thấy bảng nhiệm vụ (có cột nhiệm vụ và cột cơ quan chủ trì). Bản nháp có một nhiệm vụ trống; ghi các nhiệm vụ vào appendix.yaml.',
  'several-appendices': (v) =>
    `Văn bản có thêm một phụ lục giao nhiệm vụ${v.title ? ` (“${v.title}”)` : ''}. Nhiệm vụ của phụ lục này nối tiếp các nhóm trước; tên và dòng dẫn chiếu riêng của nó không có chỗ trong appendix.yaml. Có gộp như vậy không?`,
  'deadline-missing': () =>
    'Văn bản không nêu ngày gửi báo cáo định kỳ. Bản nháp tạm ghi một kỳ cuối năm, hạn ngày 31 tháng 12. Kỳ nào, hạn ngày nào, theo văn bản nào?',
  'deadline-more': (v) => `${v.clause} cũng nêu ngày gửi báo cáo. Có phải cùng chế độ báo cáo này không?`,
  'receiver-unclear': () => 'Báo cáo gửi về cơ quan nào? Văn bản không nêu, hoặc nêu tên chưa nhận ra được.',
  'report-to-missing': () =>
    'Báo cáo tổng hợp gửi Chủ tịch UBND tỉnh (chairman) hay UBND tỉnh (committee)? Văn bản không nêu; bản nháp tạm ghi committee.',
  name: () =>
    'Tên chế độ báo cáo và câu hỏi của biểu mẫu do bản nháp đặt theo trích yếu. Dùng tên này không?',
  rule: (v) =>
    `${v.clause ? `${v.clause} ` : 'Văn bản '}${v.wording === 'by' ? 'ghi “chậm nhất” (hoặc tương tự): ngày đó còn đúng hạn' : v.clause ? 'ghi “trước ngày”: ngày liền trước là ngày cuối cùng còn đúng hạn' : 'không nêu cách ghi hạn; bản nháp tạm hiểu là “trước ngày”'}. Trùng ngày nghỉ thì giữ nguyên hay lùi? Tính theo ngày đến hay ngày của văn bản? Văn bản không nêu; bản nháp ghi giữ nguyên, theo ngày đến.`,
  windows: () =>
    'Văn bản không nêu thời gian chốt số liệu. Bản nháp ghi theo Điều 12 Nghị định 09/2019/NĐ-CP. Dùng như vậy không?',
  'windows-said': (v) =>
    `Văn bản nêu số liệu chốt đến ngày ${v.cutoff}; ngày bắt đầu mỗi kỳ bản nháp lấy là ngày liền sau của kỳ trước. Có đúng không?`,
  'windows-unusual': () =>
    'Số kỳ trong năm khác thường nên thời gian chốt số liệu chỉ là tạm ghi. Mỗi kỳ tính số liệu từ ngày nào đến ngày nào?',
  'last-year': (v) =>
    v.year
      ? `Năm cuối ${v.year} lấy từ một văn bản nêu trong quyết định, không phải từ quy định về báo cáo. Kỳ báo cáo đầu và cuối là kỳ nào?`
      : 'Văn bản không nêu báo cáo đến năm nào. Kỳ báo cáo đầu và cuối là kỳ nào?',
  onward: () =>
    'Cơ quan đầu mối dành bao nhiêu ngày để tổng hợp? Văn bản không nêu; bản nháp tạm ghi 3 ngày làm việc.',
  'short-names': () =>
    'Tên gọi ngắn của các nhiệm vụ do bản nháp cắt từ lời nhiệm vụ. Cơ quan đầu mối đặt lại cho dễ đọc trong danh sách.',
  office: () =>
    'Tên, ký hiệu, người ký của cơ quan đầu mối do bản nháp suy từ tên đơn vị. Kiểm tra và sửa office.yaml.',
  'duty-nobody': (v) =>
    `Danh mục chưa ghi đơn vị nào phải báo cáo nên số phải báo cáo là 0. ${v.groups ? `${v.clause} có nêu: ${v.groups}.` : 'Văn bản không nêu rõ nhóm đơn vị nào trong danh mục.'} Đơn vị nào phải báo cáo (duty: required), theo căn cứ nào?`,
  'units-missing': () =>
    'Chưa có danh mục đơn vị của địa phương này. Lập tệp CSV rồi chạy lại với --units, hoặc ghi vào units.yaml.',
} satisfies Readonly<Record<string, Topic>>;

/** Spots of the printed text that look damaged or inconsistent: kept as printed, for the issuing authority to settle. */
const doubts = {
  'number-date-blank': () =>
    'Bản gốc bỏ trống số hoặc ngày ký của văn bản. Điền khi có bản ban hành chính thức.',
  'clause-gap': (v) =>
    `Sau các khoản trước đến ngay khoản ${v.number}, không có khoản ${v.missing}. Số giữ như in.`,
  'clause-order': (v) => `Số ${v.number} không nối tiếp số trước (chờ số ${v.missing}). Số giữ như in.`,
  'report-to-two': (v) =>
    `${v.first} ghi báo cáo Chủ tịch UBND tỉnh, còn ${v.second} ghi báo cáo UBND tỉnh. Nơi nhận báo cáo tổng hợp chọn ở report_to trong reporting.yaml.`,
  'number-spaced': (v) =>
    `“${v.printed}” có dấu cách trong số, ký hiệu văn bản. Nếu là lỗi đánh máy thì đổi thành typo và ghi cách đọc đúng.`,
  'date-spaced': (v) =>
    `“${v.printed}” có dấu cách trong ngày tháng. Nếu là lỗi đánh máy thì đổi thành typo và ghi cách đọc đúng.`,
  dots: (v) => `“${v.printed}” thừa dấu chấm. Nếu là lỗi đánh máy thì đổi thành typo và ghi cách đọc đúng.`,
  quotes: () => 'Ngoặc kép mở kiểu cong mà đóng kiểu thẳng.',
  word: (v) =>
    `“${v.printed}” không phải chữ có trong tiếng Việt, có thể thiếu chữ hoặc thiếu dấu cách. Nếu là lỗi đánh máy thì đổi thành typo và ghi cách đọc đúng.`,
  'reference-blank': () => 'Bản gốc bỏ trống số hoặc ngày của văn bản ở dòng dẫn chiếu.',
  'task-gap': (v) =>
    `Nhóm ${v.group} không có nhiệm vụ ${v.missing}, đến ngay nhiệm vụ ${v.next}. Chưa rõ thiếu một nhiệm vụ hay đánh số lệch; số giữ như in.`,
  'group-sign': (v) => `Số nhóm “${v.printed}” in khác kiểu với các nhóm khác.`,
  'name-two-ways': (v) => `Cùng một cơ quan mà in hai cách: “${v.printed}” và “${v.other}”.`,
} satisfies Readonly<Record<string, Topic>>;

/** What the reader put together; certain, but not simply copied. */
const joined = {
  'symbol-from-reference': (v) =>
    `Ký hiệu ${v.symbol} lấy từ dòng dẫn chiếu của phụ lục, vì đầu văn bản không có.`,
  'year-from-reference': (v) =>
    `Năm ${v.year} lấy từ dòng dẫn chiếu của phụ lục, vì văn bản bỏ trống ngày ký.`,
  hyphen: (v) => `“${v.before}” ở cuối dòng và “${v.after}” ở đầu dòng sau được ghép liền.`,
  'paragraph-place': () => 'Đoạn không có số, xếp theo khoản đứng trước nó; có thể thuộc khoản khác.',
  'merged-cell': (v) => `Ô ${column(v)} gộp với ô trên, nên nhận lời của ô trên: “${v.text}”.`,
  'group-renumbered': (v) =>
    `Nhóm in số “${v.printed}”, mã trong kế hoạch là ${v.id}; số như in ghi ở printed_number.`,
  'task-number-composed': (v) =>
    `Nhiệm vụ in số “${v.printed}”, mã trong kế hoạch là ${v.id}; số như in ghi ở printed_number.`,
  'columns-moved': (v) => `Các cột trong bản gốc theo thứ tự khác: ${v.order}.`,
} satisfies Readonly<Record<string, Topic>>;

const left = {
  left: (v) => `Đoạn này không có chỗ trong kế hoạch: “${v.text}”.`,
  'column-unknown': (v) =>
    `Ô của cột “${v.heading || 'không tên'}” không có chỗ trong kế hoạch: “${v.text}”.`,
  layout: (v) => `“${v.text}” là chữ của thể thức.`,
} satisfies Readonly<Record<string, Topic>>;

/** Sentences for the points of a drafted plan. */
export const importTopicsVi: Readonly<Record<string, Topic>> = {
  ...questions,
  ...doubts,
  ...joined,
  ...left,
};
