import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Table } from '../../src/model/doc.ts';
import { partText } from '../../src/render/docx-package.ts';
import { styleIds } from '../../src/render/docx-styles.ts';
import { tableXml } from '../../src/render/docx-table.ts';
import { openTemplate } from '../../src/render/docx-template.ts';

const parts = openTemplate(new Uint8Array(readFileSync('templates/bao-cao-tong-hop.docx')));
const styles = styleIds(partText(parts, 'word/styles.xml'));
const table = (rows: Table['rows']): Table => ({
  columns: [
    { share: 1, align: 'left' },
    { share: 3, align: 'left' },
  ],
  head: [[{ text: 'Chỉ tiêu' }, { text: 'Số liệu' }]],
  rows,
});
const rowsOf = (t: Table): readonly string[] =>
  (tableXml(t, 9000, styles).match(/<w:tr>.*?<\/w:tr>/gs) ?? []).slice(1);
const kept = (row: string): string => {
  const paragraphs = row.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const with1 = paragraphs.filter((p) => p.includes('<w:keepNext/>')).length;
  return with1 === 0 ? 'none' : with1 === paragraphs.length ? 'all' : 'some';
};

test('rows under one merged cell stay on one page: all but the last keep with the next, none is split', () => {
  const rows = rowsOf(
    table([
      { cells: [{ text: 'CT-05' }, { text: '1' }] },
      { cells: [{ text: 'CT-06', down: 3 }, { text: 'Trong kỳ\n786' }] },
      { cells: [{ text: 'Lũy kế' }] },
      { cells: [{ text: 'Tổng' }] },
      { cells: [{ text: 'CT-07' }, { text: '2' }] },
    ]),
  );
  expect(rows.map(kept)).toEqual(['none', 'all', 'all', 'none', 'none']);
  expect(rows.slice(1, 4).every((r) => r.includes('<w:cantSplit/>'))).toBe(true);
});

test('a block taller than half a page may break between its rows', () => {
  const line = 'Đã tổ chức hội nghị và ban hành kế hoạch. '.repeat(12);
  const long = Array.from({ length: 9 }, () => ({ cells: [{ text: line }] }));
  const rows = rowsOf(table([{ cells: [{ text: 'Dài', down: 10 }, { text: line }] }, ...long]));
  expect(rows.map(kept)).toEqual(rows.map(() => 'none'));
});
