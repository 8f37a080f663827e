import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Doc } from '../../src/model/doc.ts';
import { renderDoc } from '../../src/render/docx.ts';
import { documentPlaceholders } from '../../src/render/docx-placeholders.ts';
import { openTemplate, templateMessage, templateProblems } from '../../src/render/docx-template.ts';

const shipped = new Uint8Array(readFileSync('templates/bao-cao-don-doc.docx'));

/** The shipped template as the office might have changed it. */
function edited(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(shipped);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] as Uint8Array))) });
}
const editedText = (from: string | RegExp, to: string): Uint8Array =>
  edited('word/document.xml', (xml) => xml.replace(from, to));

const doc: Doc = {
  parentAgency: 'UBND TỈNH MẪU',
  agency: 'SỞ MẪU',
  symbol: 'BC-SM',
  place: 'Mẫu',
  year: 2026,
  kind: 'Báo cáo',
  subject: 'Kết quả thử nghiệm',
  addressees: ['Chủ tịch UBND tỉnh'],
  body: [{ kind: 'paragraph', runs: [{ text: 'Nội dung thử nghiệm./.' }] }],
  signer: { lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn Mẫu' },
  recipients: ['Như trên', 'Lưu: VT'],
  appendices: [{ title: 'Danh sách', landscape: true, blocks: [] }],
  date: civilDate('2026-06-19'),
  creator: 'Sở Mẫu',
};

const problemsOf = (template: Uint8Array) => templateProblems(openTemplate(template), doc);

async function documentXml(template: Uint8Array, of: Doc = doc): Promise<string> {
  return strFromU8(unzipSync(await renderDoc(of, template))['word/document.xml'] as Uint8Array);
}

describe('the shipped template', () => {
  it('holds every placeholder that the renderer fills, and no other', async () => {
    expect(problemsOf(shipped)).toEqual({
      faults: [],
      unknown: [],
      misused: [],
      missing: [],
      missingStyles: [],
      missingSection: false,
    });
    const xml = strFromU8(unzipSync(shipped)['word/document.xml'] as Uint8Array);
    for (const key of Object.keys(documentPlaceholders)) expect(xml).toContain(`{{${key}}}`);
  });
});

describe('a template edited in Word', () => {
  it('keeps fixed wording that the office changed', async () => {
    const xml = await documentXml(editedText('Nơi nhận:', 'Nơi nhận (bản điện tử):'));
    expect(xml).toContain('Nơi nhận (bản điện tử):');
  });

  it('is filled where a placeholder was split over runs or written with spaces', async () => {
    const split = '{{ky</w:t></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t>_hieu}}';
    const xml = await documentXml(editedText('{{ky_hieu}}', split));
    expect(xml).toMatch(/BC-SM/);
    expect(xml).not.toContain('{{');
    expect(await documentXml(editedText('{{ho_ten}}', '{{ ho_ten }}'))).toContain('Nguyễn Văn Mẫu');
  });

  it('gives each line of a repeated paragraph the look the office gave it', async () => {
    const coloured = editedText(
      '<w:r><w:t xml:space="preserve">{{noi_nhan}}',
      '<w:r><w:rPr><w:color w:val="123456"/></w:rPr><w:t xml:space="preserve">{{noi_nhan}}',
    );
    expect((await documentXml(coloured)).match(/w:val="123456"\/><\/w:rPr><w:t[^>]*>- /g)).toHaveLength(2);
  });

  it('finds styles by their name when another program gave them new ids', async () => {
    const parts = unzipSync(shipped);
    const renamed = (path: string): Uint8Array =>
      strToU8(strFromU8(parts[path] as Uint8Array).replaceAll('"NDThan"', '"NThnbi"'));
    const template = zipSync({
      ...parts,
      'word/document.xml': renamed('word/document.xml'),
      'word/styles.xml': renamed('word/styles.xml'),
    });
    expect(await documentXml(template)).toMatch(/w:val="NThnbi"\/>.*Nội dung thử nghiệm/s);
  });

  it('hides the number of page 1 again when another program forgot it', async () => {
    const xml = await documentXml(editedText('<w:titlePg/>', ''));
    const [first] = xml.match(/<w:sectPr.*?<\/w:sectPr>/s) ?? [];
    expect(first).toContain('<w:titlePg/>');
    expect(first?.match(/<w:headerReference/g)).toHaveLength(2);
  });

  it('keeps a section break that shares a paragraph with a block placeholder', async () => {
    const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
    const shared = editedText(
      '<w:pStyle w:val="NDThan"/></w:pPr><w:r><w:t xml:space="preserve">{{noi_dung}}',
      `<w:pStyle w:val="NDThan"/>${section}</w:pPr><w:r><w:t xml:space="preserve">{{noi_dung}}`,
    );
    const xml = await documentXml(shared);
    expect(xml.match(/<w:sectPr/g)).toHaveLength(3);
    expect(xml).toContain('Nội dung thử nghiệm./.');
  });

  it('fills short placeholders in headers and footers', async () => {
    const template = edited('word/header1.xml', (xml) =>
      xml.replace('</w:p>', '<w:r><w:t>{{ten_co_quan}}</w:t></w:r></w:p>'),
    );
    const header = unzipSync(await renderDoc({ ...doc, agencyName: 'Sở Mẫu' }, template))['word/header1.xml'];
    expect(strFromU8(header as Uint8Array)).toContain('Sở Mẫu');
  });
});

describe('a template that would lose content', () => {
  it.each([
    ['no package', strToU8('không phải tệp Word')],
    ['a package without a document', zipSync({ 'a.txt': strToU8('a') })],
    ['a document that is cut off', editedText(/<\/w:body>.*/s, '')],
  ])('is refused as %s', async (_what, template) => {
    await expect(renderDoc(doc, template)).rejects.toThrow('Tệp mẫu Word không mở được');
  });

  it('is refused with the name of a placeholder that nothing fills', async () => {
    const template = editedText('{{ho_ten}}', '{{ho_ten}} {{dien_thoai}}');
    expect(problemsOf(template).unknown).toEqual(['dien_thoai']);
    await expect(renderDoc(doc, template)).rejects.toThrow('ô điền không rõ: {{dien_thoai}}');
  });

  it('is refused with the name of a placeholder that is gone', async () => {
    const template = editedText('{{noi_dung}}', '');
    expect(problemsOf(template).missing).toEqual(['noi_dung']);
    await expect(renderDoc(doc, template)).rejects.toThrow('thiếu ô điền: {{noi_dung}}');
  });

  it('is refused with the Vietnamese name of a style that is gone', async () => {
    const template = edited('word/styles.xml', (xml) =>
      xml.replace(/<w:style [^>]*"NDBangO".*?<\/w:style>/s, ''),
    );
    expect(templateMessage(problemsOf(template))).toContain('thiếu kiểu đoạn: NĐ Bảng ô');
  });

  it('may do without the small letters of long tables: those of other tables stand in', async () => {
    const table = (small: boolean): Doc => ({
      ...doc,
      body: [
        {
          kind: 'table',
          table: {
            columns: [{ share: 1, align: 'left' }],
            head: [[{ text: 'Đầu' }]],
            rows: [{ cells: [{ text: 'Ô mẫu' }] }],
            small,
          },
        },
      ],
    });
    const without = edited('word/styles.xml', (xml) =>
      xml.replace(/<w:style [^>]*"NDBangNho".*?<\/w:style>/s, ''),
    );
    const styleOf = (xml: string): string | undefined =>
      /<w:pStyle w:val="(\w+)"\/>(?:(?!<w:pStyle).)*Ô mẫu/s.exec(xml)?.[1];
    expect(styleOf(await documentXml(shipped, table(true)))).toBe('NDBangNho');
    expect(styleOf(await documentXml(shipped, table(false)))).toBe('NDBangO');
    expect(styleOf(await documentXml(without, table(true)))).toBe('NDBangO');
  });

  it('needs the part for appendices only when the document has some', async () => {
    const oneSection = editedText(/<w:p><w:pPr><w:pStyle w:val="NDNgan"\/><w:sectPr.*(?=<w:sectPr)/s, '');
    expect(problemsOf(oneSection).missingSection).toBe(true);
    await expect(renderDoc(doc, oneSection)).rejects.toThrow('phụ lục');
    expect(await documentXml(oneSection, { ...doc, appendices: [] })).toContain('Nội dung thử nghiệm./.');
  });
});
