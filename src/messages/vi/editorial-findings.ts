import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { has, plain, quoted } from './value-text.ts';

/** Findings about editorial/<period>.yaml. */
export const editorialFindings: Readonly<Record<Extract<Code, `editorial-${string}`>, FindingText>> = {
  'editorial-period-differs': {
    title: 'Tệp biên tập của kỳ khác',
    found: (v) => `Tệp ghi kỳ ${quoted(v, 'found')}, trong khi đang làm kỳ ${quoted(v, 'period')}.`,
    expected: () => 'mã kỳ trong tệp trùng với tên tệp',
    remedy: (v) =>
      `Nếu tệp được chép từ kỳ trước thì đổi tên tệp đó đi, rồi chạy dondoc edit ${v.period} để có tệp mới.`,
    explain:
      'Đoạn trích trong tệp là lời của các đơn vị trong đúng một kỳ. Tệp của kỳ khác đưa lời cũ vào báo cáo mới, nên không được dùng.',
  },
  'editorial-unit-unknown': {
    title: 'Đơn vị trong tệp biên tập không có trong danh mục',
    found: (v) =>
      `Mã ${quoted(v, 'unit')} không có trong units.yaml.${has(v, 'suggestion') ? ` Có phải ý là ${quoted(v, 'suggestion')}?` : ''}`,
    expected: () => 'mã đơn vị như công cụ đã ghi',
    remedy: (v) =>
      has(v, 'suggestion') ? `Đổi thành ${quoted(v, 'suggestion')}.` : 'Sửa lại mã, hoặc bỏ đoạn này.',
    explain:
      'Mỗi đoạn trích mang mã đơn vị để biết lời đó của ai. Mã không nhận ra được thì không biết đoạn nào, và lựa chọn của người biên tập có thể bị mất; vì vậy tệp chưa được dùng cho đến khi sửa.',
  },
  'editorial-task-unknown': {
    title: 'Nhiệm vụ trong tệp biên tập không có trong Phụ lục',
    found: (v) =>
      `Phụ lục không có nhiệm vụ ${quoted(v, 'task')}.${has(v, 'suggestion') ? ` Có phải ý là ${quoted(v, 'suggestion')}?` : ''}`,
    expected: (v) => `một trong các số: ${plain(v, 'known')}`,
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Đổi thành ${quoted(v, 'suggestion')}.`
        : 'Sửa lại số nhiệm vụ, đặt trong ngoặc kép.',
    explain:
      'Đoạn trích và câu viết thêm được in dưới nhiệm vụ có số này. Không có nhiệm vụ thì không có chỗ in, nên tệp chưa được dùng cho đến khi sửa.',
  },
  'editorial-passage-twice': {
    title: 'Một đoạn trích có hai lần trong tệp biên tập',
    found: (v) => `Đoạn ${quoted(v, 'what')} của ${plain(v, 'name')} đã có ở chỗ khác trong tệp.`,
    expected: () => 'mỗi đoạn trích một lần, ở đúng chỗ sẽ in',
    remedy: () => 'Bỏ một trong hai; chuyển chỗ thì cắt rồi dán, không chép.',
    explain:
      'Khi có hai bản của một đoạn, không rõ cách viết gọn nào là cuối cùng. Nếu cả hai cùng được lấy thì chỉ bản đứng trước được in.',
  },
  'editorial-source-changed': {
    title: 'Đơn vị đã sửa nội dung sau khi biên tập',
    found: (v) =>
      `${plain(v, 'name')} đã viết khác đi ở ${quoted(v, 'what')} so với lúc biên tập.${v.used === 1 ? ' Báo cáo in nguyên văn lời mới' : ''}${v.used === 1 && v.shortened === 1 ? ', chưa in cách viết gọn' : ''}${v.used === 1 ? '.' : ''}`,
    expected: () => 'cách viết gọn đúng với lời hiện nay của đơn vị',
    remedy: () =>
      'Chạy dondoc edit để có lời mới trong tệp, đọc lại, sửa shortened nếu cần, rồi đổi changed: true thành false.',
    explain:
      'Đơn vị gửi bản thay thế sau khi người biên tập đã chọn hoặc viết gọn. Cách viết gọn có thể không còn đúng, nên báo cáo in nguyên văn lời mới cho đến khi người biên tập xác nhận lại. Lời cũ và cách viết gọn vẫn được giữ trong tệp.',
  },
  'editorial-source-gone': {
    title: 'Đoạn đã chọn không còn trong báo cáo được chấp nhận',
    found: (v) => `${plain(v, 'name')} không còn nội dung ở ${quoted(v, 'what')}; đoạn này không được in.`,
    expected: () => 'đoạn trích lấy từ báo cáo đang được chấp nhận',
    remedy: () =>
      'Kiểm tra: báo cáo bị trả lại, bị rút, hoặc bản mới không còn câu này. Có thể đặt use: false, hoặc đợi đơn vị gửi lại.',
    explain:
      'Không trích lời của báo cáo đã trả lại hoặc đã rút. Lựa chọn vẫn được giữ trong tệp; khi đơn vị gửi lại đúng nội dung đó thì đoạn được in trở lại.',
  },
  'editorial-number-added': {
    title: 'Cách viết gọn có con số mà đơn vị không viết',
    found: (v) =>
      `Cách viết gọn ${quoted(v, 'what')} của ${plain(v, 'name')} có số ${plain(v, 'numbers')}, trong lời của đơn vị không có số này.`,
    expected: () => 'viết gọn chỉ bỏ bớt, không thêm số liệu',
    remedy: () => 'Đối chiếu với text; số cộng gộp của nhiều đơn vị thì viết thành câu riêng ở added.',
    explain:
      'Đoạn in ra mang tên đơn vị và đặt trong ngoặc kép, nên con số trong đó phải là của đơn vị. Đây thường là lỗi gõ.',
  },
  'editorial-not-offered': {
    title: 'Có đoạn mới chưa đưa vào tệp biên tập',
    found: (v) => `Có ${v.count} đoạn của ${v.units} đơn vị chưa có trong tệp: ${plain(v, 'names')}.`,
    expected: () => 'người biên tập đã xem mọi đoạn',
    remedy: () => 'Chạy dondoc edit để thêm; những gì đã chọn, đã viết vẫn giữ nguyên.',
    explain:
      'Báo cáo đến sau khi làm tệp biên tập có thêm nội dung. Đoạn mới không tự vào phần chính của báo cáo; nội dung đầy đủ vẫn nằm ở Phụ lục III và trong tệp Excel.',
  },
  'editorial-unused': {
    title: 'Nhiệm vụ chưa lấy đoạn nào',
    found: (v) =>
      `Nhiệm vụ ${plain(v, 'task')} có ${v.count} đoạn, chưa lấy đoạn nào và chưa có câu viết thêm.`,
    expected: () => 'đoạn cần nêu thì đặt use: true',
    remedy: () => 'Không cần nêu thì để nguyên.',
    explain:
      'Nhiệm vụ vẫn có câu tổng hợp và số liệu trong báo cáo, chỉ không có lời trích. Nội dung đầy đủ nằm ở Phụ lục III và trong tệp Excel.',
  },
};
