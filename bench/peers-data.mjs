// What peers need of our own results: the cells of a workbook that we wrote, the rows of its long table, a journal as long as a register.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { partsOf } from './subjects/package.mjs';

const plain = (xml) =>
  xml
    .replace(/<rPh.*?<\/rPh>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const columnOf = (letters) => [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

function rowsOf(xml, strings) {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, inside = '']) => {
    const row = [];
    for (const [, letters, attributes, content = ''] of inside.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
      const text = / t="s"/.test(attributes) ? strings[Number(value)] : plain(value ?? content);
      row[columnOf(letters) - 1] = / t="/.test(attributes) || text === '' ? text : Number(text);
    }
    return Array.from(row, (v) => v ?? null);
  });
}

/** The cells of every sheet of a workbook, as [{ name, rows }]. */
export function cellsOf(path) {
  const parts = partsOf(readFileSync(path));
  const shared = parts.get('xl/sharedStrings.xml')?.() ?? '';
  const strings = [...shared.matchAll(/<si>(.*?)<\/si>/gs)].map((m) => plain(m[1]));
  const names = [
    ...parts
      .get('xl/workbook.xml')()
      .matchAll(/<sheet [^>]*?name="([^"]*)"/g),
  ].map((m) => plain(m[1]));
  return names.map((name, i) => ({
    name,
    rows: rowsOf(parts.get(`xl/worksheets/sheet${i + 1}.xml`)(), strings),
  }));
}

const run = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${run(text)}</w:tc>`;

/** A Word template with one table whose row repeats: both engines read `{#rows}` and `{/rows}`. */
export function tableTemplate() {
  const head = `<w:tr>${['Đơn vị', 'Nhiệm vụ', 'Tình trạng', 'Kết quả'].map(cell).join('')}</w:tr>`;
  const row = `<w:tr>${[`{#rows}{unit}`, '{task}', '{status}', `{result}{/rows}`].map(cell).join('')}</w:tr>`;
  const body = `<w:body><w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2400"/>'.repeat(4)}</w:tblGrid>${head}${row}</w:tbl>${run('')}</w:body>`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`,
    ),
  });
}

/** The answers of every unit to every task, a row each: what the appendix of the consolidated report shows. */
export function tableRows(json, names) {
  return names.flatMap((name) => {
    const answers = JSON.parse(readFileSync(join(json, name), 'utf8'));
    return Object.keys(answers)
      .filter((id) => id.endsWith('/result'))
      .map((id) => {
        const task = id.split('/')[1];
        return { unit: name, task, status: answers[`task/${task}/status`] ?? '', result: answers[id] };
      });
  });
}

/** One transaction an event, for hledger. */
export function journal(events) {
  return Array.from(
    { length: events },
    (_, i) =>
      `2026-12-${String(1 + (i % 19)).padStart(2, '0')} đơn vị ${i + 1}\n  đã gửi:xã-${i + 1}  1\n  còn lại\n`,
  ).join('\n');
}

/** Writes a peer's input where it is not yet. */
export function given(folder, name, content) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content());
  return path;
}
