import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { has, plain, quoted } from './value-text.ts';
import { workspacePlaceFindings } from './workspace-place-findings.ts';
import { workspaceRunFindings } from './workspace-run-findings.ts';

const backup = 'Lấy lại từ bản sao lưu gần nhất (dondoc restore)';

/** Findings of `dondoc doctor` about the register and the files kept. */
const recordFindings = {
  'workspace-event-misfiled': {
    title: 'Việc của kỳ khác nằm trong sổ này',
    found: (v) => `Sự kiện ${quoted(v, 'id')} của kỳ ${quoted(v, 'period')} nằm trong ${plain(v, 'file')}.`,
    expected: () => 'mỗi kỳ một tệp sổ, trong đó chỉ có việc của kỳ ấy',
    remedy: () => `${backup} tệp sổ này và tệp sổ của kỳ kia; không cắt dán dòng giữa hai tệp.`,
    explain:
      'Hai sổ bị ghép vào nhau hoặc tệp sổ bị đổi tên thì việc đã ghi sẽ không được tính cho đúng kỳ. Mỗi việc mang mã của kỳ mình nên chỗ nhầm được nhận ra.',
  },
  'workspace-register-short': {
    title: 'Sổ mất các dòng cuối',
    found: (v) =>
      `Máy này đã ghi đến ${quoted(v, 'last')}, nhưng sổ ${has(v, 'now') ? `chỉ còn đến “${v.now}”` : 'không còn dòng nào'}.`,
    expected: () => 'sổ không bao giờ ngắn hơn những gì máy này đã ghi',
    remedy: () =>
      `${backup}; nếu vừa phục hồi một bản sao lưu cũ thì ghi lại những việc sau bản đó bằng lệnh.`,
    explain:
      'Dòng bị bớt ở cuối tệp không để lại chỗ trống nào trong dãy mã. Mỗi máy nhớ mã của việc cuối cùng chính nó đã ghi (.dondoc/tail) nên nhận ra được.',
  },
  'workspace-register-stray': {
    title: 'Tệp lạ trong thư mục sổ',
    found: (v) => `Thư mục register/ có ${quoted(v, 'name')}, không phải một tệp sổ.`,
    expected: () => 'trong register/ chỉ có <kỳ>.jsonl và <kỳ>.frozen.json do công cụ ghi',
    remedy: () =>
      'Xem tệp này có phải bản do chương trình đồng bộ hoặc người khác chép ra không. Nếu có việc chỉ nằm ở bản chép, ghi lại việc đó bằng lệnh; rồi chuyển tệp ra ngoài register/.',
    explain:
      'OneDrive, Google Drive, Dropbox khi gặp hai máy cùng ghi thì giữ một bản và đặt bản kia cạnh đó dưới tên khác. Những việc chỉ nằm trong bản kia không được tính, nên phải có người xem.',
  },
  'workspace-period-unknown': {
    title: 'Sổ của kỳ không có trong kế hoạch',
    found: (v) => `Sổ có ${plain(v, 'count')} việc của kỳ ${quoted(v, 'period')}, kế hoạch không có kỳ này.`,
    expected: () => 'mỗi sổ ứng với một kỳ trong plan/reporting.yaml hoặc plan/requests.yaml',
    remedy: () =>
      'Đưa lại kỳ hoặc yêu cầu đột xuất này vào kế hoạch; nếu kỳ bị bỏ có chủ ý thì giữ sổ làm hồ sơ.',
    explain:
      'Không danh sách nào in việc của một kỳ mà kế hoạch không có. Thường là yêu cầu đột xuất bị xóa khỏi requests.yaml sau khi đã nhận báo cáo.',
  },
  'workspace-unreadable': {
    title: 'Không đọc được tệp',
    found: (v) => `Hệ thống không cho đọc ${quoted(v, 'file')} (${plain(v, 'why')}).`,
    expected: () => 'tài khoản đang dùng đọc được mọi tệp của thư mục làm việc',
    remedy: () =>
      'Xin quyền đọc với người quản trị máy; tệp đang mở ở chương trình khác thì đóng lại. Nếu là lỗi đĩa (EIO), ngừng dùng đĩa đó và lấy lại từ bản sao lưu.',
    explain:
      'Tệp không đọc được thì chưa kiểm tra được, nên không thể nói thư mục làm việc nguyên vẹn. EACCES, EPERM: thiếu quyền; EBUSY: đang bị chương trình khác giữ; EIO: đĩa hỏng.',
  },
  'workspace-stored-missing': {
    title: 'Mất tệp đã nhận',
    found: (v) =>
      `Sự kiện ${plain(v, 'id')} ghi đã nhận ${quoted(v, 'name')}, nhưng submissions/ không có tệp này.`,
    expected: (v) => `tệp submissions/${plain(v, 'sha256').slice(0, 16)}….…`,
    remedy: (v) =>
      `${backup}. Không còn bản sao lưu thì xin đơn vị gửi lại đúng tệp ấy rồi dondoc receive ${quoted(v, 'name')}: tệp giống hệt được cất lại dưới tên cũ.`,
    explain:
      'Bản gốc là căn cứ của mọi số liệu và của ngày đến. Mất bản gốc thì không kiểm tra lại, không tổng hợp được từ tệp ấy; sổ vẫn giữ tên, mã băm và ngày đến.',
  },
  'workspace-stored-changed': {
    title: 'Tệp đã nhận bị thay đổi',
    found: (v) =>
      `Nội dung không còn khớp với mã băm là tên tệp (nay là ${plain(v, 'found').slice(0, 16)}…).${has(v, 'name') ? ` Sổ ghi tệp này là “${v.name}”, sự kiện ${v.id}.` : ''}`,
    expected: () => 'tệp đã nhận giữ nguyên từng byte; tên tệp là mã băm SHA-256 của nội dung',
    remedy: () =>
      `${backup}, đặt đè lên tệp này; hoặc dondoc receive đúng tệp gốc đơn vị đã gửi, bản hỏng được thay. Không mở và lưu lại tệp trong submissions/.`,
    explain:
      'Tệp bị mở rồi lưu lại, bị chương trình khác ghi đè, hoặc đĩa hỏng. Số liệu lấy từ tệp đã đổi không còn là điều đơn vị đã gửi, nên các lệnh cần đến tệp này dừng lại.',
  },
  'workspace-stored-size': {
    title: 'Sổ ghi sai kích thước tệp',
    found: (v) =>
      `Sự kiện ${plain(v, 'id')} ghi ${quoted(v, 'name')} dài ${plain(v, 'said')} byte, tệp đã cất dài ${plain(v, 'found')} byte.`,
    expected: () => 'kích thước trong sổ bằng kích thước của tệp có đúng mã băm',
    remedy: () => `${backup} tệp sổ này: dòng trong sổ không còn là dòng đã ghi.`,
    explain:
      'Tệp còn nguyên vì khớp mã băm; vậy dòng của sổ đã bị sửa và mã kiểm cuối dòng bị tính lại. Dòng như thế không làm chứng được nữa.',
  },
  'workspace-secret-kept': {
    title: 'Còn bản của tệp có dấu chỉ độ mật',
    found: (v) =>
      `Sự kiện ${plain(v, 'id')} từ chối ${quoted(v, 'name')} vì có dấu chỉ độ mật, nhưng một bản vẫn nằm trong submissions/.`,
    expected: () => 'không giữ bản nào của văn bản có dấu chỉ độ mật',
    remedy: () =>
      'Xử lý bản này theo quy định về bảo vệ bí mật nhà nước của cơ quan, kể cả trong các bản sao lưu.',
    explain:
      'Công cụ không nhận văn bản mật và lấy lại bản vừa cất. Một bản còn lại thường do thư mục được phục hồi từ bản sao lưu cũ hoặc do chương trình đồng bộ chép về.',
  },
  'workspace-stored-stray': {
    title: 'Tệp lạ trong thư mục tệp đã nhận',
    found: (v) =>
      `submissions/ có ${strays[String(v.what)] ?? 'tệp'} ${quoted(v, 'name')}, tên không phải mã băm.`,
    expected: () => 'trong submissions/ chỉ có tệp do dondoc receive cất',
    remedy: () =>
      'Nếu là báo cáo thì tiếp nhận bằng dondoc receive; rồi chuyển mục này ra ngoài submissions/.',
    explain:
      'Tệp chép thẳng vào submissions/ không được ghi vào sổ, nên đơn vị vẫn bị coi là chưa gửi. Công cụ không tự nhận và không xóa.',
  },
  'workspace-stored-orphan': {
    title: 'Tệp đã cất chưa ghi sổ',
    found: (v) => `${plain(v, 'count')} tệp đã cất mà sổ không nói đến: ${plain(v, 'names')}.`,
    expected: () => 'mỗi tệp đã cất có ít nhất một việc trong sổ',
    remedy: () =>
      'Thường vô hại: lần tiếp nhận bị ngắt sau khi cất, trước khi ghi sổ. Chạy lại dondoc receive với tệp ấy; nếu không nhớ tệp nào, cứ để yên.',
    explain:
      'Tệp được cất trước, ghi sổ sau, để không mất gì khi máy tắt giữa chừng. Tiếp nhận lại đúng tệp đó thì sổ được ghi và tệp không bị cất hai lần. Tệp nén, thư điện tử đã mở ra cũng được cất: tệp nào mà không tệp con nào được ghi sổ thì cũng nằm ở đây. Công cụ không bao giờ xóa tệp đã cất.',
  },
} satisfies Readonly<Partial<Record<Code, FindingText>>>;

const strays: Readonly<Record<string, string>> = {
  file: 'tệp',
  folder: 'thư mục',
  link: 'liên kết',
  other: 'mục không phải tệp thường',
};

export const workspaceFindings: Readonly<Record<Extract<Code, `workspace-${string}`>, FindingText>> = {
  ...recordFindings,
  ...workspaceRunFindings,
  ...workspacePlaceFindings,
};
