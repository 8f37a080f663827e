import type { Values } from '../../model/finding.ts';

/** What the disk refuses, and the lock of the workspace, Vietnamese. */
export const diskVi = {
  locked: (v: Values) =>
    v.user === ''
      ? 'Thư mục làm việc đang bị khóa bởi một tệp khóa không đọc được. Đợi vài phút rồi chạy lại. Nếu chắc chắn không còn ai ghi, chạy: dondoc doctor --repair'
      : `Thư mục làm việc đang được ${v.user} ghi (máy ${v.host}, từ ${v.since}). Đợi xong rồi chạy lại. Nếu chắc chắn không còn ai ghi (máy đó đã tắt), chạy: dondoc doctor --repair --unlock`,
  waitingForLock: (v: Values) => `Đang đợi ${v.user} ghi xong (máy ${v.host}, từ ${v.since})…`,
  registerTorn: (v: Values) =>
    `Sổ theo dõi ${v.file}, dòng ${v.line} bị ghi dở vì lần chạy trước bị ngắt giữa chừng: dòng đó không được tính, các dòng khác còn nguyên. Chạy lại lệnh đã bị ngắt để ghi lại việc đó.`,
  registerShort: (v: Values) =>
    `Sổ theo dõi ${v.file} từng ghi đến sự kiện ${v.last} trên máy này, nay chỉ còn đến ${v.now}: các dòng cuối đã mất, hoặc tệp là bản cũ hơn chép về. Lấy lại tệp mới nhất từ bản sao lưu hoặc từ git; nếu đã chủ ý lấy bản cũ thì ghi lại những việc còn thiếu.`,
  /** By the code of the fault; the file and the code follow. */
  systemFailures: {
    ENOSPC: 'Đĩa đã đầy, chưa ghi được. Giải phóng chỗ rồi chạy lại lệnh',
    EDQUOT: 'Hết hạn mức đĩa, chưa ghi được. Giải phóng chỗ rồi chạy lại lệnh',
    EFBIG: 'Tệp lớn hơn mức ổ đĩa cho phép, chưa ghi được. Chọn ổ đĩa khác rồi chạy lại',
    EACCES: 'Không có quyền đọc hoặc ghi. Xin quyền với tệp, thư mục này rồi chạy lại',
    EPERM:
      'Không được phép ghi (có thể đang mở trong chương trình khác). Đóng chương trình đó, xem lại quyền rồi chạy lại',
    EBUSY: 'Tệp đang được chương trình khác giữ. Đóng chương trình đó rồi chạy lại',
    IN_USE:
      'Không thay được tệp vì chương trình khác đang giữ, thường là đang mở trong Excel hoặc Word. Đóng tệp đó rồi chạy lại',
    EROFS: 'Ổ đĩa chỉ cho đọc, không ghi được. Bỏ khóa ghi hoặc chọn nơi khác rồi chạy lại',
    EIO: 'Ổ đĩa báo lỗi đọc, ghi. Kiểm tra ổ đĩa, sao lưu thư mục làm việc trước khi chạy lại',
    NOT_SAME:
      'Điều đọc lại từ ổ đĩa không giống điều vừa ghi. Kiểm tra ổ đĩa hoặc đường truyền đến thư mục dùng chung rồi chạy lại',
    OUTSIDE:
      'Thư mục này của thư mục làm việc là một liên kết dẫn ra ngoài, không ghi qua liên kết. Thay liên kết bằng thư mục thật; tệp làm ra thì nêu nơi khác bằng --out',
    EMFILE: 'Máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại',
    ENFILE: 'Máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại',
    ENOMEM: 'Máy hết bộ nhớ. Đóng bớt chương trình rồi chạy lại',
    ENAMETOOLONG:
      'Tên tệp hoặc đường dẫn quá dài. Chuyển thư mục làm việc đến nơi có đường dẫn ngắn hơn rồi chạy lại',
    ENOENT: 'Không có tệp hoặc thư mục. Kiểm tra lại đường dẫn; thư mục dùng chung thì xem còn nối hay không',
    EEXIST: 'Tệp đã có sẵn, không ghi đè. Đổi tên hoặc dời tệp cũ rồi chạy lại',
    ENOTDIR: 'Đường dẫn không phải thư mục. Kiểm tra lại đường dẫn',
    EISDIR: 'Đường dẫn là thư mục, không phải tệp. Dời thư mục trùng tên rồi chạy lại',
    ENOTEMPTY: 'Nơi cần ghi tệp đang có một thư mục cùng tên. Dời thư mục đó rồi chạy lại',
    ELOOP: 'Đường dẫn là một liên kết, không mở theo. Thay liên kết bằng tệp hoặc thư mục thật rồi chạy lại',
    ESTALE: 'Mất nối với thư mục dùng chung. Nối lại rồi chạy lại lệnh',
    ETIMEDOUT: 'Thư mục dùng chung không trả lời. Kiểm tra mạng nội bộ rồi chạy lại lệnh',
  },
};
