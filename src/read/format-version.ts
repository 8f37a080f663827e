import { type FormattedFile, fileFormats } from '../model/formats.ts';

/** From one format of a file to the next, in the text itself: lines that need no change stay, the version with them. */
export interface FileStep {
  readonly file: FormattedFile;
  readonly from: number;
  /** The text with its meaning in the next format; undefined where it cannot be read. */
  readonly edit: (text: string) => string | undefined;
}

/** Every step there is, oldest first. Format 1 is the first of every file, so there is none yet. */
export const fileSteps: readonly FileStep[] = [];

export interface Formats {
  readonly steps: readonly FileStep[];
  readonly current: Readonly<Record<FormattedFile, number>>;
}

export const ourFormats: Formats = { steps: fileSteps, current: fileFormats };

const versionLine = /^\ufeff?version:[ \t]*([1-9]\d{0,8})[ \t]*(?:#.*)?\r?$/m;

export interface WrittenVersion {
  readonly version: number;
  /** Where its digits stand. */
  readonly start: number;
  readonly end: number;
}

/** `version: 2` of a file; undefined where there is no such line. */
export function writtenVersion(text: string): WrittenVersion | undefined {
  const m = versionLine.exec(text);
  if (!m) return undefined;
  const digits = m[1] ?? '';
  const start = m.index + m[0].indexOf(digits);
  return { version: Number(digits), start, end: start + digits.length };
}

/**
 * The text speaks of a version otherwise than by one line `version: N`, which is all that a tool can compare. A text with a NUL is
 * UTF-16 and may say anything.
 */
export function versionUnreadable(text: string): boolean {
  if (text.includes('\0')) return true;
  const said = text.split(/\r\n?|\n/).filter((line) => /version/i.test(line) && !/^\s*#/.test(line));
  return said.length > 1 || said.some((line) => writtenVersion(line) === undefined);
}

/** The text with that number behind `version:`; nothing else in it changes. */
export function withVersion(text: string, version: number): string {
  const found = writtenVersion(text);
  return found ? `${text.slice(0, found.start)}${version}${text.slice(found.end)}` : text;
}

/** The text in the format of this tool; itself where it is, or where no step leads there. */
export function inCurrentFormat(
  file: FormattedFile,
  text: string,
  { steps, current }: Formats = ourFormats,
): string {
  if (steps.length === 0) return text;
  let now = text;
  for (
    let version = writtenVersion(now)?.version;
    version !== undefined && version < current[file];
    version++
  ) {
    const step = steps.find((s) => s.file === file && s.from === version);
    const next = step?.edit(now);
    if (next === undefined) return text;
    now = withVersion(next, version + 1);
  }
  return now;
}
