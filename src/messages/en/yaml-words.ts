/** Words for what the YAML parser and the schemas speak in codes. */

const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'The line is indented with a tab; YAML takes spaces only.',
  BAD_INDENT: 'The indentation does not match the other lines of this entry.',
  MISSING_CHAR: 'A closing bracket, a comma, or the space after a colon is missing.',
  UNCLOSED_QUOTE: 'The quote opened here is never closed, so what follows is read into this value.',
  UNCLOSED_BRACKET: 'The bracket opened here is never closed.',
  DASH_STUCK: 'The dash of a list item is stuck to the word behind it and read as the name of a key.',
  MERGE_CONFLICT: 'The file still has the conflict marks of git (<<<<<<<, =======, >>>>>>>).',
  TEXT_AFTER_QUOTE: 'The quote opened here is closed, but words follow it.',
  MULTIPLE_DOCS: 'The file has more than one part, divided by a line “---”.',
  UNEXPECTED_TOKEN: 'A sign or word stands where none may.',
  BAD_SCALAR_START: 'The value begins with a sign that YAML keeps for itself (@ or `).',
  BLOCK_AS_IMPLICIT_KEY: 'Two colons on one line: a value holding “: ” must be in double quotes.',
  MULTILINE_IMPLICIT_KEY: 'The key runs over several lines, or the line before lacks its colon.',
  NON_STRING_KEY: 'A key must be a word, not a list or a group of keys.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes is used wrongly; write \\\\ to print one.',
  KEY_OVER_1024_CHARS: 'The key is too long.',
  BLOCK_IN_FLOW: 'Within brackets a comma between two keys is missing, or a list dash stands there.',
  BAD_COLLECTION_TYPE: 'A list and a group of keys are mixed up.',
};

export function syntaxWord(kind: string): string {
  return syntax[kind] ?? 'This line cannot be read.';
}

const mends: Readonly<Record<string, { readonly expected: string; readonly remedy: string }>> = {
  UNCLOSED_QUOTE: {
    expected: 'a closing quote of the same kind at the end of the value',
    remedy: 'Add the closing quote at the end of the value that starts on this line.',
  },
  TEXT_AFTER_QUOTE: {
    expected: 'nothing after the closing quote',
    remedy: 'Put the whole value into one pair of quotes; around double quotes use single ones.',
  },
  UNCLOSED_BRACKET: {
    expected: 'a ] for every [ and a } for every {',
    remedy: 'Add the closing bracket at the end of the list or entry that starts here.',
  },
  DASH_STUCK: {
    expected: 'a space after the dash of a list item',
    remedy: 'Put a space after the dash at the start of this line.',
  },
  MERGE_CONFLICT: {
    expected: 'one version of the passage',
    remedy:
      'Choose the right one of the two passages between the marks, delete the other and the three marks.',
  },
  BLOCK_IN_FLOW: {
    expected: 'keys within braces parted by commas',
    remedy: 'Add the comma between the two keys; a value that holds “: ” goes into double quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'a value that holds “: ” in double quotes',
    remedy: 'Put the whole value of this line into double quotes.',
  },
  TAB_AS_INDENT: {
    expected: 'spaces for indentation',
    remedy: 'Delete the tab and align the line with its neighbours by spaces.',
  },
};

/** Of a few mistakes, what exactly is wanted; of the others only the general rule. */
export const syntaxMend = (
  kind: string,
): { readonly expected: string; readonly remedy: string } | undefined => mends[kind];

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null (blank)',
  array: 'a list',
  object: 'a group of keys',
};

/** "string|null" → "text or null (blank)". */
export function typeWord(expected: string): string {
  return expected
    .split('|')
    .map((t) => types[t] ?? t)
    .join(' or ');
}

const shapes: Readonly<Record<string, string>> = {
  map: 'a group of keys',
  list: 'a list',
  text: 'a single value',
  blank: 'nothing',
};

export function shapeWord(shape: string): string {
  return shapes[shape] ?? shape;
}

const patterns: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$':
    'an id in lower case without diacritics, parts joined by hyphens, such as so-noi-vu',
  '^\\d{4}-\\d{2}-\\d{2}$': 'a day as year-month-day, such as 2026-06-19',
  '^\\d{5}$': 'five digits',
  '^\\d+\\.\\d+$': 'a task number, such as "1.1"',
  '^\\d+$': 'digits only',
  '^\\d{4}-(0[1-9]|1[0-2])$': 'year and month of the period, such as 2026-06',
  '^(0[1-9]|1[0-2])$': 'two digits of the month, such as "06"',
  '^\\d{4}-dx-\\d{2}$': 'year, dx, running number, such as 2026-dx-01',
  '^\\d{4}-(\\d{2}|dx-\\d{2})$': 'a period, such as 2026-06 or 2026-dx-01',
  '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$': 'an id of plain letters and digits, such as CT-01',
  '\\{year\\}': 'the word {year} where the year goes',
};

export function patternWord(pattern: string): string {
  return patterns[pattern] ?? 'the form that the schema asks for';
}
