import type { Place } from '../model/finding.ts';
import { tidy } from '../text/canonical.ts';
import { alignedHead, alignedTable, type TextLine as Line } from './decision-import-aligned.ts';
import { columnKinds } from './decision-import-columns.ts';
import {
  type DecisionSource,
  paraOf,
  plainSource,
  type SourceCell,
  type SourcePara,
} from './decision-import-source.ts';

const separators = ['\t', '|'] as const;
/** Fewer columns than these are no table of tasks. */
const fewestColumns = 4;

function lineCells(
  line: Line,
  separator: string,
): readonly { readonly text: string; readonly column: number }[] {
  let column = 1;
  const cells = line.raw.split(separator).map((text) => {
    const cell = { text, column };
    column += text.length + 1;
    return cell;
  });
  // A frame of bars gives a blank first and last cell.
  const inner = separator === '|' && cells[0]?.text.trim() === '' ? cells.slice(1) : cells;
  return separator === '|' && inner.at(-1)?.text.trim() === '' ? inner.slice(0, -1) : inner;
}

/** The sign between columns, where the line heads a table written with signs. */
function headingSeparator(line: Line): string | undefined {
  return separators.find((s) => {
    const cells = lineCells(line, s);
    return cells.length >= fewestColumns && columnKinds(cells.map((c) => tidy(c.text))) !== undefined;
  });
}

const startOf = (raw: string): number => raw.length - raw.trimStart().length + 1;
const placeAt = (file: string, line: number, column: number): Place => ({ kind: 'text', file, line, column });

function rowOf(line: Line, separator: string, file: string): readonly SourceCell[] {
  return lineCells(line, separator).map(({ text, column }, i) => {
    const place = placeAt(file, line.number, column - 1 + startOf(text));
    const paras = text.trim() === '' ? [] : [paraOf(text, place)];
    return { column: i + 1, span: 1, continued: false, paras, place };
  });
}

const ruling = /^[\s|+=:_-]+$/;

/** Lines from a heading on that hold the same sign between columns. */
function tableFrom(lines: readonly Line[], from: number, separator: string, file: string) {
  const columns = lineCells(lines[from] ?? { raw: '', number: 0 }, separator).length;
  let to = from;
  const rows: (readonly SourceCell[])[] = [];
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (!line) break;
    if (ruling.test(line.raw)) continue;
    const cells = lineCells(line, separator);
    if (cells.length < 2 || cells.length > columns) break;
    rows.push(rowOf(line, separator, file));
  }
  return { to, rows };
}

/** The text of a decision, line by line; a table written with tabs, bars or columns set apart by blanks as a table. Numbers of lines from 1. */
export function textSource(text: string, file: string): DecisionSource {
  const lines = plainSource(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/\f/g, ' '),
  )
    .split('\n')
    .map((raw, i) => ({ raw, number: i + 1 }))
    .filter((l) => tidy(l.raw) !== '');
  const blocks: DecisionSource['blocks'][number][] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line) break;
    const separator = headingSeparator(line);
    const aligned = separator === undefined ? alignedHead(lines, i) : undefined;
    if (separator !== undefined || aligned) {
      const { to, rows } = aligned
        ? alignedTable(lines, i, aligned, file)
        : tableFrom(lines, i, separator ?? '', file);
      blocks.push({ kind: 'table', rows });
      i = to;
    } else {
      blocks.push(lineOf(line, file));
      i += 1;
    }
  }
  return { file, wrapped: true, blocks, margins: [], unmarked: [] };
}

function lineOf({ raw, number }: Line, file: string): SourcePara {
  return paraOf(raw, placeAt(file, number, startOf(raw)));
}
