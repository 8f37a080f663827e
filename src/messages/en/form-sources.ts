import type { Values } from '../../model/finding.ts';
import { has, plain, quoted } from './value-text.ts';

/** What names a unit or period. */
export const sources: Readonly<Record<string, string>> = {
  told: 'told on receipt',
  stamp: 'hidden stamp of the form',
  header: 'head of the file',
  'file-name': 'name of the file',
  letter: 'agency printed on the document',
  symbol: 'symbol of the document',
  envelope: 'header of the edXML file',
  window: 'data window stated on the form',
  date: 'date of the document',
};
export const by = (v: Values, key: string): string => sources[plain(v, key)] ?? 'another source';

const saidBy = (v: Values, key: string): string =>
  plain(v, key)
    .split(',')
    .map((source) => sources[source] ?? 'another source')
    .join(', ');

/** The command that files it correctly, where one is known; one for each source where they balance. */
export const command = (v: Values): string => {
  if (!has(v, 'command')) return '';
  if (!has(v, 'command2')) return ` Command: ${quoted(v, 'command')}.${replaced(v, '')}`;
  const each = ['', '2', '3', '4'].filter((n) => has(v, `command${n}`));
  const lines = each.map(
    (n) => `\n- ${quoted(v, `command${n}`)} (${saidBy(v, `commandBy${n}`)}).${replaced(v, n)}`,
  );
  return ` One of these commands, as the file turns out to be:${lines.join('')}`;
};

/** The report in use that the command would replace. */
const replaced = (v: Values, n: string): string =>
  has(v, `replacesUnit${n}`)
    ? ` It replaces the report received of ${quoted(v, `replacesUnit${n}`)} for ${quoted(v, `replacesPeriod${n}`)} (${quoted(v, `replaces${n}`)}): look at this file and at that report first.`
    : '';

/** What is in use is not replaced while a source says otherwise. */
export const kept = (v: Values): string =>
  `The unit and period of the command have a report on record (${quoted(v, 'replaces')}), which is not replaced while the sources disagree. Look at both files; if it must be replaced, add --replace.${command(v)}`;

export const keeps = (v: Values): boolean =>
  has(v, 'replaces') && !has(v, 'replacesUnit') && !has(v, 'commandBy');
