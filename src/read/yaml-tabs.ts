import { parseDocument } from 'yaml';

interface Problem {
  readonly code: string;
  readonly pos: readonly [number, number];
}

/** A line indented with a tab, up to the tab; not one that is blank or a comment. */
const tabbed = /^( *)\t[\t ]*[^\s#]/gm;
/** A file whose tabs all stand inside texts is not read over and over. */
const mostTried = 5;

const problemsOf = (text: string): readonly Problem[] =>
  parseDocument(text, { schema: 'failsafe', uniqueKeys: false, strict: true }).errors;

/**
 * The first tab of an indentation that the parser stumbles over, with what was wrong before its line. Behind it the parser
 * has lost its place in the file: what it tells from there on, in whatever words, is not to be believed.
 */
export function withTab(text: string, problems: readonly Problem[]): readonly Problem[] {
  for (const match of [...text.matchAll(tabbed)].slice(0, mostTried)) {
    const newline = text.indexOf('\n', match.index);
    const before = problemsOf(text.slice(0, match.index));
    const withLine = problemsOf(text.slice(0, newline < 0 ? text.length : newline));
    const at = match.index + (match[1] ?? '').length;
    if (withLine.length > before.length) return [...before, { code: 'TAB_AS_INDENT', pos: [at, at + 1] }];
  }
  return problems;
}
