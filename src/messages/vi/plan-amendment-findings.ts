import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

const subjects: Readonly<Record<string, string>> = {
  'unit-renamed': 'tên đơn vị',
  'unit-ended': 'việc kết thúc đơn vị',
  duty: 'nghĩa vụ của đơn vị',
  'task-lead': 'cơ quan chủ trì nhiệm vụ',
  'task-coordinating': 'cơ quan phối hợp nhiệm vụ',
  'task-text': 'nội dung nhiệm vụ',
  'task-output': 'kết quả của nhiệm vụ',
  'task-timing': 'thời gian của nhiệm vụ',
  task: 'nhiệm vụ',
  deadline: 'ngày hạn của kỳ',
  'deadline-rule': 'cách tính hạn',
  window: 'thời gian lấy số liệu của kỳ',
};

const subjectText = (text: string): string => {
  const [kind = '', what] = text.split(' ');
  return `${subjects[kind] ?? kind}${what ? ` “${what}”` : ''}`;
};

const missing: Readonly<Record<string, string>> = {
  number: 'số',
  date: 'ngày',
  'number, date': 'số và ngày',
};

/** Amendments of the plan. */
export const planAmendmentFindings = {
  'amendment-before-decision': {
    title: 'Sửa đổi có hiệu lực trước Quyết định',
    found: (v) =>
      `Sửa đổi ${quoted(v, 'id')} có hiệu lực từ ${day(v, 'from')}, trước ngày của Quyết định là ${day(v, 'decided')}.`,
    expected: () => 'ngày bắt đầu không ở trước ngày của Quyết định được sửa đổi',
    remedy: () => 'Sửa from, hoặc ngày của Quyết định.',
    explain: 'Không thể sửa đổi một Quyết định trước khi nó có. Thường là gõ nhầm năm.',
  },
  'amendment-clash': {
    title: 'Hai thay đổi cho một việc, từ cùng một ngày',
    found: (v) =>
      has(v, 'gone')
        ? `Sửa đổi ${quoted(v, 'id')} kết thúc ${quoted(v, 'unit')} từ ${day(v, 'from')} với đơn vị kế tiếp ${quoted(v, 'successor')}, nhưng đến ngày đó ${quoted(v, 'successor')} cũng không còn.`
        : `Sửa đổi ${quoted(v, 'id')} và sửa đổi ${quoted(v, 'other')} cùng sửa ${subjectText(plain(v, 'subject'))} từ ${day(v, 'from')}.`,
    expected: () => 'mỗi việc chỉ có một thay đổi từ một ngày',
    remedy: (v) =>
      has(v, 'gone')
        ? 'Ghi successor là đơn vị còn tồn tại từ ngày đó, hoặc sửa from cho đúng từng văn bản.'
        : 'Bỏ một thay đổi, hoặc sửa from cho đúng từng văn bản.',
    explain:
      'Hai thay đổi cùng ngày thì không ai biết thay đổi nào được áp dụng, nên công cụ không chọn thay.',
  },
  'amendment-without-number': {
    title: 'Văn bản sửa đổi chưa có số hoặc ngày',
    found: (v) =>
      `Văn bản của sửa đổi ${quoted(v, 'id')} chưa ghi ${missing[plain(v, 'missing')] ?? plain(v, 'missing')}.`,
    expected: () => 'số và ngày của văn bản đã ban hành',
    remedy: () => 'Điền khi văn bản được ban hành; trước đó để null.',
    explain: 'Sửa đổi vẫn được áp dụng từ ngày đã ghi; danh sách in chỗ trống thay cho số, ngày.',
  },
  'amendment-no-change': {
    title: 'Sửa đổi không thay đổi gì',
    found: (v) =>
      `Sửa đổi ${quoted(v, 'id')} sửa ${subjectText(plain(v, 'subject'))} thành đúng như đang có.`,
    expected: () => 'nội dung mới khác nội dung đang có hiệu lực ngay trước đó',
    remedy: () => 'Xem lại lời mới, hoặc bỏ thay đổi này.',
    explain: 'Thay đổi giống hệt điều đang có thường là chép nhầm lời cũ vào chỗ lời mới.',
  },
  'amendment-day': {
    title: 'Sửa đổi ghi một ngày không có',
    found: (v) =>
      `Sửa đổi ${quoted(v, 'id')} ghi ngày “${plain(v, 'day')}”, lịch không có ngày này (hoặc không phải năm nào cũng có).`,
    expected: () => 'một ngày có thật, với ngày hạn và thời gian lấy số liệu thì có trong mọi năm',
    remedy: () => 'Sửa ngày.',
    explain: 'Sửa đổi có ngày không tồn tại thì không thể biết từ khi nào nó được áp dụng.',
  },
  'amendment-period': {
    title: 'Sửa đổi nêu một kỳ không có',
    found: (v) => `Sửa đổi ${quoted(v, 'id')} nêu kỳ ${quoted(v, 'period')}, kế hoạch không có kỳ này.`,
    expected: (v) => `một trong các kỳ: ${plain(v, 'known')}`,
    remedy: (v) => (has(v, 'suggestion') ? `Có phải ý là ${quoted(v, 'suggestion')}?` : 'Sửa mã kỳ.'),
    explain:
      'Thay đổi ngày hạn, thời gian lấy số liệu ghi kỳ trong năm (“06”, “12”); đính chính ghi cả năm (“2026-06”).',
  },
  'amendment-item': {
    title: 'Sửa một nội dung mà nhiệm vụ không có',
    found: (v) =>
      `Sửa đổi ${quoted(v, 'id')} sửa nội dung thứ ${plain(v, 'item')} của nhiệm vụ ${quoted(v, 'task')}; nhiệm vụ này chỉ có ${plain(v, 'items')} nội dung.`,
    expected: (v) => `item từ 1 đến ${plain(v, 'items')}`,
    remedy: () => 'Đếm lại gạch đầu dòng trong appendix.yaml, bắt đầu từ 1.',
    explain: 'Lời mới phải thay cho đúng một gạch đầu dòng của nhiệm vụ.',
  },
  'amendment-new-task': {
    title: 'Nhiệm vụ thêm vào chưa hợp',
    found: (v) =>
      plain(v, 'problem') === 'group'
        ? `Sửa đổi ${quoted(v, 'id')} thêm nhiệm vụ ${quoted(v, 'task')} vào nhóm ${quoted(v, 'group')}, Phụ lục không có nhóm này.`
        : `Sửa đổi ${quoted(v, 'id')} thêm nhiệm vụ ${quoted(v, 'task')}, Phụ lục đã có nhiệm vụ số này.`,
    expected: () => 'số nhiệm vụ chưa dùng, thuộc một nhóm của Phụ lục',
    remedy: () =>
      'Sửa số hoặc nhóm của nhiệm vụ; muốn thay cả dòng thì bỏ nhiệm vụ cũ (task-removed) từ một ngày trước đó.',
    explain:
      'Câu trả lời của các kỳ được giữ theo số nhiệm vụ, nên một số không được chỉ hai nhiệm vụ cùng lúc.',
  },
  'amendment-correction-idle': {
    title: 'Đính chính không tới kỳ cần đính chính',
    found: (v) =>
      `Sửa đổi ${quoted(v, 'id')} ghi đính chính kỳ ${quoted(v, 'period')} nhưng có hiệu lực từ ${day(v, 'from')}, sau ngày hạn ${day(v, 'due')} của kỳ đó.`,
    expected: () => 'from không muộn hơn ngày cuối cùng còn đúng hạn của kỳ được đính chính',
    remedy: () => 'Sửa from, hoặc bỏ correction.',
    explain:
      'Sửa đổi chỉ tác động đến kỳ có ngày cuối cùng còn đúng hạn từ ngày from trở đi, kể cả khi ghi correction.',
  },
} satisfies Partial<Record<Code, FindingText>>;
