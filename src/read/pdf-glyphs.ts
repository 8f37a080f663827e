/** Names of marks in glyph names ("aacute", "ecircumflexdotbelow") and the combining letters they stand for. */
const marks: Readonly<Record<string, string>> = {
  breve: '\u0306',
  circumflex: '\u0302',
  horn: '\u031b',
  grave: '\u0300',
  acute: '\u0301',
  hookabove: '\u0309',
  hook: '\u0309',
  tilde: '\u0303',
  dotbelow: '\u0323',
  dieresis: '\u0308',
  caron: '\u030c',
  cedilla: '\u0327',
};
const composed = new RegExp(`^([A-Za-z])((?:${Object.keys(marks).join('|')}){1,3})$`);

const signs: Readonly<Record<string, string>> = {
  space: ' ',
  exclam: '!',
  quotedbl: '"',
  numbersign: '#',
  dollar: '$',
  percent: '%',
  ampersand: '&',
  quotesingle: "'",
  parenleft: '(',
  parenright: ')',
  asterisk: '*',
  plus: '+',
  comma: ',',
  hyphen: '-',
  period: '.',
  slash: '/',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  colon: ':',
  semicolon: ';',
  less: '<',
  equal: '=',
  greater: '>',
  question: '?',
  at: '@',
  bracketleft: '[',
  backslash: '\\',
  bracketright: ']',
  underscore: '_',
  bar: '|',
  quoteleft: '‘',
  quoteright: '’',
  quotedblleft: '“',
  quotedblright: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  ellipsis: '…',
  degree: '°',
  nbspace: '\u00a0',
  dcroat: 'đ',
  Dcroat: 'Đ',
  dmacron: 'đ',
  Dslash: 'Đ',
  Eth: 'Đ',
  minus: '−',
  fi: 'fi',
  fl: 'fl',
};

/** Letter of a glyph by its name: "uni1EA1", "u1EA1", "adotbelow", "comma". Undefined for names of a font's own ("g12"). */
export function glyphText(name: string): string | undefined {
  const own = signs[name];
  if (own !== undefined) return own;
  if (/^[A-Za-z]$/.test(name)) return name;
  const coded = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))(?:\.\w*)?$/.exec(name);
  const code = Number.parseInt(coded?.[1] ?? coded?.[2] ?? '', 16);
  if (coded) return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  const [, letter = '', written = ''] = composed.exec(name) ?? [];
  if (letter === '') return undefined;
  const parts = [...written.matchAll(new RegExp(Object.keys(marks).join('|'), 'g'))];
  return (letter + parts.map(([mark]) => marks[mark] ?? '').join('')).normalize('NFC');
}
