import type { FindingText } from '../lang.ts';
import { quoted } from './value-text.ts';

type Remedy = FindingText['remedy'];

/** Cách sửa nói với chính đơn vị (tệp gửi trả, phiếu tiếp nhận), ở những chỗ cách sửa chung là nói với người tiếp nhận. */
export const remediesForUnit: Readonly<Record<string, Remedy>> = {
  'file-dde': () => 'Xóa trường hoặc công thức DDE, gõ thẳng nội dung vào tệp rồi gửi lại.',
  'file-loads-outside': () => 'Bỏ liên kết đến mẫu, đối tượng hoặc tiện ích trên mạng, lưu lại rồi gửi lại.',
  'file-embedded-objects': () =>
    'Không bắt buộc sửa; nếu trong đối tượng nhúng có số liệu thì ghi vào biểu mẫu.',
  'file-word-markup': () => 'Không bắt buộc sửa; nên gửi bản đã hoàn chỉnh, không còn theo dõi thay đổi.',
  'letter-facts-differ': () => 'Kiểm tra lại số, ngày văn bản, đơn vị và kỳ báo cáo ghi trong tệp.',
  'letter-revokes-unknown': () => 'Kiểm tra lại số và ngày của văn bản được thu hồi hoặc thay thế.',
  'sender-from-container': () => 'Lần sau ghi rõ tên đơn vị và kỳ báo cáo trong tệp hoặc tên tệp.',
  'form-older-than-record': () => 'Cho biết bản nào là bản chính thức.',
  'form-order-unknown': () => 'Cho biết bản nào là bản chính thức.',
  'form-stamp-lost': () => 'Lần sau điền vào chính tệp biểu mẫu đã nhận, không chép dữ liệu sang tệp khác.',
  'document-date-after-arrival': () => 'Kiểm tra lại ngày văn bản; nếu ghi nhầm thì sửa rồi gửi lại.',
  'row-of-another': () =>
    'Ghi lại số vào đúng dòng của biểu mẫu đã nhận, không sắp xếp và không đổi chỗ ô mã, ô tên.',
  'column-heading-swapped': () =>
    'Ghi lại số trong kỳ và số lũy kế vào đúng cột của biểu mẫu đã nhận, không sửa tên cột.',
  'row-label-changed': () =>
    'Ghi số đúng theo tên chỉ tiêu đã in; nếu số vẫn đúng chỉ tiêu thì ghi rõ khi gửi lại.',
  'number-three-decimals': () =>
    'Kiểm tra lại số này. Nếu là số nguyên thì ghi liền, không có dấu; nếu đúng là số lẻ thì ghi rõ lý do khi gửi lại.',
  'cumulative-below-earlier': () =>
    'Kiểm tra số lũy kế: gồm cả số của các kỳ trước trong năm. Nếu kỳ trước báo cáo thừa và nay sửa lại thì ghi rõ lý do khi gửi lại.',
  'window-mismatch': () =>
    'Số liệu đúng khoảng thời gian quy định thì sửa lại ngày; số liệu tính theo khoảng khác thì tính lại, hoặc ghi rõ lý do khi gửi lại.',
  'document-number-reused': () =>
    'Kiểm tra lại số của văn bản; nếu đúng là một văn bản dùng cho cả hai lần thì ghi rõ khi gửi lại.',
  'nothing-arose-but-answers': () =>
    'Sửa lại tình trạng của nhiệm vụ, hoặc bỏ phần ghi nhầm; nếu nội dung đó không phải là kết quả thì ghi rõ khi gửi lại.',
  'not-started-but-results': () => 'Sửa lại tình trạng của nhiệm vụ, hoặc bỏ phần ghi nhầm.',
  'jump-from-year-before': () =>
    'Kiểm tra xem có thừa, thiếu chữ số 0 hoặc đổi cách tính không; số đúng thì không phải sửa.',
  'total-not-sum': () =>
    'Kiểm tra từng số thành phần và số tổng; nếu số tổng gồm cả phần khác thì ghi rõ lý do khi gửi lại.',
  'measure-changed': (v) =>
    `Đổi số về ${quoted(v, 'measure')} và để nguyên cột “Đơn vị tính”; nếu số đã đúng đơn vị tính thì ghi rõ khi gửi lại.`,
  'funding-in-dong': () =>
    'Ghi lại theo triệu đồng (50 triệu đồng ghi 50); nếu số đúng thì ghi rõ khi gửi lại.',
  'text-copied-forward': () => 'Ghi kết quả mới trong kỳ; nếu kết quả đúng là không đổi thì không phải sửa.',
  'text-repeated-in-tasks': () => 'Ghi kết quả của từng nhiệm vụ; phần chung chuyển vào tình hình chung.',
  'figures-same-as-earlier': () =>
    'Kiểm tra xem có gửi lại biểu mẫu cũ hoặc quên cập nhật số liệu không; số đúng thì không phải sửa.',
  'figures-all-zero': () =>
    'Số nào thật là 0 thì giữ nguyên; chưa có số thì để trống, không điền 0 cho đủ ô.',
  'status-went-back': () =>
    'Kiểm tra tình trạng của nhiệm vụ ở kỳ này và kỳ trước; ghi nhầm kỳ này thì sửa, ghi nhầm kỳ trước thì nói rõ khi gửi lại.',
  'text-outside-answers': () =>
    'Điều cần báo cáo thì ghi vào ô trả lời (kết quả, kiến nghị); số còn là ước thì ghi lại bằng số chính thức.',
  'text-legacy-converted': () =>
    'Xem lại chỗ đã chuyển có đúng không; lần sau gõ bằng bảng mã Unicode, không dùng phông .VnTime, VNI-Times.',
  'text-legacy-refused': () =>
    'Chuyển mã sang Unicode (ví dụ công cụ chuyển mã của Unikey) hoặc gõ lại chỗ này bằng phông Times New Roman rồi gửi lại.',
  'form-cut-short': () =>
    'Mở tệp gốc xem có đủ đến dòng cuối không; nếu thiếu thì gửi lại tệp đủ, nếu đã tự bỏ các dòng đó thì không cần sửa.',
  'text-longer-than-cell': () =>
    'Không bắt buộc sửa; nếu đã dán cả một văn bản thì ghi phần chính và gửi văn bản kèm theo.',
  'text-unreadable-character': () =>
    'Xem lại chỗ có dấu “\ufffd”; nếu mất chữ, mất số thì gõ lại rồi gửi lại.',
  'figure-far-above-group': () =>
    'Kiểm tra xem có thừa chữ số 0 hoặc nhầm đơn vị tính không; số đúng thì không phải sửa.',
};
