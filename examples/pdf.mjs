// One page of text as PDF: enough to stand for a signed document. No font is embedded; the letters are named.
import { mark } from './mark.mjs';

/** Widths of Times letters in thousandths, "space" to "z"; a letter with marks is as wide as without. */
const widths =
  '250 333 408 500 500 833 778 333 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444'
    .split(' ')
    .map(Number);

function bare(letter) {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
}

function widthOf(letter) {
  return widths[bare(letter).charCodeAt(0) - 32] ?? 500;
}

const hex = (n, digits) => n.toString(16).toUpperCase().padStart(digits, '0');

/** Every letter of the page gets a code of its own, from 33 on. */
function encodingOf(lines) {
  const letters = [...new Set(lines.flatMap((l) => [...l.text]))].sort();
  return new Map(letters.map((letter, i) => [letter, 33 + i]));
}

function fontObjects(codes) {
  const letters = [...codes.keys()];
  const names = letters.map((l) => `/uni${hex(l.codePointAt(0), 4)}`).join(' ');
  const pairs = [...codes].map(([l, c]) => `<${hex(c, 2)}> <${hex(l.codePointAt(0), 4)}>`).join('\n');
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Mau def
1 begincodespacerange <00> <FF> endcodespacerange
${letters.length} beginbfchar
${pairs}
endbfchar endcmap end end`;
  return [
    `<< /Type /Font /Subtype /TrueType /BaseFont /TimesNewRomanPSMT /FirstChar 33 /LastChar ${32 + letters.length}
/Widths [${letters.map(widthOf).join(' ')}] /FontDescriptor 6 0 R /ToUnicode 7 0 R
/Encoding << /Type /Encoding /Differences [33 ${names}] >> >>`,
    '<< /Type /FontDescriptor /FontName /TimesNewRomanPSMT /Flags 34 /FontBBox [-568 -307 2000 1007] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 662 /StemV 80 >>',
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ];
}

const pageWidth = 595;

function contentOf(lines, codes) {
  let y = 780;
  return lines
    .map(({ text, size = 13, gap = 20 }) => {
      y -= gap;
      const width = ([...text].reduce((n, l) => n + widthOf(l), 0) * size) / 1000;
      const shown = [...text].map((l) => hex(codes.get(l), 2)).join('');
      return `BT /F1 ${size} Tf ${((pageWidth - width) / 2).toFixed(1)} ${y} Td <${shown}> Tj ET`;
    })
    .join('\n');
}

function utf16(text) {
  return `<FEFF${[...text].map((l) => hex(l.codePointAt(0), 4)).join('')}>`;
}

function assembled(objects) {
  let body = `%PDF-1.4\n% ${mark}: VĂN BẢN MẪU\n`;
  const starts = objects.map((object, i) => {
    const start = Buffer.byteLength(body);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((s) => `${String(s).padStart(10, '0')} 00000 n \n`).join('');
  const start = Buffer.byteLength(body);
  return `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 8 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

/** Lines of one page, centred: [{ text, size, gap }]. */
export function pdfOf(lines) {
  const codes = encodingOf(lines);
  const content = contentOf(lines, codes);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...fontObjects(codes),
    `<< /Title ${utf16(`VĂN BẢN MẪU. ${mark}`)} >>`,
  ];
  return Buffer.from(assembled(objects), 'utf8');
}

/** Stands for the signed report of a unit. */
export function signedDocument({ unit, number, day, period }) {
  return pdfOf([
    { text: unit.name.toUpperCase(), size: 13 },
    { text: `Số: ${number}`, gap: 18 },
    { text: `Ngày ${day}`, gap: 18 },
    { text: 'BÁO CÁO', size: 15, gap: 60 },
    { text: 'Kết quả thực hiện Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW', gap: 24 },
    { text: `Kỳ báo cáo ${period}`, gap: 22 },
    { text: 'VĂN BẢN MẪU', size: 40, gap: 170 },
    { text: `${mark}. Không phải văn bản của cơ quan nào, không có chữ ký.`, size: 12, gap: 40 },
  ]);
}
