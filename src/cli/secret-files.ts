import { dropSubmission } from '../disk/store.ts';
import type { Finding } from '../model/finding.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Opened } from './unpacking.ts';
import type { Workspace } from './workspace.ts';

export function isSecret({ findings }: FileInHand): boolean {
  return findings.some((f) => f.code === 'file-secret');
}

/** The files that a file lay in, innermost first. */
function around(file: FileInHand, opened: readonly Opened[]): readonly FileInHand[] {
  const holder = opened.find(
    (o) => o.kind === 'container' && o.file.ref.sha256 === file.ref.container?.sha256,
  );
  return holder ? [holder.file, ...around(holder.file, opened)] : [];
}

function said(finding: Finding, kept: string): Finding {
  return finding.code === 'file-secret' ? { ...finding, values: { ...finding.values, kept } } : finding;
}

/**
 * A paper marked secret leaves no copy behind, nor does the mail or archive it lay in: what this run stored of them is
 * taken back. The other files of the archive keep their own copies.
 */
export function withoutSecrets(workspace: Workspace, opened: readonly Opened[]): readonly Opened[] {
  return opened.map((one): Opened => {
    const { file } = one;
    if (!isSecret(file) || file.stored === undefined) return one;
    const holders = around(file, opened).flatMap((f) => f.stored ?? []);
    for (const name of [file.stored, ...holders]) dropSubmission(workspace.root, name);
    const kept = holders.length > 0 ? 'neither' : 'no';
    return { ...one, file: { ...file, findings: file.findings.map((f) => said(f, kept)) } };
  });
}
