/** Control and bidirectional characters from outside never reach the terminal raw; line ends stay. */
export function safeForTerminal(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '\ufffd',
  );
}

/** The same for a name within a line: a name from outside may hold line ends. */
export function oneLine(text: string): string {
  return safeForTerminal(text).replace(/\s*[\n\u2028\u2029]\s*/g, ' ');
}
