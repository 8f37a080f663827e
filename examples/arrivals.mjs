// The export of the document system: what arrived, in the order of arrival.
import { printedDay } from './days.mjs';
import { mark } from './mark.mjs';

const columns = [
  'Số đến',
  'Ngày đến',
  'Số và ký hiệu',
  'Ngày văn bản',
  'Đơn vị',
  'Tên tệp',
  'Kỳ báo cáo',
  'Ghi chú',
];

function quoted(text) {
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `rows`: [{ arrived, number, day, unit, file, period }]; `first`: number before the first in the office's book. */
export function arrivalsCsv(rows, first) {
  const sorted = rows.toSorted((a, b) => (a.arrived < b.arrived ? -1 : a.arrived > b.arrived ? 1 : 0));
  const lines = sorted.map((r, i) => [
    String(first + i + 1),
    printedDay(r.arrived),
    r.number,
    printedDay(r.day),
    r.unit,
    r.file ?? '',
    r.period,
    mark,
  ]);
  // The sign at the beginning tells Excel that the text is UTF-8.
  return `\ufeff${[columns, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
