import type { Answer } from '../../model/submission.ts';
import { tidy } from '../../text/canonical.ts';
import { readDate } from '../../text/dates.ts';
import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

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

function saidIn(answers: ReadonlyMap<string, Answer>): ReadonlyMap<string, string> {
  return new Map([...answers].map(([id, a]) => [id, said(a)] as const).filter(([, text]) => text !== ''));
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size > 0 && a.size === b.size && [...a].every(([id, text]) => b.get(id) === text);
}

/** The same form sent a second time as another kind of file: recording it again would only blur where figures came from. */
export const formSameAnswers: FormCheck = {
  code: 'form-same-answers',
  run: (c) => {
    const { unit, period, submission } = c;
    const before = c.onRecord?.find((r) => r.unit === unit?.id && r.period === period?.id);
    if (!before?.submission || before.submission.file.kind === submission.file.kind) return undefined;
    if (!same(saidIn(submission.answers), saidIn(before.submission.answers))) return undefined;
    const command = c.collecting?.commandAsDocument ?? '';
    return aboutFile(c, 'form-same-answers', {
      other: before.submission.file.name,
      where: before.where,
      command,
    });
  },
};
