import type { Area } from '../../model/codes.ts';
import type { Severity } from '../../model/finding.ts';

/** Words around a code's page. */
export interface ExplainWords {
  readonly severity: string;
  readonly expected: string;
  readonly remedy: string;
  readonly life: string;
  /** The stages of a rule's life, each with the month from which it holds. */
  readonly stages: Readonly<Record<'beta' | 'active' | 'retired', (month: string) => string>>;
  readonly areas: Readonly<Record<Area, string>>;
  /** What a finding of that severity does, by where it is found. */
  readonly effect: (severity: Severity, area: Area) => string;
}

const content: Readonly<Record<Severity, string>> = {
  error: 'câu trả lời này không được dùng khi tổng hợp cho đến khi sửa; các câu khác vẫn được dùng',
  confirm: 'câu trả lời được dùng sau khi người phụ trách xác nhận có ghi lý do',
  warning: 'câu trả lời vẫn được dùng và được đánh dấu',
  note: 'chỉ để biết, không phải sửa',
};

const elsewhere: Readonly<Record<Exclude<Area, 'content'>, string>> = {
  yaml: 'tệp YAML (kế hoạch hoặc báo cáo) chưa dùng được cho đến khi sửa',
  plan: 'kế hoạch chưa dùng được cho đến khi sửa',
  file: 'tệp được lưu nguyên trạng nhưng không được tiếp nhận',
  form: 'tệp được lưu nguyên trạng nhưng không được tiếp nhận',
  period: 'số liệu chưa được dùng cho đến khi làm rõ giữa các đơn vị',
  register: 'sổ theo dõi cần được khôi phục trước khi ghi tiếp',
  contacts: 'danh bạ chưa dùng được cho đến khi sửa',
  editorial: 'tệp biên tập chưa được dùng, chưa làm báo cáo tổng hợp cho đến khi sửa',
  template: 'văn bản dùng mẫu này chưa lập được cho đến khi sửa mẫu',
  import: 'chưa ghi gì cho đến khi sửa tệp',
  baseline: 'lệnh kiểm tra cho mã kết thúc 1 cho đến khi bỏ mục thừa',
  workspace: 'thư mục làm việc chưa yên tâm dùng được ở điểm này cho đến khi xử lý',
};

const milder: Readonly<Record<Exclude<Severity, 'error'>, string>> = {
  confirm: 'cần người phụ trách xác nhận',
  warning: 'vẫn dùng được, nên xem lại',
  note: 'chỉ để biết, không phải sửa',
};

export const explainWords: ExplainWords = {
  severity: 'Mức độ',
  expected: 'Cần có',
  remedy: 'Cách xử lý',
  life: 'Hiệu lực',
  stages: {
    beta: (month) => `bắt đầu xét từ kỳ tháng ${month}`,
    active: (month) => `trước kỳ tháng ${month} chỉ là cảnh báo`,
    retired: (month) => `từ kỳ tháng ${month} không xét nữa`,
  },
  areas: {
    yaml: 'Cách viết tệp YAML',
    plan: 'Nội dung kế hoạch',
    file: 'Tệp nhận được',
    form: 'Biểu mẫu',
    content: 'Nội dung báo cáo',
    period: 'Đối chiếu các báo cáo trong kỳ',
    register: 'Sổ theo dõi báo cáo',
    contacts: 'Danh bạ',
    editorial: 'Biên tập báo cáo tổng hợp',
    template: 'Mẫu Word và Excel của cơ quan',
    import: 'Dựng kế hoạch từ một quyết định',
    baseline: 'Tệp điều đã biết',
    workspace: 'Thư mục làm việc',
  },
  effect: (severity, area) => {
    if (area === 'content') return content[severity];
    return severity === 'error' ? elsewhere[area] : milder[severity];
  },
};
