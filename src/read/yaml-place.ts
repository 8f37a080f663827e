import type { Code } from '../model/codes.ts';
import { severityOf } from '../model/codes.ts';
import type { Finding, Place, Values } from '../model/finding.ts';

/** One text file with its line starts: offsets in, places out. */
export interface TextSource {
  readonly file: string;
  /** LF line ends, no byte order mark. */
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
}

export function textSource(file: string, text: string): TextSource {
  const lines = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines.push(i + 1);
  return { file, text, lines };
}

const longestExcerpt = 160;

function lineOf(source: TextSource, offset: number): number {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Place of an offset: 1-based line and column (UTF-16 units) with the line as excerpt, cut at the end where it is long. */
export function placeAt(source: TextSource, offset: number): Place {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const line = lineOf(source, at);
  const start = source.lines[line] ?? 0;
  const next = source.lines[line + 1];
  const whole = source.text.slice(start, next === undefined ? undefined : next - 1);
  const keep = Math.max(longestExcerpt, at - start + 60);
  const excerpt = whole.length > keep ? `${whole.slice(0, keep)}…` : whole;
  return { kind: 'text', file: source.file, line: line + 1, column: at - start + 1, excerpt };
}

/** A finding of that code at that place; severity as the catalogue says. */
export function findingAt(code: Code, place: Place, values: Values, also?: Place): Finding {
  return { code, severity: severityOf(code), place, values, ...(also ? { also } : {}) };
}
