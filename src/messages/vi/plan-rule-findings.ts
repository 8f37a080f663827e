import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

const suggestion = (v: Values): string =>
  has(v, 'suggestion') ? ` Có phải ý là ${quoted(v, 'suggestion')}?` : '';

const counted: Readonly<Record<string, string>> = {
  tasks: 'số nhiệm vụ',
  groups: 'số nhóm nhiệm vụ',
  leads: 'số đơn vị chủ trì nêu đích danh',
  communes: 'số đơn vị cấp xã',
  wards: 'số phường',
};

const countedWord = (what: string): string =>
  what.startsWith('units/') ? `đơn vị thuộc nhóm ${what.slice(6)}` : (counted[what] ?? what);

/** Rules on tasks, dates, indicators and source notes. */
export const planRuleFindings = {
  'plan-file-missing': {
    title: 'Thiếu tệp của kế hoạch',
    found: (v) =>
      has(v, 'folder') ? `${quoted(v, 'name')} không phải một tệp.` : `Không có tệp ${quoted(v, 'name')}.`,
    expected: () =>
      'đủ bảy tệp: decision, appendix, units, reporting, requests, calendar, office (đuôi .yaml)',
    remedy: () =>
      'Lấy lại tệp từ bản lưu trước, hoặc tạo thư mục mới bằng dondoc init rồi chép tệp còn thiếu sang.',
    explain:
      'Kế hoạch gồm bảy tệp; thiếu một tệp thì không biết đủ ai nợ báo cáo gì, hạn nào, nên không chạy tiếp.',
  },
  'plan-file-stray': {
    title: 'Tệp lạ trong thư mục kế hoạch',
    found: (v) =>
      has(v, 'folder')
        ? `${quoted(v, 'name')} mang tên một tệp của kế hoạch nhưng không phải một tệp, nên không đọc được gì.`
        : `${quoted(v, 'name')} không phải tên một tệp của kế hoạch, nên không có gì trong đó được đọc.${has(v, 'suggestion') ? ` Có phải ý là ${quoted(v, 'suggestion')}?` : ''}`,
    expected: () =>
      'đúng tên tệp, chữ thường, đuôi .yaml: decision, appendix, units, reporting, requests, calendar, office, waivers, amendments, questions',
    remedy: (v) =>
      has(v, 'folder')
        ? `Chuyển ${quoted(v, 'name')} ra ngoài thư mục plan/, rồi lấy lại tệp từ bản lưu nếu kế hoạch có tệp đó.`
        : has(v, 'suggestion')
          ? `Đổi tên thành ${quoted(v, 'suggestion')}; nếu là bản lưu thì chuyển ra ngoài thư mục plan/.`
          : 'Chuyển tệp này ra ngoài thư mục plan/ (bản lưu, tệp nháp), hoặc đổi cho đúng tên.',
    explain:
      'Đặt sai một chữ trong tên tệp, ví dụ amendments.yml, thì mọi sửa đổi trong đó bị bỏ qua mà không ai biết. Vì vậy tệp .yaml, .yml lạ nằm cạnh các tệp của kế hoạch là lỗi.',
  },
  'id-duplicate': {
    title: 'Mã ghi hai lần',
    found: (v) => `${quoted(v, 'id')} đã có ở trên.`,
    expected: () => 'mỗi mã, số, ngày chỉ ghi một lần',
    remedy: () => 'Xóa mục lặp, hoặc đổi mã nếu là hai mục khác nhau.',
    explain:
      'Mã là cách duy nhất để chỉ đến một mục. Hai mục cùng mã thì không biết mục nào được dùng, số liệu có thể ghi nhầm chỗ.',
  },
  'task-number-gap': {
    title: 'Số nhiệm vụ bị nhảy',
    found: (v) =>
      `Nhóm ${plain(v, 'group')} không có nhiệm vụ ${quoted(v, 'missing')}, ngay trước nhiệm vụ ${plain(v, 'after')}.`,
    expected: () => 'số liên tục, hoặc có ghi chú rằng bản gốc thiếu số đó',
    remedy: (v) =>
      `Thêm nhiệm vụ còn thiếu; nếu bản gốc không có thì thêm vào source_notes một mục kind: doubt, at: [tasks/${plain(v, 'missing')}].`,
    explain:
      'Số nhiệm vụ nhảy có thể là bản gốc in thiếu, cũng có thể là khi chép bị sót một dòng. Ghi chú về văn bản gốc cho biết đã kiểm tra.',
  },
  'task-unknown': {
    title: 'Nhiệm vụ không có trong Phụ lục',
    found: (v) => `${plain(v, 'by')} nêu nhiệm vụ ${quoted(v, 'task')}.${suggestion(v)}`,
    expected: () => 'số một nhiệm vụ trong appendix.yaml',
    remedy: () => 'Sửa số nhiệm vụ, hoặc xóa khỏi danh sách.',
    explain:
      'Chỉ tiêu, yêu cầu đột xuất và sửa đổi gắn với nhiệm vụ bằng số. Số sai thì không đơn vị nào được hỏi.',
  },
  'date-order': {
    title: 'Ngày kết thúc trước ngày bắt đầu',
    found: (v) => `Bắt đầu ${day(v, 'from')}, kết thúc ${day(v, 'to')}.`,
    expected: () => 'ngày bắt đầu không sau ngày kết thúc',
    remedy: () => 'Xem lại hai ngày; có thể ghi nhầm năm hoặc đảo chỗ.',
    explain:
      'Thời gian hoạt động của đơn vị, khoảng số liệu, ngày yêu cầu và hạn, kỳ đầu và kỳ cuối đều phải đi từ trước đến sau. Khoảng thời gian ngược thì không kỳ nào, đơn vị nào được tính.',
  },
  'day-impossible': {
    title: 'Ngày không có trong lịch',
    found: (v) => `Kỳ tháng ${quoted(v, 'period')} ghi ngày ${plain(v, 'day')} tháng ${plain(v, 'month')}.`,
    expected: () => 'một ngày mà năm nào cũng có',
    remedy: () => 'Sửa day hoặc month cho đúng.',
    explain:
      'Ngày của kỳ lặp lại hằng năm nên phải có thật trong mọi năm; ngày 31/6 không có, ngày 29/02 chỉ có ở năm nhuận. Để sai thì kỳ đó không được lập.',
  },
  'due-before-window-end': {
    title: 'Hạn gửi trước khi hết khoảng số liệu',
    found: (v) =>
      `Kỳ ${plain(v, 'period')}: ngày cuối cùng còn đúng hạn là ${day(v, 'lastDay')}, nhưng số liệu tính đến hết ngày ${day(v, 'windowEnd')}.`,
    expected: () => 'số liệu chốt xong rồi mới đến hạn gửi',
    remedy: () => 'Sửa ngày hạn (due) hoặc ngày cuối của khoảng số liệu (window_to).',
    explain:
      'Theo Điều 12 Nghị định 09/2019/NĐ-CP, số liệu chốt ngày 14 và báo cáo gửi sau đó. Hạn trước ngày chốt buộc đơn vị báo cáo số liệu chưa có.',
  },
  'indicator-without-unit': {
    title: 'Chỉ tiêu thiếu đơn vị tính',
    found: (v) => `Chỉ tiêu ${quoted(v, 'indicator')} (${plain(v, 'name')}) không ghi đơn vị tính.`,
    expected: () => 'unit_of_measure, ví dụ: tin, bài; chiếc; m²; %',
    remedy: () => 'Thêm unit_of_measure; chỉ tiêu bằng lời thì đổi kind: text.',
    explain:
      'Không có đơn vị tính thì nơi đếm chiếc, nơi đo mét vuông, cộng lại vô nghĩa. Mỗi chỉ tiêu chỉ có đúng một đơn vị tính.',
  },
  'indicator-ratio-parts': {
    title: 'Chỉ tiêu tỷ lệ không đúng hai phần',
    found: (v) =>
      v.problem === 'extra'
        ? `Chỉ tiêu ${quoted(v, 'indicator')} không phải tỷ lệ nhưng có ghi ${plain(v, 'keys')}.`
        : `Chỉ tiêu tỷ lệ ${quoted(v, 'indicator')} chưa ghi ${plain(v, 'keys')}.`,
    expected: () => 'tỷ lệ (kind: ratio) ghi rõ n và total đếm gì; loại khác không ghi',
    remedy: (v) =>
      v.problem === 'extra'
        ? 'Xóa n, total, hoặc đổi kind: ratio.'
        : 'Thêm n và total, mỗi khóa một câu ngắn.',
    explain:
      'Phần trăm của từng đơn vị không cộng và không lấy trung bình được. Vì vậy tỷ lệ hỏi hai số (đã đạt, tổng số), phần trăm chung tính lại từ tổng.',
  },
  'calendar-year-missing': {
    title: 'Chưa có lịch nghỉ của năm',
    found: (v) => `Chưa có lịch năm ${plain(v, 'year')} cho kỳ ${plain(v, 'periods')}.`,
    expected: (v) => `mục year: ${plain(v, 'year')} trong calendar.yaml`,
    remedy: () =>
      'Thêm năm này vào calendar.yaml theo thông báo nghỉ lễ, tết; chưa có thông báo thì ghi confirm: true.',
    explain:
      'Ngày làm việc (thời gian tổng hợp, hạn lùi khi trùng ngày nghỉ) tính theo lịch nghỉ. Chỉ nhắc với kỳ đến hạn trong 12 tháng tới vì lịch năm sau thường công bố cuối năm.',
  },
  'calendar-day-clash': {
    title: 'Ngày trong lịch mâu thuẫn',
    found: (v) =>
      v.problem === 'other-year'
        ? `Ngày ${day(v, 'date')} ghi trong mục năm ${plain(v, 'year')}.`
        : `Ngày ${day(v, 'date')} vừa là ngày nghỉ vừa là ngày đi làm (${plain(v, 'first')}; ${plain(v, 'second')}).`,
    expected: () => 'mỗi ngày chỉ nghỉ hoặc đi làm, ghi đúng mục năm',
    remedy: (v) =>
      v.problem === 'other-year'
        ? 'Chuyển ngày sang đúng năm.'
        : 'Xóa một trong hai dòng theo văn bản quy định.',
    explain:
      'Một ngày không thể vừa nghỉ vừa đi làm. Cho đến khi sửa, ngày đó được coi là ngày nghỉ để không tính sai thành quá hạn.',
  },
  'expectation-failed': {
    title: 'Đếm lại không khớp',
    found: (v) => `Đếm được ${plain(v, 'counted')} (${countedWord(plain(v, 'what'))}).`,
    expected: (v) => `${countedWord(plain(v, 'what'))}: ${plain(v, 'expected')} (ghi ở expect)`,
    remedy: () => 'Xem vừa xóa nhầm hay thêm thừa mục nào; nếu con số mới đúng thì sửa expect.',
    explain:
      'Mục expect ghi những con số phải đúng (số nhiệm vụ, số xã, phường…). Sai là dấu hiệu có mục bị xóa hoặc thêm nhầm.',
  },
  'source-note-stale': {
    title: 'Ghi chú về văn bản gốc không còn đúng',
    found: (v) =>
      has(v, 'printed')
        ? `Ghi chú ${quoted(v, 'note')}: ở ${plain(v, 'at')} không còn chữ ${quoted(v, 'printed')}.`
        : `Ghi chú ${quoted(v, 'note')} nói ${plain(v, 'at')} để trống; nay đã điền đủ.`,
    expected: () => 'chữ ghi ở printed có đúng tại vị trí ghi ở at',
    remedy: (v) =>
      has(v, 'printed')
        ? 'Sửa at, printed cho đúng; nếu chỗ đó đã được đính chính thì xóa ghi chú.'
        : 'Xóa ghi chú này trong source_notes; để lại cũng không sai.',
    explain:
      'Ghi chú nêu chỗ bản gốc in lỗi hoặc còn băn khoăn. Ghi chú về chỗ bỏ trống mà nay đã điền (số, ngày của Quyết định) thì chỉ được nhắc xóa, không phải lỗi. Nội dung đổi mà ghi chú không đổi thì lỗi in không còn được sửa khi làm văn bản.',
  },
  'source-doubt': {
    title: 'Chỗ còn băn khoăn trong văn bản gốc',
    found: (v) => (has(v, 'printed') ? `${quoted(v, 'printed')}: ${plain(v, 'why')}` : plain(v, 'why')),
    expected: () => 'cơ quan ban hành xác nhận hoặc đính chính',
    remedy: () => 'Không phải sửa tệp. Khi có xác nhận, sửa nội dung và xóa ghi chú tương ứng.',
    explain:
      'Công cụ không tự sửa nội dung của văn bản đã ký. Chỗ còn băn khoăn được in nguyên như bản gốc và liệt kê ở đây để cơ quan có thẩm quyền xem xét.',
  },
  'unit-to-confirm': {
    title: 'Đơn vị cần cơ quan xác nhận',
    found: (v) =>
      `${plain(v, 'count')} đơn vị chưa đủ căn cứ để kết luận: ${plain(v, 'names')}${Number(v.more) > 0 ? ` và ${plain(v, 'more')} đơn vị khác` : ''}.`,
    expected: () => 'cơ quan đầu mối xác định có thuộc diện báo cáo không, tên và ký hiệu có đúng không',
    remedy: () => 'Khi đã rõ, sửa duty, basis và xóa confirm: true ở dòng của đơn vị trong units.yaml.',
    explain:
      'Các nguồn công khai chưa cho biết chắc đơn vị còn hoạt động hay thuộc diện báo cáo. Trong khi chờ, đơn vị được tính đúng theo duty đang ghi: required thì tính, none và invited thì không tính, không đôn đốc.',
  },
  'calendar-to-confirm': {
    title: 'Ngày nghỉ chưa có văn bản',
    found: (v) =>
      `Năm ${plain(v, 'year')} có ${plain(v, 'count')} ngày chưa có văn bản trong tay (từ ${day(v, 'first')} đến ${day(v, 'last')}).`,
    expected: () => 'mỗi ngày có văn bản quy định ở source',
    remedy: () => 'Đối chiếu với thông báo nghỉ lễ, tết; ghi số văn bản vào source và xóa confirm: true.',
    explain:
      'Ngày nghỉ Tết, Quốc khánh, ngày hoán đổi do Thủ tướng Chính phủ quyết định từng năm. Ngày ghi theo dự kiến vẫn được dùng để tính, nhưng cần đối chiếu.',
  },
  'office-blank': {
    title: 'Chỗ chỉ cơ quan mới biết, còn để trống',
    found: (v) => `Còn trống: ${plain(v, 'keys')}.`,
    expected: () => 'cơ quan đầu mối điền',
    remedy: () => 'Điền vào tệp khi đã rõ; văn bản tạo ra trước đó chừa trống chỗ này.',
    explain:
      'Đơn vị soạn thảo, người ký, nơi nhận, người liên hệ, ngày của Quyết định không có trong nguồn công khai. Công cụ không tự đặt; chỗ trống được in trống.',
  },
} satisfies Partial<Record<Code, FindingText>>;
