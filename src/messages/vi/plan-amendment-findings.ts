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

const aspects: Readonly<Record<string, string>> = {
  gained: 'thêm nghĩa vụ:',
  lost: 'mất nghĩa vụ:',
  'last-day': 'ngày cuối cùng còn đúng hạn:',
  leads: 'chủ trì:',
  coordinates: 'phối hợp:',
  window: 'thời gian lấy số liệu:',
  label: 'tên kỳ:',
  counts: 'ngày được tính:',
  rule: 'cách tính hạn:',
  due: 'ngày hạn:',
  'lenient-day': 'ngày cuối nếu tính cả ngày hạn và lùi ngày nghỉ:',
  name: 'tên:',
  group: 'nhóm:',
  arrived: 'ngày đến',
  document: 'ngày văn bản',
  before: 'trước ngày hạn',
  by: 'đến hết ngày hạn',
  none: 'không lùi ngày nghỉ',
  'next-working-day': 'lùi sang ngày làm việc',
};

const frozenUnits = (text: string): string =>
  text.replace(/\{([a-z-]+)\}/g, (_, a: string) => aspects[a] ?? a);

const missing: Readonly<Record<string, string>> = {
  number: 'số',
  date: 'ngày',
  'number, date': 'số và ngày',
};

const more = (n: string): string => (n === '' || n === '0' ? '' : ` và ${n} đơn vị khác`);

/** Amendments of the plan, and periods that no edit may change. */
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
      `Sửa đổi ${quoted(v, 'id')} và sửa đổi ${quoted(v, 'other')} cùng sửa ${subjectText(plain(v, 'subject'))} từ ${day(v, 'from')}.`,
    expected: () => 'mỗi việc chỉ có một thay đổi từ một ngày',
    remedy: () => 'Bỏ một thay đổi, hoặc sửa from cho đúng từng văn bản.',
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
  'closed-period-changed': {
    title: 'Kế hoạch làm đổi kỳ đã khóa',
    found: (v) =>
      `Kỳ ${quoted(v, 'period')} khóa ngày ${day(v, 'closedOn')}; kế hoạch nay làm đổi nghĩa vụ hoặc hạn của ${plain(v, 'count')} đơn vị: ${frozenUnits(plain(v, 'units'))}${more(plain(v, 'more'))}.`,
    expected: () => 'nghĩa vụ, hạn của kỳ đã khóa giữ nguyên như lúc khóa',
    remedy: (v) =>
      has(v, 'adhoc')
        ? 'Trả lại yêu cầu đột xuất, đơn vị và kế hoạch như lúc khóa; nếu đúng là phải sửa kỳ đã khóa thì hủy việc khóa (dondoc undo). Yêu cầu đột xuất không sửa bằng amendments.yaml.'
        : `Ghi thay đổi thành một mục có from sau kỳ đó trong plan/amendments.yaml; nếu đúng là phải sửa kỳ đã khóa thì thêm correction: { period: ${plain(v, 'period')}, reason: … } vào mục đó, hoặc hủy việc khóa (dondoc undo).`,
    explain:
      'Kết luận đã đưa ra thì không đổi theo lần sửa kế hoạch sau đó. Danh sách của kỳ vẫn lấy nghĩa vụ, hạn theo bản chụp lúc khóa cho các đơn vị được nêu.',
  },
  'closed-period-corrected': {
    title: 'Kỳ đã khóa được đính chính',
    found: (v) =>
      `Kỳ ${quoted(v, 'period')} đã khóa được đính chính theo ${quoted(v, 'id')}, ${plain(v, 'document')}; lý do: ${quoted(v, 'reason')}. Các đơn vị: ${frozenUnits(plain(v, 'units'))}${more(plain(v, 'more'))}.`,
    expected: () => 'đính chính có văn bản và lý do',
    remedy: () => 'Không phải làm gì nếu đúng ý.',
    explain: 'Mọi danh sách của kỳ in đính chính này, kèm văn bản và lý do.',
  },
  'closed-period-unknown': {
    title: 'Không biết kỳ đã khóa có bị đổi không',
    found: (v) =>
      `Kỳ ${quoted(v, 'period')} khóa ngày ${day(v, 'closedOn')} theo kế hoạch bản ${quoted(v, 'was')}, nay là ${quoted(v, 'now')}; lúc khóa chưa lưu bản chụp nên không biết nghĩa vụ, hạn của đơn vị nào khác đi${has(v, 'expected') ? ` (lúc khóa phải gửi ${plain(v, 'expected')})` : ''}.`,
    expected: () => 'kế hoạch đúng bản dùng lúc khóa, hoặc kỳ có bản chụp register/<kỳ>.frozen.json',
    remedy: () =>
      'Lấy lại kế hoạch lúc đó để so (git, bản sao lưu: dondoc plan diff). Muốn có bản chụp thì hủy việc khóa rồi khóa lại bằng kế hoạch lúc đó.',
    explain:
      'Kỳ khóa bằng phiên bản công cụ cũ chỉ ghi phiên bản kế hoạch và các số đếm, không ghi từng nghĩa vụ.',
  },
  'closed-snapshot-lost': {
    title: 'Bản chụp của kỳ đã khóa bị mất hoặc bị sửa',
    found: (v) =>
      `${plain(v, 'file')} ${plain(v, 'problem') === 'lost' ? 'không còn' : 'không khớp mã băm ghi trong sổ'}; kỳ ${quoted(v, 'period')} khóa ngày ${day(v, 'closedOn')}.`,
    expected: () => 'đúng tệp đã ghi lúc khóa kỳ',
    remedy: () => 'Lấy lại tệp từ git hoặc từ bản sao lưu. Không sửa tay tệp này.',
    explain:
      'Không có bản chụp thì không chứng minh được kỳ đã khóa có bị đổi hay không, nên danh sách phải lấy theo kế hoạch hiện nay.',
  },
  'closed-period-gone': {
    title: 'Kế hoạch không còn kỳ đã khóa',
    found: (v) =>
      `Kế hoạch hiện nay không còn kỳ ${quoted(v, 'period')}, đã khóa ngày ${day(v, 'closedOn')}${plain(v, 'shown') === 'no' ? '; bản chụp không đủ để lập lại danh sách của kỳ' : ''}.`,
    expected: () => 'mọi kỳ đã khóa còn trong kế hoạch như lúc khóa',
    remedy: (v) =>
      has(v, 'adhoc')
        ? 'Ghi lại yêu cầu đột xuất vào plan/requests.yaml như lúc khóa (git, bản sao lưu), hoặc hủy việc khóa (dondoc undo) trước khi bỏ.'
        : 'Trả lại periods và first_day trong plan/reporting.yaml như lúc khóa (git, bản sao lưu), hoặc hủy việc khóa (dondoc undo) trước khi bỏ kỳ.',
    explain:
      'Kết luận đã đưa ra không mất theo lần sửa kế hoạch. Khi bản chụp ghi đủ, danh sách của kỳ vẫn được lập theo bản chụp và nói rõ.',
  },
  'closed-snapshot-orphan': {
    title: 'Có bản chụp nhưng sổ không ghi việc khóa kỳ',
    found: (v) =>
      `Có ${plain(v, 'file')} nhưng sổ của kỳ ${quoted(v, 'period')} không ghi việc khóa nào, kể cả việc khóa đã hủy.`,
    expected: () => 'bản chụp đi cùng một dòng khóa kỳ trong register/<kỳ>.jsonl',
    remedy: () =>
      'Lấy lại register/<kỳ>.jsonl từ git hoặc từ bản sao lưu. Muốn mở lại kỳ thì dùng dondoc undo, không xóa dòng trong sổ. Nếu kỳ thật sự chưa khóa thì xóa tệp bản chụp.',
    explain:
      'Bản chụp chỉ được ghi khi khóa kỳ. Dòng khóa bị mất thì kỳ được tính như chưa khóa, kết luận đã đưa ra có thể đổi.',
  },
} satisfies Partial<Record<Code, FindingText>>;
