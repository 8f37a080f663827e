import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../src/model/letter.ts';
import { readDocx } from '../../src/read/docx.ts';
import { readLetter, readLetterText } from '../../src/read/letter.ts';
import {
  p,
  r,
  runs,
  type SampleDocument,
  sampleDocx,
  tbl,
  tc,
  textBox,
  textTable,
  tr,
} from '../support/docx.ts';

// Fictitious names and numbers throughout.

function letter(doc: SampleDocument | readonly string[]): Letter {
  const { value } = readDocx(sampleDocx(doc), 'a.docx');
  if (!value) throw new Error('no document');
  return readLetter(value, 'a.docx');
}

const head = (l: Letter): Partial<Letter> => {
  const { sections, scanned, signer, ...rest } = l;
  return rest;
};

const bold = (text: string): string => p(text, { bold: true });
const title = (text: string): string => p(text, { bold: true, centred: true });
const national = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

/** The usual letterhead: two columns without borders. */
const letterhead = (left: readonly string[], right: readonly string[]): string =>
  tbl(tr(tc(left), tc(right)));

const signature = (titles: readonly string[], name: string): string =>
  tbl(
    tr(
      tc([p('Nơi nhận:', { bold: true }), p('- Như trên;'), p('- Lưu: VT, VHXH.')]),
      tc([...titles.map(title), p(''), p(''), title(name)]),
    ),
  );

const body = [
  p('Kính gửi: Sở Văn hóa, Thể thao và Du lịch.'),
  p('Thực hiện Quyết định số 12/QĐ-UBND, UBND xã báo cáo như sau:'),
];

describe('the head of a letter', () => {
  test('a table of two columns, as a commune writes it', () => {
    const found = letter([
      letterhead(
        [bold('ỦY BAN NHÂN DÂN'), bold('XÃ HÀ TRUNG'), p('Số: 15/BC-UBND')],
        [...national.map(bold), p('Hà Trung, ngày 05 tháng 6 năm 2026')],
      ),
      title('BÁO CÁO'),
      title('Tình hình, kết quả thực hiện Kế hoạch tuyên truyền'),
      title('6 tháng đầu năm 2026'),
      ...body,
    ]);
    expect(head(found)).toEqual({
      style: 'state',
      agency: 'ỦY BAN NHÂN DÂN XÃ HÀ TRUNG',
      number: '15/BC-UBND',
      place: 'Hà Trung',
      date: '2026-06-05',
      kind: 'BÁO CÁO',
      subject: 'Tình hình, kết quả thực hiện Kế hoạch tuyên truyền 6 tháng đầu năm 2026',
    });
  });

  test('the body above is upright, the body’s own name bold', () => {
    const found = letter([
      letterhead(
        [p('UBND TỈNH THANH HÓA'), bold('SỞ VĂN HÓA, THỂ THAO'), bold('VÀ DU LỊCH'), p('Số: 07/BC-SVHTTDL')],
        [...national.map(bold), p('Thanh Hóa, ngày 18 tháng 12 năm 2026')],
      ),
      title('BÁO CÁO'),
    ]);
    expect(found).toMatchObject({
      parentAgency: 'UBND TỈNH THANH HÓA',
      agency: 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
      number: '07/BC-SVHTTDL',
      date: '2026-12-18',
    });
  });

  test('a table of two rows: names above, number and day below', () => {
    const found = letter([
      tbl(
        tr(tc('UBND TỈNH THANH HÓA\nSỞ NỘI VỤ'), tc(national.join('\n'))),
        tr(
          tc('Số: 123/SNV-CCHC\nV/v báo cáo kết quả tuyên truyền\n6 tháng đầu năm 2026'),
          tc('Thanh Hóa, ngày 17 tháng 6 năm 2026'),
        ),
      ),
      ...body,
    ]);
    expect(head(found)).toEqual({
      style: 'state',
      parentAgency: 'UBND TỈNH THANH HÓA',
      agency: 'SỞ NỘI VỤ',
      number: '123/SNV-CCHC',
      place: 'Thanh Hóa',
      date: '2026-06-17',
      kind: 'CÔNG VĂN',
      subject: 'báo cáo kết quả tuyên truyền 6 tháng đầu năm 2026',
    });
  });

  test('two columns by tabs', () => {
    const found = letter([
      p('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      p('PHƯỜNG HẠC THÀNH\tĐộc lập - Tự do - Hạnh phúc'),
      p('Số: 42/BC-UBND\tHạc Thành, ngày 16 tháng 6 năm 2026'),
      p('BÁO CÁO'),
      p('Kết quả tuyên truyền'),
      ...body,
    ]);
    expect(head(found)).toEqual({
      style: 'state',
      agency: 'ỦY BAN NHÂN DÂN PHƯỜNG HẠC THÀNH',
      number: '42/BC-UBND',
      place: 'Hạc Thành',
      date: '2026-06-16',
      kind: 'BÁO CÁO',
      subject: 'Kết quả tuyên truyền',
    });
  });

  test('a day torn by tabs', () => {
    const found = letter([p('Số: 42/BC-UBND\tHạc Thành, ngày\t16\ttháng\t6\tnăm\t2026'), p('BÁO CÁO')]);
    expect(found).toMatchObject({ number: '42/BC-UBND', place: 'Hạc Thành', date: '2026-06-16' });
  });

  test('no table, line below line', () => {
    const found = letter([
      ...national.map(title),
      p('ĐẢNG ỦY, UBND XÃ'),
      p('UBND XÃ TRIỆU SƠN'),
      p('Số 09/BC-UBND'),
      p('Triệu Sơn, ngày 10 tháng 12 năm 2026'),
      title('BÁO CÁO'),
      title('Công tác tuyên truyền'),
      ...body,
    ]);
    expect(found).toMatchObject({ agency: 'UBND XÃ TRIỆU SƠN', number: '09/BC-UBND', date: '2026-12-10' });
  });

  test('lower case throughout', () => {
    const found = letter([
      letterhead(
        [p('Ủy ban nhân dân'), p('xã Hà Trung'), p('Số: 15/BC-UBND')],
        [
          p('Cộng hòa xã hội chủ nghĩa Việt Nam'),
          p('Độc lập - Tự do - Hạnh phúc'),
          p('Hà Trung, ngày 5/6/2026'),
        ],
      ),
      p('Báo cáo'),
      p('Kết quả tuyên truyền'),
      ...body,
    ]);
    expect(found).toMatchObject({
      style: 'state',
      agency: 'Ủy ban nhân dân xã Hà Trung',
      date: '2026-06-05',
      kind: 'BÁO CÁO',
      subject: 'Kết quả tuyên truyền',
    });
  });

  test('a Party paper: hyphen then slash, no colon, a line of stars', () => {
    const found = letter([
      letterhead(
        [p('ĐẢNG BỘ TỈNH THANH HÓA'), bold('ĐẢNG ỦY XÃ HÀ TRUNG'), p('*'), p('Số 12-BC/ĐU')],
        [bold('ĐẢNG CỘNG SẢN VIỆT NAM'), p('Hà Trung, ngày 15 tháng 6 năm 2026')],
      ),
      title('BÁO CÁO'),
      title('công tác tuyên truyền'),
      ...body,
    ]);
    expect(head(found)).toEqual({
      style: 'party',
      parentAgency: 'ĐẢNG BỘ TỈNH THANH HÓA',
      agency: 'ĐẢNG ỦY XÃ HÀ TRUNG',
      number: '12-BC/ĐU',
      place: 'Hà Trung',
      date: '2026-06-15',
      kind: 'BÁO CÁO',
      subject: 'công tác tuyên truyền',
    });
  });

  test('a steering board numbers as the Party does', () => {
    const found = letter([p('BAN CHỈ ĐẠO XÃ'), p('Số: 03-BC/BCĐ'), p('BÁO CÁO')]);
    expect(found).toMatchObject({ style: 'party', number: '03-BC/BCĐ', agency: 'BAN CHỈ ĐẠO XÃ' });
  });

  test.each(['Số:     /BC-UBND', 'Số: ……/BC-UBND', 'Số: ....../BC-UBND', 'Số:', 'Số: ___/BC-UBND'])(
    'a blank number: %s',
    (line) => {
      const found = letter([
        p('UBND XÃ HÀ TRUNG'),
        p(line),
        p('Hà Trung, ngày      tháng 6 năm 2026'),
        p('BÁO CÁO'),
      ]);
      expect(head(found)).toEqual({
        style: 'unknown',
        agency: 'UBND XÃ HÀ TRUNG',
        place: 'Hà Trung',
        kind: 'BÁO CÁO',
      });
    },
  );

  test('no number line at all', () => {
    const found = letter([
      letterhead([p('UBND XÃ HÀ TRUNG')], [...national.map(bold), p('Hà Trung, ngày 05 tháng 6 năm 2026')]),
      title('BÁO CÁO'),
    ]);
    expect(found.number).toBeUndefined();
    expect(found).toMatchObject({ agency: 'UBND XÃ HÀ TRUNG', date: '2026-06-05' });
  });

  test.each([
    ['Số: 15/BC-UBND', '15/BC-UBND'],
    ['Số:15 / BC - UBND', '15/BC-UBND'],
    ['Số 015/2026/BC-UBND', '015/2026/BC-UBND'],
    ['SỐ: 15/BC–UBND', '15/BC-UBND'],
    ['Số: 859/SVHTTDL-NSVH', '859/SVHTTDL-NSVH'],
    ['Số: 4/BC-VHTT&DL', '4/BC-VHTT&DL'],
    ['Số 12 - BC/ĐU', '12-BC/ĐU'],
    ['Số 12-BC/\u00d0U', '12-BC/ĐU'],
  ])('%s', (line, number) => {
    expect(letter([p('UBND XÃ'), p(line), p('BÁO CÁO')]).number).toBe(number);
  });

  test.each([
    ['Hà Trung, ngày 05 tháng 02 năm 2026', '2026-02-05'],
    ['Hà Trung, ngày 5 tháng 2 năm 2026.', '2026-02-05'],
    ['Hà Trung ngày 05 tháng 06 năm 2026', '2026-06-05'],
    ['TP. Thanh Hóa, ngày 31 tháng 12 năm 2026', '2026-12-31'],
    ['Hà Trung, ngày 31 tháng 6 năm 2026', undefined],
    ['Hà Trung, ngày … tháng … năm 2026', undefined],
  ])('%s', (line, date) => {
    expect(letter([p('UBND XÃ'), p('Số: 1/BC-UBND'), p(line), p('BÁO CÁO')]).date).toBe(date);
  });

  test('a number and a day quoted in the text are not the letter’s own', () => {
    const found = letter([
      p('UBND XÃ HÀ TRUNG'),
      p('BÁO CÁO'),
      p('Kết quả tuyên truyền'),
      p('Thực hiện Kế hoạch của UBND tỉnh'),
      p('Số: 99/KH-UBND'),
      p('Thanh Hóa, ngày 01 tháng 01 năm 2026'),
    ]);
    expect(found.number).toBeUndefined();
    expect(found.date).toBeUndefined();
  });

  test('letters set apart, and the kind and the subject on one line', () => {
    expect(letter([p('Số: 1/BC-UBND'), p('B Á O  C Á O'), p('Kết quả')])).toMatchObject({
      kind: 'BÁO CÁO',
      subject: 'Kết quả',
    });
    expect(letter([p('Số: 1/BC-UBND'), p('BÁO CÁO KẾT QUẢ TUYÊN TRUYỀN')])).toMatchObject({
      kind: 'BÁO CÁO',
      subject: 'KẾT QUẢ TUYÊN TRUYỀN',
    });
  });

  test('the window in brackets and the line drawn below are not the subject', () => {
    const found = letter([
      p('Số: 1/BC-UBND'),
      title('BÁO CÁO'),
      title('Kết quả tuyên truyền'),
      p('(Từ ngày 15/12/2025 đến ngày 14/6/2026)', { centred: true }),
      p('-----------', { centred: true }),
      p('Nội dung thứ nhất của báo cáo.'),
    ]);
    expect(found.subject).toBe('Kết quả tuyên truyền');
    expect(found.sections.map((s) => s.text)).toEqual(['Nội dung thứ nhất của báo cáo.']);
  });

  test('a stamp of urgency, a draft mark and a text box do not join the agency’s name', () => {
    const found = letter([
      letterhead(
        [p('HỎA TỐC'), runs(r('UBND XÃ HÀ TRUNG'), textBox(p('ĐẾN Số 77'))), p('Số: 15/BC-UBND')],
        national.map(bold),
      ),
      p('DỰ THẢO'),
      title('BÁO CÁO'),
    ]);
    expect(found.agency).toBe('UBND XÃ HÀ TRUNG');
  });

  test('letters and marks apart (NFD) read the same', () => {
    const blocks = [
      p('UBND XÃ HÀ TRUNG'),
      p('Số: 15/BC-UBND'),
      p('Hà Trung, ngày 05 tháng 6 năm 2026'),
      p('BÁO CÁO'),
      p('Kết quả thực hiện nhiệm vụ'),
      ...body,
    ];
    expect(letter(blocks.map((b) => b.normalize('NFD')))).toEqual(letter(blocks));
  });

  test('the new place of the tone reads the same', () => {
    const found = letter([
      p('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      p('UỶ BAN NHÂN DÂN'),
      p('XÃ HOẰNG HOÁ'),
      p('Số: 1/BC-UBND'),
    ]);
    expect(found).toMatchObject({ style: 'state', agency: 'UỶ BAN NHÂN DÂN XÃ HOẰNG HOÁ' });
  });

  test('a paper that is no letter has no head', () => {
    const found = letter([p('Danh sách đại biểu'), p('1. Nguyễn Văn A')]);
    expect(head(found)).toEqual({ style: 'unknown' });
  });
});

describe('who signed', () => {
  const signed = (...blocks: readonly string[]): Letter['signer'] =>
    letter([
      p('UBND XÃ HÀ TRUNG'),
      p('Số: 1/BC-UBND'),
      title('BÁO CÁO'),
      ...body,
      p('Trên đây là báo cáo./.'),
      ...blocks,
    ]).signer;

  test.each([
    [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH'],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
    ],
    [['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'], 'TL. GIÁM ĐỐC, CHÁNH VĂN PHÒNG'],
    [['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI'], 'TUQ. CHỦ TỊCH, TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI'],
    [['GIÁM ĐỐC'], 'GIÁM ĐỐC'],
    [['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'], 'T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ'],
    [['Q. GIÁM ĐỐC'], 'Q. GIÁM ĐỐC'],
  ])('%s', (titles, position) => {
    expect(signed(signature(titles, 'Nguyễn Văn An'))).toEqual({ position, name: 'Nguyễn Văn An' });
  });

  test('by tabs, the name behind the last recipient', () => {
    expect(
      signed(
        p('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN'),
        p('- Như trên;\tKT. CHỦ TỊCH'),
        p('- Lưu: VT.\tPHÓ CHỦ TỊCH'),
        p('\tLê Thị Bình'),
      ),
    ).toEqual({ position: 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', name: 'Lê Thị Bình' });
  });

  test('titles and name in rows of their own', () => {
    const table = tbl(
      tr(tc('Nơi nhận:\n- Như trên;\n- Lưu: VT.'), tc('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC')),
      tr(tc(''), tc('(Đã ký)')),
      tr(tc(''), tc('Trần Văn Cường')),
    );
    expect(signed(table)).toEqual({ position: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC', name: 'Trần Văn Cường' });
  });

  test('a rank before the name, a name in capitals', () => {
    expect(signed(signature(['GIÁM ĐỐC'], 'Đại tá Phạm Văn Dũng'))?.name).toBe('Đại tá Phạm Văn Dũng');
    expect(signed(signature(['GIÁM ĐỐC'], 'PHẠM VĂN DŨNG'))?.name).toBe('PHẠM VĂN DŨNG');
  });

  test('no table and no recipients', () => {
    expect(signed(title('CHỦ TỊCH'), title('Nguyễn Văn An'))).toEqual({
      position: 'CHỦ TỊCH',
      name: 'Nguyễn Văn An',
    });
  });

  test('not signed yet: the position alone', () => {
    expect(signed(signature(['CHỦ TỊCH'], '……'))).toEqual({ position: 'CHỦ TỊCH' });
  });

  test('a letter without signature block has no signer', () => {
    expect(signed(p('Đề nghị Sở xem xét.'))).toBeUndefined();
  });
});

describe('the text, passage by passage', () => {
  const sections = (...blocks: readonly string[]): Letter['sections'] =>
    letter([
      p('UBND XÃ HÀ TRUNG'),
      p('Số: 1/BC-UBND'),
      title('BÁO CÁO'),
      title('Kết quả tuyên truyền'),
      p('Kính gửi:'),
      p('- UBND tỉnh;'),
      p('- Sở Văn hóa, Thể thao và Du lịch.'),
      ...blocks,
      signature(['CHỦ TỊCH'], 'Nguyễn Văn An'),
    ]).sections;
  const short = (s: Letter['sections'][number]): readonly (string | undefined)[] => [s.heading, s.text];

  test('address and signature are not part of it', () => {
    expect(sections(p('Thực hiện Kế hoạch, UBND xã báo cáo:')).map(short)).toEqual([
      [undefined, 'Thực hiện Kế hoạch, UBND xã báo cáo:'],
    ]);
  });

  test('headings by their numbers and by bold type', () => {
    const found = sections(
      p('Thực hiện Kế hoạch, UBND xã báo cáo như sau:'),
      bold('I. KẾT QUẢ TRIỂN KHAI'),
      bold('1. Công tác chỉ đạo'),
      p('Đã ban hành 01 kế hoạch.'),
      p('a) Văn bản đã ban hành'),
      p('Kế hoạch số 12/KH-UBND.'),
      bold('Đánh giá chung'),
      p('Tốt.'),
      p('II. ĐỀ XUẤT, KIẾN NGHỊ'),
      p('Không có.'),
    );
    expect(found.map(short)).toEqual([
      [undefined, 'Thực hiện Kế hoạch, UBND xã báo cáo như sau:'],
      ['1. Công tác chỉ đạo', 'Đã ban hành 01 kế hoạch.'],
      ['a) Văn bản đã ban hành', 'Kế hoạch số 12/KH-UBND.'],
      ['Đánh giá chung', 'Tốt.'],
      ['II. ĐỀ XUẤT, KIẾN NGHỊ', 'Không có.'],
    ]);
    expect(found[1]?.place).toEqual({ kind: 'paragraph', file: 'a.docx', paragraph: 10 });
  });

  test('bold words before a sentence are its heading', () => {
    const found = sections(runs(r('1. Công tác chỉ đạo:', { bold: true }), r(' Đã ban hành 01 kế hoạch.')));
    expect(found.map(short)).toEqual([['1. Công tác chỉ đạo', 'Đã ban hành 01 kế hoạch.']]);
  });

  test('numbered sentences are no headings', () => {
    const found = sections(
      p('1. Đã tổ chức 5 hội nghị quán triệt cho cán bộ, đảng viên.'),
      p('2. Đã đăng 12 tin, bài trên trang thông tin điện tử của xã;'),
    );
    expect(found).toHaveLength(1);
  });

  test('a figure at the start of a line is no heading', () => {
    expect(sections(p('1.568 lượt người dự'), p('2.4 tỷ đồng')).length).toBe(1);
  });

  test('the task that a heading names, also for the passages below it', () => {
    const found = sections(
      bold('I. KẾT QUẢ'),
      bold('1. Nhiệm vụ 2.4: Tuyên truyền lưu động'),
      p('Đã tổ chức.'),
      p('a) Khó khăn'),
      p('Thiếu kinh phí.'),
      bold('2. Nhiệm vụ số 1.1'),
      p('Đã làm.'),
      bold('3. Các nhiệm vụ 1.2, 1.3'),
      p('Đang làm.'),
      bold('II. KIẾN NGHỊ'),
      p('Không.'),
    );
    expect(found.map((s) => [s.heading, s.task])).toEqual([
      ['1. Nhiệm vụ 2.4: Tuyên truyền lưu động', '2.4'],
      ['a) Khó khăn', '2.4'],
      ['2. Nhiệm vụ số 1.1', '1.1'],
      ['3. Các nhiệm vụ 1.2, 1.3', undefined],
      ['II. KIẾN NGHỊ', undefined],
    ]);
  });

  test('a table of content comes row by row, its bold cells are no headings', () => {
    const found = sections(
      p('Số liệu:'),
      textTable([
        ['TT', 'Nội dung', 'Số lượng'],
        ['1', 'Hội nghị', '5'],
      ]),
    );
    expect(found.map(short)).toEqual([[undefined, 'Số liệu:\nTT\tNội dung\tSố lượng\n1\tHội nghị\t5']]);
  });

  test('an appendix behind the signature is kept', () => {
    const found = letter([
      p('Số: 1/BC-UBND'),
      title('BÁO CÁO'),
      ...body,
      signature(['CHỦ TỊCH'], 'Nguyễn Văn An'),
      title('PHỤ LỤC'),
      p('Danh sách văn bản đã ban hành.'),
    ]);
    expect(found.sections.at(-1)).toMatchObject({
      heading: 'PHỤ LỤC',
      text: 'Danh sách văn bản đã ban hành.',
    });
    expect(found.signer?.name).toBe('Nguyễn Văn An');
  });

  test('a document of pictures alone is a scan', () => {
    expect(letter([runs('<w:r><w:drawing/></w:r>')])).toEqual({
      style: 'unknown',
      sections: [],
      scanned: true,
    });
    expect(letter([p('a')]).scanned).toBe(false);
  });
});

describe('plain lines, as from a PDF', () => {
  const lines = [
    'ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ HÀ TRUNG                        Độc lập - Tự do - Hạnh phúc',
    '',
    'Số: 15/BC-UBND                  Hà Trung, ngày 05 tháng 6 năm 2026',
    '                        BÁO CÁO',
    '     Tình hình, kết quả thực hiện Kế hoạch tuyên truyền',
    '                   6 tháng đầu năm 2026',
    'Kính gửi: Sở Văn hóa, Thể thao và Du lịch.',
    'Thực hiện Quyết định của UBND tỉnh, UBND xã báo cáo:',
    'I. KẾT QUẢ TRIỂN KHAI',
    'Nhiệm vụ được triển khai đúng tiến độ.',
    '1',
    'Trên đây là báo cáo của UBND xã Hà Trung./.',
    'Nơi nhận:                       TM. ỦY BAN NHÂN DÂN',
    '- Như trên;                          CHỦ TỊCH',
    '- Lưu: VT.',
    '                                   Nguyễn Văn An',
  ];
  const expected = {
    style: 'state',
    agency: 'ỦY BAN NHÂN DÂN XÃ HÀ TRUNG',
    number: '15/BC-UBND',
    place: 'Hà Trung',
    date: '2026-06-05',
    kind: 'BÁO CÁO',
    subject: 'Tình hình, kết quả thực hiện Kế hoạch tuyên truyền 6 tháng đầu năm 2026',
    signer: { position: 'TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH', name: 'Nguyễn Văn An' },
  };

  test('columns parted by wide gaps', () => {
    const found = readLetterText(lines, 'a.pdf');
    expect(found).toMatchObject(expected);
    expect(found.sections.map((s) => [s.heading, s.place])).toEqual([
      [undefined, { kind: 'text', file: 'a.pdf', line: 9, column: 1 }],
      ['I. KẾT QUẢ TRIỂN KHAI', { kind: 'text', file: 'a.pdf', line: 10, column: 1 }],
    ]);
  });

  test('columns parted by single blanks', () => {
    const found = readLetterText(
      lines.map((line) => line.trim().replace(/ +/g, ' ')),
      'a.pdf',
    );
    expect(found).toMatchObject({
      style: 'state',
      number: '15/BC-UBND',
      place: 'Hà Trung',
      date: '2026-06-05',
      kind: 'BÁO CÁO',
      agency: 'ỦY BAN NHÂN DÂN XÃ HÀ TRUNG',
    });
  });

  test('a narrow column breaks the mottos and the day', () => {
    const narrow = [
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ',
      'XÃ HÀ TRUNG\tNGHĨA VIỆT NAM',
      'Số: 15/BC-UBND\tĐộc lập - Tự do - Hạnh phúc',
      'Hà Trung, ngày 15 tháng 6',
      'năm 2026',
      'BÁO CÁO',
    ];
    expect(head(readLetterText(narrow, 'a.pdf'))).toEqual({
      style: 'state',
      agency: 'ỦY BAN NHÂN DÂN XÃ HÀ TRUNG',
      number: '15/BC-UBND',
      place: 'Hà Trung',
      date: '2026-06-15',
      kind: 'BÁO CÁO',
    });
  });

  test('the last words of a motto and of a body’s name are told apart', () => {
    const found = readLetterText(
      [
        'ỦY BAN MẶT TRẬN TỔ QUỐC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA',
        'VIỆT NAM\tVIỆT NAM',
        'XÃ HÀ TRUNG',
        'Số: 3/BC-MTTQ',
      ],
      'a.pdf',
    );
    expect(found.agency).toBe('ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ HÀ TRUNG');
  });

  test('column after column', () => {
    const found = readLetterText(
      [
        'UBND TỈNH THANH HÓA',
        'SỞ NỘI VỤ',
        'Số: 7/BC-SNV',
        ...national,
        'Thanh Hóa, ngày 1 tháng 6 năm 2026',
        'BÁO CÁO',
        'Kết quả',
      ],
      'a.pdf',
    );
    expect(found).toMatchObject({
      parentAgency: 'UBND TỈNH THANH HÓA',
      agency: 'SỞ NỘI VỤ',
      number: '7/BC-SNV',
      subject: 'Kết quả',
    });
  });

  test('no lines at all: a scan', () => {
    expect(readLetterText(['', ' ', '3'], 'a.pdf').scanned).toBe(true);
  });

  test('words, gaps and numbers of any length do not stop the reader', () => {
    const long = [
      'a'.repeat(500_000),
      ' '.repeat(500_000),
      '1/'.repeat(250_000),
      '.'.repeat(500_000),
      'Ả '.repeat(250_000),
    ];
    for (const line of long) {
      const found = readLetterText([`Số: 15/BC-UBND`, line, `Số: ${line}`, `ngày ${line}`], 'a.pdf');
      expect(found.number).toBe('15/BC-UBND');
    }
  });

  test('whatever the lines, places count them and nothing is thrown', () => {
    const piece = fc.oneof(
      fc.constantFrom(...lines, 'Số:', 'V/v', 'I.', '1.1', 'TM.', '\t', 'PHỤ LỤC', 'nhiệm vụ 2.4'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (some) => {
        for (const section of readLetterText(some, 'a.pdf').sections) {
          const { place } = section;
          expect(place.kind === 'text' && place.line >= 1 && place.line <= some.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any lines give a letter, never an error', () => {
    const odd = [
      'Số',
      'Số:',
      'ngày tháng năm',
      'V/v',
      'Kính gửi',
      'I.',
      '1)',
      'TM.',
      '\t\t',
      'BÁO CÁO',
      'Nơi nhận:',
    ];
    for (const a of odd) for (const b of odd) expect(() => readLetterText([a, b, a], 'a.pdf')).not.toThrow();
  });
});
