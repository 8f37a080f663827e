/** What stands in the place of a character that no document may hold. */
export const unreadableMark = '\ufffd';

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
// No XML may hold them, or they are orders to a machine, or they turn the order of what is read (U+202B, 202D, 202E, 2067,
// 2068: "Trojan source"). The marks that say "left to right" change nothing in Vietnamese and are passed over like blanks.
const unreadable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202b\u202d\u202e\u2067\u2068\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const suspect =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202b\u202d\u202e\u2067\u2068\ud800-\udfff\ufffe\uffff]/;

/** Text from outside as documents may hold it: line ends of every kind one, what no document may hold visibly replaced. */
export function cleanText(text: string): string {
  // Nearly all texts are clean: one look is enough for them.
  return suspect.test(text) ? text.replace(lineEnds, '\n').replace(unreadable, unreadableMark) : text;
}
