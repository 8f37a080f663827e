import { join } from 'node:path';
import { leftoversUnder } from '../disk/leftovers.ts';
import { lockState } from '../disk/lock.ts';
import { packageRoot } from '../disk/package.ts';
import {
  decomposedNames,
  fileSystemOf,
  foldsCase,
  isWindows,
  notWritable,
  realPathOf,
} from '../disk/system.ts';
import { freshWorkspaceTexts, workspaceTexts } from '../disk/workspace-texts.ts';
import { severityOf } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import { fileFormats } from '../model/formats.ts';
import type {
  ClockFacts,
  DiskFacts,
  LockFacts,
  OutdatedFile,
  RegisterFacts,
} from '../model/workspace-facts.ts';
import { writtenVersion } from '../read/format-version.ts';
import { type FileChange, migrationOf } from '../read/migration.ts';
import { newestOf } from './workspace-register-facts.ts';
import type { World } from './world.ts';

const holders = { alive: 'alive', dead: 'dead', 'other-host': 'unknown', unreadable: 'unreadable' } as const;

export function lockPath(root: string): string {
  return join(root, '.dondoc', 'lock');
}

export function lockFactsOf(root: string): LockFacts | undefined {
  const { kind, holder } = lockState(lockPath(root));
  if (kind === 'free') return undefined;
  const { user = '', host = '', since = '' } = holder ?? {};
  return { user, host, since, holder: holders[kind] };
}

export function temporariesOf(root: string, { moment }: World): readonly string[] {
  return leftoversUnder(root, Date.parse(moment()))
    .filter((l) => l.abandoned)
    .map((l) => l.path)
    .toSorted();
}

/** What this computer's own zone data say of Việt Nam at that moment. */
function zoneAt(moment: string): string {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: 'Asia/Ho_Chi_Minh',
      timeZoneName: 'longOffset',
    });
    const parts = format.formatToParts(new Date(Date.parse(moment)));
    return parts.find((p) => p.type === 'timeZoneName')?.value ?? '?';
  } catch {
    return '?';
  }
}

/** The setting that decides, as POSIX ranks them; Windows has none of them. */
function localeOf({ env }: World): string | undefined {
  if (isWindows()) return undefined;
  const name = ['LC_ALL', 'LC_CTYPE', 'LANG'].find((n) => (env[n] ?? '') !== '') ?? 'LANG';
  return `${name}=${env[name] ?? ''}`;
}

export function clockFactsOf(world: World, registers: readonly RegisterFacts[]): ClockFacts {
  const now = world.moment();
  const newest = newestOf(registers);
  const locale = localeOf(world);
  return {
    now,
    fixed: world.env.DONDOC_NOW !== undefined,
    zone: zoneAt(now),
    ...(newest ? { newest } : {}),
    ...(locale === undefined ? {} : { locale }),
  };
}

export function diskFactsOf(root: string): DiskFacts {
  return {
    path: realPathOf(root),
    ...fileSystemOf(root),
    notWritable: notWritable(root),
    foldsCase: foldsCase(root),
    decomposed: decomposedNames(root, ['plan', 'templates', 'editorial', 'out']),
  };
}

interface Outdated {
  readonly change: FileChange;
  readonly why: OutdatedFile['why'];
}

function whyOf({ steps }: FileChange): OutdatedFile['why'] {
  if (steps.includes('schema-copy')) return 'schema';
  return steps.includes('git-lines') ? 'git' : 'format';
}

/** Files that a new workspace has otherwise, with their text as it should be. */
export function outdatedIn(root: string): readonly Outdated[] {
  const { texts, notUtf8 } = workspaceTexts(root);
  return migrationOf({ files: texts, fresh: freshWorkspaceTexts(packageRoot()) })
    .filter((change) => !notUtf8.includes(change.path))
    .map((change) => ({ change, why: whyOf(change) }));
}

export function outdatedFacts(root: string): readonly OutdatedFile[] {
  return outdatedIn(root).map(({ change: { path, before }, why }) => ({
    path,
    missing: before === undefined,
    why,
  }));
}

/** Editorial files of a newer tool; those of the plan are told by its own check. */
export function newerFiles(root: string): readonly Finding[] {
  return [...workspaceTexts(root).texts]
    .filter(([path]) => path.startsWith('editorial/'))
    .flatMap(([file, text]) => {
      const written = writtenVersion(text);
      if (!written || written.version <= fileFormats.editorial) return [];
      const before = text.slice(0, written.start).split('\n');
      return [
        {
          code: 'format-newer',
          severity: severityOf('format-newer'),
          place: { kind: 'text', file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
          values: { found: written.version, known: fileFormats.editorial },
        } as const,
      ];
    });
}
