import type { DraftPoint, DraftText } from '../model/decision-draft.ts';
import { cutCells, type Knows } from './decision-import-cells.ts';
import type { ColumnKind } from './decision-import-columns.ts';
import { columnKindsOf, headingsOf } from './decision-import-line-headings.ts';
import {
  type CellKind,
  depthOf,
  mayFollow,
  type ReadRows,
  type RowNumber,
  rowNumber,
  type TaskRow,
} from './decision-import-rows.ts';
import {
  behind,
  leftPoint,
  paraOf,
  placeOf,
  point,
  type SourcePara,
  textOf,
} from './decision-import-source.ts';

const firstHeading = /^(?:tt|stt|số tt|số thứ tự)(?![\p{L}])/iu;
const markWithText = /^(\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=[-–"“\p{Lu}])/u;

/** Where the headings of a table begin whose cells stand one below the other. */
export function tableStart(lines: readonly SourcePara[]): number {
  return lines.findIndex((l) => firstHeading.test(l.text));
}

interface Mark {
  readonly at: number;
  readonly number: RowNumber;
  readonly text: DraftText;
  /** What stands behind the number on its line. */
  readonly rest: DraftText | undefined;
}

function markAt(lines: readonly SourcePara[], at: number): Mark | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const alone = rowNumber(line.text);
  if (alone) return { at, number: alone, text: textOf(line), rest: undefined };
  const found = markWithText.exec(line.text);
  const number = rowNumber(found?.[1] ?? '');
  if (!found || !number) return undefined;
  return {
    at,
    number,
    text: { ...textOf(line), text: found[0].trim() },
    rest: behind(line, found[0].length),
  };
}

const isParent = (above: RowNumber, below: RowNumber): boolean =>
  above.parts.length < below.parts.length && above.parts.every((p, i) => p === below.parts[i]);

const startsRow = /^["“(\p{Lu}\d–—+-]/u;

interface Marks {
  readonly marks: readonly Mark[];
  /** Numbers of pages that stand between the rows. */
  readonly pages: ReadonlySet<number>;
}

function marksOf(lines: readonly SourcePara[], from: number): Marks {
  const marks: Mark[] = [];
  const pages = new Set<number>();
  for (let at = from; at < lines.length; at += 1) {
    const mark = markAt(lines, at);
    const last = marks.at(-1)?.number;
    if (!mark || !mayFollow(mark.number, last)) {
      if (
        mark &&
        !mark.rest &&
        mark.number.style === 'digits' &&
        mark.number.parts.length === 1 &&
        markAt(lines, at + 1)
      )
        pages.add(at);
      continue;
    }
    const next = mark.rest ? undefined : markAt(lines, at + 1);
    const bare = next !== undefined && !isParent(mark.number, next.number) && mayFollow(next.number, last);
    const text = mark.rest?.text ?? lines[at + 1]?.text ?? '';
    if (bare) pages.add(at);
    else if (startsRow.test(text)) marks.push(mark);
  }
  return { marks, pages };
}

const isCell = (kind: ColumnKind | undefined): kind is CellKind =>
  kind !== undefined && kind !== 'number' && kind !== 'other';

/** Taken where the headings cannot be told apart. */
const usual: readonly CellKind[] = ['name', 'lead', 'coordinating', 'output', 'timing'];

interface Layout {
  /** The headings name task and lead. */
  readonly clear: boolean;
  readonly kinds: readonly CellKind[];
  readonly knows: Knows;
}

const paraFrom = (text: DraftText): SourcePara => ({
  ...paraOf(text.text, placeOf(text)),
  spots: text.spots,
});

function taskRow(mark: Mark, own: readonly SourcePara[], { kinds, clear, knows }: Layout): TaskRow {
  const { cells, sure } = cutCells(
    own.map((l) => l.text),
    kinds,
    knows,
  );
  const place = placeOf(mark.text);
  const filled = kinds.map((kind, i) => [kind, (cells[i] ?? []).flatMap((at) => own[at] ?? [])] as const);
  return {
    number: mark.text,
    cells: Object.fromEntries(filled),
    others: [],
    wide: false,
    nameOnly: false,
    goesOn: false,
    merged: [],
    place,
    places: Object.fromEntries(filled.map(([kind, paras]) => [kind, placeOf(paras[0] ?? mark.text)])),
    points:
      sure && clear
        ? []
        : [point('question', 'cells-uncertain', place, { values: { number: mark.text.text } })],
  };
}

function wideRow(mark: Mark, own: readonly SourcePara[]): TaskRow {
  const place = placeOf(mark.text);
  return {
    number: mark.text,
    cells: { name: own },
    others: [],
    wide: true,
    nameOnly: false,
    goesOn: false,
    merged: [],
    place,
    places: {},
    points: [],
  };
}

/** A row whose number others go on below is a title. */
function isGroup(marks: readonly Mark[], at: number, deepest: number): boolean {
  const [own, next] = [marks[at]?.number, marks[at + 1]?.number];
  if (!own) return false;
  return depthOf(own) < deepest && (!next || depthOf(next) >= depthOf(own));
}

/** Rows of a table whose cells stand one below the other, as the text of a page gives them. */
export function readLineRows(lines: readonly SourcePara[], knows: Knows): ReadRows {
  const { marks, pages } = marksOf(lines, 1);
  const headed = headingsOf(lines.slice(0, marks[0]?.at ?? lines.length));
  const columns = columnKindsOf(headed);
  const known = columns.map((c) => c.kind).filter(isCell);
  const clear = known.includes('name') && known.includes('lead');
  const kinds = clear ? known : usual;
  const layout: Layout = { kinds, clear, knows };
  const deepest = marks.reduce((most, m) => Math.max(most, depthOf(m.number)), 0);
  const rows = marks.map((mark, i) => {
    const to = marks[i + 1]?.at ?? lines.length;
    const below = lines.slice(mark.at + 1, to).filter((_, k) => !pages.has(mark.at + 1 + k));
    const own = mark.rest ? [paraFrom(mark.rest), ...below] : below;
    return isGroup(marks, i, deepest) ? wideRow(mark, own) : taskRow(mark, own, layout);
  });
  const told = [...pages].flatMap((at) => lines[at] ?? []).map((l) => leftPoint('layout', textOf(l)));
  return { columns, rows, points: told satisfies readonly DraftPoint[] };
}
