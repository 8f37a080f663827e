import { type CivilDate, fromDayNumber, parseCivilDate, partsOf } from '../model/civil-date.ts';
import type { RawAnswer } from '../model/submission.ts';
import type { NumberLook } from './workbook-styles.ts';
import { cellText } from './workbook-text.ts';

/** A cell as its XML tells it, before its type is applied. */
export interface StoredCell {
  /** `t`: n (default), s, str, inlineStr, b, e, d. */
  readonly type: string;
  readonly look: NumberLook;
  /** Text of `v`; undefined where the element is absent. */
  readonly value: string | undefined;
  readonly inline: string;
  /** Text of `f`; undefined where the cell holds no formula. */
  readonly formula: string | undefined;
}

export interface ValueContext {
  readonly sharedString: (index: string) => string;
  readonly date1904: boolean;
}

const days1904 = 1462;
/** 1970-01-01 as a serial of the 1900 system. */
const epochSerial = 25_569;
const lastSerial = 2_958_465;

/**
 * A day number of Excel → the day; the time of day is dropped. The 1900 system counts a 29 February 1900 (serial 60)
 * that never was, so earlier serials stand one day off.
 */
function dateOfSerial(serial: number, date1904: boolean): CivilDate | undefined {
  const day = Math.floor(serial) + (date1904 ? days1904 : 0);
  if (!(day >= 1 && day <= lastSerial) || day === 60) return undefined;
  return fromDayNumber(day - epochSerial + (day < 60 ? 1 : 0));
}

/** "19/6/2026": what a Vietnamese clerk sees in the cell. */
function dateAnswer(date: CivilDate): RawAnswer {
  const { year, month, day } = partsOf(date);
  return { kind: 'date', date, text: `${day}/${month}/${year}` };
}

function textAnswer(text: string): RawAnswer {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

function numberAnswer(stored: StoredCell, date1904: boolean): RawAnswer {
  const text = (stored.value ?? '').trim();
  if (text === '') return { kind: 'blank' };
  const value = Number(text);
  if (!Number.isFinite(value)) return textAnswer(cellText(text));
  const { meaning, otherwise } = stored.look;
  const date = meaning === 'date' ? dateOfSerial(value, date1904) : undefined;
  if (date) return dateAnswer(date);
  if (meaning === 'percent') return { kind: 'number', value, text, percent: true };
  const shown = otherwise?.(value);
  return { kind: 'number', value, text, ...(shown !== undefined && { shown }) };
}

/** A cell of type `d` holds an ISO 8601 date (strict workbooks). */
function isoDateAnswer(value: string): RawAnswer {
  const date = parseCivilDate(value.slice(0, 10));
  return date ? dateAnswer(date) : textAnswer(cellText(value));
}

function typedAnswer(stored: StoredCell, context: ValueContext): RawAnswer {
  const value = stored.value ?? '';
  switch (stored.type) {
    case 's':
      return value.trim() === '' ? { kind: 'blank' } : textAnswer(context.sharedString(value.trim()));
    case 'str':
      return textAnswer(cellText(value));
    case 'inlineStr':
      return textAnswer(stored.inline);
    case 'b':
      return value.trim() === ''
        ? { kind: 'blank' }
        : { kind: 'boolean', value: /^\s*(1|true)\s*$/i.test(value) };
    case 'e':
      return { kind: 'cell-error', text: value.trim() || '#N/A' };
    case 'd':
      return isoDateAnswer(value.trim());
    default:
      return numberAnswer(stored, context.date1904);
  }
}

/**
 * What stands in the cell. A formula gives its stored result; without one it was never calculated
 * (an empty result is a result only in a cell of type `str`).
 */
export function answerOf(stored: StoredCell, context: ValueContext): RawAnswer {
  const calculated = stored.type === 'str' ? stored.value !== undefined : (stored.value ?? '').trim() !== '';
  if (stored.formula !== undefined && !calculated) return { kind: 'not-calculated', formula: stored.formula };
  return typedAnswer(stored, context);
}

/** Characters the cell puts on the page: what the limit on text counts. */
export function lengthOf(raw: RawAnswer): number {
  switch (raw.kind) {
    case 'text':
    case 'number':
    case 'date':
    case 'cell-error':
      return raw.text.length;
    case 'not-calculated':
      return raw.formula.length;
    default:
      return 1;
  }
}
