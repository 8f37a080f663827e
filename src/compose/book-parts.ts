import type { Row, Sheet } from '../model/book.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Place } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { across, rowOf } from '../model/sheet-text.ts';
import { longDay } from '../text/print.ts';

export const pageFooter = '&C&"Times New Roman,Regular"&10&P/&N';

/** The office, what the sheet shows, the period and the day it is judged on. */
export function titleRows(
  plan: Plan,
  title: string,
  about: { readonly period: Period; readonly asOf: CivilDate },
  columns: number,
): readonly Row[] {
  const { period, asOf } = about;
  return [
    rowOf(across(plan.office.printedName, 'agency', columns, { align: 'left' })),
    rowOf(across(title, 'title', columns)),
    rowOf(across(`${periodTitle(period)}; tính đến ${longDay(asOf)}`, 'subtitle', columns)),
  ];
}

/** Of a sheet with several tables: what it shows and of which period, above every page. */
export const titleOnEveryPage = { from: 2, to: 3 } as const;

/** "Kỳ báo cáo: năm 2026"; an ad hoc period by its request. */
function periodTitle({ label, request }: Period): string {
  return request ? `Yêu cầu báo cáo đột xuất số ${request.number}: ${label}` : `Kỳ báo cáo: ${label}`;
}

/** "báo cáo năm 2026", "báo cáo đột xuất theo văn bản số 123/SVHTTDL-VP": for titles of files. */
export function periodReport({ label, request }: Period): string {
  return request ? `báo cáo đột xuất theo văn bản số ${request.number}` : `báo cáo ${label}`;
}

export function noteRow(value: string, columns: number): Row {
  return rowOf(across(value, 'note', columns, { align: 'left' }));
}

export function sectionRow(value: string, columns: number): Row {
  return rowOf(across(value, 'section', columns));
}

export function groupRow(value: string, columns: number): Row {
  return rowOf(across(value, 'group', columns));
}

type Table = Pick<Sheet, 'name' | 'columns' | 'rows'>;

/** A list on A4 landscape: heading rows frozen and repeated, the last of them with a filter; `head` counts from 1. */
export function listSheet(table: Table, head: { readonly from: number; readonly to: number }): Sheet {
  return {
    ...table,
    landscape: true,
    freeze: { rows: head.to, columns: 2 },
    printTitles: head,
    filter: { row: head.to, columns: table.columns.length },
    footer: pageFooter,
    fitWidth: true,
  };
}

export const widths = (...values: readonly number[]): Sheet['columns'] => values.map((width) => ({ width }));

/** Where something stands, in three columns: file, sheet or part, cell or spot. */
export function placeCells(place: Place): readonly [string, string, string] {
  switch (place.kind) {
    case 'cell':
      return [place.file, place.sheet, place.cell];
    case 'text':
      return [place.file, '', `dòng ${place.line}, cột ${place.column}`];
    case 'word-cell':
      return [place.file, `bảng ${place.table}`, `hàng ${place.row}, cột ${place.column}`];
    case 'paragraph':
      return [place.file, '', `đoạn ${place.paragraph}`];
    case 'register':
      return [place.file, '', `dòng ${place.line}`];
    case 'file':
      return [place.file, '', ''];
    case 'plan':
      return ['', place.path, ''];
  }
}

/** "đã gửi" → "Đã gửi". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
