import type { FindingText } from '../lang.ts';
import { figure, has, more, plain, question, quoted } from './value-text.ts';

const wrote: FindingText['found'] = (v) => `${question(v)} ghi ${quoted(v, 'value')}.`;
const aFigure: FindingText['expected'] = (v) =>
  `một con số${has(v, 'measure') ? ` (đơn vị tính: ${quoted(v, 'measure')})` : ''}, ví dụ 1568 hoặc 1.568`;

/** Figures: how they are written, and how they fit each other. */
export const figureFindings: Readonly<Record<string, FindingText>> = {
  'number-unreadable': {
    title: 'Không đọc được thành số',
    found: wrote,
    expected: aFigure,
    remedy: () => 'Chỉ ghi con số trong ô; phần giải thích chuyển sang ô kết quả.',
    explain:
      'Ô hỏi một con số nhưng nội dung không đọc được thành số theo cách nào chắc chắn. Công cụ không đoán.',
  },
  'number-ambiguous': {
    title: 'Số hiểu được hai cách',
    found: (v) => `${question(v)} ghi ${quoted(v, 'value')}: dấu chấm, dấu phẩy hiểu được hai cách.`,
    expected: () => 'dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân: 1.568 hoặc 27,5',
    remedy: () => 'Ghi lại không dùng dấu ngăn hàng nghìn (1568), phần thập phân dùng dấu phẩy.',
    explain:
      'Cách viết của Việt Nam dùng dấu chấm cho hàng nghìn, dấu phẩy cho thập phân; máy đặt kiểu nước ngoài thì ngược lại. Ô số chứa 1,568 ở câu hỏi số đếm có thể là 1568 bị máy hiểu nhầm. Chỉ đơn vị biết số đúng.',
  },
  'number-three-decimals': {
    title: 'Số có ba chữ số thập phân',
    found: (v) => `${question(v)} là ${figure(v, 'number')}; có thể ý là ${figure(v, 'thousands')}.`,
    expected: () => 'số đúng của đơn vị',
    remedy: () => 'Hỏi lại đơn vị; nếu đúng là số lẻ thì xác nhận có lý do, nếu không thì đề nghị gửi lại.',
    explain:
      'Gõ 1.568 trên máy đặt kiểu nước ngoài, Excel lưu thành một phẩy năm sáu tám. Câu hỏi này nhận số lẻ nên không thể tự biết; số được dùng sau khi xác nhận.',
  },
  'number-estimate': {
    title: 'Số ước lượng',
    found: wrote,
    expected: () => 'con số chính xác, không có “trên”, “khoảng”, “hơn”, “gần” hoặc từ số này đến số kia',
    remedy: () => 'Ghi số chính xác; chỉ có số ước lượng thì để trống ô này và nêu trong phần kết quả.',
    explain: '“Trên 14.000” là mức ít nhất, không phải số liệu; cộng vào sẽ cho một tổng không có thật.',
  },
  'number-with-words': {
    title: 'Số có kèm chữ',
    found: wrote,
    expected: aFigure,
    remedy: () => 'Bỏ phần chữ, chỉ giữ con số; đơn vị tính đã in sẵn trong biểu mẫu.',
    explain:
      'Chữ đi kèm có thể đổi nghĩa con số (“1,5 triệu”, “12 bài, 3 clip”) nên không tự tách số ra khỏi chữ.',
  },
  'number-dash': {
    title: 'Ghi gạch ngang thay cho số',
    found: wrote,
    expected: () => 'số 0 nếu không có, hoặc để trống nếu chưa có số liệu',
    remedy: () => 'Thay gạch ngang bằng 0 hoặc để trống.',
    explain:
      'Gạch ngang có người hiểu là không có, có người hiểu là chưa thống kê. Hai điều đó khác nhau nên phải ghi rõ.',
  },
  'number-none-word': {
    title: 'Ghi chữ “không”, “chưa” thay cho số',
    found: wrote,
    expected: () => 'số 0 nếu không có, hoặc để trống nếu chưa có số liệu',
    remedy: () => 'Thay bằng 0 nếu đúng là không có; chưa thống kê thì để trống.',
    explain:
      '“Không có” có thể là bằng 0, “chưa” có thể là chưa thống kê. Công cụ không tự đổi chữ thành số 0.',
  },
  'number-as-text': {
    title: 'Số ghi dạng chữ',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'value')} dạng chữ, được đọc là ${figure(v, 'number')}${more(v)}.`,
    expected: () => 'số gõ vào ô định dạng số',
    remedy: () => 'Không bắt buộc sửa; kiểm tra con số được đọc có đúng không.',
    explain:
      'Ô chứa chữ nhưng chỉ có một cách đọc thành số (dấu chấm ngăn hàng nghìn, dấu phẩy thập phân), nên số được dùng.',
  },
  'number-percent': {
    title: 'Ghi tỷ lệ phần trăm',
    found: wrote,
    expected: () => 'số lượng, không phải tỷ lệ',
    remedy: () => 'Ghi số lượng; với chỉ tiêu tỷ lệ thì ghi hai số (số đạt và tổng số), tỷ lệ được tính sau.',
    explain:
      'Tỷ lệ phần trăm của các đơn vị không cộng hay lấy trung bình được. Phải có số đạt và tổng số để tính lại.',
  },
  'number-shown-otherwise': {
    title: 'Ô hiện số khác với số trong ô',
    found: (v) =>
      `${question(v)}: trong ô là ${quoted(v, 'value')}, nhưng định dạng của ô làm ${has(v, 'shown') ? `ô hiện ${quoted(v, 'shown')}` : 'ô không hiện gì'}.`,
    expected: () => 'ô hiện đúng con số ghi trong ô',
    remedy: () => 'Kiểm tra số nào đúng; đưa ô về định dạng số thường (không chia nghìn) rồi gõ lại con số.',
    explain:
      'Định dạng như “#,##0,” chia số cho một nghìn khi hiện ra. Người ký nhìn thấy một số, tệp giữ một số khác; công cụ không chọn thay.',
  },
  'number-negative': {
    title: 'Số âm',
    found: wrote,
    expected: () => 'số không âm',
    remedy: () => 'Kiểm tra lại dấu trừ; phần giảm đi nêu trong ô kết quả.',
    explain: 'Số lượng, diện tích, thời lượng và kinh phí không thể nhỏ hơn 0.',
  },
  'number-fraction': {
    title: 'Số lẻ ở câu hỏi số đếm',
    found: wrote,
    expected: (v) => `số nguyên${has(v, 'measure') ? ` (đơn vị tính: ${quoted(v, 'measure')})` : ''}`,
    remedy: () => 'Ghi số nguyên; nếu ý là hàng nghìn (1.250) thì gõ 1250.',
    explain:
      'Đếm tin bài, cuộc, người… không có số lẻ. Gõ 1.250 trên máy đặt kiểu nước ngoài có thể bị lưu thành 1,25.',
  },
  'ratio-n-over-total': {
    title: 'Số đạt lớn hơn tổng số',
    found: (v) =>
      `${question(v)} là ${figure(v, 'n')}, lớn hơn ${quoted(v, 'totalLabel')} là ${figure(v, 'total')}.`,
    expected: () => 'số đạt không vượt tổng số',
    remedy: () => 'Kiểm tra hai ô có ghi nhầm chỗ hoặc khác khoảng thời gian không.',
    explain: 'Tỷ lệ không thể vượt 100%. Cả hai số của tỷ lệ này không được dùng cho đến khi sửa.',
  },
  'ratio-half': {
    title: 'Tỷ lệ thiếu một số',
    found: (v) => `Có ${question(v)} là ${quoted(v, 'value')} nhưng thiếu ${quoted(v, 'missing')}.`,
    expected: () => 'đủ cả số đạt và tổng số',
    remedy: (v) => `Điền ${quoted(v, 'missing')}; không có số liệu thì để trống cả hai ô.`,
    explain:
      'Tỷ lệ chung được tính lại từ tổng các số đạt và tổng các tổng số, nên một số lẻ loi làm sai tỷ lệ.',
  },
  'cumulative-below-period': {
    title: 'Lũy kế nhỏ hơn trong kỳ',
    found: (v) =>
      `${question(v)} là ${figure(v, 'number')}, nhỏ hơn số trong kỳ là ${figure(v, 'periodNumber')}.`,
    expected: () => 'lũy kế từ đầu năm bằng hoặc lớn hơn số trong kỳ',
    remedy: () => 'Kiểm tra hai ô có ghi đổi chỗ không; lũy kế gồm cả kỳ này.',
    explain:
      'Số lũy kế từ đầu năm đã bao gồm số trong kỳ nên không thể nhỏ hơn. Số lũy kế không được dùng cho đến khi sửa.',
  },
  'cumulative-below-earlier': {
    title: 'Lũy kế thấp hơn kỳ trước trong cùng năm',
    found: (v) =>
      `${question(v)} là ${figure(v, 'number')}, thấp hơn số đã báo cáo trước đó trong năm là ${figure(v, 'earlier')}.`,
    expected: () => 'lũy kế không giảm trong cùng một năm báo cáo',
    remedy: () => 'Hỏi lại đơn vị; nếu kỳ trước báo cáo thừa và nay sửa lại thì xác nhận có lý do.',
    explain:
      'Trong một năm báo cáo, số lũy kế chỉ tăng hoặc giữ nguyên. Giảm là do lần trước hoặc lần này sai; số được dùng sau khi xác nhận.',
  },
  'jump-from-year-before': {
    title: 'Thay đổi lớn so với cùng kỳ năm trước',
    found: (v) =>
      `${question(v)} là ${figure(v, 'number')}, cùng kỳ năm trước là ${figure(v, 'before')}${more(v)}.`,
    expected: (v) =>
      `thay đổi dưới ${plain(v, 'factor')} lần so với cùng kỳ, hoặc chênh lệch dưới ${plain(v, 'floor')}`,
    remedy: () =>
      'Hỏi lại đơn vị xem có thừa, thiếu chữ số 0 hoặc đổi cách tính không; số đúng thì không phải sửa.',
    explain:
      'Cảnh báo khi số liệu gấp từ 3 lần trở lên, hoặc chỉ còn từ một phần ba trở xuống, so với cùng kỳ năm trước và chênh lệch từ 10 đơn vị tính trở lên. Năm trước bằng 0 thì không so. Số vẫn được dùng.',
  },
  'funding-spent-over-allotted': {
    title: 'Kinh phí đã chi lớn hơn được giao',
    found: (v) =>
      `${question(v)} là ${figure(v, 'number')}, lớn hơn ${quoted(v, 'allottedLabel')} là ${figure(v, 'allotted')}.`,
    expected: () => 'số đã chi không vượt số được giao của cùng nguồn',
    remedy: () => 'Kiểm tra đơn vị tính và nguồn kinh phí của hai ô.',
    explain: 'Thường do ghi lẫn đồng với triệu đồng hoặc ghi nhầm nguồn. Số vẫn được dùng và được đánh dấu.',
  },
};
