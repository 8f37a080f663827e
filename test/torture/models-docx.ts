import { documentPart } from '../corpus/operations/docx-form.ts';
import { docxText } from '../corpus/operations/docx-text.ts';
import { argsOf } from '../corpus/operations/operation.ts';
import { rewriteParts, textOf, withParts } from '../corpus/operations/package.ts';
import { otherLetters } from './models-letters.ts';
import { illegalZip, type Way, type Ways } from './models-zip.ts';
import { pick } from './seeded.ts';

const written = (name: string, args: unknown = {}): Way => {
  const operation = docxText[name];
  if (!operation) throw new Error(`no operation ${name}`);
  return (bytes) => operation(bytes, argsOf(name, args));
};

function onDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return withParts(bytes, (parts) => ({ [documentPart]: change(textOf(parts, documentPart)) }));
}

const textRun = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]+)<\/w:t><\/w:r>/gs;
const looks = ['', '<w:b/>', '<w:i/>', '<w:lang w:val="vi-VN"/>', '<w:color w:val="FF0000"/>'];

/** Every run of text in several, as Word leaves them after corrections; never within an entity. */
const splitRuns: Way = (bytes, random) =>
  onDocument(bytes, (xml) =>
    xml.replace(textRun, (_all, look = '', text) => {
      const pieces: readonly string[] = String(text).match(/&[^;]+;|[^&]{1,9}/gsu) ?? [];
      return pieces
        .map((t) => {
          const own = look || `<w:rPr>${pick(random, looks)}</w:rPr>`;
          return `<w:r w:rsidR="00A1B2C3">${own}<w:t xml:space="preserve">${t}</w:t></w:r>`;
        })
        .join('<w:proofErr w:type="spellStart"/>');
    }),
  );

const around =
  (before: string, after: string): Way =>
  (bytes) =>
    onDocument(bytes, (xml) => {
      let n = 5000;
      return xml.replace(textRun, (all) => {
        const id = String(n++);
        return before.replaceAll('#', id) + all + after.replaceAll('#', id);
      });
    });

/** A control within the answer's control, as pasted text brings along. */
const nestedControls = around(
  '<w:sdt><w:sdtPr><w:id w:val="#"/></w:sdtPr><w:sdtContent>',
  '</w:sdtContent></w:sdt>',
);

export const legalDocx: readonly Ways[] = [
  {
    'chữ chia nhiều đoạn': splitRuns,
    'khung lồng nhau': nestedControls,
    'có dấu trang': around('<w:bookmarkStart w:id="#" w:name="m#"/>', '<w:bookmarkEnd w:id="#"/>'),
    'trong liên kết nội bộ': around('<w:hyperlink w:anchor="mau">', '</w:hyperlink>'),
    'thẻ thông minh': around('<w:smartTag w:uri="urn:mau" w:element="x">', '</w:smartTag>'),
  },
  {
    CDATA: (b) =>
      onDocument(b, (xml) => xml.replace(/(<w:t(?: [^>]*)?>)([^<&]+)(<\/w:t>)/g, '$1<![CDATA[$2]]>$3')),
  },
  { 'chú thích XML': (b) => onDocument(b, (xml) => xml.replaceAll('<w:p>', '<!-- mẫu --><w:p>')) },
  { 'nháy đơn': (b) => onDocument(b, (xml) => xml.replace(/(w:[\w]+)="([^"']*)"/g, "$1='$2'")) },
  { 'tiền tố khác': written('docxPrefix', { prefix: 'ns0' }) },
  { 'OOXML chặt': written('docxStrict') },
  { 'chữ tổ hợp': written('docxNfd') },
  otherLetters,
];

const dropped =
  (part: string): Way =>
  (bytes) =>
    withParts(bytes, () => ({ [part]: null }));
const broken =
  (change: (xml: string) => string): Way =>
  (bytes) =>
    onDocument(bytes, change);

export const illegalDocx: Ways = {
  ...illegalZip(/^word\/document\.xml$/),
  'mất quan hệ gốc': dropped('_rels/.rels'),
  'mất kiểu nội dung': dropped('[Content_Types].xml'),
  'mất kiểu chữ': dropped('word/styles.xml'),
  'quan hệ ra ngoài gói': (bytes) =>
    rewriteParts(
      bytes,
      (n) => n === '_rels/.rels',
      (xml) => xml.replace(/Target="[^"]*document\.xml"/, 'Target="../../etc/passwd"'),
    ),
  'thẻ không đóng': broken((xml) => xml.replace('</w:p>', '')),
  'thực thể lạ': broken((xml) => xml.replace('</w:p>', '<w:r><w:t>&la;</w:t></w:r></w:p>')),
  'khai DOCTYPE': broken((xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY a "b">]>')),
  'ký tự cấm': broken((xml) => xml.replace('</w:t>', '\u0002</w:t>')),
  'thân cụt': broken((xml) => xml.slice(0, Math.floor(xml.length * 0.7))),
  'ô bảng chồng chéo': broken((xml) => xml.replace('</w:tc>', '</w:tr></w:tc>')),
};
