import { change, changeEvery, type Mutation } from './mutation.ts';

const haTrung = '- { id: xa-ha-trung, name: UBND xã Hà Trung, group: xa,';

/** Rightful edits: nothing to find, and `plan diff` says what they change. */
export const editMutations: readonly Mutation[] = [
  {
    id: 'commune-merged',
    what: 'Xã Hà Trung nhập vào xã Hà Long từ ngày 01/01/2027',
    do: [
      change('units.yaml', haTrung, `${haTrung} to: 2026-12-31,`),
      change(
        'units.yaml',
        '- { id: xa-ha-long, name: UBND xã Hà Long, group: xa,',
        '- { id: xa-ha-long, name: UBND xã Hà Long, group: xa, predecessors: [xa-ha-trung],',
      ),
    ],
    says: [],
    exit: 0,
    differs: [
      'sáp nhập: đến ngày, nhập vào UBND xã Hà Long',
      'Kỳ 2027-06 đến 2030-12 (8 kỳ)',
      'thôi phải báo cáo (1): UBND xã Hà Trung',
    ],
  },
  {
    id: 'lead-changed',
    what: 'Đổi chủ trì nhiệm vụ 1.2 sang Sở Tư pháp',
    do: [
      change('appendix.yaml', 'text: Văn phòng UBND tỉnh', 'text: Sở Tư pháp'),
      change(
        'appendix.yaml',
        'phrase: Văn phòng UBND tỉnh, unit: van-phong-ubnd-tinh',
        'phrase: Sở Tư pháp, unit: so-tu-phap',
      ),
    ],
    says: [],
    exit: 0,
    differs: [
      '“[-Văn phòng UBND tỉnh” → Văn phòng Ủy ban nhân dân tỉnh-]{+Sở Tư pháp” → Sở Tư pháp+}',
      'thêm phần chủ trì nhiệm vụ 1.2 (1 đơn vị): Sở Tư pháp',
      'thôi chủ trì nhiệm vụ 1.2 (1 đơn vị): Văn phòng Ủy ban nhân dân tỉnh',
    ],
  },
  {
    id: 'deadline-moved',
    what: 'Lùi hạn tháng 6 từ ngày 20 sang ngày 25',
    do: [
      change('reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 25 }'),
    ],
    says: [],
    exit: 0,
    differs: [
      '[-20-]{+25+}/6',
      'Kỳ 2026-06: ngày cuối cùng còn đúng hạn từ thứ Sáu 19/6/2026 thành thứ Tư 24/6/2026',
    ],
  },
  {
    id: 'unit-renamed',
    what: 'Đổi tên một sở, giữ tên cũ ở former_names',
    do: [
      change(
        'units.yaml',
        'name: Sở Công Thương, group: so, symbol: SCT, aliases: [SCT],',
        'name: Sở Công nghiệp và Thương mại, group: so, symbol: SCT, aliases: [SCT], former_names: [Sở Công Thương],',
      ),
    ],
    says: [],
    exit: 0,
    differs: ['(so-cong-thuong): đổi tên', 'Sở Công {+nghiệp và +}Thương{+ mại+}'],
  },
  {
    id: 'duty-dropped',
    what: 'Một trường đại học không còn phải báo cáo',
    do: [change('units.yaml', 'aliases: [ĐHHĐ], duty: required', 'aliases: [ĐHHĐ], duty: none')],
    says: [],
    exit: 0,
    differs: ['thôi phải báo cáo (1): Trường Đại học Hồng Đức', 'số đơn vị phải báo cáo từ 189 thành 188'],
  },
  {
    id: 'indicator-adopted',
    what: 'Chấp thuận một chỉ tiêu',
    do: [
      change(
        'reporting.yaml',
        'kind: count, figures: [period, cumulative], adopted: false',
        'kind: count, figures: [period, cumulative], adopted: true',
      ),
    ],
    says: [],
    exit: 0,
    differs: ['CT-01 Văn bản chỉ đạo, kế hoạch, hướng dẫn đã ban hành: đổi: đã được chấp nhận dùng'],
  },
  {
    id: 'comments-only',
    what: 'Chỉ sửa ghi chú và dòng trống',
    do: [changeEvery('units.yaml', '# ký hiệu chưa có nguồn', '#')],
    says: [],
    exit: 0,
    differs: ['Không đổi nội dung: hai bản kế hoạch nói như nhau.'],
  },
  {
    id: 'window-moved',
    what: 'Dời ngày chốt số liệu của kỳ tháng 6 từ ngày 14 sang ngày 10',
    do: [
      change(
        'reporting.yaml',
        'window_to: { year: 0, month: 6, day: 14 }',
        'window_to: { year: 0, month: 6, day: 10 }',
      ),
    ],
    says: [],
    exit: 0,
    differs: ['Kỳ 2026-06'],
  },
  {
    id: 'task-reworded',
    what: 'Sửa một chữ trong lời của nhiệm vụ 2.4',
    do: [change('appendix.yaml', 'Phát động các cuộc thi', 'Phát động và tổ chức các cuộc thi')],
    says: [],
    exit: 0,
    differs: ['{+và tổ chức +}'],
  },
  {
    id: 'unit-born',
    what: 'Thêm một đơn vị phải báo cáo từ ngày 01/01/2027',
    do: [
      change(
        'units.yaml',
        '  - { id: truong-dai-hoc-hong-duc,',
        '  - { id: vien-mau, name: Viện Mẫu, group: don-vi, from: 2027-01-01, duty: required, basis: mẫu }\n  - { id: truong-dai-hoc-hong-duc,',
      ),
    ],
    says: [],
    exit: 0,
    differs: ['Viện Mẫu', 'Kỳ 2027-06 đến 2030-12 (8 kỳ)', 'số đơn vị phải báo cáo từ 189 thành 190'],
  },
  {
    id: 'rule-rolls',
    what: 'Hạn trùng ngày nghỉ thì lùi sang ngày làm việc tiếp theo',
    do: [change('reporting.yaml', 'before, roll: none', 'before, roll: next-working-day')],
    says: [],
    exit: 0,
    differs: ['Kỳ 2027-06: ngày cuối cùng còn đúng hạn từ thứ Bảy 19/6/2027 thành thứ Hai 21/6/2027'],
  },
];

const inClosed = { closed: '2026-06' } as const;

/** Edits after the period 2026-06 was closed: what was judged stays judged. */
export const closedMutations: readonly Mutation[] = [
  {
    id: 'closed-lead-changed',
    what: 'Đổi chủ trì nhiệm vụ 1.2 sau khi đã khóa kỳ 2026-06',
    ...inClosed,
    do: [
      change('appendix.yaml', 'text: Văn phòng UBND tỉnh', 'text: Sở Tư pháp'),
      change(
        'appendix.yaml',
        'phrase: Văn phòng UBND tỉnh, unit: van-phong-ubnd-tinh',
        'phrase: Sở Tư pháp, unit: so-tu-phap',
      ),
    ],
    says: [['closed-period-changed', 'appendix.yaml', 'lead:\n      text: Sở Tư pháp']],
    exit: 1,
  },
  {
    id: 'closed-deadline-moved',
    what: 'Lùi hạn tháng 6 sau khi đã khóa kỳ 2026-06',
    ...inClosed,
    do: [
      change('reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 25 }'),
    ],
    says: [['closed-period-changed', 'reporting.yaml', 'due: { year: 0, month: 6, day: 25 }']],
    exit: 1,
  },
  {
    id: 'closed-unit-dropped',
    what: 'Bỏ nghĩa vụ của một xã sau khi đã khóa kỳ 2026-06',
    ...inClosed,
    do: [
      change(
        'units.yaml',
        'name: UBND xã Hà Trung, group: xa, code: "15271", symbol: UBND, from: 2025-07-01, duty: required',
        'name: UBND xã Hà Trung, group: xa, code: "15271", symbol: UBND, from: 2025-07-01, duty: none',
      ),
    ],
    says: [['closed-period-changed', 'units.yaml', '{ id: xa-ha-trung']],
    exit: 1,
  },
  {
    id: 'closed-alias-added',
    what: 'Thêm tên gọi khác cho một sở sau khi đã khóa kỳ 2026-06',
    ...inClosed,
    do: [change('units.yaml', 'aliases: [STC]', 'aliases: [STC, Sở TC]')],
    says: [],
    exit: 0,
  },
];
