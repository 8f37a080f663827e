import { cellAt, numberedTables } from '../compose/numbered-tables.ts';
import { bookPlaces, docPlaces, type PrintedPlace } from '../compose/trace-places.ts';
import { type Anchor, answerAnchor, taskAnchor, totalAnchor } from '../model/anchor.ts';
import type { Book } from '../model/book.ts';
import type { Doc } from '../model/doc.ts';
import type { Plan } from '../model/plan.ts';
import type { Figure, Indicator } from '../model/reporting.ts';
import { comparisonKey, tidy, withoutDiacritics } from '../text/canonical.ts';
import { vietnameseNumber } from '../text/print.ts';
import { isSettled, typedUnit } from './typed-unit.ts';

/** What the typed words point at: names of figures, or places that print them; or why at nothing. */
export type Resolved =
  | { readonly kind: 'anchors'; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'places'; readonly places: readonly PrintedPlace[] }
  | {
      readonly kind: 'nothing';
      readonly why:
        | 'no-table'
        | 'no-cell'
        | 'no-sheet'
        | 'no-source'
        | 'not-printed'
        | 'no-group'
        | 'no-figure';
      readonly value: string;
      readonly known?: string;
    };

export interface Printed {
  readonly plan: Plan;
  readonly doc: Doc;
  readonly book: Book;
}

/** Letters and figures without diacritics, so that "bang 2 c5" is "Bảng 2, C5". */
const bare = (text: string): string => withoutDiacritics(comparisonKey(text));

const anchorOrNone = (anchor: Anchor | undefined, value: string): Resolved =>
  anchor === undefined
    ? { kind: 'nothing', why: 'no-source', value }
    : { kind: 'anchors', anchors: [anchor] };

/** "Bảng 2, C5"; an appendix named before it changes nothing, because tables are numbered through the whole report. */
function tableCell(reference: string, { doc }: Printed): Resolved | undefined {
  const [, number, name] =
    /(?:^|[\s,])bang\s*(\d+)[\s,;:.]+(?:o\s+)?([a-z]{1,2}\d+)$/.exec(bare(reference)) ?? [];
  if (number === undefined || name === undefined) return undefined;
  const tables = numberedTables(doc);
  const found = tables.find((t) => t.number === Number(number));
  if (!found) return { kind: 'nothing', why: 'no-table', value: number, known: String(tables.length) };
  const cell = cellAt(found.table, name);
  if (!cell) return { kind: 'nothing', why: 'no-cell', value: name.toUpperCase(), known: found.caption };
  const pieces = (cell.runs ?? []).flatMap((r) => r.anchor ?? []);
  if (pieces.length > 0) return { kind: 'anchors', anchors: pieces };
  return anchorOrNone(cell.anchor, cell.text);
}

/** "Tổng hợp!C5", "'Số liệu'!D7": the sheet's name may be typed without diacritics. */
function sheetCell(reference: string, { book }: Printed): Resolved | undefined {
  const [, quoted, open, name = ''] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3}\$?\d+)$/.exec(reference.trim()) ?? [];
  const typed = quoted?.replaceAll("''", "'") ?? open;
  if (typed === undefined) return undefined;
  const visible = book.sheets.filter((s) => s.visibility !== 'very-hidden');
  const sheet =
    visible.find((s) => s.name === typed.trim()) ?? visible.find((s) => bare(s.name) === bare(typed));
  const known = visible.map((s) => s.name).join(', ');
  if (!sheet) return { kind: 'nothing', why: 'no-sheet', value: typed, known };
  const cell = name.replaceAll('$', '').toUpperCase();
  const place = bookPlaces(book).find(
    ({ at }) => at.kind === 'sheet' && at.sheet === sheet.name && at.cell === cell,
  );
  if (!place) return { kind: 'nothing', why: 'no-cell', value: cell, known: sheet.name };
  return anchorOrNone(place.anchor, place.text);
}

interface Wanted {
  readonly indicator: Indicator;
  readonly rest: string;
}

/** The indicator that the words begin with, by its id or its name; the longest name wins. */
function indicatorIn(reference: string, plan: Plan): Wanted | undefined {
  const words = tidy(reference).split(/[\s,;]+/);
  const named = (text: string): Indicator | undefined =>
    plan.reporting.indicators.find((i) => bare(i.id) === bare(text) || bare(i.name) === bare(text));
  for (let n = words.length; n > 0; n -= 1) {
    const indicator = named(words.slice(0, n).join(' '));
    if (indicator) return { indicator, rest: words.slice(n).join(' ') };
  }
  return undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const figureWords: readonly (readonly [RegExp, Figure])[] = [
  [/trong k[yỳ]|\bperiod\b/i, 'period'],
  [/l[uũ]y k[eế](?: t[uừ] [dđ][aầ]u n[aă]m)?|\bcumulative\b/i, 'cumulative'],
];

/** "CT-01", "CT-01 xa", "CT-01 xã lũy kế", "CT-01 xa-ha-trung". */
function ofIndicator(reference: string, { plan }: Printed): Resolved | undefined {
  const wanted = indicatorIn(reference, plan);
  if (!wanted) return undefined;
  const { id, kind, figures } = wanted.indicator;
  const said = figureWords.find(([word]) => word.test(wanted.rest))?.[1];
  const chosen = figures.filter((f) => said === undefined || f === said);
  if (chosen.length === 0)
    return { kind: 'nothing', why: 'no-figure', value: reference, known: figures.join(', ') };
  const where = tidy(figureWords.reduce((rest, [word]) => rest.replace(word, ''), wanted.rest));
  const group = groupNamed(plan, where);
  if (where === '' || group)
    return { kind: 'anchors', anchors: chosen.map((f) => totalAnchor(id, f, group)) };
  const unit = typedUnit(plan, where);
  if (!isSettled(unit)) {
    const known = plan.groups.map((g) => g.id).join(', ');
    return { kind: 'nothing', why: 'no-group', value: where, known };
  }
  const parts = kind === 'ratio' ? ['/n', '/N'] : [''];
  return {
    kind: 'anchors',
    anchors: chosen.flatMap((f) => parts.map((p) => answerAnchor(unit.id, `indicator/${id}/${f}${p}`))),
  };
}

function groupNamed(plan: Plan, where: string): string | undefined {
  const wanted = bare(where).replace(/^nhom /, '');
  return plan.groups.find((g) => wanted === bare(g.id) || wanted === bare(g.name))?.id;
}

/** "nhiệm vụ 2.4": who was asked and who answered. */
function ofTask(reference: string, { plan }: Printed): Resolved | undefined {
  const [, id] = /^nhiem vu (\d+(?:\.\d+)*)$/.exec(withoutDiacritics(tidy(reference)).toLowerCase()) ?? [];
  if (id === undefined || !plan.appendix.tasks.some((t) => t.id === id)) return undefined;
  return { kind: 'anchors', anchors: [taskAnchor(id, 'answered'), taskAnchor(id, 'asked')] };
}

const isNumber = (text: string): boolean => /^[-–]?\d[\d.,]*\s*%?(?:\s*\/\s*\d[\d.,]*)?$/.test(text.trim());

/** The number by itself, not as part of a longer one: 1.568 is not in 21.568, nor 12 in 12,5. */
function printsNumber(text: string, typed: string): boolean {
  const number = escaped(typed.trim());
  return new RegExp(`(?<![\\d.,])${number}(?![\\d%]|[.,]\\d)`).test(text);
}

/** "1568" as a report prints it: "1.568". */
const asPrinted = (typed: string): string => (/^\d+$/.test(typed) ? vietnameseNumber(Number(typed)) : typed);

/** Every place that prints the number or the words; those with a source first. */
function printedIn(reference: string, { doc, book }: Printed): Resolved {
  const numbers = isNumber(reference) ? [reference, asPrinted(reference)] : [];
  const key = bare(reference.replace(/^[“"'](.*)[”"']$/su, '$1'));
  const prints = ({ text }: PrintedPlace): boolean =>
    numbers.length > 0
      ? numbers.some((n) => printsNumber(text, n))
      : key.length >= 4 && bare(text).includes(key);
  const found = [...docPlaces(doc), ...bookPlaces(book)].filter(prints);
  const places = [
    ...found.filter((p) => p.anchor !== undefined),
    ...found.filter((p) => p.anchor === undefined),
  ];
  if (places.length === 0) return { kind: 'nothing', why: 'not-printed', value: reference };
  return { kind: 'places', places };
}

/** What the clerk typed after `trace`, in the order of how plainly it names one thing. */
export function resolveReference(reference: string, printed: Printed): Resolved {
  if (/^(?:so|dv|th|nv|kp|ck|tt)\/\S/.test(reference))
    return { kind: 'anchors', anchors: [reference.normalize('NFC')] };
  return (
    sheetCell(reference, printed) ??
    tableCell(reference, printed) ??
    ofIndicator(reference, printed) ??
    ofTask(reference, printed) ??
    printedIn(reference, printed)
  );
}
