/**
 * Names on a disk are bytes. One that is no UTF-8 (unpacked from an old zip, say) is held as text in which every byte
 * that fits nowhere is a lone U+DC80–U+DCFF, so that the file can be opened again: UTF-8 never yields one.
 */
const stray = /[\udc80-\udcff]/u;
const strays = /[\udc80-\udcff]/gu;

/** How many bytes the letter at `at` takes, 0 where there is no letter. */
function letterAt(bytes: Buffer, at: number): number {
  const head = bytes[at] ?? 0;
  if (head < 0x80) return 1;
  const length = head >= 0xf0 ? 4 : head >= 0xe0 ? 3 : head >= 0xc2 ? 2 : 0;
  const letter = bytes.subarray(at, at + length);
  return length > 0 && Buffer.from(letter.toString('utf8'), 'utf8').equals(letter) ? length : 0;
}

/** A name as read from a folder. */
export function nameOfBytes(bytes: Buffer): string {
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = letterAt(bytes, at);
    name +=
      length > 0
        ? bytes.subarray(at, at + length).toString('utf8')
        : String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
    at += Math.max(length, 1);
  }
  return name;
}

/** A path as the disk takes it. */
export function diskPath(path: string): string | Buffer {
  if (process.platform === 'win32' || !stray.test(path)) return path;
  const parts = path
    .split(/([\udc80-\udcff])/u)
    .map((part) => (stray.test(part) ? Buffer.from([part.charCodeAt(0) - 0xdc00]) : Buffer.from(part)));
  return Buffer.concat(parts);
}

/** A path for a person and for the register: each stray byte as "\xE9". */
export function shownPath(path: string): string {
  return path.replace(
    strays,
    (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
