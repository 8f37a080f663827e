import type {
  Indicator,
  PlanQuestion,
  Reporting,
  TaskQuestionId,
  UnitQuestionId,
} from '../../src/model/reporting.ts';

const indicators: readonly Indicator[] = [
  {
    id: 'tin-bai',
    name: 'Số tin, bài đã đăng',
    unitOfMeasure: 'tin, bài',
    kind: 'count',
    figures: ['period', 'cumulative'],
    tasks: ['1.1'],
    adopted: true,
    source: 'Dữ liệu mẫu',
  },
  {
    id: 'ty-le-can-bo',
    name: 'Tỷ lệ cán bộ được phổ biến',
    unitOfMeasure: '%',
    kind: 'ratio',
    figures: ['cumulative'],
    tasks: ['1.1', '2.2'],
    n: 'Số cán bộ được phổ biến',
    total: 'Tổng số cán bộ',
    adopted: false,
    source: 'Dữ liệu mẫu',
  },
  {
    id: 'thoi-luong',
    name: 'Thời lượng phát sóng',
    unitOfMeasure: 'phút',
    kind: 'duration',
    figures: ['period', 'cumulative'],
    tasks: ['2.2'],
    adopted: false,
    source: 'Dữ liệu mẫu',
  },
  {
    id: 'mo-hinh',
    name: 'Mô hình tiêu biểu',
    unitOfMeasure: 'mô hình',
    kind: 'text',
    figures: ['period'],
    tasks: ['3.1'],
    adopted: false,
    source: 'Dữ liệu mẫu',
  },
];

const taskQuestion = (id: TaskQuestionId, label: string, required = false): PlanQuestion<TaskQuestionId> => ({
  id,
  label,
  hint: '',
  required,
});

const unitQuestion = (id: UnitQuestionId, label: string, required = false): PlanQuestion<UnitQuestionId> => ({
  id,
  label,
  hint: '',
  required,
});

const sources = ['province', 'local', 'social'] as const;
const sourceWords = { province: 'ngân sách tỉnh', local: 'ngân sách địa phương', social: 'xã hội hóa' };

export const reporting: Reporting = {
  name: 'Báo cáo kết quả thực hiện Kế hoạch (dữ liệu mẫu)',
  elements: [{ label: 'Tên báo cáo', text: 'Báo cáo kết quả thực hiện Kế hoạch' }],
  basis: 'Điều 2 khoản 1',
  receivingUnit: 'so-van-hoa-the-thao-va-du-lich',
  reportTo: 'chairman',
  rule: { wording: 'before', roll: 'none', counts: 'arrived' },
  decemberCovers: 'year',
  onward: { days: 5, kind: 'working', basis: 'Văn phòng tự đặt' },
  unitQuestions: [
    unitQuestion('document-number', 'Số, ký hiệu báo cáo', true),
    unitQuestion('document-date', 'Ngày báo cáo', true),
    unitQuestion('window-from', 'Số liệu từ ngày'),
    unitQuestion('window-to', 'Số liệu đến ngày'),
    unitQuestion('plan-document', 'Số kế hoạch của đơn vị'),
    unitQuestion('summary', 'Đánh giá chung'),
    unitQuestion('unit-difficulties', 'Khó khăn, vướng mắc chung'),
    unitQuestion('unit-proposals', 'Kiến nghị, đề xuất chung'),
    unitQuestion('unit-next', 'Phương hướng kỳ tới'),
    unitQuestion('reporter', 'Người lập báo cáo'),
    unitQuestion('reporter-phone', 'Điện thoại'),
  ],
  taskQuestions: [
    taskQuestion('status', 'Tình trạng', true),
    taskQuestion('result', 'Kết quả', true),
    taskQuestion('leader', 'Lãnh đạo phụ trách', true),
    taskQuestion('products', 'Sản phẩm'),
    taskQuestion('output-document', 'Văn bản báo cáo UBND tỉnh'),
    taskQuestion('difficulties', 'Khó khăn, vướng mắc'),
    taskQuestion('difficulties-reported', 'Đã báo cáo UBND tỉnh bằng văn bản'),
    taskQuestion('proposals', 'Kiến nghị, đề xuất'),
    taskQuestion('next', 'Nhiệm vụ kỳ tới'),
    ...sources.flatMap((s) => [
      taskQuestion(`funding-proposed-${s}`, `Kinh phí đề xuất, ${sourceWords[s]}`),
      taskQuestion(`funding-allotted-${s}`, `Kinh phí được giao, ${sourceWords[s]}`),
      taskQuestion(`funding-spent-${s}`, `Kinh phí đã chi, ${sourceWords[s]}`),
    ]),
  ],
  indicators,
};
