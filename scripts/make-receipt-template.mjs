// Rebuilds templates/phieu-tiep-nhan.docx from the shipped report template: the same letterhead, styles and signature, without
// the section for appendices. "PTN" is the office's own abbreviation: this kind of paper is not in the list of Nghị định 30/2020/NĐ-CP, Phụ lục III.
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

const template = (name) => new URL(`../templates/${name}`, import.meta.url);
const parts = unzipSync(readFileSync(template('bao-cao-tong-hop.docx')));
const decode = (name) => new TextDecoder().decode(parts[name]);

/** The first section's properties end the document; the model of an appendix, which follows, goes. */
function oneSection(xml) {
  const sections = [...xml.matchAll(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)];
  const [first] = sections;
  const paragraph = Math.max(xml.lastIndexOf('<w:p>', first.index), xml.lastIndexOf('<w:p ', first.index));
  return `${xml.slice(0, paragraph)}${first[0].replace(/<w:type\b[^>]*\/>/, '')}</w:body></w:document>`;
}

const xml = oneSection(decode('word/document.xml')).replace('/{{ky_hieu}}', '/PTN-{{ky_hieu}}');
if (!xml.includes('/PTN-{{ky_hieu}}')) throw new Error('the report template has no number line');
const core = decode('docProps/core.xml').replace(
  /<dc:title>[^<]*<\/dc:title>/,
  '<dc:title>Mẫu phiếu tiếp nhận báo cáo</dc:title>',
);
const encode = (text) => new TextEncoder().encode(text);
const made = { ...parts, 'word/document.xml': encode(xml), 'docProps/core.xml': encode(core) };
const ordered = Object.fromEntries(Object.entries(made).filter(([name]) => !name.endsWith('/')));
writeFileSync(template('phieu-tiep-nhan.docx'), zipSync(ordered, { level: 9, mtime: new Date(1980, 0, 1) }));
console.log('templates/phieu-tiep-nhan.docx');
