import type { Reading } from '../model/finding.ts';
import type { MailHead, PartFile } from '../model/received.ts';
import { tidy } from '../text/canonical.ts';
import {
  decodeBase64,
  decodeHeaderText,
  decodeQuotedPrintable,
  type Parametrised,
  readParametrised,
} from './eml-words.ts';
import { limits } from './limits.ts';
import { partName } from './part-name.ts';
import { guarded, Refused, tooLarge } from './refusal.ts';

type Headers = ReadonlyMap<string, string>;

/** One entity of a message: its headers, and its body as latin-1 text (a letter for a byte). */
interface Entity {
  readonly headers: Headers;
  readonly type: Parametrised;
  readonly disposition: Parametrised;
  readonly body: string;
}

/** Headers end at the first empty line; a line that begins with a blank goes on with the one before. */
function splitHead(text: string): { readonly head: string; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(text);
  if (/^\r?\n/.test(text)) return { head: '', body: text.replace(/^\r?\n/, '') };
  return end
    ? { head: text.slice(0, end.index), body: text.slice(end.index + end[0].length) }
    : { head: text, body: '' };
}

function readHeaders(head: string): Headers {
  const lines = head.split(/\r?\n(?![ \t])/, limits.mailHeader + 1);
  if (lines.length > limits.mailHeader) throw tooLarge('mailHeader');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line
      .slice(colon + 1, 20_000)
      .replace(/\r?\n[ \t]+/g, ' ')
      .trim();
    if (colon > 0 && !headers.has(name)) headers.set(name, value);
  }
  return headers;
}

function entityOf(text: string): Entity {
  const { head, body } = splitHead(text);
  const headers = readHeaders(head);
  const type = readParametrised(headers.get('content-type') ?? 'text/plain');
  const disposition = readParametrised(headers.get('content-disposition') ?? '');
  return { headers, type, disposition, body };
}

function bytesOf({ headers, body }: Entity): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (encoding === 'base64') return decodeBase64(body);
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : Buffer.from(body, 'latin1');
}

/** Bodies between the lines "--boundary"; what stands before the first and after "--boundary--" belongs to nobody. */
function bodiesOf(body: string, boundary: string): readonly string[] {
  const bodies: string[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const atLineStart = at === 0 || body[at - 1] === '\n';
    const after = body.slice(at + mark.length, at + mark.length + 2);
    if (!atLineStart || !/^(--|[ \t\r\n]|$)/.test(after)) continue;
    if (from >= 0) bodies.push(body.slice(from, at).replace(/\r?\n$/, ''));
    if (bodies.length > limits.parts) throw tooLarge('parts');
    if (after === '--') return bodies;
    const lineEnd = body.indexOf('\n', at);
    from = lineEnd < 0 ? body.length : lineEnd + 1;
  }
  // Cut off before its last boundary: what arrived is still taken in; the files inside are judged by their own checks.
  return from >= 0 && from < body.length ? [...bodies, body.slice(from)] : bodies;
}

const named = (e: Entity): string | undefined =>
  e.disposition.parameters.get('filename') ?? e.type.parameters.get('name');

/** A logo of the signature: shown inside the letter, not sent as a file. */
function isDecoration(e: Entity, inRelated: boolean): boolean {
  const shown = e.disposition.value !== 'attachment' && e.type.value.startsWith('image/');
  return shown && (inRelated || e.headers.has('content-id'));
}

function fileOf(e: Entity): PartFile | undefined {
  const name = named(e);
  const isText = /^text\/(plain|html|calendar)$/.test(e.type.value);
  if (name === undefined && e.disposition.value !== 'attachment' && isText) return undefined;
  if (e.type.value === 'message/rfc822') {
    const inner = readHeaders(splitHead(e.body).head).get('subject');
    return { name: partName(name ?? `${decodeHeaderText(inner ?? '') || 'thu'}.eml`), bytes: bytesOf(e) };
  }
  return { name: partName(name ?? ''), bytes: bytesOf(e) };
}

/** The files of an entity and of all inside it, in the order of the message. Letters forwarded inside stay whole. */
function filesIn(e: Entity, depth: number, inRelated: boolean): readonly PartFile[] {
  if (depth > limits.mailDepth) throw tooLarge('mailDepth');
  if (/^application\/(x-)?pkcs7-mime$/.test(e.type.value))
    throw new Refused('file-encrypted', { kind: 'eml' });
  const boundary = e.type.parameters.get('boundary');
  if (e.type.value.startsWith('multipart/') && boundary) {
    const related = e.type.value === 'multipart/related';
    const files = bodiesOf(e.body, boundary).flatMap((b) => filesIn(entityOf(b), depth + 1, related));
    if (files.length > limits.parts) throw tooLarge('parts');
    return files;
  }
  if (isDecoration(e, inRelated)) return [];
  const file = fileOf(e);
  return file && file.bytes.length > 0 ? [file] : [];
}

function headOf(headers: Headers): MailHead {
  const shown = (name: string): string | undefined => {
    const text = tidy(decodeHeaderText(headers.get(name) ?? '').slice(0, 300));
    return text === '' ? undefined : text;
  };
  const [from, date, subject] = [shown('from'), shown('date'), shown('subject')];
  return { ...(from && { from }), ...(date && { date }), ...(subject && { subject }) };
}

export interface Mail {
  readonly mail: MailHead;
  readonly parts: readonly PartFile[];
}

/**
 * A saved e-mail (.eml, RFC 5322 and MIME): its attached files and what its header says. The text of the letter is not
 * read, no HTML is shown, nothing is fetched. Sender and date are what the sender's program wrote: shown, not believed.
 */
export function readMail(bytes: Uint8Array, name: string): Reading<Mail | undefined> {
  return guarded(name, () => {
    if (bytes.length > limits.mail) throw tooLarge('mail', '', bytes.length);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const root = entityOf(text.replace(/^\u00ef\u00bb\u00bf/, '').replace(/^\s+/, ''));
    return { value: { mail: headOf(root.headers), parts: filesIn(root, 0, false) }, findings: [] };
  });
}
