import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { figure, has, plain, quoted } from './value-text.ts';
import { patternWord, shapeWord, syntaxMend, syntaxWord, typeWord } from './yaml-words.ts';

const suggestion = (v: Values): string =>
  has(v, 'suggestion') ? ` Did you mean ${quoted(v, 'suggestion')}?` : '';

const keyed = (v: Values): string =>
  /^\d+$/.test(plain(v, 'key')) || !has(v, 'key') ? 'This entry' : quoted(v, 'key');

function wrongValue(v: Values): string {
  switch (v.rule) {
    case 'words':
      return `one of: ${plain(v, 'allowed')}`;
    case 'date':
      return 'a real day, written year-month-day, such as 2026-06-19';
    case 'pattern':
      return patternWord(plain(v, 'pattern'));
    case 'minLength':
      return 'not blank';
    case 'maxLength':
      return `at most ${plain(v, 'limit')} characters`;
    case 'minimum':
      return `${plain(v, 'limit')} or more`;
    case 'maximum':
      return `${plain(v, 'limit')} at most`;
    default:
      return 'a value that the schema allows';
  }
}

function wrongShape(v: Values): string {
  switch (v.rule) {
    case 'minItems':
      return `at least ${plain(v, 'limit')} item(s)`;
    case 'maxItems':
      return `at most ${plain(v, 'limit')} item(s)`;
    case 'uniqueItems':
      return 'each item once only';
    default:
      return typeWord(plain(v, 'expected'));
  }
}

/** A YAML file by itself: can it be read, and does it keep to its schema. */
export const yamlFindings = {
  'yaml-syntax': {
    title: 'The YAML file is not well written',
    found: (v) => syntaxWord(plain(v, 'kind')),
    expected: (v) =>
      syntaxMend(plain(v, 'kind'))?.expected ??
      'one “key: value” a line, indented with spaces, brackets and quotes in pairs',
    remedy: (v) =>
      syntaxMend(plain(v, 'kind'))?.remedy ??
      'Mend the line named above, or the line just before it where this one looks right.',
    explain:
      'The file cannot be read by the rules of YAML, so its content was not checked. Common causes: no space after a colon, a tab as indentation, a missing closing quote, a value holding a colon that is not in double quotes.',
  },
  'yaml-duplicate-key': {
    title: 'A key stands twice',
    found: (v) => `The key ${quoted(v, 'key')} is already in this entry.`,
    expected: () => 'each key once in an entry',
    remedy: () => 'Keep one line and delete the other; if they are two entries, put a dash before each.',
    explain:
      'With two keys of one name nobody can tell which value holds. Many programs quietly take the later one; here it is an error, so that nothing is lost.',
  },
  'yaml-anchor': {
    title: 'A reference, tag or directive of YAML is used',
    found: (v) => `There is ${quoted(v, 'found')}.`,
    expected: () => 'values written out, none beginning with &, *, ! or %',
    remedy: () => 'Write the value out; if the sign belongs to the text, put the value in double quotes.',
    explain:
      'The signs & (name), * (call again), ! (tag) and % (directive) make what is read differ from what is seen, and can be used to bring a computer down. The plan and the forms need none of them.',
  },
  'yaml-limit': {
    title: 'The YAML file is too large or too deep',
    found: (v) =>
      v.limit === 'size'
        ? `The file is longer than allowed${has(v, 'found') ? `: it has ${figure(v, 'found')} characters` : ''}.`
        : v.limit === 'keys'
          ? `The file has too many keys: more than ${figure(v, 'most')}.`
          : `The entries are nested too deeply: more than ${figure(v, 'most')} levels.`,
    expected: (v) =>
      v.limit === 'size'
        ? `at most ${plain(v, 'most')} characters`
        : v.limit === 'keys'
          ? `at most ${plain(v, 'most')} keys`
          : `at most ${plain(v, 'most')} levels`,
    remedy: () => 'See whether this is the right file; if it is, ask its sender for it again.',
    explain:
      'Real plans and forms have a few levels and are far below these limits. A file beyond them is damaged or meant to do harm, so it is not read.',
  },
  'yaml-no-break-space': {
    title: 'A strange space after a colon or at the start of a line',
    found: (v) => `${quoted(v, 'found')} holds a no-break space (mostly pasted from Word).`,
    expected: () => 'an ordinary space',
    remedy: () => 'Delete the space after the colon (or at the start of the line) and type it again.',
    explain:
      'A no-break space looks like a space, but YAML does not take it for one: the whole line becomes one text and the key is gone without a word.',
  },
  'yaml-number-id': {
    title: 'An id or text that YAML takes for a number or true/false',
    found: (v) =>
      v.readAs === 'boolean'
        ? `${quoted(v, 'found')} has no quotes, so YAML takes it for true or false.`
        : `${quoted(v, 'found')} has no quotes, so YAML takes it for the number ${plain(v, 'becomes')}.`,
    expected: () => 'text in double quotes',
    remedy: (v) => `Put it in double quotes: "${plain(v, 'found')}".`,
    explain:
      'Without quotes 1.10 becomes the number 1.1 and 007 becomes 7: task numbers, commune codes and telephone numbers change unseen. Text is wanted here, so it must be in double quotes.',
  },
  'schema-missing-key': {
    title: 'A required key is missing',
    found: (v) => `This entry has no key ${quoted(v, 'key')}.`,
    expected: (v) => `the key ${quoted(v, 'key')}`,
    remedy: (v) =>
      `Add a line “${plain(v, 'key')}: …” to this entry; see the comments at the top of the file.`,
    explain:
      'The schemas in the folder schemas say which keys an entry must have. Without one of them the entry is not used; the others are still checked.',
  },
  'schema-unknown-key': {
    title: 'A key that is not known',
    found: (v) =>
      v.rule === 'kind'
        ? `The key ${quoted(v, 'key')} does not go with the kind chosen.`
        : `No key is called ${quoted(v, 'key')}.${suggestion(v)}`,
    expected: (v) => `one of: ${plain(v, 'known')}`,
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Change it to ${quoted(v, 'suggestion')}, or delete the line.`
        : 'Mend the name of the key or delete the line; remarks go behind a #.',
    explain:
      'A mistyped key would be passed over unnoticed, so an unknown key is an error. Keys are in lower case, without diacritics, joined by underscores.',
  },
  'schema-wrong-type': {
    title: 'A value of the wrong type',
    found: (v) => `${keyed(v)} is ${has(v, 'found') ? quoted(v, 'found') : 'blank'}.`,
    expected: (v) => typeWord(plain(v, 'expected')),
    remedy: (v) =>
      v.quoted === 1
        ? 'Take away the quotes around the value, then look at how it is written.'
        : 'Mend the value; write numbers without thousands separators, with a point for decimals.',
    explain:
      'Each key has its type: text, number, whole number, true/false or blank (null). A value of another type is never guessed at.',
  },
  'schema-wrong-value': {
    title: 'A value that is not allowed',
    found: (v) => `${keyed(v)} is ${has(v, 'found') ? quoted(v, 'found') : 'blank'}.${suggestion(v)}`,
    expected: wrongValue,
    remedy: (v) =>
      has(v, 'suggestion') ? `Change it to ${quoted(v, 'suggestion')}.` : 'Mend it to the form named above.',
    explain:
      'The type is right, but the value is not in the list of allowed words, not in the right form (id, day, task number) or beyond a limit. The entry is set aside.',
  },
  'format-newer': {
    title: 'File written by a newer tool',
    found: (v) => `The file says format “${plain(v, 'found')}”.`,
    expected: (v) => `a format up to ${plain(v, 'known')} (the dondoc in use knows no later one)`,
    remedy: () =>
      'Install the dondoc that wrote this file, then run again. Do not change the number by hand: the content could be misread.',
    explain:
      'Every file states its format in the key version. A file of a later format might be misread by this tool, so it is not read and nothing is concluded. A file of an earlier format is still read; dondoc migrate moves it to the format of this tool.',
  },
  'schema-wrong-shape': {
    title: 'An entry in the wrong shape',
    found: (v) =>
      v.rule === 'type'
        ? `${keyed(v)} is written as ${shapeWord(plain(v, 'shape'))}.`
        : `${keyed(v)} has the wrong number of items, or an item twice.`,
    expected: wrongShape,
    remedy: (v) =>
      v.expected === 'array'
        ? 'Write a list: each item on a line of its own behind a dash, or all in square brackets.'
        : v.expected === 'object'
          ? 'Write keys below it: each on an indented line of its own, or all in braces.'
          : 'Mend it to the shape named above; the entries beside it show how.',
    explain:
      'Some spots want a list, some a group of keys, some a single value. In the wrong shape, what is inside cannot be read.',
  },
  'text-not-nfc': {
    title: 'Vietnamese text with separate marks',
    found: (v) => `${quoted(v, 'found')} is written as letters and marks apart.`,
    expected: () => 'composed letters (Unicode NFC), as keyboards make them',
    remedy: () => 'Type the text again, or convert it to composed Unicode with your input program.',
    explain:
      'The same letter can be stored in two ways that look alike but compare as different, so the plan uses one of them: composed Unicode, which the state offices use.',
  },
  'yaml-encoding': {
    title: 'The file is not Unicode text',
    found: (v) => `The content cannot be read as ${plain(v, 'encoding').toUpperCase()}.`,
    expected: () => 'a text file saved as UTF-8',
    remedy: () => 'Open the file in the program that made it and save it again (Save As) as UTF-8.',
    explain:
      'The file was saved in an old encoding (TCVN3, VNI, Windows-1258 …) or is no text. Guessing could change letters, so it is not read.',
  },
  'yaml-control-character': {
    title: 'A control character in the file',
    found: (v) => `There is a hidden character ${plain(v, 'found')}.`,
    expected: () => 'letters, spaces and line ends only',
    remedy: () => 'Delete the hidden character at the place named above and type that spot again.',
    explain:
      'Control characters cannot be seen, but they ruin the Word and Excel files made from the text, so they are refused at the door.',
  },
} satisfies Partial<Record<Code, FindingText>>;
