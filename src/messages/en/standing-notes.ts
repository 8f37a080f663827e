import type { StandingNotes } from '../standing-notes.ts';
import { englishDay } from './words.ts';

/** The paper with its own day; without a paper, the day from which the decision counts. */
function paperOrDay(d: Parameters<StandingNotes['decision']>[0]): string {
  if (d.documentNumber === undefined) return englishDay(d.date);
  return d.documentDate === undefined
    ? `document ${d.documentNumber}`
    : `document ${d.documentNumber} of ${englishDay(d.documentDate)}`;
}

export const en: StandingNotes = {
  strictOnly: (request) =>
    `in time if the day named in ${request === undefined ? 'the Decision' : `document ${request}`} counts and days off move it`,
  firstVersion: (date) => `judged by the version sent first, ${englishDay(date)}`,
  extended: (until) => `extended until ${englishDay(until)}`,
  documentOnly: 'document only, no data file yet',
  dataOnly: 'data file only, no signed document yet',
  sentButExempt: 'exempt, but sent something',
  afterClosing: 'something arrived after the period was closed',
  reminded: (r) => {
    const rounds = ['reminded before the deadline', 'first reminder', 'second reminder'];
    const what = rounds[r.round] ?? 'reported upward';
    return `${what} ${englishDay(r.date)}${r.number === undefined ? '' : ` (no. ${r.number})`}`;
  },
  decision: (d) => `${d.reason} (${paperOrDay(d)})`,
};
