// Fills in a Word form by its content controls: the tag of a control is the id of its answer.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escaped } from '../examples/fill-form.mjs';

const part = 'word/document.xml';
const controlShape =
  /(<w:sdt><w:sdtPr>)((?:(?!<\/w:sdtPr>).)*<w:tag w:val="([^"]*)"\/>(?:(?!<\/w:sdtPr>).)*)(<\/w:sdtPr><w:sdtContent>)(.*?)(<\/w:sdtContent><\/w:sdt>)/gs;
// A local date gives the same bytes in every time zone.
const packed = { mtime: new Date(2026, 0, 1), level: 6 };

const textRun = (text) => `<w:r><w:t xml:space="preserve">${escaped(String(text))}</w:t></w:r>`;

/** The bytes of a Word form with answers put in: id → text or number. */
export function fillDocx(bytes, answers) {
  const parts = unzipSync(bytes);
  let filled = 0;
  const xml = strFromU8(parts[part]).replace(
    controlShape,
    (all, open, properties, tag, middle, content, close) => {
      if (!answers.has(tag)) return all;
      filled++;
      const run = textRun(answers.get(tag));
      const paragraph = /^(<w:p>(?:<w:pPr>.*?<\/w:pPr>)?).*<\/w:p>$/s.exec(content);
      const inside = paragraph ? `${paragraph[1]}${run}</w:p>` : run;
      return `${open}${properties.replace('<w:showingPlcHdr/>', '')}${middle}${inside}${close}`;
    },
  );
  if (filled === 0) throw new Error('no content control of this form bears the id of an answer');
  parts[part] = strToU8(xml);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([n, data]) => [n, [data, packed]])));
}
