import type { Table } from '../model/doc.ts';

/** Columns and heading of the list of all units. */
export const standingColumns: Pick<Table, 'columns' | 'head'> = {
  columns: [
    { share: 6, align: 'center' },
    { share: 27, align: 'left' },
    { share: 18, align: 'left' },
    { share: 16, align: 'center' },
    { share: 13, align: 'center' },
    { share: 13, align: 'center' },
    { share: 17, align: 'left' },
    { share: 24, align: 'left' },
  ],
  head: [
    [
      { text: 'TT', down: 2 },
      { text: 'Cơ quan, đơn vị', down: 2 },
      { text: 'Tình trạng', down: 2 },
      { text: 'Số, ngày văn bản', down: 2 },
      { text: 'Ngày đến', across: 2 },
      { text: 'Kế hoạch triển khai của đơn vị', down: 2 },
      { text: 'Ghi chú', down: 2 },
    ],
    [{ text: 'Văn bản ký' }, { text: 'Tệp số liệu' }],
  ],
};
