import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type LeftOut, piecesOf, type SourceFile, workspaceSources } from '../disk/backup-sources.ts';
import { readTextIfThere } from '../disk/read.ts';
import { type BackedUpFile, type BackedUpRegister, backupLimits, isBackupPath } from '../model/backup.ts';
import type { Finding } from '../model/finding.ts';
import type { RegisterEvent } from '../model/register.ts';
import { readRegister } from '../read/register.ts';
import { withoutUndone } from '../register/known-events.ts';
import { crc32 } from '../render/zip.ts';

export interface SurveyedFile extends BackedUpFile {
  readonly crc: number;
}

/** What is wrong with the workspace, or cannot go into a backup. */
export type SurveyProblem =
  | { readonly kind: 'changed'; readonly path: string; readonly sha256: string }
  | {
      readonly kind: 'missing';
      readonly sha256: string;
      readonly name: string;
      readonly event: string;
    }
  | {
      readonly kind: LeftOut['why'] | 'unreadable' | 'odd-name' | 'too-large';
      readonly path: string;
    };

export interface Survey {
  readonly files: readonly SurveyedFile[];
  readonly registers: readonly BackedUpRegister[];
  readonly problems: readonly SurveyProblem[];
  readonly findings: readonly Finding[];
  readonly beside: readonly string[];
}

type Judged = { readonly file: SurveyedFile } | { readonly problem: SurveyProblem };

function surveyed(root: string, { path, modified }: SourceFile): SurveyedFile {
  const hash = createHash('sha256');
  let crc = 0;
  let bytes = 0;
  for (const piece of piecesOf(join(root, path))) {
    hash.update(piece);
    crc = crc32(piece, crc);
    bytes += piece.length;
  }
  return { path, bytes, sha256: hash.digest('hex'), modified: modified.toISOString(), crc: crc >>> 0 };
}

/** One file that cannot be read must not cost all the others their backup. */
function judged(root: string, source: SourceFile): Judged {
  const { path } = source;
  if (!isBackupPath(path)) return { problem: { kind: 'odd-name', path } };
  try {
    const file = surveyed(root, source);
    return file.bytes > backupLimits.file ? { problem: { kind: 'too-large', path } } : { file };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EACCES', 'EPERM', 'ENOENT', 'EBUSY', 'EIO'].includes(code)) throw error;
    return { problem: { kind: 'unreadable', path } };
  }
}

const storedName = /^submissions\/([0-9a-f]{64})\.[^/]*$/;

function changed({ path, sha256 }: SurveyedFile): readonly SurveyProblem[] {
  const named = storedName.exec(path)?.[1];
  return named === undefined || named === sha256 ? [] : [{ kind: 'changed', path, sha256 }];
}

function missing(events: readonly RegisterEvent[], stored: ReadonlySet<string>): readonly SurveyProblem[] {
  return withoutUndone(events).flatMap((e): readonly SurveyProblem[] => {
    if (e.kind !== 'received' || !e.file || stored.has(e.file.sha256)) return [];
    return [{ kind: 'missing', sha256: e.file.sha256, name: e.file.name, event: e.id }];
  });
}

/** Every file of the workspace with its hash, what its registers hold, and what is damaged; nothing is written. */
export function surveyWorkspace(root: string, withOut: boolean, step: () => void): Survey {
  const { files, leftOut, beside } = workspaceSources(root, withOut);
  const results = files.map((source) => {
    const result = judged(root, source);
    step();
    return result;
  });
  const taken = results.flatMap((r) => ('file' in r ? [r.file] : []));
  const registers = taken
    .filter((f) => /^register\/[^/]+\.jsonl$/.test(f.path))
    .map((f) => ({ file: f.path, ...readRegister(f.path, readTextIfThere(join(root, f.path)) ?? '') }));
  const stored = new Set(taken.flatMap((f) => storedName.exec(f.path)?.[1] ?? []));
  return {
    files: taken,
    registers: registers.map(({ file, value }) => ({ file, events: value.length })),
    problems: [
      ...taken.flatMap(changed),
      ...missing(
        registers.flatMap((r) => r.value),
        stored,
      ),
      ...leftOut.map(({ path, why }): SurveyProblem => ({ kind: why, path })),
      ...results.flatMap((r) => ('problem' in r ? [r.problem] : [])),
    ],
    findings: registers.flatMap((r) => r.findings),
    beside,
  };
}
