import { type Arrival, laterArrivals, type PeriodStanding } from '../model/standing.ts';
import { shortDay, vietnameseNumber } from '../text/print.ts';

/** At most this many are named in a sentence; the lists have a note for each. */
const namedAtMost = 20;

function arrivalWords(a: Arrival): string {
  const number = a.documentNumber ? ` số ${a.documentNumber}` : '';
  const what = a.form === 'document' ? `văn bản${number}` : 'tệp số liệu';
  const day = a.arrived ? `đến ngày ${shortDay(a.arrived)}` : `ghi sổ ngày ${shortDay(a.recorded)}`;
  return `${what} ${day}`;
}

function laterSentence({ standings }: PeriodStanding): readonly string[] {
  const all = standings.flatMap((s) => {
    const later = laterArrivals(s);
    return later.length > 0 ? [`${s.unit.name} (${later.map(arrivalWords).join(', ')})`] : [];
  });
  const more = all.length - namedAtMost;
  const rest = more > 0 ? ` và ${vietnameseNumber(more)} nơi khác (nêu ở cột Ghi chú của danh sách)` : '';
  const named = all.slice(0, namedAtMost).join('; ');
  return named === ''
    ? []
    : [`Sau khi khóa kỳ nhận thêm: ${named}${rest}, không làm thay đổi danh sách và số liệu.`];
}

/**
 * Of a closed period: of which day the list is, and what came in since; nothing of an open one (docs/quy-tac.md, mục 13).
 * One text, so that what comes in later moves no row of a sheet.
 */
export function closedText(standing: PeriodStanding): readonly string[] {
  if (standing.closedOn === undefined) return [];
  const day = shortDay(standing.closedOn);
  const closed = `Kỳ báo cáo đã khóa ngày ${day}; danh sách, số ngày và số liệu là của ngày đó.`;
  return [[closed, ...laterSentence(standing)].join(' ')];
}

/** "Đến ngày khóa kỳ (28/12/2026)": until when something has not come; of an open period `otherwise`. */
export function untilClosing({ closedOn }: PeriodStanding, otherwise: string): string {
  return closedOn === undefined ? otherwise : `Đến ngày khóa kỳ (${shortDay(closedOn)})`;
}
