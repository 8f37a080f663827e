/** TCVN 5712:1993, the code table behind the fonts .VnTime, .VnArial …: one byte per letter, shown by programs as a Latin-1 sign. */

const table: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters: ReadonlyMap<string, string> = new Map(
  table.flatMap(([from, run]) =>
    [...run.normalize('NFC')].map((letter, i): [string, string] => [String.fromCharCode(from + i), letter]),
  ),
);

/** The sign that stands for a letter, or undefined. */
export function tcvn3Letter(sign: string): string | undefined {
  return letters.get(sign);
}

/** Every letter of the table with its sign. */
export function tcvn3Letters(): readonly (readonly [string, string])[] {
  return [...letters];
}

/** Signs that are no letter of the table stay as they are. */
export function fromTcvn3(text: string): string {
  return [...text].map((sign) => letters.get(sign) ?? sign).join('');
}
