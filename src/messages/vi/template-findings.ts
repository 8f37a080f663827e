import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { templateTags } from './template-tags.ts';
import { has, plain, quoted } from './value-text.ts';

const other = (v: Values): string => (has(v, 'other') ? plain(v, 'other') : 'trường khác');
const meant = (v: Values): string => (has(v, 'meant') ? `Có phải định ghi ${plain(v, 'meant')}? ` : '');
const list = 'Xem tên các trường bằng lệnh: dondoc template list.';
const retype =
  'Xóa và gõ lại liền một mạch cả trường, ví dụ {{ten}}: bốn dấu ngoặc nhọn cùng một đoạn, không xuống dòng ở giữa.';

const uses: Readonly<Record<string, string>> = {
  list: 'đây là danh sách',
  condition: 'đây là điều kiện',
  value: 'đây là một giá trị, không phải danh sách',
  place: 'mẫu này chỉ điền giá trị, không lặp, không có điều kiện',
};
const places = (v: Values): string => plain(v, 'where').replace(/\bdefault\b/, 'mặc định của văn bản');

/** What the tag prints. */
const meaning = (v: Values): string => templateTags[plain(v, 'tag').replace(/[{}#?^/]/g, '')]?.meaning ?? '…';

/** Findings of the office's own templates. */
export const templateFindings: Readonly<Record<string, FindingText>> = {
  'template-active-content': {
    title: 'Tệp mẫu có nội dung động',
    found: () =>
      'Tệp mẫu có macro, đối tượng nhúng, liên kết tự tải, hoặc trường, công thức lấy nội dung từ nơi khác.',
    expected: () => 'tệp mẫu chỉ có chữ, ảnh, kiểu chữ và các trường',
    remedy: () =>
      'Mở tệp mẫu, xóa phần đó rồi lưu lại; nếu không tìm ra thì lấy lại tệp mẫu từ bản cài đặt và sửa lại từ đầu.',
    explain:
      'Mọi văn bản lập ra được chép từ tệp mẫu, nên thứ gì tự chạy hoặc tự tải trong tệp mẫu sẽ đi theo đến người nhận. Tệp mẫu như vậy không được dùng. Địa chỉ trang web trong chữ thì được giữ; tên tệp mẫu gốc mà Word tự ghi được bỏ đi.',
  },
  'template-unreadable': {
    title: 'Tệp mẫu không mở được',
    found: (v) =>
      `Tệp mẫu không mở được như một tệp ${plain(v, 'kind')}${has(v, 'detail') ? `: ${plain(v, 'detail')}` : ''}.`,
    expected: (v) => `tệp ${plain(v, 'kind')} lưu từ Word hoặc Excel, không đặt mật khẩu`,
    remedy: () =>
      'Mở tệp trong Word hoặc Excel rồi lưu lại; không mở được thì xóa đi để dùng mẫu kèm theo công cụ.',
    explain:
      'Tệp hỏng, tệp có mật khẩu hoặc tệp loại khác đổi đuôi thì không dùng làm mẫu được. Các lệnh cần đến mẫu này sẽ dừng và không ghi gì.',
  },
  'template-tag-broken': {
    title: 'Trường bị vỡ dấu ngoặc',
    found: (v) => `Trường bị vỡ dấu ngoặc: ${quoted(v, 'tag')}.`,
    expected: () => 'hai dấu { mở và hai dấu } đóng, trong cùng một đoạn',
    remedy: () => retype,
    explain:
      'Mỗi trường nằm giữa hai dấu ngoặc nhọn mở và hai dấu ngoặc nhọn đóng, liền nhau, trong cùng một đoạn. Thiếu một dấu, hoặc trường bị ngắt sang đoạn khác, thì không đọc được và sẽ in nguyên ra văn bản.',
  },
  'template-tag-unclosed': {
    title: 'Trường mở không có trường đóng',
    found: (v) => `Trường mở ${plain(v, 'tag')} không có trường đóng.`,
    expected: (v) => `${plain(v, 'close')} ở cuối phần được lặp lại hoặc được giữ`,
    remedy: (v) => `Thêm ${plain(v, 'close')}, hoặc xóa ${plain(v, 'tag')}.`,
    explain:
      'Phần lặp lại và phần có điều kiện bắt đầu bằng {{#ten}}, {{?ten}} hoặc {{^ten}} và kết thúc bằng {{/ten}}. Không có trường đóng thì không biết lặp hay bỏ đến đâu.',
  },
  'template-tag-unopened': {
    title: 'Trường đóng không có trường mở',
    found: (v) => `Trường đóng ${plain(v, 'tag')} không có trường mở trước nó.`,
    expected: () => 'trường mở cùng tên đứng trước, bắt đầu bằng {{#, {{? hoặc {{^',
    remedy: (v) => `Thêm trường mở ở đầu phần ấy, hoặc xóa ${plain(v, 'tag')}.`,
    explain: 'Mỗi trường đóng {{/ten}} phải có một trường mở cùng tên đứng trước trong cùng phần văn bản.',
  },
  'template-tag-crossed': {
    title: 'Hai phần lặp bắt chéo nhau',
    found: (v) => `${plain(v, 'tag')} đóng khi ${other(v)} còn đang mở.`,
    expected: () => 'phần mở sau phải đóng trước, tên đóng trùng tên mở',
    remedy: (v) => `Đổi chỗ hoặc sửa tên trường đóng để ${other(v)} được đóng trước.`,
    explain:
      'Các phần lặp và phần điều kiện lồng trong nhau như các cặp ngoặc: phần nào mở sau thì đóng trước. Bắt chéo nhau hoặc sai tên ở trường đóng thì không biết phần nào hết ở đâu.',
  },
  'template-tag-misplaced': {
    title: 'Phần lặp đặt sai chỗ',
    found: (v) => `${plain(v, 'tag')} và ${other(v)} không cùng một đoạn, một ô hay một bảng.`,
    expected: () =>
      'cùng một đoạn; hoặc mỗi trường ở đầu, cuối của những đoạn trọn vẹn; hoặc cùng một bảng để lặp cả dòng; không vắt qua ngắt phần',
    remedy: () =>
      'Đặt trường mở và trường đóng mỗi trường một đoạn riêng; muốn lặp dòng của bảng thì đặt trường mở ở ô đầu, trường đóng ở ô cuối của các dòng ấy.',
    explain:
      'Có ba cách lặp: một khúc trong cùng một đoạn; các đoạn và bảng trọn vẹn nằm giữa hai trường; các dòng của một bảng. Một trường trong bảng, một trường ngoài bảng, hoặc ở giữa hai đoạn khác nhau thì không lặp được.',
  },
  'template-tag-unknown': {
    title: 'Trường không có trong công cụ',
    found: (v) =>
      `Không có trường nào tên ${plain(v, 'tag')}${has(v, 'inside') ? ` trong ${plain(v, 'inside')}` : ''}.`,
    expected: () => 'tên một trường của mẫu này',
    remedy: (v) => `${meant(v)}${list}`,
    explain:
      'Trường lạ sẽ không được điền gì. Để không có văn bản nào đi ra với trường còn trống, lệnh lập văn bản dừng khi mẫu có trường lạ.',
  },
  'template-tag-spelling': {
    title: 'Tên trường sai dấu hoặc sai chữ hoa',
    found: (v) => `${plain(v, 'tag')} chỉ khác ${plain(v, 'meant')} ở dấu, dấu nối hoặc chữ hoa.`,
    expected: () => 'chữ thường không dấu, các tiếng nối bằng dấu gạch dưới',
    remedy: (v) => `Gõ lại: ${plain(v, 'meant')}.`,
    explain:
      'Tên trường viết chữ thường, không dấu, nối bằng dấu gạch dưới. Word có thể tự viết hoa chữ đầu hoặc bộ gõ tự thêm dấu khi gõ.',
  },
  'template-tag-misused': {
    title: 'Trường dùng sai cách',
    found: (v) => `${plain(v, 'tag')} dùng sai cách: ${uses[plain(v, 'is')] ?? '…'}.`,
    expected: () =>
      'danh sách thì lặp bằng {{#…}}, điều kiện thì hỏi bằng {{?…}} hoặc {{^…}}, chữ và số thì in bằng {{…}}',
    remedy: (v) => `Viết lại thành ${plain(v, 'right')}.`,
    explain:
      'Danh sách không in được thành một dòng, một giá trị không lặp được, điều kiện chỉ để hỏi. Cách viết phải hợp với loại của trường.',
  },
  'template-tag-missing': {
    title: 'Mẫu thiếu trường cần thiết',
    found: (v) => `Mẫu thiếu trường ${plain(v, 'tag')}.`,
    expected: (v) => `${plain(v, 'tag')}: ${meaning(v)}`,
    remedy: (v) => `Gõ ${plain(v, 'tag')} vào chỗ cần in.`,
    explain: 'Thiếu trường này thì văn bản mất một thành phần phải có, nên lệnh lập văn bản dừng.',
  },
  'template-style-missing': {
    title: 'Mẫu mất kiểu',
    found: (v) => `Mẫu không còn kiểu ${quoted(v, 'style')}.`,
    expected: () => 'đủ các kiểu có tên bắt đầu bằng “NĐ” (Word), đủ các dòng của trang “Kiểu” (Excel)',
    remedy: () => 'Chép kiểu từ mẫu kèm theo công cụ sang, hoặc đổi lại đúng tên kiểu.',
    explain:
      'Nội dung do công cụ lập ra được trình bày bằng các kiểu của mẫu, tìm theo tên. Sửa phông, cỡ, lề của kiểu thì được; xóa hoặc đổi tên kiểu thì không biết trình bày thế nào.',
  },
  'template-section-missing': {
    title: 'Mẫu không còn phần phụ lục',
    found: () => 'Mẫu không còn phần (section) riêng cho phụ lục ở cuối.',
    expected: () => 'hai phần ngăn bằng ngắt phần: thân văn bản, rồi khuôn của một phụ lục',
    remedy: () => 'Chép lại phần cuối từ mẫu kèm theo công cụ, cả dấu ngắt phần trước nó.',
    explain: 'Phần cuối của mẫu là khuôn của phụ lục, được lặp lại cho từng phụ lục với số trang riêng.',
  },
  'template-sample-fails': {
    title: 'Lập thử bằng dữ liệu mẫu không được',
    found: (v) => `Lập thử bằng dữ liệu mẫu không được: ${plain(v, 'detail')}`,
    expected: () => 'văn bản lập thử có đủ mọi bảng, dòng, số liệu và không còn trường nào',
    remedy: () => 'Sửa chỗ đã nêu; không rõ chỗ nào thì so với mẫu kèm theo công cụ.',
    explain:
      'Mỗi mẫu được lập thử với dữ liệu giả định rồi kiểm lại như văn bản thật: không còn trường, đủ bảng, dòng và số liệu.',
  },
  'template-section-unprinted': {
    title: 'Phần nội dung không được in',
    found: (v) => `Mẫu không in phần ${plain(v, 'tag')} (${meaning(v)}).`,
    expected: () => 'mọi phần của nội dung, hoặc {{noi_dung}} cho tất cả',
    remedy: (v) => `Thêm ${plain(v, 'tag')} vào chỗ cần in; cố ý bỏ thì không phải làm gì.`,
    explain: 'Mẫu đặt từng phần nội dung riêng thì phần nào không có trường sẽ không được in vào văn bản.',
  },
  'template-font-other': {
    title: 'Phông không phải Times New Roman',
    found: (v) =>
      `Mẫu dùng phông ${quoted(v, 'font')}${has(v, 'where') ? ` (${places(v)})` : ''}${v.embedded === 'yes' ? ', đã nhúng trong tệp' : ', không nhúng trong tệp'}.`,
    expected: () => 'Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.2)',
    remedy: () => 'Đổi phông của kiểu hoặc của đoạn ấy sang Times New Roman.',
    explain:
      'Văn bản hành chính dùng phông Times New Roman, bộ mã Unicode. Phông khác không nhúng trong tệp thì máy không có phông ấy sẽ thay bằng phông khác, chữ và trang bị xô lệch; tệp không cho biết máy nào có phông nào.',
  },
  'template-look-missing': {
    title: 'Mẫu Excel thiếu dòng kiểu ô',
    found: (v) => `Trang “Kiểu” không còn dòng ${quoted(v, 'name')}.`,
    expected: () => 'đủ các dòng như mẫu kèm theo công cụ, cột đầu giữ nguyên',
    remedy: () => 'Chép lại dòng ấy từ mẫu kèm theo; không có thì ô loại này in chữ thường, không viền.',
    explain: 'Mỗi dòng của trang “Kiểu” là cách trình bày một loại ô, tìm theo tên ở cột đầu.',
  },
  'template-word-place': {
    title: 'Câu chữ mất hoặc thừa phần trong ngoặc',
    found: (v) =>
      `Câu ${quoted(v, 'key')}: ${plain(v, 'why') === 'lost' ? 'mất' : 'không có'} phần ${plain(v, 'place')}.`,
    expected: (v) => `đủ các phần trong ngoặc như câu kèm theo: ${quoted(v, 'shipped')}`,
    remedy: () => 'Sửa lại cột giữa, giữ nguyên phần trong ngoặc { }.',
    explain:
      'Phần trong ngoặc { } của mỗi câu được thay bằng nội dung khi lập biểu. Mất phần ấy thì câu thiếu nội dung; phần lạ thì in nguyên ra.',
  },
  'template-word-unknown': {
    title: 'Dòng không dùng đến trong mẫu',
    found: (v) => `Trang ${quoted(v, 'sheet')} có dòng ${quoted(v, 'key')} không dùng đến.`,
    expected: () => 'cột đầu giữ nguyên như mẫu kèm theo',
    remedy: (v) =>
      has(v, 'meant') ? `Có phải định ghi ${quoted(v, 'meant')}?` : 'Xóa dòng ấy, hoặc sửa lại cột đầu.',
    explain: 'Các dòng được tìm theo tên ở cột đầu; tên lạ thì không được dùng đến.',
  },
  'template-letterhead-fixed': {
    title: 'Tên cơ quan ghi sẵn trong mẫu',
    found: (v) => `Đầu văn bản của mẫu ghi sẵn ${quoted(v, 'text')}, không dùng {{co_quan}}.`,
    expected: () => 'tên cơ quan, tổ chức ban hành, ghi sẵn hoặc lấy từ {{co_quan}}',
    remedy: () =>
      'Đúng tên cơ quan thì không phải làm gì; muốn lấy theo office.yaml thì đặt {{co_quan}} vào đó.',
    explain:
      'Tên ghi sẵn được in nguyên như mẫu. Khi cơ quan đổi tên trong office.yaml thì phải sửa cả mẫu, vì chỗ này không tự đổi theo.',
  },
  'template-data-unused': {
    title: 'Dữ liệu không được mẫu dùng',
    found: (v) => `Mẫu không dùng ${plain(v, 'count')} dữ liệu có sẵn: ${plain(v, 'tags')}.`,
    expected: () => 'tùy cơ quan: in thì thêm trường, không in thì thôi',
    remedy: () => `Không phải sửa gì. ${list}`,
    explain: 'Công cụ có sẵn các dữ liệu này cho mẫu; mẫu không in thì chỉ để biết.',
  },
  'template-file-unused': {
    title: 'Tệp mẫu không lệnh nào dùng',
    found: (v) => `Không lệnh nào dùng tệp mẫu ${quoted(v, 'file')}.`,
    expected: (v) => `một trong các tên: ${plain(v, 'names')}`,
    remedy: (v) =>
      has(v, 'meant')
        ? `Đổi tên tệp thành ${plain(v, 'meant')}, hoặc chuyển tệp đi nơi khác.`
        : 'Đổi tên tệp, hoặc chuyển tệp đi nơi khác.',
    explain:
      'Mẫu được tìm theo tên tệp trong thư mục templates/. Tên khác đi một chữ thì mẫu kèm theo công cụ được dùng thay.',
  },
};
