import { describe, expect, it } from 'vitest';
import { readXlsxSubmission } from '../../src/read/submission-xlsx.ts';
import { readWorkbook } from '../../src/read/workbook.ts';
import { sampleWorkbook } from '../support/xlsx.ts';

const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'];
const styles =
  `<styleSheet><fonts>${fonts.map((f) => `<font><sz val="12"/><name val="${f}"/></font>`).join('')}</fonts>` +
  `<cellStyleXfs><xf fontId="1"/></cellStyleXfs>` +
  `<cellXfs>${fonts.map((_f, i) => `<xf fontId="${i}"/>`).join('')}</cellXfs></styleSheet>`;

/** A cell in the font of that number. */
const inFont = (address: string, text: string, font: number): { xml: string } => ({
  xml: `<c r="${address}" s="${font}" t="inlineStr"><is><t>${text}</t></is></c>`,
});

function bookWith(cells: Readonly<Record<string, readonly [string, number]>>) {
  const xml = Object.fromEntries(
    Object.entries(cells).map(([a, [text, font]]) => [a, inFont(a, text, font)]),
  );
  return sampleWorkbook({ sheets: [{ name: 'S', cells: xml }], parts: { 'xl/styles.xml': styles } });
}

const textOf = (bytes: Uint8Array, address: string): string | undefined => {
  const raw = readWorkbook(bytes, 'a.xlsx').value?.sheets[0]?.cells.get(address)?.raw;
  return raw?.kind === 'text' ? raw.text : undefined;
};

describe('cells in old fonts', () => {
  const bytes = bookWith({
    A1: ['ñy ban nh©n d©n', 2],
    A2: ['x· Hµ Trung', 2],
    B2: ['TuÇn', 1],
    C2: ['Sôû', 3],
    D2: ['Tuần lễ', 1],
    E2: ['hòa xã', 1],
    F2: ['12.500', 1],
    G2: ['hòa xã', 0],
  });

  it.each([
    ['A1', 'ỦY BAN NHÂN DÂN'],
    ['A2', 'XÃ HÀ TRUNG'],
    ['B2', 'Tuần'],
    ['C2', 'Sở'],
    ['D2', 'Tuần lễ'],
    ['E2', 'hòa xã'],
    ['F2', '12.500'],
    ['G2', 'hòa xã'],
  ])('%s reads “%s”', (address, text) => expect(textOf(bytes, address)).toBe(text));

  it('the submission says which cells were converted and which could not be, and has a header in Unicode', () => {
    const { value } = readXlsxSubmission(bytes, 'a.xlsx', 'x');
    expect(value?.header.slice(0, 2)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ HÀ TRUNG']);
    expect(value?.legacy?.map((l) => [l.kind, l.place.kind === 'cell' ? l.place.cell : '', l.text])).toEqual([
      ['tcvn3', 'A1', 'ỦY BAN NHÂN DÂN'],
      ['tcvn3', 'A2', 'XÃ HÀ TRUNG'],
      ['tcvn3', 'B2', 'Tuần'],
      ['vni', 'C2', 'Sở'],
      ['unsure', 'E2', 'hòa xã'],
    ]);
  });
});

describe('without such a font', () => {
  it('the words of the whole book decide, and a short cell goes with them', () => {
    const bytes = bookWith({ A1: ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 0], A2: ['TuÇn', 0] });
    expect([textOf(bytes, 'A1'), textOf(bytes, 'A2')]).toEqual([
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Tuần',
    ]);
  });

  it('a book in Unicode is as it was', () => {
    const bytes = bookWith({ A1: ['Cộng hòa xã hội', 0], A2: ['hòa xã', 0], A3: ['Müller, 25°C', 0] });
    expect(readWorkbook(bytes, 'a').value?.legacy).toBeUndefined();
    expect(textOf(bytes, 'A2')).toBe('hòa xã');
  });
});
