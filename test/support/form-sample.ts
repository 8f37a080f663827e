import type { SampleBook, SampleCell, SampleSheet } from './xlsx.ts';

/** A form as the tool lays it out, small enough to read. All content is fictitious. */
export const stampSheet: SampleSheet = {
  name: '_dondoc',
  state: 'veryHidden',
  cells: {
    A1: 'dondoc-form',
    B1: '1',
    A2: 'plan',
    B2: 'ke-hoach-mau',
    A3: 'plan-version',
    B3: '0123456789ab',
    A4: 'period',
    B4: '2026-06',
    A5: 'unit',
    B5: 'xa-vi-du',
    A6: 'form-version',
    B6: '1',
  },
};

export const reportCells: Readonly<Record<string, SampleCell>> = {
  B1: 'ỦY BAN NHÂN DÂN\nXÃ VÍ DỤ',
  D1: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  B2: 'Số liệu mẫu, không có thật',
  B3: 'TT',
  C3: 'Nội dung',
  D3: 'Trả lời',
  A4: '#map',
  D4: '=',
  A5: 'unit/document-number',
  C5: 'Số, ký hiệu',
  D5: '12/BC-UBND',
  A6: 'unit/document-date',
  C6: 'Ngày',
  D6: { serial: 46192, style: 'date' },
  B7: '1.1. Nhiệm vụ mẫu',
  A8: 'task/1.1/status',
  C8: 'Tình trạng',
  D8: ' đang thực hiện ',
  A9: 'task/1.1/result',
  C9: 'Kết quả',
};

export const figureCells: Readonly<Record<string, SampleCell>> = {
  C1: 'Chỉ tiêu',
  D1: 'Trong kỳ',
  E1: 'Lũy kế',
  A2: '#map',
  D2: 'period',
  E2: 'cumulative',
  A3: 'indicator/CT-01',
  C3: 'Số cuộc',
  D3: 5,
  E3: { formula: 'D3+7', value: 12 },
  A4: '#map',
  D4: 'period/n',
  A5: 'indicator/CT-02',
  D5: '1.568',
  A6: '#map',
  D6: 'period/N',
  A7: 'indicator/CT-02',
};

export const formSample: SampleBook = {
  sheets: [
    { name: 'Báo cáo', cells: reportCells, hiddenRows: [4] },
    { name: 'Số liệu', cells: figureCells },
    stampSheet,
  ],
};
