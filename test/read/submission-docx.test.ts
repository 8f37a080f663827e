import { describe, expect, test } from 'vitest';
import type { RawAnswer, Submission } from '../../src/model/submission.ts';
import { readWord } from '../../src/read/docx-received.ts';
import { readDocxForm } from '../../src/read/submission-docx.ts';
import {
  answer,
  p,
  r,
  runs,
  type SampleDocument,
  sampleDocx,
  sdt,
  tbl,
  tc,
  textBox,
  tr,
} from '../support/docx.ts';

const stamp = {
  'dondoc-form': '1',
  plan: 'ke-hoach-mau-2025-0a1b2c3d',
  'plan-version': '0123456789ab',
  period: '2026-06',
  unit: 'xa-ha-trung',
  'form-version': '1',
};
const footer = p(`Mẫu ${stamp.plan} · ${stamp.period} · ${stamp.unit}`);
const prompt = 'Bấm vào đây để ghi';

const head = tr(tc('Mã'), tc('Nội dung'), tc('Phần ghi của cơ quan, đơn vị'));
const figureHead = tr(tc('Mã'), tc('Chỉ tiêu'), tc('Đơn vị tính'), tc('Trong kỳ'), tc('Lũy kế từ đầu năm'));

/** A row of the form: code, label, answer in its control. */
const row = (code: string, id: string, text: string): string =>
  tr(tc(code), tc('Nội dung câu hỏi'), tc([answer(id, text)]));

/** The same row after its control was lost. */
const bare = (code: string, text: string): string => tr(tc(code), tc('Nội dung câu hỏi'), tc(text));

function readForm(doc: SampleDocument | readonly string[]): Submission {
  const { value, findings } = readDocxForm(sampleDocx(doc), 'a.docx', 'f'.repeat(64));
  expect(findings.filter((f) => f.code !== 'file-word-markup')).toEqual([]);
  if (!value) throw new Error('not a form');
  return value;
}

/** A stamped form of these rows. */
const formOf = (...rows: readonly string[]): Submission =>
  readForm({ blocks: [tbl(head, ...rows)], properties: stamp });

const raw = (s: Submission, id: string): RawAnswer | undefined => s.answers.get(id)?.raw;
const text = (value: string): RawAnswer => ({ kind: 'text', text: value });
const blank: RawAnswer = { kind: 'blank' };

describe('recognising our form', () => {
  test('the stamp stands in the custom properties', () => {
    const s = formOf(row('Đ1', 'unit/summary', 'a'));
    expect(s).toMatchObject({
      file: { name: 'a.docx', kind: 'docx' },
      stamp: {
        plan: stamp.plan,
        planVersion: stamp['plan-version'],
        period: '2026-06',
        unit: 'xa-ha-trung',
        formVersion: 1,
      },
      recognisedBy: 'stamp',
    });
    expect(s.otherStamps).toBeUndefined();
  });

  test('without properties, the stamp of hidden controls', () => {
    const controls = Object.entries(stamp).map(([key, value]) =>
      runs(sdt({ alias: `stamp/${key}` }, r(value))),
    );
    const s = readForm([...controls, tbl(head, row('Đ1', 'unit/summary', 'a'))]);
    expect(s.stamp).toMatchObject({ unit: 'xa-ha-trung', formVersion: 1 });
    expect(s.recognisedBy).toBe('stamp');
  });

  test('hidden controls, and document variables', () => {
    const controls = Object.entries(stamp).map(([key, value]) =>
      runs(sdt({ alias: `stamp/${key}` }, r(value, { hidden: true }))),
    );
    expect(readForm([...controls, answer('unit/summary', 'a')]).stamp.unit).toBe('xa-ha-trung');
    const variables = Object.entries(stamp).map(([k, v]) => `<w:docVar w:name="${k}" w:val="${v}"/>`);
    const settings = `<w:settings xmlns:w="w"><w:docVars>${variables.join('')}</w:docVars></w:settings>`;
    const relationships =
      '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>';
    const s = readForm({
      blocks: [answer('unit/summary', 'a')],
      relationships,
      parts: { 'word/settings.xml': settings },
    });
    expect(s.stamp).toMatchObject({ unit: 'xa-ha-trung', period: '2026-06' });
  });

  test('without both, the small line at the foot of the page', () => {
    const s = readForm({ blocks: [tbl(head, row('Đ1', 'unit/summary', 'a'))], footer });
    expect(s.stamp).toEqual({ plan: stamp.plan, period: '2026-06', unit: 'xa-ha-trung' });
    expect(s.recognisedBy).toBe('stamp');
  });

  test('an ad hoc period in that line', () => {
    const s = readForm({ blocks: [p('a')], footer: p('Mẫu ke-hoach · 2026-dx-01 · so-noi-vu') });
    expect(s.stamp.period).toBe('2026-dx-01');
  });

  test('without any stamp, the ids of the controls', () => {
    const s = readForm([tbl(head, row('Đ1', 'unit/summary', 'a'))]);
    expect(s).toMatchObject({ stamp: {}, recognisedBy: 'ids' });
  });

  test('without controls too, the codes in the first column', () => {
    const s = readForm([tbl(head, bare('Đ1', 'a'), bare('Đ2', ''), bare('1.1-1', 'hoàn thành'))]);
    expect(s).toMatchObject({ stamp: {}, recognisedBy: 'ids' });
    expect(raw(s, 'code/1.1-1')).toEqual(text('hoàn thành'));
  });

  test('a stamped file without a single answer is of no use', () => {
    expect(readForm({ blocks: [p('a')], properties: stamp }).recognisedBy).toBe('none');
  });

  test('a document of the unit’s own is no form', () => {
    const table = tbl(tr(tc('TT'), tc('Nội dung'), tc('Số lượng')), tr(tc('1'), tc('Hội nghị'), tc('12')));
    expect(readDocxForm(sampleDocx([p('BÁO CÁO'), table]), 'a.docx', '').value).toBeUndefined();
  });

  test('indicator codes alone do not make a table ours', () => {
    const table = tbl(...['CT-01', 'CT-02', 'CT-03'].map((code) => bare(code, '5')));
    expect(readDocxForm(sampleDocx([table]), 'a.docx', '').value).toBeUndefined();
  });

  test('another unit’s form pasted below is told', () => {
    const s = readForm({
      blocks: [tbl(head, row('Đ1', 'unit/summary', 'a')), p(`${stamp.plan} · 2026-06 · xa-hoang-hoa`)],
      properties: stamp,
      footer,
    });
    expect(s.stamp.unit).toBe('xa-ha-trung');
    expect(s.otherStamps).toEqual([{ plan: stamp.plan, period: '2026-06', unit: 'xa-hoang-hoa' }]);
  });

  test('the header ends where the answers begin', () => {
    const s = readForm({
      blocks: [
        tbl(tr(tc('ỦY BAN NHÂN DÂN\nXÃ HÀ TRUNG'), tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))),
        p('BÁO CÁO'),
        p('Kỳ báo cáo: 6 tháng đầu năm 2026'),
        tbl(head, row('Đ1', 'unit/summary', 'a')),
        p('sau bảng'),
      ],
      properties: stamp,
    });
    expect(s.header).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HÀ TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BÁO CÁO',
      'Kỳ báo cáo: 6 tháng đầu năm 2026',
    ]);
  });
});

describe('answers by their controls', () => {
  test('the place is table, row and column, counted from 1', () => {
    const s = readForm({
      blocks: [tbl(tr(tc('x'))), tbl(head, row('Đ1', 'unit/summary', 'a'))],
      properties: stamp,
    });
    expect(s.answers.get('unit/summary')?.place).toEqual({
      kind: 'word-cell',
      file: 'a.docx',
      table: 2,
      row: 2,
      column: 3,
    });
  });

  test('a control outside every table has its paragraph', () => {
    const s = readForm({ blocks: [p('một'), p(''), answer('unit/summary', 'a')], properties: stamp });
    expect(s.answers.get('unit/summary')).toEqual({
      raw: text('a'),
      place: { kind: 'paragraph', file: 'a.docx', paragraph: 1 },
    });
  });

  test('a title without tag, as LibreOffice saves it', () => {
    const cell = tc([runs(sdt({ alias: 'unit/summary' }, r('a')))]);
    expect(raw(formOf(tr(tc('Đ1'), tc('b'), cell)), 'unit/summary')).toEqual(text('a'));
  });

  test('a prompt is a blank answer', () => {
    const unfilled = tc([answer('unit/summary', prompt, { placeholder: true })]);
    expect(raw(formOf(tr(tc('Đ1'), tc('b'), unfilled)), 'unit/summary')).toEqual(blank);
  });

  test('a prompt whose mark was lost is a blank answer', () => {
    expect(raw(formOf(row('Đ1', 'unit/summary', prompt)), 'unit/summary')).toEqual(blank);
  });

  test('the prompt that a program puts into an emptied control is a blank answer', () => {
    const content = sdt(
      { tag: 'unit/summary', placeholder: true },
      r('Click or tap here to enter text.', { runStyle: 'PlaceholderText' }),
    );
    expect(raw(formOf(tr(tc('Đ1'), tc('b'), tc([runs(content)]))), 'unit/summary')).toEqual(blank);
  });

  test('an answer typed over a prompt whose mark stayed is an answer', () => {
    const content = sdt(
      { tag: 'unit/summary', placeholder: true },
      r('Đã ban hành kế hoạch', { runStyle: 'PlaceholderText' }),
    );
    const s = formOf(tr(tc('Đ1'), tc('b'), tc([runs(content)])));
    expect(raw(s, 'unit/summary')).toEqual(text('Đã ban hành kế hoạch'));
  });

  test('text typed beside the control belongs to the answer, its prompt does not', () => {
    const beside = tc([
      runs(sdt({ tag: 'unit/summary', placeholder: true }, r(prompt))),
      p('Đã tổ chức 5 hội nghị'),
    ]);
    const behind = tc([runs(sdt({ tag: 'unit/unit-next' }, r('Tiếp tục')), r(' tuyên truyền'))]);
    const s = formOf(tr(tc('Đ1'), tc('b'), beside), tr(tc('Đ2'), tc('b'), behind));
    expect(raw(s, 'unit/summary')).toEqual(text('Đã tổ chức 5 hội nghị'));
    expect(raw(s, 'unit/unit-next')).toEqual(text('Tiếp tục tuyên truyền'));
  });

  test('text typed right behind the prompt on the same line', () => {
    const cell = tc([runs(sdt({ tag: 'unit/summary', placeholder: true }, r(prompt)), r(' 5 hội nghị'))]);
    expect(raw(formOf(tr(tc('Đ1'), tc('b'), cell)), 'unit/summary')).toEqual(text('5 hội nghị'));
  });

  test('paragraphs, lists, breaks and empty paragraphs', () => {
    const cell = tc([
      sdt({ tag: 'unit/summary' }, p('- một', { list: { numbering: 1, level: 0 } }) + p('') + p('hai\nba')),
    ]);
    expect(raw(formOf(tr(tc('Đ1'), tc('b'), cell)), 'unit/summary')).toEqual(text('- một\nhai\nba'));
  });

  test('a table pasted into an answer is read with it', () => {
    const inner = tbl(tr(tc('Hội nghị'), tc('5')));
    const cell = tc([answer('unit/summary', 'Gồm:'), inner, p('')]);
    expect(raw(formOf(tr(tc('Đ1'), tc('b'), cell)), 'unit/summary')).toEqual(text('Gồm:\nHội nghị\t5'));
  });

  test('the whole form inside the cell of another table', () => {
    const s = readForm({
      blocks: [tbl(tr(tc([tbl(head, row('Đ1', 'unit/summary', 'a'), bare('Đ2', 'b'))])))],
      properties: stamp,
    });
    expect(s.answers.get('unit/summary')?.place).toMatchObject({ table: 2, row: 2, column: 3 });
    expect(raw(s, 'code/Đ2')).toEqual(text('b'));
  });

  test('two answer cells merged into one keep their own answers', () => {
    const cell = tc([answer('indicator/CT-01/period', '5'), answer('indicator/CT-01/cumulative', '9')]);
    const s = formOf(tr(tc('CT-01'), tc('b'), cell));
    expect(raw(s, 'indicator/CT-01/period')).toEqual(text('5'));
    expect(raw(s, 'indicator/CT-01/cumulative')).toEqual(text('9'));
  });

  test('a label merged into the answer cell is no answer', () => {
    const cell = tc([p('Tình hình chung'), answer('unit/summary', 'a')], { span: 2 });
    expect(raw(formOf(tr(tc('Đ1'), cell)), 'unit/summary')).toEqual(text('a'));
  });

  test('a control around the cell itself', () => {
    const cell = sdt({ tag: 'unit/summary' }, tc('a\nb'));
    const s = formOf(tr(tc('Đ1'), tc('b'), cell));
    expect(s.answers.get('unit/summary')).toMatchObject({ raw: text('a\nb'), place: { row: 2, column: 3 } });
  });

  test('inserted rows and columns move places, not answers', () => {
    const wide = tr(tc('mới'), tc('Đ1'), tc('b'), tc([answer('unit/summary', 'a')]));
    const s = formOf(tr(tc(''), tc(''), tc(''), tc('')), wide);
    expect(s.answers.get('unit/summary')).toMatchObject({ raw: text('a'), place: { row: 3, column: 4 } });
  });

  test('tracked changes: the new text is the answer', () => {
    const content = `<w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:ins>${r('5')}</w:ins>`;
    const cell = tc([runs(sdt({ tag: 'unit/summary' }, content))]);
    expect(raw(formOf(tr(tc('Đ1'), tc('b'), cell)), 'unit/summary')).toEqual(text('5'));
  });

  test('a date stays the text that is shown', () => {
    const date = { tag: 'unit/document-date', xml: '<w:date w:fullDate="2026-06-05T00:00:00Z"/>' };
    const cell = tc([runs(sdt(date, r('05/6/2026')))]);
    expect(raw(formOf(tr(tc('Đ1'), tc('b'), cell)), 'unit/document-date')).toEqual(text('05/6/2026'));
  });

  test('letters and marks come composed', () => {
    expect(raw(formOf(row('Đ1', 'unit/summary', 'Hà Trung'.normalize('NFD'))), 'unit/summary')).toEqual(
      text('Hà Trung'),
    );
  });

  test('invisible characters alone are blank', () => {
    expect(raw(formOf(row('Đ1', 'unit/summary', '\u200b\u00a0')), 'unit/summary')).toEqual(blank);
  });

  test('a table pasted twice: equal and blank answers contradict nothing, another one is stray', () => {
    const s = formOf(
      row('Đ1', 'unit/summary', 'a'),
      row('Đ1', 'unit/summary', 'a'),
      row('Đ1', 'unit/summary', ''),
      row('Đ1', 'unit/summary', 'khác'),
    );
    expect(raw(s, 'unit/summary')).toEqual(text('a'));
    expect(s.stray.map((found) => [found.id, found.raw])).toEqual([['unit/summary', text('khác')]]);
  });

  test('what no answer id names is left alone', () => {
    const cell = tc([runs(sdt({ tag: 'Tac_gia' }, r('x')))]);
    expect([...formOf(tr(tc(''), tc('b'), cell), row('Đ1', 'unit/summary', 'a')).answers.keys()]).toEqual([
      'unit/summary',
    ]);
  });
});

describe('answers by the visible code', () => {
  test('a row that lost its control among rows that kept theirs', () => {
    const s = formOf(row('Đ1', 'unit/summary', 'a'), bare('Đ2', 'b'), bare('Đ3', ''));
    expect([...s.answers].map(([id, a]) => [id, a.raw])).toEqual([
      ['unit/summary', text('a')],
      ['code/Đ2', text('b')],
      ['code/Đ3', blank],
    ]);
    expect(s.answers.get('code/Đ2')?.place).toMatchObject({ table: 1, row: 3, column: 3 });
  });

  test('figures by the headings of their columns', () => {
    const lost = tr(tc('CT-01'), tc('Hội nghị'), tc('cuộc'), tc('5'), tc('9'));
    const ratio = tr(tc('CT-04/1'), tc('+ đã dự'), tc('người'), tc(''), tc('80'));
    const s = readForm({ blocks: [tbl(figureHead, lost, ratio)], properties: stamp });
    expect([...s.answers].map(([id, a]) => [id, a.raw])).toEqual([
      ['code/CT-01/period', text('5')],
      ['code/CT-01/cumulative', text('9')],
      ['code/CT-04/1/period', blank],
      ['code/CT-04/1/cumulative', text('80')],
    ]);
  });

  test('columns in another order go by their headings', () => {
    const other = tr(tc('Mã'), tc('Lũy kế'), tc('Trong kỳ'), tc('Chỉ tiêu'), tc('Đơn vị tính'));
    const lost = tr(tc('CT-01'), tc('9'), tc('5'), tc('Hội nghị'), tc('cuộc'));
    const s = readForm({ blocks: [tbl(other, lost)], properties: stamp });
    expect(raw(s, 'code/CT-01/period')).toEqual(text('5'));
    expect(raw(s, 'code/CT-01/cumulative')).toEqual(text('9'));
  });

  test('figures of the earlier period are no answers', () => {
    const earlier = tr(
      ...[
        'Mã',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Trong kỳ',
        'Lũy kế',
        'Kỳ trước: trong kỳ',
        'Kỳ trước: lũy kế',
      ].map((t) => tc(t)),
    );
    const lost = tr(...['CT-01', 'a', 'cuộc', '5', '9', '3', '4'].map((t) => tc(t)));
    const s = readForm({ blocks: [tbl(earlier, lost)], properties: stamp });
    expect([...s.answers.values()].map((a) => a.raw)).toEqual([text('5'), text('9')]);
  });

  test('a table cut in two keeps its headings, a table without any has the usual columns', () => {
    const s = readForm({
      blocks: [
        tbl(figureHead, tr(tc('CT-01'), tc('a'), tc('b'), tc('1'), tc('2'))),
        p('chèn'),
        tbl(tr(tc('CT-02'), tc('a'), tc('b'), tc('3'), tc('4'))),
        tbl(bare('Đ1', 'c')),
      ],
      properties: stamp,
    });
    expect(raw(s, 'code/CT-02/cumulative')).toEqual(text('4'));
    expect(raw(s, 'code/Đ1')).toEqual(text('c'));
  });

  test('codes as people retype them', () => {
    const s = formOf(bare(' Đ1. ', 'a'), bare('1.1–2', 'b'), bare('\u00d03', 'c'));
    expect([...s.answers.keys()]).toEqual(['code/Đ1', 'code/1.1-2', 'code/Đ3']);
  });

  test('an inserted row without a code is stray, a heading over the table is not', () => {
    const heading = tr(tc('Nhiệm vụ 1.1', { span: 3 }));
    const s = formOf(bare('Đ1', 'a'), heading, tr(tc(''), tc(''), tc('thêm một dòng')), bare('1.1-1', 'b'));
    expect(s.stray).toEqual([
      { id: '4', raw: text('thêm một dòng'), place: expect.objectContaining({ row: 4, column: 3 }) },
    ]);
  });

  test('an answer cell split in two: the second half is stray under the same code', () => {
    const first = tr(
      tc('Đ1', { merge: 'restart' }),
      tc('b', { merge: 'restart' }),
      tc([answer('unit/summary', 'a')]),
    );
    const second = tr(tc('', { merge: 'continue' }), tc('', { merge: 'continue' }), tc('nữa'));
    expect(formOf(first, second).stray.map((s) => [s.id, s.raw])).toEqual([['code/Đ1', text('nữa')]]);
  });

  test('the name of a ratio over the answer columns is no answer', () => {
    const name = tr(tc('CT-04'), tc('Tỷ lệ đảng viên', { span: 4 }));
    const s = readForm({ blocks: [tbl(figureHead, name)], properties: stamp });
    expect(s.answers.size).toBe(0);
  });

  test('a prompt left behind by a lost control is a blank answer', () => {
    const s = formOf(bare('Đ1', prompt), bare('Đ2', `${prompt}\nđã làm`));
    expect(raw(s, 'code/Đ1')).toEqual(blank);
    expect(raw(s, 'code/Đ2')).toEqual(text('đã làm'));
  });
});

describe('old encodings', () => {
  const old = (content: string, font = '.VnTime'): string => p(content, { font });

  test('answers in .VnTime come in Unicode, and it is said which', () => {
    const cell = tc([
      runs(
        sdt(
          { tag: 'unit/summary' },
          r('§· tæ ch', { font: '.VnTime' }) + r('øc 5 héi nghÞ', { font: '.VnTime' }),
        ),
      ),
    ]);
    const s = formOf(tr(tc('Đ1'), tc('b'), cell), row('Đ2', 'unit/unit-next', 'Tiếp tục'));
    expect(raw(s, 'unit/summary')).toEqual(text('Đã tổ chức 5 hội nghị'));
    expect(raw(s, 'unit/unit-next')).toEqual(text('Tiếp tục'));
    expect(s.legacy).toEqual([
      {
        kind: 'tcvn3',
        place: expect.objectContaining({ row: 2, column: 3 }),
        text: 'Đã tổ chức 5 hội nghị',
        answer: 'unit/summary',
      },
    ]);
  });

  test('the font of the standard style counts, capitals by .VnTimeH', () => {
    const stylesXml =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>';
    const doc = { blocks: [p('ñy ban nh©n d©n', { font: '.VnTimeH' }), p('B¸o c¸o kÕt qu¶')], stylesXml };
    const { value, findings } = readWord(sampleDocx(doc), 'a.docx', '');
    expect(value?.letter?.sections.map((s) => s.text)).toEqual(['ỦY BAN NHÂN DÂN\nBáo cáo kết quả']);
    expect(findings.map((f) => [f.code, f.values.count])).toEqual([['text-legacy-converted', 2]]);
  });

  test('the head of a letter is read after the change', () => {
    const blocks = [
      old('ñy ban nh©n d©n', '.VnTimeH'),
      old('x· hµ trung', '.VnTimeH'),
      old('Sè: 15/BC-UBND'),
      old('Hµ Trung, ngµy 05 th¸ng 6 n¨m 2026'),
      old('b¸o c¸o', '.VnTimeH'),
    ];
    expect(readWord(sampleDocx(blocks), 'a.docx', '').value?.letter).toMatchObject({
      agency: 'ỦY BAN NHÂN DÂN XÃ HÀ TRUNG',
      number: '15/BC-UBND',
      date: '2026-06-05',
      kind: 'BÁO CÁO',
    });
  });

  test('Unicode text in an old font is left as it is', () => {
    const cell = tc([runs(sdt({ tag: 'unit/summary' }, r('Đã tổ chức', { font: '.VnTime' })))]);
    const s = formOf(tr(tc('Đ1'), tc('b'), cell));
    expect(raw(s, 'unit/summary')).toEqual(text('Đã tổ chức'));
    expect(s.legacy).toBeUndefined();
  });
});

describe('papers that are refused', () => {
  const codes = (doc: SampleDocument | readonly string[]): readonly string[] =>
    readDocxForm(sampleDocx(doc), 'a.docx', '').findings.map((f) => f.code);

  test.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])('%s on the first page, in a header, in a text box', (mark) => {
    expect(codes([p('UBND XÃ'), p(mark), p('a')])).toEqual(['file-secret']);
    expect(codes({ blocks: [p('a')], header: p(mark) })).toEqual(['file-secret']);
    const far = Array.from({ length: 60 }, (_, i) => p(`đoạn ${i}`));
    expect(codes([...far, runs(r('a'), textBox(p(mark)))])).toEqual(['file-secret']);
    expect(codes([tbl(tr(tc(`UBND XÃ\n${mark}`), tc('a')))])).toEqual(['file-secret']);
  });

  test('the word inside a sentence is no mark', () => {
    expect(codes([p('Bảo vệ bí mật nhà nước, không có tài liệu MẬT')])).toEqual([]);
  });
});

describe('any Word file', () => {
  const words = (doc: SampleDocument | readonly string[]) =>
    readWord(sampleDocx(doc), 'a.docx', 'f'.repeat(64)).value;
  const signedHead = tbl(
    tr(tc('UBND XÃ HÀ TRUNG\nSố: 15/BC-UBND'), tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
  );

  test('our form without a number is a submission and no letter', () => {
    const read = words({ blocks: [tbl(head, row('Đ1', 'unit/summary', 'a'))], properties: stamp });
    expect(read?.submission?.answers.size).toBe(1);
    expect(read?.letter).toBeUndefined();
  });

  test('our form under a numbered head is both', () => {
    const read = words({
      blocks: [signedHead, tbl(head, row('Đ1', 'unit/summary', 'a'))],
      properties: stamp,
    });
    expect(read?.submission?.stamp.unit).toBe('xa-ha-trung');
    expect(read?.letter?.number).toBe('15/BC-UBND');
  });

  test('everything else is a letter', () => {
    const read = words([signedHead, p('BÁO CÁO')]);
    expect(read?.submission).toBeUndefined();
    expect(read?.letter).toMatchObject({ number: '15/BC-UBND', kind: 'BÁO CÁO' });
  });
});
