import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longTableCsv } from '../../src/compose/consolidated-book-csv.ts';
import { recordHead } from '../../src/compose/consolidated-book-records.ts';
import type { Cell } from '../../src/model/book.ts';
import type { Consolidation } from '../../src/model/consolidation.ts';
import { cellName } from '../../src/model/sheet-text.ts';
import { renderBook } from '../../src/render/xlsx.ts';
import { bookOf, consolidationOf, type Files, sheetOf, valuesOf } from '../support/consolidated-book.ts';
import { partsOf, structureFaults } from '../support/xlsx-structure.ts';

const id = 'indicator/tin-bai';
const ratio = 'indicator/ty-le-can-bo/cumulative';
const dangerous = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+84912',
  '-5',
  '@SUM(A1)',
  '＝1+1',
  '\t=1',
  '=HYPERLINK("http://a.b","c")',
];
const files: Files = {
  'so-noi-vu': { [`${id}/period`]: 3, [`${id}/cumulative`]: 10, 'task/1.1/result': dangerous[1] ?? '' },
  'xa-ha-trung': {
    [`${id}/cumulative`]: 5.25,
    [`${ratio}/n`]: 3,
    [`${ratio}/N`]: 4,
    'task/1.1/result': dangerous[0] ?? '',
    'task/1.1/funding-proposed-local': 12.5,
    'task/1.1/funding-spent-local': 2,
  },
};

/** Every figure that the consolidation uses, as "value file cell". */
function used(c: Consolidation): readonly string[] {
  const spot = (s: { readonly place: { readonly kind: string } }): string =>
    'cell' in s.place ? String(s.place.cell) : s.place.kind;
  const figures = c.tasks.flatMap((t) =>
    t.indicators.flatMap((f) => f.sources.map((s) => `${s.value} ${spot(s)}`)),
  );
  const money = c.funding.flatMap((l) =>
    [l.proposed, l.allotted, l.spent]
      .filter((v) => v !== null)
      .map((v, i) => `${v} ${spot({ place: l.places[i]! })}`),
  );
  return [...figures, ...money];
}

const { plan, consolidation } = consolidationOf(files);

describe('the long table', () => {
  const sheet = sheetOf(bookOf(files), 'Nguồn');
  const rows = valuesOf(sheet);

  it('has one row for every figure that a total uses, no more', () => {
    const [value, cell] = [recordHead.indexOf('Giá trị'), recordHead.indexOf('Ô')];
    expect(rows.slice(1).map((r) => `${r[value]} ${r[cell]}`)).toEqual(used(consolidation));
  });

  it('is one table: headings in the first row, no merged cell, no blank row, numbers as numbers', () => {
    expect(sheet.table).toBe('Nguon');
    expect(rows[0]).toEqual(recordHead);
    expect(new Set(recordHead).size).toBe(recordHead.length);
    for (const row of sheet.rows) {
      expect(row.cells).toHaveLength(recordHead.length);
      for (const c of row.cells) expect([c?.across ?? 1, c?.down ?? 1]).toEqual([1, 1]);
    }
    for (const r of rows.slice(1)) expect(typeof r[recordHead.indexOf('Giá trị')]).toBe('number');
  });

  it('gives n and N of a ratio a row each, with what they count', () => {
    const part = recordHead.indexOf('Phần của tỷ lệ');
    const parts = rows.filter((r) => r[5] === 'ty-le-can-bo').map((r) => r[part]);
    expect(parts).toHaveLength(2);
    expect(parts[0]).not.toBe(parts[1]);
  });
});

describe('links between a figure and its source', () => {
  const book = bookOf(files);
  const at = (keep: (cell: Cell) => boolean): readonly string[] =>
    book.sheets.flatMap((s) =>
      s.rows.flatMap((row, r) =>
        row.cells.flatMap((c, i) => (c && keep(c) ? [`${s.name}!${cellName(i, r)}`] : [])),
      ),
    );

  it('every figure of a unit has its source row, under the same name', () => {
    const origins = new Set(book.sheets.flatMap((s) => s.rows.flatMap((r) => r.cells.map((c) => c?.origin))));
    const unitFigures = sheetOf(book, 'Số liệu').rows.flatMap((r) =>
      r.cells.filter((c) => c?.anchor?.startsWith('dv/')),
    );
    expect(unitFigures).toHaveLength(5);
    for (const c of unitFigures) expect(origins.has(c?.anchor)).toBe(true);
  });

  it('a total leads to the first of its rows, a group’s sum to the first of the group', () => {
    expect(at((c) => c.origin === 'so/tin-bai/cumulative')).toEqual(['Nguồn!F3']);
    expect(at((c) => c.origin === 'so/tin-bai/cumulative/xa')).toEqual(['Nguồn!B4']);
    expect(at((c) => c.anchor === 'so/tin-bai/cumulative/xa')).toHaveLength(1);
  });

  it('every quotation carries the name of its answer', () => {
    const quoted = sheetOf(book, 'Kết quả').rows.flatMap((r) => r.cells.filter((c) => c?.value === '=1+1'));
    expect(quoted.map((c) => c?.anchor)).toEqual(['dv/xa-ha-trung/task/1.1/result']);
  });
});

describe('what a submission says', () => {
  it('never becomes a formula, a link or a macro of the workbook', async () => {
    for (const text of dangerous) {
      const book = bookOf({ 'xa-ha-trung': { ...files['xa-ha-trung'], 'task/1.1/result': text } });
      const bytes = await renderBook(book, new Uint8Array(readFileSync('templates/tong-hop.xlsx')));
      const parts = partsOf(bytes);
      expect(structureFaults(bytes)).toEqual([]);
      expect([...parts.keys()].filter((n) => /vba|external|connection|ole|activeX|ddeLink/i.test(n))).toEqual(
        [],
      );
      const sheets = [...parts].filter(([n]) => n.startsWith('xl/worksheets/sheet'));
      const written = sheets.flatMap(([, xml]) =>
        [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map((m) => m[1] ?? ''),
      );
      expect(written.filter((f) => /cmd|HYPERLINK|DDE|1\+1|84912/i.test(f))).toEqual([]);
      expect(sheets.some(([, xml]) => /<hyperlink [^>]*r:id=/.test(xml))).toBe(false);
    }
  });
});

/** Fields of a line of CSV as a spreadsheet splits them. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  const lines = csv.replace(/^\ufeff/, '').split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return lines
    .filter((l) => l !== '')
    .map((l) =>
      [...l.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((m) =>
        (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
      ),
    );
}

describe('the same as CSV', () => {
  it('has the rows of the sheet, in UTF-8 with byte order mark', () => {
    const csv = longTableCsv(consolidation, plan);
    expect(csv.startsWith('\ufeffKỳ,')).toBe(true);
    const shown = valuesOf(sheetOf(bookOf(files), 'Nguồn')).map((r) => r.map((v) => String(v ?? '')));
    expect(fieldsOf(csv)).toEqual(shown);
  });

  it.each([
    ...[...dangerous, '　=1', '−1', '\u00a0@a'].map((name) => [name, `'${name.replace('\t=', "\t'=")}`]),
    ['a;=1+1;b', "a;'=1+1;b"],
    ['một\n- hai', "một\n'- hai"],
    ['\n=1', "'\n'=1"],
    ['a, ＝1', "a, '＝1"],
    ['a-b=c', 'a-b=c'],
  ])('makes %j text for every spreadsheet', (name = '', written = '') => {
    const unit = { ...plan.units[2]!, name };
    const c: Consolidation = {
      ...consolidation,
      tasks: consolidation.tasks.map((t) => ({
        ...t,
        indicators: t.indicators.map((f) => ({ ...f, sources: f.sources.map((s) => ({ ...s, unit })) })),
      })),
    };
    const names = fieldsOf(longTableCsv(c, plan))
      .slice(1, 4)
      .map((r) => r[3]);
    expect(names).toEqual([written, written, written]);
  });
});
