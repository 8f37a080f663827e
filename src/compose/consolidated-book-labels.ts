import type { AnswerId } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import type { Figure, Indicator } from '../model/reporting.ts';

export const figureWords: Readonly<Record<Figure, string>> = {
  period: 'Trong kỳ',
  cumulative: 'Lũy kế từ đầu năm',
};

/** "Tin, bài đã đăng (tin, bài)"; a ratio and a text have no measure worth printing. */
export function indicatorName(indicator: Indicator): string {
  const measured = indicator.kind !== 'ratio' && indicator.kind !== 'text' && indicator.unitOfMeasure !== '';
  return measured && !indicator.name.includes(`(${indicator.unitOfMeasure})`)
    ? `${indicator.name} (${indicator.unitOfMeasure})`
    : indicator.name;
}

/** What n or N of a ratio counts, in the plan's words. */
export function partName(indicator: Indicator, part: 'n' | 'N'): string {
  return part === 'n' ? (indicator.n ?? 'Số đạt (n)') : (indicator.total ?? 'Tổng số (N)');
}

/** The question behind an answer id, as the office words it. */
export function answerName(plan: Plan, id: AnswerId): string {
  const [kind, subject = '', topic = '', part] = id.split('/');
  if (kind === 'unit') return plan.reporting.unitQuestions.find((q) => q.id === subject)?.label ?? id;
  if (kind === 'task') {
    const label = plan.reporting.taskQuestions.find((q) => q.id === topic)?.label ?? topic;
    return `Nhiệm vụ ${subject}: ${label}`;
  }
  const indicator = plan.reporting.indicators.find((i) => i.id === subject);
  if (!indicator) return id;
  const what = part === 'n' || part === 'N' ? ` (${partName(indicator, part)})` : '';
  return `${indicator.name}${what}, ${figureWords[topic as Figure]?.toLowerCase() ?? topic}`;
}

export const fundingSourceWords = {
  province: 'Ngân sách tỉnh',
  local: 'Ngân sách cơ quan, đơn vị, cấp cơ sở',
  social: 'Xã hội hóa',
} as const;

/** "triệu đồng", as the plan's own question says; nothing where it says nothing. */
export function moneyMeasure(plan: Plan): string {
  const asked = plan.reporting.taskQuestions.filter((q) => q.id.startsWith('funding-'));
  const found = asked.map((q) => /(?:(?:nghìn|triệu|tỷ)\s+)?đồng/iu.exec(`${q.label} ${q.hint}`)?.[0]);
  return found.find((f) => f !== undefined)?.toLowerCase() ?? '';
}
