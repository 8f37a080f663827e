/** What a file of plain text is, for the message about it. */
export type PlainKind = 'csv' | 'text' | 'html';

const html = /^\ufeff?\s*<(?:!doctype\s+html|html|table|body|head)[\s>]/i;

function columnsIn(line: string, separator: string): number {
  return line.split(separator).length;
}

/** A table: at least two lines with the same number of columns, and more than one. */
function isTable(lines: readonly string[]): boolean {
  return [';', '\t', ','].some((separator) => {
    const [first = 0, ...others] = lines.map((l) => columnsIn(l, separator));
    return first > 1 && others.length > 0 && others.every((n) => n === first);
  });
}

/** Told by the beginning of the text; undefined where the bytes are not text at all. */
export function plainKind(bytes: Uint8Array): PlainKind | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, 8192));
  if (html.test(text)) return 'html';
  if (text.includes('\u0000')) return undefined;
  const lines = text.split(/\r?\n/).filter((l) => l.trim() !== '');
  return isTable(lines.slice(0, 6).slice(0, Math.max(2, lines.length - 1))) ? 'csv' : 'text';
}

/** Lock files of office programs and unfinished downloads, told by their names: what they hold is no report. */
export function unfinished(name: string): 'lock' | 'download' | undefined {
  const own = name.split(/[\\/]| › /).at(-1) ?? name;
  if (/^~\$|^\.~lock\..*#$/.test(own)) return 'lock';
  return /\.(crdownload|part|partial|download|opdownload)$/i.test(own) ? 'download' : undefined;
}
