import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/model/chart.ts';
import { readWorkbook } from '../../src/read/workbook.ts';
import { chartRelations, embeddedRanges, embeddedWorkbook } from '../../src/render/chart-embedded.ts';
import { chartFrame } from '../../src/render/chart-frame.ts';
import { chartXml } from '../../src/render/chart-xml.ts';
import { elementsOf, orderFaults, structureFaults } from '../support/xlsx-structure.ts';

const chart: Chart = {
  kind: 'column',
  title: 'Tình hình gửi & nhận <mẫu>',
  alt: 'Sở "A": 12; xã: 1.568',
  valueTitle: 'đơn vị',
  categories: ['Các sở', 'UBND xã', 'Khác'],
  series: [
    { name: 'Phải báo cáo', values: [12, 1568, 3] },
    { name: 'Đã nhận', values: [11, null, 0] },
  ],
};
const kinds = ['bar', 'column', 'stacked-bar', 'stacked-column', 'line'] as const;
const inWord = (c: Chart): string =>
  chartXml(c, { kind: 'embedded', ranges: embeddedRanges(c), relationshipId: 'rId1' });
const points = (xml: string): readonly string[] =>
  [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map((m) =>
    [...m[0].matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map((p) => `${p[1]}=${p[2]}`).join(' '),
  );

describe.each(kinds)('a chart of kind %s', (kind) => {
  const xml = inWord({ ...chart, kind });

  test('is well-formed and in the order of the schema', () => {
    expect(orderFaults(kind, elementsOf(xml))).toEqual([]);
  });

  test('holds every figure itself; one that is missing is a gap, not 0', () => {
    expect(points(xml)).toEqual(['0=12 1=1568 2=3', '0=11 2=0']);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('is in Vietnamese and in the font of the pages', () => {
    expect(xml).toContain('<c:lang val="vi-VN"/>');
    expect(xml).toContain('Tình hình gửi &amp; nhận &lt;mẫu&gt;');
    expect(xml).toContain('formatCode="[$-42A]#,##0"');
    expect(new Set([...xml.matchAll(/typeface="([^"]+)"/g)].map((m) => m[1]))).toEqual(
      new Set(['Times New Roman']),
    );
  });

  test('tells its series apart without colour', () => {
    const looks = [...xml.matchAll(/<c:ser>.*?<c:spPr>(.*?)<\/c:spPr>/gs)].map((m) => m[1]);
    expect(new Set(looks).size).toBe(2);
  });
});

/** How light a series is printed: of a colour its depth, of a pattern its name. */
function printed(xml: string): readonly (number | string)[] {
  return [...xml.matchAll(/<c:ser>.*?<c:spPr>(.*?)<a:ln/gs)].map((m) => {
    const look = m[1] ?? '';
    const named = /prst="(\w+)"/.exec(look)?.[1];
    const rgb = /srgbClr val="(\w{6})"/.exec(look)?.[1] ?? '';
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => Number.parseInt(rgb.slice(i, i + 2), 16));
    return named ?? 0.299 * r + 0.587 * g + 0.114 * b;
  });
}

test('six series differ in pattern or by a fifth of the scale of grey', () => {
  const series = Array.from({ length: 6 }, (_, i) => ({ name: `S${i}`, values: [1, 2, 3] }));
  const looks = printed(inWord({ ...chart, kind: 'bar', series }));
  const depths = looks.filter((l) => typeof l === 'number').toSorted((a, b) => a - b);
  const patterns = looks.filter((l) => typeof l === 'string');
  expect(new Set(patterns).size).toBe(patterns.length);
  for (const [i, depth] of depths.slice(1).entries()) expect(depth - (depths[i] ?? 0)).toBeGreaterThan(20);
  expect(looks).toHaveLength(6);
});

test('shares are drawn on a scale of whole steps, stacked ones up to 100%', () => {
  const shares: Chart = {
    ...chart,
    kind: 'stacked-bar',
    format: 'percent',
    series: [
      { name: 'A', values: [0.98, 0.5, 1] },
      { name: 'B', values: [0.02, 0.5, 0] },
    ],
  };
  const xml = inWord(shares);
  expect(xml).toContain('<c:max val="1"/>');
  expect(xml).toContain('formatCode="[$-42A]0.0%"');
  // 2% of a bar has no room for its value.
  expect(xml.match(/<c:dLbl><c:idx val="(\d)"\/><c:delete val="1"\/>/g)).toEqual([
    '<c:dLbl><c:idx val="0"/><c:delete val="1"/>',
    '<c:dLbl><c:idx val="2"/><c:delete val="1"/>',
  ]);
});

test('a stacked piece of a twelfth has no value on it, a tenth has; letters on dark are white, a pattern has a white ground', () => {
  const xml = inWord({
    ...chart,
    kind: 'stacked-bar',
    format: 'percent',
    categories: ['A'],
    series: [
      { name: 'Đúng hạn', values: [10 / 12] },
      { name: 'Chậm', values: [0.1 - 1 / 60] },
      { name: 'Chưa gửi', values: [0.1] },
    ],
  });
  const labels = [...xml.matchAll(/<c:dLbls>(.*?)<\/c:dLbls>/gs)].map((m) => m[1] ?? '');
  expect(labels.map((l) => l.includes('<c:delete val="1"/>'))).toEqual([false, true, false]);
  expect(labels.map((l) => /<c:spPr><a:solidFill>/.test(l))).toEqual([false, false, true]);
  expect(labels.map((l) => /<a:defRPr.*?srgbClr val="(\w+)"/.exec(l)?.[1])).toEqual([
    'FFFFFF',
    '000000',
    '000000',
  ]);
});

test('the first three series are dark, middle and a pattern: late is not taken for silent in grey', () => {
  const series = ['Đúng hạn', 'Chậm', 'Chưa gửi'].map((name) => ({ name, values: [1, 2, 3] }));
  const [dark, middle, third] = printed(inWord({ ...chart, kind: 'bar', series }));
  expect(dark).toBeLessThan(80);
  expect(middle).toBeGreaterThan(120);
  expect(middle).toBeLessThan(200);
  expect(third).toBeTypeOf('string');
});

test('values and categories that do not agree are refused, not drawn', () => {
  const short = { ...chart, series: [{ name: 'A', values: [1] }] };
  expect(() => inWord(short)).toThrow('do not agree');
});

test('the same chart gives the same bytes', async () => {
  expect(inWord(chart)).toBe(inWord(structuredClone(chart)));
  const [one, two] = [await embeddedWorkbook(chart), await embeddedWorkbook(structuredClone(chart))];
  expect(Buffer.compare(one, two)).toBe(0);
});

describe('the workbook behind a chart in Word', () => {
  test('is complete and holds the figures where the chart looks for them', async () => {
    const bytes = await embeddedWorkbook(chart);
    expect(structureFaults(bytes)).toEqual([]);
    const read = readWorkbook(bytes, 'a.xlsx');
    expect(read.findings).toEqual([]);
    const sheet = read.value?.sheets[0];
    expect(sheet?.name).toBe('Số liệu');
    const at = (cell: string) => sheet?.cells.get(cell)?.raw;
    expect([at('A2'), at('B1'), at('B3')]).toMatchObject([
      { text: 'Các sở' },
      { text: 'Phải báo cáo' },
      { value: 1568 },
    ]);
    expect(at('C3')).toBeUndefined();
    expect(embeddedRanges(chart)).toEqual({
      categories: "'Số liệu'!$A$2:$A$4",
      series: [
        { name: "'Số liệu'!$B$1", values: "'Số liệu'!$B$2:$B$4" },
        { name: "'Số liệu'!$C$1", values: "'Số liệu'!$C$2:$C$4" },
      ],
    });
  });

  test('keeps text that begins like a formula as text', async () => {
    const bytes = await embeddedWorkbook({ ...chart, categories: ['=1+1', '+a', '@b'] });
    const cells = readWorkbook(bytes, 'a.xlsx').value?.sheets[0]?.cells;
    expect(cells?.get('A2')?.raw).toEqual({ kind: 'text', text: '=1+1' });
  });

  test('is named by the chart', () => {
    expect(inWord(chart)).toContain('<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>');
    expect(chartRelations('rId1', '../embeddings/a.xlsx')).toContain('Target="../embeddings/a.xlsx"');
  });
});

test('the frame in Word carries the words that are read aloud', () => {
  const frame = chartFrame('rId7', 3, 5_760_000, 3_000_000, chart.alt);
  const named = elementsOf(
    frame.replace(
      '<w:drawing>',
      '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ),
  );
  expect(named.find((e) => e.name === 'wp:docPr')?.attributes).toMatchObject({ id: '3', descr: chart.alt });
  expect(named.find((e) => e.name === 'c:chart')?.attributes['r:id']).toBe('rId7');
});
