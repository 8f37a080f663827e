import type { CliTexts } from '../messages/vi/cli.ts';
import { type CivilDate, civilDateOf, parseCivilDate } from '../model/civil-date.ts';
import { UsageError } from './stop.ts';

/** A day typed on the command line: 2026-06-19, 19/6/2026 or 19-6-2026. */
export function parseTypedDate(text: string): CivilDate | undefined {
  const iso = parseCivilDate(text.trim());
  if (iso) return iso;
  const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return m ? civilDateOf(Number(m[3]), Number(m[2]), Number(m[1])) : undefined;
}

export function dateOption(
  value: string | undefined,
  option: string,
  texts: CliTexts,
): CivilDate | undefined {
  if (value === undefined) return undefined;
  const date = parseTypedDate(value);
  if (!date) throw new UsageError(texts.badDate({ option, value }));
  return date;
}

export function asOfFrom(value: string | boolean | undefined, today: CivilDate, texts: CliTexts): CivilDate {
  return dateOption(typeof value === 'string' ? value : undefined, '--as-of', texts) ?? today;
}
