/** As wide as the lines of the shipped plan: those with a key, and those of a folded text. */
const width = 110;
const foldedWidth = 108;

const unsafe =
  /^[\s\-?:,[\]{}#&*!|>'"%@`~=<.]|^(?:true|false|null|yes|no|on|off|y|n|~)$|^[+-]?[\d.]|:(?:\s|$)|\s#|\s$|[\t\n]| {2}/iu;
const unsafeInFlow = /[,[\]{}"]/;

/** A text on one line: plain where YAML reads it as nothing else, else in quotes. */
export function scalar(text: string, flow = false): string {
  if (text === '' || unsafe.test(text) || (flow && unsafeInFlow.test(text))) return JSON.stringify(text);
  return text;
}

/** Words of a text as folded lines of that indent. */
function folded(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > foldedWidth) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

/** A folded text keeps its blanks only where there is one between two words. */
const foldable = (text: string): boolean => !/^\s|\s$|\s{2}|[\t\n]/.test(text);

/** `key: text`; longer than a line, it is folded below the key. `lead` stands before the key: the dash of a list item. */
export function entry(indent: string, key: string, text: string, lead = ''): readonly string[] {
  const head = `${indent}${lead}${key}:`;
  const own = scalar(text);
  if (head.length + 1 + own.length <= width || !foldable(text)) return [`${head} ${own}`];
  return [`${head} >-`, ...folded(text, `${indent}${' '.repeat(lead.length)}  `)];
}

/** A list item that is a text. */
export function item(indent: string, text: string): readonly string[] {
  const own = scalar(text);
  if (indent.length + 2 + own.length <= width || !foldable(text)) return [`${indent}- ${own}`];
  return [`${indent}- >-`, ...folded(text, `${indent}  `)];
}

/** A comment, folded between words. */
export function comment(indent: string, text: string): readonly string[] {
  return folded(text, `${indent}# `);
}

/** `[a, b]` of short texts. */
export function flowList(texts: readonly string[]): string {
  return `[${texts.map((t) => scalar(t, true)).join(', ')}]`;
}

/** `key: text` inside a flow map. */
export function flowPair(key: string, text: string): string {
  return `${key}: ${scalar(text, true)}`;
}

/** A file's own name: where it came from means nothing in the draft. */
export const ownName = (path: string): string => path.split(/[\\/]/).at(-1) || '…';

export const fileOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
