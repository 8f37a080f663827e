const ups = [
  '../',
  '..\\',
  '..%2f',
  '..%5c',
  '%2e%2e/',
  '%2e%2e%2f',
  '%2e%2e%5c',
  '..%252f',
  '..%c0%af',
  '..%u2216',
  '....//',
  '....\\\\',
  '..;/',
  '.././',
  '.. /',
  '..\u0000/',
  '．．/',
  '..\u2215',
  '..\u2044',
  '..／',
  '\u2024\u2024/',
]; // prettier-ignore
const depths = [1, 2, 3, 6, 12];
const roots = [
  '',
  '/',
  './',
  '~/',
  'C:\\',
  'C:/',
  '\\\\may\\chung\\',
  '//may/chung/',
  '\\\\?\\C:\\',
  'file:///',
  'a/b/',
];

/** Ways out of a folder, by rule; every one ends at a name that is looked for outside afterwards. */
export function traversals(outside: string, mark: string): readonly string[] {
  const ends = [mark, `${mark}.xlsx`, `register/2026-06.jsonl.${mark}`, `${mark}\u0000.yaml`];
  const starts = [...roots, `${outside}/`];
  return starts.flatMap((root) =>
    ups.flatMap((up) => depths.flatMap((depth) => ends.map((end) => `${root}${up.repeat(depth)}${end}`))),
  );
}

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

const devices = [
  ...['CON', 'PRN', 'AUX', 'NUL', 'CLOCK$', 'CONIN$', 'CONOUT$', 'COM¹', 'LPT²'],
  ...range(0x30, 0x39).flatMap((digit) => [`COM${digit}`, `LPT${digit}`]),
];

const invisible = [
  ...range(0x01, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
  ...range(0x2060, 0x2069),
  ...[
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u180e',
    '\ufeff',
    '\ufff9',
    '\ufffe',
    '\uffff',
    '\u{e0001}',
    '\u{10ffff}',
  ],
];

const shells = [
  ...[
    '$(touch x)',
    '`touch x`',
    '; touch x',
    '| touch x',
    '&& touch x',
    '> x',
    '%PATH%',
    '!x',
    '*',
    '?',
    '[a-z]',
  ],
  ...[
    '{a,b}',
    "'",
    '"',
    '\\',
    ':',
    'a:b:$DATA',
    'a\\',
    '\\\\',
    '<',
    '>',
    '|',
    '-',
    '--',
    '--help',
    '-rf',
    '-n x',
  ],
  ...[
    ' ',
    '  x',
    'x ',
    'x.',
    'x..',
    'x. .',
    '...',
    '. .',
    '~',
    '~x',
    '.x',
    '..x',
    '#x',
    '\t',
    'x\n',
    '\nx',
    'a\r\nb',
  ],
];

const meanings = [
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '{{7*7}}',
    '$\u007bx}',
    '<b>x</b>',
    '<?xml?>',
    ']]>',
    '&amp;',
    '&#0;',
    "' OR 1=1",
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'null',
    'undefined',
    'NaN',
  ],
  ...[
    'true',
    'no',
    '0',
    '-0',
    '007',
    '1e308',
    '1e5',
    '0x10',
    '[object Object]',
    '[]',
    '{}',
    '_x000D_',
    '_xFFFE_',
  ],
  ...[
    'file:///x',
    'http://x.invalid/',
    'mailto:x',
    'javascript:x',
    '[x](y)',
    '| a | b |',
    '# x',
    '\u001b[31mđỏ',
  ],
];

const words = ['Báo cáo', 'UBND xã Hà Trung', 'số liệu quý II', 'Đơn vị', 'ẤN PHẨM', 'nghị quyết 57'];
const shapes = words.flatMap((w) => [
  w,
  w.normalize('NFD'),
  w.toUpperCase(),
  w.toLowerCase(),
  `${w}.`,
  `${w} `,
]);

const long = [
  'a'.repeat(255),
  'đ'.repeat(127),
  '😀'.repeat(63),
  `${'b'.repeat(250)}.yaml`,
  `e${'\u0301'.repeat(120)}`,
];

/** Strings that programs stumble over, each of a kind; made here, none copied. */
export const naughty: readonly string[] = [
  ...new Set([
    ...devices.flatMap((d) => [d, `${d}.txt`, `${d.toLowerCase()}.xlsx`, `${d}.`, `${d} `, `${d}.tar.gz`]),
    ...invisible.flatMap((c) => [`a${c}b`, `${c}x.yaml`]),
    ...shells,
    ...meanings,
    ...shapes,
    ...long,
    ...['👩‍👩‍👧‍👦', '🇻🇳', 'ﷺ', 'مرحبا', 'שלום', 'ไทย', '汉字.xlsx', 'ｆｕｌｌ', 'Ω≈ç√∫', '\u{1d400}'],
  ]),
];

/** What a file system here takes as a name. */
export function isFileName(name: string): boolean {
  const bytes = Buffer.byteLength(name);
  return !/[/\0]/.test(name) && !['', '.', '..'].includes(name) && bytes <= 255;
}
