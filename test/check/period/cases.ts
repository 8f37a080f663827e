import type { Plan } from '../../../src/model/plan.ts';
import type { Waiver } from '../../../src/model/reporting.ts';
import { planAsking, smallIndicator } from '../../support/indicators.ts';
import type { PeriodCase } from '../../support/period.ts';
import { smallPlan, smallUnit } from '../../support/plan.ts';

const paragraph =
  'Đã tổ chức 12 hội nghị tuyên truyền tại các thôn, phát 300 tờ rơi, đăng 40 tin, bài trên trang thông tin điện tử và hệ thống truyền thanh (dữ liệu mẫu).';
const result = (text: string) => ({ 'task/1.1/result': text });

const five = planAsking(
  ...['a', 'b', 'c', 'd', 'e'].map((id) => smallIndicator(id, { figures: ['period'] })),
);
const figures = (a: number) => ({
  'indicator/a/period': a,
  'indicator/b/period': 8,
  'indicator/c/period': 120,
  'indicator/d/period': 3,
  'indicator/e/period': 17,
});

/** Twelve communes, asked for one figure. */
const many: Plan = {
  ...planAsking(smallIndicator('a', { figures: ['period'] })),
  units: Array.from({ length: 12 }, (_, i) =>
    smallUnit(`xa-mau-${i + 1}`, `UBND xã Mẫu ${i + 1}`, 'xa', { symbol: 'UBND' }),
  ),
};
const sentBy = (units: number, last: number) =>
  Array.from({ length: units }, (_, i) => ({
    unit: `xa-mau-${i + 1}`,
    answers: { 'indicator/a/period': i === units - 1 ? last : 10 + i },
  }));

const waiver: Waiver = {
  id: 'NL-01',
  unit: 'xa-ha-trung',
  code: 'number-dash',
  reason: 'Đơn vị mới sắp xếp (dữ liệu mẫu)',
  who: 'Trưởng phòng (mẫu)',
  document: '45/SVHTTDL-QLTT',
  until: '2026-12',
};
export const planWaiving = (more: Partial<Waiver> = {}): Plan =>
  smallPlan({ waivers: [{ ...waiver, ...more }] });
const dash = { unit: 'xa-ha-trung', answers: { 'indicator/tin-bai/period': '-' } };

/** Every code of area period: submissions that yield it side by side, and some that do not. */
export const periodCases: Readonly<Record<string, PeriodCase>> = {
  'same-text-across-units': {
    yields: {
      sent: [
        { unit: 'xa-ha-trung', answers: result(paragraph) },
        { unit: 'xa-dong-tien', answers: result(paragraph.toUpperCase()) },
        { unit: 'phuong-dong-tien', answers: result(`Mở đầu khác.\n${paragraph}`) },
      ],
    },
    // Two may have written together; the third has figures of its own.
    neighbour: {
      sent: [
        { unit: 'xa-ha-trung', answers: result(paragraph) },
        { unit: 'xa-dong-tien', answers: result(paragraph) },
        { unit: 'phuong-dong-tien', answers: result(paragraph.replace('12', '9')) },
      ],
    },
  },
  'same-figures-across-units': {
    yields: {
      plan: five,
      sent: [
        { unit: 'xa-ha-trung', answers: figures(5) },
        { unit: 'xa-dong-tien', answers: figures(5) },
      ],
    },
    neighbour: {
      plan: five,
      sent: [
        { unit: 'xa-ha-trung', answers: figures(5) },
        { unit: 'xa-dong-tien', answers: figures(6) },
      ],
    },
  },
  'figure-far-above-group': {
    yields: { plan: many, sent: sentBy(12, 1500) },
    // Nine units do not make a group whose middle means something.
    neighbour: { plan: many, sent: sentBy(9, 1500) },
  },
  'lead-behind-coordinating': {
    yields: {
      sent: [
        { unit: 'so-van-hoa-the-thao-va-du-lich', answers: { 'task/2.2/status': 'chưa thực hiện' } },
        { unit: 'xa-ha-trung', answers: { 'task/2.2/result': 'Đã phối hợp 2 buổi diễn (dữ liệu mẫu).' } },
      ],
    },
    neighbour: {
      sent: [
        { unit: 'so-van-hoa-the-thao-va-du-lich', answers: { 'task/2.2/status': 'chưa thực hiện' } },
        { unit: 'xa-ha-trung', answers: { 'task/2.2/result': 'Không có' } },
      ],
    },
  },
  'waiver-expired': {
    yields: { plan: planWaiving({ until: '2026-06-18' }), sent: [dash] },
    // The last on-time day of 2026-06 is 19 June.
    neighbour: { plan: planWaiving({ until: '2026-06-19' }), sent: [dash] },
  },
  'waiver-unused': {
    yields: { plan: planWaiving({ answer: 'indicator/tin-bai/cumulative' }), sent: [dash] },
    neighbour: { plan: planWaiving({ answer: 'indicator/tin-bai' }), sent: [dash] },
  },
};
