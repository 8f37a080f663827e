import { comparisonAnchor, totalAnchor } from '../model/anchor.ts';
import type { Cell, Row } from '../model/book.ts';
import type { Consolidation, IndicatorFigures } from '../model/consolidation.ts';
import { type Plan, periodById } from '../model/plan.ts';
import { cell, figure, headRow, label, numberStyle, rowOf } from '../model/sheet-text.ts';
import type { FiguresSheets } from './consolidated-book-figures.ts';
import { figureWords, indicatorName } from './consolidated-book-labels.ts';
import { windowAside } from './consolidated-uneven.ts';

/** A live link to the total on the sheet of figures. */
function totalCell(f: IndicatorFigures, places: FiguresSheets['places']): Cell {
  const at = places.get(`${f.indicator.id}/${f.figure}`)?.total;
  const anchor = totalAnchor(f.indicator.id, f.figure);
  const percent = f.ratio?.percent ?? null;
  const stored = f.ratio ? (percent === null ? null : percent / 100) : f.total.value;
  const format = f.ratio ? 'share' : numberStyle(stored);
  if (!at) return cell(stored, 'number', { format, anchor });
  return cell({ formula: at, value: stored ?? '' }, 'number', { format, anchor });
}

function comparisonCells(f: IndicatorFigures): readonly Cell[] {
  const anchor = comparisonAnchor(f.indicator.id, f.figure);
  return comparedCells(f).map((c) => (c.value === '' ? c : { ...c, anchor }));
}

function comparedCells(f: IndicatorFigures): readonly Cell[] {
  const c = f.comparison;
  if (!c) return [label(''), label(''), label(''), label('')];
  if (f.ratio)
    return [
      figure(c.units),
      cell(c.now / 100, 'number', { format: 'share' }),
      cell(c.before / 100, 'number', { format: 'share' }),
      c.points === undefined ? label('') : cell(c.points, 'number', { format: 'decimal' }),
    ];
  return [
    figure(c.units),
    figure(c.now),
    figure(c.before),
    c.change === null ? label('') : cell(c.change / 100, 'number', { format: 'percent' }),
  ];
}

/** The totals of the summary, each beside what it covers and the year before. */
export function indicatorRows(c: Consolidation, plan: Plan, places: FiguresSheets['places']): readonly Row[] {
  const all = c.tasks.flatMap((t) => t.indicators);
  const compared = all.find((f) => f.comparison)?.comparison;
  const before = compared
    ? (periodById(plan, compared.period)?.label ?? compared.period)
    : 'cùng kỳ năm trước';
  const head = [
    'Mã',
    'Chỉ tiêu',
    'Số liệu',
    'Tổng số',
    'Có số liệu/được hỏi',
    'Đơn vị có cả hai kỳ',
    'Kỳ này, các đơn vị đó',
  ];
  return [
    headRow([
      ...head,
      `Của ${before}${windowAside(all)}, các đơn vị đó`,
      'Tăng, giảm (%; tỷ lệ: điểm phần trăm)',
    ]),
    ...c.tasks.flatMap((t) =>
      t.indicators
        .filter((f) => f.indicator.kind !== 'text')
        .map((f) =>
          rowOf([
            label(f.indicator.id),
            label(indicatorName(f.indicator)),
            label(figureWords[f.figure]),
            totalCell(f, places),
            label(`${f.total.given}/${f.total.asked}`, { align: 'center' }),
            ...comparisonCells(f),
          ]),
        ),
    ),
  ];
}
