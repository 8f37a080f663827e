import { comparisonKey, tidy } from '../text/canonical.ts';
import type { FoundAnswer } from './submission-cells.ts';
import { headerLines } from './submission-header.ts';
import type { SheetRows } from './submission-keys.ts';
import { cellName } from './workbook-model.ts';

/** What a sheet says of whose it is: "UBND xã …, kỳ 2026-06" in its footer, unit and period in its header. */
interface SheetMarks {
  readonly sheet: string;
  readonly footer: string;
  readonly unit: string;
  readonly period: string;
}

const kinds = ['footer', 'unit', 'period'] as const;

const footerMark = /&L(?:&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d{1,3})*(.{1,200}?, kỳ \d{4}-(?:dx-)?\d{2})/u;

/** Text after the colon of the first line that begins so. */
function stated(lines: readonly string[], start: RegExp): string {
  const line = lines.find((l) => l.includes(':') && start.test(comparisonKey(l)));
  return line === undefined ? '' : comparisonKey(line.slice(line.indexOf(':') + 1));
}

function marksOf(rows: SheetRows): SheetMarks {
  const lines = headerLines(rows);
  return {
    sheet: rows.sheet.name,
    footer: tidy(footerMark.exec((rows.sheet.footer ?? '').normalize('NFC'))?.[1] ?? '').replaceAll(
      '&&',
      '&',
    ),
    unit: stated(lines, /^(?:cơ quan|đơn vị)(?: đơn vị)? báo cáo /u),
    period: stated(lines, /^kỳ báo cáo /u),
  };
}

function differ(a: SheetMarks, b: SheetMarks): boolean {
  return kinds.some((k) => a[k] !== '' && b[k] !== '' && a[k] !== b[k]);
}

function sameOrigin(a: SheetMarks, b: SheetMarks): boolean {
  return !differ(a, b) && (['footer', 'unit'] as const).some((k) => a[k] !== '' && a[k] === b[k]);
}

const sameRaw = (a: FoundAnswer, b: FoundAnswer): boolean => JSON.stringify(a.raw) === JSON.stringify(b.raw);

/** Blocks of one sheet, each under a hidden row of its own, that answer the same id differently. */
function blocksOfOneSheet(found: readonly FoundAnswer[]): readonly string[] {
  const firsts = new Map<string, Map<string, FoundAnswer>>();
  for (const answer of found) {
    const first = firsts.get(answer.sheet) ?? new Map<string, FoundAnswer>();
    firsts.set(answer.sheet, first);
    const before = first.get(answer.id);
    if (!before) first.set(answer.id, answer);
    else if (before.map !== answer.map && !sameRaw(before, answer))
      return [before, answer].map((a) => `${a.sheet} ${cellName(a.column, a.row)}`);
  }
  return [];
}

/** Sheets that hold another answer (or none) to the same id than the first sheet with that id. */
function disagreeing(found: readonly FoundAnswer[]): readonly (readonly [string, string])[] {
  const first = new Map<string, FoundAnswer>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const answer of found) {
    const before = first.get(answer.id);
    if (!before) first.set(answer.id, answer);
    else if (before.sheet !== answer.sheet && !sameRaw(before, answer))
      pairs.set(JSON.stringify([before.sheet, answer.sheet]), [before.sheet, answer.sheet]);
  }
  return [...pairs.values()];
}

function printed({ sheet, footer, unit }: SheetMarks): string {
  const whose = footer || unit;
  return whose === '' ? sheet : `${sheet} (${whose})`;
}

/**
 * Two sheets that are not of one form: their footers or headers name different units or periods, or they answer the same
 * ids differently and nothing shows that one is a copy of the other; or two such blocks in one sheet. Each as "sheet (whose)"; empty where all is one form.
 */
export function sheetsOfTwoForms(
  sheets: readonly SheetRows[],
  found: readonly FoundAnswer[],
): readonly string[] {
  const holding = new Set(found.map((a) => a.sheet));
  const marks = sheets.filter((s) => holding.has(s.sheet.name)).map(marksOf);
  const [first, ...others] = marks;
  const foreign = first && others.filter((m) => differ(first, m));
  if (first && foreign && foreign.length > 0) return [first, ...foreign].map(printed);
  const bySheet = new Map(marks.map((m) => [m.sheet, m]));
  for (const [a, b] of disagreeing(found)) {
    const [one, two] = [bySheet.get(a), bySheet.get(b)];
    if (one && two && !sameOrigin(one, two)) return [one, two].map(printed);
  }
  return blocksOfOneSheet(found);
}
