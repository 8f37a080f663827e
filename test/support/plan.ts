import { civilDate } from '../../src/model/civil-date.ts';
import type { CalendarYear, Office } from '../../src/model/office.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { AdHocRequest, Period } from '../../src/model/reporting.ts';
import type { Unit } from '../../src/model/unit.ts';
import { appendix, decision } from './plan-decision.ts';
import { reporting } from './plan-reporting.ts';

export { text } from './plan-decision.ts';

/** A required unit of the fictitious plan. */
export function smallUnit(id: string, name: string, group: string, more: Partial<Unit> = {}): Unit {
  return {
    id,
    name,
    group,
    aliases: [],
    formerNames: [],
    predecessors: [],
    duty: 'required',
    basis: 'Điều 2 khoản 1',
    confirm: false,
    ...more,
  };
}

const units: readonly Unit[] = [
  smallUnit('so-noi-vu', 'Sở Nội vụ', 'so', { symbol: 'SNV', aliases: ['SNV'] }),
  smallUnit('so-van-hoa-the-thao-va-du-lich', 'Sở Văn hóa, Thể thao và Du lịch', 'so', {
    symbol: 'SVHTTDL',
    aliases: ['Sở VHTTDL', 'Sở VH,TT&DL'],
  }),
  smallUnit('xa-ha-trung', 'UBND xã Hà Trung', 'xa', { symbol: 'UBND', code: '90001' }),
  smallUnit('xa-dong-tien', 'UBND xã Đồng Tiến', 'xa', {
    symbol: 'UBND',
    code: '90002',
    from: civilDate('2025-07-01'),
  }),
  smallUnit('phuong-dong-tien', 'UBND phường Đồng Tiến', 'phuong', { symbol: 'UBND', code: '90003' }),
];

const window = (from: string, to: string) => ({ from: civilDate(from), to: civilDate(to) });

const periods: readonly Period[] = [
  {
    id: '2025-12',
    kind: 'regular',
    label: 'năm 2025',
    labelEn: 'year 2025',
    window: window('2025-10-06', '2025-12-14'),
    reportingYear: 2025,
    due: civilDate('2025-12-20'),
    wording: 'before',
  },
  {
    id: '2026-06',
    kind: 'regular',
    label: '6 tháng đầu năm 2026',
    labelEn: 'first six months of 2026',
    window: window('2025-12-15', '2026-06-14'),
    reportingYear: 2026,
    due: civilDate('2026-06-20'),
    wording: 'before',
    previous: '2025-12',
  },
  {
    id: '2026-12',
    kind: 'regular',
    label: 'năm 2026',
    labelEn: 'year 2026',
    window: window('2025-12-15', '2026-12-14'),
    reportingYear: 2026,
    due: civilDate('2026-12-20'),
    wording: 'before',
    yearBefore: '2025-12',
    previous: '2026-06',
  },
  {
    id: '2027-06',
    kind: 'regular',
    label: '6 tháng đầu năm 2027',
    labelEn: 'first six months of 2027',
    window: window('2026-12-15', '2027-06-14'),
    reportingYear: 2027,
    due: civilDate('2027-06-20'),
    wording: 'before',
    yearBefore: '2026-06',
    previous: '2026-12',
  },
];

const calendar: readonly CalendarYear[] = [2025, 2026, 2027].map((year) => ({
  year,
  days: [
    { date: civilDate(`${year}-01-01`), kind: 'holiday', name: 'Tết Dương lịch', confirm: false },
    { date: civilDate(`${year}-09-02`), kind: 'holiday', name: 'Quốc khánh', confirm: false },
  ],
}));

const office: Office = {
  unit: 'so-van-hoa-the-thao-va-du-lich',
  parentName: 'UBND TỈNH MẪU',
  printedName: 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
  symbol: 'SVHTTDL',
  draftingUnit: null,
  place: 'Thanh Hóa',
  chairmanTitle: 'Chủ tịch UBND tỉnh',
  committeeTitle: 'UBND tỉnh',
  signers: [
    { id: 'giam-doc', lines: ['GIÁM ĐỐC'], name: null },
    { id: 'kt-giam-doc', lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: null },
  ],
  defaultSigner: 'giam-doc',
  recipients: ['Các sở', 'UBND các xã, phường'],
  contact: { name: null, phone: null, email: null },
};

/** A small fictitious plan: five units, three tasks, four indicators, four regular periods. */
export function smallPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    version: '0123456789ab',
    decision,
    appendix,
    sourceNotes: [],
    groups: [
      { id: 'so', name: 'Sở' },
      { id: 'xa', name: 'Xã' },
      { id: 'phuong', name: 'Phường' },
    ],
    units,
    reporting,
    periods,
    calendar,
    office,
    ...overrides,
  };
}

/** The small plan with another data window for one period. */
export function planWithWindow(id: string, from: string, to: string): Plan {
  return smallPlan({
    periods: periods.map((p) => (p.id === id ? { ...p, window: window(from, to) } : p)),
  });
}

/** The small plan's period of that id, changed where a test needs it. */
export function smallPeriod(id: string, more: Partial<Period> = {}): Period {
  const period = periods.find((p) => p.id === id);
  if (!period) throw new Error(`the small plan has no period ${id}`);
  return { ...period, ...more };
}

/** An ad hoc request as a period. */
export function smallRequest(more: Partial<AdHocRequest> = {}): Period {
  const request = {
    id: '2026-dx-01',
    number: '123/SVHTTDL-VP',
    date: civilDate('2026-03-02'),
    subject: 'Báo cáo nhanh (dữ liệu mẫu)',
    units: ['xa'],
    tasks: ['1.1'],
    due: civilDate('2026-03-10'),
    wording: 'by' as const,
    ...more,
  };
  return {
    id: request.id,
    kind: 'adhoc',
    label: request.subject,
    labelEn: request.subject,
    reportingYear: 2026,
    due: request.due,
    wording: request.wording,
    request,
  };
}
