import { readFileSync } from 'node:fs';

export const root = new URL('../../', import.meta.url);

export function page(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Lines inside ``` fences, with the line number in the page. */
export function fencedLines(text: string): readonly { readonly line: number; readonly text: string }[] {
  let inside = false;
  return text.split('\n').flatMap((line, i) => {
    if (line.startsWith('```')) {
      inside = !inside;
      return [];
    }
    return inside ? [{ line: i + 1, text: line }] : [];
  });
}

/** Cells of every table row of a page, heading and ruling lines left out; Markdown marks removed. */
export function tableRows(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').map((l) => l.trim());
  return lines.flatMap((line, i) => {
    if (!line.startsWith('|') || /^\|[\s|:-]+\|$/.test(line) || /^\|[\s|:-]+\|$/.test(lines[i + 1] ?? ''))
      return [];
    return [
      line
        .split('|')
        .slice(1, -1)
        .map((c) => c.replaceAll('`', '').trim()),
    ];
  });
}

/** The words of a command line, double quotes kept together and removed. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
}
