import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { day, has, more, plain, question, quoted } from './value-text.ts';

const dateReasons: Readonly<Record<string, string>> = {
  'two-digit-year': 'năm chỉ ghi hai chữ số',
  'no-such-day': 'không có ngày này (ngày ghi trước, tháng ghi sau)',
  'no-year': 'thiếu năm',
};

const elsewhere = (v: Values): string =>
  has(v, 'elsewhere') ? `; có ${quoted(v, 'elsewhere')} ghi ở cột kỳ trước của dòng này` : '';

/** Answers as such: missing, broken, doubled, not asked for; status, dates, document numbers. */
export const answerFindings: Readonly<Record<string, FindingText>> = {
  'answer-missing': {
    title: 'Chưa trả lời câu bắt buộc',
    found: (v) => {
      if (v.whole === 1)
        return `Biểu mẫu để trống hoàn toàn (${plain(v, 'count')} câu bắt buộc chưa trả lời).`;
      if (Number(v.count) > 1)
        return `Nhiệm vụ ${plain(v, 'task')}: ${v.count} câu bắt buộc để trống: ${quoted(v, 'labels')}.`;
      return `${question(v)} để trống${elsewhere(v)}.`;
    },
    expected: () => 'câu trả lời; nếu không có gì phát sinh thì ghi rõ, số bằng không thì ghi 0',
    remedy: () => 'Điền các ô còn trống rồi gửi lại biểu mẫu.',
    explain:
      'Ô trống không phải là số 0 và cũng không phải “không phát sinh”: để trống nghĩa là chưa báo cáo. Các ô trống của cùng một nhiệm vụ được nêu một lần; biểu mẫu gửi về còn trắng cũng chỉ nêu một lần. Nhiệm vụ ghi “chưa thực hiện” hoặc “không phát sinh” thì không phải ghi kết quả, sản phẩm.',
  },
  'answer-left-blank': {
    title: 'Chỉ tiêu không bắt buộc để trống',
    found: (v) =>
      Number(v.count) > 1
        ? `${v.count} ô chỉ tiêu không bắt buộc để trống: ${quoted(v, 'labels')}.`
        : `${question(v)} để trống (không bắt buộc)${elsewhere(v)}.`,
    expected: () => 'số liệu nếu đơn vị có; số bằng không thì ghi 0',
    remedy: () => 'Không bắt buộc sửa; nếu đơn vị có số liệu thì nên bổ sung.',
    explain:
      'Chỉ tiêu để trống không được tính là 0: khi cộng, đơn vị này không nằm trong số đơn vị có số liệu, và văn bản tổng hợp ghi rõ số đơn vị có số liệu.',
  },
  'answer-cell-error': {
    title: 'Ô có lỗi công thức',
    found: (v) => `${question(v)}: ô có lỗi công thức ${quoted(v, 'value')}${more(v)}.`,
    expected: () => 'giá trị tính được, hoặc gõ trực tiếp số, chữ vào ô',
    remedy: () => 'Gõ lại giá trị vào ô (hoặc sửa công thức), lưu tệp rồi gửi lại.',
    explain:
      'Excel hiện #REF!, #DIV/0!, #VALUE!… khi công thức không tính được, thường do xóa mất ô nguồn. Ô như vậy không có giá trị nào để dùng.',
  },
  'answer-not-calculated': {
    title: 'Công thức chưa có kết quả',
    found: (v) => `${question(v)}: công thức ${quoted(v, 'value')} chưa được tính${more(v)}.`,
    expected: () => 'ô có kết quả đã tính và lưu trong tệp',
    remedy: () => 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi; hoặc gõ trực tiếp con số.',
    explain:
      'Tệp chỉ lưu công thức mà không lưu kết quả (do phần mềm khác tạo ra). Công cụ không tự tính thay vì có thể tính khác Excel.',
  },
  'answer-from-formula': {
    title: 'Số liệu lấy từ công thức',
    found: (v) => `${question(v)} lấy kết quả ${quoted(v, 'value')} của công thức${more(v)}.`,
    expected: () => 'số liệu cuối cùng của đơn vị',
    remedy: () => 'Không bắt buộc sửa; kết quả lưu trong tệp được dùng.',
    explain:
      'Ô chứa công thức; kết quả đã lưu trong tệp được dùng như số gõ trực tiếp. Chỉ nêu để khi cần thì đối chiếu.',
  },
  'answer-placeholder': {
    title: 'Chưa thay phần để điền',
    found: (v) => `${question(v)} mới ghi ${quoted(v, 'value')}.`,
    expected: () => 'nội dung trả lời',
    remedy: () => 'Thay dấu chấm, dấu hỏi hoặc câu gợi ý bằng câu trả lời; không có gì thì ghi “Không”.',
    explain:
      'Dấu chấm lửng, “xxx”, câu gợi ý chép lại, hoặc một gạch ngang ở câu bắt buộc chưa phải là câu trả lời nên không đưa vào tổng hợp.',
  },
  'answer-row-twice': {
    title: 'Một câu có hai câu trả lời khác nhau',
    found: (v) => `${question(v)} được trả lời hai lần: ${quoted(v, 'value')} và ${quoted(v, 'second')}.`,
    expected: () => 'một dòng cho mỗi câu',
    remedy: () => 'Xóa dòng chép thừa, chỉ giữ câu trả lời đúng.',
    explain:
      'Một dòng của biểu mẫu đã bị chép thành hai và nội dung khác nhau. Không thể biết dòng nào đúng nên không dùng dòng nào.',
  },
  'answer-row-unknown': {
    title: 'Dòng không có trong biểu mẫu',
    found: (v) =>
      `Dòng ${quoted(v, 'row')} có nội dung ${quoted(v, 'value')}${more(v, 'dòng')} không thuộc biểu mẫu này.`,
    expected: () => 'chỉ các dòng có sẵn trong biểu mẫu',
    remedy: () => 'Chuyển nội dung vào ô phù hợp của biểu mẫu, ví dụ ô kết quả hoặc kiến nghị.',
    explain:
      'Dòng mang mã mà biểu mẫu không có nên không biết đó là câu trả lời cho câu nào. Nội dung không được đưa vào tổng hợp.',
  },
  'task-not-owed': {
    title: 'Trả lời nhiệm vụ không được giao',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')} ${quoted(v, 'name')}: có nội dung ${quoted(v, 'value')}${more(v, 'chỗ')}, nhưng đơn vị không phải báo cáo nhiệm vụ này trong kỳ.`,
    expected: () => 'các nhiệm vụ có trong biểu mẫu của đơn vị',
    remedy: () =>
      'Kiểm tra đơn vị có dùng nhầm biểu mẫu của đơn vị khác không; nếu nội dung cần báo cáo thì ghi vào phần chung.',
    explain:
      'Nhiệm vụ có trong kế hoạch nhưng kế hoạch không giao đơn vị này chủ trì hoặc phối hợp (hoặc yêu cầu đột xuất không hỏi đến). Nội dung không được tính.',
  },
  'indicator-unknown': {
    title: 'Chỉ tiêu không có trong biểu mẫu',
    found: (v) =>
      `Chỉ tiêu ${quoted(v, 'row')} có giá trị ${quoted(v, 'value')}${more(v, 'chỗ')}, nhưng ${v.second === 1 ? 'đây là dòng thứ hai của chỉ tiêu này, ngoài dòng biểu mẫu đã in' : v.known === 1 ? 'không hỏi đơn vị này' : 'kế hoạch không có chỉ tiêu này'}.`,
    expected: () => 'các chỉ tiêu có trong biểu mẫu của đơn vị',
    remedy: (v) =>
      v.second === 1
        ? 'Hỏi lại đơn vị số nào đúng, ghi vào dòng có sẵn của biểu mẫu rồi xóa dòng thêm.'
        : 'Kiểm tra có dùng nhầm biểu mẫu không; số liệu cần nêu thì ghi trong phần kết quả.',
    explain:
      'Mã chỉ tiêu không có trong kế hoạch, gắn với nhiệm vụ đơn vị không chủ trì, hoặc đứng ở một dòng chép thêm ngoài dòng đã in. Số liệu không được cộng.',
  },
  'status-unknown': {
    title: 'Tình trạng không có trong danh sách',
    found: (v) => `${question(v)} ghi ${quoted(v, 'value')}.`,
    expected: (v) => `một trong: ${quoted(v, 'allowed')}`,
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Chọn trong danh sách của ô; có phải ý là ${quoted(v, 'suggestion')}?`
        : 'Chọn một mục trong danh sách của ô.',
    explain:
      'Tình trạng nhiệm vụ chỉ nhận năm cách ghi để đếm được. Công cụ chỉ gợi ý, không tự đổi câu đơn vị viết.',
  },
  'date-unreadable': {
    title: 'Ngày không đọc được',
    found: (v) => {
      const why = dateReasons[plain(v, 'why')];
      return `${question(v)} ghi ${quoted(v, 'value')}${why ? `: ${why}` : ''}.`;
    },
    expected: () => 'ngày/tháng/năm đủ bốn chữ số của năm, ví dụ 18/6/2026',
    remedy: () => 'Ghi lại theo thứ tự ngày, tháng, năm.',
    explain:
      'Ngày luôn được đọc theo thứ tự ngày trước, tháng sau. Năm hai chữ số hoặc ngày không có thật thì không đoán.',
  },
  'date-outside-window': {
    title: 'Ngày văn bản không hợp với kỳ báo cáo',
    found: (v) =>
      `${question(v)} là ${quoted(v, 'value')}${has(v, 'swapped') ? `; nếu đổi chỗ ngày và tháng thì là ${day(v, 'swapped')}` : ''}.`,
    expected: (v) =>
      `ngày trong khoảng từ ${day(v, 'from')} đến ${day(v, 'to')}${has(v, 'swapped') ? ', quanh ngày kết thúc lấy số liệu; đổi chỗ ngày và tháng thì hợp' : ''}`,
    remedy: () => 'Đối chiếu với văn bản đã ký; Excel hay tự đổi chỗ ngày và tháng (5/6 thành 6 tháng 5).',
    explain:
      'Ngày của văn bản được so với kỳ: không trước ngày bắt đầu lấy số liệu, không quá 60 ngày sau ngày cuối còn đúng hạn. Ngày sớm hơn ngày kết thúc lấy số liệu trên 15 ngày mà đổi chỗ ngày, tháng lại hợp thì cũng được nêu. Ngày vẫn được dùng.',
  },
  'window-mismatch': {
    title: 'Khoảng thời gian lấy số liệu khác quy định',
    found: (v) => `${question(v)} là ${day(v, 'day')}${more(v)}.`,
    expected: (v) => `số liệu từ ngày ${day(v, 'from')} đến hết ngày ${day(v, 'to')}`,
    remedy: () =>
      'Hỏi lại đơn vị; nếu số liệu đúng khoảng quy định thì sửa ngày, nếu chấp nhận khoảng khác thì xác nhận có lý do.',
    explain:
      'Mọi đơn vị phải lấy số liệu trên cùng một khoảng thời gian thì cộng và so sánh mới đúng (Nghị định 09/2019/NĐ-CP về thời gian chốt số liệu). Chưa xác nhận thì mọi số liệu của báo cáo này chưa được cộng; phần bằng chữ vẫn dùng.',
  },
  'document-number-malformed': {
    title: 'Số, ký hiệu văn bản viết chưa đúng',
    found: (v) => `${question(v)} ghi ${quoted(v, 'value')}.`,
    expected: () => 'số và ký hiệu đầy đủ, ví dụ 15/BC-UBND hoặc 12-BC/ĐU (văn bản của Đảng)',
    remedy: () => 'Ghi lại đúng như trên văn bản đã phát hành.',
    explain:
      'Số, ký hiệu gồm số, tên loại viết tắt và cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I và III). Thiếu một phần thì không tra được văn bản. Nội dung vẫn được ghi nhận như đơn vị viết.',
  },
  'document-number-symbol': {
    title: 'Ký hiệu không phải của đơn vị',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'document')}, không có ký hiệu ${quoted(v, 'symbol')} của ${quoted(v, 'unitName')}.`,
    expected: (v) => `ký hiệu có ${quoted(v, 'symbol')}`,
    remedy: () => 'Đối chiếu với văn bản đã ký; kiểm tra có gửi nhầm tệp của đơn vị khác không.',
    explain:
      'Ký hiệu văn bản mang tên viết tắt của cơ quan ban hành. UBND các xã, phường đều dùng chung chữ UBND nên ký hiệu không phân biệt được các xã với nhau. Số vẫn được ghi nhận.',
  },
  'document-number-reused': {
    title: 'Số văn bản đã dùng trong năm',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'document')}, trùng số đã ghi ở kỳ ${quoted(v, 'otherPeriod')} (${quoted(v, 'where')}).`,
    expected: () => 'số chưa dùng trong năm; mỗi số và ký hiệu chỉ một văn bản',
    remedy: () =>
      'Hỏi lại đơn vị số của văn bản; nếu đúng là một văn bản dùng cho cả hai lần thì xác nhận có lý do.',
    explain:
      'Trong một năm, số và ký hiệu của một cơ quan là duy nhất (Nghị định 30/2020/NĐ-CP, Điều 15). Trùng số thường do chép từ báo cáo kỳ trước mà quên đổi.',
  },
};
