/** What each limit counts, and what to ask of the unit when a file is beyond it. */
interface LimitWords {
  readonly what: string;
  readonly ask: string;
}

const smaller =
  'Bỏ ảnh, trang tính và dòng thừa khỏi biểu mẫu, lưu lại rồi gửi; ảnh và phụ lục gửi kèm văn bản.';
const saveAgain =
  'Mở tệp bằng Excel hoặc Word rồi lưu thành tệp mới và gửi tệp mới; nếu không mở được thì đề nghị đơn vị điền vào biểu mẫu đã gửi.';
const formOnly = 'Đề nghị đơn vị chỉ gửi biểu mẫu đã điền; tài liệu dài gửi riêng thành tệp khác.';
const fewerFiles =
  'Đề nghị đơn vị tách thành nhiều lần gửi, hoặc giải nén rồi tiếp nhận riêng từng tệp báo cáo.';
const resendMail = 'Lưu riêng tệp đính kèm ra khỏi thư rồi tiếp nhận tệp đó.';
const printAgain =
  'In lại ra PDF (hoặc quét lại) cho gọn rồi gửi; nếu là văn bản đã ký và mở xem được thì tiếp nhận lại, thêm lựa chọn --document, --unit, --period.';

export const limitWords: Readonly<Record<string, LimitWords>> = {
  file: { what: 'dung lượng tệp (byte)', ask: smaller },
  entries: { what: 'số phần bên trong tệp', ask: saveAgain },
  part: { what: 'dung lượng một phần sau khi mở (byte)', ask: smaller },
  total: { what: 'tổng dung lượng sau khi mở (byte)', ask: smaller },
  ratio: { what: 'số lần một phần nở ra khi mở', ask: saveAgain },
  xmlDepth: { what: 'số tầng lồng nhau bên trong tệp', ask: saveAgain },
  xmlAttributes: { what: 'số thuộc tính của một phần tử bên trong tệp', ask: saveAgain },
  xmlElements: { what: 'số phần tử trong một phần của tệp', ask: smaller },
  relationships: { what: 'số liên kết từ một phần của tệp', ask: smaller },
  merges: { what: 'số vùng ô gộp', ask: saveAgain },
  cells: { what: 'số ô', ask: smaller },
  sheets: { what: 'số trang tính', ask: smaller },
  sharedStrings: { what: 'số đoạn chữ dùng chung của bảng tính', ask: smaller },
  answers: { what: 'số câu trả lời', ask: formOnly },
  text: { what: 'số ký tự', ask: formOnly },
  oddText: {
    what: 'số ký tự có thể thuộc bảng mã cũ',
    ask: 'Đổi phông và mã chữ của tệp sang Unicode rồi gửi lại.',
  },
  paragraphs: { what: 'số đoạn văn', ask: formOnly },
  wordCells: { what: 'số ô bảng của văn bản Word', ask: formOnly },
  cellText: {
    what: 'số ký tự của một ô',
    ask: 'Rút gọn câu trả lời; nội dung dài gửi kèm thành văn bản riêng.',
  },
  parts: { what: 'số tệp bên trong', ask: fewerFiles },
  mail: { what: 'số byte của thư', ask: resendMail },
  mailDepth: { what: 'số tầng của thư', ask: resendMail },
  mailHeader: { what: 'số dòng đầu thư', ask: resendMail },
  pdfObjects: { what: 'số phần của tệp PDF', ask: printAgain },
  pdfPages: { what: 'số trang của tệp PDF', ask: printAgain },
  pdfOperators: { what: 'số lệnh vẽ của tệp PDF', ask: printAgain },
  pdfCodes: { what: 'số mã chữ của một phông trong tệp PDF', ask: printAgain },
  pdfText: { what: 'số chữ in trên các trang của tệp PDF', ask: printAgain },
};

/** For what no file of this kind was counted by. */
export const unknownLimit: LimitWords = { what: '', ask: smaller };
