import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { sources } from './form-sources.ts';
import { limitWords, unknownLimit } from './limit-words.ts';
import { figure, has, plain, quoted } from './value-text.ts';

const kinds: Readonly<Record<string, string>> = {
  xls: 'Excel đời cũ (.xls)',
  doc: 'Word đời cũ (.doc)',
  msg: 'thư Outlook (.msg)',
  pdf: 'PDF',
  docx: 'Word (.docx)',
  xlsx: 'Excel (.xlsx)',
  zip: 'tệp nén',
  image: 'tệp ảnh',
  odt: 'OpenDocument (.odt)',
  ods: 'OpenDocument (.ods)',
  eml: 'thư điện tử',
  xml: 'XML',
  text: 'văn bản thuần',
};

const damages: Readonly<Record<string, string>> = {
  'cut-off': 'tệp bị cụt, có thể chưa tải hoặc chép xong',
  checksum: 'nội dung không khớp với mã kiểm tra ghi trong tệp',
  'missing-part': 'thiếu một phần bên trong',
  'duplicate-part': 'hai phần bên trong trùng tên',
  encoding: 'chữ bên trong không đọc được',
  xml: 'phần bên trong viết sai quy cách',
  cell: 'có ô ghi sai quy cách',
  overlap: 'hai phần bên trong dùng chung một chỗ',
  method: 'một phần bên trong nén theo cách mà Word, Excel không dùng',
  size: 'một phần bên trong dài ngắn khác điều ghi trong tệp',
  'outside-target': 'một phần bên trong trỏ ra ngoài tệp',
  doctype: 'có phần khai báo DOCTYPE, không được có trong loại tệp này',
};

const deaths: Readonly<Record<string, (v: Values) => string>> = {
  time: (v) => `Đọc tệp đã tốn hơn ${figure(v, 'allowed')} giây xử lý mà chưa xong nên phải dừng.`,
  silent: (v) => `Tiến trình đọc tệp im lặng quá ${figure(v, 'allowed')} giây nên phải dừng.`,
  memory: (v) => `Đọc tệp cần hơn ${figure(v, 'allowed')} MB bộ nhớ nên phải dừng.`,
  killed: () => 'Tiến trình đọc tệp bị dừng từ bên ngoài hai lần liền.',
};

const plainKinds: Readonly<Record<string, string>> = {
  csv: 'bảng chữ thuần (.csv)',
  text: 'văn bản chữ thuần (.txt)',
  html: 'trang web lưu lại (.html)',
};

const withoutMacros: Readonly<Record<string, string>> = {
  docx: '.docx',
  xlsx: '.xlsx',
  ods: '.ods',
  odt: '.odt',
};
const macroNames: Readonly<Record<string, string>> = {
  docx: ' (không phải .docm)',
  xlsx: ' (không phải .xlsm)',
};

const letterFacts: Readonly<Record<string, string>> = {
  date: 'Ngày',
  period: 'Kỳ báo cáo',
  unit: 'Đơn vị',
};

const markupKinds: Readonly<Record<string, string>> = {
  tracked: 'thay đổi đang theo dõi (chữ chèn thêm được đọc, chữ gạch bỏ thì không)',
  comments: 'nhận xét bên lề (không đọc)',
  hidden: 'chữ ẩn (không đọc)',
  struck: 'chữ tự gạch ngang (vẫn được đọc như chữ thường)',
};

/** Kinds of content kept elsewhere. */
const linkKinds: Readonly<Record<string, string>> = {
  workbook: 'bảng tính khác',
  template: 'mẫu (template) ở máy soạn',
  subdocument: 'văn bản con',
  frame: 'khung trang ở tệp khác',
  object: 'đối tượng ở tệp khác',
  picture: 'ảnh ở tệp khác',
  data: 'cơ sở dữ liệu',
  merge: 'danh sách trộn thư',
  field: 'đoạn văn ở tệp khác',
  formula: 'địa chỉ trên mạng trong công thức',
  other: 'tệp khác',
};
const loadKinds: Readonly<Record<string, string>> = {
  template: 'mẫu (template)',
  subdocument: 'văn bản con',
  frame: 'khung trang',
  object: 'đối tượng',
  'add-in': 'tiện ích (add-in)',
  other: 'nội dung',
};

const activeKinds: Readonly<Record<string, string>> = {
  script: 'đoạn lệnh JavaScript',
  launch: 'lệnh mở chương trình khác',
  embedded: 'tệp nhúng bên trong',
  ribbon: 'phần thay đổi thanh lệnh của Word, Excel',
};
const listed = (text: string, words: Readonly<Record<string, string>>): string =>
  text
    .split(',')
    .map((w) => words[w] ?? w)
    .join(', ');

/** Cách lưu lại cho từng loại tệp đời cũ. */
const saveAgain: Readonly<Record<string, string>> = {
  doc: 'Mở tệp bằng Word hoặc LibreOffice, chọn Lưu thành (Save As) dạng .docx (văn bản đã ký thì xuất PDF) rồi tiếp nhận lại.',
  msg: 'Mở thư bằng Outlook, lưu từng tệp đính kèm (hoặc lưu thư dạng .eml) rồi tiếp nhận lại.',
};

/** Loại tệp, khi biết. */
const toldKind = (v: Parameters<FindingText['found']>[0]): boolean =>
  has(v, 'kind') && plain(v, 'kind') !== 'unknown';

/** A message of the exchange system, which is opened by no office program. */
const isEnvelope = (v: Parameters<FindingText['found']>[0]): boolean => v.part === 'edXML';

/** Gate of the file: it is stored untouched, but not read. */
export const fileFindings: Readonly<Record<string, FindingText>> = {
  'file-empty': {
    title: 'Tệp rỗng',
    found: () => 'Tệp không có nội dung (0 byte).',
    expected: () => 'tệp biểu mẫu đã điền',
    remedy: () => 'Đề nghị đơn vị gửi lại tệp; có thể lần gửi trước bị gián đoạn.',
    explain:
      'Tệp dài 0 byte, thường do quá trình gửi hoặc chép bị gián đoạn. Tệp không được tính là đã nhận; cần nhận lại tệp đầy đủ.',
  },
  'file-unknown-kind': {
    title: 'Không nhận ra loại tệp',
    found: (v) =>
      `Không nhận ra loại tệp${toldKind(v) ? `: “${kinds[plain(v, 'kind')] ?? plain(v, 'kind')}”` : ''}.`,
    expected: () =>
      'tệp dữ liệu Excel (.xlsx) hoặc YAML (.yaml) làm từ biểu mẫu; văn bản ký số thì PDF, Word hoặc ảnh chụp',
    remedy: () =>
      'Mở tệp xem là gì; nếu là biểu mẫu thì lưu lại dưới dạng .xlsx, nếu là tệp nén thì giải nén rồi tiếp nhận từng tệp.',
    explain:
      'Loại tệp được nhận theo nội dung bên trong, không theo phần đuôi của tên. Tệp không thuộc loại đọc được nên chưa tiếp nhận.',
  },
  'file-old-format': {
    title: 'Tệp Word, Excel đời cũ hoặc thư Outlook',
    found: (v) =>
      plain(v, 'kind') === 'msg'
        ? 'Tệp là một bức thư lưu từ Outlook (.msg); loại này không mở được.'
        : `Tệp ở định dạng “${kinds[plain(v, 'kind')] ?? plain(v, 'kind')}” của bản Office trước năm 2007.`,
    expected: (v) =>
      plain(v, 'kind') === 'msg'
        ? 'các tệp đính kèm của thư, hoặc thư lưu dạng .eml'
        : 'tệp .xlsx, .docx làm từ biểu mẫu; văn bản đã ký thì PDF',
    remedy: (v) =>
      saveAgain[plain(v, 'kind')] ??
      'Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) dạng .xlsx rồi tiếp nhận lại.',
    explain:
      'Định dạng .xls, .doc đời cũ và thư Outlook (.msg) không đọc được một cách chắc chắn nên không lấy số liệu từ đó. Lưu lại dưới dạng mới, hay lưu riêng tệp đính kèm, không làm thay đổi nội dung.',
  },
  'file-encrypted': {
    title: 'Tệp đặt mật khẩu',
    found: (v) =>
      plain(v, 'kind') === 'pdf'
        ? 'Tệp PDF được khóa bằng mật khẩu. Có thể vẫn mở xem được, nhưng chữ bên trong đã mã hóa nên không đọc được.'
        : 'Tệp được bảo vệ bằng mật khẩu nên không mở được.',
    expected: (v) =>
      plain(v, 'kind') === 'pdf'
        ? 'tệp PDF không khóa (không mật khẩu mở, không hạn chế quyền)'
        : 'tệp không đặt mật khẩu mở tệp',
    remedy: (v) =>
      plain(v, 'kind') === 'pdf'
        ? 'Đề nghị đơn vị lưu hoặc in lại ra PDF, không đặt khóa, rồi gửi lại. Nếu đây là văn bản đã ký và mở xem được thì vẫn ghi nhận được tệp này: tiếp nhận lại, thêm lựa chọn --document, --unit, --period.'
        : 'Đề nghị đơn vị bỏ mật khẩu rồi gửi lại tệp.',
    explain:
      'Tệp có mật khẩu không đọc được. Tệp vẫn được lưu nguyên trạng nhưng chưa tính là đã nhận. PDF chỉ hạn chế quyền (cấm sao chép, cấm sửa) thì ai cũng mở xem được mà chữ bên trong vẫn mã hóa; công cụ không bẻ khóa. Văn bản đã ký như vậy được ghi nhận bằng --document, số và ngày do người tiếp nhận ghi.',
  },
  'file-damaged': {
    title: 'Tệp hỏng',
    found: (v) => {
      const reason = damages[plain(v, 'reason')] ?? 'cấu trúc bên trong không đúng';
      return `Tệp bị hỏng: ${reason}${has(v, 'part') ? ` (“${plain(v, 'part')}”)` : ''}.`;
    },
    expected: (v) =>
      isEnvelope(v)
        ? 'gói tin edXML đúng quy cách'
        : 'tệp nguyên vẹn, mở được bằng chương trình đã lập ra nó',
    remedy: (v) => {
      if (plain(v, 'reason') === 'duplicate-part')
        return 'Tệp nén (.zip): giải nén, đổi tên một trong hai tệp (chỉ khác nhau ở chữ hoa, chữ thường hoặc cách ghi dấu cũng là trùng tên) rồi tiếp nhận từng tệp. Tệp Word, Excel: mở ra, lưu lại rồi dùng tệp mới.';
      return isEnvelope(v)
        ? 'Tải lại gói tin từ trục liên thông hoặc đề nghị đơn vị gửi lại; nếu có riêng văn bản, tệp đính kèm thì tiếp nhận tệp đó.'
        : 'Mở thử bằng Word, Excel hoặc chương trình đã lập ra tệp; mở được thì lưu lại rồi dùng tệp mới, không mở được thì lấy lại bản gốc từ nơi lập hoặc nơi gửi.';
    },
    explain:
      'Từng phần bên trong tệp được đối chiếu với mã kiểm tra. Tệp sai mã hoặc sai cấu trúc có thể đã đổi số liệu nên không đọc tiếp, tránh dùng nhầm.',
  },
  'file-too-large': {
    title: 'Tệp quá lớn',
    found: (v) => {
      const { what } = limitWords[plain(v, 'limit')] ?? unknownLimit;
      if (what === '') return 'Tệp lớn quá mức cho phép.';
      const found = has(v, 'found') ? figure(v, 'found') : `hơn ${figure(v, 'allowed')}`;
      const inPart = has(v, 'part') ? ` (phần “${plain(v, 'part')}”)` : '';
      return `Tệp vượt giới hạn về ${what}: có ${found}${inPart}.`;
    },
    expected: (v) =>
      has(v, 'allowed')
        ? `không quá ${figure(v, 'allowed')}`
        : has(v, 'limit')
          ? `không quá ${plain(v, 'limit')}`
          : 'tệp biểu mẫu bình thường (dưới 1 MB)',
    remedy: (v) => (limitWords[plain(v, 'limit')] ?? unknownLimit).ask,
    explain:
      'Biểu mẫu đã điền thường dưới 1 MB. Giới hạn được đặt cao hơn nhiều lần để một tệp bất thường không làm dừng việc tiếp nhận các tệp khác.',
  },
  'file-macros': {
    title: 'Tệp có macro',
    found: (v) =>
      plain(v, 'what') === 'xlm'
        ? 'Tệp có trang macro kiểu Excel 4.0 (đoạn lệnh viết trong ô).'
        : 'Tệp có chứa macro (đoạn lệnh chạy kèm tệp).',
    expected: (v) => `tệp ${withoutMacros[plain(v, 'kind')] ?? 'Excel, Word'} không có macro`,
    remedy: (v) =>
      `Lưu lại dưới dạng ${withoutMacros[plain(v, 'kind')] ?? '.xlsx hoặc .docx'}${macroNames[plain(v, 'kind')] ?? ', không kèm macro,'} rồi tiếp nhận tệp mới.`,
    explain: 'Biểu mẫu không cần macro. Tệp có macro có thể gây hại cho máy tính nên không được tiếp nhận.',
  },
  'file-dde': {
    title: 'Tệp gọi chương trình khác (DDE)',
    found: () =>
      'Tệp có trường hoặc công thức DDE, tức là lệnh gọi chương trình khác khi mở tệp; lệnh không được chạy.',
    expected: () => 'nội dung gõ trực tiếp trong tệp',
    remedy: () =>
      'Không mở tệp gốc bằng Word, Excel nếu chưa hỏi đơn vị; đề nghị đơn vị xóa trường, công thức đó, gõ thẳng nội dung rồi gửi lại.',
    explain:
      'DDE là cách cũ để Word, Excel lấy nội dung từ chương trình khác và hay bị lợi dụng để chạy lệnh trên máy người mở tệp. Biểu mẫu không cần. Công cụ chỉ đọc giá trị đã lưu, không chạy gì; lệnh không đi vào văn bản nào lập ra, kể cả tệp gửi trả đơn vị.',
  },
  'file-loads-outside': {
    title: 'Tệp tự tải nội dung từ mạng khi mở',
    found: (v) =>
      `Tệp tự tải ${listed(plain(v, 'what'), loadKinds)} từ mạng khi được mở; công cụ không tải gì.`,
    expected: () => 'tệp tự đủ nội dung, không lấy gì từ mạng',
    remedy: () =>
      'Không mở tệp gốc bằng Word, Excel nếu chưa hỏi đơn vị; đề nghị đơn vị bỏ liên kết đó rồi gửi lại.',
    explain:
      'Mẫu (template), đối tượng, văn bản con hoặc tiện ích đặt trên mạng được Word, Excel tải về ngay khi mở tệp, có thể mang theo lệnh. Công cụ không bao giờ tải; liên kết không đi vào văn bản nào lập ra. Mẫu nằm trên ổ đĩa của máy soạn chỉ là liên kết thường.',
  },
  'file-external-links': {
    title: 'Tệp có liên kết ra tệp khác',
    found: (v) =>
      `Tệp có liên kết đến ${has(v, 'what') ? listed(plain(v, 'what'), linkKinds) : 'tệp khác'}; các liên kết không được mở.`,
    expected: () => 'nội dung gõ trực tiếp trong tệp',
    remedy: () => 'Không bắt buộc sửa; nên xem lại ô, đoạn lấy nội dung từ tệp khác có còn đúng không.',
    explain:
      'Ô của Excel, đoạn của Word lấy nội dung từ tệp khác giữ giá trị của lần lưu cuối. Giá trị đó vẫn được dùng; liên kết (kể cả mẫu Word, ảnh nằm ở tệp khác) không bao giờ được mở và không đi vào văn bản tổng hợp.',
  },
  'file-embedded-objects': {
    title: 'Tệp có đối tượng nhúng',
    found: (v) =>
      `Tệp có ${plain(v, 'count')} đối tượng nhúng${has(v, 'part') ? `, gồm ${quoted(v, 'part')}` : ''}; không đối tượng nào được mở.`,
    expected: () => 'nội dung gõ trực tiếp trong tệp',
    remedy: () =>
      'Không bắt buộc sửa; nếu trong đối tượng nhúng có số liệu thì đề nghị đơn vị ghi vào biểu mẫu.',
    explain:
      'Tệp Excel, Word có thể mang bên trong một tệp khác (OLE) hoặc nút điều khiển (ActiveX). Công cụ chỉ đọc nội dung gõ trong tệp; đối tượng nhúng không bao giờ được mở và không đi vào văn bản tổng hợp.',
  },
  'file-word-markup': {
    title: 'Tệp Word còn dấu vết sửa chữa',
    found: (v) => `Tệp Word có ${listed(plain(v, 'what'), markupKinds)}.`,
    expected: () => 'văn bản đã chấp nhận hoặc bỏ mọi thay đổi, không còn nhận xét, chữ ẩn và chữ gạch ngang',
    remedy: () =>
      'Không bắt buộc sửa; nên xem lại câu trả lời đọc được có đúng ý đơn vị không, nếu không thì đề nghị đơn vị gửi bản đã hoàn chỉnh.',
    explain:
      'Tệp Word được đọc như khi chấp nhận mọi thay đổi: chữ chèn thêm là nội dung, chữ gạch bỏ thì không. Nhận xét bên lề và chữ ẩn không được đọc và không đi vào văn bản tổng hợp. Chữ tự gạch ngang (không phải theo dõi thay đổi) vẫn là nội dung, vì công cụ không đoán người gạch muốn bỏ hay không.',
  },
  'file-secret': {
    title: 'Tài liệu có dấu chỉ độ mật',
    found: (v) =>
      `Tệp có dấu chỉ độ mật${has(v, 'mark') ? ` “${plain(v, 'mark')}”` : ''}.${has(v, 'kept') ? ` Không lưu bản nào của tệp${plain(v, 'kept') === 'neither' ? ' và của thư, tệp nén chứa nó' : ''}; sổ chỉ ghi tên và mã băm.` : ''}`,
    expected: () => 'tài liệu không thuộc danh mục bí mật nhà nước',
    remedy: () =>
      'Không xử lý tệp này bằng công cụ; báo người phụ trách và thực hiện theo quy định về bảo vệ bí mật nhà nước.',
    explain:
      'Công cụ không dùng cho tài liệu mật. Tệp mang chữ MẬT, TỐI MẬT hoặc TUYỆT MẬT (viết hoa hay thường) đứng riêng ở vị trí của dấu độ mật bị từ chối và không được lưu lại.',
  },
  'file-no-result': {
    title: 'Không đọc được tệp',
    found: (v) => deaths[plain(v, 'why')]?.(v) ?? 'Việc đọc tệp dừng giữa chừng, không có kết quả.',
    expected: () => 'tệp biểu mẫu đọc được trong thời gian và bộ nhớ cho phép',
    remedy: () =>
      'Mở tệp bằng Excel, lưu lại rồi tiếp nhận; nếu vẫn lỗi thì đề nghị đơn vị điền vào biểu mẫu mới.',
    explain:
      'Tệp của đơn vị được đọc trong một tiến trình riêng có giới hạn. Tiến trình dừng mà không trả kết quả thì riêng tệp đó bị từ chối, các tệp khác vẫn được xử lý.',
  },
  'file-being-written': {
    title: 'Tệp đang ghi dở',
    found: (v) =>
      plain(v, 'why') === 'changing'
        ? 'Tệp thay đổi trong lúc đang đọc: có chương trình còn đang chép hoặc lưu.'
        : plain(v, 'why') === 'download'
          ? 'Tệp đang tải xuống, chưa xong.'
          : 'Tệp khóa tạm của Word, Excel: báo rằng văn bản cùng tên đang mở ở đâu đó, không chứa báo cáo.',
    expected: () => 'tệp đã lưu và đóng, hoặc đã tải xong',
    remedy: () => 'Đóng văn bản đang mở (hoặc chờ tải xong) rồi tiếp nhận tệp chính thức.',
    explain:
      'Word, Excel tạo tệp tên bắt đầu bằng ~$ khi văn bản đang mở; trình duyệt tạo tệp .crdownload, .part khi đang tải. Các tệp này không phải báo cáo; tệp chính thức có tên không có phần đó.',
  },
  'file-plain-text': {
    title: 'Tệp chữ thuần',
    found: (v) => `Tệp là ${plainKinds[plain(v, 'kind')] ?? 'văn bản chữ thuần'}, không phải biểu mẫu.`,
    expected: () => 'biểu mẫu Excel (.xlsx), Word (.docx) hoặc YAML (.yaml); văn bản đã ký thì PDF',
    remedy: () =>
      'Đề nghị đơn vị điền vào biểu mẫu đã gửi; nếu tệp được xuất ra từ Excel thì gửi chính tệp Excel đó.',
    explain:
      'Tệp .csv, .txt, .html không giữ được mã ẩn của biểu mẫu nên không biết ô nào trả lời câu nào. Tệp vẫn được lưu nguyên trạng nhưng không lấy số liệu.',
  },
  'file-nested-too-deep': {
    title: 'Tệp nén lồng nhiều lớp',
    found: () => 'Tệp nén (hoặc thư) nằm trong tệp nén khác, quá hai lớp, nên không mở tiếp.',
    expected: () => 'tệp báo cáo nằm thẳng trong thư hoặc trong một tệp nén',
    remedy: () => 'Giải nén tệp này rồi tiếp nhận các tệp bên trong.',
    explain:
      'Tệp nén và thư được mở nhiều nhất hai lớp (ví dụ tệp nén đính kèm thư). Lồng sâu hơn thường là nhầm lẫn hoặc tệp cố ý gây hại.',
  },
  'file-container-empty': {
    title: 'Không có tệp nào bên trong',
    found: (v) =>
      plain(v, 'kind') === 'eml'
        ? 'Thư không đính kèm tệp nào.'
        : plain(v, 'kind') === 'xml'
          ? 'Tệp edXML không mang theo tệp đính kèm nào.'
          : 'Tệp nén không chứa tệp nào.',
    expected: () => 'ít nhất một tệp báo cáo bên trong',
    remedy: () => 'Xem lại thư hoặc tệp nén; đề nghị đơn vị gửi lại kèm tệp báo cáo.',
    explain:
      'Tệp nén, thư và tệp edXML chỉ là bao thư: công cụ lấy từng tệp bên trong. Nội dung chữ của thư không được dùng làm báo cáo.',
  },
  'file-active-content': {
    title: 'Tệp có nội dung động',
    found: (v) => `Tệp có ${listed(plain(v, 'what'), activeKinds)}; không phần nào được chạy hay mở.`,
    expected: () => 'tệp chỉ có nội dung báo cáo',
    remedy: () => 'Không bắt buộc sửa; thận trọng khi mở tệp này bằng chương trình khác.',
    explain:
      'Văn bản ký số dạng PDF không cần đoạn lệnh hay tệp nhúng; biểu mẫu không cần thanh lệnh riêng. Công cụ chỉ đọc chữ, không chạy gì, nhưng người mở tệp nên biết.',
  },
  'letter-facts-differ': {
    title: 'Tệp ghi khác điều đã ghi khi tiếp nhận',
    found: (v) =>
      has(v, 'by')
        ? `${letterFacts[plain(v, 'what')] ?? 'Số, ký hiệu'} ${sources[plain(v, 'by')] ?? 'theo tệp'} là ${quoted(v, 'a')}, khác ${quoted(v, 'b')} đang dùng.`
        : `${letterFacts[plain(v, 'what')] ?? 'Số, ký hiệu'} trên văn bản là ${quoted(v, 'a')} nhưng khi tiếp nhận ghi ${quoted(v, 'b')}; dùng ${quoted(v, 'b')}.`,
    expected: () => 'hai nơi ghi giống nhau',
    remedy: () => 'Xem lại tệp; nếu ghi nhầm khi tiếp nhận thì dùng dondoc undo rồi tiếp nhận lại.',
    explain:
      'Số, ngày hoặc kỳ báo cáo (theo trích yếu) đọc được trên văn bản khác với điều người tiếp nhận ghi (hoặc sổ văn bản đến). Đơn vị, kỳ ghi ở phần đầu, dấu ẩn hay tên tệp khác với đơn vị, kỳ đang dùng cũng được nêu. Công cụ dùng điều người tiếp nhận ghi và nêu chỗ khác để xem lại.',
  },
  'document-date-after-arrival': {
    title: 'Ngày văn bản sau ngày đến',
    found: (v) =>
      `Văn bản đề ngày ${plain(v, 'value')}, sau ${has(v, 'arrived') ? `ngày đến ${plain(v, 'arrived')}` : `hôm nay (${plain(v, 'today')})`}; ngày này không được ghi vào sổ.`,
    expected: () => 'ngày văn bản không sau ngày đến và không sau hôm nay',
    remedy: (v) =>
      `Xem lại văn bản: đơn vị ghi nhầm ngày thì báo đơn vị sửa, báo cáo vẫn được tính theo ngày đến${has(v, 'command') ? `; ghi nhầm ngày đến thì xác nhận ngày đúng. Lệnh: ${quoted(v, 'command')}` : ''}.`,
    explain:
      'Văn bản không thể đến trước ngày ký. Một trong hai ngày ghi nhầm; công cụ không tin ngày văn bản đó: sổ không ghi, đúng hạn xét theo ngày đến kể cả khi quy tắc tính theo ngày của văn bản.',
  },
  'letter-revokes-unknown': {
    title: 'Thu hồi, thay thế văn bản chưa có trong sổ',
    found: (v) =>
      `Tệp edXML ${plain(v, 'business') === 'revocation' ? 'thu hồi' : 'thay thế'} văn bản ${quoted(v, 'value')}, ${has(v, 'period') ? `nhưng kỳ ${quoted(v, 'period')} đã khóa nên không ghi` : 'nhưng sổ không có văn bản đó của đơn vị'}.`,
    expected: () => 'văn bản bị thu hồi, thay thế đã ghi trong sổ',
    remedy: (v) =>
      has(v, 'command')
        ? `Đơn vị chỉ có một văn bản trong sổ, ${quoted(v, 'candidate')}; nếu đúng là văn bản bị thu hồi thì chạy lệnh: ${quoted(v, 'command')}.`
        : 'Tìm văn bản trong sổ theo số và đơn vị; nếu ghi dưới số khác thì dùng dondoc revoke với đúng mã sự kiện.',
    explain:
      'Văn bản bị thu hồi, thay thế được tìm theo số, ký hiệu và đơn vị. Không tìm thấy thì không đổi gì trong sổ, vì đoán nhầm sẽ làm mất một báo cáo.',
  },
  'sender-from-container': {
    title: 'Đơn vị, kỳ lấy theo tệp gửi cùng',
    found: (v) =>
      `Tệp không cho biết của ai; ghi cho ${quoted(v, 'unitName')}, kỳ ${quoted(v, 'periodLabel')} theo các tệp gửi cùng trong ${quoted(v, 'container')}.`,
    expected: () => 'văn bản có tên cơ quan ban hành đọc được',
    remedy: () =>
      'Mở tệp xem có đúng không; nếu sai thì dùng dondoc undo rồi tiếp nhận lại với --unit, --period.',
    explain:
      'Bản chụp không có lớp chữ nên không đọc được tên cơ quan. Khi mọi tệp khác trong cùng thư hoặc tệp nén chỉ một đơn vị và một kỳ, bản chụp được ghi theo đó và nêu ra để xem lại.',
  },
};
