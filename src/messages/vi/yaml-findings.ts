import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { figure, has, plain, quoted } from './value-text.ts';
import { patternWord, shapeWord, syntaxMend, syntaxWord, typeWord } from './yaml-words.ts';

const suggestion = (v: Values): string =>
  has(v, 'suggestion') ? ` Có phải ý là ${quoted(v, 'suggestion')}?` : '';

const titled = (v: Values): string => (has(v, 'title') ? ` (${plain(v, 'title')})` : '');

const keyed = (v: Values): string =>
  /^\d+$/.test(plain(v, 'key')) || !has(v, 'key') ? plain(v, 'title') : `${quoted(v, 'key')}${titled(v)}`;

function wrongValue(v: Values): string {
  switch (v.rule) {
    case 'words':
      return `một trong: ${plain(v, 'allowed')}`;
    case 'date':
      return 'một ngày có thật, ghi theo năm-tháng-ngày, ví dụ 2026-06-19';
    case 'pattern':
      return patternWord(plain(v, 'pattern'));
    case 'minLength':
      return 'không để trống';
    case 'maxLength':
      return `nhiều nhất ${plain(v, 'limit')} ký tự`;
    case 'minimum':
      return `từ ${plain(v, 'limit')} trở lên`;
    case 'maximum':
      return `nhiều nhất là ${plain(v, 'limit')}`;
    default:
      return 'giá trị đúng như lược đồ quy định';
  }
}

function wrongShape(v: Values): string {
  switch (v.rule) {
    case 'minItems':
      return `ít nhất ${plain(v, 'limit')} mục`;
    case 'maxItems':
      return `nhiều nhất ${plain(v, 'limit')} mục`;
    case 'uniqueItems':
      return 'mỗi mục chỉ ghi một lần';
    default:
      return typeWord(plain(v, 'expected'));
  }
}

/** A YAML file by itself: can it be read, and does it keep to its schema. */
export const yamlFindings = {
  'yaml-syntax': {
    title: 'Tệp YAML viết sai cú pháp',
    found: (v) => syntaxWord(plain(v, 'kind')),
    expected: (v) =>
      syntaxMend(plain(v, 'kind'))?.expected ??
      'mỗi dòng một khóa dạng “khóa: giá trị”, thụt lề bằng dấu cách, ngoặc và dấu nháy đủ cặp',
    remedy: (v) =>
      syntaxMend(plain(v, 'kind'))?.remedy ??
      'Sửa tại dòng nêu trên, hoặc ngay dòng liền trước nếu dòng này trông vẫn đúng.',
    explain:
      'Tệp không đọc được theo quy tắc YAML nên chưa thể kiểm tra nội dung của tệp. Hay gặp: thiếu dấu cách sau dấu hai chấm, thụt lề bằng phím Tab, thiếu dấu nháy đóng, giá trị có dấu hai chấm mà không đặt trong dấu nháy kép.',
  },
  'yaml-duplicate-key': {
    title: 'Khóa ghi hai lần',
    found: (v) => `Khóa ${quoted(v, 'key')} đã có ở cùng mục này.`,
    expected: () => 'mỗi khóa chỉ ghi một lần trong một mục',
    remedy: () => 'Giữ một dòng, xóa dòng kia; nếu là hai mục khác nhau thì thêm dấu gạch đầu mục.',
    explain:
      'Một mục có hai khóa cùng tên thì không biết giá trị nào đúng. Nhiều phần mềm lặng lẽ lấy giá trị sau; ở đây báo lỗi để không mất dữ liệu.',
  },
  'yaml-anchor': {
    title: 'Dùng ký hiệu tham chiếu, nhãn kiểu hoặc chỉ thị của YAML',
    found: (v) => `Có ký hiệu ${quoted(v, 'found')}.`,
    expected: () => 'giá trị viết trực tiếp, không dùng &, *, !, % ở đầu',
    remedy: () =>
      'Viết lại giá trị đầy đủ; nếu dấu này là chữ trong giá trị thì đặt giá trị trong dấu nháy kép.',
    explain:
      'Các ký hiệu & (đặt tên), * (gọi lại), ! (nhãn kiểu) và % (chỉ thị) làm cho điều đọc được khác điều nhìn thấy, và có thể dùng để làm treo máy. Tệp của kế hoạch và biểu mẫu không cần đến chúng.',
  },
  'yaml-limit': {
    title: 'Tệp YAML quá lớn hoặc lồng quá sâu',
    found: (v) =>
      v.limit === 'size'
        ? `Tệp dài hơn mức cho phép${has(v, 'found') ? `: có ${figure(v, 'found')} ký tự` : ''}.`
        : v.limit === 'keys'
          ? `Tệp có quá nhiều khóa: hơn ${figure(v, 'most')}.`
          : `Các mục lồng nhau quá sâu: hơn ${figure(v, 'most')} lớp.`,
    expected: (v) =>
      v.limit === 'size'
        ? `nhiều nhất ${plain(v, 'most')} ký tự`
        : v.limit === 'keys'
          ? `nhiều nhất ${plain(v, 'most')} khóa`
          : `nhiều nhất ${plain(v, 'most')} lớp lồng nhau`,
    remedy: () => 'Kiểm tra xem có đúng là tệp cần dùng không; nếu đúng, xin lại tệp từ nơi gửi.',
    explain:
      'Kế hoạch và biểu mẫu thật chỉ lồng vài lớp và nhỏ hơn giới hạn này hàng chục lần. Tệp vượt giới hạn thường là tệp hỏng hoặc cố ý gây treo máy nên không đọc.',
  },
  'yaml-no-break-space': {
    title: 'Dấu cách lạ sau dấu hai chấm hoặc đầu dòng',
    found: (v) => `${quoted(v, 'found')} có dấu cách không ngắt (thường do dán từ Word).`,
    expected: () => 'dấu cách thường',
    remedy: () => 'Xóa dấu cách sau dấu hai chấm (hoặc đầu dòng) rồi gõ lại bằng phím cách.',
    explain:
      'Dấu cách không ngắt trông giống dấu cách thường nhưng YAML không coi là dấu cách, nên cả dòng bị hiểu thành một câu chữ và khóa biến mất mà không báo gì.',
  },
  'yaml-number-id': {
    title: 'Mã hoặc chữ bị hiểu thành số, đúng/sai',
    found: (v) =>
      v.readAs === 'boolean'
        ? `${quoted(v, 'found')} không có dấu nháy nên YAML hiểu là đúng/sai.`
        : `${quoted(v, 'found')} không có dấu nháy nên YAML hiểu là số ${plain(v, 'becomes')}.`,
    expected: () => 'chữ, đặt trong dấu nháy kép',
    remedy: (v) => `Đặt trong ngoặc kép: "${plain(v, 'found')}".`,
    explain:
      'Không có dấu nháy thì 1.10 bị hiểu là số 1.1, còn 007 là số 7: mã nhiệm vụ, mã địa bàn, số điện thoại bị đổi mà không ai thấy. Chỗ này cần chữ nên phải đặt trong dấu nháy kép.',
  },
  'schema-missing-key': {
    title: 'Thiếu khóa bắt buộc',
    found: (v) => `Mục này không có khóa ${keyed(v)}.`,
    expected: (v) => `có khóa ${quoted(v, 'key')}`,
    remedy: (v) =>
      `Thêm dòng “${plain(v, 'key')}: …” vào mục này; chưa biết giá trị thì xem ghi chú đầu tệp.`,
    explain:
      'Mỗi mục có những khóa bắt buộc theo lược đồ trong thư mục schemas. Thiếu một khóa thì mục đó không dùng được; các mục khác vẫn được kiểm tra tiếp.',
  },
  'schema-unknown-key': {
    title: 'Khóa không có trong quy định',
    found: (v) =>
      v.rule === 'kind'
        ? `Khóa ${quoted(v, 'key')} không dùng với loại (kind) đã chọn.`
        : `Không có khóa nào tên là ${quoted(v, 'key')}.${suggestion(v)}`,
    expected: (v) => `một trong: ${plain(v, 'known')}`,
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Đổi thành ${quoted(v, 'suggestion')}, hoặc xóa dòng này.`
        : 'Sửa tên khóa hoặc xóa dòng này; ghi chú thì đặt sau dấu #.',
    explain:
      'Khóa gõ sai tên sẽ bị bỏ qua mà không ai biết, nên khóa lạ bị coi là lỗi. Tên khóa viết thường, không dấu, nối bằng dấu gạch dưới.',
  },
  'schema-wrong-type': {
    title: 'Giá trị không đúng kiểu',
    found: (v) => `${keyed(v)} ghi là ${has(v, 'found') ? quoted(v, 'found') : 'để trống'}.`,
    expected: (v) => typeWord(plain(v, 'expected')),
    remedy: (v) =>
      v.quoted === 1
        ? 'Bỏ dấu nháy quanh giá trị, rồi kiểm tra lại cách viết.'
        : 'Sửa lại giá trị; số viết liền, dùng dấu chấm cho phần thập phân, không có dấu ngăn hàng nghìn.',
    explain:
      'Mỗi khóa có kiểu riêng: chữ, số, số nguyên, true/false hoặc để trống (null). Giá trị sai kiểu không được đoán, chỉ báo để sửa.',
  },
  'schema-wrong-value': {
    title: 'Giá trị không nằm trong quy định',
    found: (v) => `${keyed(v)} ghi là ${has(v, 'found') ? quoted(v, 'found') : 'để trống'}.${suggestion(v)}`,
    expected: wrongValue,
    remedy: (v) =>
      has(v, 'suggestion') ? `Đổi thành ${quoted(v, 'suggestion')}.` : 'Sửa lại theo đúng dạng nêu trên.',
    explain:
      'Giá trị đúng kiểu nhưng không thuộc danh sách cho phép, không đúng dạng (mã, ngày, số nhiệm vụ) hoặc vượt giới hạn. Mục có giá trị sai bị để riêng, không dùng.',
  },
  'format-newer': {
    title: 'Tệp do bản công cụ mới hơn ghi',
    found: (v) => `Tệp ghi định dạng “${plain(v, 'found')}”.`,
    expected: (v) => `định dạng đến ${plain(v, 'known')} (bản dondoc đang dùng chỉ biết đến đó)`,
    remedy: () =>
      'Cài bản dondoc mới bằng bản đã ghi tệp này rồi chạy lại. Không sửa số định dạng bằng tay: nội dung có thể bị hiểu sai.',
    explain:
      'Mỗi tệp ghi định dạng của mình ở khóa version. Tệp có định dạng cao hơn thì bản công cụ này không chắc hiểu đúng, nên không đọc tệp đó và không kết luận gì. Tệp có định dạng thấp hơn vẫn đọc được; dondoc migrate chuyển sang định dạng hiện nay.',
  },
  'schema-wrong-shape': {
    title: 'Cách trình bày mục không đúng',
    found: (v) =>
      v.rule === 'type'
        ? `${keyed(v)} được viết thành ${shapeWord(plain(v, 'shape'))}.`
        : `${keyed(v)} có số mục không đúng hoặc có mục lặp lại.`,
    expected: wrongShape,
    remedy: (v) =>
      v.expected === 'array'
        ? 'Viết thành danh sách: mỗi mục một dòng bắt đầu bằng dấu gạch, hoặc đặt trong ngoặc vuông.'
        : v.expected === 'object'
          ? 'Viết thành các khóa con: mỗi khóa một dòng thụt lề vào trong, hoặc đặt trong ngoặc nhọn.'
          : 'Sửa lại cách trình bày theo đúng dạng nêu trên; xem các mục bên cạnh để làm mẫu.',
    explain:
      'Có chỗ cần một danh sách, có chỗ cần một nhóm khóa, có chỗ chỉ cần một giá trị. Sai dạng thì không đọc được phần bên trong.',
  },
  'text-not-nfc': {
    title: 'Chữ có dấu ở dạng tổ hợp',
    found: (v) => `${quoted(v, 'found')} viết bằng chữ cái và dấu rời nhau.`,
    expected: () => 'chữ dựng sẵn (Unicode NFC), như bộ gõ thông thường tạo ra',
    remedy: () => 'Gõ lại đoạn chữ này, hoặc chọn bảng mã “Unicode dựng sẵn” trong bộ gõ rồi chuyển mã.',
    explain:
      'Cùng một chữ có hai cách lưu trong máy: dựng sẵn (NFC) và tổ hợp. Hai cách trông như nhau nhưng so sánh lại khác, nên kế hoạch chỉ dùng một cách. Quy định về tiếng Việt trong cơ quan nhà nước dùng Unicode dựng sẵn.',
  },
  'yaml-encoding': {
    title: 'Tệp không phải bảng mã Unicode',
    found: (v) => `Nội dung tệp không đọc được theo bảng mã ${plain(v, 'encoding').toUpperCase()}.`,
    expected: () => 'tệp văn bản lưu với bảng mã UTF-8',
    remedy: () => 'Mở tệp bằng phần mềm đã tạo ra nó, chọn lưu lại (Save As) với bảng mã UTF-8.',
    explain:
      'Tệp lưu bằng bảng mã cũ (TCVN3, VNI, Windows-1258…) hoặc tệp không phải văn bản. Đoán bảng mã có thể làm sai chữ nên tệp không được đọc.',
  },
  'yaml-control-character': {
    title: 'Có ký tự điều khiển trong tệp',
    found: (v) => `Có ký tự ẩn ${plain(v, 'found')}.`,
    expected: () => 'chỉ chữ, dấu cách và xuống dòng',
    remedy: () => 'Xóa ký tự ẩn tại vị trí nêu trên (thường do dán từ phần mềm khác), rồi gõ lại chỗ đó.',
    explain:
      'Ký tự điều khiển không nhìn thấy nhưng làm hỏng tệp Word, Excel được tạo từ nội dung này, nên bị từ chối ngay từ đầu.',
  },
} satisfies Partial<Record<Code, FindingText>>;
