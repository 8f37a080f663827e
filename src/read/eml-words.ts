/** Text of mail headers: RFC 2047 encoded words, RFC 2231 parameters, and the transfer encodings of RFC 2045. */

function textDecoder(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset.trim().toLowerCase());
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function decodeText(bytes: Uint8Array, charset: string): string {
  return textDecoder(charset).decode(bytes).normalize('NFC');
}

/** Base64 as mail programs write it: blanks, line ends and stray letters are passed over. */
export function decodeBase64(text: string): Buffer {
  return Buffer.from(text.replace(/[^A-Za-z0-9+/_-]/g, ''), 'base64');
}

/** The value of a hexadecimal digit by its code; -1 for everything else. */
function hexValue(code = 0): number {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
}

/** Quoted-printable: "=E1" is a byte, "=" at the end of a line joins it with the next. `raw` is latin-1 text. */
export function decodeQuotedPrintable(raw: string): Buffer {
  const joined = raw.replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  // Decoded in place: a letter of its own for each byte would cost ten times the mail.
  const bytes = Buffer.from(joined, 'latin1');
  const equals = 0x3d;
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const [high, low] = bytes[at] === equals ? [hexValue(bytes[at + 1]), hexValue(bytes[at + 2])] : [-1, -1];
    const coded = high >= 0 && low >= 0;
    bytes[to++] = coded ? high * 16 + low : (bytes[at] ?? 0);
    if (coded) at += 2;
  }
  return bytes.subarray(0, to);
}

function encodedBytes(encoding: string, text: string): Buffer {
  return encoding.toLowerCase() === 'b'
    ? decodeBase64(text)
    : decodeQuotedPrintable(text.replaceAll('_', ' '));
}

const encodedWord = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,4000})\?=/gi;

/**
 * "=?UTF-8?B?…?=" → text. Neighbouring words of one character set are joined before decoding: programs cut in the
 * middle of a letter. `raw` is latin-1 text; unencoded 8-bit letters are taken as UTF-8.
 */
export function decodeHeaderText(raw: string): string {
  const joined = raw.replace(/(\?=)[ \t\r\n]+(?==\?)/g, '$1');
  let out = '';
  let at = 0;
  let open: { charset: string; bytes: Buffer[] } | undefined;
  const close = (): void => {
    if (open) out += decodeText(Buffer.concat(open.bytes), open.charset);
    open = undefined;
  };
  for (const m of joined.matchAll(encodedWord)) {
    const [all, charset = 'utf-8', encoding = 'q', text = ''] = m;
    const between = joined.slice(at, m.index);
    if (between !== '' || open?.charset.toLowerCase() !== charset.toLowerCase()) close();
    out += decodeText(Buffer.from(between, 'latin1'), 'utf-8');
    open ??= { charset, bytes: [] };
    open.bytes.push(encodedBytes(encoding, text));
    at = m.index + all.length;
  }
  close();
  return (out + decodeText(Buffer.from(joined.slice(at), 'latin1'), 'utf-8')).trim();
}

/** A header value "type; name=value; …" taken apart; later copies of a name do not replace the first. */
export interface Parametrised {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Characters of one header with parameters: the pattern below is quadratic on a hostile one. */
const longestHeader = 4000;
const parameter = /;\s*([^\s=;]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

function rawParameters(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of header.matchAll(parameter)) {
    const value = quoted === undefined ? plain.trim() : quoted.replace(/\\(.)/g, '$1');
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  return found;
}

/** "utf-8''B%C3%A1o" → bytes and character set. */
function percentBytes(text: string): Buffer {
  const bytes = text.replace(/%([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** RFC 2231: `name*`, or `name*0*`, `name*1` … put together in order; undefined where there is neither. */
function extended(raw: ReadonlyMap<string, string>, name: string): string | undefined {
  const pieces: { text: string; coded: boolean }[] = [];
  const whole = raw.get(`${name}*`);
  if (whole !== undefined) pieces.push({ text: whole, coded: true });
  for (let i = 0; i < 100 && whole === undefined; i++) {
    const coded = raw.get(`${name}*${i}*`);
    const text = coded ?? raw.get(`${name}*${i}`);
    if (text === undefined) break;
    pieces.push({ text, coded: coded !== undefined });
  }
  const [first] = pieces;
  if (!first) return undefined;
  const mark = first.coded ? /^([\w.:-]{0,40})'[^']{0,40}'/.exec(first.text) : null;
  const bytes = pieces.map(({ text, coded }, i) => {
    const own = i === 0 && mark ? text.slice(mark[0].length) : text;
    return coded ? percentBytes(own) : Buffer.from(own, 'latin1');
  });
  return decodeText(Buffer.concat(bytes), mark?.[1] || 'utf-8');
}

/** Content-Type and Content-Disposition; names of files in every encoding that programs use for them. */
export function readParametrised(header: string): Parametrised {
  const raw = rawParameters(header.slice(0, longestHeader));
  const names = new Set([...raw.keys()].map((n) => n.replace(/\*.*$/, '')));
  const parameters = new Map(
    [...names].map((n): [string, string] => [n, extended(raw, n) ?? decodeHeaderText(raw.get(n) ?? '')]),
  );
  return { value: (header.split(';', 1)[0] ?? '').trim().toLowerCase(), parameters };
}
