import { type BackupManifest, backedUpFolders, backupFormat, madeFolder } from '../model/backup.ts';
import { parseCivilDate } from '../model/civil-date.ts';
import { findingsAsJson, findingsAsText } from '../render/findings.ts';
import { vietnameseNumber } from '../text/print.ts';
import { oneLine } from '../text/safe-for-terminal.ts';
import type { BackupFault } from './backup-archive.ts';
import type { Survey, SurveyProblem } from './backup-survey.ts';
import type { Invocation } from './command.ts';

/** "850 KB", "11,2 MB". */
export function sizeText(bytes: number, { lang }: Invocation): string {
  const [unit, by] = bytes < 1e6 ? ['KB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
  const number = vietnameseNumber(bytes / Number(by), by === 1e3 ? 0 : 1);
  return `${lang === 'vi' ? number : number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))} ${unit}`;
}

export function momentText({ texts }: Invocation, moment: string): string {
  const day = parseCivilDate(moment.slice(0, 10));
  return texts.backup.moment({ time: moment.slice(11, 16), day: day ? texts.day(day) : moment.slice(0, 10) });
}

export const bytesOf = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((sum, f) => sum + f.bytes, 0);

/** How much lies in each folder, then how many events in each register. */
export function contentLines(
  invocation: Invocation,
  { files, registers }: Pick<BackupManifest, 'files' | 'registers'>,
): readonly string[] {
  const { backup } = invocation.texts;
  const folders = [...backedUpFolders, madeFolder].flatMap((name) => {
    const own = files.filter((f) => f.path.startsWith(`${name}/`));
    if (own.length === 0) return [];
    return [backup.part({ name: `${name}/`, files: own.length, size: sizeText(bytesOf(own), invocation) })];
  });
  return [...folders, ...registers.map((r) => backup.register({ ...r }))];
}

function problemLine({ texts }: Invocation, problem: SurveyProblem): string {
  const { kind, ...values } = problem;
  const safe = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, oneLine(value)]));
  return `  - ${texts.backup.problems[kind](safe)}`;
}

/** What is damaged or was left out, each with what to do; empty where nothing is. */
export function problemLines(
  invocation: Invocation,
  { problems, findings }: Survey,
  head: 'problemsHead' | 'problemsTrial' | 'problemsRestored',
): readonly string[] {
  const count = problems.length + findings.length;
  if (count === 0) return [];
  const { lang, texts, words, paint } = invocation;
  const shown =
    findings.length > 0 ? [findingsAsText(findings, { lang, texts, words, all: true, paint })] : [];
  return [
    '',
    paint.heading(texts.backup[head]({ count })),
    ...problems.map((p) => problemLine(invocation, p)),
    ...shown,
  ];
}

export function problemsJson(
  invocation: Invocation,
  { problems, findings }: Survey,
): Record<string, unknown> {
  const { lang, texts, words, paint } = invocation;
  return { problems, findings: findingsAsJson(findings, { lang, texts, words, all: true, paint }) };
}

export function faultText({ texts }: Invocation, fault: BackupFault): string {
  const { kind, ...values } = { known: backupFormat, ...fault };
  const safe = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? oneLine(value) : value]),
  );
  return texts.backup.faults[kind](safe);
}
