import { describe, expect, test } from 'vitest';
import { inspectDraft } from '../../../src/check/document-form/inspect.ts';
import { recognise } from '../../../src/check/document-form/recognise.ts';
import type { DraftLayout } from '../../../src/model/draft-layout.ts';
import { readDraftLayout } from '../../../src/read/docx-layout.ts';
import { p, type SampleDocument, sampleDocx, tbl, tc, tr } from '../../support/docx.ts';

// Drafts as others write them: found by text and place, whatever they are built with. All of it is fictitious.

function layout(doc: SampleDocument | readonly string[]): DraftLayout {
  const { value } = readDraftLayout(sampleDocx(doc), 'a.docx');
  if (!value) throw new Error('refused');
  return value;
}

const centred = { centred: true };
const strong = { centred: true, bold: true };
const texts = (pieces: readonly { readonly text: string }[]): readonly string[] => pieces.map((x) => x.text);
const parts = (...blocks: readonly string[]) => recognise(layout(blocks));

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const closing = tbl(
  tr(
    tc([p('Nơi nhận:'), p('- Như trên;'), p('- Lưu: VT.')]),
    tc([
      p('TM. ỦY BAN NHÂN DÂN', strong),
      p('CHỦ TỊCH', strong),
      p(''),
      p('(đã ký)'),
      p('Nguyễn Văn Mẫu', strong),
    ]),
  ),
);

describe('letterheads', () => {
  test('in one table row, lines parted by breaks', () => {
    const c = parts(
      tbl(
        tr(
          tc([p('ỦY BAN NHÂN DÂN\nXÃ HÀ TRUNG\nSố: 15/BC-UBND', centred)]),
          tc([p(`${nation}\n${motto}\nHà Trung, ngày 15 tháng 6 năm 2026`, centred)]),
        ),
      ),
      p('BÁO CÁO', strong),
      p('Kết quả thực hiện nhiệm vụ', strong),
      p('Kính gửi: Sở Văn hóa, Thể thao và Du lịch', centred),
      p('Xã đã tổ chức 5 hội nghị./.'),
      closing,
    );
    expect([texts(c.nation), texts(c.motto), texts(c.number), texts(c.date)]).toEqual([
      [nation],
      [motto],
      ['Số: 15/BC-UBND'],
      ['Hà Trung, ngày 15 tháng 6 năm 2026'],
    ]);
    expect([texts(c.parent), texts(c.agency)]).toEqual([[], ['ỦY BAN NHÂN DÂN', 'XÃ HÀ TRUNG']]);
    expect([c.named, texts(c.subject), texts(c.address)]).toEqual([
      'BÁO CÁO',
      ['Kết quả thực hiện nhiệm vụ'],
      ['Kính gửi: Sở Văn hóa, Thể thao và Du lịch'],
    ]);
    expect([texts(c.signer), texts(c.name), texts(c.list)]).toEqual([
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      ['Nguyễn Văn Mẫu'],
      ['- Như trên;', '- Lưu: VT.'],
    ]);
    expect(texts(c.body)).toEqual(['Xã đã tổ chức 5 hội nghị./.']);
  });

  test('by tabs, without a table', () => {
    const c = parts(
      p(`UBND TỈNH THANH HÓA\t${nation}`),
      p(`SỞ NỘI VỤ\t${motto}`),
      p('Số: 12/SNV-VP\tThanh Hóa, ngày 05 tháng 6 năm 2026'),
      p('V/v báo cáo định kỳ'),
      p('Kính gửi:', centred),
      p('- Sở Tài chính;'),
      p('- Sở Xây dựng.'),
      p('Sở Nội vụ đề nghị các sở báo cáo./.'),
      p('Nơi nhận:'),
      p('- Như trên;'),
      p('- Lưu: VT.'),
      p('GIÁM ĐỐC', strong),
      p('Nguyễn Văn Mẫu', strong),
    );
    expect([texts(c.parent), texts(c.agency), texts(c.nation), texts(c.motto)]).toEqual([
      ['UBND TỈNH THANH HÓA'],
      ['SỞ NỘI VỤ'],
      [nation],
      [motto],
    ]);
    expect([c.dispatch, texts(c.about), texts(c.addressees)]).toEqual([
      true,
      ['V/v báo cáo định kỳ'],
      ['- Sở Tài chính;', '- Sở Xây dựng.'],
    ]);
    expect(texts(c.date)).toEqual(['Thanh Hóa, ngày 05 tháng 6 năm 2026']);
  });

  test('the agency above is told from the agency by its name, not by its weight', () => {
    const head = (...names: readonly string[]) =>
      parts(tbl(tr(tc([...names.map((n) => p(n, strong)), p('Số: 1/BC-X')]), tc([p(nation), p(motto)]))));
    const two = head('UBND TỈNH THANH HÓA', 'SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH');
    expect([texts(two.parent), texts(two.agency)]).toEqual([
      ['UBND TỈNH THANH HÓA'],
      ['SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH'],
    ]);
    expect(texts(head('HỘI ĐỒNG NHÂN DÂN', 'PHƯỜNG HẠC THÀNH').parent)).toEqual([]);
  });

  test('a decision: who decides and its grounds stand before the articles', () => {
    const c = parts(
      tbl(tr(tc('SỞ NỘI VỤ\nSố: 5/QĐ-SNV'), tc(`${nation}\n${motto}`))),
      p('QUYẾT ĐỊNH', strong),
      p('Về việc thành lập tổ giúp việc', strong),
      p('GIÁM ĐỐC SỞ NỘI VỤ', strong),
      p('Căn cứ Luật Tổ chức chính quyền địa phương;'),
      p('Căn cứ Nghị định số 1/2020/NĐ-CP (mẫu);'),
      p('Theo đề nghị của Chánh Văn phòng.'),
      p('QUYẾT ĐỊNH:', strong),
      p('Điều 1. Thành lập tổ giúp việc.'),
      closing,
    );
    expect(texts(c.subject)).toEqual(['Về việc thành lập tổ giúp việc']);
    expect(texts(c.bases).length).toBe(3);
    expect(texts(c.body)).toEqual(['QUYẾT ĐỊNH:', 'Điều 1. Thành lập tổ giúp việc.']);
  });

  test('"Căn cứ" that opens a sentence of a report is text', () => {
    const c = parts(
      p('Số: 5/BC-SNV'),
      p('BÁO CÁO', strong),
      p('Kết quả', strong),
      p('Căn cứ Kế hoạch của UBND tỉnh, Sở báo cáo như sau:'),
      p('Đã làm xong./.'),
    );
    expect([texts(c.bases), c.body.length]).toEqual([[], 2]);
  });
});

describe('papers of other kinds', () => {
  test('of the Party: other rules, nothing is measured', () => {
    for (const blocks of [
      [
        p('ĐẢNG BỘ TỈNH THANH HÓA'),
        p('ĐẢNG CỘNG SẢN VIỆT NAM', strong),
        p('Số 12-BC/ĐU'),
        p('BÁO CÁO', strong),
      ],
      [
        tbl(tr(tc('ĐẢNG ỦY XÃ HÀ TRUNG\n*\nSố 03-BC/BCĐ'), tc('Hà Trung, ngày 5 tháng 6 năm 2026'))),
        p('BÁO CÁO', strong),
      ],
    ]) {
      expect(inspectDraft(layout(blocks))).toMatchObject({ kind: 'party', measured: 0, departures: [] });
    }
  });

  test('a Party number under the name of the State is a mistake of a document of the State', () => {
    const blocks = [
      tbl(tr(tc('UBND XÃ HÀ TRUNG\nSố: 12-BC/UBND'), tc(`${nation}\n${motto}`))),
      p('BÁO CÁO', strong),
    ];
    const { kind, departures } = inspectDraft(layout(blocks));
    expect([
      kind,
      departures.some((d) => d.point === 'number-wording' || d.point === 'number-symbol'),
    ]).toEqual(['document', true]);
  });

  test('appendices alone: pages, fonts and appendices only', () => {
    const { kind, appendices, departures } = inspectDraft(
      layout([p('Phụ lục II', strong), p('DANH SÁCH ĐƠN VỊ', strong), p('Nội dung')]),
    );
    expect([kind, appendices]).toEqual(['appendix', 1]);
    expect(departures.map((d) => d.point)).toContain('reference-present');
    expect(departures.filter((d) => d.component === 'nation')).toEqual([]);
  });

  test('a form of ours', () => {
    const form = layout({ blocks: [p('BÁO CÁO', strong)], properties: { 'dondoc-form': 'x' } });
    expect(inspectDraft(form)).toMatchObject({ kind: 'own-form', measured: 0 });
  });

  test('a template that still has its placeholders; one left by mistake makes none', () => {
    const tags = 'co_quan ky_hieu ten_loai trich_yeu noi_dung noi_nhan'.split(' ').map((t) => p(`{{${t}}}`));
    expect(inspectDraft(layout(tags))).toMatchObject({ kind: 'template', measured: 0 });
    expect(inspectDraft(layout([p('Số: 1/BC-X'), ...tags.slice(0, 1)])).kind).toBe('document');
  });

  test('nothing at all: every component that must be there is missing, and nothing else is said of it', () => {
    const { departures, found } = inspectDraft(layout([p('Ghi chép cuộc họp.')]));
    const missing = departures.filter((d) => d.measure === 'present').map((d) => d.component);
    expect(missing).toEqual(['nation', 'motto', 'agency', 'number', 'date', 'kind', 'signer', 'list-word']);
    expect(departures.filter((d) => missing.includes(d.component) && d.measure !== 'present')).toEqual([]);
    expect(found).toEqual(['body']);
  });

  test('an empty file', () => {
    expect(inspectDraft(layout([])).departures.some((d) => d.point === 'body-present')).toBe(true);
  });
});
