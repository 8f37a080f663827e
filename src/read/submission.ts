import type { Reading } from '../model/finding.ts';
import type { FileKind, Submission } from '../model/submission.ts';
import { identify } from './file-kind.ts';
import { limits } from './limits.ts';
import { fileFinding, guarded } from './refusal.ts';
import { readXlsxSubmission } from './submission-xlsx.ts';
import { readYamlSubmission } from './submission-yaml.ts';
import { openZip } from './zip.ts';

type Outcome = Reading<Submission | undefined>;

function refused(file: string, code: Parameters<typeof fileFinding>[1], kind: FileKind): Outcome {
  return { value: undefined, findings: [fileFinding(file, code, { kind })] };
}

/** Nothing here can be read as a form; a zip that cannot even be opened is damaged rather than unknown. */
function otherKind(bytes: Uint8Array, name: string, kind: FileKind): Outcome {
  if (kind === 'empty') return refused(name, 'file-empty', kind);
  if (kind === 'xls' || kind === 'doc') return refused(name, 'file-old-format', kind);
  if (kind !== 'zip' && kind !== 'docx' && kind !== 'odt' && kind !== 'ods')
    return refused(name, 'file-unknown-kind', kind);
  return guarded(name, () => {
    openZip(bytes);
    return { value: undefined, findings: [fileFinding(name, 'file-unknown-kind', { kind })] };
  });
}

/**
 * Any file that a unit may send → its answers, or the one reason why there are none. Judged by content, never by name.
 * `name` is what findings print; `sha256` is passed through.
 */
export function readSubmission(bytes: Uint8Array, name: string, sha256: string): Outcome {
  if (bytes.length > limits.file) {
    return {
      value: undefined,
      findings: [fileFinding(name, 'file-too-large', { limit: 'file', allowed: limits.file, part: '' })],
    };
  }
  const { kind, encrypted, macros } = identify(bytes);
  if (encrypted) return refused(name, 'file-encrypted', kind);
  if (macros) return refused(name, 'file-macros', kind);
  if (kind === 'xlsx') return readXlsxSubmission(bytes, name, sha256);
  if (kind === 'yaml') return readYamlSubmission(bytes, name, sha256);
  return otherKind(bytes, name, kind);
}
