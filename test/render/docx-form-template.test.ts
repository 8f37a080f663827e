import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formDoc } from '../../src/compose/form-doc.ts';
import { formDocWording } from '../../src/compose/form-doc-wording.ts';
import { TemplateError } from '../../src/model/template-error.ts';
import { formDocWriter } from '../../src/render/docx-form.ts';
import { formPlaces } from '../../src/render/docx-form-places.ts';
import { smallForm } from '../support/form.ts';
import { smallPlan } from '../support/plan.ts';

const shipped = new Uint8Array(readFileSync('templates/bieu-mau.docx'));

/** The shipped template as the office, or its word processor, might have changed it. */
function edited(changes: Readonly<Record<string, (xml: string) => string | undefined>>): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(shipped)));
  for (const [path, change] of Object.entries(changes)) {
    const before = strFromU8(parts.get(path)!);
    const after = change(before);
    expect(after).not.toBe(before);
    if (after === undefined) parts.delete(path);
    else parts.set(path, strToU8(after));
  }
  return zipSync(Object.fromEntries(parts));
}
const editedText = (from: string | RegExp, to: string): Uint8Array =>
  edited({ 'word/document.xml': (xml) => xml.replace(from, to) });

async function partsFrom(template: Uint8Array, plan = smallPlan()): Promise<Record<string, string>> {
  const writer = await formDocWriter(template);
  const bytes = writer.write(formDoc(smallForm(), undefined, plan, writer.wording));
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([n, b]) => [n, strFromU8(b)]));
}
const textFrom = async (template: Uint8Array, plan = smallPlan()): Promise<string> =>
  ((await partsFrom(template, plan))['word/document.xml'] ?? '').replace(/<[^>]+>/g, '');

describe('the shipped template', () => {
  test('holds every place that is filled', () => {
    const parts = unzipSync(shipped);
    const all = Object.keys(parts)
      .filter((n) => /^word\/(document|footer\d)\.xml$/.test(n))
      .map((n) => strFromU8(parts[n]!))
      .join('');
    for (const place of formPlaces) expect(all).toContain(`{{${place}}}`);
  });

  test('holds the shipped words, which no form prints', async () => {
    const { wording } = await formDocWriter(shipped);
    expect([...wording]).toEqual(formDocWording.map((w) => [w.key, w.text]));
    const text = await textFrom(shipped);
    expect(text).not.toContain('không sửa)');
    expect(text).not.toContain('CÂU CHỮ TRONG BẢNG');
  });

  test('a line whose place has nothing to say is left out', async () => {
    expect(await textFrom(shipped)).not.toContain('Cần hỏi');
    const plan = smallPlan();
    const contact = { name: 'Phòng Mẫu', phone: null, email: null };
    const text = await textFrom(shipped, { ...plan, office: { ...plan.office, contact } });
    expect(text).toContain('Cần hỏi, xin liên hệ: Phòng Mẫu.');
  });
});

describe('a template edited by the office', () => {
  test('its own text and its words are printed', async () => {
    const own = await textFrom(editedText('Hướng dẫn ghi biểu:', 'Cách ghi:'));
    expect(own).toContain('Cách ghi:');
    expect(own).not.toContain('Hướng dẫn ghi biểu:');
    expect(await textFrom(editedText('Phần I. THÔNG TIN CHUNG', 'A. CHUNG &amp; RIÊNG'))).toContain(
      'A. CHUNG &amp; RIÊNG',
    );
  });

  test('a place split over runs is filled', async () => {
    const split = 'Kỳ báo cáo: {{</w:t></w:r><w:r><w:t>ky</w:t></w:r><w:r><w:t>}}';
    expect(await textFrom(editedText('Kỳ báo cáo: {{ky}}', split))).toContain(
      `Kỳ báo cáo: ${smallForm().obligation.period.label}`,
    );
  });

  test('without the page of words it prints the shipped ones', async () => {
    const bare = edited({
      'word/document.xml': (xml) => {
        const [section = ''] = /<w:sectPr\b.*?<\/w:sectPr>/s.exec(xml) ?? [];
        const end = xml.indexOf('</w:p>', xml.indexOf(section)) + '</w:p>'.length;
        return xml.slice(0, end).replace(section, '') + xml.slice(xml.lastIndexOf('<w:sectPr'));
      },
    });
    expect(await textFrom(bare)).toContain('Phần I. THÔNG TIN CHUNG');
  });

  test('saved by a program that has no custom properties, the form still bears its stamp', async () => {
    const parts = await partsFrom(
      edited({
        'docProps/custom.xml': () => undefined,
        '_rels/.rels': (xml) => xml.replace(/<Relationship [^>]*custom-properties"[^>]*\/>/, ''),
        '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*custom-properties[^>]*\/>/, ''),
      }),
    );
    expect(parts['docProps/custom.xml']).toContain('name="period"');
    expect(parts['_rels/.rels']).toContain('docProps/custom.xml');
    expect(parts['[Content_Types].xml']).toContain('/docProps/custom.xml');
  });

  test('variables that it held before give way to the stamp', async () => {
    const parts = await partsFrom(
      edited({
        'word/settings.xml': (xml) =>
          xml.replace(
            '</w:compat>',
            '</w:compat><w:docVars><w:docVar w:name="a" w:val="b"/></w:docVars><w:rsids/>',
          ),
      }),
    );
    const settings = parts['word/settings.xml'] ?? '';
    expect(settings.match(/<w:docVars>/g)).toHaveLength(1);
    expect(settings).not.toContain('w:name="a"');
    expect(settings.indexOf('<w:docVars>')).toBeLessThan(settings.indexOf('<w:rsids/>'));
  });

  test.each([
    ['a place it cannot do without', editedText('{{quy_tac}}', ''), '{{quy_tac}}'],
    ['a place that nothing fills', editedText('{{ky}}', '{{ky}} {{quy_tac_2}}'), '{{quy_tac_2}}'],
    [
      'a style',
      edited({ 'word/styles.xml': (xml) => xml.replace('"BMMa"', '"X1"').replace('"BM Mã"', '"X 1"') }),
      'BM Mã',
    ],
  ])('fails with a sentence that names %s', async (_, template, named) => {
    const reading = formDocWriter(template);
    await expect(reading).rejects.toThrow(TemplateError);
    await expect(reading).rejects.toThrow(named);
  });
});
