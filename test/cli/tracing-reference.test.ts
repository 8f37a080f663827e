import { describe, expect, test } from 'vitest';
import { type Printed, resolveReference } from '../../src/cli/tracing-reference.ts';
import type { Doc } from '../../src/model/doc.ts';
import { cell, figure, label, rowOf } from '../../src/model/sheet-text.ts';
import { smallPlan } from '../support/plan.ts';

const plan = smallPlan();
const doc = {
  body: [
    { kind: 'heading', level: 2, text: '1. Kết quả' },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Tin, bài: ' },
        { text: '1.568', anchor: 'so/tin-bai/period' },
        { text: ' tin, trong đó 21.568 lượt.' },
      ],
    },
    { kind: 'table', table: { columns: [], head: [], rows: [] } },
  ],
  appendices: [
    {
      title: 'Số liệu',
      landscape: true,
      blocks: [
        {
          kind: 'table',
          table: {
            caption: 'Bảng 2. Số liệu',
            columns: [1, 2, 3].map(() => ({ share: 1, align: 'left' })),
            head: [[{ text: 'TT' }, { text: 'Chỉ tiêu', across: 2 }]],
            rows: [
              {
                cells: [
                  { text: '1' },
                  { text: 'Tin, bài' },
                  { text: '1.568', anchor: 'so/tin-bai/period/xa' },
                ],
              },
            ],
          },
        },
      ],
    },
  ],
} as unknown as Doc;
const printed: Printed = {
  plan,
  doc,
  book: {
    title: '',
    subject: '',
    creator: '',
    date: '2026-06-25' as never,
    lists: [],
    sheets: [
      {
        name: 'Số liệu',
        columns: [],
        landscape: true,
        rows: [
          rowOf([
            label('TT'),
            null,
            cell({ formula: 'SUM(A2:A3)', value: 1568 }, 'total', { anchor: 'so/tin-bai/period' }),
            figure(12),
          ]),
        ],
      },
      {
        name: 'ẩn',
        columns: [],
        landscape: true,
        visibility: 'very-hidden',
        rows: [rowOf([label('1.568')])],
      },
    ],
  },
};
const anchors = (reference: string): unknown => {
  const found = resolveReference(reference, printed);
  return found.kind === 'anchors' ? found.anchors : found;
};
const why = (reference: string): unknown => {
  const found = resolveReference(reference, printed);
  return found.kind === 'nothing' ? found.why : found.kind;
};

describe('what a clerk types after trace', () => {
  test.each(['Bảng 2, C2', 'bang 2 c2', 'Phụ lục II, Bảng 2, C2', 'Bảng 2 ô C2'])(
    'a cell of the report: %s',
    (reference) => {
      expect(anchors(reference)).toEqual(['so/tin-bai/period/xa']);
    },
  );

  test.each(["'Số liệu'!C1", 'Số liệu!C1', 'so lieu!$C$1', 'Số liệu!c1'])(
    'a cell of the workbook: %s',
    (reference) => {
      expect(anchors(reference)).toEqual(['so/tin-bai/period']);
    },
  );

  test('an indicator, alone, with a figure, a group, a unit', () => {
    expect(anchors('TIN-BAI')).toEqual(['so/tin-bai/period', 'so/tin-bai/cumulative']);
    expect(anchors('tin-bai trong kỳ')).toEqual(['so/tin-bai/period']);
    expect(anchors('tin-bai xã, lũy kế')).toEqual(['so/tin-bai/cumulative/xa']);
    expect(anchors('tin-bai nhóm phuong luy ke')).toEqual(['so/tin-bai/cumulative/phuong']);
    expect(anchors('tin-bai UBND xã Đồng Tiến trong kỳ')).toEqual([
      'dv/xa-dong-tien/indicator/tin-bai/period',
    ]);
    expect(anchors('ty-le-can-bo so-noi-vu')).toEqual([
      'dv/so-noi-vu/indicator/ty-le-can-bo/cumulative/n',
      'dv/so-noi-vu/indicator/ty-le-can-bo/cumulative/N',
    ]);
  });

  test('a unit without its kind is a question back, never a guess', () => {
    expect(why('tin-bai Đồng Tiến')).toBe('no-group');
  });

  test('a task, and a name as it stands', () => {
    expect(anchors('nhiệm vụ 1.1')).toEqual(['nv/1.1/answered', 'nv/1.1/asked']);
    expect(anchors('th/late/xa')).toEqual(['th/late/xa']);
  });

  test('a printed number: every place, not where it is part of a longer one', () => {
    for (const typed of ['1.568', '1568']) {
      const found = resolveReference(typed, printed);
      if (found.kind !== 'places') throw new Error('no places');
      expect(found.places.map((p) => [p.at.kind, p.anchor])).toEqual([
        ['passage', 'so/tin-bai/period'],
        ['table', 'so/tin-bai/period/xa'],
        ['sheet', 'so/tin-bai/period'],
      ]);
    }
    expect(why('568')).toBe('not-printed');
  });

  test('words of the report, with or without quotation marks and diacritics', () => {
    expect(why('“trong đó”')).toBe('places');
    expect(why('trong do')).toBe('places');
    expect(why('không có chữ này')).toBe('not-printed');
  });

  test('says which part does not fit', () => {
    expect(why('Bảng 7, A1')).toBe('no-table');
    expect(why('Bảng 2, C9')).toBe('no-cell');
    expect(why('Bảng 2, A1')).toBe('no-source');
    expect(why('Trang lạ!A1')).toBe('no-sheet');
    expect(why('Số liệu!B1')).toBe('no-cell');
    expect(why('ẩn!A1')).toBe('no-sheet');
    expect(why('ty-le-can-bo trong kỳ')).toBe('no-figure');
  });
});
