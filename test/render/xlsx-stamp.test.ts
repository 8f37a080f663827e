import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Book, Cell, Sheet } from '../../src/model/book.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { renderBook } from '../../src/render/xlsx.ts';
import { bookWriter } from '../../src/render/xlsx-stamp.ts';
import { unzipOwn } from '../../src/render/zip.ts';

const template = new Uint8Array(readFileSync('templates/bieu-mau.xlsx'));

const text = (value: Cell['value'], more: Partial<Cell> = {}): Cell => ({ value, class: 'text', ...more });

interface Filling {
  readonly unit: string;
  readonly note: string;
  readonly figure: Cell['value'];
}

/** A book with every kind of cell; only `unit`, `note` and `figure` differ. */
function book({ unit, note, figure }: Filling): Book {
  const main: Sheet = {
    name: 'Báo cáo',
    columns: [{ width: 10, hidden: true }, { width: 30 }, { width: 12 }],
    landscape: false,
    protect: true,
    footer: `&L${unit}&RTrang &P/&N`,
    rows: [
      { cells: [text('id'), text(unit, { across: 2 }), null] },
      { cells: [text('#map'), text('=')], hidden: true },
      {
        cells: [text('a'), text('Nhãn', { hint: 'gợi ý' }), text(figure, { class: 'previous' })],
        grows: true,
      },
      {
        cells: [
          text('b'),
          text({ date: civilDate('2026-06-19') }, { format: 'date' }),
          text(null, { unlocked: true }),
        ],
      },
      {
        cells: [text('c'), text({ formula: 'C3&"x"', value: 'kết quả' }), text({ formula: '1+1', value: 2 })],
      },
      {
        cells: [
          text('d'),
          text({ link: "#'Báo cáo'!B1", text: 'về đầu' }),
          text(note, { comment: 'ghi chú' }),
        ],
      },
      {
        cells: [
          text('e'),
          text('hoàn thành', { validation: { kind: 'list', listName: 'ds' } }),
          text('đang'),
        ],
      },
    ],
  };
  const stamp: Sheet = {
    name: '_dondoc',
    visibility: 'very-hidden',
    columns: [{ width: 10 }, { width: 10 }],
    landscape: false,
    rows: [{ cells: [text('unit'), text(unit)] }],
  };
  return {
    title: `Báo cáo của ${unit}`,
    subject: 'mẫu',
    creator: 'mẫu',
    date: civilDate('2026-06-19'),
    lists: [{ name: 'ds', values: ['hoàn thành', 'đang'] }],
    sheets: [main, stamp],
  };
}

const long = 'Tổ chức tuyên truyền thường xuyên, sâu rộng trên hệ thống truyền thanh cơ sở. '
  .repeat(4)
  .trim();

const fillings: readonly Filling[] = [
  { unit: 'UBND xã Hà Trung', note: 'a', figure: 12.5 },
  { unit: 'UBND xã Đồng Tiến', note: long, figure: 'chưa có' },
  { unit: 'Sở A & B <\'">', note: ' hai\ndòng ', figure: null },
  { unit: '', note: 'hoàn thành', figure: 0 },
  { unit: '_x0041_ $& $1', note: '\ufffe=1+1', figure: 1e21 },
  // The text of a list on a later sheet, the rich text's words and the stamp's key: strings that meet others.
  { unit: 'unit', note: 'Nhãn', figure: 'đang' },
];

describe('a stamped book', () => {
  test('is the book written in full, byte for byte', async () => {
    const writer = await bookWriter(template);
    for (const filling of fillings) {
      const stamped = await writer.write(book(filling));
      const direct = await renderBook(book(filling), template);
      const [a, b] = [unzipOwn(stamped), unzipOwn(direct)];
      for (const [name, part] of b)
        expect(Buffer.from(a.get(name) ?? []).toString(), name).toBe(Buffer.from(part).toString());
      expect(Buffer.compare(stamped, direct)).toBe(0);
    }
  });

  test('does not depend on what was written before', async () => {
    const [first] = fillings;
    const [forwards, backwards] = [await bookWriter(template), await bookWriter(template)];
    const one = [];
    for (const f of fillings) one.push(await forwards.write(book(f)));
    const other = [];
    for (const f of fillings.toReversed()) other.push(await backwards.write(book(f)));
    for (const [i, bytes] of one.entries()) expect(Buffer.compare(bytes, other.toReversed()[i]!)).toBe(0);
    expect(Buffer.compare(await forwards.write(book(first!)), one[0]!)).toBe(0);
  });

  test('a book of another shape is not pressed into the first one’s', async () => {
    const writer = await bookWriter(template);
    const plain = book(fillings[0]!);
    await writer.write(plain);
    const wider: Book = {
      ...plain,
      sheets: plain.sheets.map((s) => ({ ...s, rows: [...s.rows, { cells: [text('thêm')] }] })),
    };
    const otherDay: Book = {
      ...plain,
      sheets: plain.sheets.map((s) => ({
        ...s,
        rows: s.rows.map((r) => ({
          ...r,
          cells: r.cells.map((c) =>
            c?.format === 'date' ? { ...c, value: { date: civilDate('2026-12-19') } } : c,
          ),
        })),
      })),
    };
    for (const other of [wider, otherDay])
      expect(Buffer.compare(await writer.write(other), await renderBook(other, template))).toBe(0);
  });

  test('many at a time give the same files', async () => {
    const writer = await bookWriter(template);
    const together = await Promise.all(fillings.map((f) => writer.write(book(f))));
    for (const [i, f] of fillings.entries())
      expect(Buffer.compare(together[i]!, await renderBook(book(f), template))).toBe(0);
  });
});
