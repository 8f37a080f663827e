/** Raised when an older tool would read a backup wrongly. */
export const backupFormat = 1;

/** First entry of a backup: what is in it. Never written into a workspace. */
export const manifestName = 'sao-luu.json';

/**
 * Larger than for files of strangers: a backup is the office's own, but damage and forgery must end too. Sizes in bytes.
 * Entries larger than `deflated` are stored as they are, so that nothing larger is ever unpacked in memory.
 */
export const backupLimits = {
  entries: 500_000,
  manifest: 200 * 1024 * 1024,
  deflated: 32 * 1024 * 1024,
  /** One file: what a zip entry can name without its 64-bit fields. */
  file: 0xffff_fffe,
} as const;

export interface BackedUpFile {
  /** From the root of the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** When the file was last changed, "2026-06-19T01:05:00.000Z". */
  readonly modified: string;
}

export interface BackedUpRegister {
  readonly file: string;
  /** Events that can be read. */
  readonly events: number;
}

export interface BackupManifest {
  readonly format: number;
  readonly tool: string;
  readonly workspaceFormat: number;
  /** Moment of the backup in Việt Nam. */
  readonly moment: string;
  readonly files: readonly BackedUpFile[];
  readonly registers: readonly BackedUpRegister[];
}

/** What of a workspace cannot be made again; `out/` only where it is asked for. */
export const backedUpFiles = ['.gitattributes', '.gitignore', 'contacts.csv', 'dondoc.yaml'] as const;
export const backedUpFolders = [
  'editorial',
  'plan',
  'register',
  'schemas',
  'submissions',
  'templates',
] as const;
export const madeFolder = 'out';

const tops: readonly string[] = [...backedUpFiles, ...backedUpFolders, madeFolder];
const files: readonly string[] = backedUpFiles;

/** Whether a path of a backup lies inside a workspace on every system: no way up, no drive, no signs that one of them reads otherwise. */
export function isBackupPath(path: string): boolean {
  const [top = '', ...below] = path.split('/');
  if (!tops.includes(top) || files.includes(top) !== (below.length === 0)) return false;
  return below.every(
    (name) => name !== '' && name !== '.' && name !== '..' && !/[\\:\u0000-\u001f\u007f]/.test(name),
  );
}
