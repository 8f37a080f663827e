import type { Appendix, Decision, PlanText, Selector, Task } from '../../src/model/decision.ts';

/** A passage printed without errors. */
export function text(printed: string): PlanText {
  return { printed, reading: printed };
}

const group = (phrase: string, ...groups: string[]): Selector => ({ kind: 'group', phrase, groups });
const one = (phrase: string, unit: string): Selector => ({ kind: 'unit', phrase, unit });
const open: Selector = { kind: 'open', phrase: 'các đơn vị có liên quan' };

const department = one('Sở Văn hóa, Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich');

const tasks: readonly Task[] = [
  {
    id: '1.1',
    group: '1',
    shortName: 'Tuyên truyền ở cơ sở',
    items: [
      { dash: true, text: text('Tổ chức tuyên truyền trên trang thông tin điện tử.') },
      { dash: true, text: text('Tổ chức hội nghị phổ biến cho cán bộ, công chức.') },
    ],
    lead: {
      text: text('Các sở, UBND các xã, phường'),
      selectors: [group('Các sở', 'so'), group('UBND các xã, phường', 'xa', 'phuong')],
    },
    coordinating: { text: text('Các đơn vị có liên quan'), selectors: [open] },
    output: text('Báo cáo UBND tỉnh'),
    timing: text('Hằng năm'),
    cadence: 'annual',
  },
  {
    id: '2.2',
    group: '2',
    shortName: 'Chương trình văn hóa',
    items: [{ dash: false, text: text('Xây dựng chương trình văn hóa về khoa học, công nghệ.') }],
    lead: { text: text('Sở Văn hóa, Thể thao và Du lịch'), selectors: [department] },
    coordinating: {
      text: text('Các sở; UBND các xã, phường'),
      selectors: [group('Các sở', 'so'), group('UBND các xã, phường', 'xa', 'phuong')],
    },
    output: text('Báo cáo UBND tỉnh'),
    timing: text('Thường xuyên'),
    cadence: 'ongoing',
  },
  {
    id: '3.1',
    group: '3',
    shortName: 'Thi đua, khen thưởng',
    items: [{ dash: false, text: text('Phát động phong trào thi đua.') }],
    lead: { text: text('Sở Nội vụ'), selectors: [one('Sở Nội vụ', 'so-noi-vu')] },
    coordinating: {
      text: text('UBND xã Hà Trung; các đơn vị có liên quan'),
      selectors: [one('UBND xã Hà Trung', 'xa-ha-trung'), open],
    },
    output: text('Báo cáo UBND tỉnh'),
    timing: text('Hằng năm'),
    cadence: 'annual',
  },
];

export const decision: Decision = {
  kind: 'Quyết định',
  number: null,
  symbol: 'QĐ-UBND',
  date: null,
  year: 2025,
  subject: text('Phê duyệt Kế hoạch tuyên truyền (dữ liệu mẫu)'),
  authority: text('ỦY BAN NHÂN DÂN TỈNH MẪU'),
  bases: [text('Căn cứ Luật Tổ chức chính quyền địa phương')],
  articles: [
    {
      number: '1',
      text: text('Phê duyệt Kế hoạch như sau:'),
      clauses: [
        {
          number: '1',
          title: text('Mục đích'),
          dash: false,
          children: [{ number: '1.1', text: text('Nâng cao nhận thức.'), dash: false, children: [] }],
        },
      ],
    },
    { number: '2', text: text('Tổ chức thực hiện'), clauses: [] },
  ],
  recipients: [text('Như Điều 3')],
  signer: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Mẫu' },
};

export const appendix: Appendix = {
  title: text('PHỤ LỤC NHIỆM VỤ (dữ liệu mẫu)'),
  reference: text('(Ban hành kèm theo Quyết định mẫu)'),
  columns: ['TT', 'Tên nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Kết quả', 'Thời gian'].map(text),
  groups: [
    { id: '1', printedNumber: '1', title: text('Tuyên truyền chung') },
    { id: '2', printedNumber: '2.', title: text('Chương trình văn hóa') },
    { id: '3', printedNumber: '3', title: text('Phong trào') },
  ],
  tasks,
};
