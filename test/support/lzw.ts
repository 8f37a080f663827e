/** Packs as LZWDecode expects it (ISO 32000-1, 7.4.4); shares nothing with the reader. `early`: codes grow one code early. */
export function lzwPacked(data: Uint8Array, early = true): Uint8Array {
  const ahead = early ? 1 : 0;
  let codes = new Map<string, number>();
  let width = 9;
  let next = 258;
  let bits = '';
  const put = (code: number): void => {
    bits += code.toString(2).padStart(width, '0');
  };
  const restart = (): void => {
    put(256);
    codes = new Map(Array.from({ length: 256 }, (_, i) => [String.fromCharCode(i), i]));
    width = 9;
    next = 258;
  };
  const learn = (sequence: string): void => {
    codes.set(sequence, next++);
    if (next + ahead > 4096) restart();
    else if (next - 1 + ahead >= 1 << width) width++;
  };
  restart();
  let current = '';
  for (const byte of data) {
    const longer = current + String.fromCharCode(byte);
    if (codes.has(longer)) current = longer;
    else {
      put(codes.get(current) ?? 0);
      learn(longer);
      current = longer.at(-1) ?? '';
    }
  }
  if (current !== '') put(codes.get(current) ?? 0);
  put(257);
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return Uint8Array.from(whole.match(/.{8}/g) ?? [], (b) => Number.parseInt(b, 2));
}
