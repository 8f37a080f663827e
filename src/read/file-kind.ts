import type { FileKind } from '../model/submission.ts';
import { oleNames } from './ole-names.ts';
import { Refused } from './refusal.ts';
import { type Archive, openZip } from './zip.ts';

/** What a file is, by content alone: names and endings lie. */
export interface Identity {
  readonly kind: FileKind;
  /** Password-protected Office file: an OLE container around the real one. */
  readonly encrypted: boolean;
  /** Workbook or document that may hold macros (.xlsm, .docm). */
  readonly macros: boolean;
  /** A message saved by Outlook (.msg): of kind `eml`, but nothing that a mail reader understands. */
  readonly outlook?: true;
}

const magics: readonly { readonly kind: FileKind; readonly hex: string; readonly at?: number }[] = [
  { kind: 'image', hex: '89504e470d0a1a0a' },
  { kind: 'image', hex: 'ffd8ff' },
  { kind: 'image', hex: '49492a00' },
  { kind: 'image', hex: '4d4d002a' },
  { kind: 'image', hex: '47494638' },
  { kind: 'image', hex: '424d' },
  { kind: 'image', hex: '57454250', at: 8 },
  { kind: 'image', hex: '66747970686569', at: 4 },
];

const ole = 'd0cf11e0a1b11ae1';

function has(bytes: Buffer, hex: string, at = 0): boolean {
  return bytes.subarray(at, at + hex.length / 2).toString('hex') === hex;
}

function plain(kind: FileKind): Identity {
  return { kind, encrypted: false, macros: false };
}

/** Told by the names of its streams; where the directory is damaged, by names anywhere in the file (they are in UTF-16). */
function oleIdentity(bytes: Buffer): Identity {
  const top = oleNames(bytes);
  const has = (start: string): boolean =>
    top ? top.some((n) => n.startsWith(start)) : bytes.includes(Buffer.from(start, 'utf16le'));
  if (has('__substg1.0_') || has('__properties_version1.0')) return { ...plain('eml'), outlook: true };
  if (has('EncryptedPackage')) return { kind: 'unknown', encrypted: true, macros: false };
  if (has('WordDocument')) return plain('doc');
  if (has('Workbook') || has('Book')) return plain('xls');
  return plain('unknown');
}

const decoder = new TextDecoder();

function partText(archive: Archive, name: string): string {
  const bytes = archive.read(name);
  return bytes ? decoder.decode(bytes) : '';
}

function archiveIdentity(archive: Archive): Identity {
  const types = partText(archive, '[Content_Types].xml');
  const macros =
    /macroEnabled|macrosheet\+xml/i.test(types) || archive.names.some((n) => /vbaProject\.bin$/i.test(n));
  if (types.includes('sheet.binary')) return plain('xls');
  if (/spreadsheetml\.(sheet|template)\.main|excel\.(sheet|template|addin)\.macroEnabled/i.test(types)) {
    return { kind: 'xlsx', encrypted: false, macros };
  }
  if (/wordprocessingml\.(document|template)\.main|word\.(document|template)\.macroEnabled/i.test(types)) {
    return { kind: 'docx', encrypted: false, macros };
  }
  const mime = partText(archive, 'mimetype');
  if (mime.includes('opendocument.text')) return plain('odt');
  if (mime.includes('opendocument.spreadsheet')) return plain('ods');
  // Without its list of types it is a damaged one of these; the reader says what is missing.
  if (archive.has('xl/workbook.xml')) return { ...plain('xlsx'), macros };
  return archive.has('word/document.xml') ? { ...plain('docx'), macros } : plain('zip');
}

/** A package that cannot be opened: guessed from the part names in its bytes, so that the message names the right program. */
function brokenZipIdentity(bytes: Buffer): Identity {
  if (bytes.includes('xl/workbook') || bytes.includes('xl/worksheets')) return plain('xlsx');
  if (bytes.includes('word/document')) return plain('docx');
  return plain('zip');
}

function zipIdentity(bytes: Buffer): Identity {
  try {
    return archiveIdentity(openZip(bytes));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return brokenZipIdentity(bytes);
  }
}

/** The beginning as text (UTF-8, UTF-16 with its mark, an older encoding letter by letter), or undefined where it is not text. */
function beginningText(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 8192);
  if (has(start, 'fffe')) return new TextDecoder('utf-16le').decode(start);
  if (has(start, 'feff')) return new TextDecoder('utf-16be').decode(start);
  if (start.includes(0)) return undefined;
  const text = decoder.decode(start, { stream: false });
  // The cut at 8 KB may split the last letter; more than that is not UTF-8.
  if (!text.slice(0, -1).includes('\ufffd')) return text;
  // No control characters: text in an older encoding, which its reader names.
  const control = start.some((b) => b < 9 || (b > 13 && b < 32) || b === 127);
  return control ? undefined : start.toString('latin1');
}

function textKind(text: string): FileKind {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('{\\rtf')) return 'doc';
  if (/^<\?xml|^<[a-z]+:?[a-z]*[\s>/]/i.test(start))
    return /^<(!doctype\s+)?html/i.test(start) ? 'unknown' : 'xml';
  if (/^<!doctype/i.test(start)) return 'unknown';
  if (/^(mime-version|message-id|received|return-path|delivered-to):\s/im.test(start)) return 'eml';
  const first = start.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && /^(---|%YAML|["']?[A-Za-z][\w.-]*["']?\s*:(\s|$))/.test(first)
    ? 'yaml'
    : 'text';
}

/** Recognises a file by its content. Never throws; a damaged package keeps the kind it was meant to be. */
export function identify(content: Uint8Array): Identity {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) return plain('empty');
  if (has(bytes, ole)) return oleIdentity(bytes);
  if (has(bytes, '504b0304') || has(bytes, '504b0506')) return zipIdentity(bytes);
  if (bytes.subarray(0, 1024).includes('%PDF-')) return plain('pdf');
  const magic = magics.find((m) => has(bytes, m.hex, m.at));
  if (magic) return plain(magic.kind);
  const text = beginningText(bytes);
  if (text === undefined) return plain('unknown');
  return plain(text.trim() === '' ? 'empty' : textKind(text));
}

export function kindOf(bytes: Uint8Array): FileKind {
  return identify(bytes).kind;
}
