import type { Chart } from '../model/chart.ts';
import type { Comparison, IndicatorFigures } from '../model/consolidation.ts';
import type { Block } from '../model/doc.ts';
import type { StandingKind } from '../model/standing.ts';
import { rateText, vietnameseNumber } from '../text/print.ts';
import { type PeriodMeasures, type Source, sentence } from './consolidated-doc-words.ts';
import { nextChart } from './numbered-tables.ts';

const told = (text: string, chart: Chart): readonly Block[] => [
  sentence(`${nextChart} ${text}`),
  { kind: 'chart', chart },
];

const kinds: readonly { readonly name: string; readonly of: readonly StandingKind[] }[] = [
  { name: 'Báo cáo đúng hạn', of: ['on-time'] },
  { name: 'Chậm', of: ['late'] },
  { name: 'Không phát sinh', of: ['nil'] },
  { name: 'Cần xác nhận ngày đến', of: ['confirm-arrival'] },
  { name: 'Trả lại', of: ['returned'] },
  { name: 'Chưa gửi', of: ['overdue', 'extended', 'open', 'not-yet-due'] },
];

/** Shares, because groups of 4 and of 147 units stand side by side; the numbers are in the alternative text. */
export function standingChart({ consolidation, plan }: Source): readonly Block[] {
  const owing = consolidation.standing.standings.filter((s) => s.kind !== 'exempt' && s.kind !== 'not-owing');
  const groups = plan.groups
    .map((g) => ({ name: g.name, own: owing.filter((s) => s.unit.group === g.id) }))
    .filter((g) => g.own.length > 0);
  const shown = kinds.filter((k) => owing.some((s) => k.of.includes(s.kind)));
  if (groups.length === 0 || consolidation.standing.measures.received === 0) return [];
  const count = (own: typeof owing, k: (typeof kinds)[number]): number =>
    own.filter((s) => k.of.includes(s.kind)).length;
  const alt = groups.map(
    ({ name, own }) =>
      `${name} (${own.length} đơn vị): ${shown
        .flatMap((k) => (count(own, k) > 0 ? [`${k.name.toLocaleLowerCase('vi')} ${count(own, k)}`] : []))
        .join(', ')}`,
  );
  const nil = shown.some((k) => k.of.includes('nil'))
    ? ' Trường hợp không phát sinh là một phần riêng của biểu đồ; trả lời trong hạn thì được tính là đúng hạn.'
    : '';
  return told(`thể hiện tình hình gửi báo cáo theo nhóm cơ quan, đơn vị, địa phương.${nil}`, {
    kind: 'stacked-bar',
    title: 'Tình hình gửi báo cáo theo nhóm',
    alt: `Tình hình gửi báo cáo theo nhóm. ${alt.join('; ')}.`,
    valueTitle: 'Tỷ lệ trên số phải gửi',
    categories: groups.map((g) => `${g.name} (${g.own.length})`),
    series: shown.map((k) => ({
      name: k.name,
      values: groups.map((g) => count(g.own, k) / g.own.length),
    })),
    format: 'percent',
  });
}

const spans: readonly { readonly name: string; readonly to: number }[] = [
  { name: 'Chậm 1 ngày', to: 1 },
  { name: 'Chậm 2 đến 3 ngày', to: 3 },
  { name: 'Chậm 4 đến 7 ngày', to: 7 },
  { name: 'Chậm trên 7 ngày', to: Number.POSITIVE_INFINITY },
];

/** On time beside late by days; nothing where nobody is late. */
export function lateChart({ consolidation }: Source): readonly Block[] {
  const { standings, measures } = consolidation.standing;
  const late = standings.filter((s) => s.kind === 'late').map((s) => s.days ?? 0);
  if (late.length === 0) return [];
  const counted = spans.map(({ name, to }, i) => {
    const from = spans[i - 1]?.to ?? Number.NEGATIVE_INFINITY;
    return { name, units: late.filter((d) => d > from && d <= to).length };
  });
  const last = counted.findLastIndex((c) => c.units > 0);
  const bars = [{ name: 'Đúng hạn', units: measures.onTime }, ...counted.slice(0, last + 1)];
  return told('thể hiện số cơ quan, đơn vị, địa phương gửi đúng hạn và gửi chậm theo số ngày.', {
    kind: 'column',
    title: 'Gửi đúng hạn và gửi chậm theo số ngày',
    alt: `Số đơn vị gửi đúng hạn và gửi chậm. ${bars.map((b) => `${b.name}: ${b.units}`).join('; ')}.`,
    valueTitle: 'Số đơn vị',
    categories: bars.map((b) => b.name),
    series: [{ name: 'Số đơn vị', values: bars.map((b) => b.units) }],
  });
}

function periodText({ label, expected, received, onTime }: PeriodMeasures): string {
  return `${label}: đã gửi ${received}/${expected} (${rateText(received, expected)}), đúng hạn ${onTime}/${expected} (${rateText(onTime, expected)})`;
}

/** A few periods are told apart better as columns; their lines would lie on each other. */
const columnsAtMost = 6;

/** The rates over the periods that the register knows, this one last; one period alone is no trend. */
export function trendChart({ consolidation, earlier }: Source): readonly Block[] {
  const { period, standing } = consolidation;
  const now = { label: period.label, ...standing.measures };
  const points = [...earlier, now].filter((p) => p.expected > 0);
  if (points.length < 2 || period.kind !== 'regular') return [];
  const share = (part: number, whole: number): number => part / whole;
  return told('thể hiện tỷ lệ gửi báo cáo và tỷ lệ gửi đúng hạn qua các kỳ.', {
    kind: points.length > columnsAtMost ? 'line' : 'column',
    title: 'Tỷ lệ gửi báo cáo qua các kỳ',
    alt: `Tỷ lệ gửi báo cáo qua các kỳ. ${points.map(periodText).join('; ')}.`,
    valueTitle: 'Tỷ lệ trên số phải gửi',
    categories: points.map((p) => p.label),
    series: [
      { name: 'Tỷ lệ gửi', values: points.map((p) => share(p.received, p.expected)) },
      { name: 'Tỷ lệ đúng hạn', values: points.map((p) => share(p.onTime, p.expected)) },
    ],
    format: 'percent',
  });
}

interface Compared {
  readonly name: string;
  readonly comparison: Comparison;
}

const indicatorsAtMost = 8;

/** Indicators that most units gave in both periods; only where both windows are alike, and never from 0. */
function topCompared(figures: readonly IndicatorFigures[]): readonly Compared[] {
  const even = figures.flatMap(
    (f): readonly (Compared & Pick<IndicatorFigures, 'figure'> & { readonly id: string })[] =>
      f.comparison && !f.comparison.unevenWindow && f.comparison.before > 0 && !f.ratio
        ? [
            {
              id: f.indicator.id,
              figure: f.figure,
              name: f.figure === 'period' ? `${f.indicator.name} (trong kỳ)` : f.indicator.name,
              comparison: f.comparison,
            },
          ]
        : [],
  );
  const ordered = [...even.filter((f) => f.figure === 'cumulative'), ...even];
  const once = ordered.filter((f, i) => ordered.findIndex((other) => other.id === f.id) === i);
  return once.toSorted((a, b) => b.comparison.units - a.comparison.units).slice(0, indicatorsAtMost);
}

/** The same period of last year as 100%: indicators counted in pieces, minutes and people stand side by side. */
export function indicatorChart({ consolidation }: Source): readonly Block[] {
  const top = topCompared(consolidation.tasks.flatMap((t) => t.indicators));
  if (top.length < 2) return [];
  const share = ({ now, before }: Comparison): number => now / before;
  const alt = top.map(
    ({ name, comparison: c }) =>
      `${name}: ${vietnameseNumber(c.now)} so với ${vietnameseNumber(c.before)} (${vietnameseNumber(share(c) * 100, 1)}%, ${vietnameseNumber(c.units)} đơn vị)`,
  );
  return told(
    'so sánh với cùng kỳ năm trước các chỉ tiêu có nhiều đơn vị báo cáo ở cả hai kỳ nhất: số lũy kế từ đầu năm (chỉ tiêu không có số lũy kế thì ghi “trong kỳ”), chỉ tính trên các đơn vị có báo cáo ở cả hai kỳ.',
    {
      kind: 'bar',
      title: 'Một số chỉ tiêu so với cùng kỳ năm trước (cùng kỳ là 100%)',
      alt: `Một số chỉ tiêu so với cùng kỳ năm trước, cùng kỳ là 100%. ${alt.join('; ')}.`,
      categories: top.map((t) => t.name),
      series: [
        { name: 'Cùng kỳ năm trước', values: top.map(() => 1) },
        { name: 'Kỳ này', values: top.map((t) => share(t.comparison)) },
      ],
      format: 'percent',
    },
  );
}
