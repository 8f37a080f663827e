import { parseCivilDate } from '../../model/civil-date.ts';
import type { Code } from '../../model/codes.ts';
import { shortDay } from '../../text/print.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

const aspects: Readonly<Record<string, string>> = {
  id: 'mã đơn vị (cùng tên):',
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
  'group-name': 'tên nhóm:',
  tasks: 'lời nhiệm vụ:',
  arrived: 'ngày đến',
  document: 'ngày văn bản',
  before: 'trước ngày hạn',
  by: 'đến hết ngày hạn',
  none: 'không lùi ngày nghỉ',
  'next-working-day': 'lùi sang ngày làm việc',
  annual: 'hằng năm',
  quarterly: 'hằng quý',
  monthly: 'hằng tháng',
  once: 'một lần',
  ongoing: 'thường xuyên',
};

const shownDay = (text: string): string => {
  const date = parseCivilDate(text);
  return date ? shortDay(date) : text;
};

/** Words and days of the values in the language and the form of every list. */
const frozenUnits = (text: string): string =>
  text
    .replace(/\{([a-z-]+)\}/g, (_, a: string) => aspects[a] ?? a)
    .replace(/(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})/g, '$1 – $2')
    .replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, shownDay);

const more = (n: string): string => (n === '' || n === '0' ? '' : ` và ${n} đơn vị khác`);

/** Closed periods, which no edit of the plan may change. */
export const planClosedFindings = {
  'closed-period-changed': {
    title: 'Kế hoạch làm đổi kỳ đã khóa',
    found: (v) =>
      `Kỳ ${quoted(v, 'period')} khóa ngày ${day(v, 'closedOn')}; kế hoạch nay làm đổi nghĩa vụ hoặc hạn của ${plain(v, 'count')} đơn vị: ${frozenUnits(plain(v, 'units'))}${more(plain(v, 'more'))}.`,
    expected: () => 'nghĩa vụ, hạn của kỳ đã khóa giữ nguyên như lúc khóa',
    remedy: (v) =>
      has(v, 'by-document')
        ? `Trả lại như lúc khóa. Nếu văn bản ra sau đúng là làm đổi kỳ đã khóa (ví dụ thông báo lịch nghỉ ra muộn) thì ghi văn bản đó thành một mục trong plan/amendments.yaml với changes: [] và correction: { period: ${plain(v, 'period')}, reason: … }; hoặc hủy việc khóa (dondoc undo). Lịch, tên nhóm, tên kỳ không sửa bằng changes.`
        : has(v, 'adhoc') && !has(v, 'amended')
          ? 'Trả lại yêu cầu đột xuất, đơn vị và kế hoạch như lúc khóa; nếu đúng là phải sửa kỳ đã khóa thì hủy việc khóa (dondoc undo). Yêu cầu đột xuất không sửa bằng amendments.yaml.'
          : has(v, 'amended')
            ? `Sửa from của ${quoted(v, 'amended')} thành ngày sau hạn của kỳ; nếu đúng là phải sửa kỳ đã khóa thì ${has(v, 'adhoc') ? '' : `thêm correction: { period: ${plain(v, 'period')}, reason: … } vào mục đó, hoặc `}hủy việc khóa (dondoc undo).`
            : has(v, 'ids')
              ? 'Ghi lại mã (id) cũ trong plan/units.yaml: sổ và các báo cáo đã nhận ghi đơn vị theo mã này. Đổi tên thì sửa name hoặc ghi kind: unit-renamed, mã giữ nguyên.'
              : has(v, 'gained')
                ? 'Đơn vị mới thì ghi from (ngày sau hạn của kỳ) cho đơn vị đó trong plan/units.yaml, vì sửa đổi không thêm được đơn vị; đơn vị có từ trước mà nay mới phải báo cáo thì ghi kind: duty trong plan/amendments.yaml với from sau kỳ đó. Nếu đúng là phải sửa kỳ đã khóa thì hủy việc khóa (dondoc undo).'
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
  'closed-snapshot-older': {
    title: 'Bản chụp cũ không đủ để đối chiếu tên kỳ',
    found: (v) =>
      `${plain(v, 'file')} (kỳ ${quoted(v, 'period')} khóa ngày ${day(v, 'closedOn')}) do bản công cụ cũ ghi, không có tên kỳ và lời yêu cầu; kế hoạch đã được sửa từ đó nên chưa biết phần này có khác lúc khóa không. Nghĩa vụ và hạn vẫn được đối chiếu.`,
    expected: () => 'tên kỳ và lời yêu cầu như lúc khóa',
    remedy: () =>
      'So với kế hoạch lúc khóa (git, bản sao lưu: dondoc plan diff). Muốn bản chụp đủ thì hủy việc khóa rồi khóa lại bằng kế hoạch lúc đó.',
    explain:
      'Bản chụp của các bản công cụ đầu tiên ghi nghĩa vụ, hạn và nhiệm vụ, chưa ghi chính kỳ. Phần không có thì không đối chiếu được, và được nói ra.',
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
