/** Words of the right half of a letterhead and of its line of number and day. */
const notAgency = /cộng hòa|độc lập|^\s*số\s*:|ngày/iu;

const textOf = (paragraph: string): string =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((m) => m[1] ?? '')
    .join('')
    .normalize('NFC')
    .trim();

/** The office's name typed into the letterhead, the first table of a template, where others have a tag; undefined: there is none. */
export function fixedLetterhead(documentXml: string): string | undefined {
  const head = /<w:tbl>.*?<\/w:tbl>/s.exec(documentXml)?.[0] ?? '';
  const lines = [...head.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map((m) => textOf(m[0]));
  return lines.find((line) => /\p{L}{2}/u.test(line) && !line.includes('{{') && !notAgency.test(line));
}
