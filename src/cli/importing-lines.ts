import { findingText } from '../messages/findings.ts';
import { type Code, codes } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import { findingsAsText } from '../render/findings.ts';
import { placeText } from '../render/place.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import { type Invocation, optionOn } from './command.ts';
import type { DraftInHand } from './importing.ts';
import { wrap } from './terminal-text.ts';

/** The points of a draft by what is to be done about them, that first. */
const pointCodes: readonly Code[] = [
  'import-question',
  'import-doubt',
  'import-left-out',
  'import-joined',
  'import-layout',
];
const width = 110;

/** All points of one code: place and sentence each, what to do about them once. A question asked at several places is one. */
function pointBlock(
  code: Code,
  findings: readonly Finding[],
  invocation: Invocation,
  questions: number | undefined,
): readonly string[] {
  const { lang, texts, words, paint } = invocation;
  const own = findings.filter((f) => f.code === code);
  const [first] = own;
  if (!first) return [];
  const text = findingText(lang, code);
  const count = code === 'import-question' ? (questions ?? own.length) : own.length;
  const head = `${words.severities[first.severity]}: ${text.title} (${count}) [${code}]`;
  return [
    paint.severity(first.severity, head),
    ...own.flatMap((f) => {
      const place = safeForTerminal(placeText(f.place, texts.placeWords));
      const [line = '', ...rest] = wrap(`${place}: ${safeForTerminal(text.found(f.values))}`, width - 4);
      return [`  ${line}`, ...rest.map((r) => `    ${r}`)];
    }),
    `  ${text.remedy(first.values)}`,
    '',
  ];
}

export function findingLines(
  invocation: Invocation,
  findings: readonly Finding[],
  questions?: number,
): string {
  const { lang, texts, words, paint } = invocation;
  const others = findings.filter((f) => !pointCodes.includes(f.code));
  const points = pointCodes.flatMap((code) => pointBlock(code, findings, invocation, questions));
  const told =
    others.length > 0 ? [findingsAsText(others, { lang, texts, words, paint, all: true }), ''] : [];
  return [...told, ...points].join('\n').trimEnd();
}

export function draftCounts(inHand: DraftInHand) {
  const { draft, directory, findings } = inHand;
  const count = (code: Code): number => findings.filter((f) => f.code === code).length;
  return {
    articles: draft.decision.articles.length,
    groups: draft.appendix.groups.length,
    tasks: draft.appendix.tasks.length,
    units: directory.units.length,
    questions: openQuestions(inHand),
    doubts: count('import-doubt'),
    left: count('import-left-out'),
    notes: findings.filter((f) => codes[f.code].severity === 'note').length,
  };
}

/** Entries of questions.yaml: the same question about several places is one. */
export function openQuestions({ files }: DraftInHand): number {
  return String(files.get('questions.yaml')).split('\n    answer: null').length - 1;
}

/** What was drafted, out of what, and all there is to be told of it. */
export function draftLines(
  invocation: Invocation,
  inHand: DraftInHand,
  { dir, list }: { readonly dir: string; readonly list: string },
): readonly string[] {
  const { importing } = invocation.texts;
  const notes = optionOn(invocation, 'notes');
  const shown = notes ? inHand.findings : inHand.findings.filter((f) => f.severity !== 'note');
  const counts = draftCounts(inHand);
  const { from } = inHand.directory;
  return [
    ...(shown.length > 0 ? [findingLines(invocation, shown, counts.questions), ''] : []),
    importing.made({ dir, ...counts }),
    from === 'given' ? importing.directory.given({ file: list }) : importing.directory[from],
    importing.counts(counts),
    ...(notes || counts.notes === 0 ? [] : [importing.notesHidden]),
  ];
}
