import type { Cadence } from '../model/decision.ts';
import type { DraftPhrase, DraftPoint, DraftText } from '../model/decision-draft.ts';
import { comparisonKey } from '../text/canonical.ts';
import { joined, joinLines } from './decision-import-join.ts';
import type { PhraseReader } from './decision-import-phrases.ts';
import type { CellKind, TaskRow } from './decision-import-rows.ts';
import {
  behind,
  blankText,
  joinTexts,
  placeOf,
  point,
  type SourcePara,
  textOf,
} from './decision-import-source.ts';

const dash = /^[-–—]\s*/u;

export function itemsOf(
  paras: readonly SourcePara[],
  wrapped: boolean,
): readonly { dash: boolean; text: DraftText }[] {
  const groups = wrapped ? dashGroups(paras) : paras.map((p) => [p]);
  return groups.map((lines) => {
    const { text } = wrapped ? joined(lines) : { text: joinTexts(lines.map(textOf)) };
    const mark = dash.exec(text.text);
    return mark && text.text.length > mark[0].length
      ? { dash: true, text: behind(text, mark[0].length) }
      : { dash: false, text };
  });
}

/** Lines of a cell: only a dash begins a new item. */
function dashGroups(lines: readonly SourcePara[]): readonly (readonly SourcePara[])[] {
  const groups: SourcePara[][] = [];
  for (const [i, line] of lines.entries()) {
    const begins = dash.test(line.text) && joinLines(lines.slice(Math.max(0, i - 1), i + 1)).length > 1;
    if (i === 0 || begins) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

const once =
  /^(?:(?:trước|trong|đến|hết|hoàn thành|chậm nhất|xong|vào|là) )*(?:ngày \d{1,2} (?:tháng )?\d{1,2} |tháng \d{1,2} |quý (?:[ivx]+|\d) )?(?:năm )?20\d{2}$/u;

/** How often: only what the words say beyond doubt; anything else is asked. A time with one year of its own is once. */
export function cadenceOf(timing: string): Cadence | undefined {
  const key = comparisonKey(timing);
  if (/^(?:hằng|hàng|mỗi) năm$/u.test(key)) return 'annual';
  if (/^(?:hằng|hàng|mỗi) quý$/u.test(key)) return 'quarterly';
  if (/^(?:hằng|hàng|mỗi) tháng$/u.test(key)) return 'monthly';
  if (once.test(key)) return 'once';
  return /^thường xuyên(?: liên tục)?$|^liên tục$/u.test(key) ? 'ongoing' : undefined;
}

interface CellRead {
  readonly text: DraftText;
  readonly points: readonly DraftPoint[];
}

export function cellText(row: TaskRow, kind: CellKind, at: string): CellRead {
  const paras = row.cells[kind] ?? [];
  const place = row.places[kind] ?? row.place;
  if (paras.length === 0) {
    return {
      text: blankText(place),
      points: [point('question', 'cell-blank', place, { at: `${at}/${kind}`, values: { column: kind } })],
    };
  }
  const { text, points } = joined(paras);
  return { text, points: points.map((p) => ({ ...p, at: `${at}/${kind}` })) };
}

export function phraseOf(row: TaskRow, kind: 'lead' | 'coordinating', at: string, phrases: PhraseReader) {
  if (kind === 'coordinating' && (row.cells[kind] ?? []).length === 0) {
    // A blank cell charges nobody; a blank lead is a question.
    const text = { ...blankText(row.places[kind] ?? row.place), text: '' };
    return { phrase: { text, selectors: [] } satisfies DraftPhrase, points: [] };
  }
  const { text, points } = cellText(row, kind, at);
  if (text.text === '…') {
    const blank: DraftPhrase = { text, selectors: [{ kind: 'open', phrase: '…' }] };
    return { phrase: blank, points };
  }
  const { selectors, unclear } = phrases.resolve(text.text);
  const asked = unclear.map(({ phrase, near }) => {
    const index = selectors.findIndex((s) => s.phrase === phrase);
    return point('question', 'unit-unclear', placeOf(text, text.text.indexOf(phrase)), {
      at: `${at}/${kind}/selectors/${index}`,
      printed: phrase,
      values: { phrase, near, column: kind },
    });
  });
  return { phrase: { text, selectors } satisfies DraftPhrase, points: [...points, ...asked] };
}
