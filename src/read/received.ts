import type { Finding, Reading } from '../model/finding.ts';
import type { PartFile, ReadFile } from '../model/received.ts';
import type { FileKind } from '../model/submission.ts';
import { tidy } from '../text/canonical.ts';
import { modernised } from '../text/legacy-modernised.ts';
import { withCleanText } from './clean-reading.ts';
import { readWord } from './docx-received.ts';
import { readEdxml } from './edxml.ts';
import { readMail } from './eml.ts';
import { type Identity, identify } from './file-kind.ts';
import { plainKind, unfinished } from './file-text.ts';
import { readLetterText } from './letter.ts';
import { limits } from './limits.ts';
import { readOdsSubmission } from './ods.ts';
import { readOdtLines } from './odt.ts';
import { readPdf } from './pdf.ts';
import { isPrintedForm } from './printed-form.ts';
import { fileFinding } from './refusal.ts';
import { secrecyMark } from './submission-header.ts';
import { readXlsxSubmission } from './submission-xlsx.ts';
import { readYamlSubmission } from './submission-yaml.ts';
import { unpackZip } from './unpack.ts';

type Outcome = Reading<ReadFile | undefined>;
type Reader = (bytes: Uint8Array, name: string, sha256: string) => Outcome;

function refused(name: string, code: Finding['code'], values: Finding['values'] = {}): Outcome {
  return { value: undefined, findings: [fileFinding(name, code, values)] };
}

/** A reading of one thing as a reading of the file that holds it. */
function holding<T>({ value, findings }: Reading<T | undefined>, file: (value: T) => ReadFile): Outcome {
  return { value: value === undefined ? undefined : file(value), findings };
}

const scan: ReadFile = { letter: { style: 'unknown', sections: [], scanned: true } };
/** The stamp of secrecy stands at the head of the first page. */
const headLines = 40;

/** A signed document from its printed lines; one marked secret goes no further. */
function letterOf(lines: readonly string[], name: string, findings: readonly Finding[]): Outcome {
  const mark = secrecyMark(
    lines
      .slice(0, headLines)
      .flatMap((l) => l.split('\t'))
      .map(tidy),
  );
  if (mark !== undefined) return refused(name, 'file-secret', { mark });
  const value = { letter: readLetterText(lines, name) };
  if (!isPrintedForm(lines, name)) return { value, findings };
  // The letter goes along: the clerk may say that this is the signed paper.
  return { value, findings: [...findings, fileFinding(name, 'form-not-ours', { why: 'saved-as' })] };
}

function readPdfLetter(bytes: Uint8Array, name: string): Outcome {
  const { value, findings } = readPdf(bytes, name);
  if (!value) return { value: undefined, findings };
  return value.scanned ? { value: scan, findings } : letterOf(value.lines, name, findings);
}

function readOdtLetter(bytes: Uint8Array, name: string): Outcome {
  const { value: lines, findings } = readOdtLines(bytes, name);
  return lines ? letterOf(lines, name, findings) : { value: undefined, findings };
}

/** A container with nothing to take in is told so; one whose every part was refused has its own findings. */
function filled(name: string, kind: FileKind, outcome: Outcome): Outcome {
  const { value, findings } = outcome;
  const none = value?.parts?.length === 0 && findings.length === 0;
  // A withdrawal needs no attachment.
  if (!none || value?.envelope?.business === 'revocation') return outcome;
  return { value, findings: [fileFinding(name, 'file-container-empty', { kind })] };
}

const withParts = (parts: readonly PartFile[]): ReadFile => ({ parts });

const readers: Readonly<Partial<Record<FileKind, Reader>>> = {
  xlsx: (b, name, sha256) => holding(readXlsxSubmission(b, name, sha256), (submission) => ({ submission })),
  ods: (b, name, sha256) => holding(readOdsSubmission(b, name, sha256), (submission) => ({ submission })),
  yaml: (b, name, sha256) => holding(readYamlSubmission(b, name, sha256), (submission) => ({ submission })),
  docx: (b, name, sha256) => holding(readWord(b, name, sha256), (word) => word),
  pdf: readPdfLetter,
  odt: readOdtLetter,
  image: () => ({ value: scan, findings: [] }),
  zip: (b, name) => filled(name, 'zip', holding(unpackZip(b, name), withParts)),
  eml: (b, name) =>
    filled(
      name,
      'eml',
      holding(readMail(b, name), (mail) => mail),
    ),
  xml: (b, name) =>
    filled(
      name,
      'xml',
      holding(readEdxml(b, name), (message) => message),
    ),
  empty: (_b, name) => refused(name, 'file-empty', { kind: 'empty' }),
  xls: (_b, name) => refused(name, 'file-old-format', { kind: 'xls' }),
  doc: (_b, name) => refused(name, 'file-old-format', { kind: 'doc' }),
  text: (b, name) => refused(name, 'file-plain-text', { kind: plainKind(b) ?? 'text' }),
};

function readUnknown(bytes: Uint8Array, name: string, kind: FileKind): Outcome {
  return plainKind(bytes) === 'html'
    ? refused(name, 'file-plain-text', { kind: 'html' })
    : refused(name, 'file-unknown-kind', { kind });
}

function readIdentified(identity: Identity, bytes: Uint8Array, name: string, sha256: string): Outcome {
  const { kind, encrypted, macros, outlook } = identity;
  if (encrypted) return refused(name, 'file-encrypted', { kind });
  if (macros) return refused(name, 'file-macros', { kind });
  if (outlook) return refused(name, 'file-old-format', { kind: 'msg' });
  const reader = readers[kind];
  return reader ? reader(bytes, name, sha256) : readUnknown(bytes, name, kind);
}

/**
 * Any file that a unit may send → what it holds: a filled-in form, a signed document, or further files; or the reason
 * why nothing can be had from it. Judged by content; only files that programs leave while they write are told by name.
 */
export function readReceived(bytes: Uint8Array, name: string, sha256: string): Outcome {
  if (bytes.length > limits.file)
    return refused(name, 'file-too-large', {
      limit: 'file',
      allowed: limits.file,
      part: '',
      found: bytes.length,
    });
  const why = unfinished(name);
  if (why !== undefined) return refused(name, 'file-being-written', { why });
  return withCleanText(modernised(readIdentified(identify(bytes), bytes, name, sha256), name), name);
}
