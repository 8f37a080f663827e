/**
 * What a terminal would obey or what would deceive who reads it: control characters, marks that turn the direction of
 * writing, line ends of other kinds, letters that are not drawn ("tags", U+E0000). Line ends stay.
 */
const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const mark = '\ufffd';

/** Control and bidirectional characters from outside never reach the terminal raw. */
export function safeForTerminal(text: string): string {
  return text.replace(unsafe, mark);
}

/** The same for a name within a line: a name from outside may hold line ends. */
export function oneLine(text: string): string {
  return safeForTerminal(text.replace(/\s*[\n\u2028\u2029]\s*/g, ' '));
}

const colours = /(\u001b\[[0-9;]{0,10}m)/;

/** The last look at what goes to a terminal: of everything unsafe only line ends and our own colours stay. */
export function onlyColours(text: string, coloured: boolean): string {
  if (!coloured) return safeForTerminal(text);
  return text
    .split(colours)
    .map((piece, i) => (i % 2 === 1 ? piece : safeForTerminal(piece)))
    .join('');
}

/** The same JSON with everything unsafe written as an escape: another program reads the same values. */
export function safeJson(json: string): string {
  return json.replace(unsafe, (c) =>
    c
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
