import { type CivilDate, partsOf } from '../model/civil-date.ts';
import type { DraftPoint, DraftText } from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import { comparisonKey } from '../text/canonical.ts';
import { findDocumentNumbers, readDocumentNumber } from '../text/document-number.ts';
import { joined, joinLines } from './decision-import-join.ts';
import {
  blankText,
  joinTexts,
  leftPoint,
  placeOf,
  point,
  type SourcePara,
  textOf,
} from './decision-import-source.ts';
import type { DecisionZones } from './decision-import-zones.ts';
import { piecesOf } from './letter-lines.ts';
import { headPiece } from './letter-words.ts';

export interface ReadHead {
  readonly kind: string;
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly symbol: string;
  readonly year: number;
  readonly subject: DraftText;
  readonly authority: DraftText;
  readonly bases: readonly DraftText[];
  readonly points: readonly DraftPoint[];
}

interface Numbered {
  readonly number?: string;
  readonly symbol?: string;
  readonly date?: CivilDate;
}

const blankNumber = /số\s*:?[\s.…_]*\/\s*([\p{Lu}][\p{Lu}\d&]*(?:-[\p{Lu}\d&]+)*)/iu;

function numberedIn(para: SourcePara): Numbered {
  let found: Numbered = {};
  for (const text of piecesOf(para.raw)) {
    const piece = headPiece(text);
    if (piece?.is === 'day' && piece.date) found = { ...found, date: piece.date };
    if (piece?.is !== 'number') continue;
    const read = piece.number === undefined ? undefined : readDocumentNumber(piece.number);
    const symbol = read?.symbol ?? blankNumber.exec(text)?.[1];
    found = { ...found, ...(read && { number: String(read.number) }), ...(symbol && { symbol }) };
  }
  return found;
}

/** What the line "(Ban hành kèm theo Quyết định số …/QĐ-UBND ngày …/…/2025 …)" says of number, symbol, day and year. */
function referredTo(reference: string): Numbered & { readonly year?: number } {
  const [read] = findDocumentNumbers(reference);
  const symbol = read?.symbol ?? blankNumber.exec(reference)?.[1];
  const year = read?.date
    ? partsOf(read.date).year
    : Number(/\/\s*(20\d{2})\b|năm\s+(20\d{2})/.exec(reference)?.slice(1).find(Boolean) ?? 0);
  return {
    ...(read && { number: String(read.number) }),
    ...(read?.date && { date: read.date }),
    ...(symbol && { symbol }),
    ...(year > 0 && { year }),
  };
}

const opens = /^(?:căn cứ|theo đề nghị|xét|trên cơ sở|thực hiện)(?![\p{L}])/iu;
const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

interface Opening {
  readonly subject: DraftText;
  readonly authority: DraftText;
  readonly bases: readonly DraftText[];
  readonly points: readonly DraftPoint[];
}

function basesOf(lines: readonly SourcePara[], wrapped: boolean): Pick<Opening, 'bases' | 'points'> {
  const groups = wrapped ? joinLines(lines, { bases: true }) : lines.map((l) => [l]);
  const read = groups.map(joined);
  return {
    bases: read.map((r) => r.text),
    points: read.flatMap((r, i) => r.points.map((p) => ({ ...p, at: `decision/bases/${i}` }))),
  };
}

function openingOf(lines: readonly SourcePara[], wrapped: boolean, fallback: Place): Opening {
  const firstBase = lines.findIndex((l) => opens.test(l.text));
  const above = firstBase < 0 ? lines : lines.slice(0, firstBase);
  const names = above.findIndex((l, i) => i > 0 && capitals(l.text));
  const about = joined(names < 0 ? above : above.slice(0, names));
  const authority = names < 0 ? [] : above.slice(names);
  const rest = basesOf(firstBase < 0 ? [] : lines.slice(firstBase), wrapped);
  const blank = blankText(fallback);
  return {
    subject: about.text.text === '' ? blank : about.text,
    authority: authority.length === 0 ? blank : joinTexts(authority.map(textOf)),
    bases: rest.bases.length === 0 ? [blank] : rest.bases,
    points: [...about.points.map((p) => ({ ...p, at: 'decision/subject' })), ...rest.points],
  };
}

const printedKind = (para: SourcePara | undefined): string => {
  if (!para) return 'Quyết định';
  const key = comparisonKey(para.text);
  return key.slice(0, 1).toUpperCase() + key.slice(1);
};

/** What the decision does not say of itself. */
function missing(head: Omit<ReadHead, 'points'>, place: Place): readonly DraftPoint[] {
  const empty = (text: DraftText | undefined): boolean => text === undefined || text.text === '…';
  const fields: readonly (readonly [string, boolean])[] = [
    ['subject', empty(head.subject)],
    ['authority', empty(head.authority)],
    ['bases', empty(head.bases[0])],
  ];
  return fields.flatMap(([field, isMissing]) =>
    isMissing
      ? [point('question', 'field-missing', place, { at: `decision/${field}`, values: { field } })]
      : [],
  );
}

/** Head of a decision: letterhead, number, day, kind, subject, authority, bases. `reference` is the line of the appendix that names the decision. */
export function readDecisionHead(
  zones: DecisionZones,
  { wrapped, file }: { readonly wrapped: boolean; readonly file: string },
  reference: DraftText | undefined,
): ReadHead {
  const top = Object.assign({}, ...zones.head.map(numberedIn)) as Numbered;
  const referred = referredTo(reference?.text ?? '');
  const fallback: Place = { kind: 'file', file };
  const first = zones.kind ?? zones.articles[0];
  const opening = openingOf(zones.opening, wrapped, first ? placeOf(first) : fallback);
  const number = top.number ?? referred.number ?? null;
  const date = top.date ?? referred.date ?? null;
  const said = date ? partsOf(date).year : referred.year;
  const head = {
    kind: printedKind(zones.kind),
    number,
    date,
    symbol: top.symbol ?? referred.symbol ?? '…',
    year: said ?? yearIn(opening.bases),
    subject: opening.subject,
    authority: opening.authority,
    bases: opening.bases,
  };
  const layout = [zones.kind, zones.heading].flatMap((l) => l ?? []);
  const points = [
    ...[...zones.head, ...layout].map((l) => leftPoint('layout', textOf(l))),
    ...opening.points,
    ...missing(head, fallback),
    ...identity(head, {
      file: fallback,
      reference: reference ? placeOf(reference) : fallback,
      ownSymbol: top.symbol !== undefined,
      saidYear: said !== undefined,
    }),
  ];
  return { ...head, points };
}

interface Where {
  readonly file: Place;
  readonly reference: Place;
  /** The head itself bears the symbol. */
  readonly ownSymbol: boolean;
  readonly saidYear: boolean;
}

/** What is said of number, day, symbol and year, and where it was taken from. */
function identity(
  { number, date, symbol, year }: Omit<ReadHead, 'points'>,
  { file, reference, ownSymbol, saidYear }: Where,
): readonly DraftPoint[] {
  const points: DraftPoint[] = [];
  if (number === null || date === null) {
    const at = number === null ? 'decision/number' : 'decision/date';
    points.push(point('doubt', 'number-date-blank', reference, { at }));
  }
  const of = (field: string, values: DraftPoint['values']) => ({ at: `decision/${field}`, values });
  if (symbol === '…')
    points.push(point('question', 'field-missing', file, of('symbol', { field: 'symbol' })));
  else if (!ownSymbol)
    points.push(point('joined', 'symbol-from-reference', reference, of('symbol', { symbol })));
  if (!saidYear) points.push(point('question', 'year-unknown', file, of('year', { year })));
  else if (date === null)
    points.push(point('joined', 'year-from-reference', reference, of('year', { year })));
  return points;
}

/** The latest year that the bases name: a decision is not older than what it rests on. */
function yearIn(bases: readonly DraftText[]): number {
  const years = bases.flatMap((b) =>
    [...b.text.matchAll(/\b(?:19[5-9]\d|20\d{2})\b/g)].map((m) => Number(m[0])),
  );
  return Math.max(1945, ...years);
}
