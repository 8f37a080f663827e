import { dropEveryCopy, dropSubmission } from '../disk/store.ts';
import type { Finding } from '../model/finding.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Opened } from './unpacking.ts';
import type { Workspace } from './workspace.ts';

export function isSecret({ findings }: FileInHand): boolean {
  return findings.some((f) => f.code === 'file-secret');
}

/** Every file that a file lay in, innermost first; the same archive may lie in several mails. */
function around(file: FileInHand, opened: readonly Opened[]): readonly FileInHand[] {
  const holders = opened.filter(
    (o) => o.kind === 'container' && o.file.ref.sha256 === file.ref.container?.sha256,
  );
  return holders.flatMap((o) => [o.file, ...around(o.file, opened)]);
}

function said(finding: Finding, kept: string): Finding {
  return finding.code === 'file-secret' ? { ...finding, values: { ...finding.values, kept } } : finding;
}

/**
 * A paper marked secret leaves no copy behind, nor does any mail or archive it lay in, however often and in however many
 * of them it came: what this run stored of it is taken back, and every holder goes. The other files of the archive keep
 * their own copies.
 */
export function withoutSecrets(
  workspace: Workspace,
  opened: readonly Opened[],
  isOnRecord: (sha256: string) => boolean,
): readonly Opened[] {
  const secret = opened.flatMap(({ file }) => (isSecret(file) && !isTrial(file) ? [file] : []));
  for (const name of secret.flatMap((file) => file.stored ?? [])) dropSubmission(workspace.root, name);
  // A run that was killed before this step may have left one.
  const found = secret.map((file) => file.ref.sha256).filter((sha256) => !isOnRecord(sha256));
  for (const sha256 of found) dropEveryCopy(workspace.root, sha256);
  const holders = new Set(secret.flatMap((file) => around(file, opened)).map((h) => h.ref.sha256));
  for (const sha256 of holders) dropEveryCopy(workspace.root, sha256);
  return opened.map((one): Opened => {
    const { file } = one;
    if (!secret.includes(file)) return one;
    const kept = around(file, opened).length > 0 ? 'neither' : 'no';
    return { ...one, file: { ...file, findings: file.findings.map((f) => said(f, kept)) } };
  });
}

/** A dry run stores nothing, so there is nothing to take back. */
function isTrial({ bytes }: FileInHand): boolean {
  return bytes !== undefined;
}
