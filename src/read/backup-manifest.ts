import { type BackupManifest, backupFormat, isBackupPath } from '../model/backup.ts';

export type ManifestReading =
  | { readonly kind: 'read'; readonly manifest: BackupManifest }
  /** Written by a later tool: `format` as it stands there. */
  | { readonly kind: 'newer'; readonly format: number }
  /** A path that leads out of a workspace or means different files on different systems. */
  | { readonly kind: 'unsafe-path'; readonly path: string }
  | { readonly kind: 'unreadable' };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';

function isFile(value: unknown): boolean {
  return (
    isFields(value) &&
    isText(value.path) &&
    isCount(value.bytes) &&
    /^[0-9a-f]{64}$/.test(String(value.sha256)) &&
    isText(value.modified) &&
    !Number.isNaN(Date.parse(value.modified))
  );
}

function isRegister(value: unknown): boolean {
  return isFields(value) && isText(value.file) && isCount(value.events);
}

function isManifest(value: Fields): boolean {
  const { tool, workspaceFormat, moment, files, registers } = value;
  return (
    isText(tool) &&
    isCount(workspaceFormat) &&
    isText(moment) &&
    Array.isArray(files) &&
    files.every(isFile) &&
    Array.isArray(registers) &&
    registers.every(isRegister)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a backup says is in it. Nothing of it is believed before the contents are held against it. */
export function readBackupManifest(text: string): ManifestReading {
  const value = parsed(text);
  if (!isFields(value) || !isCount(value.format)) return { kind: 'unreadable' };
  if (Number(value.format) > backupFormat) return { kind: 'newer', format: Number(value.format) };
  if (!isManifest(value)) return { kind: 'unreadable' };
  const manifest = value as unknown as BackupManifest;
  const unsafe = manifest.files.find((f) => !isBackupPath(f.path));
  if (unsafe) return { kind: 'unsafe-path', path: unsafe.path };
  const twice = new Set(manifest.files.map((f) => f.path)).size < manifest.files.length;
  return twice ? { kind: 'unreadable' } : { kind: 'read', manifest };
}
