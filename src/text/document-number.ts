import { type CivilDate, partsOf } from '../model/civil-date.ts';
import { tidy } from './canonical.ts';
import { readDate } from './dates.ts';

/** "15/BC-UBND" (state, NĐ 30/2020 Phụ lục I) or "12-BC/ĐU" (Party). Leading zeros of the number mean nothing. */
export interface DocumentNumber {
  readonly number: number;
  /** "BC-UBND", "BC/ĐU": capitals as written. */
  readonly symbol: string;
  readonly style: 'state' | 'party';
  /** "30/2020/NĐ-CP". */
  readonly year?: number;
  readonly date?: CivilDate;
}

const word = String.raw`\p{L}[\p{L}\p{N}&]*(?:[,.](?=\p{L})[\p{L}\p{N}&]+)*`;
// Blanks around a hyphen only before capitals, so that "15/BC-UBND - gửi Sở" ends at UBND.
const tail = String.raw`(?:-${word}|\s?-\s?[\p{Lu}\d&]+(?![\p{L}]))`;
const state = String.raw`(?<sn>\d{1,6})\s*/\s*(?:(?<sy>\d{4})\s*/\s*)?(?<ss>${word}${tail}+)`;
const party = String.raw`(?<pn>\d{1,6})\s*-\s*(?<pt>${word})\s*/\s*(?<pa>${word}${tail}*)`;
const pattern = String.raw`(?<![\p{L}\p{N}/.-])(?:${party}|${state})(?![\p{L}\p{N}/])`;
const behind = /^[\s,;(]*(?:ngày\s*)?(\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|tháng\s*\d{1,2}\s*năm)\s*\d{4})/iu;

/** Every document number in a text ("Kế hoạch số 12/KH-UBND ngày 05/01/2026; Báo cáo số 3-BC/ĐU"), in order. */
export function findDocumentNumbers(text: string): readonly DocumentNumber[] {
  const t = unified(text);
  return [...t.matchAll(new RegExp(pattern, 'gu'))].flatMap((m) => {
    const found = documentNumberOf(m);
    if (!found) return [];
    const day = readDate(behind.exec(t.slice(m.index + m[0].length))?.[1] ?? '');
    return [day.kind === 'date' ? { ...found, date: day.date } : found];
  });
}

/** The one document number that the text states, "Số:", the name of the kind and the day behind it allowed; else undefined. */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const t = unified(text);
  const before = /^(?:[\p{L}\s]{0,40}?số\s*:?\s*|[\p{L}\s]{1,20}\s)?(?=\d)/iu.exec(t);
  const rest = before ? t.slice(before[0].length) : '';
  return new RegExp(`^${pattern}`, 'u').test(rest) ? findDocumentNumbers(rest)[0] : undefined;
}

function unified(text: string): string {
  return tidy(text)
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

function documentNumberOf(m: RegExpMatchArray): DocumentNumber | undefined {
  const g = m.groups ?? {};
  const close = (s: string): string => s.replace(/\s*-\s*/g, '-');
  if (g.pn !== undefined)
    return { number: Number(g.pn), symbol: `${g.pt}/${close(g.pa ?? '')}`, style: 'party' };
  const found: DocumentNumber = { number: Number(g.sn), symbol: close(g.ss ?? ''), style: 'state' };
  return g.sy === undefined ? found : { ...found, year: Number(g.sy) };
}

/** The parts of a symbol, capitals folded: "BC-UBND" → ["BC", "UBND"]. */
export function symbolParts(doc: DocumentNumber): readonly string[] {
  return doc.symbol.toUpperCase().split(/[-/]/);
}

/** "15/BC-UBND", "12-BC/ĐU": one spelling, for printing. */
export function printDocumentNumber(doc: DocumentNumber): string {
  const number = String(doc.number).padStart(2, '0');
  if (doc.style === 'party') return `${number}-${doc.symbol}`;
  return doc.year === undefined ? `${number}/${doc.symbol}` : `${number}/${doc.year}/${doc.symbol}`;
}

/**
 * Key of a unit's document: unit, number, symbol, year. A state body numbers by the calendar year (NĐ 30/2020, Điều 15);
 * a Party body numbers by kind over its term, so the year does not tell its documents apart.
 */
export function documentNumberKey(unit: string, doc: DocumentNumber, fallback: CivilDate): string {
  const year = doc.year ?? partsOf(doc.date ?? fallback).year;
  return [unit, doc.number, doc.symbol.toUpperCase(), doc.style === 'party' ? 'party' : year].join('|');
}
