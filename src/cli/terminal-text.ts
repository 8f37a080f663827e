import type { Paint } from '../render/paint.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';

const colourCodes = /\u001b\[[0-9;]*m/g;

/** Columns a string takes in a terminal: combining marks and colours take none. */
export function displayWidth(text: string): number {
  return [...text.replace(colourCodes, '').normalize('NFC').replace(/\p{M}/gu, '')].length;
}

/** Long sentences broken at blanks for a terminal of that many columns, later lines indented as the first; table lines stay whole. */
export function fitToTerminal(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      const body = line.slice(indent.length);
      if (displayWidth(line) <= columns || body.includes('  ')) return line;
      const room = Math.max(20, columns - indent.length);
      return wrap(body, room)
        .map((l) => indent + l)
        .join('\n');
    })
    .join('\n');
}

export function padTo(text: string, width: number): string {
  const missing = width - displayWidth(text);
  return missing > 0 ? text + ' '.repeat(missing) : `${text} `;
}

export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Breaks at blanks; a word longer than the width stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** A plain table: two blanks between columns, a line under the heads. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((c, i) =>
    Math.max(displayWidth(c.head), ...rows.map((r) => displayWidth(r[i] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((c, i) => {
        const cell = cells[i] ?? '';
        const w = widths[i] ?? 0;
        if (c.align === 'right') return padLeft(cell, w);
        return i === columns.length - 1 ? cell : cell + ' '.repeat(Math.max(0, w - displayWidth(cell)));
      })
      .join('  ')
      .trimEnd();
  return [
    line(columns.map((c) => c.head)),
    widths.map((w) => '-'.repeat(w)).join('  '),
    ...rows.map(line),
  ].join('\n');
}

/** Lines and tables in order; what comes from outside is made safe before anything is painted. */
export function printParts(
  parts: readonly (
    | string
    | { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  )[],
  paint: Paint,
): string {
  const shown = (part: (typeof parts)[number]): string => {
    if (typeof part !== 'string') return safeForTerminal(textTable(part.columns, part.rows));
    const safe = safeForTerminal(part);
    return /^[\p{Lu}\d ,()/-]{6,}/u.test(safe) ? paint.heading(safe) : safe;
  };
  return parts.map(shown).join('\n');
}
