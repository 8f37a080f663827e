import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { readXlsxSubmission } from '../../src/read/submission-xlsx.ts';
import { figureCells, formSample, reportCells, stampSheet } from '../support/form-sample.ts';
import { type SampleBook, type SampleCell, type SampleSheet, sampleWorkbook } from '../support/xlsx.ts';

function read(book: SampleBook) {
  const { value, findings } = readXlsxSubmission(sampleWorkbook(book), 'bc.xlsx', 'ab');
  return { value: value!, findings, codes: findings.map((f) => f.code) };
}

/** id → what stands there, short. */
function answersOf(book: SampleBook): Record<string, unknown> {
  return Object.fromEntries(
    [...read(book).value.answers].map(([id, a]) => [id, 'text' in a.raw ? a.raw.text : a.raw.kind]),
  );
}

function placeOf(book: SampleBook, id: string): string {
  const place = read(book).value.answers.get(id)!.place;
  return place.kind === 'cell' ? `${place.sheet}!${place.cell}` : place.kind;
}

const report = (
  cells: Readonly<Record<string, SampleCell>>,
  more: Partial<SampleSheet> = {},
): SampleBook => ({
  sheets: [{ name: 'Báo cáo', cells, hiddenRows: [4], ...more }, stampSheet],
});

/** Every cell moved by so many rows and columns, as inserting before them does. */
function shifted(cells: Readonly<Record<string, SampleCell>>, rows: number, columns: number) {
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      const column = String.fromCharCode(address.charCodeAt(0) + columns);
      return [`${column}${Number(address.slice(1)) + rows}`, cell];
    }),
  );
}

const expected = {
  'unit/document-number': '12/BC-UBND',
  'unit/document-date': '19/6/2026',
  'task/1.1/status': ' đang thực hiện ',
  'task/1.1/result': 'blank',
  'indicator/CT-01/period': '5',
  'indicator/CT-01/cumulative': '12',
  'indicator/CT-02/period/n': '1.568',
  'indicator/CT-02/period/N': 'blank',
};

describe('a form as it was sent out', () => {
  test('stamp, answers, header', () => {
    const { value, codes } = read(formSample);
    expect(codes).toEqual([]);
    expect(value.file).toEqual({ name: 'bc.xlsx', sha256: 'ab', kind: 'xlsx' });
    expect(value.stamp).toEqual({
      plan: 'ke-hoach-mau',
      planVersion: '0123456789ab',
      period: '2026-06',
      unit: 'xa-vi-du',
      formVersion: 1,
    });
    expect(value.recognisedBy).toBe('stamp');
    expect(value.header.slice(0, 4)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ VÍ DỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số liệu mẫu, không có thật',
    ]);
    expect(value.header).not.toContain('#map');
    expect(answersOf(formSample)).toEqual(expected);
    expect(value.stray).toEqual([]);
  });

  test('every answer names its sheet and cell; formulas are marked', () => {
    const { answers } = read(formSample).value;
    expect(answers.get('unit/document-date')).toEqual({
      raw: { kind: 'date', date: '2026-06-19', text: '19/6/2026' },
      place: { kind: 'cell', file: 'bc.xlsx', sheet: 'Báo cáo', cell: 'D6' },
    });
    expect(answers.get('indicator/CT-01/cumulative')).toEqual({
      raw: { kind: 'number', value: 12, text: '12' },
      place: { kind: 'cell', file: 'bc.xlsx', sheet: 'Số liệu', cell: 'E3' },
      formula: true,
    });
  });
});

describe('a form that was handled', () => {
  test('rows and columns inserted anywhere', () => {
    const book = {
      sheets: [
        { name: 'Báo cáo', cells: shifted(reportCells, 7, 2) },
        { name: 'Số liệu', cells: shifted(figureCells, 1, 3) },
        { name: '_dondoc', cells: shifted(stampSheet.cells ?? {}, 4, 1) },
      ],
    };
    expect(answersOf(book)).toEqual(expected);
    expect(read(book).value.stamp.unit).toBe('xa-vi-du');
    expect(placeOf(book, 'unit/document-number')).toBe('Báo cáo!F12');
  });

  test('sheets renamed, reordered, hidden and shown', () => {
    const [first, second, third] = formSample.sheets;
    const book = {
      sheets: [
        { ...third!, name: 'Sheet9', state: 'hidden' as const },
        { ...second!, name: 'x' },
        { ...first!, name: 'y', state: 'hidden' as const },
      ],
    };
    expect(answersOf(book)).toEqual(expected);
    expect(read(book).value.header[0]).toBe('Chỉ tiêu');
    const shown = { sheets: [{ name: 'Ghi chú', cells: { A1: 'x' } }, ...formSample.sheets] };
    expect(read(shown).value.header[0]).toBe('ỦY BAN NHÂN DÂN');
  });

  test('columns swapped: answers go by the key above them', () => {
    const cells = { ...figureCells, D2: 'cumulative', E2: 'period', D3: 12, E3: 5 };
    expect(answersOf({ sheets: [{ name: 'S', cells }] })).toMatchObject({
      'indicator/CT-01/period': '5',
      'indicator/CT-01/cumulative': '12',
    });
  });

  test('text in decomposed letters is composed; blanks around it stay', () => {
    const cells = { ...reportCells, D9: ' Đã tổ chức hội nghị '.normalize('NFD') };
    expect(answersOf(report(cells))['task/1.1/result']).toBe(' Đã tổ chức hội nghị ');
  });

  test('a cell of nothing but blanks is blank', () => {
    expect(answersOf(report({ ...reportCells, D9: ' \u00a0\n ' }))['task/1.1/result']).toBe('blank');
  });

  test('an answer cell merged to the right, and one merged with an inserted row above it', () => {
    const { A9: _id, C9: _label, ...rest } = reportCells;
    const cells = { ...rest, D9: 'Kết quả mẫu', A10: 'task/1.1/result', C10: 'Kết quả' };
    const book = report(cells, { merges: ['D5:F5', 'D9:D10'] });
    expect(answersOf(book)).toMatchObject({
      'unit/document-number': '12/BC-UBND',
      'task/1.1/result': 'Kết quả mẫu',
    });
    expect(placeOf(book, 'task/1.1/result')).toBe('Báo cáo!D9');
  });

  test('an answer merged into that of another question stays blank', () => {
    expect(answersOf(report(reportCells, { merges: ['D8:D9'] }))['task/1.1/result']).toBe('blank');
  });

  test('a row inserted among the answers is kept as stray; headings are not', () => {
    const { value } = read(
      report({ ...reportCells, D10: 'viết tiếp', B11: 'Phần sau', D11: 'chữ của tiêu đề' }),
    );
    expect(value.stray).toEqual([
      {
        id: '10',
        raw: { kind: 'text', text: 'viết tiếp' },
        place: { kind: 'cell', file: 'bc.xlsx', sheet: 'Báo cáo', cell: 'D10' },
      },
    ]);
  });

  test('ids that no form knows are answers too: the checks judge them', () => {
    expect(answersOf(report({ ...reportCells, A10: 'task/9.9/status', D10: 'x' }))['task/9.9/status']).toBe(
      'x',
    );
  });
});

describe('ids twice', () => {
  const copy = (changes: Readonly<Record<string, SampleCell>>): SampleBook => ({
    sheets: [...formSample.sheets, { name: 'Báo cáo (2)', cells: { ...reportCells, ...changes } }],
  });

  test('a copied sheet with the same answers contradicts nothing', () => {
    const { D5: _a, D8: _b, ...blank } = reportCells;
    expect(read(copy({})).codes).toEqual([]);
    expect(read({ sheets: [{ name: 'trống', cells: blank }, ...formSample.sheets] }).codes).toEqual([]);
    expect(answersOf({ sheets: [{ name: 'trống', cells: blank }, ...formSample.sheets] })).toEqual(expected);
  });

  test('of two different answers the first is kept; the other is handed on under the same id', () => {
    const { codes, value } = read(copy({ D5: '13/BC-UBND' }));
    expect(codes).toEqual([]);
    expect(value.answers.get('unit/document-number')!.raw).toEqual({ kind: 'text', text: '12/BC-UBND' });
    expect(value.stray).toEqual([
      {
        id: 'unit/document-number',
        raw: { kind: 'text', text: '13/BC-UBND' },
        place: { kind: 'cell', file: 'bc.xlsx', sheet: 'Báo cáo (2)', cell: 'D5' },
      },
    ]);
  });

  test('the visible sheet is kept before a hidden one', () => {
    const hidden = { name: 'cũ', state: 'hidden' as const, cells: { ...reportCells, D5: '11/BC-UBND' } };
    expect(answersOf({ sheets: [hidden, ...formSample.sheets] })['unit/document-number']).toBe('12/BC-UBND');
  });
});

describe('sheets of two forms in one book', () => {
  const figures = (name: string, cells: Readonly<Record<string, SampleCell>>): SampleSheet => ({
    name,
    cells: { ...figureCells, ...cells },
  });
  const mixed = (...more: readonly SampleSheet[]) =>
    read({ sheets: [...formSample.sheets, ...more] }).value.mixedSheets;

  test('a second sheet that fills in what the first leaves blank is not taken for a copy', () => {
    expect(mixed(figures('x', { D7: 9 }))).toEqual(['Số liệu', 'x']);
    expect(mixed(figures('x', {}))).toBeUndefined();
  });

  test('headers that name two units: even where the answers agree', () => {
    const own = (unit: string) => ({ ...reportCells, B3: `Cơ quan, đơn vị báo cáo: ${unit}` });
    const book = (other: string): SampleBook => ({
      sheets: [
        { name: 'a', cells: own('UBND xã Ví Dụ') },
        { name: 'b', cells: own(other) },
      ],
    });
    expect(read(book('UBND xã Khác')).value.mixedSheets).toEqual(['a (ubnd xã ví dụ)', 'b (ubnd xã khác)']);
    expect(read(book('UBND xã Ví Dụ')).value.mixedSheets).toBeUndefined();
  });

  test('the rows of another form pasted below, with a hidden row of their own', () => {
    const below = shifted(figureCells, 10, 0);
    const book = (cells: Readonly<Record<string, SampleCell>>): SampleBook => ({
      sheets: [{ name: 'S', cells: { ...figureCells, ...below, ...cells } }],
    });
    expect(read(book({ D17: 9 })).value.mixedSheets).toEqual(['S D7', 'S D17']);
    expect(read(book({})).value.mixedSheets).toBeUndefined();
  });
});

describe('hidden rows pasted over', () => {
  const lost = (cells: Readonly<Record<string, SampleCell>>) =>
    read({ sheets: [{ name: 'S', cells: { ...figureCells, ...cells } }] }).value.lostRows?.map((p) =>
      p.kind === 'cell' ? p.cell : p.kind,
    );

  test('a figure, or other words, where a key stood', () => {
    expect(lost({ D2: 5 })).toEqual(['D2']);
    expect(lost({ D2: 5, E2: 6, D4: 7, D6: 8 })).toEqual(['D2', 'D4', 'D6']);
    expect(lost({ D4: 'không có' })).toEqual(['D4']);
    expect(lost({ D4: ' ' })).toEqual(['A4']);
  });

  test('the word of a hidden row typed over or deleted, or the whole row', () => {
    expect(lost({ A2: 'ghi chú' })).toEqual(['A2']);
    expect(lost({ A2: '' })).toEqual(['D2']);
    expect(lost({ A2: '', D2: '', E2: '' })).toEqual(['A3']);
  });

  test('a copy of a row where no hidden row fits it: the row itself is still read', () => {
    expect(lost({ A9: '#map', D9: '=', A10: 'indicator/CT-01', D10: 5 })).toBeUndefined();
    expect(lost({ A9: '#map', D9: '=', A10: 'indicator/CT-09', D10: 5 })).toEqual(['A10']);
  });

  test('a lone sign of equality among answers is nobody’s hidden row', () => {
    const sheet = { name: 'S', cells: { ...reportCells, D7: '=' }, hiddenRows: [4] };
    expect(read({ sheets: [sheet] }).value.lostRows).toBeUndefined();
  });

  test('one key of two deleted: what the row still says, and figures without a name', () => {
    const { value } = read({ sheets: [{ name: 'S', cells: { ...figureCells, D2: '' } }] });
    expect(value.keyRows?.[0]).toEqual({
      sheet: 'S',
      cell: 'A2',
      keys: ['cumulative'],
      indicators: [{ id: 'indicator/CT-01', cell: 'A3' }],
      nameless: true,
    });
    expect(value.stray.map((s) => [s.id, s.raw.kind])).toEqual([['3', 'number']]);
  });

  test('rows as they were, and a remark beside them', () => {
    expect(lost({})).toBeUndefined();
    expect(lost({ G2: 'ghi chú' })).toBeUndefined();
  });
});

describe('how it was recognised', () => {
  test('without its stamp by its ids', () => {
    const { value, codes } = read({ sheets: formSample.sheets.slice(0, 2) });
    expect([value.recognisedBy, value.stamp, value.answers.size, codes]).toEqual(['ids', {}, 8, []]);
  });

  test('a stamp without ids recognises nothing that could be read', () => {
    const { value } = read({ sheets: [{ name: 'S', cells: { B2: 'chép tay' } }, stampSheet] });
    expect([value.recognisedBy, value.stamp.unit]).toEqual(['none', 'xa-vi-du']);
  });

  test('another workbook: not at all', () => {
    const { value, codes } = read({
      sheets: [{ name: 'Sheet1', cells: { A1: 'UBND XÃ VÍ DỤ', A2: 'unit/x' } }],
    });
    expect([value.recognisedBy, value.answers.size, codes]).toEqual(['none', 0, []]);
    expect(value.header).toEqual(['UBND XÃ VÍ DỤ', 'unit/x']);
  });

  test('a stamp with gaps keeps what is there', () => {
    const { B4: _period, ...cells } = stampSheet.cells ?? {};
    const { value } = read({ sheets: [{ name: '_dondoc', cells: { ...cells, B6: 'x' } }] });
    expect(value.stamp).toEqual({ plan: 'ke-hoach-mau', planVersion: '0123456789ab', unit: 'xa-vi-du' });
  });
});

describe('both sides of the limit on answers', () => {
  const rows = (count: number): SampleBook => {
    const row = (i: number) =>
      `<row><c t="inlineStr"><is><t>task/${i}/x</t></is></c><c><v>${i}</v></c></row>`;
    const map = '<row><c t="inlineStr"><is><t>#map</t></is></c><c t="inlineStr"><is><t>=</t></is></c></row>';
    const rowsXml = map + Array.from({ length: count }, (_, i) => row(i)).join('');
    return {
      sheets: [
        { name: 'S', rowsXml, merges: Array.from({ length: 5000 }, (_, i) => `B${2 * i + 1}:B${2 * i + 2}`) },
      ],
    };
  };

  test('as many as allowed are read, one more is refused', () => {
    expect(read(rows(limits.answers)).value.answers.size).toBe(limits.answers);
    const { value, findings } = read(rows(limits.answers + 1));
    expect([value, findings[0]!.code, findings[0]!.values.limit]).toEqual([
      undefined,
      'file-too-large',
      'answers',
    ]);
  });
});

describe('papers that may not be taken in', () => {
  const marked = (text: string) => read(report({ ...reportCells, C2: text }));

  test.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', ' (MẬT) ', 'TUYỆT  MẬT'.normalize('NFD')])('%s', (mark) => {
    const { value, codes } = marked(mark);
    expect([value, codes]).toEqual([undefined, ['file-secret']]);
  });

  test.each(['mật', 'BẢO MẬT', 'Công tác bảo vệ bí mật: MẬT', 'MẬT ONG'])('not %s', (text) => {
    expect(marked(text).codes).toEqual([]);
  });
});
