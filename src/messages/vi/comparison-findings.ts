import type { FindingText } from '../lang.ts';
import { figure, has, more, plain, question, quoted } from './value-text.ts';

/** What shows when answers are laid beside each other: other answers, other periods, other units, the waivers. */
export const comparisonFindings: Readonly<Record<string, FindingText>> = {
  'total-not-sum': {
    title: 'Tổng khác với các phần cộng lại',
    found: (v) =>
      `${question(v)} là ${quoted(v, 'value')}, còn các chỉ tiêu thành phần (${quoted(v, 'parts')}) cộng lại là ${figure(v, 'sum')}${Number(v.blanks) > 0 ? ` dù còn ${plain(v, 'blanks')} ô trống` : ''}.`,
    expected: () => 'số tổng bằng các số thành phần cộng lại',
    remedy: () =>
      'Kiểm tra từng số thành phần và số tổng; nếu số tổng gồm cả phần khác thì xác nhận có lý do.',
    explain:
      'Chỉ tiêu được kế hoạch ghi là tổng của các chỉ tiêu khác (sum_of). Còn ô thành phần để trống thì chỉ nêu khi tổng nhỏ hơn các phần đã có. Số lẻ được phép lệch do làm tròn.',
  },
  'measure-changed': {
    title: 'Đơn vị tính bị sửa khác',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'value')}${more(v)}, nhưng cột “Đơn vị tính” trong tệp ghi ${quoted(v, 'written')}.`,
    expected: (v) => `số tính bằng ${quoted(v, 'measure')} như biểu mẫu đã in`,
    remedy: (v) =>
      `Hỏi lại đơn vị số này tính bằng gì; đổi số về ${quoted(v, 'measure')} và để nguyên cột “Đơn vị tính”, nếu số đã đúng đơn vị tính thì xác nhận có lý do.`,
    explain:
      'Ô đơn vị tính không phải chỗ để ghi. Ô đó bị sửa (ví dụ “lượt người” thành “nghìn lượt người”) thì số bên cạnh có thể đếm theo đơn vị khác; không cộng các số khác đơn vị tính, nên số chỉ được dùng sau khi xác nhận.',
  },
  'funding-in-dong': {
    title: 'Kinh phí có thể ghi bằng đồng',
    found: (v) =>
      `${question(v)} là ${quoted(v, 'value')}, tức ${figure(v, 'billions')} tỷ đồng${more(v)}; có thể ý là ${figure(v, 'millions')} triệu đồng.`,
    expected: () => 'số tiền tính bằng triệu đồng',
    remedy: () =>
      'Hỏi lại đơn vị; ghi lại theo triệu đồng (50 triệu đồng ghi 50), nếu số đúng thì xác nhận có lý do.',
    explain:
      'Từ 1.000.000 triệu đồng trở lên là quá lớn cho một đơn vị, thường do ghi bằng đồng. Một số như vậy làm sai cả tổng, nên chỉ được dùng sau khi xác nhận.',
  },
  'text-copied-forward': {
    title: 'Chép lại nội dung kỳ trước',
    found: (v) =>
      `${question(v)} ${v.like === 'near' ? 'gần như giống' : 'giống hệt'} kỳ ${quoted(v, 'earlierPeriod')}${more(v)}. Kỳ này: ${quoted(v, 'value')}. Kỳ trước: ${quoted(v, 'earlierText')}.`,
    expected: () => 'nội dung của kỳ này',
    remedy: () => 'Hỏi lại đơn vị có gì mới trong kỳ; kết quả đúng là không đổi thì không phải sửa.',
    explain:
      'So kết quả các nhiệm vụ chủ trì và tình hình chung với báo cáo kỳ liền trước, từ 15 từ trở lên. Nêu khi giống hệt, hoặc giống từ 90% trở lên (đếm theo từng bộ ba từ) mà không con số nào được cập nhật. Khó khăn, kiến nghị không so, vì chưa giải quyết thì vẫn còn nguyên.',
  },
  'text-repeated-in-tasks': {
    title: 'Một kết quả ghi cho nhiều nhiệm vụ',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'value')}; ${plain(v, 'times')} nhiệm vụ cùng ghi như vậy: ${quoted(v, 'tasks')}.`,
    expected: () => 'kết quả riêng của từng nhiệm vụ',
    remedy: () => 'Đề nghị đơn vị ghi kết quả của từng nhiệm vụ; phần chung chuyển vào tình hình chung.',
    explain:
      'Chỉ xét nhiệm vụ đơn vị chủ trì; nêu khi từ ba nhiệm vụ trở lên có cùng một nội dung kết quả từ 15 từ trở lên. Nội dung như vậy không cho biết riêng nhiệm vụ nào làm được gì.',
  },
  'figures-same-as-earlier': {
    title: 'Mọi số liệu giống một kỳ trước',
    found: (v) =>
      `Cả ${plain(v, 'figures')} số liệu trong kỳ giống hệt kỳ ${quoted(v, 'earlierPeriod')}, ví dụ ${quoted(v, 'label')} là ${figure(v, 'number')}.`,
    expected: () => 'số liệu của kỳ này',
    remedy: () => 'Hỏi lại đơn vị có gửi lại biểu mẫu cũ, quên cập nhật số liệu không.',
    explain:
      'So với kỳ liền trước và cùng kỳ năm trước; nêu khi có từ ba số lớn hơn 0 và không số nào khác. Số vẫn được dùng và được đánh dấu.',
  },
  'figures-all-zero': {
    title: 'Mọi chỉ tiêu đều ghi 0',
    found: (v) =>
      `Cả ${plain(v, 'indicators')} chỉ tiêu có số đều ghi “0” (ví dụ ${quoted(v, 'label')}), trong khi nhiệm vụ ${plain(v, 'task')} ghi ${quoted(v, 'status')}.`,
    expected: () => 'số 0 chỉ khi đúng là không có; chưa có số liệu thì để trống',
    remedy: () => 'Hỏi lại đơn vị: không có thật, hay điền 0 cho đủ ô.',
    explain:
      'Nêu khi có từ ba chỉ tiêu trở lên, tất cả bằng 0, mà có nhiệm vụ đang hoặc đã thực hiện. Số 0 điền cho đủ sẽ làm sai tổng và tỷ lệ.',
  },
  'status-went-back': {
    title: 'Tình trạng lùi so với kỳ trước trong năm',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')} ghi ${quoted(v, 'value')}, kỳ ${quoted(v, 'earlierPeriod')} đã ghi ${quoted(v, 'earlierStatus')}.`,
    expected: () => 'trong một năm, việc đã xong vẫn là xong, việc đã bắt đầu vẫn là đã bắt đầu',
    remedy: () => 'Hỏi lại đơn vị kỳ nào ghi nhầm.',
    explain:
      'Chỉ so trong cùng một năm báo cáo: “hoàn thành” rồi “đang thực hiện” hoặc “chưa thực hiện”; đã thực hiện rồi “chưa thực hiện”. Sang năm mới thì tính lại từ đầu. Câu trả lời vẫn được dùng và được đánh dấu.',
  },
  'answer-in-total-row': {
    title: 'Dòng tổng cộng nằm giữa số liệu',
    found: (v) =>
      `Dòng ${quoted(v, 'row')} có giá trị ${quoted(v, 'value')}${more(v)} là dòng cộng do đơn vị thêm.`,
    expected: () => 'chỉ các dòng có sẵn trong biểu mẫu; tổng do công cụ tính',
    remedy: () => 'Không bắt buộc sửa; dòng này không được đọc. Nên xóa để khỏi nhầm.',
    explain:
      'Biểu mẫu không có dòng tổng. Dòng “Tổng cộng”, “Cộng” do đơn vị thêm không được đưa vào số liệu, để không cộng hai lần.',
  },
  'indicator-first-reported': {
    title: 'Chỉ tiêu lần đầu có số liệu',
    found: (v) => `${question(v)} ghi ${quoted(v, 'value')}${more(v)}, các kỳ trước đơn vị để trống.`,
    expected: () => 'số liệu đúng dòng',
    remedy: () => 'Không bắt buộc sửa; kiểm tra đơn vị có ghi nhầm dòng không.',
    explain:
      'Kỳ trước, năm trước đơn vị có số liệu ở chỉ tiêu khác nhưng để trống chỉ tiêu này. Khi so sánh giữa các kỳ, chỉ tiêu này của đơn vị không có số trước để so.',
  },
  'product-without-reference': {
    title: 'Sản phẩm không có số hoặc đường dẫn',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'value')}${more(v)}, không có số văn bản, số phát hành hay đường dẫn.`,
    expected: () => 'tên sản phẩm kèm số văn bản hoặc đường dẫn',
    remedy: () => 'Không bắt buộc sửa; nên bổ sung để có thể tra lại.',
    explain: 'Sản phẩm có số hoặc đường dẫn thì khi tổng hợp có thể kiểm chứng. Nội dung vẫn được dùng.',
  },
  'phone-malformed': {
    title: 'Số điện thoại chưa đúng dạng',
    found: (v) =>
      `${question(v)} ghi ${quoted(v, 'value')}${has(v, 'suggestion') ? `; có thể thiếu số 0 ở đầu: ${quoted(v, 'suggestion')}` : ''}.`,
    expected: () => 'số di động 10 chữ số hoặc số cố định có mã vùng, 11 chữ số',
    remedy: () => 'Không bắt buộc sửa; hỏi lại để có số gọi được khi cần.',
    explain:
      'Excel hay làm mất số 0 ở đầu khi gõ số điện thoại vào ô kiểu số. Số này chỉ để liên hệ, không dùng khi tổng hợp.',
  },
  'same-text-across-units': {
    title: 'Nhiều đơn vị cùng một đoạn văn',
    found: (v) =>
      `${plain(v, 'units')} đơn vị có cùng một đoạn ở ${question(v)}: ${quoted(v, 'names')}. ${quoted(v, 'unitName')} ghi: ${quoted(v, 'value')}.`,
    expected: () => 'kết quả riêng của từng đơn vị',
    remedy: () => 'Hỏi lại một vài đơn vị; khi tổng hợp chỉ dẫn đoạn này một lần.',
    explain:
      'Xét kết quả nhiệm vụ chủ trì và tình hình chung; nêu khi từ ba đơn vị trở lên có cùng một đoạn từ 20 từ trở lên, giống cả con số (tên đơn vị trong đoạn không tính). Thường do chép từ một văn bản mẫu. Nội dung vẫn được dùng.',
  },
  'same-figures-across-units': {
    title: 'Các đơn vị có số liệu giống hệt nhau',
    found: (v) =>
      `${plain(v, 'units')} đơn vị có cả ${plain(v, 'figures')} số liệu giống hệt nhau: ${quoted(v, 'names')} (ví dụ ${quoted(v, 'label')} là ${figure(v, 'number')}).`,
    expected: () => 'số liệu của chính đơn vị',
    remedy: () => 'Hỏi lại các đơn vị này; có thể một đơn vị điền vào bản chép của đơn vị khác.',
    explain:
      'Nêu khi mọi số liệu của các đơn vị trùng nhau và có từ năm chỉ tiêu lớn hơn 0. Số vẫn được dùng và được đánh dấu.',
  },
  'figure-far-above-group': {
    title: 'Số liệu cao khác thường trong nhóm',
    found: (v) =>
      `${quoted(v, 'unitName')}: ${question(v)} là “${figure(v, 'number')}”, trong khi số ở giữa của ${plain(v, 'units')} đơn vị cùng nhóm là ${figure(v, 'middle')}.`,
    expected: (v) =>
      `dưới ${plain(v, 'factor')} lần số ở giữa của nhóm, hoặc chênh dưới ${plain(v, 'floor')}`,
    remedy: () =>
      'Hỏi lại đơn vị xem có thừa chữ số 0 hoặc nhầm đơn vị tính không; số đúng thì không phải sửa.',
    explain:
      'Nêu khi số liệu gấp từ 20 lần số ở giữa (trung vị) của các đơn vị cùng nhóm và hơn từ 100 đơn vị tính, nhóm có từ 10 đơn vị có số. Một số như vậy quyết định cả tổng. Số vẫn được dùng và được đánh dấu.',
  },
  'lead-behind-coordinating': {
    title: 'Đơn vị chủ trì và đơn vị phối hợp báo cáo khác nhau',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')}: đơn vị chủ trì ${quoted(v, 'unitName')} ghi ${quoted(v, 'value')}, nhưng ${plain(v, 'units')} đơn vị phối hợp có kết quả: ${quoted(v, 'names')} (${quoted(v, 'other')}).`,
    expected: () => 'tình trạng của đơn vị chủ trì phù hợp với kết quả các đơn vị phối hợp đã nêu',
    remedy: () =>
      'Trao đổi với đơn vị chủ trì trước khi tổng hợp; sửa tình trạng hoặc ghi rõ phần việc của đơn vị phối hợp.',
    explain:
      'Chỉ xét nhiệm vụ có một đơn vị chủ trì. Chủ trì ghi “chưa thực hiện” hoặc “không phát sinh” mà đơn vị phối hợp có kết quả thì một bên ghi chưa đủ. Không câu trả lời nào bị bỏ ra.',
  },
  'waiver-expired': {
    title: 'Ngoại lệ đã hết hạn',
    found: (v) =>
      `Ngoại lệ ${quoted(v, 'id')} của ${quoted(v, 'unitName')} (mã ${plain(v, 'waivedCode')}) chỉ đến hết ${quoted(v, 'until')}.`,
    expected: () => 'ngoại lệ còn hạn, hoặc không còn trong danh sách',
    remedy: () => 'Gia hạn bằng văn bản mới (sửa document, until trong plan/waivers.yaml) hoặc xóa mục này.',
    explain:
      'Ngoại lệ hết hạn không che điều gì nữa: lỗi, cảnh báo trở lại như thường. Để lâu trong danh sách thì không ai biết điều gì còn được chấp nhận.',
  },
  'waiver-unused': {
    title: 'Ngoại lệ không khớp điều nào trong kỳ',
    found: (v) =>
      `Ngoại lệ ${quoted(v, 'id')} của ${quoted(v, 'unitName')} (mã ${plain(v, 'waivedCode')}${has(v, 'answer') ? `, câu ${quoted(v, 'answer')}` : ''}) không khớp lỗi, cảnh báo nào của đơn vị trong kỳ.`,
    expected: () => 'ngoại lệ cho một điều có thật trong báo cáo',
    remedy: () =>
      'Việc đã xong thì xóa mục này trong plan/waivers.yaml; nếu ghi nhầm thì sửa code hoặc answer.',
    explain:
      'Chỉ xét đơn vị đã có tệp số liệu được chấp nhận trong kỳ. Đơn vị đã sửa thì ngoại lệ không còn cần; ghi nhầm mã thì điều cần chấp nhận vẫn bị nêu.',
  },
};
