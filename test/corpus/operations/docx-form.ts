import type { Answers, Typed } from './fill.ts';
import { textOf, withParts } from './package.ts';
import { escaped } from './sheet-xml.ts';

export const documentPart = 'word/document.xml';

/** `word/document.xml` rewritten. */
export function onDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return withParts(bytes, (parts) => {
    const xml = textOf(parts, documentPart);
    const changed = change(xml);
    if (changed === xml) throw new Error('nothing changed in the document');
    return { [documentPart]: changed };
  });
}

const controlShape =
  /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:tag w:val="([^"]*)"\/>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs;

/** Content of one answer's control, rewritten. */
export function onControl(
  xml: string,
  id: string,
  change: (control: { readonly all: string; readonly content: string; readonly text: string }) => string,
): string {
  let found = false;
  const changed = xml.replace(controlShape, (all, tag, content) => {
    if (tag !== id) return all;
    found = true;
    const text = [...String(content).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)];
    return change({ all, content, text: text.map((m) => m[1] ?? '\n').join('') });
  });
  if (!found) throw new Error(`no control for ${id}`);
  return changed;
}

export function runXml(text: string, properties = ''): string {
  const pieces = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${pieces.join('<w:br/>')}</w:r>`;
}

export function wordText(typed: Typed): string {
  if (typed === null) return '';
  if (typeof typed === 'string') return typed;
  if (typeof typed === 'number') return String(typed).replace('.', ',');
  if ('day' in typed) return typed.day.split('-').reverse().join('/');
  if ('font' in typed) return typed.text;
  throw new Error('not to be typed into Word');
}

/** A Word form with answers typed into its content controls, as Word stores them. */
export function fillDocument(bytes: Uint8Array, answers: Answers): Uint8Array {
  if (Object.keys(answers).length === 0) return bytes;
  return onDocument(bytes, (xml) =>
    Object.entries(answers).reduce((text, [id, typed]) => {
      const value = wordText(typed);
      if (value === '') return text;
      return onControl(text, id, ({ all, content }) => {
        const font = typed !== null && typeof typed === 'object' && 'font' in typed ? typed.font : '';
        const properties = font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>` : '';
        const run = runXml(value, properties);
        const inside =
          content.includes('<w:p>') || content.includes('<w:p ')
            ? content.replace(/<w:r>.*<\/w:r>/s, () => run)
            : run;
        return all.replace('<w:showingPlcHdr/>', '').replace(content, () => inside);
      });
    }, xml),
  );
}
