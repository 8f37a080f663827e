import type { CivilDate } from '../model/civil-date.ts';
import { comparisonKey, tidy } from '../text/canonical.ts';
import { readDelimited } from './delimited.ts';

/** One row of the document system's export (Sổ đăng ký văn bản đến, NĐ 30/2020 Phụ lục IV). */
export interface ArrivalRow {
  readonly line: number;
  readonly arrivalNumber: string;
  readonly arrived: string;
  readonly documentNumber: string;
  readonly documentDate: string;
  readonly unit: string;
  readonly period: string;
  readonly file: string;
}

type Field = Exclude<keyof ArrivalRow, 'line'>;

const headings: Readonly<Record<Field, readonly string[]>> = {
  arrivalNumber: ['số đến'],
  arrived: ['ngày đến'],
  documentNumber: ['số và ký hiệu', 'số, ký hiệu', 'số ký hiệu', 'số ký hiệu văn bản'],
  documentDate: ['ngày tháng văn bản', 'ngày văn bản', 'ngày, tháng văn bản'],
  unit: ['đơn vị', 'tác giả', 'cơ quan gửi', 'cơ quan ban hành', 'nơi gửi'],
  period: ['kỳ', 'kỳ báo cáo'],
  file: ['tệp', 'tên tệp', 'tệp số liệu', 'tệp đính kèm'],
};

const needed: readonly Field[] = ['arrived', 'unit'];

export interface ArrivalList {
  readonly rows: readonly ArrivalRow[];
  /** Headings that must be there and are not, as they may be written. */
  readonly missing: readonly string[];
}

/** Reads the export by its headings, in any order; columns it does not know are passed over. */
export function readArrivals(text: string): ArrivalList {
  const [head = [], ...body] = readDelimited(text);
  const keys = head.map(comparisonKey);
  const columnOf = (field: Field): number =>
    keys.findIndex((k) => headings[field].map(comparisonKey).includes(k));
  const at = Object.fromEntries((Object.keys(headings) as Field[]).map((f) => [f, columnOf(f)])) as Record<
    Field,
    number
  >;
  const missing = needed.filter((f) => at[f] < 0).map((f) => headings[f][0] ?? f);
  const rows = body.flatMap((cells, i): readonly ArrivalRow[] => {
    if (cells.every((c) => tidy(c) === '')) return [];
    const value = (f: Field): string => tidy(cells[at[f]] ?? '');
    return [
      {
        line: i + 2,
        arrivalNumber: value('arrivalNumber'),
        arrived: value('arrived'),
        documentNumber: value('documentNumber'),
        documentDate: value('documentDate'),
        unit: value('unit'),
        period: value('period'),
        file: value('file'),
      },
    ];
  });
  return { rows, missing };
}

/** A row whose texts have been understood. */
export interface Arrival {
  readonly line: number;
  readonly unit: string;
  readonly period?: string;
  readonly arrived: CivilDate;
  readonly arrivalNumber?: string;
  readonly documentNumber?: string;
  readonly documentDate?: CivilDate;
  readonly file?: string;
}
