import { partsOf } from '../model/civil-date.ts';
import type { DraftPeriod, PlanDraft } from '../model/decision-draft.ts';
import { questionLines } from './plan-files-yaml-questions.ts';
import { comment, entry, fileOf, scalar } from './plan-files-yaml-text.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const asks = 'Văn bản không nêu; cơ quan đầu mối quyết định.';

/** A period at the year's end: stands until the question about deadlines is answered. */
const stopgap: DraftPeriod = { month: 12, span: 'year', due: { year: 0, month: 12, day: 31 } };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMap = ({ year, month, day }: Day): string => `{ year: ${year}, month: ${month}, day: ${day} }`;

const spanMonths: Readonly<Record<DraftPeriod['span'], number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The last day of a data window, where the text does not say. */
const lastDay = 14;

/** Data windows by Nghị định 09/2019/NĐ-CP, Điều 12: the 15th before the period to the 14th of its last month. */
function windowOf({ month, span }: DraftPeriod, cutoff = lastDay): { readonly from: Day; readonly to: Day } {
  const start = month - spanMonths[span];
  return {
    from: { year: start < 1 ? -1 : 0, month: start < 1 ? start + 12 : start, day: cutoff + 1 },
    to: { year: 0, month, day: cutoff },
  };
}

const quarters = ['I', 'II', 'III', 'IV'];
const monthNames =
  'January February March April May June July August September October November December'.split(' ');

function labelsOf({ month, span }: DraftPeriod): { readonly vi: string; readonly en: string } {
  switch (span) {
    case 'month':
      return { vi: `tháng ${month} năm {year}`, en: `${monthNames[month - 1] ?? ''} {year}` };
    case 'quarter':
      return {
        vi: `quý ${quarters[Math.ceil(month / 3) - 1] ?? ''} năm {year}`,
        en: `quarter ${Math.ceil(month / 3)} of {year}`,
      };
    case 'half':
      return { vi: '6 tháng đầu năm {year}', en: 'first half of {year}' };
    default:
      return { vi: 'năm {year}', en: 'year {year}' };
  }
}

function periodLines(
  period: DraftPeriod,
  last: boolean,
  half: boolean,
  cutoff: number | undefined,
): readonly string[] {
  const labels = labelsOf(period);
  const window = windowOf(period, cutoff);
  return [
    `    - id: "${two(period.month)}"`,
    `      label: ${labels.vi}`,
    `      label_en: ${labels.en}`,
    `      due: ${dayMap(period.due)}`,
    `      window_from: ${dayMap(window.from)}`,
    `      window_to: ${dayMap(window.to)}`,
    ...(last && half
      ? [
          '      second_half: # dùng khi december_covers: second-half',
          '        label: 6 tháng cuối năm {year}',
          '        label_en: second half of {year}',
          `        window_from: { year: 0, month: 6, day: ${(cutoff ?? lastDay) + 1} }`,
        ]
      : []),
  ];
}

const rates: Readonly<Record<number, string>> = {
  1: 'Mỗi năm một kỳ',
  2: 'Mỗi năm hai kỳ',
  4: 'Mỗi quý một kỳ',
  12: 'Mỗi tháng một kỳ',
};

interface Element {
  readonly label: string;
  readonly text: string;
}

/** The contents that Nghị định 09/2019/NĐ-CP asks of a regular report, as far as the text settles them. */
function elementsOf({ reporting }: PlanDraft, name: string, receiver: string): readonly Element[] {
  const { periods, clause } = reporting;
  const by = clause ? ` (${clause})` : '';
  const days = periods.map((p) => `${two(p.due.day)}/${two(p.due.month)}`).join(', ');
  const wording = reporting.wording === 'by' ? 'Chậm nhất ngày' : 'Trước ngày';
  return [
    { label: 'Tên báo cáo', text: `${name}.` },
    {
      label: 'Nội dung yêu cầu báo cáo',
      text: `Tình hình, kết quả từng nhiệm vụ được giao${by}; khó khăn, vướng mắc; kiến nghị, đề xuất.`,
    },
    {
      label: 'Đối tượng báo cáo',
      text: `Các cơ quan, đơn vị, địa phương có duty: required trong units.yaml${by}.`,
    },
    { label: 'Cơ quan nhận báo cáo', text: receiver === '' ? asks : `${receiver}${by}.` },
    { label: 'Phương thức gửi, nhận báo cáo', text: asks },
    { label: 'Thời hạn gửi báo cáo', text: days === '' ? asks : `${wording} ${days}${by}.` },
    {
      label: 'Tần suất thực hiện báo cáo',
      text: periods.length === 0 ? asks : `${rates[periods.length] ?? `Mỗi năm ${periods.length} kỳ`}${by}.`,
    },
    {
      label: 'Thời gian chốt số liệu báo cáo',
      text:
        reporting.cutoff === undefined
          ? 'Theo Điều 12 Nghị định 09/2019/NĐ-CP; văn bản không nêu.'
          : `Chốt đến ngày ${reporting.cutoff}${by}.`,
    },
    { label: 'Mẫu đề cương báo cáo', text: asks },
    { label: 'Biểu mẫu số liệu báo cáo', text: asks },
    { label: 'Hướng dẫn quy trình thực hiện báo cáo', text: asks },
  ];
}

/** A name for the regime out of the subject, which says what was approved. */
export function regimeName(subject: string): string {
  const what = subject.replace(/^(?:về việc|v\/v)\s+/iu, '').replace(/^(?:phê duyệt|ban hành)\s+/iu, '');
  return `Báo cáo tình hình, kết quả thực hiện ${what}`;
}

/** First and last period: the first whose data window the decision's day falls into or before, to the year that the text names. */
function rangeOf({ decision, reporting }: PlanDraft): { readonly first: string; readonly last: string } {
  const months = (reporting.periods.length > 0 ? reporting.periods : [stopgap]).map((p) => p.month);
  const latest = Math.max(...months);
  const day = decision.date ? partsOf(decision.date) : undefined;
  const open = (m: number): boolean =>
    !day || m > day.month || (m === day.month && day.day <= (reporting.cutoff ?? lastDay));
  // Without a day nothing tells which periods of its year are past: the last one is meant.
  const inYear = day ? months.find(open) : latest;
  const year = inYear === undefined ? decision.year + 1 : decision.year;
  const lastYear = Math.max(reporting.lastYear ?? 0, year);
  return { first: `${year}-${two(inYear ?? Math.min(...months))}`, last: `${lastYear}-${two(latest)}` };
}

/** Rule, first day and periods. */
function regimeLines(draft: PlanDraft): readonly string[] {
  const { reporting, decision } = draft;
  const periods = reporting.periods.length > 0 ? reporting.periods : [stopgap];
  const half = periods.length === 2 && periods[0]?.month === 6 && periods[1]?.month === 12;
  const { first, last } = rangeOf(draft);
  return [
    '# before: “trước ngày …”; by: “chậm nhất ngày …”. roll: none giữ nguyên, next-working-day lùi. counts: arrived ngày đến, document ngày văn bản.',
    `rule: { wording: ${reporting.wording ?? 'before'}, roll: none, counts: arrived }`,
    ...(half ? ['december_covers: year'] : []),
    `first_day: ${decision.date ?? 'null'}`,
    '',
    'periods:',
    `  first: ${first}`,
    `  last: ${last}`,
    '  each_year:',
    ...periods.flatMap((p, i) => periodLines(p, i === periods.length - 1, half, reporting.cutoff)),
  ];
}

/** reporting.yaml: what the text says of reports; the rest is a stopgap that questions.yaml asks about. */
export function reportingYaml(
  draft: PlanDraft,
  receiver: { readonly id: string; readonly name: string },
): string {
  const { reporting, decision } = draft;
  const name = regimeName(decision.subject.text);
  return fileOf([
    '# yaml-language-server: $schema=../schemas/reporting.schema.json',
    ...comment(
      '',
      'Chế độ báo cáo. Điều văn bản nêu rõ thì có ghi căn cứ; phần còn lại là tạm ghi và được hỏi trong questions.yaml.',
    ),
    'version: 1',
    '',
    ...entry('', 'name', name),
    ...entry('', 'basis', reporting.clause ? `${reporting.clause} ${decision.kind}` : asks),
    '',
    'elements:',
    ...elementsOf(draft, name, receiver.name).flatMap((e) => [
      `  - label: ${scalar(e.label)}`,
      ...entry('    ', 'text', e.text),
    ]),
    '',
    `receiving_unit: ${receiver.id}`,
    `report_to: ${reporting.reportTo ?? 'committee'}`,
    '',
    ...regimeLines(draft),
    '',
    'onward:',
    '  days: 3',
    '  kind: working',
    `  basis: ${asks}`,
    '',
    ...questionLines,
    '',
    '# Chỉ tiêu là của cơ quan đầu mối; chưa có thì để trống.',
    'indicators: []',
  ]);
}
