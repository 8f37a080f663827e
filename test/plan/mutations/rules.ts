import { change, changeEvery, cut, type Mutation } from './mutation.ts';

const noiVu = '- { id: so-noi-vu, name: Sở Nội vụ, group: so,';
const haTrung = '- { id: xa-ha-trung, name: UBND xã Hà Trung, group: xa,';

/** Files that are each well written and do not fit together. */
export const ruleMutations: readonly Mutation[] = [
  {
    id: 'unit-typo',
    what: 'Gõ sai mã một đơn vị ở ô chủ trì',
    do: [
      change(
        'appendix.yaml',
        'phrase: Văn phòng UBND tỉnh, unit: van-phong-ubnd-tinh',
        'phrase: Văn phòng UBND tỉnh, unit: van-phong-ubnd-tin',
      ),
    ],
    says: [['unit-unknown', 'appendix.yaml', 'van-phong-ubnd-tin ']],
    exit: 1,
  },
  {
    id: 'unit-id-renamed',
    what: 'Đổi mã đơn vị ở danh mục, quên đổi ở Phụ lục',
    do: [change('units.yaml', '{ id: so-noi-vu,', '{ id: so-noi-vu-moi,')],
    says: [['unit-unknown', 'appendix.yaml', 'so-noi-vu ']],
    exit: 1,
  },
  {
    id: 'unit-removed',
    what: 'Xóa dòng của một đơn vị đang chủ trì',
    do: [
      change('units.yaml', '  - { id: so-cong-thuong,', '  # - { id: so-cong-thuong,'),
      change(
        'appendix.yaml',
        'phrase: Văn phòng UBND tỉnh, unit: van-phong-ubnd-tinh',
        'phrase: Văn phòng UBND tỉnh, unit: so-cong-thuong',
      ),
    ],
    says: [['unit-unknown', 'appendix.yaml', 'so-cong-thuong']],
    exit: 1,
  },
  {
    id: 'commune-removed',
    what: 'Xóa dòng của một xã',
    do: [change('units.yaml', `  ${haTrung}`, `  # ${haTrung}`)],
    says: [['expectation-failed', 'appendix.yaml', '166']],
    exit: 1,
  },
  {
    id: 'nobody-reports',
    what: 'Thay hàng loạt “required” thành “none” trong danh mục đơn vị',
    do: [changeEvery('units.yaml', 'duty: required', 'duty: none')],
    says: [['nobody-reports', 'units.yaml', 'units:']],
    exit: 1,
  },
  {
    id: 'task-unreported',
    what: 'Sửa duty của đơn vị chủ trì duy nhất của một nhiệm vụ thành none',
    do: [
      change(
        'units.yaml',
        'aliases: [VPUBND, Văn phòng UBND tỉnh], duty: required',
        'aliases: [VPUBND, Văn phòng UBND tỉnh], duty: none',
      ),
    ],
    says: [['task-unreported', 'appendix.yaml', 'lead:\n      text: Văn phòng UBND tỉnh']],
    exit: 1,
  },
  {
    id: 'predecessor-own',
    what: 'Ghi mã của chính đơn vị vào ô tiền thân',
    do: [change('units.yaml', noiVu, `${noiVu} predecessors: [so-noi-vu],`)],
    says: [['unit-predecessor-cycle', 'units.yaml', 'so-noi-vu],']],
    exit: 1,
  },
  {
    id: 'predecessor-ring',
    what: 'Hai đơn vị ghi nhau là tiền thân',
    do: [
      change('units.yaml', noiVu, `${noiVu} predecessors: [xa-ha-trung],`),
      change('units.yaml', haTrung, `${haTrung} predecessors: [so-noi-vu],`),
    ],
    says: [['unit-predecessor-cycle', 'units.yaml', 'xa-ha-trung],']],
    exit: 1,
  },
  {
    id: 'file-saved-under-another-name',
    what: 'Lưu danh mục đơn vị thành bản thứ hai bên cạnh: units.yaml.txt',
    do: [{ file: 'units.yaml', savedAs: 'units.yaml.txt' }],
    says: [['plan-file-stray', 'units.yaml.txt']],
    exit: 1,
  },
  {
    id: 'amendments-other-ending',
    what: 'Ghi văn bản sửa đổi vào tệp amendments.yml',
    do: [{ file: 'amendments.yaml', savedAs: 'amendments.yml' }],
    says: [['plan-file-stray', 'amendments.yml']],
    exit: 1,
  },
  {
    id: 'unit-twice',
    what: 'Hai đơn vị cùng mã',
    do: [change('units.yaml', '{ id: so-xay-dung,', '{ id: so-noi-vu,')],
    says: [['id-duplicate', 'units.yaml', '{ id: so-noi-vu', 2]],
    exit: 1,
  },
  {
    id: 'alias-clash',
    what: 'Tên gọi khác của đơn vị này là tên của đơn vị kia',
    do: [change('units.yaml', 'aliases: [STC]', 'aliases: [STC, sở nội  vụ]')],
    says: [['unit-alias-clash', 'units.yaml', 'Sở Nội vụ, group']],
    exit: 1,
  },
  {
    id: 'unit-ended',
    what: 'Đơn vị chủ trì giải thể mà không có đơn vị kế tục',
    do: [change('units.yaml', noiVu, `${noiVu} to: 2027-02-28,`)],
    says: [['unit-expired', 'appendix.yaml', 'so-noi-vu']],
    exit: 1,
  },
  {
    id: 'ended-before-born',
    what: 'Ngày kết thúc của đơn vị đứng trước ngày bắt đầu',
    do: [change('units.yaml', haTrung, `${haTrung} to: 2025-01-01,`)],
    says: [['date-order', 'units.yaml', '2025-01-01']],
    exit: 1,
  },
  {
    id: 'group-typo',
    what: 'Gõ sai mã nhóm ở Phụ lục',
    do: [change('appendix.yaml', 'phrase: Các sở, groups: [so]', 'phrase: Các sở, groups: [soo]')],
    says: [['group-unknown', 'appendix.yaml', 'soo]']],
    exit: 1,
  },
  {
    id: 'group-renamed',
    what: 'Đổi mã nhóm mà không đổi ở nơi dùng',
    do: [change('units.yaml', '{ id: co-quan-bao-chi, name', '{ id: bao-chi, name')],
    says: [
      ['group-unknown', 'appendix.yaml', 'co-quan-bao-chi]'],
      ['group-unknown', 'appendix.yaml', 'co-quan-bao-chi]', 2],
      ['group-unused', 'units.yaml', '{ id: bao-chi'],
    ],
    exit: 1,
  },
  {
    id: 'group-emptied',
    what: 'Bỏ hết đơn vị của nhóm cơ quan báo chí',
    do: [change('units.yaml', 'members: [bao-va-phat-thanh-truyen-hinh-thanh-hoa]', 'members: []')],
    says: [['schema-wrong-shape', 'units.yaml', '[] }']],
    exit: 1,
  },
  {
    id: 'group-unused',
    what: 'Thêm một nhóm không ai dùng',
    do: [
      change('units.yaml', '- { id: so, name: Sở }', '- { id: so, name: Sở }\n  - { id: hoi, name: Hội }'),
    ],
    says: [['group-unused', 'units.yaml', '{ id: hoi']],
    exit: 0,
  },
  {
    id: 'lead-and-helper',
    what: 'Một đơn vị vừa chủ trì vừa phối hợp một nhiệm vụ',
    do: [
      change(
        'appendix.yaml',
        'phrase: Sở Văn hóa - Thể thao và Du lịch, unit: so-van-hoa-the-thao-va-du-lich',
        'phrase: Sở Văn hóa - Thể thao và Du lịch, unit: van-phong-ubnd-tinh',
      ),
    ],
    says: [['unit-both-sides', 'appendix.yaml', '{ kind: unit, phrase: Sở Văn hóa - Thể thao và Du lịch']],
    exit: 1,
  },
  {
    id: 'phrase-changed',
    what: 'Cụm từ giải thích không còn trong ô in',
    do: [change('appendix.yaml', 'phrase: Sở Nội vụ', 'phrase: Sở Tư pháp')],
    says: [['phrase-not-printed', 'appendix.yaml', 'Sở Tư pháp']],
    exit: 1,
  },
  {
    id: 'selector-kind',
    what: 'Ghi kind: group mà chỉ một đơn vị',
    do: [change('appendix.yaml', '{ kind: unit, phrase: Sở Nội vụ', '{ kind: group, phrase: Sở Nội vụ')],
    says: [
      ['schema-missing-key', 'appendix.yaml', '{ kind: group, phrase: Sở Nội vụ'],
      ['schema-unknown-key', 'appendix.yaml', 'unit: so-noi-vu'],
    ],
    exit: 1,
  },
  {
    id: 'task-removed',
    what: 'Xóa cả một nhiệm vụ',
    do: [cut('appendix.yaml', '  - id: "1.2"', '  - id: "1.3"')],
    says: [
      ['task-number-gap', 'appendix.yaml', '"1.3"'],
      ['source-note-stale', 'appendix.yaml', 'id: cham-lung'],
      ['source-note-stale', 'appendix.yaml', 'id: phu-luc-nhan-dan'],
      ['expectation-failed', 'appendix.yaml', '11, groups'],
      ['expectation-failed', 'appendix.yaml', '6, communes'],
      ['task-unknown', 'reporting.yaml', '"1.2"'],
      ['task-unknown', 'reporting.yaml', '"1.2"', 2],
    ],
    exit: 1,
  },
  {
    id: 'task-twice',
    what: 'Hai nhiệm vụ cùng số',
    do: [change('appendix.yaml', '- id: "1.3"', '- id: "1.2"')],
    says: [
      ['id-duplicate', 'appendix.yaml', 'id: "1.2"', 2],
      ['task-number-gap', 'appendix.yaml', '"1.4"'],
      ['task-unknown', 'reporting.yaml', '"1.3"'],
      ['task-unknown', 'reporting.yaml', '"1.3"', 2],
      ['task-unknown', 'reporting.yaml', '"1.3"', 3],
    ],
    exit: 1,
  },
  {
    id: 'task-count',
    what: 'Con số phải đúng trong expect bị sửa',
    do: [change('appendix.yaml', 'tasks: 11', 'tasks: 12')],
    says: [['expectation-failed', 'appendix.yaml', '12, groups']],
    exit: 1,
  },
  {
    id: 'typo-mended',
    what: 'Sửa lỗi in ngay trong lời của Phụ lục',
    do: [change('appendix.yaml', 'kỹ năng ứng dụn nền tảng', 'kỹ năng ứng dụng nền tảng')],
    says: [['source-note-stale', 'appendix.yaml', 'id: ung-dung']],
    exit: 1,
  },
  {
    id: 'indicator-task',
    what: 'Chỉ tiêu của nhiệm vụ không có',
    do: [change('reporting.yaml', 'tasks: ["3.2"]', 'tasks: ["3.3"]')],
    says: [['task-unknown', 'reporting.yaml', '"3.3"']],
    exit: 1,
  },
  {
    id: 'indicator-twice',
    what: 'Hai chỉ tiêu cùng mã',
    do: [change('reporting.yaml', '{ id: CT-02,', '{ id: CT-01,')],
    says: [['id-duplicate', 'reporting.yaml', '{ id: CT-01', 2]],
    exit: 1,
  },
  {
    id: 'ratio-half',
    what: 'Tỷ lệ chỉ còn tử số',
    do: [change('reporting.yaml', ', total: Tổng số đảng viên', '')],
    says: [['indicator-ratio-parts', 'reporting.yaml', '{ id: CT-04']],
    exit: 1,
  },
  {
    id: 'measure-lost',
    what: 'Chỉ tiêu đếm không có đơn vị tính',
    do: [change('reporting.yaml', 'unit_of_measure: hội nghị, ', '')],
    says: [['indicator-without-unit', 'reporting.yaml', '{ id: CT-02']],
    exit: 1,
  },
  {
    id: 'sum-of-other-measure',
    what: 'Chỉ tiêu tổng cộng hai thứ khác đơn vị tính',
    do: [change('reporting.yaml', '{ id: CT-01,', '{ id: CT-01, sum_of: [CT-02, CT-05],')],
    says: [
      ['indicator-sum-parts', 'reporting.yaml', 'CT-02, CT-05'],
      ['indicator-sum-parts', 'reporting.yaml', 'CT-05]'],
    ],
    exit: 1,
  },
  {
    id: 'window-swapped',
    what: 'Đổi chỗ ngày đầu và ngày cuối của thời gian lấy số liệu',
    do: [
      change(
        'reporting.yaml',
        'window_from: { year: -1, month: 12, day: 15 }',
        'window_from: { year: 0, month: 6, day: 14 }',
      ),
      change(
        'reporting.yaml',
        'window_to: { year: 0, month: 6, day: 14 }',
        'window_to: { year: -1, month: 12, day: 15 }',
      ),
    ],
    says: [['date-order', 'reporting.yaml', 'window_to: { year: -1, month: 12, day: 15 }']],
    exit: 1,
  },
  {
    id: 'due-too-early',
    what: 'Hạn gửi đứng trước ngày chốt số liệu',
    do: [
      change('reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 14 }'),
    ],
    says: [['due-before-window-end', 'reporting.yaml', 'due: { year: 0, month: 6, day: 14 }']],
    exit: 1,
  },
  {
    id: 'due-31-june',
    what: 'Hạn là ngày 31/6',
    do: [
      change('reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 31 }'),
    ],
    says: [['day-impossible', 'reporting.yaml', 'due: { year: 0, month: 6, day: 31 }']],
    exit: 1,
  },
  {
    id: 'period-twice',
    what: 'Hai kỳ cùng mã tháng',
    do: [change('reporting.yaml', '- id: "12"', '- id: "06"')],
    says: [['id-duplicate', 'reporting.yaml', 'id: "06"', 2]],
    exit: 1,
  },
  {
    id: 'periods-reversed',
    what: 'Kỳ cuối đứng trước kỳ đầu',
    do: [change('reporting.yaml', 'last: 2030-12', 'last: 2024-12')],
    says: [['date-order', 'reporting.yaml', '2024-12']],
    exit: 1,
  },
  {
    id: 'receiver-unknown',
    what: 'Nơi nhận báo cáo không có trong danh mục',
    do: [
      change(
        'reporting.yaml',
        'receiving_unit: so-van-hoa-the-thao-va-du-lich',
        'receiving_unit: so-van-hoa',
      ),
    ],
    says: [['unit-unknown', 'reporting.yaml', 'so-van-hoa\n']],
    exit: 1,
  },
  {
    id: 'signer-unknown',
    what: 'Người ký mặc định không có trong danh sách',
    do: [change('office.yaml', 'default_signer: giam-doc', 'default_signer: giam-doo')],
    says: [['signer-unknown', 'office.yaml', 'giam-doo']],
    exit: 1,
  },
  {
    id: 'holiday-worked',
    what: 'Một ngày vừa nghỉ vừa đi làm bù',
    do: [change('calendar.yaml', '{ date: 2026-01-10, kind: worked', '{ date: 2026-01-02, kind: worked')],
    says: [['calendar-day-clash', 'calendar.yaml', '{ date: 2026-01-02', 2]],
    exit: 1,
  },
  {
    id: 'holiday-wrong-year',
    what: 'Ngày nghỉ ghi dưới năm khác',
    do: [change('calendar.yaml', '{ date: 2026-01-01,', '{ date: 2027-01-01,')],
    says: [['calendar-day-clash', 'calendar.yaml', '{ date: 2027-01-01']],
    exit: 1,
  },
  {
    id: 'request-unit',
    what: 'Yêu cầu đột xuất gửi một đơn vị không có',
    do: [
      change(
        'requests.yaml',
        'requests: []',
        'requests:\n  - { id: 2026-dx-01, number: 1/MAU, date: 2026-03-02, subject: mẫu, units: [xa-khong-co], tasks: [], due: 2026-03-10 }',
      ),
    ],
    says: [['unit-unknown', 'requests.yaml', 'xa-khong-co]']],
    exit: 1,
  },
  {
    id: 'request-dates',
    what: 'Yêu cầu đột xuất có hạn trước ngày của văn bản',
    do: [
      change(
        'requests.yaml',
        'requests: []',
        'requests:\n  - { id: 2026-dx-01, number: 1/MAU, date: 2026-03-12, subject: mẫu, units: [], tasks: [], due: 2026-03-10 }',
      ),
    ],
    says: [['date-order', 'requests.yaml', '2026-03-10 }']],
    exit: 1,
  },
  {
    id: 'waiver-typo',
    what: 'Ngoại lệ cho một mã không có',
    do: [
      change(
        'waivers.yaml',
        'waivers: []',
        'waivers:\n  - { id: NL-01, unit: so-noi-vu, code: window-mismatc, reason: mẫu, who: mẫu, document: 45/MAU, until: 2026-12 }',
      ),
    ],
    says: [['waiver-code', 'waivers.yaml', 'window-mismatc,']],
    exit: 1,
  },
  {
    id: 'two-files-wrong',
    what: 'Hai tệp cùng sai một lúc',
    do: [
      change('office.yaml', 'place: Thanh Hóa', 'place: "Thanh Hóa'),
      change('reporting.yaml', 'days: 3', 'days: ba'),
    ],
    says: [
      ['yaml-syntax', 'office.yaml', '"Thanh Hóa'],
      ['schema-wrong-type', 'reporting.yaml', 'ba\n'],
    ],
    exit: 1,
  },
];
