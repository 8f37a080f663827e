import type { DraftPoint, DraftText } from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import type { ReadRows } from './decision-import-rows.ts';
import { blankText, joinTexts, leftPoint, point, type SourcePara, textOf } from './decision-import-source.ts';
import type { AppendixZone } from './decision-import-zones.ts';

export interface Titled {
  readonly title: DraftText | undefined;
  readonly reference: DraftText | undefined;
  readonly points: readonly DraftPoint[];
}

const refers = /^\(?\s*(?:ban hành )?kèm theo|^\(/iu;
const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);
const headingNumber = /^(PHỤ LỤC(?:\s+(?:SỐ\s+)?(?:[IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:–-]*)\s*(.*)$/iu;

/** Inner blanks stay: they are the places left open for number and day. */
const kept = (paras: readonly SourcePara[]): DraftText => {
  const text = joinTexts(paras.map((p) => ({ text: p.raw.replace(/\s*\n\s*/g, ' '), spots: p.spots })));
  return text;
};

/** The lines in brackets that name the decision; a bracket may close some lines further down. */
function referenceAt(
  lines: readonly SourcePara[],
): { readonly from: number; readonly to: number } | undefined {
  const from = lines.findIndex((l) => refers.test(l.text) && /kèm theo|quyết định/iu.test(l.text));
  if (from < 0) return undefined;
  const closing = lines.findIndex((l, i) => i >= from && i < from + 4 && l.text.includes(')'));
  return { from, to: (closing < 0 ? from : closing) + 1 };
}

/** Title and line of reference between the heading of an appendix and its table. */
export function titled(zone: AppendixZone, lines: readonly SourcePara[]): Titled {
  const heading = headingNumber.exec(zone.heading?.text ?? '');
  const behindHeading = heading?.[2] && zone.heading ? [{ ...textOf(zone.heading), text: heading[2] }] : [];
  const mark = zone.heading
    ? [leftPoint('layout', { ...textOf(zone.heading), text: heading?.[1] ?? zone.heading.text })]
    : [];
  const at = referenceAt(lines);
  const reference = at ? kept(lines.slice(at.from, at.to)) : undefined;
  const others = lines.filter((_, i) => !at || i < at.from || i >= at.to);
  const loud = others.filter((l) => capitals(l.text));
  const own = loud.length > 0 ? loud : others.slice(0, behindHeading.length > 0 ? 0 : 1);
  const title = [...behindHeading, ...own.map(textOf)];
  return {
    title: title.length > 0 ? joinTexts(title) : undefined,
    reference,
    points: [...mark, ...others.filter((l) => !own.includes(l)).map((l) => leftPoint('left', textOf(l)))],
  };
}

const order = ['number', 'name', 'lead', 'coordinating', 'output', 'timing'] as const;

/** Headings in the order of the plan; those it does not know are told. */
export function columnsOf(
  rows: ReadRows,
  place: Place,
): { readonly columns: readonly DraftText[]; readonly points: readonly DraftPoint[] } {
  const byKind = new Map(rows.columns.toReversed().map((c) => [c.kind, c.heading]));
  const columns = order.map((kind) => byKind.get(kind));
  const used = new Set(columns);
  const printed = rows.columns.map((c) => c.heading);
  const others = printed.filter((c) => !used.has(c) && c.text !== '');
  const asPrinted = printed.filter((c) => used.has(c));
  const moved = asPrinted.some((c, i) => c !== columns.filter((k) => k !== undefined)[i]);
  return {
    columns: columns.map((c) => c ?? blankText(place)),
    points: [
      ...others.map((c) => leftPoint('left', c)),
      ...(moved
        ? [
            point('joined', 'columns-moved', place, {
              at: 'appendix/columns',
              values: { order: asPrinted.map((c) => c.text).join(' | ') },
            }),
          ]
        : []),
    ],
  };
}
