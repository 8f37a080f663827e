import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

const suggestion = (v: Values): string =>
  has(v, 'suggestion') ? ` Có phải ý là ${quoted(v, 'suggestion')}?` : '';

/** The file to be edited: units.yaml, or the list that it is to be made from. */
const directory = (v: Values): string => (has(v, 'list') ? plain(v, 'list') : 'units.yaml');

/** Rules on units, groups and who does what. */
export const planUnitFindings = {
  'unit-unknown': {
    title: 'Đơn vị không có trong danh mục',
    found: (v) => `Mã ${quoted(v, 'unit')} không có trong ${directory(v)}.${suggestion(v)}`,
    expected: (v) => `mã một đơn vị trong ${directory(v)}`,
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Đổi thành ${quoted(v, 'suggestion')}, hoặc thêm đơn vị vào ${directory(v)}.`
        : `Sửa mã, hoặc thêm đơn vị vào ${directory(v)}.`,
    explain:
      'Nhiệm vụ, danh sách, yêu cầu đột xuất chỉ đến đơn vị bằng mã. Mã không có trong danh mục thì không ai nhận nghĩa vụ đó.',
  },
  'unit-expired': {
    title: 'Đơn vị đã kết thúc hoạt động',
    found: (v) =>
      `${plain(v, 'name')} (${quoted(v, 'unit')}) chỉ hoạt động đến hết ngày ${day(v, 'to')}, kế hoạch còn kỳ báo cáo đến ${day(v, 'last')}.${has(v, 'tasks') ? ` Nhiệm vụ ${plain(v, 'tasks')} vẫn giao đơn vị này.` : ''}`,
    expected: (v) =>
      has(v, 'suggestion') ? `thêm đơn vị kế tục: ${plain(v, 'suggestion')}` : 'một đơn vị còn hoạt động',
    remedy: (v) =>
      has(v, 'tasks')
        ? 'Thêm vào văn bản sửa đổi này thay đổi task-lead (hoặc task-coordinating) giao nhiệm vụ cho đơn vị khác; văn bản không nêu thì hỏi cơ quan ban hành.'
        : 'Thêm bên cạnh một cụm từ chỉ đơn vị kế tục (đơn vị đó có ghi predecessors), giữ cụm từ cũ cho các kỳ đã qua.',
    explain:
      'Đơn vị giải thể, sáp nhập hoặc đổi mã thì từ ngày kết thúc không còn ai thực hiện nhiệm vụ. Giữ đơn vị cũ để các kỳ trước vẫn đúng, và nêu đơn vị kế tục cho các kỳ sau.',
  },
  'unit-predecessor-cycle': {
    title: 'Đơn vị là tiền thân của chính mình',
    found: (v) =>
      plain(v, 'own') === 'yes'
        ? `${plain(v, 'name')} (${quoted(v, 'unit')}) ghi chính mình là đơn vị tiền thân.`
        : `${plain(v, 'name')} (${quoted(v, 'unit')}) là tiền thân của chính mình qua vòng: ${plain(v, 'ring')}.`,
    expected: () => 'đơn vị có trước làm tiền thân của đơn vị có sau, không vòng lại',
    remedy: (v) =>
      has(v, 'list')
        ? `Xem văn bản sáp nhập, đổi tên: bỏ mã ghi ngược ở cột tiền thân của ${plain(v, 'list')}.`
        : 'Xem văn bản sáp nhập, đổi tên: bỏ mã ghi ngược ở predecessors (hoặc successor của văn bản sửa đổi).',
    explain:
      'Mạch tiền thân nói đơn vị nào kế tục đơn vị nào, để nối số liệu kỳ trước và giao việc cho đơn vị kế tục. Mạch khép vòng thì không biết đơn vị nào có trước.',
  },
  'nobody-reports': {
    title: 'Không đơn vị nào phải báo cáo',
    found: (v) => `Danh mục có ${plain(v, 'units')} đơn vị, không đơn vị nào ghi duty: required.`,
    expected: () => 'ít nhất một đơn vị có duty: required kèm basis (căn cứ)',
    remedy: () =>
      'Xem điều khoản về chế độ báo cáo nêu những ai, ghi duty: required và basis cho các đơn vị đó trong units.yaml.',
    explain:
      'Không ai phải báo cáo thì danh sách nào cũng trống và kỳ nào cũng như đã đủ. Đó luôn là kế hoạch chưa lập xong, không phải kết quả.',
  },
  'task-unreported': {
    title: 'Nhiệm vụ không ai báo cáo',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')}: chủ trì là ${quoted(v, 'lead')}, không đơn vị nào trong đó ghi duty: required${plain(v, 'units') === '' ? '' : `: ${plain(v, 'units')}`}.`,
    expected: () => 'ít nhất một đơn vị chủ trì có duty: required, hoặc mọi đơn vị chủ trì ghi duty: invited',
    remedy: () =>
      'Xem lại cơ quan chủ trì trong appendix.yaml, duty của đơn vị trong units.yaml và các thay đổi trong amendments.yaml. Nếu đơn vị chỉ được mời báo cáo thì ghi duty: invited kèm basis (căn cứ).',
    explain:
      'Chỉ đơn vị chủ trì có nghĩa vụ báo cáo mới được hỏi kết quả nhiệm vụ. Không đơn vị nào có nghĩa vụ thì nhiệm vụ lặng lẽ rơi khỏi mọi biểu, mọi danh sách.',
  },
  'task-by-invitation': {
    title: 'Nhiệm vụ chỉ có đơn vị được mời báo cáo',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')}: chủ trì là ${quoted(v, 'lead')}, chỉ gồm đơn vị được mời báo cáo hoặc cách gọi để mở${plain(v, 'units') === '' ? '' : `: ${plain(v, 'units')}`}.`,
    expected: () => 'biết rằng kết quả nhiệm vụ này không ai bắt buộc phải báo cáo',
    remedy: () =>
      'Không phải làm gì nếu đúng ý; nếu có đơn vị phải báo cáo thì ghi duty: required kèm basis cho đơn vị đó, hoặc nêu đơn vị đó ở cột chủ trì.',
    explain:
      'Nhiệm vụ không nằm trong biểu của đơn vị nào có nghĩa vụ báo cáo, nên không danh sách nào nhắc.',
  },
  'unit-alias-clash': {
    title: 'Một tên gọi chỉ hai đơn vị',
    found: (v) =>
      `${quoted(v, 'text')} của ${plain(v, 'unit')} trùng với ${quoted(v, 'otherText')} của ${plain(v, 'other')} khi bỏ qua khác biệt về cách viết.`,
    expected: () => 'mỗi tên gọi chỉ đúng một đơn vị trong cùng thời gian',
    remedy: (v) =>
      plain(v, 'unit') === plain(v, 'other') && has(v, 'unit')
        ? 'Nếu là một đơn vị ghi hai lần thì xóa một dòng; nếu là hai đơn vị thì viết tên đủ để phân biệt.'
        : has(v, 'amended')
          ? 'Xem lại tên mới trong văn bản sửa đổi; nếu tên cũ ấy của đơn vị kia không còn dùng thì xóa ở units.yaml.'
          : 'Xóa tên gọi này ở đơn vị ít dùng hơn, hoặc viết đầy đủ (có cả từ “xã”, “phường”, “Sở”).',
    explain:
      'Khi nhận báo cáo, tên đơn vị được so sau khi thống nhất chữ hoa, dấu câu, cách đặt dấu thanh. Tên trùng hai đơn vị sẽ làm báo cáo bị ghi nhầm, nên kế hoạch không được có tên như vậy.',
  },
  'unit-both-sides': {
    title: 'Đơn vị vừa chủ trì vừa phối hợp',
    found: (v) => `${quoted(v, 'unit')} được nêu đích danh ở cả hai cột của nhiệm vụ ${plain(v, 'task')}.`,
    expected: () => 'nêu đích danh ở một cột',
    remedy: (v) =>
      has(v, 'amended')
        ? 'Xem lại văn bản sửa đổi: đổi cơ quan ở một cột thì thường phải sửa cả cột kia (task-lead, task-coordinating) trong cùng mục.'
        : 'Xem lại văn bản gốc; nếu gốc ghi như vậy, đổi một bên thành kind: open và ghi vào source_notes.',
    explain:
      'Một đơn vị không thể vừa chủ trì vừa phối hợp cùng một nhiệm vụ. Đơn vị thuộc một nhóm được nêu ở cột kia thì tự giữ bên nêu đích danh, không phải lỗi.',
  },
  'group-unknown': {
    title: 'Nhóm không có trong danh mục',
    found: (v) => `Nhóm ${quoted(v, 'group')} không có trong ${plain(v, 'where')}.${suggestion(v)}`,
    expected: (v) => `mã một nhóm ở mục groups của ${plain(v, 'where')}`,
    remedy: (v) =>
      has(v, 'suggestion') ? `Đổi thành ${quoted(v, 'suggestion')}.` : 'Sửa mã, hoặc thêm nhóm.',
    explain:
      'Đơn vị thuộc nhóm nào, nhiệm vụ giao cho nhóm nào đều ghi bằng mã nhóm. Mã sai thì cả nhóm không nhận nhiệm vụ.',
  },
  'group-name-clash': {
    title: 'Hai nhóm cùng một tên',
    found: (v) =>
      `Nhóm ${quoted(v, 'group')} tên là ${quoted(v, 'name')}, nhóm ${quoted(v, 'other')} tên là ${quoted(v, 'otherName')}: trong câu văn hai tên này chỉ là một.`,
    expected: () => 'mỗi tên chỉ đúng một nhóm',
    remedy: () =>
      'Nếu là một nhóm ghi làm hai: chuyển các đơn vị về một nhóm, xóa nhóm kia. Nếu là hai nhóm: đặt tên khác nhau.',
    explain:
      'Tên nhóm được so như khi đọc cụm từ của Quyết định, không kể chữ hoa, “UBND”, “các”, “cấp tỉnh”. Hai nhóm cùng một tên thì nhiệm vụ giao cho tên đó dễ chỉ đến một nhóm, đơn vị của nhóm kia lặng lẽ mất nhiệm vụ; bảng tổng hợp cũng in hai dòng cùng tên.',
  },
  'group-unused': {
    title: 'Nhóm không dùng đến',
    found: (v) => `Nhóm ${quoted(v, 'group')} (${plain(v, 'name')}) không có đơn vị, nhiệm vụ nào dùng.`,
    expected: () => 'nhóm nào cũng có đơn vị hoặc nhiệm vụ',
    remedy: () => 'Xóa nhóm này, hoặc xem có đơn vị nào ghi nhầm nhóm không.',
    explain: 'Nhóm không dùng không gây sai, nhưng thường là dấu hiệu gõ nhầm mã nhóm ở chỗ khác.',
  },
  'signer-unknown': {
    title: 'Cách ký mặc định không có',
    found: (v) => `default_signer ghi ${quoted(v, 'signer')}.${suggestion(v)}`,
    expected: (v) => `một trong: ${plain(v, 'known')}`,
    remedy: () => 'Sửa default_signer theo mã một cách ký ở mục signers.',
    explain:
      'Cách ký mặc định quyết định dòng chức vụ ở cuối công văn, báo cáo; mã sai thì không biết in dòng nào.',
  },
  'selector-empty': {
    title: 'Cụm từ không chỉ được ai',
    found: (v) =>
      `${quoted(v, 'phrase')} của nhiệm vụ ${plain(v, 'task')} chỉ nhóm ${quoted(v, 'group')}, nhóm này không có đơn vị nào.`,
    expected: () => 'nhóm có ít nhất một đơn vị',
    remedy: () =>
      'Thêm đơn vị vào nhóm, đổi sang nhóm khác, hoặc đổi cụm từ thành kind: open nếu không chỉ ai cụ thể.',
    explain:
      'Cụm từ loại unit và group phải chỉ ra đơn vị cụ thể, vì từ đó sinh ra nghĩa vụ báo cáo. Cụm từ chung chung như “các đơn vị có liên quan” thì dùng kind: open.',
  },
  'phrase-not-printed': {
    title: 'Cụm từ không có trong ô như in',
    found: (v) =>
      `${quoted(v, 'phrase')} không có trong ô ${quoted(v, 'cell')} của nhiệm vụ ${plain(v, 'task')}.`,
    expected: () => 'một đoạn chữ chép đúng từ ô đó',
    remedy: () => 'Chép lại cụm từ từ dòng text ngay phía trên.',
    explain:
      'Mỗi cụm từ giải thích một đoạn chữ của ô trong Phụ lục. Cụm từ không có trong ô nghĩa là đã giải thích điều Quyết định không viết.',
  },
} satisfies Partial<Record<Code, FindingText>>;
