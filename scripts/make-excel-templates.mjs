// Builds templates/bieu-mau.xlsx and templates/tong-hop.xlsx as shipped. The office edits its own copies in Excel; run this
// only to bring back or change the shipped default: node scripts/make-excel-templates.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ExcelJS from 'exceljs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The wording and the zip writer are the tool's own: bundled here, so that nothing is written twice. */
async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const { formWording } = await load('src/compose/form-wording.ts');
const { packPart, unzipOwn, zip } = await load('src/render/zip.ts');
const { coreProperties } = await load('src/render/xlsx-properties.ts');

const line = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const box = { top: line, left: line, bottom: line, right: line };
const solid = (argb) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const font = (size, more = {}) => ({ name: 'Times New Roman', family: 1, size, ...more });
const place = (horizontal, vertical = 'middle') => ({ horizontal, vertical, wrapText: true });
const grey = { color: { argb: 'FF595959' } };

/** Class → look and what it is for. */
const styles = {
  agency: [
    { font: font(12, { bold: true }), alignment: place('center', 'top') },
    'Tên cơ quan, đơn vị ở đầu trang',
  ],
  motto: [{ font: font(12, { bold: true }), alignment: place('center') }, 'Quốc hiệu, Tiêu ngữ'],
  title: [{ font: font(14, { bold: true }), alignment: place('center') }, 'Tên loại văn bản, tên bảng'],
  subtitle: [{ font: font(13, { bold: true }), alignment: place('center') }, 'Trích yếu'],
  section: [
    { font: font(13, { bold: true }), fill: solid('FFBFBFBF'), border: box, alignment: place('left') },
    'Tên phần',
  ],
  group: [
    { font: font(12, { bold: true }), fill: solid('FFE7E6E6'), border: box, alignment: place('left') },
    'Tên nhóm, tên nhiệm vụ',
  ],
  head: [
    { font: font(12, { bold: true }), fill: solid('FFD9D9D9'), border: box, alignment: place('center') },
    'Đầu bảng',
  ],
  label: [{ font: font(12), border: box, alignment: place('left') }, 'Câu hỏi, tên chỉ tiêu'],
  number: [{ font: font(12), border: box, alignment: place('right') }, 'Ô số'],
  text: [{ font: font(12), border: box, alignment: place('left', 'top') }, 'Ô chữ'],
  total: [
    { font: font(12, { bold: true }), fill: solid('FFF2F2F2'), border: box, alignment: place('right') },
    'Dòng cộng',
  ],
  answer: [
    { font: font(12), fill: solid('FFDDEBF7'), border: box, alignment: place('left', 'top') },
    'Ô ghi, không bắt buộc',
  ],
  'answer-required': [
    { font: font(12), fill: solid('FFFFF2CC'), border: box, alignment: place('left', 'top') },
    'Ô ghi, phải có',
  ],
  previous: [
    { font: font(10, { italic: true, ...grey }), border: box, alignment: place('left', 'top') },
    'Đã báo cáo kỳ trước',
  ],
  hint: [{ font: font(10, { italic: true }), alignment: place('left', 'top') }, 'Hướng dẫn, chữ nhỏ'],
  note: [{ font: font(12), alignment: place('center') }, 'Dòng ghi chú dưới tiêu đề'],
  link: [
    {
      font: font(12, { underline: true, color: { argb: 'FF0563C1' } }),
      border: box,
      alignment: place('left', 'top'),
    },
    'Ô dẫn tới chỗ khác trong sổ',
  ],
};

function heading(ws, words, widths) {
  for (const [i, word] of words.entries()) {
    ws.getColumn(i + 1).width = widths[i];
    Object.assign(ws.getCell(1, i + 1), { value: word, style: styles.head[0] });
  }
  ws.views = [{ state: 'frozen', xSplit: 0, ySplit: 1 }];
}

function writeWording(words, wording) {
  heading(
    words,
    ['Mã (không sửa)', 'Câu chữ: sửa ở ô này; giữ nguyên phần trong ngoặc { }', 'In ở đâu'],
    [24, 90, 44],
  );
  for (const [i, { key, text, note }] of wording.entries()) {
    Object.assign(words.getCell(i + 2, 1), { value: key, style: { font: font(12, grey) } });
    Object.assign(words.getCell(i + 2, 2), {
      value: text,
      style: { font: font(12), numFmt: '@', alignment: place('left', 'top') },
    });
    Object.assign(words.getCell(i + 2, 3), {
      value: note,
      style: { font: font(12), alignment: place('left') },
    });
  }
}

async function write(file, title, wording) {
  const workbook = new ExcelJS.Workbook();
  const looks = workbook.addWorksheet('Kiểu');
  heading(looks, ['Tên kiểu (không sửa)', 'Mẫu: sửa phông, cỡ, nền, viền ở ô này', 'Dùng cho'], [24, 48, 44]);
  for (const [i, [name, [style, use]]] of Object.entries(styles).entries()) {
    Object.assign(looks.getCell(i + 2, 1), { value: name, style: { font: font(12, grey) } });
    Object.assign(looks.getCell(i + 2, 2), { value: 'Mẫu chữ Tiếng Việt', style });
    Object.assign(looks.getCell(i + 2, 3), {
      value: use,
      style: { font: font(12), alignment: place('left') },
    });
  }
  if (wording.length > 0) writeWording(workbook.addWorksheet('Chữ'), wording);
  const parts = unzipOwn(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const core = coreProperties({ title, subject: '', creator: 'dondoc', date: '2025-01-01' });
  const packed = [...parts].map(([name, bytes]) =>
    packPart(name, name === 'docProps/core.xml' ? core : bytes),
  );
  writeFileSync(join(root, 'templates', file), zip(packed));
}

await write('bieu-mau.xlsx', 'Mẫu biểu báo cáo', formWording);
await write('tong-hop.xlsx', 'Mẫu sổ tổng hợp', []);
