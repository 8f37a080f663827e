import type { NoHistory } from '../../model/past-plan.ts';

type V = Readonly<Record<string, string | number>>;

const problems: Readonly<Record<NoHistory, (v: V) => string>> = {
  'no-git': () => 'Máy này không có chương trình git.',
  'no-repository': () => 'Thư mục làm việc không nằm trong kho git.',
  'not-trusted': () =>
    'git không tin kho này vì chủ thư mục là người khác; người quản trị máy cần khai báo safe.directory.',
  'no-revision': (v) => `Kho git không có bản “${v.revision}”.`,
  shallow: (v) =>
    `Kho git này chỉ giữ phần lịch sử gần đây, không còn đến “${v.revision}”. Lấy đủ lịch sử về rồi chạy lại.`,
  'too-early': (v) => `Đến hết ngày ${v.revision}, kho git chưa có bản nào.`,
  'no-folder': () => 'Bản đó trong git không có thư mục plan/.',
  'git-failed': () => 'git không đọc được lịch sử của kho này.',
};

/** Looking back with `--plan-at`. */
export const pastVi = {
  problems,
  future: (v: V) =>
    `Nhìn lại (--plan-at) chỉ đến được ngày hôm nay (${v.today}); ngày ${v.day} chưa đến nên chưa có gì được ghi. Ghi ngày đã qua; muốn xem trước một ngày sắp tới thì dùng --as-of, không kèm --plan-at.`,
  byGit: (v: V) =>
    `Theo kế hoạch trong git, bản ${v.commit} (${v.committed}), và sổ theo dõi như đã ghi đến hết ngày ${v.evening}.`,
  byEvents: (v: V) =>
    `Không lấy được từ git: ${v.why} Danh sách lập theo ngày ghi của từng việc trong sổ đến hết ngày ${v.evening} và kế hoạch hiện nay, bỏ các văn bản sửa đổi và yêu cầu đột xuất ban hành sau ngày đó; chỗ khác trong kế hoạch nếu đã sửa từ đó thì không biết được.`,
  laterBefore: (v: V) =>
    `CHÚ Ý: bản ${v.commit} ghi thời điểm sớm hơn bản ${v.earlier} có trước nó. Thời điểm trong git là do máy đưa vào ghi, có thể sai; cần đối chiếu với bản đã phát hành.`,
  planEdited: (v: V) => `Chỗ sửa chưa đưa vào git không được dùng ở đây: ${v.files}.`,
  unkept: {
    changed: (_v: V) => 'Sổ theo dõi của kỳ có dòng chưa đưa vào git.',
    unknown: (_v: V) => 'Sổ theo dõi của kỳ chưa từng được đưa vào git.',
    ignored: (_v: V) =>
      'Sổ theo dõi của kỳ bị bỏ qua trong git (.gitignore), nên git không giữ được bản nào.',
  },
  added: (v: V) =>
    `Bản git nêu trên chưa có ${v.count} việc đã ghi đến hết ngày ${v.evening}; các việc đó lấy từ sổ hiện nay.`,
  lost: (v: V) =>
    `CHÚ Ý: sổ hiện nay không còn nguyên ${v.count} việc mà bản git có (${v.events}); danh sách này dùng bản git. Sổ chỉ được ghi thêm: cần xem lại.`,
};
