import { describe, expect, it } from 'vitest';
import { cellAt, nextChart, nextTable, numbered, numberedTables } from '../../src/compose/numbered-tables.ts';
import type { Block, Table } from '../../src/model/doc.ts';
import { docOf, full } from '../support/consolidated.ts';

const column = { share: 1, align: 'left' as const };
const table = (caption: string, more: Partial<Table> = {}): Table => ({
  caption,
  columns: [column, column, column],
  head: [[{ text: 'A' }, { text: 'B' }, { text: 'C' }]],
  rows: [{ cells: [{ text: '1' }, { text: '2' }, { text: '3' }] }],
  ...more,
});
const tableBlock = (caption: string): Block => ({ kind: 'table', table: table(caption) });
const says = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const chart: Block = {
  kind: 'chart',
  chart: { kind: 'bar', title: 'Đúng hạn', alt: '', categories: [], series: [] },
};
const captions = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((b) =>
    b.kind === 'table'
      ? (b.table.caption ?? '')
      : b.kind === 'chart'
        ? b.chart.title
        : 'runs' in b
          ? b.runs.map((r) => r.text).join('')
          : b.text,
  );

describe('numbers', () => {
  const done = numbered(
    [
      { tag: 'a', blocks: [says(`Xem ${nextTable} và ${nextChart}.`), tableBlock('Một'), chart] },
      { tag: 'b', blocks: [says(`Xem ${nextTable}.`), tableBlock('Hai')] },
    ],
    [{ title: 'Phụ lục', landscape: true, blocks: [tableBlock('Ba')] }],
  );

  it('run through the main part and the appendices, tables and charts apart', () => {
    expect(done.sections.map((s) => captions(s.blocks))).toEqual([
      ['Xem Bảng 1 và Biểu đồ 1.', 'Bảng 1. Một', 'Biểu đồ 1. Đúng hạn'],
      ['Xem Bảng 2.', 'Bảng 2. Hai'],
    ]);
    expect(done.appendices.map((a) => captions(a.blocks))).toEqual([['Bảng 3. Ba']]);
  });

  it('of a whole report are 1, 2, 3 … and each stands in its caption', () => {
    const tables = numberedTables(docOf(full));
    expect(tables.length).toBeGreaterThan(5);
    for (const [i, t] of tables.entries()) {
      expect(t.number).toBe(i + 1);
      expect(t.caption).toMatch(new RegExp(`^Bảng ${i + 1}\\. \\p{Lu}`, 'u'));
    }
    expect(tables.at(-1)?.appendix).toMatch(/gửi báo cáo chậm/);
  });

  it('in sentences are those of tables and charts that are there', () => {
    const doc = docOf({ ...full, special: { ...full.special } });
    const told = doc.body.flatMap((b) => ('runs' in b ? b.runs.map((r) => r.text) : [])).join('\n');
    expect(told).not.toContain('\uFFFF');
    const last = numberedTables(doc).length;
    const named = [...told.matchAll(/Bảng (\d+)/g)].map((m) => Number(m[1]));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((n) => n < 1 || n > last)).toEqual([]);
  });
});

describe('a cell by its name', () => {
  const spanned = table('x', {
    head: [
      [
        { text: 'TT', down: 2 },
        { text: 'Ngày', across: 2 },
      ],
      [{ text: 'Văn bản' }, { text: 'Tệp' }],
    ],
    rows: [
      { cells: [{ text: 'Nhóm', across: 3 }] },
      { cells: [{ text: '1', down: 2 }, { text: 'a' }, { text: 'b' }] },
      { cells: [{ text: 'c' }, { text: 'd' }] },
    ],
  });

  it.each([
    ['A1', 'TT'],
    ['A2', 'TT'],
    ['C1', 'Ngày'],
    ['C2', 'Tệp'],
    ['B3', 'Nhóm'],
    ['A5', '1'],
    ['B5', 'c'],
    [' c5 ', 'd'],
  ])('%s is "%s", heading rows and merged cells counted as on paper', (name, text) => {
    expect(cellAt(spanned, name)?.text).toBe(text);
  });

  it.each(['D1', 'A6', 'A0', '5', 'AA', ''])('there is none at "%s"', (name) => {
    expect(cellAt(spanned, name)).toBeUndefined();
  });
});
