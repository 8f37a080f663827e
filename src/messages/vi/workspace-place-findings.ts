import type { Code } from '../../model/codes.ts';
import { fileSize } from '../file-size.ts';
import type { FindingText } from '../lang.ts';
import { vietnameseMoment } from '../moment.ts';
import { has, plain, quoted } from './value-text.ts';

const size = (value: string | number | undefined): string =>
  typeof value === 'number' ? fileSize(value, ',') : '…';

const at = (value: string | number | undefined): string => vietnameseMoment(String(value ?? '…'));

/** Findings of `dondoc doctor` about the computer: clock, terminal, disk, permissions, programs. */
export const workspacePlaceFindings = {
  'workspace-clock-behind': {
    title: 'Đồng hồ máy chậm hơn sổ',
    found: (v) => `Đồng hồ máy đang là “${at(v.now)}”, trước việc đã ghi vào sổ lúc “${at(v.newest)}”.`,
    expected: () => 'giờ máy không trước việc ghi sau cùng trong sổ',
    remedy: () =>
      'Đặt lại ngày, giờ của máy rồi mới ghi tiếp. Nếu giờ máy đúng thì việc kia đã ghi trên máy chạy nhanh: báo người phụ trách.',
    explain:
      'Mỗi việc ghi vào sổ mang ngày giờ của máy; tệp không có ngày đến thì xét theo ngày ghi. Giờ sai làm đơn vị bị tính chậm hoặc đúng hạn oan.',
  },
  'workspace-clock-year': {
    title: 'Năm trên đồng hồ máy không thể đúng',
    found: (v) => `Đồng hồ máy đang là “${at(v.now)}”.`,
    expected: (v) => `năm từ ${plain(v, 'first')} đến ${plain(v, 'last')}`,
    remedy: () => 'Đặt lại ngày, giờ của máy; máy để lâu không bật có thể hết pin đồng hồ.',
    explain:
      'Với năm như vậy, mọi hạn và số ngày chậm đều sai. Chưa ghi gì vào sổ cho đến khi chỉnh đồng hồ.',
  },
  'workspace-clock-fixed': {
    title: 'Đang dùng giờ đặt sẵn',
    found: (v) => `Biến DONDOC_NOW đặt giờ là “${at(v.now)}”; giờ thật của máy không được dùng.`,
    expected: () => 'DONDOC_NOW chỉ đặt khi thử hoặc trình bày',
    remedy: () => 'Làm việc thật thì bỏ biến môi trường DONDOC_NOW.',
    explain: 'Việc ghi trong lúc này mang giờ đặt sẵn. Biến này có để thử và để làm lại đúng một kết quả cũ.',
  },
  'workspace-zone-data': {
    title: 'Dữ liệu múi giờ của máy không đúng',
    found: (v) => `Máy cho rằng giờ Việt Nam là ${quoted(v, 'zone')}.`,
    expected: () => 'giờ Việt Nam là GMT+07:00 (Asia/Ho_Chi_Minh)',
    remedy: () => 'Cập nhật dữ liệu múi giờ của hệ điều hành và xem lại giờ của máy.',
    explain: 'Công cụ tự tính giờ Việt Nam là UTC+7 nên không sai theo; nhưng máy như vậy dễ đặt giờ sai.',
  },
  'workspace-locale': {
    title: 'Cửa sổ lệnh không đặt UTF-8',
    found: (v) => `Cửa sổ lệnh đặt ${quoted(v, 'found')}.`,
    expected: () => 'một bộ mã UTF-8, ví dụ LANG=vi_VN.UTF-8 hoặc C.UTF-8',
    remedy: () =>
      'Đặt LANG=C.UTF-8 (hoặc vi_VN.UTF-8) rồi mở lại cửa sổ lệnh, nếu chữ tiếng Việt hiện thành dấu hỏi hoặc ô vuông.',
    explain: 'Chỉ ảnh hưởng đến chữ hiện trên màn hình. Tệp ghi ra luôn là UTF-8.',
  },
  'workspace-disk-low': {
    title: 'Đĩa sắp đầy',
    found: (v) => `Đĩa chỉ còn trống ${size(v.free)}.`,
    expected: (v) => `còn trống ít nhất ${size(v.wanted)}`,
    remedy: () => 'Dọn đĩa, hoặc chuyển thư mục làm việc sang đĩa rộng hơn khi không có lệnh nào đang chạy.',
    explain:
      'Đĩa đầy thì lệnh dừng và không ghi gì dở dang, nhưng không tiếp nhận thêm được. out/ và .dondoc/cache xóa được, làm lại được.',
  },
  'workspace-not-writable': {
    title: 'Không ghi được',
    found: (v) => `Tài khoản đang dùng không ghi được vào ${quoted(v, 'path')}.`,
    expected: () => 'ghi được vào register/, submissions/, editorial/, out/ và .dondoc/',
    remedy: () =>
      'Xin quyền ghi với người quản trị máy, bỏ thuộc tính chỉ đọc, hoặc chép thư mục ra khỏi đĩa chỉ đọc.',
    explain: 'Xem và kiểm tra vẫn được; tiếp nhận, ghi quyết định, lập văn bản thì không.',
  },
  'workspace-names-folded': {
    title: 'Đĩa không phân biệt một số tên tệp',
    found: (v) =>
      v.why === 'case'
        ? `Đĩa coi chữ hoa và chữ thường trong tên tệp là một (thử với ${quoted(v, 'names')}).`
        : `Có tên tệp viết dấu tách rời: ${quoted(v, 'names')}.`,
    expected: () => 'tên tệp phân biệt chữ hoa, chữ thường, và dấu tiếng Việt dựng sẵn (NFC)',
    remedy: () => 'Không phải sửa. Không đặt hai tệp có tên chỉ khác nhau ở chữ hoa hoặc ở cách viết dấu.',
    explain:
      'Thường gặp trên Windows và macOS. Tên tệp do công cụ đặt không có dấu và toàn chữ thường, nên không bị ảnh hưởng; tệp đã nhận được cất theo mã băm.',
  },
  'workspace-synced': {
    title: 'Thư mục do chương trình đồng bộ giữ',
    found: (v) => `Thư mục làm việc nằm trong ${quoted(v, 'program')}.`,
    expected: () => 'thư mục làm việc nằm trên đĩa của máy hoặc của máy chủ cơ quan',
    remedy: () =>
      'Chuyển thư mục ra ngoài và sao lưu bằng dondoc backup. Nếu phải để lại: mỗi lúc chỉ một máy ghi, đợi đồng bộ xong mới đổi máy.',
    explain:
      'Hai máy cùng ghi thì chương trình đồng bộ tạo hai bản sổ; khóa của công cụ không giữ được qua mạng; tệp đang tải lên có thể bị khóa. Báo cáo và danh bạ cũng rời khỏi máy của cơ quan.',
  },
  'workspace-network': {
    title: 'Thư mục trên máy chủ',
    found: (v) => `Thư mục làm việc nằm trên ổ mạng (${plain(v, 'kind')}).`,
    expected: () => 'đĩa của máy, hoặc ổ mạng mà mọi người cùng dùng theo một đường',
    remedy: () =>
      'Dùng được. Sao lưu đều bằng dondoc backup; mất mạng giữa chừng thì chạy lại lệnh rồi dondoc doctor.',
    explain:
      'Khóa và việc ghi chắc xuống đĩa dựa vào máy chủ. Máy tắt giữa chừng thì khóa còn lại và chỉ máy đó biết đã hết dùng hay chưa.',
  },
  'workspace-contacts-in-git': {
    title: 'Danh bạ nằm trong git',
    found: (v) => `git đang giữ ${quoted(v, 'path')}.`,
    expected: () => 'danh bạ chỉ nằm trên máy của cơ quan, không vào git',
    remedy: () =>
      'Chạy git rm --cached contacts.csv rồi ghi nhận thay đổi (commit). Bản cũ vẫn còn trong lịch sử git: hỏi người quản trị nếu kho đã chia sẻ.',
    explain:
      'Danh bạ có họ tên, điện thoại, thư điện tử của người phụ trách: đi theo kho git đến mọi nơi kho được chép.',
  },
  'workspace-node-old': {
    title: 'Node cũ',
    found: (v) => `Máy đang dùng Node ${quoted(v, 'found')}.`,
    expected: (v) => `Node ${plain(v, 'wanted')} trở lên`,
    remedy: (v) => `Cài Node ${has(v, 'wanted') ? v.wanted : '…'} trở lên rồi chạy lại.`,
    explain: 'Bản cũ thiếu những điều công cụ cần; kết quả không được bảo đảm.',
  },
} satisfies Readonly<Partial<Record<Code, FindingText>>>;
