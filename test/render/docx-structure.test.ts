import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formDoc } from '../../src/compose/form-doc.ts';
import { templateSamples } from '../../src/compose/template-samples.ts';
import { readPackageParts } from '../../src/read/package-parts.ts';
import { renderDoc } from '../../src/render/docx.ts';
import { annotateDocx } from '../../src/render/docx-annotate.ts';
import { formDocWriter } from '../../src/render/docx-form.ts';
import { structureFaults } from '../support/docx-structure.ts';
import { smallForm } from '../support/form.ts';
import { smallPlan } from '../support/plan.ts';

const template = (name: string): Uint8Array => new Uint8Array(readFileSync(`templates/${name}`));
const [sample] = templateSamples;
if (!sample) throw new Error('no sample');
const sound = await renderDoc(sample.doc, template(sample.file));

describe('every Word file that is made would be opened without repair', () => {
  it.each(templateSamples)('$file', async ({ file, doc }) => {
    expect(structureFaults(template(file))).toEqual([]);
    expect(structureFaults(await renderDoc(doc, template(file)))).toEqual([]);
  });

  it('the reporting form, and the same sent back with marks', async () => {
    const writer = await formDocWriter(template('bieu-mau.docx'));
    const plan = smallPlan();
    const form = writer.write(formDoc(smallForm(), undefined, plan, writer.wording));
    expect(structureFaults(template('bieu-mau.docx'))).toEqual([]);
    expect(structureFaults(form)).toEqual([]);
    const parts = readPackageParts(form, 'mau.docx').value;
    const mark = { table: 2, row: 2, column: 2, severity: 'error', text: 'Lỗi mẫu.' } as const;
    const notes = { marks: [mark], list: [{ text: 'CẦN SỬA', bold: true }], author: 'Cơ quan mẫu' };
    const sentBack = parts && annotateDocx(parts, notes);
    expect(sentBack?.kind).toBe('annotated');
    if (sentBack?.kind === 'annotated') expect(structureFaults(sentBack.bytes)).toEqual([]);
  });
});

/** The sound document with one part changed. */
function broken(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(sound);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] as Uint8Array))) });
}
const inText = (from: string | RegExp, to: string): Uint8Array =>
  broken('word/document.xml', (xml) => xml.replace(from, to));

describe('the check finds what Word would not open', () => {
  const cases: readonly [string, Uint8Array, RegExp][] = [
    ['a part that is not well-formed', inText('</w:body>', ''), /document\.xml/],
    [
      'properties of a paragraph out of order',
      inText('<w:pPr><w:pStyle', '<w:pPr><w:jc w:val="left"/><w:pStyle'),
      /pStyle too late/,
    ],
    [
      'properties of a run out of order',
      inText('<w:r><w:t', '<w:r><w:rPr><w:sz w:val="2"/><w:b/></w:rPr><w:t'),
      /w:b too late/,
    ],
    [
      'an element that is no property',
      inText('<w:pPr><w:pStyle', '<w:pPr><w:t/><w:pStyle'),
      /w:t is no child/,
    ],
    ['a property twice', inText('<w:keepNext/>', '<w:keepNext/><w:keepNext/>'), /keepNext twice/],
    [
      'a cell without a paragraph',
      inText(/<w:tc>(<w:tcPr>.*?<\/w:tcPr>).*?<\/w:tc>/s, '<w:tc>$1</w:tc>'),
      /does not end with a paragraph/,
    ],
    ['a row short of a cell', inText(/<w:tc>.*?<\/w:tc>/s, ''), /columns/],
    [
      'a bookmark number twice',
      inText(
        '<w:body>',
        '<w:body><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="1" w:name="b"/>',
      ),
      /bookmark id 1 twice/,
    ],
    [
      'a bookmark without an end',
      inText('<w:body>', '<w:body><w:bookmarkStart w:id="1" w:name="a"/>'),
      /has no end/,
    ],
    ['a relationship that leads nowhere', inText('r:id="', 'r:id="x'), /relationship x.* is missing/],
    [
      'a target that is missing',
      broken('word/_rels/document.xml.rels', (x) => x.replace('styles.xml', 'style.xml')),
      /word\/style\.xml is missing/,
    ],
    [
      'a part without a content type',
      broken('[Content_Types].xml', (x) => x.replace(/<Override[^>]*styles\.xml[^>]*>/, '')),
      /declared as plain XML/,
    ],
  ];
  it.each(cases)('%s', (_what, bytes, fault) => expect(structureFaults(bytes).join('\n')).toMatch(fault));

  it('a part twice in the package', () => {
    const twice = zipSync({ 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<a/>') });
    const names = [...twice.keys()].filter((i) => twice[i] === 0x62 && twice[i + 1] === 0x2e);
    for (const i of names) twice[i] = 0x61;
    expect(structureFaults(twice).join('\n')).toContain('a.xml twice in the zip');
  });
});
