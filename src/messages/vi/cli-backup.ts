type V = Readonly<Record<string, string | number>>;

/** Backup and restore, Vietnamese. */
export const backupVi = {
  moment: (v: V) => `${v.time} ngày ${v.day}`,
  reading: 'Đang đọc thư mục làm việc',
  writing: 'Đang ghi bản sao lưu',
  verifying: 'Đang đọc lại bản sao lưu',
  restoring: 'Đang phục hồi',

  notZip: (v: V) =>
    `Tên bản sao lưu phải kết thúc bằng .zip, không phải “${v.file}”. Ví dụ: dondoc backup ${v.example}`,
  isFolder: (v: V) => `“${v.file}” là một thư mục. Ghi tên tệp trong thư mục đó, ví dụ: ${v.example}`,
  noFolder: (v: V) =>
    `Không có thư mục “${v.folder}” để ghi bản sao lưu vào. Kiểm tra ổ đĩa hoặc thẻ nhớ đã cắm chưa, hoặc tạo thư mục rồi chạy lại.`,
  inside: (v: V) =>
    `Không ghi bản sao lưu vào ${v.folder}/ của thư mục làm việc: thư mục đó của riêng dondoc. Chọn chỗ khác, tốt nhất là ổ đĩa khác.`,
  exists: (v: V) =>
    `Đã có tệp “${v.file}”, chưa ghi gì. Đặt tên khác (ví dụ kèm ngày), hoặc thêm --replace để thay bản sao lưu cũ.`,
  replacesOther: (v: V) =>
    `“${v.file}” không phải một bản sao lưu của dondoc, nên --replace không thay tệp đó. Đặt tên khác.`,
  changedMeanwhile: (v: V) =>
    `Tệp “${v.file}” bị chương trình khác sửa trong lúc đang sao lưu. Chưa ghi bản sao lưu nào. Đóng chương trình đó rồi chạy lại.`,
  notWhole: (v: V) =>
    `Bản sao lưu vừa ghi đọc lại không đúng (${v.why}) nên đã bỏ, chưa có tệp nào ở “${v.file}”. Kiểm tra ổ đĩa, hoặc ghi sang ổ khác.`,
  cleared: (v: V) => `Đã xóa phần dở dang của lần chạy trước bị ngắt: ${v.names}.`,

  would: (v: V) => `Sẽ sao lưu ${v.files} tệp (${v.size}) vào “${v.file}”.`,
  made: (v: V) => `Đã sao lưu ${v.files} tệp (${v.size}) vào “${v.file}”, lúc ${v.moment}.`,
  part: (v: V) => `  ${v.name}: ${v.files} tệp, ${v.size}`,
  register: (v: V) => `  ${v.file}: ${v.events} việc`,
  verified: (v: V) =>
    `Đã đọc lại bản sao lưu (${v.size}): cả ${v.files} tệp đều có đủ và khớp mã băm SHA-256.`,
  leftOut: 'Không đưa vào: out/ (làm lại được; cần thì thêm --with-out), bộ nhớ đệm và khóa (.dondoc/).',
  leftOutCache: 'Không đưa vào: bộ nhớ đệm và khóa (.dondoc/).',
  beside: (v: V) => `Không phải của thư mục làm việc nên cũng không đưa vào: ${v.names}.`,
  keep: 'Trong bản sao lưu có mọi tệp đã nhận và danh bạ: giữ như tài liệu của cơ quan.',
  sameFolder: 'Bản sao lưu đang nằm ngay trong thư mục làm việc: chép thêm sang ổ đĩa khác.',
  problemsHead: (v: V) =>
    `CẦN XEM: ${v.count} điều trong thư mục làm việc. Bản sao lưu vẫn được làm, với tệp như hiện có.`,
  problemsTrial: (v: V) => `CẦN XEM: ${v.count} điều trong thư mục làm việc.`,
  problemsRestored: (v: V) => `CẦN XEM: ${v.count} điều đã có từ lúc sao lưu, được phục hồi nguyên như vậy.`,
  problems: {
    changed: (v: V) =>
      `${v.path}: nội dung đã bị thay đổi sau khi tiếp nhận (mã băm bây giờ ${v.sha256}, phải như trong tên tệp). Lấy lại tệp từ bản sao lưu cũ hơn, hoặc đề nghị đơn vị gửi lại.`,
    missing: (v: V) =>
      `submissions/${v.sha256}: tệp “${v.name}” ghi trong sổ ở sự kiện ${v.event} không còn. Lấy lại từ bản sao lưu cũ hơn, hoặc đề nghị đơn vị gửi lại.`,
    link: (v: V) =>
      `${v.path}: là liên kết đến nơi khác, không mở theo, nên không sao lưu. Chép tệp thật vào chỗ đó.`,
    'not-a-file': (v: V) =>
      `${v.path}: không phải tệp thường (ống dẫn, thiết bị), nên không sao lưu. Bỏ mục đó đi.`,
    unreadable: (v: V) =>
      `${v.path}: không đọc được, nên không sao lưu. Kiểm tra quyền của tệp, đóng chương trình đang giữ tệp, rồi chạy lại.`,
    'odd-name': (v: V) =>
      `${v.path}: tên có ký tự mà hệ điều hành khác không nhận (\\ : hoặc ký tự điều khiển), nên không sao lưu. Đổi tên tệp rồi chạy lại.`,
    'too-large': (v: V) => `${v.path}: lớn hơn 4 GB, nên không sao lưu. Cất riêng tệp đó.`,
  },

  faults: {
    'not-a-backup': (_v: V) => 'không phải bản sao lưu do dondoc backup làm ra',
    'cut-off': (_v: V) => 'tệp bị cắt, thiếu phần cuối',
    manifest: (_v: V) => 'bản kê trong tệp không đọc được',
    rewritten: (_v: V) =>
      'cấu trúc tệp không còn như lúc dondoc ghi (bị hỏng hoặc đã nén lại bằng chương trình khác)',
    damaged: (v: V) => `nội dung của ${v.path} không khớp mã kiểm`,
    'unsafe-path': (v: V) => `bản kê có đường dẫn ra ngoài thư mục làm việc: “${v.path}”`,
    'not-as-listed': (v: V) => `các tệp không đúng như bản kê, từ ${v.path}`,
    newer: (v: V) =>
      `do bản dondoc mới hơn ghi (định dạng sao lưu ${v.format}, bản đang dùng chỉ biết đến ${v.known})`,
  },
  cannotRestore: (v: V) =>
    `Không phục hồi từ “${v.file}”: ${v.why}. Chưa ghi gì. Dùng một bản sao lưu khác; tệp chép từ nơi khác về thì chép lại rồi thử lại.`,
  cannotRestoreNewer: (v: V) =>
    `Không phục hồi từ “${v.file}”: ${v.why}. Chưa ghi gì. Cài bản dondoc mới rồi chạy lại.`,
  workspaceNewer: (v: V) =>
    `thư mục làm việc trong đó có định dạng ${v.found}, bản đang dùng chỉ biết đến ${v.known}`,
  needsFolder: (_v: V) =>
    'Phục hồi vào thư mục nào? Ghi tên một thư mục mới: dondoc restore <bản sao lưu.zip> <thư mục>. Chỉ kiểm tra bản sao lưu thì thêm --dry-run.',
  folderInUse: (v: V) =>
    `“${v.dir}” là thư mục đang đứng hoặc nằm trong một thư mục làm việc khác. Chọn một thư mục mới ở chỗ khác, rồi chạy lại.`,
  folderIsFile: (v: V) => `“${v.dir}” là một tệp, không phải thư mục. Chọn một thư mục mới.`,
  noParent: (v: V) => `Không có thư mục “${v.folder}” để phục hồi vào đó. Tạo thư mục đó trước rồi chạy lại.`,
  twins: (v: V) =>
    `Ổ đĩa này không phân biệt được hai tên tệp trong bản sao lưu (chữ hoa, chữ thường hoặc cách gõ dấu): ${v.path}. Chưa phục hồi gì. Phục hồi trên ổ đĩa phân biệt được, hoặc giải nén tay.`,
  notAsBackedUp: (v: V) =>
    `Đã ghi xong nhưng đọc lại không khớp bản sao lưu: ${v.path}. Đã bỏ, chưa có gì ở “${v.dir}”. Kiểm tra ổ đĩa, hoặc phục hồi sang ổ khác.`,
  isBackup: (v: V) =>
    `“${v.file}”: bản sao lưu lúc ${v.moment}, do dondoc ${v.tool} làm, ${v.files} tệp (${v.size}). Đã đọc hết: mọi tệp khớp mã băm SHA-256.`,
  restored: (v: V) =>
    `Đã phục hồi vào “${v.dir}” thư mục làm việc như lúc ${v.moment}. Đã đọc lại từ đĩa: mọi tệp khớp mã băm, mỗi sổ đủ số việc.`,
  next: (v: V) =>
    `Điều ghi sau thời điểm đó không có trong bản này. Xem tình hình: dondoc status --workspace ${v.dir}`,
  wouldRestore: (v: V) => `Sẽ phục hồi vào “${v.dir}”.`,
};
