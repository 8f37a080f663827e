import type { Code } from '../../model/codes.ts';
import { fileSize } from '../file-size.ts';
import type { FindingText } from '../lang.ts';
import { vietnameseMoment } from '../moment.ts';
import { day, has, plain, quoted } from './value-text.ts';

const at = (value: string | number | undefined): string => vietnameseMoment(String(value ?? '…'));
const repair = 'Chạy dondoc doctor --repair';

/** Findings of `dondoc doctor` about what runs have left, closed periods, and files of the tool's own. */
export const workspaceRunFindings = {
  'workspace-temporary': {
    title: 'Tệp tạm còn sót',
    found: (v) => `Còn ${plain(v, 'count')} tệp tạm của lần chạy bị ngắt: ${plain(v, 'names')}.`,
    expected: () => 'không có tệp tạm khi không lệnh nào đang chạy',
    remedy: () => `${repair} để xóa; việc đang dở thì chạy lại lệnh đó.`,
    explain:
      'Mọi tệp được ghi ra tên tạm rồi mới đổi tên, nên tệp thật không bao giờ dở dang. Máy tắt giữa chừng thì tên tạm còn lại; xóa đi không mất gì.',
  },
  'workspace-lock-left': {
    title: 'Khóa còn sót',
    found: (v) =>
      v.holder === 'unreadable'
        ? 'Tệp khóa ghi dở, không cho biết của ai.'
        : `Khóa của ${quoted(v, 'user')} từ ${at(v.since)}, nhưng lần chạy đó không còn.`,
    expected: () => 'khóa được gỡ khi lệnh kết thúc',
    remedy: () => `${repair} để gỡ; lệnh ghi tiếp theo trên máy này cũng tự gỡ.`,
    explain:
      'Trong lúc một lệnh ghi, tệp khóa giữ để không ai ghi cùng lúc. Lệnh bị tắt ngang thì khóa còn lại; công cụ xem lần chạy đó còn sống không trước khi gỡ.',
  },
  'workspace-lock-held': {
    title: 'Có người đang ghi',
    found: (v) =>
      `${quoted(v, 'user')} trên máy ${quoted(v, 'host')} giữ khóa từ ${at(v.since)}${v.holder === 'unknown' ? '; từ máy này không biết lần chạy đó còn hay không' : ''}.`,
    expected: () => 'khóa chỉ có trong lúc một lệnh đang ghi, vài giây',
    remedy: (v) =>
      v.holder === 'unknown'
        ? 'Hỏi người đó. Khi chắc chắn không còn ai ghi thì chạy dondoc doctor --repair --unlock.'
        : 'Đợi lệnh đó xong rồi chạy lại.',
    explain:
      'Khóa của một máy khác chỉ máy đó mới biết còn sống hay không, nên công cụ không tự gỡ: gỡ nhầm thì hai người cùng ghi vào một sổ.',
  },
  'workspace-migration-unfinished': {
    title: 'Chuyển định dạng dở dang',
    found: (v) =>
      has(v, 'edited')
        ? `Lần chuyển định dạng trước còn dở; đã có người sửa ${quoted(v, 'edited')} từ lúc đó.`
        : `Lần chuyển định dạng trước còn dở${has(v, 'left') ? `: ${quoted(v, 'left')}` : ', chưa thay tệp nào'}.`,
    expected: () => 'chuyển xong mọi tệp, hoặc chưa chuyển tệp nào',
    remedy: (v) =>
      has(v, 'edited') && v.untouched === 0
        ? 'Trả tệp vừa sửa về như cũ (từ git hoặc bản sao lưu), rồi chạy dondoc doctor --repair.'
        : `${repair} để ${has(v, 'edited') ? 'bỏ lần chuyển đó (chưa thay tệp nào)' : 'làm nốt'}.`,
    explain:
      'dondoc migrate ghi sẵn nội dung mới cùng một danh sách rồi mới thay từng tệp; máy tắt giữa chừng thì làm nốt theo danh sách. Chừng nào còn dở, các lệnh khác không chạy.',
  },
  'workspace-cache-old': {
    title: 'Bộ nhớ đệm của bản cũ',
    found: (v) =>
      `.dondoc/cache còn dữ liệu của ${plain(v, 'count')} bản công cụ khác (${has(v, 'bytes') ? fileSize(Number(v.bytes), ',') : '…'}).`,
    expected: () => 'chỉ có dữ liệu của bản đang dùng',
    remedy: () => `${repair} để xóa cho nhẹ đĩa; để lại cũng không sao.`,
    explain: 'Bản mới không dùng dữ liệu mà bản cũ tính sẵn. Mọi thứ trong bộ nhớ đệm đều tính lại được.',
  },
  'workspace-closed-register': {
    title: 'Sổ trước lúc khóa kỳ bị thay đổi',
    found: (v) =>
      `Kỳ ${quoted(v, 'period')} khóa ngày ${day(v, 'closedOn')}; phần sổ trước đó không còn đúng từng byte như khi khóa.`,
    expected: () => 'mã băm của phần sổ trước dòng khóa bằng mã băm ghi ở dòng khóa và trong Biên bản',
    remedy: () =>
      'Lấy lại tệp sổ từ bản sao lưu hoặc từ git (dondoc restore). So với Biên bản khóa kỳ đã ký.',
    explain:
      'Lúc khóa kỳ, mã băm của cả sổ được ghi vào dòng khóa. Dòng cũ bị sửa, dù mã kiểm từng dòng được tính lại, thì mã băm chung vẫn khác; git đổi ký tự xuống dòng cũng làm khác.',
  },
  'workspace-closed-file': {
    title: 'Tệp ghi trong Biên bản khóa kỳ đã khác',
    found: (v) =>
      `${quoted(v, 'name')} ${v.why === 'missing' ? 'không còn' : 'không còn như lúc khóa'} (kỳ ${plain(v, 'period')} khóa ngày ${day(v, 'closedOn')}).`,
    expected: () => 'tệp mà dòng khóa và Biên bản ghi mã băm được giữ nguyên',
    remedy: () =>
      'Lấy lại từ bản sao lưu. Nếu đã sửa có chủ ý sau khi khóa, giữ bản sửa dưới tên khác và trả lại bản cũ.',
    explain:
      'Biên bản khóa kỳ liệt kê các tệp kèm mã băm, để về sau chứng minh được bản nào đã trình. Thiếu tệp hoặc tệp đã khác thì Biên bản không còn đối chiếu được; số liệu và danh sách đã khóa không bị ảnh hưởng.',
  },
  'workspace-schema-copy': {
    title: 'Bản chép lược đồ khác bản của công cụ',
    found: (v) =>
      `${plain(v, 'count')} lược đồ thiếu hoặc khác bản của công cụ đang dùng: ${plain(v, 'names')}.`,
    expected: () => 'schemas/ giống hệt lược đồ của bản dondoc đang dùng',
    remedy: () => `${repair} để chép lại.`,
    explain:
      'Trình soạn thảo dựa vào schemas/ để gợi ý và gạch chân lỗi; công cụ thì dùng bản của chính nó. Bản chép cũ làm trình soạn thảo nhắc sai.',
  },
  'workspace-git-lines': {
    title: 'Thiếu quy định cho git',
    found: (v) =>
      `${quoted(v, 'path')} ${v.why === 'missing' ? 'không có' : 'thiếu dòng mà thư mục làm việc mới có'}.`,
    expected: () =>
      '.gitattributes giữ nguyên ký tự xuống dòng của sổ và tệp đã nhận; .gitignore bỏ qua contacts.csv, out/, .dondoc/',
    remedy: () => `${repair} để thêm dòng còn thiếu; dòng của cơ quan giữ nguyên.`,
    explain:
      'Không có dòng này, git trên Windows có thể đổi ký tự xuống dòng trong tệp đã nhận, làm hỏng mã băm; hoặc danh bạ có thể bị đưa vào git.',
  },
  'workspace-format-old': {
    title: 'Định dạng cũ',
    found: (v) => `${plain(v, 'count')} tệp chưa có hoặc ở định dạng của bản cũ: ${plain(v, 'names')}.`,
    expected: () => 'thư mục làm việc ở định dạng hiện nay',
    remedy: () => 'Chạy dondoc migrate để xem sẽ đổi gì, rồi dondoc migrate --write.',
    explain:
      'Định dạng cũ vẫn đọc được. Chuyển sang định dạng hiện nay thì dùng được phần mới; từng định dạng: docs/dinh-dang.md.',
  },
  'workspace-plan-errors': {
    title: 'Kế hoạch có lỗi',
    found: (v) => `Kế hoạch có ${plain(v, 'errors')} lỗi.`,
    expected: () => 'kế hoạch không có lỗi',
    remedy: () => 'Chạy dondoc plan check để xem từng lỗi và cách sửa.',
    explain: 'Kế hoạch có lỗi thì chưa tính được ai phải gửi gì, nên hầu hết lệnh khác dừng lại.',
  },
  'workspace-template-errors': {
    title: 'Mẫu của cơ quan có lỗi',
    found: (v) => `Các mẫu trong templates/ có ${plain(v, 'errors')} lỗi.`,
    expected: () => 'mẫu lập được văn bản đúng thể thức',
    remedy: () => 'Chạy dondoc template check để xem từng lỗi; muốn lấy lại mẫu ban đầu thì xóa tệp đã sửa.',
    explain:
      'Văn bản dùng mẫu có lỗi chưa lập được hoặc sai thể thức. Lỗi ở mẫu này không ảnh hưởng mẫu khác.',
  },
} satisfies Readonly<Partial<Record<Code, FindingText>>>;
