import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { templateSamples } from '../../src/compose/template-samples.ts';
import type { Code } from '../../src/model/codes.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checkBookTemplate } from '../../src/render/template-book-findings.ts';
import { checkDocumentTemplate } from '../../src/render/template-findings.ts';
import { checkFormTemplate } from '../../src/render/template-form-findings.ts';
import { fileFinding } from '../../src/render/template-word-findings.ts';

const shipped = (name: string): Uint8Array => new Uint8Array(readFileSync(`templates/${name}`));

const report = shipped('bao-cao-tong-hop.docx');
const form = shipped('bieu-mau.docx');
const book = shipped('bieu-mau.xlsx');
const sampleDoc = templateSamples[0]?.doc as Doc;

/** A template as the office might have changed it. */
export function edited(template: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(template);
  const xml = strFromU8(parts[path] as Uint8Array);
  const changed = change(xml);
  if (changed === xml) throw new Error(`${path}: nothing was changed`);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

const text = (from: string | RegExp, to: string) => (template: Uint8Array) =>
  edited(template, 'word/document.xml', (xml) => xml.replace(from, () => to));
const after = (what: string) => text('{{trich_yeu}}', `{{trich_yeu}}${what}`);
const paragraph = (what: string): string =>
  `</w:t></w:r></w:p><w:p><w:r><w:t>${what}</w:t></w:r></w:p><w:p><w:r><w:t>`;

const findings = async (template: Uint8Array, doc = sampleDoc): Promise<readonly Finding[]> =>
  (await checkDocumentTemplate('templates/bao-cao-tong-hop.docx', template, doc)).findings;
const report2 = (change: (t: Uint8Array) => Uint8Array) => findings(change(report));
const form2 = (template: Uint8Array) => checkFormTemplate('templates/bieu-mau.docx', template, form);
const book2 = (template: Uint8Array) => checkBookTemplate('templates/bieu-mau.xlsx', template, book);

const styles = (from: RegExp, to: string) => (template: Uint8Array) =>
  edited(template, 'word/styles.xml', (xml) => xml.replace(from, () => to));
const sheet = (part: string, from: RegExp | string, to: string): Uint8Array =>
  edited(book, part, (xml) => xml.replace(from, () => to));

type Pair = readonly [yields: Promise<readonly Finding[]>, neighbour: Promise<readonly Finding[]>];

const field = (instruction: string): string =>
  `<w:p><w:fldSimple w:instr="${instruction}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`;
const [ddeField, pageField] = [field('DDEAUTO cmd x'), field(' PAGE ')];

const pairs: Partial<Record<Code, Pair>> = {
  'template-unreadable': [findings(strToU8('không phải tệp Word')), findings(report)],
  'template-active-content': [
    report2((t) => edited(t, 'word/document.xml', (x) => x.replace('<w:sectPr', `${ddeField}<w:sectPr`))),
    report2((t) => edited(t, 'word/document.xml', (x) => x.replace('<w:sectPr', `${pageField}<w:sectPr`))),
  ],
  'template-tag-broken': [report2(after('{{ky}')), report2(after('{{ky}} {tên}'))],
  'template-tag-unclosed': [report2(after('{{#nhiem_vu}}')), report2(after('{{#nhiem_vu}}x{{/nhiem_vu}}'))],
  'template-tag-unopened': [
    report2(after('{{/nhiem_vu}}')),
    report2(after('{{?co_gui_cham}}x{{/co_gui_cham}}')),
  ],
  'template-tag-crossed': [
    report2(after('{{#nhiem_vu}}{{?co_gui_cham}}{{/nhiem_vu}}{{/co_gui_cham}}')),
    report2(after('{{#nhiem_vu}}{{?co_gui_cham}}x{{/co_gui_cham}}{{/nhiem_vu}}')),
  ],
  'template-tag-misplaced': [
    report2(after(`chữ {{#nhiem_vu}} trước${paragraph('{{/nhiem_vu}}')}`)),
    report2(after(paragraph(`{{#nhiem_vu}}${paragraph('x')}${paragraph('{{/nhiem_vu}}')}`))),
  ],
  'template-tag-unknown': [report2(after('{{so_phai_guy}}')), report2(after('{{so_phai_gui}}'))],
  'template-tag-spelling': [report2(after('{{Số_phải_gửi}}')), report2(after('{{ so_phai_gui }}'))],
  'template-tag-misused': [report2(after('{{nhiem_vu}}')), report2(after('{{?nhiem_vu}}x{{/nhiem_vu}}'))],
  'template-tag-missing': [report2(text('{{noi_nhan}}', '')), report2(text('{{ke_trich_yeu}}', ''))],
  'template-style-missing': [
    report2(styles(/<w:style [^>]*"NDBangO".*?<\/w:style>/s, '')),
    report2(styles(/<w:style [^>]*"NDBangNho".*?<\/w:style>/s, '')),
  ],
  'template-section-missing': [
    report2(text(/<w:p><w:pPr><w:pStyle w:val="NDNgan"\/><w:sectPr.*(?=<w:sectPr)/s, '')),
    findings(report, { ...sampleDoc, appendices: [] }),
  ],
  'template-sample-fails': [
    form2(
      edited(form, 'word/document.xml', (xml) =>
        xml.replace('{{noi_dung}}', '').replace(/(CÂU CHỮ TRONG BẢNG)/, '$1 {{noi_dung}}'),
      ),
    ),
    form2(form),
  ],
  'template-section-unprinted': [report2(text('{{kinh_phi}}', '')), findings(report)],
  'template-font-other': [
    report2(styles(/Times New Roman/, 'VNI-Times')),
    report2(styles(/Times New Roman/, 'times new roman')),
  ],
  'template-look-missing': [book2(sheet('xl/sharedStrings.xml', '>answer<', '>ANSWER<')), book2(book)],
  'template-word-place': [
    book2(sheet('xl/sharedStrings.xml', /\{(\w+)\}/, '')),
    book2(sheet('xl/sharedStrings.xml', '>Mẫu chữ Tiếng Việt<', '>Mẫu<')),
  ],
  'template-word-unknown': [book2(sheet('xl/sharedStrings.xml', '>answer<', '>answwer<')), book2(book)],
  'template-letterhead-fixed': [
    report2(text('{{co_quan}}', 'SỞ MẪU VÀ VÍ DỤ')),
    report2(text('{{co_quan}}', '')),
  ],
  'template-data-unused': [
    findings(report),
    findings(shipped('cong-van.docx'), templateSamples[1]?.doc as Doc),
  ],
  'template-file-unused': [
    Promise.resolve([
      fileFinding('templates/bao-cao.docx')('template-file-unused', { names: 'bao-cao-tong-hop.docx' }),
    ]),
    findings(report),
  ],
};

const entries = Object.entries(pairs) as (readonly [Code, Pair])[];

/** The two cases of each code of the area, run once. */
export const templateCases: Readonly<
  Partial<
    Record<Code, { readonly yields: () => readonly Finding[]; readonly neighbour: () => readonly Finding[] }>
  >
> = Object.fromEntries(
  await Promise.all(
    entries.map(async ([code, pair]) => {
      const [yields, neighbour] = await Promise.all(pair);
      return [code, { yields: () => yields, neighbour: () => neighbour }] as const;
    }),
  ),
);
