import type { Answer, Submission } from '../../model/submission.ts';
import { tidy } from '../../text/canonical.ts';
import { readDate } from '../../text/dates.ts';

const grouped = /^\d{1,3}(?:\.\d{3})+$/;

/** What an answer says, whatever kind of file says it: a number or a day in a cell is text in Word. */
function said({ raw }: Answer): string {
  if (raw.kind === 'blank') return '';
  if (raw.kind === 'date') return raw.date;
  if (raw.kind === 'number') return raw.text.replace('.', ',');
  if (raw.kind !== 'text') return JSON.stringify(raw);
  const day = readDate(raw.text);
  if (day.kind === 'date') return day.date;
  const text = tidy(raw.text);
  return grouped.test(text) ? text.replaceAll('.', '') : text;
}

/** What an answer is, to the letter: "1.234" and 1234 are two answers, one of them questioned. */
function written({ raw, formula }: Answer): string {
  if (raw.kind === 'blank') return '';
  const content = raw.kind === 'text' ? { kind: 'text', text: tidy(raw.text) } : raw;
  return JSON.stringify([content, formula === true]);
}

/** Every answer that is not blank, by its id. */
function textsOf({ answers }: Submission, textOf: (answer: Answer) => string): ReadonlyMap<string, string> {
  return new Map([...answers].map(([id, a]) => [id, textOf(a)] as const).filter(([, text]) => text !== ''));
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, text]) => b.get(id) === text);
}

/** The same answers, at least one, whatever kinds of file say them. */
export function sayTheSame(a: Submission, b: Submission): boolean {
  const ours = textsOf(a, said);
  return ours.size > 0 && same(ours, textsOf(b, said));
}

/** Nothing was changed: to the letter in one kind of file, with what stood where no answer belongs; by what is said between two kinds. */
export function unchanged(a: Submission, b: Submission): boolean {
  if (a.file.kind !== b.file.kind) return sayTheSame(a, b);
  const strays = ({ stray }: Submission): string =>
    JSON.stringify(stray.filter((s) => s.raw.kind !== 'blank').map((s) => [s.id, s.raw]));
  return same(textsOf(a, written), textsOf(b, written)) && strays(a) === strays(b);
}
